import { isObject } from "../text/parse.js";
import type { Json } from "./description-error.js";

/** What the value of a keyword consists of, whether a value is valid, and what is expected. */
export type Keyword = readonly [
  form: "schema" | "schemas" | "named schemas" | "literal",
  isValid: (value: Json) => boolean,
  expected: string,
];

const types = ["null", "boolean", "object", "array", "number", "string", "integer"];
const areTypes = (value: Json) => value?.length > 0 && [value].flat().every((one) => types.includes(one));
const isText = (value: Json) => typeof value === "string";
const areTexts = (value: Json) => Array.isArray(value) && value.every(isText);

const schema: Keyword = ["schema", isSchema, "a schema"];
const schemas: Keyword = ["schemas", Array.isArray, "a list of schemas"];
const namedSchemas: Keyword = ["named schemas", isObject, "an object with schemas"];
const count: Keyword = ["literal", (value) => Number.isSafeInteger(value) && value >= 0, "a whole number"];
const number: Keyword = ["literal", Number.isFinite, "a number"];
const flag: Keyword = ["literal", (value) => typeof value === "boolean", "true or false"];

/** The keywords that are compared. Any other says nothing about values, such as `description`. */
export const keywords: ReadonlyMap<string, Keyword> = new Map(
  Object.entries<Keyword>({
    ...{ items: schema, additionalProperties: schema, propertyNames: schema, contains: schema },
    ...{ not: schema, if: schema, else: schema, allOf: schemas, anyOf: schemas, oneOf: schemas, prefixItems: schemas },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ...{ then: schema, properties: namedSchemas, patternProperties: namedSchemas, dependentSchemas: namedSchemas },
    ...{ minLength: count, maxLength: count, minItems: count, maxItems: count, minProperties: count },
    ...{ maxProperties: count, minContains: count, maxContains: count, minimum: number, maximum: number },
    ...{ exclusiveMinimum: number, exclusiveMaximum: number, uniqueItems: flag, deprecated: flag },
    multipleOf: ["literal", (value) => value > 0, "a number above 0"],
    type: ["literal", areTypes, "a type of JSON"],
    enum: ["literal", (value) => Array.isArray(value) && value.length > 0, "a list of values"],
    required: ["literal", areTexts, "a list of names"],
    dependentRequired: [
      "literal",
      (value) => isObject(value) && Object.values(value).every(areTexts),
      "lists of names",
    ],
    format: ["literal", isText, "a text"],
    pattern: ["literal", isPattern, "a regular expression of JavaScript"],
    default: ["literal", () => true, "any value"],
  }),
);

/** Keywords whose meaning depends on other schemas for the same value. */
export const unsupported = /^(unevaluated.*|\$dynamicRef|\$recursiveRef)$/;

export function isSchema(value: Json): boolean {
  return isObject(value) || typeof value === "boolean";
}

function isPattern(value: Json): boolean {
  try {
    return isText(value) && new RegExp(value, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
