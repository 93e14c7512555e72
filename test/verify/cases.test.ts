import { requestCases, responseCases } from "checkout-link-contract/verify";
import { expect, test } from "vitest";
import { valueAt } from "../../src/openapi/json-pointer.ts";
import { contract } from "../support/contract.ts";

test("no two cases share a name", () => {
  for (const cases of [requestCases, responseCases]) {
    const names = cases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  }
});

test("two cases that are described alike expect the same", () => {
  const expected = new Map<string, string>();
  for (const one of requestCases) {
    const wanted = JSON.stringify(one.expected.map(({ status, field }) => [status, field]));
    expect(expected.get(one.sent) ?? wanted, one.name).toBe(wanted);
    expected.set(one.sent, wanted);
  }
});

test("each case names a rule that is in the contract", () => {
  const rules = [...new Set([...requestCases, ...responseCases].map(({ rule }) => rule))];
  expect(rules.length).toBeGreaterThan(100);
  expect(rules.filter((rule) => valueAt(contract, rule) === undefined)).toEqual([]);
});

test("each request case expects an answer, and a link only for a valid body", () => {
  for (const { name, bodyIsValid, expected } of requestCases) {
    expect(expected, name).not.toEqual([]);
    const [first] = expected;
    if (first?.status === 201) expect(bodyIsValid, name).toBe(true);
  }
});
