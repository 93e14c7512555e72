import { setTimeout as pause } from "node:timers/promises";
import type { CaseRequest } from "../cases/case.js";
import { type Answer, ClosedEarly, MalformedAnswer, NoAnswer } from "./answer.js";
import type { Transport } from "./transport.js";

/** How many times a call is tried if the answer is 429. The server ignored the call, so repeating it is safe. */
const maxTries = 4;
/** If a server asks for a longer wait, the call is not repeated. */
const maxWaitSeconds = 60;

/** These statuses say that the server is busy or out of order, and nothing about the contract. */
const isBusy = ({ status }: Answer) => status === 429 || (status >= 502 && status <= 504);

export interface Exchange {
  /** How long one answer may take. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Is called after each call; `isRepeated` if it was made because a connection closed. */
  readonly onCall: (call: { isAnswered: boolean; isRepeated: boolean }) => void;
}

/**
 * Sends a request and reads the whole answer. Repeats it after a 429, and once on a fresh connection if its own was
 * closed before any byte of the answer: a connection that is kept alive may be closed just when it is used again.
 *
 * @throws NoAnswer if there is none, or if it says nothing about the contract
 * @throws MalformedAnswer if it can't be read
 */
export async function exchange(
  transport: Transport,
  request: CaseRequest,
  { timeoutMs, signal, onCall }: Exchange,
): Promise<Answer> {
  const once = async (isFresh: boolean): Promise<Answer> => {
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
      const answer = await transport.send(request, AbortSignal.any([deadline, signal]), isFresh);
      onCall({ isAnswered: !isBusy(answer), isRepeated: isFresh });
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      const isKnown = error instanceof NoAnswer || error instanceof MalformedAnswer;
      onCall({ isAnswered: error instanceof MalformedAnswer, isRepeated: isFresh });
      throw deadline.aborted && !isKnown ? new NoAnswer(`no whole answer within ${timeoutMs} ms`) : error;
    }
  };
  const send = () =>
    once(false).catch((error) => {
      if (error instanceof ClosedEarly) return once(true);
      throw error;
    });
  for (let tries = 1; ; tries++) {
    const answer = await send();
    if (!isBusy(answer)) return answer;
    const retryAfter = answer.headers.get("Retry-After");
    const seconds = retryAfter !== null && /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) : 2 ** tries;
    if (answer.status !== 429 || tries === maxTries || seconds > maxWaitSeconds) {
      throw new NoAnswer(`${answer.status}${retryAfter === null ? "" : `, Retry-After: ${retryAfter}`}`);
    }
    await pause(seconds * 1000, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}
