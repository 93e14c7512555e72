import { verdictOf } from "../events.js";
import { byRule, caveats, knownTexts, type Report, tally, totals } from "./report.js";

/** GitHub shows ten annotations per step. */
const maxAnnotations = 10;
/** A summary is limited to 1 MiB, and people read only the first rows. */
const maxRows = 50;

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
    ...caveats(end).flatMap((text) => [`> ${cell(text)}`, ""]),
    ...table(
      ["Broken rule", "Cases"],
      broken.map(({ rule, failed }) => [rule, String(failed)]),
    ),
    ...table(["Case", "What happened", "Rule"], rows),
    ...table(
      ["Known deviation", "Cases"],
      known.map(([text, count]) => [text, String(count)]),
    ),
  ].join("\n");
}

function table(heads: string[], rows: string[][]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: string[]) => `| ${cells.map(cell).join(" | ")} |`;
  const hidden = rows.length - maxRows;
  return [
    line(heads),
    line(heads.map(() => "---")),
    ...rows.slice(0, maxRows).map(line),
    ...(hidden > 0 ? [line([`… and ${hidden} more`, ...heads.slice(1).map(() => "")])] : []),
    "",
  ];
}

/** Escapes a string for Markdown. */
function cell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\s+/g, " ");
}

/** Annotations of the failed cases, as commands of GitHub's runner. */
export function annotations({ cases, end }: Report): string {
  const failed = cases.filter(({ outcome }) => outcome === "failed");
  const lines = failed
    .slice(0, maxAnnotations)
    .map(({ case: one, findings: [finding] }) => command("error", one.name, finding?.message ?? ""));
  const warnings = caveats(end).map((text) => command("warning", "checkout-link-contract", text));
  return [...lines, ...warnings].map((line) => `${line}\n`).join("");
}

function command(name: string, title: string, message: string): string {
  const data = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (text: string) => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
  return `::${name} title=${property(title)}::${data(message)}`;
}
