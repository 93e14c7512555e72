import { describe, expect, test } from "vitest";
import { requestCases } from "../../src/cases/index.ts";
import { given } from "../contract/given.ts";
import { contract } from "../contract/judge.ts";
import { type Fault, faults, sound } from "./faults.ts";
import { at } from "./pointer.ts";
import { controlCharacters, eventsOf, failedOf, serveProvider } from "./provider.ts";

const table = faults.map((fault) => [fault.name, fault] as const);

async function findingsAt(fault: Fault) {
  const { url } = await serveProvider(fault);
  const events = await eventsOf({ server: url, only: fault.only, given: { ...given, ...fault.given } });
  return failedOf(events).flatMap(({ findings }) => findings);
}

test("a provider without a fault keeps the contract, and no case is skipped", async () => {
  const { url } = await serveProvider();
  const events = await eventsOf({ server: url });
  expect(events.at(-1)).toMatchObject({ passed: requestCases.length, failed: 0, skipped: 0 });
});

describe("found out by the rule that it breaks is a provider that", () => {
  test.each(table)("%s", async (_, fault) => {
    const findings = await findingsAt(fault);
    expect(findings.map(({ rule }) => rule)).toContain(fault.rule);
    for (const { rule, expected, received } of findings) {
      expect(at(contract, rule), rule).toBeDefined();
      expect(expected).not.toBe("");
      expect(received).not.toBe("");
      expect(expected + received).not.toMatch(controlCharacters);
      for (const token of [given.token, given.unscopedToken, given.blockedToken]) {
        expect(expected + received).not.toContain(token);
      }
    }
  });
});

describe("no fault is found with a provider that", () => {
  test.each(Object.entries(sound))("%s", async (_, { only, ...change }) => {
    const { url, exchanges } = await serveProvider(change);
    expect(failedOf(await eventsOf({ server: url, only }))).toEqual([]);
    expect(exchanges).not.toEqual([]);
  });
});

test("every rule that a case stands for is broken by one of these providers", () => {
  const broken = new Set(faults.map(({ rule }) => rule));
  expect([...new Set(requestCases.map(({ rule }) => rule))].filter((rule) => !broken.has(rule))).toEqual([]);
});

test("no two of these providers share a name", () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});
