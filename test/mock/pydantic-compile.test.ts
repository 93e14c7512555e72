import { describe, expect, test } from "vitest";
import { createMock } from "../../src/mock/mock.ts";
import { compileValidator } from "../../src/mock/pydantic/compile.ts";
import type { Schema } from "../../src/openapi/schema.ts";
import { contract } from "../support/contract.ts";

const uuidV4 = "e453c0fa-a3de-4213-a839-605dceac7125";
const uuidV1 = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
const { UuidV4, NullableUuidV4 } = contract.components.schemas;

/** What is reported for a value: `loc`, if it is not empty, and `type` and `ctx` of each entry. */
function reported(schema: Schema, value: unknown): unknown[] {
  return compileValidator(schema, { UuidV4, NullableUuidV4 })(value).map(({ loc, type, ctx }) => [
    ...loc,
    type,
    ...(ctx ? [ctx] : []),
  ]);
}

const text: Schema = { type: "string", minLength: 2, maxLength: 3 };
const integer: Schema = { type: "integer", minimum: 2, maximum: 8, multipleOf: 2 };
const exclusive: Schema = { type: "integer", exclusiveMinimum: 2, exclusiveMaximum: 8 };
const list: Schema = { type: "array", minItems: 1, maxItems: 2, items: { type: "string" } };
const named: Schema = { type: "object", propertyNames: { minLength: 2 } };
const closed: Schema = { type: "object", properties: { a: {} }, additionalProperties: false };
const sized: Schema = { type: "object", minProperties: 1, maxProperties: 1 };

type Row = [keyword: string, schema: Schema, kept: unknown[], broken: unknown, entries: unknown[]];

describe("each keyword accepts what keeps it, and reports what breaks it", () => {
  test.each<Row>([
    ["minLength", text, ["ab", "💶💶"], "💶", [["string_too_short", { min_length: 2 }]]],
    ["maxLength", text, ["abc", "💶💶💶"], "abcd", [["string_too_long", { max_length: 3 }]]],
    ["pattern", { type: "string", pattern: "^a" }, ["ab"], "ba", [["string_pattern_mismatch", { pattern: "^a" }]]],
    ["minimum", integer, [2], 0, [["greater_than_equal", { ge: 2 }]]],
    ["maximum", integer, [8, 8.0], 10, [["less_than_equal", { le: 8 }]]],
    ["multipleOf", integer, [4], 5, [["multiple_of", { multiple_of: 2 }]]],
    ["multipleOf, before a bound", integer, [6], 9, [["multiple_of", { multiple_of: 2 }]]],
    ["exclusiveMinimum", exclusive, [3], 2, [["greater_than", { gt: 2 }]]],
    ["exclusiveMaximum", exclusive, [7], 8, [["less_than", { lt: 8 }]]],
    ["enum", { enum: ["a", "b", 3] }, ["a", "b", 3], "c", [["literal_error", { expected: "'a', 'b' or 3" }]]],
    [
      "const",
      { const: "a", examples: ["a"], "x-note": "b" } as Schema,
      ["a"],
      "b",
      [["literal_error", { expected: "'a'" }]],
    ],
    ...[{ minLength: 1 }, { maxLength: 1 }, { pattern: "a" }].map(
      (limit): Row => [
        `two types, one with ${Object.keys(limit)}`,
        { type: ["string", "number"], ...limit },
        ["a", 1.5],
        true,
        [
          ["constrained-str", "string_type"],
          ["float", "float_type"],
        ],
      ],
    ),
    ["type null", { type: "null" }, [null], 1, [["none_required"]]],
    ["enum with null", { enum: ["a", null] }, ["a", null], 1, [["literal_error", { expected: "'a'" }]]],
    ["a nullable UUID", NullableUuidV4, [null, uuidV4], uuidV1, [["uuid_version", { expected_version: 4 }]]],
    ["a nullable type", { type: ["string", "null"] }, [null, ""], 1, [["string_type"]]],
    [
      "two types",
      { type: ["string", "integer"] },
      ["", 1],
      true,
      [
        ["str", "string_type"],
        ["int", "int_type"],
      ],
    ],
    ["minItems", list, [["a"]], [], [["too_short", { field_type: "List", min_length: 1, actual_length: 0 }]]],
    [
      "maxItems, before the items",
      list,
      [["a", "b"]],
      [1, 2, 3],
      [["too_long", { field_type: "List", max_length: 2, actual_length: 3 }]],
    ],
    ["items", list, [["a"]], ["a", 1], [[1, "string_type"]]],
    ["propertyNames", named, [{}, { ab: 1 }], { a: 1 }, [["a", "[key]", "string_too_short", { min_length: 2 }]]],
    ["additionalProperties: false", closed, [{}, { a: 1 }], { a: 1, b: 2 }, [["b", "extra_forbidden"]]],
    [
      "minProperties",
      sized,
      [{ a: 1 }],
      {},
      [["too_short", { field_type: "Dictionary", min_length: 1, actual_length: 0 }]],
    ],
    [
      "maxProperties",
      sized,
      [{ a: 1 }],
      { a: 1, b: 2 },
      [["too_long", { field_type: "Dictionary", max_length: 1, actual_length: 2 }]],
    ],
    ["required, of a property that is not described", { required: ["a"] }, [{ a: 1 }, 5], {}, [["a", "missing"]]],
  ])("%s", (_, schema, kept, broken, entries) => {
    for (const value of kept) expect([value, reported(schema, value)]).toEqual([value, []]);
    expect(reported(schema, broken)).toEqual(entries);
  });
});

