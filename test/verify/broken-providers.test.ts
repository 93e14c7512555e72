import { expect, test } from "vitest";
import { requestCases } from "../../src/cases/index.ts";
import { given } from "../contract/given.ts";
import { contract } from "../contract/judge.ts";
import { faults } from "./faults.ts";
import { controlCharacters, eventsOf, failedOf, serveProvider } from "./provider.ts";

test("a provider without a fault keeps the contract, and no case is skipped", async () => {
  const { url } = await serveProvider();
  expect(
    (await eventsOf({ server: url })).filter((event) => event.type === "case" && event.outcome !== "passed"),
  ).toEqual([]);
});

test.each(faults)("a provider that $name is found out by $rule", async (fault) => {
  const { url } = await serveProvider(fault);
  const failed = failedOf(await eventsOf({ server: url, only: fault.only, given: { ...given, ...fault.given } }));
  const findings = failed.flatMap((event) => event.findings);
  expect(findings.map(({ rule }) => rule)).toContain(fault.rule);
  for (const { rule, promised, came } of findings) {
    expect(at(contract, rule), rule).toBeDefined();
    expect(promised).not.toBe("");
    expect(came).not.toBe("");
    expect(promised + came).not.toMatch(controlCharacters);
    for (const token of [given.token, given.unscopedToken, given.blockedToken]) {
      expect(promised + came).not.toContain(token);
    }
  }
});

test("every rule that a case stands for is broken by one of these providers", () => {
  const broken = new Set(faults.map(({ rule }) => rule));
  expect([...new Set(requestCases.map(({ rule }) => rule))].filter((rule) => !broken.has(rule))).toEqual([]);
});

/** What a JSON pointer leads to. */
function at(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replace(/~1/g, "/").replace(/~0/g, "~"))
    .reduce<unknown>((part, key) => Object(part)[key], value);
}
