import { describe, expect, test } from "vitest";
import type { Effect } from "../../scripts/diff/change.ts";
import { at, type Json, rootOf } from "../../scripts/diff/place.ts";
import { SchemaComparison } from "../../scripts/diff/schema.ts";

/** The effects of a change of one schema, by the place in it, without Redocly. */
function effects(before: Json, after: Json, definitions: Json = {}): Record<string, Effect[]> {
  const found: Record<string, Effect[]> = {};
  const comparison = new SchemaComparison((path, _, ...reported) => {
    const place = path.join("/");
    found[place] = [...(found[place] ?? []), ...reported];
  });
  const place = (schema: Json) => at(rootOf({ definitions, schema }), "schema");
  comparison.compare(place(before), place(after));
  return found;
}

const both: Effect[] = ["narrower", "wider"];

describe("a change of a schema lets fewer values pass, or more, or both", () => {
  test.each<[string, Json, Json, Record<string, Effect[]>]>([
    ["a higher maximum", { maximum: 1 }, { maximum: 2 }, { "schema/maximum": ["wider"] }],
    ["a higher minimum", { minimum: 1 }, { minimum: 2 }, { "schema/minimum": ["narrower"] }],
    [
      "an exclusive minimum",
      { exclusiveMinimum: 2 },
      { exclusiveMinimum: 1 },
      { "schema/exclusiveMinimum": ["wider"] },
    ],
    ["a limit where none was", {}, { maxItems: 9 }, { "schema/maxItems": ["narrower"] }],
    ["no limit any more", { minLength: 1 }, {}, { "schema/minLength": ["wider"] }],
    ["a further type", { type: "string" }, { type: ["string", "null"] }, { "schema/type": ["wider"] }],
    ["a type less", { type: ["string", "null"] }, { type: "string" }, { "schema/type": ["narrower"] }],
    ["another type", { type: "string" }, { type: "boolean" }, { "schema/type": both }],
    ["numbers for integers", { type: "integer" }, { type: "number" }, { "schema/type": ["wider"] }],
    ["integers for numbers", { type: "number" }, { type: "integer" }, { "schema/type": ["narrower"] }],
    ["a further value", { enum: ["a"] }, { enum: ["a", "b"] }, { "schema/enum": ["wider"] }],
    ["another constant", { const: "a" }, { const: "b" }, { "schema/const": both }],
    ["another pattern", { pattern: "a" }, { pattern: "b" }, { "schema/pattern": both }],
    ["a pattern where none was", {}, { pattern: "a" }, { "schema/pattern": ["narrower"] }],
    ["a required field", { required: ["a"] }, { required: ["a", "b"] }, { "schema/required": ["narrower"] }],
    ["a required field less", { required: ["a"] }, {}, { "schema/required": ["wider"] }],
    ["a field", { properties: {} }, { properties: { a: {} } }, { "schema/properties/a": ["field new"] }],
    ["a field less", { properties: { a: {} } }, { properties: {} }, { "schema/properties/a": ["field gone"] }],
    [
      "a field of an object that was closed",
      { additionalProperties: false },
      { additionalProperties: false, properties: { a: {} } },
      { "schema/properties/a": ["wider"] },
    ],
    ["a closed object", {}, { additionalProperties: false }, { "schema/additionalProperties/not": ["narrower"] }],
    [
      "a field that is forbidden",
      { properties: { a: {} } },
      { properties: { a: false } },
      { "schema/properties/a/not": ["narrower"] },
    ],
    ["a rule for items", {}, { items: { maxLength: 1 } }, { "schema/items/maxLength": ["narrower"] }],
    [
      "a branch to choose",
      { anyOf: [{ minimum: 1 }] },
      { anyOf: [{ type: "null" }, { minimum: 1 }] },
      { "schema/anyOf/0": ["wider"] },
    ],
    ["a branch less to choose", { oneOf: [{}, { minimum: 1 }] }, { oneOf: [{}] }, { "schema/oneOf/1": ["narrower"] }],
    ["a choice where none was", {}, { anyOf: [{ minimum: 1 }] }, { "schema/anyOf": ["narrower"] }],
    [
      "a branch to fit",
      { allOf: [{ minimum: 1 }] },
      { allOf: [{ minimum: 1 }, { maximum: 2 }] },
      { "schema/allOf/1": ["narrower"] },
    ],
    ["a branch less to fit", { allOf: [{ minimum: 1 }] }, {}, { "schema/allOf/0": ["wider"] }],
    [
      "a changed branch",
      { anyOf: [{}, { minimum: 1 }] },
      { anyOf: [{}, { minimum: 2 }] },
      { "schema/anyOf/1/minimum": ["narrower"] },
    ],
    [
      "less that is forbidden",
      { not: { required: ["a"] } },
      { not: { required: ["a", "b"] } },
      { "schema/not/required": ["wider"] },
    ],
    ["something forbidden", {}, { not: { minimum: 1 } }, { "schema/not": ["narrower"] }],
    ["a keyword that it doesn't know", {}, { contains: { minimum: 1 } }, { "schema/contains": both }],
    ["a default where none was", {}, { default: 1 }, { "schema/default": ["default new"] }],
    ["another default", { default: 1 }, { default: 2 }, { "schema/default": ["default other"] }],
    ["a mark of deprecation", {}, { deprecated: true }, { "schema/deprecated": ["announced"] }],
    ["no mark of deprecation any more", { deprecated: true }, {}, { "schema/deprecated": [] }],
    ["other words", { title: "A", description: "a", "x-order": 1 }, { examples: [1], $comment: "b" }, {}],
    [
      "other order",
      { enum: [1, 2], type: ["null", "string"] },
      { type: ["string", "null"], enum: [2, 1] },
      { "schema/enum": [], "schema/type": [] },
    ],
  ])("%s", (_, before, after, expected) => {
    expect(effects(before, after)).toEqual(expected);
  });
});

describe("a reference stands for what it leads to", () => {
  const definitions = {
    Short: { maxLength: 1 },
    Long: { maxLength: 9 },
    Tree: { items: { $ref: "#/definitions/Tree" } },
  };
  const refer = (name: string) => ({ $ref: `#/definitions/${name}` });

  test.each<[string, Json, Json, Record<string, Effect[]>]>([
    ["to another schema", refer("Short"), refer("Long"), { "definitions/Long/maxLength": ["wider"] }],
    ["in place of the same rule", { maxLength: 1 }, refer("Short"), {}],
    ["to be replaced by another rule", refer("Short"), { maxLength: 2 }, { "schema/maxLength": ["wider"] }],
    ["with a rule beside it", refer("Long"), { ...refer("Long"), minLength: 1 }, { "schema/minLength": ["narrower"] }],
    ["to itself", refer("Tree"), { ...refer("Tree"), description: "A tree" }, {}],
  ])("%s", (_, before, after, expected) => {
    expect(effects(before, after, definitions)).toEqual(expected);
  });

  test("and is told of once, however often it is used", () => {
    const before = { items: refer("Used"), additionalProperties: refer("Used") };
    const place = (document: Json) => at(rootOf(document), "schema");
    const found: string[] = [];
    const comparison = new SchemaComparison((path) => found.push(path.join("/")));
    comparison.compare(
      place({ schema: before, definitions: { Used: { maxLength: 1 } } }),
      place({ schema: before, definitions: { Used: { maxLength: 2 } } }),
    );
    expect(found).toEqual(["definitions/Used/maxLength"]);
  });
});
