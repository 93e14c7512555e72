import { counted } from "../verify/report/report.js";
import { attribute, escaped } from "../verify/report/xml.js";
import type { Call } from "./proxy.js";
import type { Violation } from "./traffic.js";

interface BrokenRule extends Violation {
  readonly count: number;
}

/** Counts what a proxy has seen, so that its size doesn't grow with the traffic. */
export class Summary {
  readonly #startedAt = new Date();
  readonly #upstream: string;
  /** By side and rule, each with its first message. */
  readonly #broken = new Map<string, BrokenRule>();
  #calls = 0;
  #judged = 0;
  #unanswered = 0;

  constructor(upstream: string) {
    this.#upstream = upstream;
  }

  add({ status, isDescribed, violations }: Call): void {
    this.#calls++;
    if (status === undefined) this.#unanswered++;
    else if (isDescribed) this.#judged++;
    for (const violation of violations) {
      const key = `${violation.side} ${violation.rule}`;
      const { message, count } = this.#broken.get(key) ?? { ...violation, count: 0 };
      this.#broken.set(key, { ...violation, message, count: count + 1 });
    }
  }

  /** 1 if the contract was broken, 2 if no call to the endpoint was answered, 0 if every such call kept it. */
  verdict(): 0 | 1 | 2 {
    if (this.#broken.size > 0) return 1;
    return this.#judged === 0 ? 2 : 0;
  }

  text(): string {
    const violations = this.#rules.reduce((sum, { count }) => sum + count, 0);
    const unanswered = this.#unanswered > 0 ? `, ${this.#unanswered} without an answer` : "";
    const rules = this.#rules.map(({ side, rule, count }) => `  ${count} × ${side} ${rule}\n`);
    const counts = `${counted(this.#calls, "call")}${unanswered}, ${counted(violations, "violation")}`;
    const nothing = this.verdict() === 2 ? "No call to the endpoint was answered: nothing is known about it.\n" : "";
    return `\n${counts}\n${rules.join("")}${nothing}`;
  }

  json(): string {
    const summary = {
      version: 1,
      upstream: this.#upstream,
      startedAt: this.#startedAt,
      milliseconds: Date.now() - this.#startedAt.getTime(),
      verdict: ["kept", "broken", "unknown"][this.verdict()],
      calls: this.#calls,
      judged: this.#judged,
      unanswered: this.#unanswered,
      violations: this.#rules,
    };
    return `${JSON.stringify(summary, null, 2)}\n`;
  }

  /** One test that calls were seen, and one for each broken rule. */
  junit(): string {
    const failed = this.#rules.map(({ side, rule, message, count }) => [
      `  <testcase name=${attribute(`${side}: ${rule}`)} classname=${attribute(side)}>`,
      `    <failure message=${attribute(message)} type="contract">${escaped(`${counted(count, "time")}. ${message}`)}</failure>`,
      "  </testcase>",
    ]);
    const isUnknown = this.verdict() === 2;
    const seen = `  <testcase name=${attribute(`${counted(this.#judged, "call")} judged`)} classname="traffic"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuite name=${attribute(`checkout-link-contract proxy ${this.#upstream}`)} tests="${failed.length + 1}" failures="${failed.length}" errors="${isUnknown ? 1 : 0}" skipped="0" timestamp="${this.#startedAt.toISOString()}">`,
      ...(isUnknown
        ? [
            `${seen}>`,
            '    <error message="No call to the endpoint was answered" type="inconclusive"/>',
            "  </testcase>",
          ]
        : [`${seen}/>`]),
      ...failed.flat(),
      "</testsuite>",
      "",
    ].join("\n");
  }

  get #rules(): BrokenRule[] {
    return [...this.#broken.values()];
  }
}
