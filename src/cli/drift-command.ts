import { fileURLToPath } from "node:url";
import { servers } from "../../generated/endpoint.js";
import { apiVersions } from "../drift/api-versions.js";
import { readText } from "../drift/read-text.js";
import { excerpt } from "../text/words.js";
import { runInWorker } from "./bounded-worker.js";
import { Failure, flag, parseOptions, text, wholeNumber } from "./command.js";
import type { DriftOutcome, DriftTask } from "./drift-worker.js";
import { addToJobSummary } from "./reporters.js";

export const usage = `Usage: checkout-link-contract drift <description> [options]

Compares an OpenAPI description of the endpoint, such as the provider's own, with the contract. What counts is what each
of them allows, not how it is written.

  <description>          OpenAPI 3.0 or 3.1, in JSON or YAML: a file, - for standard input, an https URL, or an http URL
                         of this machine; other operations in it are ignored
  --api-version <date>   the provider's description of an API version, such as ${apiVersions[1]}; <description> may then be
                         production (default), sandbox, or the URL of another server
  --reporter <name>      text (default), json, or github (with annotations, and a summary of the job)
  --witness <n>          prints the example behind change <n> instead
  --known <file>         a file of deviations that are known, each with a reason; they are not shown
  --no-known             shows all deviations, also those of the file that ships with this package
  --max-time <seconds>   how long it may take (default: 60)
  --help                 shows this text

Exits with 0 if nothing breaks callers that follow the contract, 1 if something does, 2 if it can't compare.
`;

/** Known deviations of the provider's descriptions. */
const providerFile = fileURLToPath(new URL("../../openapi/known-deviations.yaml", import.meta.url));

/** Enough for a description of ten times the size of the provider's. */
const maxHeapMb = 1024;

/** Compares a description with the contract. */
export async function run(args: string[]): Promise<void> {
  const { maxSeconds, ...options } = parse(args);
  const signal = AbortSignal.timeout(maxSeconds * 1000);
  const outcome = await compared(options, signal).catch((error: Error) => {
    const tooLong = `${options.source} can't be compared in ${maxSeconds} seconds (see --max-time)`;
    throw new Failure(signal.aborted ? tooLong : error.message, 2);
  });
  if ("failure" in outcome) throw new Failure(excerpt(outcome.failure, 1000), 2);
  process.stdout.write(outcome.output);
  if (outcome.summary !== undefined) await addToJobSummary(outcome.summary, "--reporter text");
  if (outcome.isBroken) process.exitCode = 1;
}

/** Reads the description here, and does everything else with it in a thread, where it can be ended at any time. */
async function compared(options: Omit<DriftTask, "text">, signal: AbortSignal): Promise<DriftOutcome> {
  const text = await readText(options.source, signal);
  const source = options.source === "-" ? "standard input" : options.source;
  const worker = new URL("../cli/drift-worker.js", import.meta.url);
  try {
    return await runInWorker<DriftOutcome>(worker, { ...options, source, text } satisfies DriftTask, {
      signal,
      maxHeapMb,
    });
  } catch (error) {
    throw new Error(`${source} can't be compared: ${(error as Error).message}`);
  }
}

function parse(args: string[]): Omit<DriftTask, "text"> & { maxSeconds: number } {
  const { values, positionals } = parseOptions({
    args,
    allowPositionals: true,
    options: {
      "api-version": text,
      reporter: { ...text, default: "text" },
      witness: text,
      known: text,
      "no-known": flag,
      "max-time": { ...text, default: "60" },
    },
  });
  const [named, extra] = positionals;
  if (extra !== undefined) throw new Failure(`Unexpected argument ${extra} (see --help)`, 2);
  const { reporter, known: knownFile, "no-known": isUnfiltered } = values;
  if (reporter !== "text" && reporter !== "json" && reporter !== "github")
    throw new Failure("--reporter: must be one of text, json, github", 2);
  if (knownFile !== undefined && isUnfiltered) throw new Failure("--known and --no-known exclude each other", 2);
  return {
    source: sourceOf(named, values["api-version"]),
    knownFile,
    providerFile: isUnfiltered ? undefined : providerFile,
    reporter,
    witness:
      values.witness === undefined ? undefined : wholeNumber("--witness", values.witness, 1, Number.MAX_SAFE_INTEGER),
    maxSeconds: wholeNumber("--max-time", values["max-time"], 1, 3600),
  };
}

/** The description that is meant. The provider publishes one for each API version. */
function sourceOf(named: string | undefined, version: string | undefined): string {
  const isProviders = named === "production" || named === "sandbox";
  if (version === undefined) {
    if (named === undefined) throw new Failure("Name the file or the URL of a description (see --help)", 2);
    if (isProviders) throw new Failure(`${named}: name a version by --api-version, such as ${apiVersions[1]}`, 2);
    return named;
  }
  if (!/^\d{4}-\d\d$/.test(version)) throw new Failure(`--api-version: must be a version such as ${apiVersions[1]}`, 2);
  const server = named === undefined ? servers.production : isProviders ? servers[named] : named;
  return `${server.replace(/\/$/, "")}/${version}/openapi.json`;
}
