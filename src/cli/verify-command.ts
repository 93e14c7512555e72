import { readKnownDeviations } from "../known-deviations/file.js";
import { UnreachableError } from "../verify/answer.js";
import { tokenVariables } from "../verify/curl-line.js";
import { type CaseEvent, type StartEvent, verdictOf } from "../verify/events.js";
import type { VerifyOptions } from "../verify/options.js";
import { Stopped } from "../verify/pool.js";
import { PreflightError } from "../verify/preflight.js";
import { annotations, github } from "../verify/report/github.js";
import { json } from "../verify/report/json.js";
import { junit } from "../verify/report/junit.js";
import type { Report } from "../verify/report/report.js";
import { announcement, problem, summary, text as textReport } from "../verify/report/text.js";
import { verifyProvider } from "../verify/verify.js";
import { Failure, flag, inFlags, onSignal, parseOptions, text, wholeNumber } from "./command.js";
import { addToJobSummary, checkWritable, type Output, parseReporters, writeWhole } from "./reporters.js";

export const usage = `Usage: checkout-link-contract verify <base-url> [options]

Sends a server each case of the contract and judges its answers. It creates checkout links.

  <base-url>                the server's URL without the path of the endpoint, or "sandbox"
  --token <token>           an access token; POLAR_ACCESS_TOKEN keeps it out of the shell's history
  --unscoped-token <token>  one without the scope, or POLAR_UNSCOPED_TOKEN
  --blocked-token <token>   one whose organization or user is blocked, or POLAR_BLOCKED_TOKEN
  --product <uuid>          a product that the server sells; repeat it for a second one
  --price <uuid>            a price of a product
  --discount <uuid>         a discount
  --archived-product <uuid>, --archived-price <uuid>
                            a product and a price that are archived
  --foreign-product <uuid>  a product of another organization
  --foreign-discount <uuid> a discount of another organization, or for other products
  --only <text>             runs only the cases with this text in their name or their rule
  --strictness <name>       contract (default), or provider, which adds what the contract leaves open
  --known <file>            a file of known deviations, which are reported but don't count as failures
  --reporter <name[=file]>  text, json, junit or github, to stdout or a file; repeat it for several
  --no-github               leaves out the summary and annotations that GitHub Actions gets
  --no-preflight            runs the cases even if a first valid call is refused
  --concurrency <n>         how many calls to make at once (default 4)
  --timeout <ms>            how long to wait for each answer (default 10000)
  --max-time <s>            how long the whole run may take (default 600)
  --fail-on-skip            exits with 1 if a case was skipped
  --allow-production        verifies https://api.polar.sh too, where links take real money
  --allow-insecure-http     sends tokens over plain http to machines other than this one
  --help                    shows this text

Exits with 0 if the server keeps the contract, 1 if it breaks it, 2 if the run can't tell.
`;

/** How many failures are shown during a run, for each rule and in total. One fault can fail hundreds of cases. */
const maxAlike = 3;
const maxFailures = 30;

const reporters = { text: textReport, json, junit, github } as const;
type ReporterName = keyof typeof reporters;

interface Options {
  verify: VerifyOptions;
  outputs: Output<ReporterName>[];
  failOnSkip: boolean;
}

async function parse(args: string[]): Promise<Options> {
  const { values, positionals } = parseOptions({
    args,
    allowPositionals: true,
    options: {
      token: text,
      "unscoped-token": text,
      "blocked-token": text,
      product: { ...text, multiple: true, default: [] },
      price: text,
      discount: text,
      "archived-product": text,
      "archived-price": text,
      "foreign-product": text,
      "foreign-discount": text,
      only: text,
      strictness: { ...text, default: "contract" },
      known: text,
      reporter: { ...text, multiple: true, default: [] },
      "no-github": flag,
      "no-preflight": flag,
      concurrency: { ...text, default: "4" },
      timeout: { ...text, default: "10000" },
      "max-time": { ...text, default: "600" },
      "fail-on-skip": flag,
      "allow-production": flag,
      "allow-insecure-http": flag,
    },
  });
  const [server, extra] = positionals;
  if (server === undefined) throw new Failure("Name the base URL of the server (see --help)", 2);
  if (extra !== undefined) throw new Failure(`Unexpected argument ${extra} (see --help)`, 2);
  const [product, secondProduct, thirdProduct] = values.product;
  if (thirdProduct !== undefined) throw new Failure("--product: two products are enough", 2);
  const { strictness } = values;
  if (strictness !== "contract" && strictness !== "provider") {
    throw new Failure("--strictness: must be contract or provider", 2);
  }
  const outputs = parseReporters(values.reporter, Object.keys(reporters) as ReporterName[]);
  const isInActions = process.env.GITHUB_ACTIONS === "true" && !values["no-github"];
  if (isInActions && !outputs.some(({ name, file }) => name === "github" && file === undefined)) {
    outputs.push({ name: "github", file: undefined });
  }
  // An empty variable counts as unset: CI sets one for a secret that doesn't exist.
  const variable = (need: keyof typeof tokenVariables) => process.env[tokenVariables[need]] || undefined;
  const token = values.token ?? variable("token");
  const verify: VerifyOptions = {
    server,
    given: {
      token,
      unscopedToken: values["unscoped-token"] ?? variable("unscopedToken"),
      blockedToken: values["blocked-token"] ?? variable("blockedToken"),
      product,
      secondProduct,
      price: values.price,
      discount: values.discount,
      archivedProduct: values["archived-product"],
      archivedPrice: values["archived-price"],
      foreignProduct: values["foreign-product"],
      foreignDiscount: values["foreign-discount"],
    },
    only: values.only,
    strictness,
    known: values.known === undefined ? undefined : await knownFrom(values.known),
    preflight: !values["no-preflight"],
    concurrency: wholeNumber("--concurrency", values.concurrency, 1, 64),
    timeoutMs: wholeNumber("--timeout", values.timeout, 1, 3_600_000),
    maxTimeMs: wholeNumber("--max-time", values["max-time"], 1, 1_000_000) * 1000,
    allowProduction: values["allow-production"],
    allowInsecureHttp: values["allow-insecure-http"],
  };
  if (token === undefined && values.only === undefined) {
    throw new Failure("No access token: without one, hardly any case can run. Set POLAR_ACCESS_TOKEN", 2);
  }
  return { verify, outputs, failOnSkip: values["fail-on-skip"] };
}

