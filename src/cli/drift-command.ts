import { fileURLToPath } from "node:url";
import type { KnownDeviation } from "../known-deviations/known-deviations.js";
import { Failure, flag, parseOptions, text as textOption, wholeNumber } from "./command.js";

export const usage = `Usage: checkout-link-contract drift <file or https URL> [options]

Compares an OpenAPI description of the endpoint, such as the provider's own, with the contract. What counts is what each
of them allows, not how it is written.

  <file or https URL>  OpenAPI 3.0 or 3.1, in JSON or YAML; other operations in it are ignored
  --reporter <name>    text (default) or json
  --witness <n>        prints the example behind change <n> instead
  --known <file>       a file of deviations that are known, each with a reason; they are not shown
  --no-known           shows all deviations, also those of the file that ships with this package
  --help               shows this text

Exits with 0 if nothing breaks callers that follow the contract, 1 if something does, 2 if it can't compare.
`;

/** Known deviations of the provider's descriptions. */
const shippedFile = fileURLToPath(new URL("../../openapi/known-deviations.yaml", import.meta.url));

/** Compares a description with the contract. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseOptions({
    args,
    allowPositionals: true,
    options: { reporter: { ...textOption, default: "text" }, witness: textOption, known: textOption, "no-known": flag },
  });
  const [source, extra] = positionals;
  if (source === undefined) throw new Failure("Name the file or the URL of a description (see --help)", 2);
  if (extra !== undefined) throw new Failure(`Unexpected argument ${extra} (see --help)`, 2);
  if (!["text", "json"].includes(values.reporter)) throw new Failure("--reporter: must be one of text, json", 2);
  if (values.known !== undefined && values["no-known"])
    throw new Failure("--known and --no-known exclude each other", 2);

  // Loaded only here, because Ajv takes a while to load.
  const [{ breaksCallers, findDrift }, { json, text, witness }, { readKnownDeviations }, { KnownDeviations }] =
    await Promise.all([
      import("../drift/drift.js"),
      import("../drift/report.js"),
      import("../known-deviations/file.js"),
      import("../known-deviations/known-deviations.js"),
    ]);
  try {
    const files = values["no-known"] ? [] : [shippedFile, ...(values.known === undefined ? [] : [values.known])];
    const lists: (readonly KnownDeviation[])[] = await Promise.all(files.map(readKnownDeviations));
    const known = new KnownDeviations(lists.flat());
    const drift = await findDrift(source, known);
    const [shipped = []] = lists;
    const stale = known.stale();
    // The shipped deviations are about the provider's descriptions. A description with none of them isn't the provider's.
    const isProviders = shipped.some((entry) => !stale.some((one) => one.entry === entry));
    const told = stale.filter(({ entry }) => isProviders || !shipped.includes(entry));
    if (values.witness !== undefined) {
      if (drift.changes.length === 0) throw new Failure("--witness: there is no change to show", 2);
      const change = drift.changes[wholeNumber("--witness", values.witness, 1, drift.changes.length) - 1];
      if (change) process.stdout.write(witness(change));
    } else process.stdout.write((values.reporter === "json" ? json : text)(drift, told));
    if (breaksCallers(drift)) process.exitCode = 1;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure((error as Error).message, 2);
  }
}
