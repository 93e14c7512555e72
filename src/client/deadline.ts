import { CheckoutLinkError } from "./checkout-link-error.js";

/** The response took too long. */
export class TimeoutError extends CheckoutLinkError {
  override name = "TimeoutError";
  declare readonly timeoutMs: number;

  constructor(timeoutMs: number, isSent = true) {
    const message = `No ${isSent ? "response" : "access token"} within ${timeoutMs} ms`;
    super(message, { linkMayExist: isSent, timeoutMs });
  }
}

/** The caller's `signal` aborted the call; `cause` is its reason. */
export class AbortError extends CheckoutLinkError {
  override name = "AbortError";

  constructor(reason: unknown, isSent = true) {
    super(
      `The call was aborted${isSent ? "" : " before anything was sent"}`,
      { linkMayExist: isSent },
      { cause: reason },
    );
  }
}

export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether the request was handed to `fetch`. The call sets it. */
  isSent: boolean;
  /** Throws why the call has ended, if it has. React Native's signals have no `reason` or `throwIfAborted`. */
  throwIfEnded(): void;
}

/** Runs a call and rejects when time is up or the signal aborts, even if the call itself never ends. */
export async function withDeadline<Result>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  call: (deadline: Deadline) => Promise<Result>,
): Promise<Result> {
  if (signal?.aborted) throw new AbortError(signal.reason, false);
  const controller = new AbortController();
  let reason: CheckoutLinkError | undefined;
  const deadline: Deadline = {
    signal: controller.signal,
    isSent: false,
    throwIfEnded() {
      if (reason) throw reason;
    },
  };
  return new Promise((resolve, reject) => {
    const end = (error: CheckoutLinkError) => {
      reason = error;
      forget();
      reject(error);
      controller.abort(error);
    };
    const timer = setTimeout(() => end(new TimeoutError(timeoutMs, deadline.isSent)), timeoutMs);
    const ignore = signal && whenAborted(signal, () => end(new AbortError(signal.reason, deadline.isSent)));
    const forget = () => {
      clearTimeout(timer);
      ignore?.();
    };
    call(deadline).finally(forget).then(resolve, reject);
  });
}

const callbacksBySignal = new WeakMap<AbortSignal, Set<() => void>>();

function onAbort(this: AbortSignal): void {
  for (const callback of callbacksBySignal.get(this) ?? []) callback();
}

/** Calls back when a signal aborts. Calls on one signal share a listener, because Node warns of more than ten. */
function whenAborted(signal: AbortSignal, callback: () => void): () => void {
  const callbacks = callbacksBySignal.get(signal) ?? new Set();
  callbacksBySignal.set(signal, callbacks.add(callback));
  signal.addEventListener("abort", onAbort); // Adding the same function twice adds one listener.
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) signal.removeEventListener("abort", onAbort);
  };
}
