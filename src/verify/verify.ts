import { type ExpectedAnswer, fillIn, type Need, needsOf, type RequestCase } from "../cases/case.js";
import { requestCases } from "../cases/index.js";
import { baseUrl, isServer, type Server } from "../client/base-url.js";
import { OptionError } from "../client/option-error.js";
import { redact } from "../client/redaction.js";
import { checkToken } from "../client/token.js";
import { path } from "../contract/bundle.js";
import { curlLine, tokenVariables } from "./curl.js";
import { type Answer, exchange, NoAnswer, reach, UnreachableError } from "./exchange.js";
import { type Finding, judgeAnswer } from "./judge.js";

export interface VerifyOptions {
  /** The server to verify: its base URL, or the name of one of the provider's. */
  server: Server;
  /** What the cases need: tokens, and IDs of things in a certain state. Cases that need anything else are skipped. */
  given?: Partial<Record<Need, string | undefined>> | undefined;
  /** Runs only the cases with this text in their name or their rule. */
  only?: string | undefined;
  /** How many calls are made at once. Default: 4. */
  concurrency?: number | undefined;
  /** How long one answer may take, in milliseconds. Default: 10 000. */
  timeoutMs?: number | undefined;
  /** Allows the production server, where links take real money. */
  allowProduction?: boolean | undefined;
  /** Sends tokens over plain http to any machine. For tests in a closed network. */
  allowInsecureHttp?: boolean | undefined;
  /** Ends the run when it is aborted. */
  signal?: AbortSignal | undefined;
}

/** What happens in a run, in order: the start, each case when it is done, the end. */
export type VerifyEvent = StartEvent | CaseEvent | EndEvent;

export interface StartEvent {
  readonly type: "start";
  /** The base URL. */
  readonly server: string;
  /** How many cases there are, including skipped ones. */
  readonly cases: number;
  readonly skipped: number;
  /** How many checkout links the run makes for the things it was given. */
  readonly links: number;
  /** How many it makes at most, on a server that has a product for every ID. */
  readonly maxLinks: number;
}

export interface CaseEvent {
  readonly type: "case";
  readonly case: RequestCase;
  readonly outcome: "passed" | "failed" | "skipped";
  /** How the answer breaks the contract, if the case failed. Tokens are redacted. */
  readonly findings: readonly Finding[];
  /** A shell line that makes the same call, with environment variables for the tokens. */
  readonly curl: string;
  /** What the case needs to run, if it was skipped. */
  readonly missing: readonly Need[];
  readonly milliseconds: number;
}

export interface EndEvent {
  readonly type: "end";
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly milliseconds: number;
}

/**
 * Verifies a server: sends it each case of the contract and judges the answers. Makes checkout links, marked with the
 * label or the metadata `checkout-link-contract verify`. Doesn't follow redirects. Repeats a call only after a 429.
 *
 * @throws TypeError if an option is wrong, or the server is the production one and that isn't allowed
 * @throws UnreachableError if it can't connect to the server
 */
export async function* verifyProvider(options: VerifyOptions): AsyncGenerator<VerifyEvent, void, undefined> {
  const start = performance.now();
  const run = prepare(options);
  options.signal?.throwIfAborted();
  yield startEvent(run);
  yield* run.skipped;
  const counts = { passed: 0, failed: 0, skipped: run.skipped.length };
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, ...(options.signal ? [options.signal] : [])]);
  try {
    if (run.cases.length > 0) await reach(run.server, run.timeoutMs, signal);
    for await (const event of pool(run.cases, run.concurrency, (one) => runCase(one, run, signal))) {
      counts[event.outcome]++;
      yield event;
    }
  } finally {
    // If the caller stops early, this ends the calls that are under way.
    controller.abort();
  }
  yield { type: "end", ...counts, milliseconds: performance.now() - start };
}

interface Run {
  readonly server: string;
  readonly given: Readonly<Partial<Record<Need, string>>>;
  readonly tokens: readonly string[];
  readonly cases: readonly RequestCase[];
  readonly skipped: readonly CaseEvent[];
  readonly concurrency: number;
  readonly timeoutMs: number;
  /** Whether the server has answered yet. */
  hasAnswered: boolean;
}

