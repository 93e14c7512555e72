import { parse } from "junit2json";
import { expect, test } from "vitest";
import { requestCases } from "../../src/cases/index.ts";
import { byRule, failure, flags, json, junit, type Report, summary } from "../../src/verify/report.ts";
import type { CaseEvent } from "../../src/verify/verify.ts";

const [one, two, three] = requestCases as [CaseEvent["case"], CaseEvent["case"], CaseEvent["case"]];

const event = (change: Partial<CaseEvent>): CaseEvent => ({
  type: "case",
  case: one,
  outcome: "passed",
  findings: [],
  curl: "curl",
  missing: [],
  milliseconds: 12,
  ...change,
});
const odd = "a < b & \"c\" 'd' ]]> \u0000\u001b[31m \ud83d 💶\n\tend";
const cases = [
  event({}),
  event({
    case: { ...two, name: `two ${odd}`, rule: "/security/0" },
    outcome: "failed",
    findings: [
      { rule: "/security/0", expected: `401 ${odd}`, received: `201 ${odd}` },
      { rule: "/paths", expected: "JSON", received: "HTML" },
    ],
    curl: "curl -H 'a: <b>'",
    milliseconds: 1500,
  }),
  event({ case: three, outcome: "skipped", missing: ["product", "discount"] }),
];
const report: Report = {
  start: { type: "start", server: "http://127.0.0.1/", cases: 3, skipped: 1, links: 1, maxLinks: 2 },
  cases,
  end: { type: "end", passed: 1, failed: 1, skipped: 1, milliseconds: 1512 },
};

test("a JUnit reader loads the JUnit report, whatever characters were received", async () => {
  const suites = await parse(junit(report));
  if (!suites || !("testsuite" in suites)) throw new Error("no suites");
  expect(suites).toMatchObject({ tests: 3, failures: 1, errors: 0, time: 1.512 });
  const all = suites.testsuite?.flatMap(({ testcase = [] }) => testcase) ?? [];
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining([one.name, three.name]));
  const failed = all.find(({ failure }) => failure);
  expect(failed).toMatchObject({ classname: "/security/0", time: 1.5 });
  expect(failed?.name).toContain("a < b & \"c\" 'd' ]]> \ufffd\ufffd[31m \ufffd 💶\n\tend");
  const [{ message, type, inner } = {}] = failed?.failure ?? [];
  expect(message).toMatch(/^expected 401 .*; received 201 /s);
  expect(type).toBe("contract");
  expect(inner).toContain("/paths\nexpected: JSON\nreceived: HTML");
  expect(inner).toContain("curl -H 'a: <b>'");
  const skipped = all.find(({ skipped }) => skipped);
  expect(skipped?.skipped?.[0]?.message).toBe(`Needs ${flags.product}; ${flags.discount}`);
});

test("each suite counts its cases, and the counts add up to those of the run", async () => {
  const suites = await parse(junit(report));
  const list = (suites && "testsuite" in suites && suites.testsuite) || [];
  expect(list.length).toBeGreaterThan(1);
  for (const { tests, failures, skipped, testcase = [] } of list) {
    expect(tests).toBe(testcase.length);
    expect(failures).toBe(testcase.filter(({ failure }) => failure).length);
    expect(skipped).toBe(testcase.filter(({ skipped }) => skipped).length);
  }
  expect(list.reduce((sum, { tests = 0 }) => sum + tests, 0)).toBe(3);
});

test("the JSON report names what failed, by which rule, and what skipped cases need", () => {
  const parsed = JSON.parse(json(report));
  expect(parsed).toMatchObject({ server: "http://127.0.0.1/", passed: 1, failed: 1, skipped: 1, milliseconds: 1512 });
  expect(parsed.cases).toHaveLength(3);
  expect(parsed.cases[1]).toMatchObject({ rule: "/security/0", outcome: "failed", curl: "curl -H 'a: <b>'" });
  expect(parsed.cases[2]).toMatchObject({ outcome: "skipped", missing: [flags.product, flags.discount] });
});

test("a failure counts for each rule that it breaks", () => {
  const counts = byRule(cases);
  expect(counts.find(({ rule }) => rule === "/paths")).toEqual({ rule: "/paths", passed: 0, failed: 1, skipped: 0 });
  expect(counts.find(({ rule }) => rule === "/security/0")?.failed).toBe(1);
  expect(counts.map(({ rule }) => rule)).toEqual(counts.map(({ rule }) => rule).sort());
});

test("for people a failure is the rule, what was expected and received, and a line to try", () => {
  const text = failure(cases[1] as CaseEvent);
  expect(text).toMatch(/^FAILED two /);
  for (const part of ["rule      /paths", "expected  JSON", "received  HTML", "try it    curl -H 'a: <b>'"]) {
    expect(text).toContain(part);
  }
});

test("the summary names broken rules, what skipped cases need, and the counts", () => {
  const text = summary(report);
  expect(text).toContain("Broken rules:\n  /paths: 1 failed, 0 passed\n  /security/0: 1 failed");
  expect(text).toContain(`  ${flags.product}: 1 case\n`);
  expect(text).toMatch(/1 passed, 1 failed, 1 skipped; \d+ rules? kept, 2 broken \(1\.5 s\)\n$/);
});
