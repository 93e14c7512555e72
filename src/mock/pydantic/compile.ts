import type { RequestValidationErrorDetail } from "../../contract/request-shapes.js";
import { jsonPointer } from "../../openapi/json-pointer.js";
import { nameOf, type Schema, type Schemas } from "../../openapi/schema.js";
import { withTextFormats } from "../../openapi/text-formats.js";
import { type Check, literalCheck, numberCheck, type Problem, sizeProblem, textCheck, typeChecks } from "./checks.js";
import { formats } from "./formats.js";

/** One broken rule, as the provider reports it. */
export type Entry = RequestValidationErrorDetail;

type Loc = (string | number)[];

/**
 * Validates a value as Pydantic 2.10 does, and returns an entry for each broken rule. The `loc` of an entry starts at the
 * value: its place in the body is added later, and only to the entries there are.
 */
export type Validator = (input: unknown) => Entry[];

const none: Entry[] = [];

/** The limit of entries for one list or map. Without it, one with many errors would cost a hundred times its size. */
export const maxEntriesOfList = 250;

/** Puts a path in front of the `loc` of each entry. */
export function under(entries: Entry[], ...path: Loc): Entry[] {
  return entries.length === 0 ? entries : entries.map((found) => ({ ...found, loc: [...path, ...found.loc] }));
}

/** The entry that reports a missing body. */
export const missingBody = missing(null, "body");

/**
 * Compiles a schema of the contract.
 *
 * @throws Error if it uses a keyword, type or format that the mock doesn't know
 */
export function compileValidator(schema: Schema, schemas: Schemas): Validator {
  return compile(schema, { pointer: "", schemas: withTextFormats(schemas) });
}

/** Where a schema is, and the schemas that it may refer to. */
interface Place {
  readonly pointer: string;
  readonly schemas: Schemas;
}

function inside({ pointer, schemas }: Place, ...path: Loc): Place {
  return { pointer: pointer + jsonPointer(path), schemas };
}

function compile(schema: Schema | boolean, place: Place): Validator {
  if (schema === true) return () => none;
  if (schema === false) return validatorOf(() => ["extra_forbidden", "Extra inputs are not permitted"]);
  refuseUnknown(schema, place);
  return allOf([
    ...compileReference(schema, place),
    ...compileUnions(schema, place),
    ...compileConstants(schema),
    ...compileTypes(schema, place),
  ]);
}

/** The keywords that apply to values of one JSON type only, and how to compile them. */
const keywordsByType: Record<
  string,
  { keywords: (keyof Schema)[]; compile: (schema: Schema, place: Place) => Validator }
