import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { reportSchema } from "checkout-link-contract/verify";
import { parse } from "junit2json";
import { describe, expect, test } from "vitest";
import { requestCases } from "../../src/cases/index.ts";
import { optionOf } from "../../src/cases/needs.ts";
import { type CaseEvent, type EndEvent, verdictOf } from "../../src/verify/events.ts";
import { annotations, github } from "../../src/verify/report/github.ts";
import { json } from "../../src/verify/report/json.ts";
import { junit } from "../../src/verify/report/junit.ts";
import { byRule, causesOf, type Report } from "../../src/verify/report/report.ts";
import { announcement, problem, screen, summary, text } from "../../src/verify/report/text.ts";
import { eventsOf, fetchOf } from "../support/provider.ts";

const [one, two, three] = requestCases as [CaseEvent["case"], CaseEvent["case"], CaseEvent["case"]];
const startedAt = new Date("2025-04-15T12:00:00.000Z");
const later = new Date("2025-04-15T12:00:03.000Z");

const event = (change: Partial<CaseEvent>): CaseEvent => ({
  type: "case",
  case: one,
  outcome: "passed",
  findings: [],
  curl: "curl",
  missing: [],
  startedAt: later,
  milliseconds: 12,
  ...change,
});
const odd = "a < b & \"c\" 'd' ]]> \u0000\u001b[31m \ud83d 💶 100%, a:b | *c*\n\tend";
const finding = (rule: string, message: string) => ({ rule, expected: "401", received: "201", message });
const cases = [
  event({}),
  event({
    case: { ...two, name: `two ${odd}`, rule: "/security/0" },
    outcome: "failed",
    findings: [finding("/security/0", `The server accepted ${odd}.`), finding("/paths", "It must be JSON.")],
    answer: { status: 201, body: `{"odd": "${odd}"}` },
    curl: "curl -H 'a: <b>'",
    milliseconds: 1500,
  }),
  event({
    case: { ...two, name: "excused", rule: "/info" },
    outcome: "known",
    findings: [{ ...finding("/info", "It is odd."), known: "An old client needs it" }],
  }),
  event({ case: { ...two, name: "unanswered", sent: "`a: 1`" }, outcome: "inconclusive", reason: "503" }),
  event({ case: three, outcome: "skipped", missing: ["product", "discount"] }),
];
const notRun = requestCases.slice(-2);
const end: EndEvent = {
  type: "end",
  passed: 1,
  failed: 1,
  known: 1,
  inconclusive: 1,
  skipped: 1,
  notRun: 2,
  stopped: "it was interrupted",
  links: 1,
  unproven: ["product"],
  stale: ["rule /a: expired on 2020-01-01"],
  milliseconds: 1512,
};
const report: Report = {
  start: {
    type: "start",
    server: "http://127.0.0.1/",
    selected: [...cases.map((event) => event.case), ...notRun],
    cases: 7,
    skipped: 1,
    calls: 20,
    callsPerMinute: 10,
    estimatedMs: 120_000,
    links: 1,
    maxLinks: 2,
  },
  startedAt,
  cases,
  end,
};

describe("the JUnit report", () => {
  test("can be read by a JUnit reader, whatever characters were received", async () => {
    const suites = await parse(junit(report));
    if (!suites || !("testsuite" in suites)) throw new Error("no suites");
    expect(suites).toMatchObject({ tests: 8, failures: 1, errors: 2, time: 1.512 });
    const all = suites.testsuite?.flatMap(({ testcase = [] }) => testcase) ?? [];
    const failed = all.find(({ failure }) => failure);
    expect(failed).toMatchObject({ classname: "/security/0", time: 1.5 });
    expect(failed?.name).toContain("a < b & \"c\" 'd' ]]> \ufffd\ufffd[31m \ufffd 💶 100%, a:b | *c*\n\tend");
    const [{ message, type, inner } = {}] = failed?.failure ?? [];
    expect(message).toMatch(/^The server accepted a < b .*end\.$/s);
    expect(type).toBe("contract");
    for (const part of ["It must be JSON.\nrule: /paths", "answer: 201 {", "curl -H 'a: <b>'"]) {
      expect(inner).toContain(part);
    }
    const messageOf = (name: string) => all.find((one) => one.name === name);
    expect(messageOf("unanswered")?.error?.[0]).toMatchObject({
      message: "No conclusive answer: 503",
      type: "inconclusive",
    });
    expect(messageOf("excused")?.skipped?.[0]?.message).toBe("Known deviation: An old client needs it. It is odd.");
    expect(messageOf("the run")?.error?.[0]).toMatchObject({
      message: expect.stringMatching(
        /^The run stopped: it was interrupted\. 2 cases did not run\. No link was created/,
      ),
      type: "inconclusive",
    });
    for (const { name } of notRun)
      expect(messageOf(name)?.skipped?.[0]?.message).toBe("Did not run: it was interrupted");
    expect(messageOf(three.name)?.skipped?.[0]?.message).toBe(`Needs ${optionOf("product")}; ${optionOf("discount")}`);
  });

  test("has suites with their start and their counts, which add up to the run's", async () => {
    const xml = junit(report);
    expect(xml).toContain(`timestamp="${startedAt.toISOString()}"`);
    const suites = await parse(xml);
    const list = (suites && "testsuite" in suites && suites.testsuite) || [];
    expect(list.length).toBeGreaterThan(1);
    for (const { tests, failures, errors, skipped, timestamp, testcase = [] } of list) {
      expect(tests).toBe(testcase.length);
      expect(failures).toBe(testcase.filter(({ failure }) => failure).length);
      expect(errors).toBe(testcase.filter(({ error }) => error).length);
      expect(skipped).toBe(testcase.filter(({ skipped }) => skipped).length);
      expect([startedAt.toISOString(), later.toISOString()]).toContain(timestamp);
    }
    expect(list.reduce((sum, { tests = 0 }) => sum + tests, 0)).toBe(8);
  });
});

