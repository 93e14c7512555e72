import type { CaseEvent, EndEvent, StartEvent, VerifyEvent } from "../verify/events.js";
import type { Report } from "../verify/report/report.js";
import { announcement, problem } from "../verify/report/text.js";

/** How many failures are shown during a run, for each rule and in total. One fault can fail hundreds of cases. */
const maxAlike = 3;
const maxFailures = 30;

/** Collects the events of a run, and shows people what happens. */
export class Progress {
  readonly #people: NodeJS.WriteStream;
  readonly #startedAt = new Date();
  readonly #cases: CaseEvent[] = [];
  readonly #shown = new Map<string, number>();
  #shownInAll = 0;
  #failed = 0;
  #start: StartEvent | undefined;
  #end: EndEvent | undefined;

  constructor(people: NodeJS.WriteStream) {
    this.#people = people;
  }

  add(event: VerifyEvent): void {
    if (this.#people.isTTY) this.#people.write("\r\u001b[K");
    if (event.type === "start") {
      this.#start = event;
      this.#people.write(announcement(event));
    } else if (event.type === "end") this.#end = event;
    else this.#addCase(event);
  }

  /** The report of a run that has ended. */
  report(): Report {
    if (!this.#start || !this.#end) throw new Error("The run did not end");
    return { start: this.#start, startedAt: this.#startedAt, cases: this.#cases, end: this.#end };
  }

  #addCase(event: CaseEvent): void {
    this.#cases.push(event);
    if (event.outcome === "failed") this.#failed++;
    this.#showProblem(event);
    const done = `${this.#cases.length} of ${this.#start?.cases} cases, ${this.#failed} failed`;
    if (this.#people.isTTY) this.#people.write(done);
    else if (this.#cases.length % 100 === 0) this.#people.write(`${done}\n`);
  }

  #showProblem(event: CaseEvent): void {
    const written = problem(event);
    if (written === "") return;
    const cause = event.findings[0]?.rule ?? event.reason ?? "";
    const alike = this.#shown.get(cause) ?? 0;
    this.#shown.set(cause, alike + 1);
    if (alike < maxAlike && this.#shownInAll++ < maxFailures) this.#people.write(written);
    else if (alike === maxAlike) {
      this.#people.write(`There are more cases like these, of ${cause}; a report has all of them (--reporter)\n`);
    }
  }
}
