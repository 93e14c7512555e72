import { setTimeout as pause } from "node:timers/promises";

/** Decides when the calls of a run may start. */
export class Pace {
  readonly #intervalMs: number;
  #next = 0;
  #heldUntil = 0;

  /** @param callsPerMinute undefined for no limit */
  constructor(callsPerMinute: number | undefined) {
    this.#intervalMs = callsPerMinute === undefined ? 0 : 60_000 / callsPerMinute;
  }

  /**
   * Waits until the next call may start.
   *
   * @throws the reason of the signal once it is aborted
   */
  async turn(signal: AbortSignal): Promise<void> {
    let start = Math.max(performance.now(), this.#next);
    this.#next = start + this.#intervalMs;
    for (let now = performance.now(); now < start; now = performance.now()) {
      await pause(start - now, undefined, { signal }).catch(() => signal.throwIfAborted());
      start = Math.max(start, this.#heldUntil);
    }
  }

  /** Lets no call start for a time. Calls that already wait for their turn wait longer. */
  hold(milliseconds: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, performance.now() + milliseconds);
    this.#next = Math.max(this.#next, this.#heldUntil);
  }
}
