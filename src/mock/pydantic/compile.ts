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
 * Reports the rules that a value breaks, as Pydantic 2.10 does; no entries mean that it is valid. The `loc` of an entry
 * starts at the value, so that nothing is built for the parts of a valid one.
 */
export type Reporter = (input: unknown) => Entry[];

const none: Entry[] = [];

/** The limit of entries for one list or map. Without it, one with many errors would cost a hundred times its size. */
export const maxEntriesOfList = 250;

/** Prefixes the `loc` of a value's entries with the path to the value. */
export function under(entries: Entry[], ...path: Loc): Entry[] {
  return entries.length === 0 ? entries : entries.map((found) => ({ ...found, loc: [...path, ...found.loc] }));
}

/** Compiles a schema inside another one, given its path. */
type CompilePart = (part: Schema | boolean, ...path: (string | number)[]) => Reporter;

/** The entry that reports a missing body. */
export const missingBody = missing(null, "body");

/**
 * Compiles a schema of the contract.
 *
 * @throws Error if it uses a keyword, type or format that the mock doesn't know
 */
export function createReporter(schema: Schema, schemas: Schemas): Reporter {
  return compile(schema, "", withTextFormats(schemas));
}

/** The compilers of the keywords that apply to one kind of value only. */
const kinds: Record<string, [keywords: (keyof Schema)[], compile: (schema: Schema, part: CompilePart) => Reporter]> = {
  string: [["minLength", "maxLength", "pattern", "format"], (schema) => reporter(textCheck(schema))],
  number: [
    ["multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
    (schema) => reporter(numberCheck(schema)),
  ],
  array: [["items", "minItems", "maxItems"], listReporter],
  object: [
    ["properties", "required", "propertyNames", "additionalProperties", "minProperties", "maxProperties"],
    objectReporter,
  ],
};

const knownKeywords = [
  ...["title", "description", "default", "deprecated", "examples"],
  ...["$ref", "allOf", "anyOf", "type", "const", "enum"],
  ...Object.values(kinds).flatMap(([keywords]) => keywords),
];

function compile(schema: Schema | boolean, place: string, schemas: Schemas): Reporter {
  if (schema === true) return () => none;
  if (schema === false) return reporter(() => ["extra_forbidden", "Extra inputs are not permitted"]);
  const refuse = (sort: string, name: string, keyword = sort) => {
    const pointer = place + jsonPointer([keyword]);
    throw new Error(`The mock doesn't know the ${sort} "${name}" (${pointer}): add it to src/mock, or do without it.`);
  };
  const { $ref, allOf = [], anyOf, type, format } = schema;
  for (const keyword of Object.keys(schema)) {
    if (!knownKeywords.includes(keyword) && !keyword.startsWith("x-")) refuse("keyword", keyword, keyword);
  }
  if (format !== undefined && !Object.hasOwn(formats, format)) refuse("format", format);

  const compilePart: CompilePart = (part, ...path) => compile(part, place + jsonPointer(path), schemas);
  const reporters: Reporter[] = [];
  if ($ref !== undefined) reporters.push(compile(schemas[nameOf($ref)] as Schema, $ref.slice(1), schemas));
  reporters.push(...allOf.map((part, index) => compilePart(part, "allOf", index)));
  if (anyOf) reporters.push(union(anyOf.map((part, index) => [tagOf(part), compilePart(part, "anyOf", index)])));
  if ("const" in schema) reporters.push(reporter(literalCheck([schema.const])));
  if (schema.enum) reporters.push(reporter(literalCheck(schema.enum)));

  const rules = new Map<string, Reporter>();
  for (const [kind, [keywords, compileRules]] of Object.entries(kinds)) {
    if (keywords.some((keyword) => keyword in schema)) rules.set(kind, compileRules(schema, compilePart));
  }
  const reportRules: Reporter = (input) => rules.get(kindOf(input))?.(input) ?? none;
  const branches = [type ?? []].flat().map((name): Branch => {
    if (!Object.hasOwn(typeChecks, name)) refuse("type", name);
    const reportType = reporter((input) => typeChecks[name]?.(input, schema));
    return [tagOf({ ...schema, type: name }), firstOf([reportType, reportRules])];
  });
  if (branches.length > 0) reporters.push(union(branches));
  else if (rules.size > 0) reporters.push(reportRules);
  return all(reporters);
}

function kindOf(input: unknown): string {
  if (input === null) return "null";
  return Array.isArray(input) ? "array" : typeof input;
}

function reporter<Input>(check: Check<Input>): Reporter {
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

/** Returns the entries of the first reporter that finds any. */
function firstOf(reporters: Reporter[]): Reporter {
  return (input) => {
    for (const report of reporters) {
      const entries = report(input);
      if (entries.length > 0) return entries;
    }
    return none;
  };
}

/** Returns the entries of all reporters. An error of the value itself, not of a part of it, is reported once. */
function all(reporters: Reporter[]): Reporter {
  const [only] = reporters;
  if (only && reporters.length === 1) return only;
  return (input) => {
    let entries = none;
    for (const report of reporters) {
      const found = report(input);
      if (found.length > 0) entries = entries.concat(found);
      if (found[0]?.loc.length === 0) break;
    }
    return entries;
  };
}

type Branch = [tag: string, report: Reporter];

/** Reports every branch under its tag, unless one accepts the value. A single branch needs no tag. */
function union(branches: Branch[]): Reporter {
  const others = branches.filter(([tag]) => tag !== "null");
  if (others.length > 0 && others.length < branches.length) {
    const reportOthers = union(others);
    return (input) => (input === null ? none : reportOthers(input));
  }
  const [first] = branches;
  if (first && branches.length === 1) return first[1];
  return (input) => {
    const entries: Entry[][] = [];
    for (const [tag, report] of branches) {
      const found = report(input);
      if (found.length === 0) return found;
      entries.push(under(found, tag));
    }
    return entries.flat();
  };
}

/** The name of a branch in `loc`. */
function tagOf({ $ref, type, minLength, maxLength, pattern }: Schema): string {
  if ($ref !== undefined) return nameOf($ref);
  const isConstrained = minLength !== undefined || maxLength !== undefined || pattern !== undefined;
  const string = isConstrained ? "constrained-str" : "str";
  const tags: Record<string, string> = { string, integer: "int", number: "float", boolean: "bool" };
  return tags[String(type)] ?? String(type);
}

function listReporter({ items = true, minItems = 0, maxItems = Infinity }: Schema, compilePart: CompilePart): Reporter {
  const reportItem = compilePart(items, "items");
  const reportItems: Reporter = (list) => {
    let entries = none;
    for (const [index, item] of (list as unknown[]).entries()) {
      const found = reportItem(item);
      if (found.length === 0) continue;
      entries = entries.concat(under(found, index));
      if (entries.length >= maxEntriesOfList) break;
    }
    return entries;
  };
  const reportSize = (min: number, max: number) =>
    reporter((list: unknown[]) => sizeProblem("List", list.length, min, max));
  return firstOf([reportSize(0, maxItems), reportItems, reportSize(minItems, Infinity)]);
}

function objectReporter(schema: Schema, compilePart: CompilePart): Reporter {
  const { properties = {}, required = [], propertyNames = true, additionalProperties = true } = schema;
  const { minProperties = 0, maxProperties = Infinity } = schema;
  const fields = [...new Set([...Object.keys(properties), ...required])].map((name) => ({
    name,
    isRequired: required.includes(name),
    report: compilePart((Object.hasOwn(properties, name) && properties[name]) || true, "properties", name),
  }));
  const reportName = compilePart(propertyNames, "propertyNames");
  const reportOther = compilePart(additionalProperties, "additionalProperties");
  const isOpen = propertyNames === true && additionalProperties === true;
  const reportPairs: Reporter = (input) => {
    const object = input as Record<string, unknown>;
    const entries: Entry[] = [];
    for (const { name, isRequired, report } of fields) {
      if (Object.hasOwn(object, name)) for (const found of under(report(object[name]), name)) entries.push(found);
      else if (isRequired) entries.push(missing(input, name));
    }
    if (isOpen) return entries;
    for (const name of Object.keys(object)) {
      if (entries.length >= maxEntriesOfList) break;
      for (const found of under(reportName(name), name, "[key]")) entries.push(found);
      if (Object.hasOwn(properties, name)) continue;
      for (const found of under(reportOther(object[name]), name)) entries.push(found);
    }
    return entries;
  };
  const reportSize = reporter((object: object) =>
    sizeProblem("Dictionary", Object.keys(object).length, minProperties, maxProperties),
  );
  return firstOf([reportPairs, reportSize]);
}