> = {
  string: {
    keywords: ["minLength", "maxLength", "pattern", "format"],
    compile: (schema) => validatorOf(textCheck(schema)),
  },
  number: {
    keywords: ["multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
    compile: (schema) => validatorOf(numberCheck(schema)),
  },
  array: { keywords: ["items", "minItems", "maxItems"], compile: compileList },
  object: {
    keywords: ["properties", "required", "propertyNames", "additionalProperties", "minProperties", "maxProperties"],
    compile: compileObject,
  },
};

const knownKeywords = [
  ...["title", "description", "default", "deprecated", "examples"],
  ...["$ref", "allOf", "anyOf", "type", "const", "enum"],
  ...Object.values(keywordsByType).flatMap(({ keywords }) => keywords),
];

function refuseUnknown(schema: Schema, place: Place): void {
  const refuse = (what: string, name: string, keyword: string) => {
    const { pointer } = inside(place, keyword);
    throw new Error(`The mock doesn't know the ${what} "${name}" (${pointer}): add it to src/mock, or do without it.`);
  };
  for (const keyword of Object.keys(schema)) {
    if (!knownKeywords.includes(keyword) && !keyword.startsWith("x-")) refuse("keyword", keyword, keyword);
  }
  for (const type of typesOf(schema)) if (!Object.hasOwn(typeChecks, type)) refuse("type", type, "type");
  const { format } = schema;
  if (format !== undefined && !Object.hasOwn(formats, format)) refuse("format", format, "format");
}

function typesOf({ type = [] }: Schema): string[] {
  return [type].flat();
}

function compileReference({ $ref }: Schema, { schemas }: Place): Validator[] {
  return $ref === undefined ? [] : [compile(schemas[nameOf($ref)] as Schema, { pointer: $ref.slice(1), schemas })];
}

function compileUnions({ allOf: parts = [], anyOf }: Schema, place: Place): Validator[] {
  const validators = parts.map((part, index) => compile(part, inside(place, "allOf", index)));
  if (!anyOf) return validators;
  const choices = anyOf.map((part, index): Choice => [labelOf(part), compile(part, inside(place, "anyOf", index))]);
  return [...validators, union(choices)];
}

function compileConstants(schema: Schema): Validator[] {
  const lists = [...("const" in schema ? [[schema.const]] : []), ...(schema.enum ? [schema.enum] : [])];
  return lists.map((values) => validatorOf(literalCheck(values)));
}

/** Compiles `type` and the keywords that apply to one type. A value of the wrong type breaks none of the latter. */
function compileTypes(schema: Schema, place: Place): Validator[] {
  const rules = new Map<string, Validator>();
  for (const [type, { keywords, compile: compileKeywords }] of Object.entries(keywordsByType)) {
    if (keywords.some((keyword) => keyword in schema)) rules.set(type, compileKeywords(schema, place));
  }
  const validateRules: Validator = (input) => rules.get(jsonTypeOf(input))?.(input) ?? none;
  const choices = typesOf(schema).map((type): Choice => {
    const validateType = validatorOf((input) => typeChecks[type]?.(input, schema));
    return [labelOf({ ...schema, type }), firstOf([validateType, validateRules])];
  });
  if (choices.length > 0) return [union(choices)];
  return rules.size > 0 ? [validateRules] : [];
}

function compileList({ items = true, minItems = 0, maxItems = Infinity }: Schema, place: Place): Validator {
  const validateItem = compile(items, inside(place, "items"));
  const validateItems: Validator = (list) => {
    let entries = none;
    for (const [index, item] of (list as unknown[]).entries()) {
      const found = validateItem(item);
      if (found.length === 0) continue;
      entries = entries.concat(under(found, index));
      if (entries.length >= maxEntriesOfList) break;
    }
    return entries;
  };
  const validateSize = (min: number, max: number) =>
    validatorOf((list: unknown[]) => sizeProblem("List", list.length, min, max));
  return firstOf([validateSize(0, maxItems), validateItems, validateSize(minItems, Infinity)]);
}

function compileObject(schema: Schema, place: Place): Validator {
  const { minProperties = 0, maxProperties = Infinity } = schema;
  const validateFields = compileFields(schema, place);
  const validateOthers = compileOtherProperties(schema, place);
  const validateSize = validatorOf((object: object) =>
    sizeProblem("Dictionary", Object.keys(object).length, minProperties, maxProperties),
  );
  return firstOf([(input) => [...validateFields(input), ...validateOthers(input)], validateSize]);
}

function compileFields({ properties = {}, required = [] }: Schema, place: Place): Validator {
  const fields = [...new Set([...Object.keys(properties), ...required])].map((name) => ({
    name,
    isRequired: required.includes(name),
    validate: compile((Object.hasOwn(properties, name) && properties[name]) || true, inside(place, "properties", name)),
  }));
  return (input) => {
    const object = input as Record<string, unknown>;
    return fields.flatMap(({ name, isRequired, validate }) => {
      if (Object.hasOwn(object, name)) return under(validate(object[name]), name);
      return isRequired ? missing(input, name) : none;
    });
  };
}

/** Compiles the rules for all names, and for the values of properties that aren't fields. */
function compileOtherProperties(schema: Schema, place: Place): Validator {
  const { properties = {}, propertyNames = true, additionalProperties = true } = schema;
  const validateName = compile(propertyNames, inside(place, "propertyNames"));
  const validateValue = compile(additionalProperties, inside(place, "additionalProperties"));
  if (propertyNames === true && additionalProperties === true) return () => none;
  return (input) => {
    const entries: Entry[] = [];
    for (const [name, value] of Object.entries(input as object)) {
      if (entries.length >= maxEntriesOfList) break;
      entries.push(...under(validateName(name), name, "[key]"));
      if (!Object.hasOwn(properties, name)) entries.push(...under(validateValue(value), name));
    }
    return entries;
  };
}

function jsonTypeOf(input: unknown): string {
  if (input === null) return "null";
  return Array.isArray(input) ? "array" : typeof input;
}

function validatorOf<Input>(check: Check<Input>): Validator {
  return (input) => {
    const problem = check(input as Input);
    return problem ? [entry(problem, input)] : none;
  };
}

function entry([type, msg, ctx]: Problem, input: unknown, loc: Loc = []): Entry {
  return { type, loc, msg, input, ...(ctx && { ctx }) };
}

function missing(input: unknown, field: string): Entry {
  return entry(["missing", "Field required"], input, [field]);
}

/** Returns the entries of the first validator that finds any. */
function firstOf(validators: Validator[]): Validator {
  return (input) => {
    for (const validate of validators) {
      const entries = validate(input);
      if (entries.length > 0) return entries;
    }
    return none;
  };
}

/** Returns the entries of all validators. An error of the value itself, not of a part of it, is reported once. */
function allOf(validators: Validator[]): Validator {
  const [only] = validators;
  if (only && validators.length === 1) return only;
  return (input) => {
    let entries = none;
    for (const validate of validators) {
      const found = validate(input);
      if (found.length > 0) entries = entries.concat(found);
      if (found[0]?.loc.length === 0) break;
    }
    return entries;
  };
}

/** A member of a union, and its name in `loc`. */
type Choice = [label: string, validate: Validator];

/** Reports every choice under its label, unless one accepts the value. A single choice needs no label. */
function union(choices: Choice[]): Validator {
  const others = choices.filter(([label]) => label !== "null");
  if (others.length > 0 && others.length < choices.length) {
    const validateOthers = union(others);
    return (input) => (input === null ? none : validateOthers(input));
  }
  const [first] = choices;
  if (first && choices.length === 1) return first[1];
  return (input) => {
    const entries: Entry[] = [];
    for (const [label, validate] of choices) {
      const found = validate(input);
      if (found.length === 0) return found;
      entries.push(...under(found, label));
    }
    return entries;
  };
}

function labelOf({ $ref, type, minLength, maxLength, pattern }: Schema): string {
  if ($ref !== undefined) return nameOf($ref);
  const isConstrained = minLength !== undefined || maxLength !== undefined || pattern !== undefined;
  const string = isConstrained ? "constrained-str" : "str";
  const labels: Record<string, string> = { string, integer: "int", number: "float", boolean: "bool" };
  return labels[String(type)] ?? String(type);
}
