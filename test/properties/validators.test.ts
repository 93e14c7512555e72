import * as validation from "checkout-link-contract/validation";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contract, example, judge } from "../contract/judge.ts";
import { validAnswer } from "./answers.ts";
import { validBody } from "./bodies.ts";
import { check } from "./check.ts";
import { at, changed, placesIn, pointerTo } from "./json.ts";

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

/** What a message would quote if it quoted the value: its keys, texts and numbers, but for the contract's own. */
function quotable(value: unknown): string[] {
  const words = placesIn(value).flatMap((path) => {
    const part = at(value, path);
    return [...path.slice(-1), ...(typeof part === "string" || typeof part === "number" ? [part] : [])].map(String);
  });
  return [...new Set(words)].filter((word) => word.length >= 5 && !contractText.includes(word));
}

/** Each issue is about a place that is there, or about one that is missing from an object that is there. */
function expectPlaced(value: unknown, { pointer, rule }: validation.Issue, places: Set<string>): void {
  if (rule === "required") {
    expect(places, "what is missing").not.toContain(pointer);
    expect(places, "the place where it is missing").toContain(pointer.slice(0, pointer.lastIndexOf("/")));
  } else {
    expect(places, `${rule} of ${JSON.stringify(value)}`).toContain(pointer);
  }
}

/** Every validator says of a value what Ajv says by the contract, and each of its issues is one to rely on. */
function expectSoundIssues(value: unknown): void {
  const places = new Set(placesIn(value).map(pointerTo));
  const words = quotable(value);
  for (const { schema, validate } of validators) {
    const result = validate(value);
    expect(result.valid, schema).toBe(judge(schema, value).length === 0);
    if (result.valid) continue;
    expect(result.issues, schema).not.toEqual([]);
    for (const issue of result.issues) {
      expectPlaced(value, issue, places);
      expect(issue.rule).toMatch(/^[a-zA-Z]+$/);
      expect(issue.message).toMatch(/^must /);
      expect(words.filter((word) => issue.message.includes(word))).toEqual([]);
    }
  }
}

test("there is a validator for each schema that is named after one", () => {
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

test("an object where an interval belongs is told of, even if it looks like a price", () => {
  const link = example("minimal-response");
  link.products[0].recurring_interval = link.products[0].prices[0];
  const result = validation.validateCheckoutLink(link);
  expect(result.valid ? [] : result.issues.map(({ pointer }) => pointer)).toContain("/products/0/recurring_interval");
});
