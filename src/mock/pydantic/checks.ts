import type { Schema } from "../../openapi/schema.js";
import { isObject } from "../../text/parse.js";
import { counted } from "../../text/words.js";
import { formats } from "./formats.js";

/** An error of a value itself: the type, message and context of its entry. */
export type Problem = readonly [type: string, msg: string, ctx?: Record<string, unknown> | undefined];

/** Finds the first rule that a value itself breaks, not counting its items and properties. */
export type Check<Input = unknown> = (input: Input) => Problem | undefined;

/** Why a value is not of a type, by type. */
export const typeChecks: Record<string, (input: unknown, schema: Schema) => Problem | undefined> = {
  string(input, { format = "" }) {
    if (typeof input === "string") return undefined;
    return formats[format]?.wrongType ?? ["string_type", "Input should be a valid string"];
  },
  integer(input) {
    const msg = "Input should be a valid integer";
    if (typeof input === "string") return ["int_parsing", `${msg}, unable to parse string as an integer`];
    if (typeof input !== "number") return ["int_type", msg];
    return Number.isInteger(input) ? undefined : ["int_from_float", `${msg}, got a number with a fractional part`];
  },
  number(input) {
    const msg = "Input should be a valid number";
    if (typeof input === "string") return ["float_parsing", `${msg}, unable to parse string as a number`];
    if (typeof input !== "number") return ["float_type", msg];
    return Number.isFinite(input) ? undefined : ["finite_number", "Input should be a finite number"];
  },
  boolean(input) {
    const msg = "Input should be a valid boolean";
    if (typeof input === "string") return ["bool_parsing", `${msg}, unable to interpret input`];
    return typeof input === "boolean" ? undefined : ["bool_type", msg];
  },
  array: (input) => (Array.isArray(input) ? undefined : ["list_type", "Input should be a valid list"]),
  object(input, { properties }) {
    if (isObject(input)) return undefined;
    if (properties === undefined) return ["dict_type", "Input should be a valid dictionary"];
    return ["model_attributes_type", "Input should be a valid dictionary or object to extract fields from"];
  },
  null: (input) => (input === null ? undefined : ["none_required", "Input should be None"]),
};

export function literalCheck(values: unknown[]): Check {
  // The provider doesn't list null among the values of a nullable literal.
  const names = values.flatMap((value) => {
    if (value === null) return [];
    return typeof value === "string" ? `'${value}'` : String(value);
  });
  const last = names.pop() ?? "None";
  const expected = names.length === 0 ? last : `${names.join(", ")} or ${last}`;
  return (input) =>
    values.includes(input) ? undefined : ["literal_error", `Input should be ${expected}`, { expected }];
}

export function textCheck({ minLength = 0, maxLength = Infinity, format = "", pattern }: Schema): Check<string> {
  const expected = pattern === undefined ? undefined : new RegExp(pattern, "u");
  const matches = (input: string) => expected?.test(input) ?? true;
  const check: Check<string> = (input) => {
    // A code point is one or two code units, so most texts need not be counted.
    const isShort = input.length <= maxLength && input.length >= 2 * minLength;
    const length = isShort ? input.length : lengthOf(input);
    if (length > maxLength) {
      const msg = `String should have at most ${counted(maxLength, "character")}`;
      return ["string_too_long", msg, { max_length: maxLength }];
    }
    if (length < minLength) {
      const msg = `String should have at least ${counted(minLength, "character")}`;
      return ["string_too_short", msg, { min_length: minLength }];
    }
    if (matches(input)) return undefined;
    return ["string_pattern_mismatch", `String should match pattern '${pattern}'`, { pattern }];
  };
  const known = formats[format];
  return known ? (input) => known.check(input, check(input), matches) : check;
}

/** The bounds of a number, in the order in which they are checked. */
const bounds = [
  ["multipleOf", "multiple_of", "a multiple of", "multiple_of", (input, bound) => Number.isInteger(input / bound)],
  ["maximum", "less_than_equal", "less than or equal to", "le", (input, bound) => input <= bound],
  ["exclusiveMaximum", "less_than", "less than", "lt", (input, bound) => input < bound],
  ["minimum", "greater_than_equal", "greater than or equal to", "ge", (input, bound) => input >= bound],
  ["exclusiveMinimum", "greater_than", "greater than", "gt", (input, bound) => input > bound],
] as const satisfies [keyof Schema, string, string, string, (input: number, bound: number) => boolean][];

export function numberCheck(schema: Schema): Check<number> {
  return (input) => {
    for (const [keyword, type, relation, name, isKept] of bounds) {
      const bound = schema[keyword];
      if (bound !== undefined && !isKept(input, bound)) {
        return [type, `Input should be ${relation} ${bound}`, { [name]: bound }];
      }
    }
    return undefined;
  };
}

/** The error of a list or dictionary that is too small or too large. */
export function sizeProblem(field_type: string, size: number, min: number, max: number): Problem | undefined {
  const after = `after validation, not ${size}`;
  if (size > max) {
    const msg = `${field_type} should have at most ${counted(max, "item")} ${after}`;
    return ["too_long", msg, { field_type, max_length: max, actual_length: size }];
  }
  if (size >= min) return undefined;
  const msg = `${field_type} should have at least ${counted(min, "item")} ${after}`;
  return ["too_short", msg, { field_type, min_length: min, actual_length: size }];
}

/** A length as JSON Schema counts it: in Unicode code points. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