describe("the JSON report", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(reportSchema);

  test("matches its schema, with and without optional fields", async () => {
    const events = await eventsOf({ fetch: fetchOf({}), only: "label" });
    const start = events[0] as Report["start"];
    const run = { start, startedAt, cases: events.slice(1, -1) as CaseEvent[], end: events.at(-1) as EndEvent };
    for (const one of [report, run]) {
      validate(JSON.parse(json(one)));
      expect(validate.errors).toBe(null);
    }
  });

  test("lists failures with their rules, and what skipped cases need", () => {
    const parsed = JSON.parse(json(report));
    expect(parsed).toMatchObject({ version: 1, server: "http://127.0.0.1/", verdict: "broken", failed: 1, notRun: 2 });
    expect(parsed).toMatchObject({ stopped: "it was interrupted", unproven: [optionOf("product")] });
    expect(parsed.cases[1]).toMatchObject({ rule: "/security/0", outcome: "failed", curl: "curl -H 'a: <b>'" });
    expect(parsed.cases[3]).toMatchObject({ outcome: "inconclusive", reason: "503" });
    expect(parsed.cases[4]).toMatchObject({ outcome: "skipped", missing: [optionOf("product"), optionOf("discount")] });
  });
});

describe("for GitHub", () => {
  test("the summary of a job is Markdown that shows every text literally", () => {
    const markdown = github(report);
    expect(markdown).toMatch(/^## ❌ The contract is broken\n/);
    const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
    for (const row of rows) expect(row.match(/\|/g)?.length, row).toBeLessThanOrEqual(4);
    expect(markdown).toContain('a &#60; b & "c"');
    expect(markdown).toContain("| What explains the failures | Cases |\n");
    expect(markdown).toContain("unanswered | No conclusive answer: 503");
    expect(markdown).toContain("| /info: An old client needs it | 1 |");
    expect(markdown).toContain("> The run stopped: it was interrupted. 2 cases did not run.");
  });

  test("annotations are commands of one line each, at most ten for failures", () => {
    const many = { ...report, cases: Array.from({ length: 12 }, () => cases[1] as CaseEvent) };
    const lines = annotations(many).trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("::error title="))).toHaveLength(10);
    expect(lines[0]).toMatch(
      /^::error title=two a < b .*100%25%2C a%3Ab .*%0A\tend::The server accepted .*100%25, a:b/,
    );
    expect(lines.filter((line) => line.startsWith("::warning "))).toHaveLength(3);
  });
});

test("causes group failures by status and by rule, the largest first, with an example", () => {
  const failed = (name: string, expected: number[], status: number, rule = "/x") =>
    event({
      case: { ...one, name, expected: expected.map((status) => ({ status })) },
      outcome: "failed",
      findings: [finding(rule, "")],
      answer: { status, body: "" },
    });
  const all = [
    failed("a", [401], 200),
    failed("b", [201, 422], 200),
    failed("c", [422, 201], 422, "/rule"),
    failed("d", [422, 201, 500], 200, "/y"),
    failed("e", [201, 422], 200, "/z"),
    failed("f", [422], 422, "/rule"),
    event({ outcome: "inconclusive", reason: "503" }),
  ];
  expect(causesOf(all)).toEqual([
    { cause: "answered 200 where 201 or 422 is required", cases: 3, example: "b" },
    { cause: "rule /rule", cases: 2, example: "c" },
    { cause: "answered 200 where 401 is required; the server never answers 401", cases: 1, example: "a" },
  ]);
  const written = screen({ ...report, cases: all });
  expect(written).toMatch(
    /^What explains the failures:\n {2}3 cases: answered 200 where 201 or 422 is required\n {2}2 cases: rule/,
  );
});

