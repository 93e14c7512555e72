import { optionOf } from "../../cases/needs.js";
import type { CaseEvent } from "../events.js";
import type { Report } from "./report.js";
import { attribute, escaped } from "./xml.js";

/** A run as JUnit XML, for CI: one test suite per rule. Known deviations are skipped tests, with the reason. */
export function junit({ start, startedAt, cases, end }: Report): string {
  const suites = new Map<string, CaseEvent[]>();
  for (const event of cases) suites.set(event.case.rule, [...(suites.get(event.case.rule) ?? []), event]);
  const lines = [...suites].flatMap(([rule, events]) => {
    const time = events.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const first = new Date(Math.min(...events.map((event) => event.startedAt.getTime())));
    return [
      `  <testsuite name=${attribute(rule)} ${totals(events, time, first)}>`,
      ...events.flatMap(testCase),
      "  </testsuite>",
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name=${attribute(`checkout-link-contract verify ${start.server}`)} ${totals(cases, end.milliseconds, startedAt)}>`,
    ...lines,
    "</testsuites>",
    "",
  ].join("\n");
}

function totals(events: readonly CaseEvent[], milliseconds: number, startedAt: Date): string {
  const count = (...wanted: CaseEvent["outcome"][]) => events.filter(({ outcome }) => wanted.includes(outcome)).length;
  const counts = `tests="${events.length}" failures="${count("failed")}" errors="${count("inconclusive")}" skipped="${count("skipped", "known")}"`;
  return `${counts} time="${seconds(milliseconds)}" timestamp="${startedAt.toISOString()}"`;
}

function testCase(event: CaseEvent): string[] {
  const { case: one, outcome, findings, reason = "", answer, curl, missing, milliseconds } = event;
  const start = `    <testcase name=${attribute(one.name)} classname=${attribute(one.rule)} time="${seconds(milliseconds)}"`;
  const holding = (element: string) => [`${start}>`, `      ${element}`, "    </testcase>"];
  const [{ message = "", known = "" } = {}] = findings;
  const text = [
    ...findings.map((finding) => `${finding.message}\nrule: ${finding.rule}`),
    ...(answer === undefined ? [] : [`answer: ${answer.status} ${answer.body}`]),
    curl,
  ].join("\n\n");
  switch (outcome) {
    case "passed":
      return [`${start}/>`];
    case "skipped":
      return holding(`<skipped message=${attribute(`Needs ${missing.map(optionOf).join("; ")}`)}/>`);
    case "known":
      return holding(`<skipped message=${attribute(`Known deviation: ${known}. ${message}`)}/>`);
    case "inconclusive":
      return holding(
        `<error message=${attribute(`No conclusive answer: ${reason}`)} type="inconclusive">${escaped(text)}</error>`,
      );
    case "failed":
      return holding(`<failure message=${attribute(message)} type="contract">${escaped(text)}</failure>`);
  }
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
