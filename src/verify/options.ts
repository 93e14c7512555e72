import { type ExpectedAnswer, needsOf, type RequestCase, type Strictness } from "../cases/case.js";
import { requestCases } from "../cases/index.js";
import { type Given, type Need, needs, tokenNeeds } from "../cases/needs.js";
import { isUuid } from "../contract/uuid.js";
import { checkKnownDeviations, type KnownDeviation } from "../known-deviations/known-deviations.js";
import { checkToken } from "../options/access-token.js";
import { baseUrl, isServer, type Server } from "../options/base-url.js";
import { OptionError } from "../options/option-error.js";

export interface VerifyOptions {
  /** The server to verify: its base URL, or the name of one of the provider's. May be left out if `fetch` is given. */
  server?: Server | undefined;
  /** Answers the requests instead of a server, such as the `fetch` of a web framework. */
  fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
  /** What the cases need: tokens, and IDs of things in a certain state. Cases that need anything else are skipped. */
  given?: Partial<Record<Need, string | undefined>> | undefined;
  /** The cases to run. Default: `requestCases`. */
  cases?: readonly RequestCase[] | undefined;
  /** Runs only the cases with this text in their name or their rule. */
  only?: string | undefined;
  /** "provider" adds the cases for what the contract leaves open. Default: "contract". */
  strictness?: Strictness | undefined;
  /** Deviations that are reported as known, and don't count as failures. */
  known?: readonly KnownDeviation[] | undefined;
  /** Checks first what was given: the base URL, the token, the products, the price and the discount. Default: true. */
  preflight?: boolean | undefined;
  /** How many calls are made at once. Default: 4. */
  concurrency?: number | undefined;
  /** Headers to add to each call, by name. Their values are redacted as tokens are. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** How many calls are made in a minute, at most. Default: 90 for the provider's sandbox, else no limit. */
  callsPerMinute?: number | undefined;
  /** How long one answer may take, in milliseconds. Default: 10 000. */
  timeoutMs?: number | undefined;
  /**
   * How long the whole run may take, in milliseconds. Default: 600 000, or twice the time that `callsPerMinute` makes it
   * take, whichever is longer.
   */
  maxTimeMs?: number | undefined;
  /** Allows the production server, where links take real money. */
  allowProduction?: boolean | undefined;
  /** Sends tokens over plain http to any machine. For tests in a closed network. */
  allowInsecureHttp?: boolean | undefined;
  /** Ends the run when it is aborted. */
  signal?: AbortSignal | undefined;
  /** Is called when the server asks to wait, with the time in seconds. */
  onWait?: ((seconds: number) => void) | undefined;
}

/** The options of a run, checked, and the cases it selects. */
export interface Plan {
  readonly server: string;
  readonly given: Given;
  readonly tokens: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** The tokens and the values of headers: what no report may show. */
  readonly secrets: readonly string[];
  readonly callsPerMinute: number | undefined;
  readonly cases: readonly RequestCase[];
  readonly skipped: readonly { readonly case: RequestCase; readonly missing: readonly Need[] }[];
  readonly known: readonly KnownDeviation[];
  readonly isWhole: boolean;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly maxTimeMs: number;
}

