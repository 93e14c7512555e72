import { mark } from "../../cases/build-cases.js";
import { optionOf } from "../../cases/needs.js";
import { counted, excerpt } from "../../text/words.js";
import type { CaseEvent, StartEvent } from "../events.js";
import { byRule, causesOf, caveats, knownTexts, type Report, tally, totals } from "./report.js";

/** Announces what a run will do. */
export function announcement(start: StartEvent): string {
  const { server, cases, skipped, calls, callsPerMinute, estimatedMs, links, maxLinks } = start;
  const pace = callsPerMinute === undefined ? "" : `, at most ${callsPerMinute} a minute`;
  const more = maxLinks - links;
  return [
    `Verifying ${server} by ${counted(cases - skipped, "case")}${skipped > 0 ? `; ${skipped} more are skipped` : ""}.`,
    `It makes ${counted(calls, "call")}${pace}, which takes about ${duration(estimatedMs)}.`,
    `It creates ${counted(links, "checkout link")}, marked "${mark}".`,
    ...(more > 0
      ? [`${more} more cases use an ID that no product has; a server that accepts it creates a link for each.`]
      : []),
    "",
  ].join("\n");
}

/** A time in words: `12 s`, or `6 min`. */
export function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

/** A run for people: what explains its failures, every case that did not pass, then the summary. */
export function text(report: Report): string {
  return [announcement(report.start), causes(report, Infinity), ...report.cases.map(problem), summary(report)].join("");
}

/** How many causes, cases and rules fit a screen. */
const maxCauses = 10;
const maxProblems = 6;
const maxRules = 10;

/** A run for people, on a screen: what explains its failures, some cases that did not pass, then the summary. */
export function screen(report: Report): string {
  const problems = report.cases.filter(isProblem);
  const shown = onePerCause(problems).slice(0, maxProblems);
  const hidden = problems.length - shown.length;
  const example = problems.find((event) => !shown.includes(event))?.case.name;
  return [
    causes(report, maxCauses),
    ...shown.map(problem),
    ...(hidden > 0
      ? [
          `${hidden} more did not pass. Add --reporter text=report.txt to see all of them, ` +
            `or --only ${JSON.stringify(example)} to run one.\n`,
        ]
      : []),
    summary(report, maxRules),
  ].join("");
}

/** The first case of each cause, that of the largest cause first, then the others. */
function onePerCause(problems: readonly CaseEvent[]): CaseEvent[] {
  const firsts = causesOf(problems).flatMap(
    ({ example }) => problems.find((event) => event.case.name === example) ?? [],
  );
  return [...firsts, ...problems.filter((event) => !firsts.includes(event))];
}

function causes({ cases }: Report, max: number): string {
  const all = causesOf(cases);
  if (all.length === 0) return "";
  return lines(
    "What explains the failures:",
    all.map(({ cause, cases }) => `${counted(cases, "case")}: ${cause}`),
    max,
  );
}

/** A heading and its list, cut off. */
function lines(heading: string, entries: readonly string[], max: number): string {
  if (entries.length === 0) return "";
  const hidden = entries.length - max;
  const all = [
    heading,
    ...entries.slice(0, max).map((entry) => `  ${entry}`),
    ...(hidden > 0 ? [`  … and ${hidden} more`] : []),
  ];
  return `${all.join("\n")}\n`;
}

/** Long enough for the body of an error. */
const maxBodyLength = 300;

const headings = { failed: "FAILED", known: "KNOWN", inconclusive: "INCONCLUSIVE", passed: "", skipped: "" };

function isProblem({ outcome }: CaseEvent): boolean {
  return headings[outcome] !== "";
}

/** A case that did not pass, for people; empty for a case that passed. */
export function problem(event: CaseEvent): string {
  if (!isProblem(event)) return "";
  const { case: one, outcome, findings, reason, answer, curl } = event;
  return [
    `${headings[outcome]} ${one.name}`,
    ...findings.flatMap(({ rule, message, known }) => [
      `  ${message}`,
      `  rule    ${rule}`,
      ...(known === undefined ? [] : [`  known   ${known}`]),
    ]),
    ...(reason === undefined ? [] : [`  Nothing is known about the answer to ${one.sent}: ${reason}.`]),
    ...(answer === undefined ? [] : [`  answer  ${answer.status} ${excerpt(answer.body, maxBodyLength)}`.trimEnd()]),
    `  try it  ${curl}`,
    "",
  ].join("\n");
}

/** The result of a run, for people: the broken rules, the inconclusive cases with reasons, and the counts. */
export function summary(report: Report, maxLines = Infinity): string {
  const { cases, end } = report;
  const broken = byRule(cases)
    .filter(({ failed }) => failed > 0)
    .sort((one, other) => other.failed - one.failed);
  const rules = broken.map(({ rule, failed, passed }) => `${rule}: ${failed} failed, ${passed} passed`);
  const tallied = (textsOf: (event: CaseEvent) => readonly string[]) =>
    tally(cases, textsOf).map(([text, count]) => `${text}: ${counted(count, "case")}`);
  const reasons = tally(cases, ({ reason }) => (reason === undefined ? [] : [reason]));
  const inconclusive = reasons.map(([reason, count]) => `${counted(count, "case")}: ${reason}`);
  return [
    lines("Broken rules:", rules, maxLines),
    lines("Known deviations:", tallied(knownTexts), maxLines),
    lines("Inconclusive cases:", inconclusive, maxLines),
    lines(
      "Skipped cases need:",
      tallied(({ missing }) => missing.map(optionOf)),
      maxLines,
    ),
    ...caveats(end).map((line) => `${line}\n`),
    ...(broken.length > 0 ? ["The curl lines read $POLAR_ACCESS_TOKEN: export it first.\n"] : []),
    `${totals(report)} (${(end.milliseconds / 1000).toFixed(1)} s)\n`,
  ].join("");
}
