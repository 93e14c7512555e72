import { constants } from "node:fs";
import { access, rename, stat, unlink, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { tokenVariables } from "../verify/curl.js";
import { UnreachableError } from "../verify/exchange.js";
import { announcement, failure, json, junit, pretty, type Report, summary } from "../verify/report.js";
import { type CaseEvent, type StartEvent, type VerifyOptions, verifyProvider } from "../verify/verify.js";
import { Failure, flag, inFlags, parseOptions, text, wholeNumber } from "./command.js";

export const usage = `Usage: checkout-link-contract verify <base-url> [options]

Sends a server each case of the contract and judges its answers. This makes checkout links.

  <base-url>                the server without the path of the endpoint, or "sandbox"
  --token <token>           an access token; POLAR_ACCESS_TOKEN keeps it out of the shell's history
  --unscoped-token <token>  one without the scope, or POLAR_UNSCOPED_TOKEN
  --blocked-token <token>   one whose organization or user is blocked, or POLAR_BLOCKED_TOKEN
  --product <uuid>          a product to sell; repeat it for a second one
  --price <uuid>            a price of a product
  --discount <uuid>         a discount
  --archived-product <uuid>, --foreign-product <uuid>
                            products that can't be sold: archived, of another organization
  --only <text>             runs only the cases with this text in their name or their rule
  --reporter <name>         pretty (default), json or junit
  --output <file>           writes the report there, and a pretty one to stdout
  --concurrency <n>         how many calls to make at once (default 4)
  --timeout <ms>            how long to wait for an answer (default 10000)
  --fail-on-skip            exits with 1 if a case was skipped
  --allow-production        verifies https://api.polar.sh too, where links take real money
  --allow-insecure-http     sends tokens over plain http to other machines than this one
  --help                    shows this text

Exits with 0 if the server keeps the contract, 1 if it breaks it, 2 if the run can't tell.
`;

/** How many failures are shown during a run: for each rule, and in all. One fault may fail hundreds of cases. */
const maxAlike = 3;
const maxFailures = 30;

const reporters = { pretty, json, junit } as const;

interface Options {
  verify: VerifyOptions;
  reporter: keyof typeof reporters;
  output: string | undefined;
  failOnSkip: boolean;
}

function parse(args: string[]): Options {
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
      "foreign-product": text,
      only: text,
      reporter: { ...text, default: "pretty" },
      output: text,
      concurrency: { ...text, default: "4" },
      timeout: { ...text, default: "10000" },
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
  if (!Object.hasOwn(reporters, values.reporter)) {
    throw new Failure(`--reporter: must be one of ${Object.keys(reporters).join(", ")}`, 2);
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
      foreignProduct: values["foreign-product"],
    },
    only: values.only,
    concurrency: wholeNumber("--concurrency", values.concurrency, 1, 64),
    timeoutMs: wholeNumber("--timeout", values.timeout, 1, 3_600_000),
    allowProduction: values["allow-production"],
    allowInsecureHttp: values["allow-insecure-http"],
  };
  if (token === undefined && values.only === undefined) {
    throw new Failure("No access token: without one, hardly any case can run. Set POLAR_ACCESS_TOKEN", 2);
  }
  const reporter = values.reporter as keyof typeof reporters;
  return { verify, reporter, output: values.output, failOnSkip: values["fail-on-skip"] };
}

/** Verifies a server and reports. Sets the exit code. */
export async function run(args: string[]): Promise<void> {
  const { verify, reporter, output, failOnSkip } = parse(args);
  if (output !== undefined) await checkWritable(output);
  // If stdout gets a report for programs, what people read goes to stderr.
  const people = reporter !== "pretty" && output === undefined ? process.stderr : process.stdout;

  const report = await watch(verify, people).catch((error: unknown) => {
    if (error instanceof UnreachableError) throw new Failure(error.message, 2);
    throw inFlags(error, { server: "<base-url>", secondProduct: "--product" });
  });
  people.write(summary(report));
  const written = reporters[reporter](report);
  if (output !== undefined) await writeWhole(output, written);
  else if (people === process.stderr) process.stdout.write(written);
  const { passed, failed, skipped } = report.end;
  if (passed + failed === 0) throw new Failure("Every case was skipped: nothing is known about the server", 2);
  process.exitCode = failed > 0 || (failOnSkip && skipped > 0) ? 1 : 0;
}

/** Runs the cases and shows the progress. */
async function watch(options: VerifyOptions, people: NodeJS.WriteStream): Promise<Report> {
  const cases: CaseEvent[] = [];
  const shown = new Map<string, number>();
  let failed = 0;
  let start: StartEvent | undefined;
  for await (const event of verifyProvider(options)) {
    if (people.isTTY) people.write("\r\u001b[K");
    if (event.type === "start") {
      start = event;
      people.write(announcement(start));
    } else if (event.type === "case") {
      cases.push(event);
      if (event.outcome === "failed") {
        failed++;
        const rule = event.findings[0]?.rule ?? "";
        const alike = shown.get(rule) ?? 0;
        shown.set(rule, alike + 1);
        if (alike < maxAlike && failed <= maxFailures) people.write(failure(event));
        else if (alike === maxAlike) {
          people.write(`More cases fail by ${rule}; a report has all of them (--reporter, --output)\n`);
        }
      }
      const progress = `${cases.length} of ${start?.cases} cases, ${failed} failed`;
      if (people.isTTY) people.write(progress);
      else if (cases.length % 100 === 0) people.write(`${progress}\n`);
    } else if (start) {
      return { start, cases, end: event };
    }
  }
  throw new Error("The run did not end");
}

async function checkWritable(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw new Failure(`--output: ${file} is a folder`, 2);
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