/** @throws OptionError if an option is wrong */
export function planOf(options: VerifyOptions): Plan {
  const { only = "", strictness = "contract", concurrency = 4, timeoutMs = 10_000, headers = {} } = options;
  const given = Object.fromEntries(
    Object.entries(options.given ?? {}).filter((entry): entry is [Need, string] => entry[1] !== undefined),
  ) as Given;
  for (const [need, value] of Object.entries(given)) checkGiven(need, value);
  const tokens = tokenNeeds.flatMap((need) => given[need] ?? []);
  checkHeaders(headers);
  const all = (options.cases ?? requestCases).filter(
    (one) => strictness === "provider" || one.strictness === "contract",
  );
  const chosen = all.filter(({ name, rule }) => name.includes(only) || rule.includes(only));
  if (all.length === 0) throw new OptionError("cases", `has no case for the strictness ${strictness}`);
  if (chosen.length === 0) throw new OptionError("only", `no case has "${only}" in its name or its rule`);
  const missingOf = ({ request }: RequestCase) => needsOf(request).filter((need) => given[need] === undefined);
  const server = serverOf(options, tokens.length > 0);
  const cases = chosen.filter((one) => missingOf(one).length === 0);
  const { callsPerMinute = isServer(server, "sandbox") ? sandboxCallsPerMinute : undefined } = options;
  const paceMs = callsPerMinute === undefined ? 0 : (callsOf(cases) * 60_000) / callsPerMinute;
  const { maxTimeMs = Math.min(maxMilliseconds, Math.max(600_000, Math.ceil(2 * paceMs))) } = options;
  checkCount("concurrency", concurrency, 64);
  checkCount("callsPerMinute", callsPerMinute ?? 1, 60_000);
  checkCount("timeoutMs", timeoutMs, maxMilliseconds);
  checkCount("maxTimeMs", maxTimeMs, maxMilliseconds);
  return {
    server,
    given,
    tokens,
    headers,
    secrets: [...tokens, ...Object.values(headers)],
    callsPerMinute,
    cases,
    skipped: chosen.map((one) => ({ case: one, missing: missingOf(one) })).filter(({ missing }) => missing.length > 0),
    known: checkKnownDeviations(options.known ?? [], "known"),
    isWhole: only === "" && options.cases === undefined,
    concurrency,
    timeoutMs,
    maxTimeMs,
  };
}

function serverOf({ server, fetch, allowInsecureHttp, allowProduction }: VerifyOptions, sendsToken: boolean): string {
  if (server === undefined && !fetch) throw new OptionError("server", "is required unless fetch is given");
  const url = baseUrl(server ?? "http://localhost", sendsToken, allowInsecureHttp ?? false);
  if (isServer(url, "production") && !allowProduction) {
    throw new OptionError("server", "the production server takes real money, the sandbox doesn't", "allowProduction");
  }
  return url;
}

function checkGiven(need: string, value: string): void {
  if (!needs.includes(need as Need)) throw new OptionError("given", `has no ${need}, only ${needs.join(", ")}`);
  if (tokenNeeds.includes(need as Need)) checkToken(value, need);
  else if (!isUuid(value)) throw new OptionError(need, "must be a version 4 UUID");
}

/** The headers that the cases set, or that HTTP needs as they are. */
const reserved = /^(authorization|content-type|content-length|host|connection|transfer-encoding|expect|upgrade|te)$/i;

function checkHeaders(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new OptionError("headers", "has a name that no header can have");
    if (reserved.test(name)) throw new OptionError("headers", `${name} is set by the cases`);
    if (typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      throw new OptionError("headers", `the value of ${name} has a character that no header can have`);
    }
  }
}

/** A little less than the 100 calls a minute that the sandbox allows. */
const sandboxCallsPerMinute = 90;

/** The longest time that a timer can wait. */
const maxMilliseconds = 2 ** 31 - 1;

function checkCount(option: string, value: number, max: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= max) return;
  throw new OptionError(option, `must be a whole number from 1 to ${max}`);
}

const isLink = ({ status }: ExpectedAnswer) => status === 201;

/** Whether only a link keeps the contract. */
export const mustMakeLink = ({ expected }: RequestCase) => expected.every(isLink);

/** How many calls the cases make. */
export function callsOf(cases: readonly RequestCase[]): number {
  return cases.reduce((sum, { times = 1 }) => sum + times, 0);
}

/** How many links the cases create: with the given IDs, and on a server that has a product for every ID. */
export function linksOf(cases: readonly RequestCase[]): { links: number; maxLinks: number } {
  return {
    links: callsOf(cases.filter(mustMakeLink)),
    maxLinks: callsOf(cases.filter(({ expected }) => expected.some(isLink))),
  };
}
