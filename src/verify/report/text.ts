import { mark } from "../../cases/body-cases.js";
import { optionOf } from "../../cases/needs.js";
import { counted, excerpt } from "../../text/words.js";
import type { CaseEvent, StartEvent } from "../events.js";
import { byRule, caveats, knownTexts, type Report, tally, totals } from "./report.js";

/** Announces what a run will do. */
export function announcement({ server, cases, skipped, links, maxLinks }: StartEvent): string {
  const more = maxLinks - links;
  return [
    `Verifying ${server} by ${counted(cases - skipped, "case")}${skipped > 0 ? `; ${skipped} more are skipped` : ""}.`,
    `This creates ${counted(links, "checkout link")}, marked "${mark}".`,
    ...(more > 0
      ? [`${more} more cases use an ID that no product has; a server that accepts it creates a link for each.`]
      : []),
    "",
  ].join("\n");
}

/** A run for people: every case that did not pass, then the summary. */
export function text(report: Report): string {
  return [announcement(report.start), ...report.cases.map(problem), summary(report)].join("");
}

/** Long enough for the body of an error. */
const maxBodyLength = 300;

const headings = { failed: "FAILED", known: "KNOWN", inconclusive: "INCONCLUSIVE", passed: "", skipped: "" };

/** A case that did not pass, for people; empty for a case that passed. */
export function problem({ case: one, outcome, findings, reason, answer, curl }: CaseEvent): string {
  if (headings[outcome] === "") return "";
  return [
    `${headings[outcome]} ${one.name}`,
    ...findings.flatMap(({ rule, message, known }) => [
      `  ${message}`,
      `  rule    ${rule}`,
      ...(known === undefined ? [] : [`  known   ${known}`]),
    ]),
    ...(reason === undefined ? [] : [`  No conclusive answer to ${one.sent}: ${reason}.`]),
    ...(answer === undefined ? [] : [`  answer  ${answer.status} ${excerpt(answer.body, maxBodyLength)}`.trimEnd()]),
    `  try it  ${curl}`,
    "",
  ].join("\n");
}

/** The result of a run, for people: the broken rules, the inconclusive cases with reasons, and the counts. */
export function summary(report: Report): string {
  const { cases, end } = report;
  const broken = byRule(cases).filter(({ failed }) => failed > 0);
  const list = (heading: string, entries: readonly [string, number][]) =>
    entries.length === 0 ? [] : [heading, ...entries.map(([text, count]) => `  ${text}: ${counted(count, "case")}`)];
  return [
    ...(broken.length > 0 ? ["Broken rules:"] : []),
    ...broken.map(({ rule, failed, passed }) => `  ${rule}: ${failed} failed, ${passed} passed`),
    ...list("Known deviations:", tally(cases, knownTexts)),
    ...list(
      "Inconclusive cases:",
      tally(cases, ({ reason }) => (reason === undefined ? [] : [reason])),
    ),
    ...list(
      "Skipped cases need:",
      tally(cases, ({ missing }) => missing.map(optionOf)),
    ),
    ...caveats(end),
    ...(broken.length > 0 ? ["The curl lines read $POLAR_ACCESS_TOKEN: export it first."] : []),
    `${totals(report)} (${(end.milliseconds / 1000).toFixed(1)} s)`,
    "",
  ].join("\n");
}
