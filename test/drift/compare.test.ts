import { describe, expect, test } from "vitest";
import { bundle } from "../../generated/bundle.js";
import { operation } from "../../src/contract/operation.ts";
import { caseValuesOf } from "../../src/drift/case-values.ts";
import { changesOf } from "../../src/drift/changes.ts";
import { compareDescriptions } from "../../src/drift/compare-descriptions.ts";
import { idOf } from "../../src/drift/describe-difference.ts";
import { findOperation } from "../../src/drift/find-operation.ts";
import { edits } from "../support/contract-edits.ts";
import { variants } from "../support/contract-rewrites.ts";

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document
type Json = any;

const { path } = operation;

const describeAs = (document: Json) => findOperation(document, "the description", { path, method: "post" });

/** A description of the operation with one answer. */
function answering(schema: Json, openapi = "3.1.0") {
  const content = { "application/json": { schema } };
  return describeAs({ openapi, paths: { [path]: { post: { responses: { 201: { content } } } } } });
}

const ours = describeAs(bundle);

function changesTo(now: Json) {
  return changesOf(compareDescriptions(ours, describeAs(now), { caseValues: caseValuesOf }));
}

describe("the same contract written in another way is no change:", () => {
  test.each(Object.entries(variants))("%s", (_, vary) => {
    const changed = vary(structuredClone(bundle) as Json);
    expect(changesTo(changed).map(({ differences: [difference] }) => idOf(difference))).toEqual([]);
  });
});

test("OpenAPI 3.0 says with a second keyword that a limit is excluded", () => {
  const limits = { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false };
  const old = answering({ type: "integer", ...limits }, "3.0.4");
  expect(compareDescriptions(old, answering({ type: "integer", exclusiveMinimum: 1, maximum: 9 }))).toEqual([]);
  expect(compareDescriptions(old, answering({ type: "integer", minimum: 1, maximum: 9 }))).not.toEqual([]);
});

describe("a part for which no value is known hides no other change:", () => {
  const text = { type: "string" };
  test.each<[string, Json]>([
    ["a pattern", { type: "string", pattern: "^[A-Z]{3}$" }],
    ["a format", { type: "string", format: "ipv6" }],
    ["a number between exclusive limits", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }],
    ["distinct items", { type: "array", items: text, uniqueItems: true, minItems: 2 }],
    ["a tuple", { type: "array", prefixItems: [text, { type: "integer" }], minItems: 2 }],
    ["a map that isn't empty", { type: "object", additionalProperties: text, minProperties: 1 }],
    ["a map with keys of a pattern", { type: "object", propertyNames: { pattern: "^[A-Z]{3}$" }, minProperties: 1 }],
  ])("%s", (_, part) => {
    const beside = (maxLength: number) => {
      const properties = { part, label: { type: "string", maxLength } };
      return answering({ type: "object", properties, required: ["part", "label"] });
    };
    const wider = compareDescriptions(beside(5), beside(9));
    expect(wider.map(idOf)).toEqual(["201 /label maxLength is 9, was 5"]);
  });
});

test("a pattern for which no value is known is compared as text", () => {
  const matching = (pattern: string) => answering({ type: ["string", "null"], pattern });
  const [difference, ...others] = compareDescriptions(matching("^[A-Z]{3}$"), matching("^[A-Z]{4}$"));
  expect([difference?.rule, [...(difference?.effects ?? [])], others]).toEqual(["pattern", ["narrower", "wider"], []]);
});

test("the values of a map are compared, whatever its keys are", () => {
  const map = (propertyNames: Json, maximum: number) =>
    answering({ type: "object", propertyNames, additionalProperties: { type: "integer", maximum } });
  for (const names of [{ enum: ["usd", "eur"] }, { pattern: "^[A-Z]{3}$" }, { format: "uuid" }, { maxLength: 3 }])
    expect(compareDescriptions(map(names, 5), map(names, 50)).map(idOf)).toEqual(["201 /* maximum is 50, was 5"]);
});

describe("an edit is reported once, under those whom it breaks:", () => {
  test.each(edits.map((edit) => [edit.name, edit] as const))("%s", (_, edit) => {
    const now = structuredClone(bundle) as Json;
    edit.change(now);
    const changes = changesTo(now);
    expect(changes.map(({ what }) => what)).toEqual([expect.stringMatching(edit.words)]);
    expect(changes.flatMap(({ breaks }) => [...breaks]).sort()).toEqual([...edit.breaks].sort());
    // What isn't about values has no witness.
    for (const { pointer, effects, witnesses } of changes.flatMap(({ differences }) => differences)) {
      const isAboutValues = pointer !== "" && !["new", "gone", "deprecated"].some((one) => effects.has(one as never));
      if (isAboutValues) expect(witnesses.some((witness) => witness !== undefined)).toBe(true);
    }
  });
});