function knownFrom(file: string) {
  return readKnownDeviations(file).catch((error: Error) => {
    throw new Failure(`--known: ${error.message}`, 2);
  });
}

/** Verifies a server and reports. Sets the exit code. */
export async function run(args: string[]): Promise<void> {
  const { verify, outputs, failOnSkip } = await parse(args);
  await checkWritable(outputs);
  // If a report for programs goes to stdout, the text for people goes to stderr.
  const isTaken = outputs.some(({ name, file }) => file === undefined && (name === "json" || name === "junit"));
  const people = isTaken ? process.stderr : process.stdout;
  const interrupt = new AbortController();
  const ignoreSignals = onSignal(() => interrupt.abort(new Stopped("it was interrupted")));

  const report = await watch({ ...verify, signal: interrupt.signal }, people)
    .catch((error: unknown) => {
      if (error instanceof UnreachableError) throw new Failure(error.message, 2);
      if (error instanceof PreflightError) {
        throw new Failure(`${error.message} (--no-preflight runs the cases anyway)`, 2);
      }
      throw inFlags(error, { server: "<base-url>", secondProduct: "--product" });
    })
    .finally(ignoreSignals);
  people.write(summary(report));
  for (const { name, file } of outputs) {
    const written = reporters[name](report);
    if (file !== undefined) await writeWhole(file, written);
    else if (name === "github") {
      people.write(annotations(report));
      await addToJobSummary(written);
    } else if (name !== "text") process.stdout.write(written);
  }
  const { passed, failed, known, inconclusive, skipped, stopped } = report.end;
  if (stopped === undefined && passed + failed + known + inconclusive === 0) {
    throw new Failure("Every case was skipped: nothing is known about the server", 2);
  }
  process.exitCode = verdictOf(report.end) || (failOnSkip && skipped > 0 ? 1 : 0);
}

/** Runs the cases and shows the progress. */
async function watch(options: VerifyOptions, people: NodeJS.WriteStream): Promise<Report> {
  const startedAt = new Date();
  const cases: CaseEvent[] = [];
  const shown = new Map<string, number>();
  let shownInAll = 0;
  let failed = 0;
  let start: StartEvent | undefined;
  for await (const event of verifyProvider(options)) {
    if (people.isTTY) people.write("\r\u001b[K");
    if (event.type === "start") {
      start = event;
      people.write(announcement(start));
    } else if (event.type === "case") {
      cases.push(event);
      if (event.outcome === "failed") failed++;
      const written = problem(event);
      if (written !== "") {
        const reason = event.findings[0]?.rule ?? event.reason ?? "";
        const alike = shown.get(reason) ?? 0;
        shown.set(reason, alike + 1);
        if (alike < maxAlike && shownInAll++ < maxFailures) people.write(written);
        else if (alike === maxAlike)
          people.write(`There are more cases like these, of ${reason}; a report has all of them (--reporter)\n`);
      }
      const progress = `${cases.length} of ${start?.cases} cases, ${failed} failed`;
      if (people.isTTY) people.write(progress);
      else if (cases.length % 100 === 0) people.write(`${progress}\n`);
    } else if (start) {
      return { start, startedAt, cases, end: event };
    }
  }
  throw new Error("The run did not end");
}
