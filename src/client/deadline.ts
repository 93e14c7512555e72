import { CheckoutLinkError } from "./checkout-link-error.js";

/** The response took too long. The link may or may not exist. */
export class TimeoutError extends CheckoutLinkError {
  override name = "TimeoutError";
  declare readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(`No response within ${timeoutMs} ms`);
    Object.assign(this, { timeoutMs });
  }
}

/** The caller's `signal` aborted the call; `cause` is its reason. The link may or may not exist. */
export class AbortError extends CheckoutLinkError {
  override name = "AbortError";

  constructor(reason: unknown) {
    super("The call was aborted", { cause: reason });
  }
}

export interface Deadline {
  readonly signal: AbortSignal;
  /** Throws why the call has ended, if it has. React Native's signals have no `reason` or `throwIfAborted`. */
  throwIfEnded(): void;
}

/** Runs a call and rejects when time is up or the signal aborts, even if the call itself never ends. */
export async function withDeadline<Result>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  call: (deadline: Deadline) => Promise<Result>,
): Promise<Result> {
  if (signal?.aborted) throw new AbortError(signal.reason);
  const controller = new AbortController();
  let reason: CheckoutLinkError | undefined;
  let end = (_: CheckoutLinkError) => {};
  const ended = new Promise<never>((_, reject) => {
    end = (error) => {
      reason ??= error;
      reject(error);
      controller.abort(error);
    };
  });
  const throwIfEnded = () => {
    if (reason) throw reason;
  };
  const timer = setTimeout(() => end(new TimeoutError(timeoutMs)), timeoutMs);
  const forget = signal && whenAborted(signal, () => end(new AbortError(signal.reason)));
  try {
    return await Promise.race([ended, call({ signal: controller.signal, throwIfEnded })]);
  } finally {
    clearTimeout(timer);
    forget?.();
  }
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