function prepare(options: VerifyOptions): Run {
  const { only = "", concurrency = 4, timeoutMs = 10_000 } = options;
  const given = Object.fromEntries(
    Object.entries(options.given ?? {}).filter((entry): entry is [Need, string] => entry[1] !== undefined),
  ) as Partial<Record<Need, string>>;
  for (const [need, value] of Object.entries(given)) checkGiven(need, value);
  const tokens = Object.keys(tokenVariables).flatMap((need) => given[need as Need] ?? []);
  const server = baseUrl(options.server, tokens.length > 0, options.allowInsecureHttp ?? false);
  if (isServer(server, "production") && !options.allowProduction) {
    throw new OptionError("server", "the production server takes real money, the sandbox doesn't", "allowProduction");
  }
  if (`${server}/`.endsWith(path) || server.endsWith(path)) {
    throw new OptionError("server", "must be the base URL, without the path of the endpoint");
  }
  checkCount("concurrency", concurrency, 64);
  checkCount("timeoutMs", timeoutMs, 2 ** 31 - 1);

  const chosen = requestCases.filter(({ name, rule }) => name.includes(only) || rule.includes(only));
  if (chosen.length === 0) throw new OptionError("only", `no case has "${only}" in its name or its rule`);
  const missingOf = ({ request }: RequestCase) => needsOf(request).filter((need) => given[need] === undefined);
  const run = { server, given, tokens, concurrency, timeoutMs };
  return {
    ...run,
    hasAnswered: false,
    cases: chosen.filter((one) => missingOf(one).length === 0),
    skipped: chosen
      .map((one) => caseEvent(one, run, { outcome: "skipped", missing: missingOf(one) }))
      .filter(({ missing }) => missing.length > 0),
  };
}

function checkGiven(need: string, value: string): void {
  if (need in tokenVariables) checkToken(value, need);
  else if (!/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i.test(value)) {
    throw new OptionError(need, "must be a version 4 UUID");
  }
}

function checkCount(option: string, value: number, max: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= max) return;
  throw new OptionError(option, `must be a whole number from 1 to ${max}`);
}

function startEvent({ server, cases, skipped }: Run): StartEvent {
  const isLink = ({ status }: ExpectedAnswer) => status === 201;
  return {
    type: "start",
    server,
    cases: cases.length + skipped.length,
    skipped: skipped.length,
    links: cases.filter(({ expected }) => expected.every(isLink)).length,
    maxLinks: cases.filter(({ expected }) => expected.some(isLink)).length,
  };
}

function caseEvent(
  one: RequestCase,
  { server, given }: Pick<Run, "server" | "given">,
  result: Pick<CaseEvent, "outcome"> & Partial<CaseEvent>,
): CaseEvent {
  const curl = curlLine(server, one.request, given);
  return { type: "case", case: one, findings: [], curl, missing: [], milliseconds: 0, ...result };
}

async function runCase(template: RequestCase, run: Run, signal: AbortSignal): Promise<CaseEvent> {
  const { server, tokens } = run;
  const one = fillIn(template, run.given);
  const start = performance.now();
  const findings = await exchange(server, one.request, run.timeoutMs, signal).then(
    (answer) => {
      run.hasAnswered = true;
      return judgeCase(one, answer, server, tokens);
    },
    (error) => {
      if (!(error instanceof NoAnswer) || (error instanceof UnreachableError && !run.hasAnswered)) throw error;
      return [{ rule: one.rule, expected: "an answer", received: tokens.reduce(redact, error.message) }];
    },
  );
  const outcome = findings.length === 0 ? "passed" : "failed";
  return caseEvent(template, run, { outcome, findings, milliseconds: performance.now() - start });
}

/** What is wrong with the answer to a case. */
export function judgeCase(one: RequestCase, answer: Answer, baseUrl: string, tokens: readonly string[]): Finding[] {
  const { body } = one.request;
  const sent = body && "json" in body ? body.json : undefined;
  return judgeAnswer(one.expected, answer, { rule: one.rule, sent, baseUrl, tokens });
}

/** Yields results as they come, with at most so many under way at once. */
async function* pool<Item, Result>(
  items: readonly Item[],
  concurrency: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const waiting = items.values();
  const underWay = new Map<Item, Promise<readonly [Item, Result]>>();
  const startNext = () => {
    const { value, done } = waiting.next();
    if (done) return;
    const result = work(value).then((result) => [value, result] as const);
    // If it fails after the caller has stopped, it must not end the process.
    result.catch(() => {});
    underWay.set(value, result);
  };
  for (let slot = 0; slot < concurrency; slot++) startNext();
  while (underWay.size > 0) {
    const [item, result] = await Promise.race(underWay.values());
    underWay.delete(item);
    startNext();
    yield result;
  }
}
