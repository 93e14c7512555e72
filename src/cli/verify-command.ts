import { constants } from "node:fs";
import { access, rename, stat, unlink, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import type { Need } from "../cases/case.js";
import { announcement, failure, json, junit, pretty, type Report, summary } from "../verify/report.js";
import { type CaseEvent, UnreachableError, type VerifyOptions, verifyProvider } from "../verify/verify.js";
import { Failure, orUsageFailure, wholeNumber } from "./failure.js";

export const usage = `Usage: checkout-link-contract verify <base-url> [options]

Sends a server each case of the contract, and judges its answers. It makes checkout links.

  <base-url>                the server without the path of the endpoint, or "sandbox"
  --token <token>           an access token; better in POLAR_ACCESS_TOKEN, out of the shell's history
  --unscoped-token <token>  one without the scope, or POLAR_UNSCOPED_TOKEN
  --blocked-token <token>   one whose organization or user is blocked, or POLAR_BLOCKED_TOKEN
  --product <uuid>          a product to sell; a second one too, if named twice
  --price <uuid>            a price of a product
  --discount <uuid>         a discount
  --archived-product <uuid>, --foreign-product <uuid>
                            products that can't be sold: archived, of another organization
  --only <text>             only the cases with this text in their name or their rule
  --reporter <name>         pretty (default), json or junit
  --output <file>           writes the report of json or junit there, and the pretty one here
  --concurrency <n>         calls at once (default 4)
  --timeout <ms>            the longest wait for an answer (default 10000)
  --fail-on-skip            exits with 1 when a case was skipped
  --allow-production        verifies https://api.polar.sh too, where links take real money
  --allow-insecure-http     sends tokens over plain http to other machines than this one
  --help                    shows this text

Exits with 0 if the contract is kept, 1 if it is broken, 2 if that could not be found out.
`;

/** So many failures are shown while it runs: of each rule, and in all. */
const maxAlike = 3;
const maxFailures = 30;

const reporters = { pretty: undefined, json, junit } as const;

interface Command {
  options: VerifyOptions;
  reporter: keyof typeof reporters;
  output: string | undefined;
  failOnSkip: boolean;
}

function parse(args: string[]): Command | "help" {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { values, positionals } = orUsageFailure(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        token: text,
        "unscoped-token": text,
        "blocked-token": text,
        product: { type: "string", multiple: true, default: [] },
        price: text,
        discount: text,
        "archived-product": text,
        "foreign-product": text,
        only: text,
        reporter: { type: "string", default: "pretty" },
        output: text,
        concurrency: { type: "string", default: "4" },
        timeout: { type: "string", default: "10000" },
        "fail-on-skip": flag,
        "allow-production": flag,
        "allow-insecure-http": flag,
        help: flag,
      },
    }),
  );
  if (values.help) return "help";
  const [server, extra] = positionals;
  if (server === undefined) throw new Failure("Name the base URL of the server (see --help)", 2);
  if (extra !== undefined) throw new Failure(`Unexpected argument ${extra} (see --help)`, 2);
  const [product, secondProduct, ...moreProducts] = values.product;
  if (moreProducts.length > 0) throw new Failure("--product: two products are enough", 2);
  if (!Object.hasOwn(reporters, values.reporter)) {
    throw new Failure(`--reporter: must be one of ${Object.keys(reporters).join(", ")}`, 2);
  }
  // A variable that is set to nothing, as CI does for a secret that isn't there, is one that isn't set.
  const { POLAR_ACCESS_TOKEN, POLAR_UNSCOPED_TOKEN, POLAR_BLOCKED_TOKEN } = process.env;
  const given: Partial<Record<Need, string | undefined>> = {
    token: values.token ?? (POLAR_ACCESS_TOKEN || undefined),
    unscopedToken: values["unscoped-token"] ?? (POLAR_UNSCOPED_TOKEN || undefined),
    blockedToken: values["blocked-token"] ?? (POLAR_BLOCKED_TOKEN || undefined),
    product,
    secondProduct,
    price: values.price,
    discount: values.discount,
    archivedProduct: values["archived-product"],
    foreignProduct: values["foreign-product"],
  };
  const command: Command = {
    options: {
      server,
      given,
      only: values.only,
      concurrency: wholeNumber("--concurrency", values.concurrency, 1, 64),
      timeoutMs: wholeNumber("--timeout", values.timeout, 1, 3_600_000),
      allowProduction: values["allow-production"],
      allowInsecureHttp: values["allow-insecure-http"],
    },
    reporter: values.reporter as keyof typeof reporters,
    output: values.output,
    failOnSkip: values["fail-on-skip"],
  };
  if (given.token === undefined && values.only === undefined) {
    throw new Failure("No access token, without which next to nothing can be found out: set POLAR_ACCESS_TOKEN", 2);
  }
  return command;
}