test("an item that no schema allows is reported in the words of the provider", () => {
  const [entry] = compileValidator(closed, {})({ b: 2 });
  expect(entry).toEqual({ type: "extra_forbidden", loc: ["b"], msg: "Extra inputs are not permitted", input: 2 });
});

describe("an unknown keyword, type or format stops the mock at start", () => {
  test.each<[what: string, place: string, schema: Schema]>([
    ['keyword "uniqueItems"', "/uniqueItems", { type: "array", uniqueItems: true }],
    ['keyword "not"', "/properties/a~1b/not", { properties: { "a/b": { not: {} } } }],
    ['keyword "toString"', "/items/toString", { items: { toString: 1 } }],
    ['type "date"', "/anyOf/1/type", { anyOf: [{ type: "string" }, { type: "date" }] }],
    ['type "toString"', "/allOf/0/type", { allOf: [{ type: "toString" }] }],
    ['format "email"', "/additionalProperties/format", { additionalProperties: { format: "email" } }],
    ['format "toString"', "/propertyNames/format", { propertyNames: { format: "toString" } }],
  ])("the %s at %s", (what, place, schema) => {
    expect(() => compileValidator(schema, {})).toThrow(
      `The mock doesn't know the ${what} (${place}): add it to src/mock`,
    );
  });

  test("with the place in the contract", () => {
    const schemas = structuredClone(contract.components.schemas);
    schemas.CheckoutLinkCreateBase.properties.label.format = "email";
    const place = "/components/schemas/CheckoutLinkCreateBase/properties/label/format";
    expect(() => createMock({ schemas })).toThrow(`The mock doesn't know the format "email" (${place})`);
  });
});

test.each<[string, Schema, (errors: number) => unknown]>([
  ["list", { items: { type: "string" } }, (errors) => Array(errors).fill(1)],
  [
    "map",
    { additionalProperties: { type: "string" } },
    (errors) => Object.fromEntries(Array.from({ length: errors }, (_, index) => [index, 1])),
  ],
])("of a %s at most 250 entries are reported", (_, schema, withErrors) => {
  const counts = [249, 250, 251].map((errors) => reported(schema, withErrors(errors)).length);
  expect(counts).toEqual([249, 250, 250]);
});
