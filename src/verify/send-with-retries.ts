import type { CaseRequest } from "../cases/case.js";
import { type Answer, ClosedEarly, MalformedAnswer, NoAnswer } from "./answer.js";
import type { Pace } from "./pace.js";
import type { Transport } from "./transport.js";

/** How many times a call is tried if the answer is 429. The server ignored the call, so repeating it is safe. */
const maxTries = 4;
/** If a server asks for a longer wait, the call is not repeated. */
const maxWaitSeconds = 60;

/** What the calls of a run share. */
export interface Conditions {
  readonly transport: Transport;
  readonly pace: Pace;
  /** How long one answer may take. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Is called after each call; `isRepeated` if it was made because a connection closed. */
  readonly onCall: (call: { isAnswered: boolean; isRepeated: boolean }) => void;
  /** Is called when the server asks to wait. */
  readonly onWait: (seconds: number) => void;
}

/**
 * Sends a request and reads the whole answer. Repeats it after a 429, and once on a fresh connection if its own was
 * closed before any byte of the answer: a connection that is kept alive may be closed just when it is used again.
 *
 * @throws NoAnswer if there is none, or if it says nothing about the contract
 * @throws MalformedAnswer if it can't be read
 */
export async function sendWithRetries(request: CaseRequest, conditions: Conditions): Promise<Answer> {
  const { pace, onCall, onWait } = conditions;
  for (let tries = 1; ; tries++) {
    const answer = await sendOnce(request, false, conditions).catch((error) => {
      if (error instanceof ClosedEarly) return sendOnce(request, true, conditions);
      throw error;
    });
    const { status, headers } = answer;
    const retryAfter = headers.get("Retry-After")?.trim();
    const seconds = retryAfter !== undefined && /^\d+$/.test(retryAfter) ? Number(retryAfter) : 2 ** tries;
    if (status !== 429 || tries === maxTries || seconds > maxWaitSeconds) {
      onCall({ isAnswered: !isBusy(status), isRepeated: false });
      if (isBusy(status)) throw new NoAnswer(busyReason(status, retryAfter));
      return answer;
    }
    onWait(seconds);
    pace.hold(seconds * 1000);
  }
}

/** These statuses say that the server is busy or out of order, and nothing about the contract. */
function isBusy(status: number): boolean {
  return status === 429 || (status >= 502 && status <= 504);
}

function busyReason(status: number, retryAfter: string | undefined): string {
  const what = status === 429 ? "too many calls" : "busy or out of order";
  return `the server answered ${status} (${what})${retryAfter === undefined ? "" : `, Retry-After: ${retryAfter}`}`;
}

async function sendOnce(request: CaseRequest, isFresh: boolean, conditions: Conditions): Promise<Answer> {
  const { transport, pace, timeoutMs, signal, onCall } = conditions;
  await pace.turn(signal);
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await transport.send(request, AbortSignal.any([deadline, signal]), isFresh);
    // The earlier call may have created a link, too.
    if (isFresh) onCall({ isAnswered: true, isRepeated: true });
    return answer;
  } catch (error) {
    signal.throwIfAborted();
    const isKnown = error instanceof NoAnswer || error instanceof MalformedAnswer;
    onCall({ isAnswered: error instanceof MalformedAnswer, isRepeated: isFresh });
    throw deadline.aborted && !isKnown ? new NoAnswer(`no whole answer within ${timeoutMs} ms`) : error;
  }
}