/** Verifies a server and reports. Sets the exit code. */
export async function run(args: string[]): Promise<void> {
  const command = parse(args);
  if (command === "help") {
    process.stdout.write(usage);
    return;
  }
  const { options, reporter, output, failOnSkip } = command;
  if (output !== undefined) await checkWritable(output);
  const write = reporters[reporter];
  // A report for programs has stdout for itself, if that is where it goes.
  const people = write && output === undefined ? process.stderr : process.stdout;

  const report = await watch(options, people).catch((error: Error) => {
    if (error instanceof UnreachableError) throw new Failure(error.message, 2);
    throw error;
  });
  people.write(summary(report));
  if (write && output === undefined) process.stdout.write(write(report));
  if (output !== undefined) await writeWhole(output, (write ?? pretty)(report));
  const { passed, failed, skipped } = report.end;
  if (passed + failed === 0) throw new Failure("Every case was skipped: nothing is known of the server", 2);
  process.exitCode = failed > 0 || (failOnSkip && skipped > 0) ? 1 : 0;
}

/** Runs the cases and tells how it goes. */
async function watch(options: VerifyOptions, people: NodeJS.WriteStream): Promise<Report> {
  const cases: CaseEvent[] = [];
  const shown = new Map<string, number>();
  let failed = 0;
  let start: Report["start"] | undefined;
  const events = verifyProvider(options);
  const first = await events.next().catch((error: Error) => {
    // Wrong options are told before anything else.
    throw error instanceof TypeError ? new Failure(inFlags(error.message), 2) : error;
  });
  if (!first.done && first.value.type === "start") {
    start = first.value;
    people.write(announcement(start));
  }
  for await (const event of events) {
    if (event.type === "case") {
      cases.push(event);
      if (people.isTTY) people.write("\r\u001b[K");
      if (event.outcome === "failed") {
        failed++;
        const rule = event.findings[0]?.rule ?? "";
        const alike = shown.get(rule) ?? 0;
        shown.set(rule, alike + 1);
        // One fault may fail hundreds of cases: the rest is in the reports.
        if (alike < maxAlike && failed <= maxFailures) people.write(failure(event));
        else if (alike === maxAlike)
          people.write(`More cases fail by ${rule}; a report has all (--reporter, --output)\n`);
      }
      const progress = `${cases.length} of ${start?.cases} cases, ${failed} failed`;
      if (people.isTTY) people.write(progress);
      else if (cases.length % 100 === 0) people.write(`${progress}\n`);
    } else if (event.type === "end" && start) {
      if (people.isTTY) people.write("\r\u001b[K");
      return { start, cases, end: event };
    }
  }
  throw new Error("The run did not end");
}

/** The names of options, as the command has them. */
function inFlags(message: string): string {
  return message
    .replace(/^server: /, "<base-url>: ")
    .replace("; see accessToken", "; see --token")
    .replace(/^secondProduct:/, "--product:")
    .replace(/^(\w+):/, (_, name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:`)
    .replace(/allow(Production|InsecureHttp)/, (name) =>
      name === "allowProduction" ? "--allow-production" : "--allow-insecure-http",
    );
}

async function checkWritable(file: string): Promise<void> {
  const isFolder = await stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw new Failure(`--output: ${file} is a folder`, 2);
  await access(dirname(file), constants.W_OK).catch((error: Error) => {
    throw new Failure(`--output: ${error.message}`, 2);
  });
}

/** Writes a file whole or not at all. */
async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await unlink(draft).catch(() => {});
    throw new Failure(`--output: ${(error as Error).message}`, 2);
  }
}
