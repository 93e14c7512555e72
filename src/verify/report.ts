import type { Need } from "../cases/case.js";
import { mark } from "../cases/request.js";
import type { CaseEvent, EndEvent, StartEvent } from "./verify.js";

/** Everything that happened in a run. */
export interface Report {
  readonly start: StartEvent;
  readonly cases: readonly CaseEvent[];
  readonly end: EndEvent;
}

/** Says what a run is going to do. */
export function announcement({ server, cases, skipped, links, maxLinks }: StartEvent): string {
  const more = maxLinks - links;
  return [
    `Verifying ${server} by ${counted(cases - skipped, "case")}${skipped > 0 ? `; ${skipped} more are skipped` : ""}.`,
    `This makes ${counted(links, "checkout link")}, marked "${mark}".`,
    ...(more > 0
      ? [`${more} more cases use an ID that no product has; a server that accepts it makes a link for each of them.`]
      : []),
    "",
  ].join("\n");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** A run for people: every failure, then the summary. */
export function pretty(report: Report): string {
  const failures = report.cases.filter(({ outcome }) => outcome === "failed").map(failure);
  return [announcement(report.start), ...failures, summary(report)].join("");
}

/** A case that failed, for people. */
export function failure({ case: one, findings, curl }: CaseEvent): string {
  const lines = findings.flatMap(({ rule, expected, received }) => [
    `  rule      ${rule}`,
    `  expected  ${expected}`,
    `  received  ${received}`,
  ]);
  return [`FAILED ${one.name}`, ...lines, `  try it    ${curl}`, ""].join("\n");
}

interface RuleCount {
  readonly rule: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts the cases by rule. A failed case counts for each rule that its answer broke. */
export function byRule(cases: readonly CaseEvent[]): RuleCount[] {
  const counts = new Map<string, { passed: number; failed: number; skipped: number }>();
  for (const { case: one, outcome, findings } of cases) {
    const rules = outcome === "failed" ? new Set(findings.map(({ rule }) => rule)) : [one.rule];
    for (const rule of rules) {
      const count = counts.get(rule) ?? { passed: 0, failed: 0, skipped: 0 };
      count[outcome]++;
      counts.set(rule, count);
    }
  }
  return [...counts]
    .map(([rule, count]) => ({ rule, ...count }))
    .sort((one, other) => (one.rule < other.rule ? -1 : 1));
}

/** The flags of the command for what cases need. */
export const flags: Readonly<Record<Need, string>> = {
  token: "--token <token>, or POLAR_ACCESS_TOKEN",
  unscopedToken: "--unscoped-token <token>, or POLAR_UNSCOPED_TOKEN",
  blockedToken: "--blocked-token <token>, or POLAR_BLOCKED_TOKEN",
  product: "--product <uuid>",
  secondProduct: "--product <uuid>, a second time",
  archivedProduct: "--archived-product <uuid>",
  foreignProduct: "--foreign-product <uuid>",
  price: "--price <uuid>",
  discount: "--discount <uuid>",
};

/** The result of a run, for people: the broken rules, what skipped cases need, and the counts. */
export function summary({ cases, end }: Report): string {
  const rules = byRule(cases);
  const broken = rules.filter(({ failed }) => failed > 0);
  const kept = rules.filter(({ failed, passed }) => failed === 0 && passed > 0).length;
  const missing = new Map<Need, number>();
  for (const event of cases) for (const need of event.missing) missing.set(need, (missing.get(need) ?? 0) + 1);
  return [
    ...(broken.length > 0 ? ["Broken rules:"] : []),
    ...broken.map(({ rule, failed, passed }) => `  ${rule}: ${failed} failed, ${passed} passed`),
    ...(missing.size > 0 ? ["Skipped cases need:"] : []),
    ...[...missing].map(([need, count]) => `  ${flags[need]}: ${counted(count, "case")}`),
    ...(broken.length > 0 ? ["The curl lines read $POLAR_ACCESS_TOKEN: export it first."] : []),
    `${end.passed} passed, ${end.failed} failed, ${end.skipped} skipped; ${counted(kept, "rule")} kept, ${broken.length} broken (${(end.milliseconds / 1000).toFixed(1)} s)`,
    "",
  ].join("\n");
}

/** A run as JSON, for programs. */
export function json({ start, cases, end }: Report): string {
  const report = {
    server: start.server,
    passed: end.passed,
    failed: end.failed,
    skipped: end.skipped,
    milliseconds: Math.round(end.milliseconds),
    rules: byRule(cases),
    cases: cases.map(({ case: { name, rule }, outcome, findings, curl, missing, milliseconds }) => ({
      name,
      rule,
      outcome,
      findings,
      curl,
      missing: missing.map((need) => flags[need]),
      milliseconds: Math.round(milliseconds),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** A run as JUnit XML, for CI: one test suite per rule. */
export function junit({ start, cases, end }: Report): string {
  const suites = new Map<string, CaseEvent[]>();
  for (const event of cases) suites.set(event.case.rule, [...(suites.get(event.case.rule) ?? []), event]);
  const lines = [...suites].flatMap(([rule, events]) => [
    `  <testsuite name=${attribute(rule)} ${totals(events)}>`,
    ...events.flatMap(testCase),
    "  </testsuite>",
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name=${attribute(`checkout-link-contract verify ${start.server}`)} tests="${cases.length}" failures="${end.failed}" errors="0" skipped="${end.skipped}" time="${seconds(end.milliseconds)}">`,
    ...lines,
    "</testsuites>",
    "",
  ].join("\n");
}

function totals(events: readonly CaseEvent[]): string {
  const count = (wanted: CaseEvent["outcome"]) => events.filter(({ outcome }) => outcome === wanted).length;
  const time = seconds(events.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  return `tests="${events.length}" failures="${count("failed")}" errors="0" skipped="${count("skipped")}" time="${time}"`;
}

function testCase(event: CaseEvent): string[] {
  const { case: one, outcome, findings, curl, missing, milliseconds } = event;
  const start = `    <testcase name=${attribute(one.name)} classname=${attribute(one.rule)} time="${seconds(milliseconds)}"`;
  if (outcome === "passed") return [`${start}/>`];
  if (outcome === "skipped") {
    const message = `Needs ${missing.map((need) => flags[need]).join("; ")}`;
    return [`${start}>`, `      <skipped message=${attribute(message)}/>`, "    </testcase>"];
  }
  const [{ expected = "", received = "" } = {}] = findings;
  const text = [
    ...findings.map((finding) => `${finding.rule}\nexpected: ${finding.expected}\nreceived: ${finding.received}`),
    curl,
  ];
  return [
    `${start}>`,
    `      <failure message=${attribute(`expected ${expected}; received ${received}`)} type="contract">${escaped(text.join("\n\n"))}</failure>`,
    "    </testcase>",
  ];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function attribute(text: string): string {
  return `"${escaped(text).replace(/\n/g, "&#10;").replace(/\t/g, "&#9;")}"`;
}

/** Escapes a text for XML 1.0, and replaces the characters that it can't hold in any form. */
function escaped(text: string): string {
  return (
    text
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to replace
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd")
      .replace(/\r/g, "&#13;")
  );
}
