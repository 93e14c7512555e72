import { connect } from "node:net";
import { fillIn, type Need, needsOf, type RequestCase } from "../cases/case.js";
import { requestCases } from "../cases/index.js";
import { baseUrl, isServer, type Server } from "../client/base-url.js";
import { redact } from "../client/redaction.js";
import { checkToken } from "../client/token.js";
import { curlLine, tokenVariables } from "./curl.js";
import { exchange, NoAnswer } from "./exchange.js";
import { type Finding, judge } from "./judge.js";

export interface VerifyOptions {
  /** The server to verify: its base URL, or the name of one of the provider's. */
  server: Server;
  /** What the cases need: tokens, and IDs of things in a certain state. What is missing, its cases are skipped. */
  given?: Partial<Record<Need, string | undefined>> | undefined;
  /** Runs only the cases that have this text in their name or their rule. */
  only?: string | undefined;
  /** How many calls may be under way at once. 4 unless told otherwise. */
  concurrency?: number | undefined;
  /** How long one answer may take, in milliseconds. 10 000 unless told otherwise. */
  timeoutMs?: number | undefined;
  /** Lets the production server be verified, where links take real money. */
  allowProduction?: boolean | undefined;
  /** Sends tokens over plain http to any machine. For tests behind a closed door. */
  allowInsecureHttp?: boolean | undefined;
  /** Ends the run when it fires. */
  signal?: AbortSignal | undefined;
}

/** What happens in a run, in order: it starts, each case is done, it ends. */
export type VerifyEvent = StartEvent | CaseEvent | EndEvent;

export interface StartEvent {
  readonly type: "start";
  /** The base URL. */
  readonly server: string;
  /** How many cases there are, those included that are skipped. */
  readonly cases: number;
  readonly skipped: number;
  /** How many checkout links the run makes for things that it was given. */
  readonly links: number;
  /** How many it makes at most: where a server makes up a product for every ID. */
  readonly maxLinks: number;
}

export interface CaseEvent {
  readonly type: "case";
  readonly case: RequestCase;
  readonly outcome: "passed" | "failed" | "skipped";
  /** How the answer breaks the contract, when the case failed. Tokens are taken out. */
  readonly findings: readonly Finding[];
  /** A shell line that makes the same call. In place of a token stands an environment variable. */
  readonly curl: string;
  /** What would have to be given for the case to run, when it was skipped. */
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

/** No connection to the server came about: nothing is known of it. */
export class UnreachableError extends Error {
  override name = "UnreachableError";
}

/**
 * Verifies a server: sends it each case of the contract and judges the answers. Makes checkout links, marked with the
 * label or the metadata `checkout-link-contract verify`. Follows no redirect. A call is made a second time only after
 * a 429.
 *
 * @throws TypeError if an option is wrong, or the server is the production one and that isn't allowed
 * @throws UnreachableError if no connection comes about
 */
export async function* verifyProvider(options: VerifyOptions): AsyncGenerator<VerifyEvent, void, undefined> {
  const start = performance.now();
  const run = prepare(options);
  options.signal?.throwIfAborted();
  const events = { passed: 0, failed: 0, skipped: 0 };
  yield startEvent(run);
  for (const one of run.skipped) {
    events.skipped++;
    yield one;
  }
  const controller = new AbortController();
  const abort = () => controller.abort(options.signal?.reason);
  options.signal?.addEventListener("abort", abort, { once: true });
  try {
    const [first, ...others] = run.cases;
    if (first) {
      await reach(run.server, run.timeoutMs, controller.signal);
      const event = await runCase(first, run, controller.signal, true);
      events[event.outcome]++;
      yield event;
    }
    for await (const event of pool(others, run.concurrency, (one) => runCase(one, run, controller.signal, false))) {
      events[event.outcome]++;
      yield event;
    }
  } finally {
    // Who stops listening early ends what is under way.
    controller.abort();
    options.signal?.removeEventListener("abort", abort);
  }
  yield { type: "end", ...events, milliseconds: performance.now() - start };
}

interface Run {
  readonly server: string;
  readonly given: Readonly<Partial<Record<Need, string>>>;
  readonly tokens: readonly string[];
  readonly cases: readonly RequestCase[];
  readonly skipped: readonly CaseEvent[];
  readonly concurrency: number;
  readonly timeoutMs: number;
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
    throw new TypeError("server: the production server takes real money; verify the sandbox, or see allowProduction");
  }
  if (/\/v1\/checkout-links\/?$/.test(server)) {
    throw new TypeError("server: must be the base URL, without the path of the endpoint");
  }
  checkCount("concurrency", concurrency, 64);
  checkCount("timeoutMs", timeoutMs, 2 ** 31 - 1);

