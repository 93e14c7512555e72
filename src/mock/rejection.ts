import { nameOf, resolved, type Schema, schemas } from "../contract/bundle.js";
import type { RequestValidationErrorDetail } from "../contract/shapes.js";

/** One broken rule, as the provider reports it. */
export type Entry = RequestValidationErrorDetail;

type Loc = (string | number)[];

const shapes = (schemas.CheckoutLinkCreate?.anyOf ?? []).map(({ $ref = "" }) => nameOf($ref)).reverse();

/**
 * The broken rules of a body in the way of the provider, which is that of Pydantic 2.10: each of the three shapes is
 * tried, and the rules that it breaks are reported, from the oldest shape to the current one.
 */
export function brokenRules(body: unknown): Entry[] {
  return shapes.flatMap((shape) => brokenByShape(shape, body));
}

/** What is told of a request without a body. */
export function missingBody(): Entry[] {
  return [missing(["body"], null)];
}

function brokenByShape(shape: string, body: unknown): Entry[] {
  const loc = ["body", shape];
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    const msg = "Input should be a valid dictionary or object to extract fields from";
    return [{ type: "model_attributes_type", loc, msg, input: body }];
  }
  const parts = (schemas[shape]?.allOf ?? []).map(resolved);
  return parts.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([field, schema]) => {
      if (Object.hasOwn(body, field))
        return brokenBy(schema, (body as Record<string, unknown>)[field], [...loc, field]);
      return required.includes(field) ? [missing([...loc, field], body)] : [];
    }),
  );
}

function missing(loc: Loc, input: unknown): Entry {
  return { type: "missing", loc, msg: "Field required", input };
}

function brokenBy(schema: Schema, input: unknown, loc: Loc): Entry[] {
  const rule = resolved(schema);
  const name = schema.$ref === undefined ? "" : nameOf(schema.$ref);
  if (name === "UuidV4") return uuid(input, loc);
  if (name === "HttpUrl") return url(rule, input, loc);
  if (rule.anyOf) {
    const [value] = rule.anyOf.filter(({ type }) => type !== "null");
    return input === null || value === undefined ? [] : brokenBy(value, input, loc);
  }
  if (rule.const !== undefined) return literal(String(rule.const), input, loc);
  if (rule.type === "boolean") return boolean(input, loc);
  if (rule.type === "array") return list(rule, input, loc);
  if (rule.type === "object") return dictionary(rule, input, loc);
  if (typeof input === "string" || (input === null && rule.type?.includes("null"))) return [];
  return [{ type: "string_type", loc, msg: "Input should be a valid string", input }];
}

function literal(expected: string, input: unknown, loc: Loc): Entry[] {
  if (input === expected) return [];
  return [
    { type: "literal_error", loc, msg: `Input should be '${expected}'`, input, ctx: { expected: `'${expected}'` } },
  ];
}

function boolean(input: unknown, loc: Loc): Entry[] {
  if (typeof input === "boolean") return [];
  const msg = "Input should be a valid boolean";
  return typeof input === "string"
    ? [{ type: "bool_parsing", loc, msg: `${msg}, unable to interpret input`, input }]
    : [{ type: "bool_type", loc, msg, input }];
}

function list({ items = {}, minItems = 0 }: Schema, input: unknown, loc: Loc): Entry[] {
  if (!Array.isArray(input)) return [{ type: "list_type", loc, msg: "Input should be a valid list", input }];
  if (input.length < minItems) {
    const msg = `List should have at least ${counted(minItems, "item")} after validation, not ${input.length}`;
    const ctx = { field_type: "List", min_length: minItems, actual_length: input.length };
    return [{ type: "too_short", loc, msg, input, ctx }];
  }
  return input.flatMap((item, index) => brokenBy(items, item, [...loc, index]));
}

function uuid(input: unknown, loc: Loc): Entry[] {
  if (typeof input !== "string") {
    return [{ type: "uuid_type", loc, msg: "UUID input should be a string, bytes or UUID object", input }];
  }
  const groups = input.match(/^[\da-f]{8}-[\da-f]{4}-([\da-f])[\da-f]{3}-([\da-f])[\da-f]{3}-[\da-f]{12}$/i);
  if (!groups) {
    const error = "expected 32 hexadecimal digits in five groups, joined by hyphens";
    return [{ type: "uuid_parsing", loc, msg: `Input should be a valid UUID, ${error}`, input, ctx: { error } }];
  }
  const [, version, variant = ""] = groups;
  if (version === "4" && /[89ab]/i.test(variant)) return [];
  return [{ type: "uuid_version", loc, msg: "UUID version 4 expected", input, ctx: { expected_version: 4 } }];
}

