import * as validation from "checkout-link-contract/validation";
import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPointer } from "../../src/openapi/json-pointer.ts";
import { validAnswer } from "../support/arbitrary-answers.ts";
import { validBody } from "../support/arbitrary-bodies.ts";
import { at, changed, placesIn } from "../support/arbitrary-json.ts";
import { contract, example, judge } from "../support/contract.ts";
import { check } from "../support/property.ts";

const validators = Object.entries(validation).flatMap(([name, validate]) =>
  typeof validate === "function"
    ? [
        {
          schema: name.replace(/^validate/, ""),
          validate: validate as (value: unknown) => validation.ValidationResult<unknown>,
        },
      ]
    : [],
);

const contractText = JSON.stringify(contract);

/** The keys, strings and numbers that a message could repeat of a value, without those of the contract. */
function quotable(value: unknown): string[] {
  const words = placesIn(value).flatMap((path) => {
    const part = at(value, path);
    return [...path.slice(-1), ...(typeof part === "string" || typeof part === "number" ? [part] : [])].map(String);
  });
  return [...new Set(words)].filter((word) => word.length >= 5 && !contractText.includes(word));
}

/** An issue is about a value that is present, or about one that is missing from an object that is present. */
function expectPlaced(value: unknown, { pointer, rule }: validation.Issue, places: Set<string>): void {
  if (rule === "required") {
    expect(places, "the missing field").not.toContain(pointer);
    expect(places, "the object without the field").toContain(pointer.slice(0, pointer.lastIndexOf("/")));
  } else {
    expect(places, `${rule} of ${JSON.stringify(value)}`).toContain(pointer);
  }
}

/** Every validator agrees with Ajv, and its issues name a place, a rule and no value. */
function expectSoundIssues(value: unknown): void {
  const places = new Set(placesIn(value).map(jsonPointer));
  const words = quotable(value);
  for (const { schema, validate } of validators) {
    const result = validate(value);
    expect(result.valid, schema).toBe(judge(schema, value).length === 0);
    if (result.valid) continue;
    expect(result.issues, schema).not.toEqual([]);
    for (const issue of result.issues) {
      expectPlaced(value, issue, places);
      expect(issue.rule).toMatch(/^[a-zA-Z]+$/);
      expect(issue.message).toMatch(/^(must (be|have|keep|match|not contain) |is required$|the placeholder )/);
      expect(words.filter((word) => issue.message.includes(word))).toEqual([]);
    }
  }
}

test("every validator is named after a schema", () => {
  expect(validators.map(({ schema }) => schema)).not.toEqual([]);
  for (const { schema } of validators) expect(Object.keys(contract.components.schemas)).toContain(schema);
});

test("every validator agrees with the contract on any JSON value", () => {
  check(fc.jsonValue(), 500, expectSoundIssues, JSON.stringify);
});

test("every validator agrees with the contract on a body with a change", () => {
  const after = changed(validBody).map((change) => change.after);
  check(after, 500, expectSoundIssues, JSON.stringify);
});

test("every validator agrees with the contract on an answer with a change", () => {
  const after = changed(validAnswer.map(({ body }) => body)).map((change) => change.after);
  check(after, 500, expectSoundIssues, JSON.stringify);
});

test("an object instead of an interval is reported, even if it looks like a price", () => {
  const link = example("minimal-response");
  link.products[0].recurring_interval = link.products[0].prices[0];
  const result = validation.validateCheckoutLink(link);
  expect(result.valid ? [] : result.issues.map(({ pointer }) => pointer)).toContain("/products/0/recurring_interval");
});
