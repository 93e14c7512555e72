import { annotation, markdownTable, markdownText } from "../../text/github.js";
import { verdictOf } from "../events.js";
import { byRule, causesOf, caveats, knownTexts, type Report, tally, totals } from "./report.js";

/** GitHub shows ten annotations per step. */
const maxAnnotations = 10;
const verdicts = [
  "✅ The contract is kept",
  "❌ The contract is broken",
  "⚠️ It is unknown whether the contract is kept",
];

/** A run as Markdown, for the summary of a job. */
export function github(report: Report): string {
  const { start, cases, end } = report;
  const rows = cases.flatMap(({ outcome, case: one, findings: [finding], reason }) => {
    if (outcome === "failed") return [[one.name, finding?.message ?? "", finding?.rule ?? ""]];
    return outcome === "inconclusive" ? [[one.name, `No conclusive answer: ${reason}`, one.rule]] : [];
  });
  const broken = byRule(cases).filter(({ failed }) => failed > 0);
  const known = tally(cases, knownTexts);
  return [
    `## ${verdicts[verdictOf(end)]}`,
    "",
    `\`${start.server}\`: ${totals(report)}.`,
    "",
    ...caveats(end).flatMap((text) => [`> ${markdownText(text)}`, ""]),
    ...markdownTable(
      ["What explains the failures", "Cases"],
      causesOf(cases).map(({ cause, cases }) => [cause, String(cases)]),
    ),
    ...markdownTable(
      ["Broken rule", "Cases"],
      broken.map(({ rule, failed }) => [rule, String(failed)]),
    ),
    ...markdownTable(["Case", "What happened", "Rule"], rows),
    ...markdownTable(
      ["Known deviation", "Cases"],
      known.map(([text, count]) => [text, String(count)]),
    ),
  ].join("\n");
}

/** Annotations of the failed cases, as commands of GitHub's runner. */
export function annotations({ cases, end }: Report): string {
  const failed = cases.filter(({ outcome }) => outcome === "failed");
  const lines = failed
    .slice(0, maxAnnotations)
    .map(({ case: one, findings: [finding] }) => annotation("error", one.name, finding?.message ?? ""));
  const warnings = caveats(end).map((text) => annotation("warning", "checkout-link-contract", text));
  return [...lines, ...warnings].map((line) => `${line}\n`).join("");
}