function url({ maxLength = Number.POSITIVE_INFINITY }: Schema, input: unknown, loc: Loc): Entry[] {
  if (typeof input !== "string") return [{ type: "url_type", loc, msg: "URL input should be a string or URL", input }];
  if (lengthOf(input) > maxLength) {
    const msg = `URL should have at most ${maxLength} characters`;
    return [{ type: "url_too_long", loc, msg, input, ctx: { max_length: maxLength } }];
  }
  const scheme = input.match(/^([a-z][a-z\d+.-]*):/i)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "http" && scheme !== "https") {
    const msg = "URL scheme should be 'http' or 'https'";
    return [{ type: "url_scheme", loc, msg, input, ctx: { expected_schemes: "'http' or 'https'" } }];
  }
  const error = urlProblem(input, scheme);
  if (error === undefined) return [];
  return [{ type: "url_parsing", loc, msg: `Input should be a valid URL, ${error}`, input, ctx: { error } }];
}

/** Why a text is no URL by the contract, in the words of the provider's parser where it has any. */
function urlProblem(input: string, scheme: string | undefined): string | undefined {
  if (acceptableUrl.test(input)) return undefined;
  if (input === "") return "input is empty";
  if (scheme === undefined) return "relative URL without a base";
  const authority = input.match(/^[a-z]+:\/\/([^/?#\\]*)/i)?.[1] ?? "";
  const [, host = "", port] = authority.match(/^(.*?)(?::([^:\]]*))?$/s) ?? [];
  if (host === "") return "empty host";
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) < 65536)) return "invalid port number";
  if (/^\[/.test(host)) return "invalid IPv6 address";
  if (/(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i.test(host)) return "invalid IPv4 address";
  return "it holds what the contract does not allow";
}

const acceptableUrl = new RegExp(schemas.HttpUrl?.pattern ?? "", "u");

function dictionary(rule: Schema, input: unknown, loc: Loc): Entry[] {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return [{ type: "dict_type", loc, msg: "Input should be a valid dictionary", input }];
  }
  const { propertyNames = {}, additionalProperties = {}, maxProperties = Number.POSITIVE_INFINITY } = rule;
  const pairs = Object.entries(input);
  const broken = pairs.flatMap(([key, value]) => [
    ...textLength(propertyNames, key, [...loc, key, "[key]"]),
    ...metadataValue(additionalProperties, value, [...loc, key]),
  ]);
  if (broken.length > 0 || pairs.length <= maxProperties) return broken;
  const msg = `Dictionary should have at most ${counted(maxProperties, "item")} after validation, not ${pairs.length}`;
  const ctx = { field_type: "Dictionary", max_length: maxProperties, actual_length: pairs.length };
  return [{ type: "too_long", loc, msg, input, ctx }];
}

/** A value that is none of the three types is reported once for each. */
function metadataValue(rule: Schema, input: unknown, loc: Loc): Entry[] {
  const asText =
    typeof input === "string"
      ? textLength(rule, input, [...loc, "constrained-str"])
      : [{ type: "string_type", loc: [...loc, "constrained-str"], msg: "Input should be a valid string", input }];
  const asInteger = integer(rule, input, [...loc, "int"]);
  const asBoolean = boolean(input, [...loc, "bool"]);
  if ([asText, asInteger, asBoolean].some((broken) => broken.length === 0)) return [];
  return [...asText, ...asInteger, ...asBoolean];
}

function integer(
  { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Schema,
  input: unknown,
  loc: Loc,
): Entry[] {
  const msg = "Input should be a valid integer";
  if (typeof input === "string") {
    return [{ type: "int_parsing", loc, msg: `${msg}, unable to parse string as an integer`, input }];
  }
  if (typeof input !== "number") return [{ type: "int_type", loc, msg, input }];
  if (!Number.isInteger(input)) {
    return [{ type: "int_from_float", loc, msg: `${msg}, got a number with a fractional part`, input }];
  }
  // The provider has no such bounds; the contract has.
  if (input > maximum) {
    const text = `Input should be less than or equal to ${maximum}`;
    return [{ type: "less_than_equal", loc, msg: text, input, ctx: { le: maximum } }];
  }
  if (input < minimum) {
    const text = `Input should be greater than or equal to ${minimum}`;
    return [{ type: "greater_than_equal", loc, msg: text, input, ctx: { ge: minimum } }];
  }
  return [];
}

function textLength({ minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema, input: string, loc: Loc): Entry[] {
  const length = lengthOf(input);
  if (length > maxLength) {
    const msg = `String should have at most ${counted(maxLength, "character")}`;
    return [{ type: "string_too_long", loc, msg, input, ctx: { max_length: maxLength } }];
  }
  if (length < minLength) {
    const msg = `String should have at least ${counted(minLength, "character")}`;
    return [{ type: "string_too_short", loc, msg, input, ctx: { min_length: minLength } }];
  }
  return [];
}

/** A length as the contract counts it: in Unicode code points. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
