import { type Need, needOptions, needs } from "../cases/needs.js";
import { readKnownDeviations } from "../known-deviations/file.js";
import type { VerifyOptions } from "../verify/options.js";
import { Failure, flag, parseOptions, text, usageLines, wholeNumber } from "./command.js";
import { type Output, parseReporters } from "./reporters.js";
import { type ReporterName, reporterNames } from "./verify-reports.js";

const several = { ...text, multiple: true } as const;

const ownOptions = {
  only: { ...text, value: "<text>", about: "runs only the cases with this text in their name or their rule" },
  strictness: {
    ...text,
    default: "contract",
    value: "<name>",
    about: "contract (default), or provider, which adds what the contract leaves open",
  },
  known: {
    ...text,
    value: "<file>",
    about: "a file of known deviations, which are reported but don't count as failures",
  },
  reporter: {
    ...several,
    value: "<name[=file]>",
    about: "text, json, junit or github, to stdout or a file; repeat it for several",
  },
  "no-github": { ...flag, about: "leaves out the summary and annotations that GitHub Actions gets" },
  "no-preflight": { ...flag, about: "runs the cases even if a first valid call is refused" },
  header: { ...several, value: '"Name: value"', about: "a header to add to each call; its value is not shown" },
  rate: { ...text, value: "<n>", about: "how many calls to make in a minute (default 90 for sandbox, else any)" },
  concurrency: { ...text, default: "4", value: "<n>", about: "how many calls to make at once (default 4)" },
  timeout: { ...text, default: "10000", value: "<ms>", about: "how long to wait for each answer (default 10000)" },
  "max-time": {
    ...text,
    value: "<s>",
    about: "how long the whole run may take (default 600, longer for a low --rate)",
  },
  "fail-on-skip": { ...flag, about: "exits with 1 if a case was skipped" },
  "allow-production": { ...flag, about: "verifies https://api.polar.sh too, where links take real money" },
  "allow-insecure-http": { ...flag, about: "sends tokens over plain http to machines other than this one" },
  help: { ...flag, about: "shows this text" },
} as const;

/** The needs that an option provides: two, if it can be given twice. */
const needsOf = (option: string) => needs.filter((need) => needOptions[need].option === option);

/** The options that provide what cases need. */
const givenOptions = Object.fromEntries(
  Object.values(needOptions)
    .filter(({ about }) => about !== "")
    .map(({ option, variable, about }) => {
      const described = variable ? { value: "<token>", about: `${about}, or ${variable}` } : { value: "<uuid>", about };
      return [option, { ...(needsOf(option).length > 1 ? several : text), ...described }];
    }),
);

export const usage = `Usage: checkout-link-contract verify <base-url> [options]

Sends a server each case of the contract and judges its answers. It creates checkout links.

  <base-url>                the server's URL without the path of the endpoint, or "sandbox"
${usageLines({ ...givenOptions, ...ownOptions })}
A token in an environment variable doesn't appear in the shell's history.

Exits with 0 if the server keeps the contract, 1 if it breaks it, 2 if the run can't tell.
`;

/** What the command was asked for. */
export interface Request {
  readonly verify: VerifyOptions;
  readonly outputs: readonly Output<ReporterName>[];
  readonly failOnSkip: boolean;
}

/** @throws Failure if an argument is wrong */
export async function parse(args: string[]): Promise<Request> {
  const { values, positionals } = parseOptions({ args, allowPositionals: true, options: ownAndGiven });
  const request: Request = {
    verify: {
      server: serverOf(positionals),
      given: givenBy(values as Readonly<Record<string, unknown>>),
      only: values.only,
      strictness: strictnessOf(values.strictness),
      known: values.known === undefined ? undefined : await knownFrom(values.known),
      preflight: !values["no-preflight"],
      headers: headersOf(values.header ?? []),
      callsPerMinute: values.rate === undefined ? undefined : wholeNumber("--rate", values.rate, 1, 60_000),
      concurrency: wholeNumber("--concurrency", values.concurrency, 1, 64),
      timeoutMs: wholeNumber("--timeout", values.timeout, 1, 3_600_000),
      maxTimeMs:
        values["max-time"] === undefined
          ? undefined
          : wholeNumber("--max-time", values["max-time"], 1, 1_000_000) * 1000,
      allowProduction: values["allow-production"],
      allowInsecureHttp: values["allow-insecure-http"],
    },
    outputs: outputsOf(values.reporter ?? [], values["no-github"]),
    failOnSkip: values["fail-on-skip"],
  };
  if (request.verify.given?.token === undefined && values.only === undefined) {
    throw new Failure("No access token: without one, hardly any case can run. Set POLAR_ACCESS_TOKEN", 2);
  }
  return request;
}

const ownAndGiven = { ...ownOptions, ...(givenOptions as Record<never, never>) };

function serverOf([server, extra]: string[]): string {
  if (server === undefined) throw new Failure("Name the base URL of the server (see --help)", 2);
  if (extra !== undefined) throw new Failure(`Unexpected argument ${extra} (see --help)`, 2);
  return server;
}

/** What the cases get from options and environment variables. */
function givenBy(values: Readonly<Record<string, unknown>>): Partial<Record<Need, string>> {
  const given = Object.entries(needOptions).flatMap(([need, { option, variable }]) => {
    const provided = needsOf(option);
    const list = [values[option] ?? []].flat() as string[];
    if (list.length > provided.length) throw new Failure(`--${option}: can be given only ${provided.length} times`, 2);
    // An empty variable counts as unset: CI sets one for a secret that doesn't exist.
    const value = list[provided.indexOf(need as Need)] ?? ((variable && process.env[variable]) || undefined);
    return value === undefined ? [] : [[need, value]];
  });
  return Object.fromEntries(given);
}

/** Reads `Name: value`. The message shows no value, because it may be a secret. */
function headersOf(list: readonly string[]): Record<string, string> {
  const pairs = list.map((header) => {
    const [, name, value] = /^([^:\s]+):(.*)$/s.exec(header) ?? [];
    if (name === undefined) throw new Failure('--header: must be a name and a value, as in "X-Tenant: 5"', 2);
    return [name, value?.trim()];
  });
  return Object.fromEntries(pairs);
}

function strictnessOf(name: string): "contract" | "provider" {
  if (name === "contract" || name === "provider") return name;
  throw new Failure("--strictness: must be contract or provider", 2);
}

function knownFrom(file: string) {
  return readKnownDeviations(file).catch((error: Error) => {
    throw new Failure(`--known: ${error.message}`, 2);
  });
}

/** The reports to write. GitHub Actions gets its own without being asked. */
function outputsOf(reporters: readonly string[], noGithub: boolean): Output<ReporterName>[] {
  const outputs = parseReporters(reporters, reporterNames);
  const isInActions = process.env.GITHUB_ACTIONS === "true" && !noGithub;
  const hasGithub = outputs.some(({ name, file }) => name === "github" && file === undefined);
  return isInActions && !hasGithub ? [...outputs, { name: "github", file: undefined }] : outputs;
}