  const chosen = requestCases.filter(({ name, rule }) => name.includes(only) || rule.includes(only));
  if (chosen.length === 0) throw new TypeError(`only: no case has "${only}" in its name or its rule`);
  const missingOf = (one: RequestCase) => needsOf(one.request).filter((need) => given[need] === undefined);
  return {
    server,
    given,
    tokens,
    cases: chosen.filter((one) => missingOf(one).length === 0),
    skipped: chosen
      .filter((one) => missingOf(one).length > 0)
      .map((one) => ({
        type: "case",
        case: one,
        outcome: "skipped",
        findings: [],
        curl: curlLine(server, one.request, given),
        missing: missingOf(one),
        milliseconds: 0,
      })),
    concurrency,
    timeoutMs,
  };
}

function checkGiven(need: string, value: string): void {
  if (need in tokenVariables) {
    try {
      checkToken(value);
    } catch (error) {
      throw new TypeError((error as Error).message.replace("accessToken", need));
    }
  } else if (!/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i.test(value)) {
    throw new TypeError(`${need}: must be a version 4 UUID`);
  }
}

function checkCount(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new TypeError(`${name}: must be a whole number from 1 to ${most}`);
}

function startEvent({ server, cases, skipped }: Run): StartEvent {
  const makes = (one: RequestCase) => one.expected.some(({ status }) => status === 201);
  return {
    type: "start",
    server,
    cases: cases.length + skipped.length,
    skipped: skipped.length,
    links: cases.filter((one) => one.expected.every(({ status }) => status === 201)).length,
    maxLinks: cases.filter(makes).length,
  };
}

async function runCase(template: RequestCase, run: Run, signal: AbortSignal, isFirst: boolean): Promise<CaseEvent> {
  const one = fillIn(template, run.given);
  const start = performance.now();
  const findings = await exchange(run.server, one.request, run.timeoutMs, signal).then(
    (answer) => judge(one, answer, run.server, run.tokens),
    (error) => {
      if (!(error instanceof NoAnswer)) throw error;
      if (isFirst && error.isUnreachable)
        throw new UnreachableError(`${run.server} can't be reached: ${error.message}`);
      return [{ rule: one.rule, expected: "an answer", received: run.tokens.reduce(redact, error.message) }];
    },
  );
  return {
    type: "case",
    case: template,
    outcome: findings.length === 0 ? "passed" : "failed",
    findings,
    curl: curlLine(run.server, template.request, run.given),
    missing: [],
    milliseconds: performance.now() - start,
  };
}

/** Connects, and no more: packets that are dropped on the way would else look like a server that doesn't answer. */
function reach(server: string, timeoutMs: number, signal: AbortSignal): Promise<void> {
  const { protocol, hostname, port } = new URL(server);
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new UnreachableError(`${server} can't be reached: ${reason}`));
    const host = hostname.replace(/^\[|\]$/g, "");
    const socket = connect({ host, port: Number(port) || (protocol === "https:" ? 443 : 80), signal });
    socket
      .setTimeout(timeoutMs, () => {
        fail(`no connection within ${timeoutMs} ms`);
        socket.destroy();
      })
      .once("connect", () => {
        socket.destroy();
        resolve();
      })
      .once("error", (error) => (signal.aborted ? reject(signal.reason) : fail(error.message)));
  });
}

/** Results in the order in which they come, so many under way at once. */
async function* pool<Item, Result>(
  items: readonly Item[],
  concurrency: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const waiting = items.values();
  const underWay = new Map<number, Promise<[number, Result]>>();
  let started = 0;
  const startNext = () => {
    const { value, done } = waiting.next();
    if (done) return;
    const id = started++;
    const result = work(value).then((result): [number, Result] => [id, result]);
    // One that fails when nobody waits any more must not end the process.
    result.catch(() => {});
    underWay.set(id, result);
  };
  for (let slot = 0; slot < concurrency; slot++) startNext();
  while (underWay.size > 0) {
    const [id, result] = await Promise.race(underWay.values());
    underWay.delete(id);
    startNext();
    yield result;
  }
}