test("a screen shows one failure of each cause first, and says how to see the others", () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    event({
      case: { ...one, name: `case ${index}` },
      outcome: "failed",
      findings: [finding(`/rule/${index % 40}`, "It must not.")],
    }),
  );
  const written = screen({ ...report, cases: many });
  expect(written.match(/^FAILED case (.*)$/gm)).toEqual([0, 1, 2, 3, 4, 5].map((index) => `FAILED case ${index}`));
  expect(written).toContain("  … and 30 more\nFAILED case 0\n");
  expect(written).toContain(
    '294 more did not pass. Add --reporter text=report.txt to see all of them, or --only "case 6" to run one.',
  );
  expect(written.split("\n").length).toBeLessThan(70);
  expect(text({ ...report, cases: many }).match(/^FAILED /gm)).toHaveLength(300);
});

test("the announcement says how many calls a run makes, how many links, and about how long it takes", () => {
  const { start } = report;
  expect(announcement(start)).toBe(
    [
      "Verifying http://127.0.0.1/ by 6 cases; 1 more are skipped.",
      "It makes 20 calls, at most 10 a minute, which takes about 2 min.",
      'It creates 1 checkout link, marked "checkout-link-contract verify".',
      "1 more cases use an ID that no product has; a server that accepts it creates a link for each.",
      "",
    ].join("\n"),
  );
});

test("a case counts for each rule that its answer broke", () => {
  const counts = byRule(cases);
  expect(counts.find(({ rule }) => rule === "/paths")).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
  expect(counts.find(({ rule }) => rule === "/security/0")?.failed).toBe(1);
  expect(counts.map(({ rule }) => rule)).toEqual(counts.map(({ rule }) => rule).sort());
});

test("for people, a failure is a sentence, the rule, the answer, and a command to try", () => {
  const written = problem(cases[1] as CaseEvent);
  expect(written).toMatch(/^FAILED two /);
  for (const part of ["  It must be JSON.\n  rule    /paths\n", "  answer  201 {", "  try it  curl -H 'a: <b>'"]) {
    expect(written).toContain(part);
  }
  expect(problem(cases[2] as CaseEvent)).toContain("  known   An old client needs it\n");
  expect(problem(cases[3] as CaseEvent)).toContain("Nothing is known about the answer to `a: 1`: 503.");
});

test("the summary lists broken rules, inconclusive cases with reasons, what cases need, and the counts", () => {
  const written = summary(report);
  for (const part of [
    "Broken rules:\n  /paths: 1 failed, 0 passed\n  /security/0: 1 failed",
    "Known deviations:\n  /info: An old client needs it: 1 case\n",
    "Inconclusive cases:\n  1 case: 503\n",
    `  ${optionOf("product")}: 1 case\n`,
    "The run stopped: it was interrupted. 2 cases did not run.\n",
    `No link was created, so links could not be checked: give ${optionOf("product")}.\n`,
    "Remove or renew a known deviation: rule /a: expired on 2020-01-01.\n",
  ]) {
    expect(written).toContain(part);
  }
  expect(written).toMatch(
    /\n1 passed, 1 failed, 1 known, 1 inconclusive, 1 skipped; \d rules? kept, 2 broken \(1\.5 s\)\n$/,
  );
  expect(text(report).endsWith(written)).toBe(true);
});

test.each<[string, Partial<EndEvent>, number]>([
  ["kept", {}, 0],
  ["kept, if only known deviations were found", { passed: 0, known: 3 }, 0],
  ["broken", { failed: 1 }, 1],
  ["broken, whatever else is not known", { failed: 1, inconclusive: 5, stopped: "x", unproven: ["product"] }, 1],
  ["unknown, if a case had no answer", { inconclusive: 1 }, 2],
  ["unknown, if the run stopped early", { stopped: "x" }, 2],
  ["unknown, if no link was seen", { unproven: ["product"] }, 2],
  ["unknown, if no case ran", { passed: 0 }, 2],
])("the contract is %s", (_, change, verdict) => {
  const kept = { failed: 0, known: 0, inconclusive: 0, notRun: 0, stopped: undefined, unproven: [], stale: [] };
  expect(verdictOf({ ...end, ...kept, ...change } as EndEvent)).toBe(verdict);
});
