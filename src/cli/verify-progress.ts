import { counted } from "../text/words.js";
import type { CaseEvent, EndEvent, StartEvent, VerifyEvent } from "../verify/events.js";
import type { Report } from "../verify/report/report.js";
import { announcement } from "../verify/report/text.js";

/** How often a line says how far a run is, if there is no terminal. */
const intervalMs = 30_000;

/** Collects the events of a run, and says what goes on. */
export class Progress {
  readonly #people: NodeJS.WriteStream;
  readonly #server: string;
  readonly #startedAt = new Date();
  readonly #cases: CaseEvent[] = [];
  readonly #timer: NodeJS.Timeout;
  #failed = 0;
  #heldUntil = 0;
  #start: StartEvent | undefined;
  #end: EndEvent | undefined;

  /** @param server what the run was asked to verify, in case it can't start */
  constructor(people: NodeJS.WriteStream, server: string) {
    this.#people = people;
    this.#server = server;
    this.#timer = setInterval(() => this.#say(this.#state()), intervalMs);
  }

  add(event: VerifyEvent): void {
    if (event.type === "start") {
      this.#start = event;
      this.#people.write(announcement(event));
    } else if (event.type === "end") {
      this.#end = event;
      this.#clearLine();
    } else {
      this.#cases.push(event);
      if (event.outcome === "failed") this.#failed++;
      if (this.#people.isTTY) this.#writeLine(this.#state());
    }
  }

  /** Says that the server asks to wait, once for each wait. */
  wait(seconds: number): void {
    const until = Date.now() + seconds * 1000;
    if (until < this.#heldUntil + 1000) return;
    this.#heldUntil = until;
    this.#say(`The server asks to wait ${seconds} s (429 Too Many Requests); ${this.#state()}`);
  }

  /** Says no more. */
  stop(): void {
    clearInterval(this.#timer);
    this.#clearLine();
  }

  /** The report of the run. If it has not ended, it stopped for the given reason. */
  report(reason = "it was interrupted"): Report {
    const empty = { selected: [], cases: 0, skipped: 0, calls: 0, estimatedMs: 0, links: 0, maxLinks: 0 };
    const start = this.#start ?? { type: "start", server: this.#server, ...empty };
    const none = { passed: 0, failed: 0, known: 0, inconclusive: 0, skipped: 0, links: 0, unproven: [], stale: [] };
    const milliseconds = Date.now() - this.#startedAt.getTime();
    const end = this.#end ?? { type: "end", ...none, notRun: start.cases, stopped: reason, milliseconds };
    return { start, startedAt: this.#startedAt, cases: this.#end ? this.#cases : [], end };
  }

  #state(): string {
    return `${this.#cases.length} of ${counted(this.#start?.cases ?? 0, "case")} done, ${this.#failed} failed`;
  }

  #say(line: string): void {
    this.#clearLine();
    this.#people.write(`${line}\n`);
  }

  /** Replaces the line of a terminal. */
  #writeLine(line: string): void {
    this.#people.write(`\r\u001b[K${line}`);
  }

  #clearLine(): void {
    if (this.#people.isTTY) this.#writeLine("");
  }
}
