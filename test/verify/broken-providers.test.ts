import { describe, expect, test } from "vitest";
import { requestCases } from "../../src/cases/index.ts";
import { valueAt } from "../../src/openapi/json-pointer.ts";
import { contract } from "../support/contract.ts";
import { given } from "../support/given.ts";
import { controlCharacters, eventsOf, filled, findingsOf, serveProvider } from "../support/provider.ts";
import { type CaseChange, faults, sound } from "../support/provider-faults.ts";

const cases = requestCases.map((one) => filled(one));

function casesFor({ status }: CaseChange) {
  return cases.filter(({ expected }) => status === undefined || expected.every((one) => one.status === status));
}

test("a provider without a fault keeps the contract, and no case is skipped", async () => {
  const { url } = await serveProvider();
  const events = await eventsOf({ server: url });
  expect(events.at(-1)).toMatchObject({ passed: requestCases.length, failed: 0, skipped: 0 });
});

describe("the broken rule is reported of a provider that", () => {
  test.each(faults)("%s", (_, rule, change) => {
    const findings = findingsOf(casesFor(change), change);
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    for (const { rule, expected, received } of findings) {
      expect(valueAt(contract, rule), rule).toBeDefined();
      expect(expected).not.toBe("");
      expect(received).not.toBe("");
      expect(expected + received).not.toMatch(controlCharacters);
      for (const token of [given.token, given.unscopedToken, given.blockedToken]) {
        expect(expected + received).not.toContain(token);
      }
    }
  });
});

describe("nothing is reported of a provider that", () => {
  test.each(sound)("%s", (_, change) => {
    expect(casesFor(change)).not.toEqual([]);
    expect(findingsOf(casesFor(change), change)).toEqual([]);
  });

  test("accepts bodies that only the contract refuses", () => {
    const refusedAlone = cases.filter(
      ({ bodyIsValid, expected }) => !bodyIsValid && expected.some(({ status }) => status === 201),
    );
    const mended = { payment_processor: "stripe", products: [given.product] };
    expect(refusedAlone).not.toEqual([]);
    expect(
      findingsOf(refusedAlone, { request: (old) => ({ ...old, body: Buffer.from(JSON.stringify(mended)) }) }),
    ).toEqual([]);
  });
});

test("each rule about the call, and not about a schema, is broken by one of these providers", () => {
  const rules = cases.map(({ rule }) => rule).filter((rule) => !rule.startsWith("/components/schemas/"));
  expect([...new Set(rules)].filter((rule) => !faults.some(([, broken]) => broken === rule))).toEqual([]);
});
