import type { RequestCase } from "../../cases/case.js";
import { optionOf } from "../../cases/needs.js";
import type { CaseEvent } from "../events.js";
import { casesNotRun, type Report, whyUnknown } from "./report.js";
import { attribute, escaped } from "./xml.js";

/**
 * A run as JUnit XML, for CI: one test suite per rule. Known deviations and cases that did not run are skipped tests,
 * with the reason. If nothing is known about the server, a suite of its own has an error that says why.
 */
export function junit(report: Report): string {
  const { start, startedAt, cases, end } = report;
  const why = whyUnknown(report);
  const all: CaseEvent[] = [...cases, ...casesNotRun(report).map((one) => eventOf(one, startedAt))];
  const suites = new Map<string, CaseEvent[]>();
  for (const event of all) suites.set(event.case.rule, [...(suites.get(event.case.rule) ?? []), event]);
  const lines = [...suites].flatMap(([rule, events]) => {
    const time = events.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const first = new Date(Math.min(...events.map((event) => event.startedAt.getTime())));
    const notRunReason = `Did not run: ${end.stopped ?? "the run ended"}`;
    return suite(
      rule,
      totals(events, time, first),
      events.flatMap((event) => testCase(event, notRunReason)),
    );
  });
  const name = attribute(`checkout-link-contract verify ${start.server}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name=${name} ${totals(all, end.milliseconds, startedAt, why === undefined ? 0 : 1)}>`,
    ...(why === undefined ? [] : suite("the run", totals([], 0, startedAt, 1), runError(why))),
    ...lines,
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(name: string, counts: string, lines: readonly string[]): string[] {
  return [`  <testsuite name=${attribute(name)} ${counts}>`, ...lines, "  </testsuite>"];
}

function runError(why: string): string[] {
  return [
    '    <testcase name="the run" classname="the run" time="0.000">',
    `      <error message=${attribute(why)} type="inconclusive"/>`,
    "    </testcase>",
  ];
}

/** The event of a case that did not run: it is skipped, and misses nothing. */
function eventOf(one: RequestCase, startedAt: Date): CaseEvent {
  const nothing = { findings: [], curl: "", missing: [], startedAt, milliseconds: 0 };
  return { type: "case", case: one, outcome: "skipped", ...nothing };
}

function totals(events: readonly CaseEvent[], milliseconds: number, startedAt: Date, runErrors = 0): string {
  const count = (...wanted: CaseEvent["outcome"][]) => events.filter(({ outcome }) => wanted.includes(outcome)).length;
  const errors = count("inconclusive") + runErrors;
  const counts = `tests="${events.length + runErrors}" failures="${count("failed")}" errors="${errors}" skipped="${count("skipped", "known")}"`;
  return `${counts} time="${seconds(milliseconds)}" timestamp="${startedAt.toISOString()}"`;
}

function testCase(event: CaseEvent, notRunReason: string): string[] {
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
    case "skipped": {
      const why = missing.length === 0 ? notRunReason : `Needs ${missing.map(optionOf).join("; ")}`;
      return holding(`<skipped message=${attribute(why)}/>`);
    }
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
