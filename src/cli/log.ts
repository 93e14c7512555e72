import type { Writable } from "node:stream";

/** How long a line waits for others, in milliseconds. Writing each one alone takes a busy server a tenth of its time. */
const waitMs = 10;

/** A log that collects lines for a moment, and then writes them together. */
export class Log {
  readonly #stream: Writable;
  #pending = "";
  #timer: NodeJS.Timeout | undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  add(lines: string): void {
    this.#pending += lines;
    this.#timer ??= setTimeout(() => this.flush(), waitMs);
  }

  /** Writes what is still pending. Call it before the program ends. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#pending !== "") this.#stream.write(this.#pending);
    this.#pending = "";
  }
}
