import { setMaxListeners } from "node:events";
import type { CaseRequest } from "../cases/case.js";
import type { Answer } from "./answer.js";
import { fetchTransport } from "./fetch-transport.js";
import { networkTransport } from "./network-transport.js";
import type { Plan, VerifyOptions } from "./options.js";
import { Pace } from "./pace.js";
import { Stopped } from "./pool.js";
import { reach } from "./reach.js";
import { type Conditions, sendWithRetries } from "./send-with-retries.js";

/** After this many calls in a row without an answer, the run stops. */
const maxUnanswered = 20;

/** The calls of a run. They end when the run takes too long, when the server stays silent, or by the caller's signal. */
export class Calls {
  readonly #plan: Plan;
  readonly #conditions: Conditions;
  readonly #isLocal: boolean;
  readonly #controller = new AbortController();
  readonly #signal: AbortSignal;
  readonly #timer: NodeJS.Timeout;
  #hasAnswered = false;
  #unanswered = 0;
  #links = 0;

  constructor(plan: Plan, { fetch, signal, onWait = () => {} }: Pick<VerifyOptions, "fetch" | "signal" | "onWait">) {
    this.#plan = plan;
    this.#isLocal = fetch !== undefined;
    this.#signal = AbortSignal.any([this.#controller.signal, ...(signal ? [signal] : [])]);
    setMaxListeners(0, this.#signal); // Each pending call and wait listens to it.
    this.#conditions = {
      transport: fetch ? fetchTransport(plan.server, fetch) : networkTransport(plan.server),
      pace: new Pace(plan.callsPerMinute),
      timeoutMs: plan.timeoutMs,
      signal: this.#signal,
      onCall: (call) => this.#count(call),
      onWait,
    };
    const { maxTimeMs } = plan;
    this.#timer = setTimeout(() => this.#stop(`the run took longer than ${maxTimeMs / 1000} s`), maxTimeMs);
  }

  /** Whether the server has answered any call so far. */
  get hasAnswered(): boolean {
    return this.#hasAnswered;
  }

  /** How many links the calls have created, as far as the answers show. */
  get links(): number {
    return this.#links;
  }

  /** @throws UnreachableError if the server can't be connected to */
  async reach(): Promise<void> {
    if (!this.#isLocal) await reach(this.#plan.server, this.#plan.timeoutMs, this.#signal);
  }

  /**
   * @throws NoAnswer if there is none, or if it says nothing about the contract
   * @throws MalformedAnswer if it can't be read
   * @throws Stopped if the run has stopped
   */
  async send(request: CaseRequest): Promise<Answer> {
    const headers = { ...this.#plan.headers, ...request.headers };
    const answer = await sendWithRetries({ ...request, headers }, this.#conditions);
    if (answer.status === 201) this.#links++;
    return answer;
  }

  /** Ends the pending calls. */
  end(): void {
    clearTimeout(this.#timer);
    this.#controller.abort();
    this.#conditions.transport.close();
  }

  #count({ isAnswered, isRepeated }: { isAnswered: boolean; isRepeated: boolean }): void {
    this.#hasAnswered ||= isAnswered;
    this.#unanswered = isAnswered ? 0 : this.#unanswered + 1;
    // The earlier call may have created a link, too.
    if (isRepeated) this.#links++;
    if (this.#unanswered >= maxUnanswered) this.#stop(`${maxUnanswered} calls in a row had no answer`);
  }

  #stop(reason: string): void {
    this.#controller.abort(new Stopped(reason));
  }
}
