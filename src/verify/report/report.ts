import type { RequestCase } from "../../cases/case.js";
import { optionOf } from "../../cases/needs.js";
import { counted } from "../../text/words.js";
import { type CaseEvent, type EndEvent, type Outcome, outcomes, type StartEvent, verdictOf } from "../events.js";

/** Everything that happened in a run. */
export interface Report {
  readonly start: StartEvent;
  readonly startedAt: Date;
  readonly cases: readonly CaseEvent[];
  readonly end: EndEvent;
}

export interface RuleCount extends Readonly<Record<Outcome, number>> {
  readonly rule: string;
}

/** Counts the cases by rule. A case with findings counts for each rule that its answer broke. */
export function byRule(cases: readonly CaseEvent[]): RuleCount[] {
  const counts = new Map<string, Record<Outcome, number>>();
  for (const { case: one, outcome, findings } of cases) {
    const rules = findings.length > 0 ? new Set(findings.map(({ rule }) => rule)) : [one.rule];
    for (const rule of rules) {
      const none = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
      const count = counts.get(rule) ?? none;
      count[outcome]++;
      counts.set(rule, count);
    }
  }
  return [...counts]
    .map(([rule, count]) => ({ rule, ...count }))
    .sort((one, other) => (one.rule < other.rule ? -1 : 1));
}

/** What explains failures: how many cases fail for one reason, and one of them. */
export interface Cause {
  readonly cause: string;
  readonly cases: number;
  /** The name of the first of these cases. */
  readonly example: string;
}

/** Groups failures by expected and received status and, if the status is right, by the first broken rule. */
export function causesOf(cases: readonly CaseEvent[]): Cause[] {
  const received = new Set(cases.map(({ answer }) => answer?.status));
  const causes = new Map<string, { cases: number; example: string }>();
  for (const event of cases.filter(({ outcome }) => outcome === "failed")) {
    const cause = causeOf(event, received);
    const found = causes.get(cause);
    causes.set(cause, { cases: (found?.cases ?? 0) + 1, example: found?.example ?? event.case.name });
  }
  return [...causes].map(([cause, group]) => ({ cause, ...group })).sort((one, other) => other.cases - one.cases);
}

function causeOf({ case: one, answer, findings }: CaseEvent, received: ReadonlySet<number | undefined>): string {
  const expected = [...new Set(one.expected.map(({ status }) => status))];
  if (!answer || expected.includes(answer.status)) return `rule ${findings[0]?.rule}`;
  // A 500 is only tolerated.
  const required = expected
    .filter((status) => status !== 500)
    .sort()
    .join(" or ");
  const never = expected.some((status) => received.has(status)) ? "" : `; the server never answers ${required}`;
  return `answered ${answer.status} where ${required} is required${never}`;
}

/** The cases that did not run. */
export function casesNotRun({ start, cases }: Report): RequestCase[] {
  const names = new Set(cases.map(({ case: one }) => one.name));
  return start.selected.filter(({ name }) => !names.has(name));
}

/** Why the result is incomplete, or nothing is known about the server. Undefined if the run shows enough. */
export function whyUnknown({ end }: Report): string | undefined {
  if (verdictOf(end) !== 2 && end.stopped === undefined) return undefined;
  if (end.stopped !== undefined || end.unproven.length > 0) return caveats({ ...end, stale: [] }).join(" ");
  if (end.inconclusive > 0) return `${counted(end.inconclusive, "case")} had no conclusive answer.`;
  return "Every case was skipped.";
}

/** Counts how many cases have each of the strings that a function returns for them. */
export function tally(
  cases: readonly CaseEvent[],
  textsOf: (event: CaseEvent) => readonly string[],
): [string, number][] {
  const counts = new Map<string, number>();
  for (const event of cases) for (const text of new Set(textsOf(event))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts];
}

/** The known deviations that occurred: each rule with its reason. */
export function knownTexts({ findings }: CaseEvent): string[] {
  return findings.flatMap(({ rule, known }) => (known === undefined ? [] : `${rule}: ${known}`));
}

/** Sentences that say why the result is incomplete. */
export function caveats({ stopped, notRun, unproven, stale }: EndEvent): string[] {
  return [
    ...(stopped === undefined ? [] : [`The run stopped: ${stopped}. ${counted(notRun, "case")} did not run.`]),
    ...(unproven.length === 0
      ? []
      : [`No link was created, so links could not be checked: give ${unproven.map(optionOf).join("; ")}.`]),
    ...stale.map((problem) => `Remove or renew a known deviation: ${problem}.`),
  ];
}

/** The counts of a run in one line. */
export function totals({ cases, end }: Report): string {
  const rules = byRule(cases);
  const broken = rules.filter(({ failed }) => failed > 0).length;
  const kept = rules.filter(({ failed, passed }) => failed === 0 && passed > 0).length;
  const counts = [
    `${end.passed} passed, ${end.failed} failed`,
    ...(end.known > 0 ? [`${end.known} known`] : []),
    ...(end.inconclusive > 0 ? [`${end.inconclusive} inconclusive`] : []),
    `${end.skipped} skipped`,
  ];
  return `${counts.join(", ")}; ${counted(kept, "rule")} kept, ${broken} broken`;
}
