import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { jsonPointer, pathOf, valueAt } from "../openapi/json-pointer.js";
import { type Kind, type Schema, schemaOf, tagsOf } from "./alternatives.js";
import { type Json, memoized } from "./inline-references.js";

/** A rule that a value breaks. */
export interface Problem {
  /** The path to the place. `*` stands for any list index or map key. */
  readonly path: readonly string[];
  readonly keyword: string;
  /** The value at the place; undefined if it is missing. */
  readonly value: unknown;
  /** The JSON Schema with the keyword. */
  readonly rule: Json;
  /** Whether the value belongs to no kind of the schema, rather than breaking a rule of one. */
  readonly isKind?: boolean;
}

const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat("header", /^[\t -~]*$/);
// Pydantic writes this format for version 4 UUIDs.
ajv.addFormat("uuid4", /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i);

/** Known results. Only one place of a value changes at a time, so the other parts need not be judged again. */
const judged = new WeakMap<Schema, WeakMap<object, readonly Problem[]>>();

/** The rules that a value breaks. If it fits no member of a union, those of the most similar one. */
export function problemsOf(schema: Schema, value: unknown): readonly Problem[] {
  if (Object(value) !== value) return leastProblems(schema, value);
  const known = memoized(judged, schema, () => new WeakMap());
  return memoized(known, value as object, () => leastProblems(schema, value));
}

function leastProblems(schema: Schema, value: unknown): readonly Problem[] {
  let best: { problems: Problem[]; distance: number } | undefined;
  for (const kind of schema) {
    const problems = problemsOfKind(kind, value);
    if (problems.length === 0) return problems;
    const distance = problems.reduce((sum, { path, keyword }) => sum + (weights[`${keyword} ${path.length}`] ?? 1), 0);
    if (best === undefined || distance < best.distance) best = { problems, distance };
  }
  if (!best) return [{ path: [], keyword: "additionalProperties", value, rule: false }];
  return unknownKind(schema, value, best.problems) ?? best.problems;
}

function problemsOfKind(kind: Kind, value: unknown): Problem[] {
  const problems: Problem[] = [];
  for (const rule of kind.rules) {
    const validate = validatorOf(rule);
    for (const { keyword, instancePath, params } of validate(value) ? [] : (validate.errors ?? [])) {
      const missing = params.missingProperty === undefined ? [] : [params.missingProperty];
      const path = [...pathOf(instancePath).map((key) => (/^\d+$/.test(key) ? "*" : key)), ...missing];
      problems.push({ path, keyword, value: valueAt(value, instancePath + jsonPointer(missing)), rule });
    }
    const matches = rule.oneOf?.filter((one: Json) => isAllowed(schemaOf(one), value)) ?? [];
    if (matches.length > 1) problems.push({ path: [], keyword: "oneOf", value, rule });
  }
  for (const [key, part] of Object(value) === value ? Object.entries(value as object) : []) {
    const inside = [[kind.names.has(key) ? key : "*", part] as const, ["[key]", key] as const];
    for (const [step, one] of inside)
      for (const problem of problemsOf(kind.child(step), one))
        problems.push({ ...problem, isKind: false, path: [step, ...problem.path] });
  }
  return problems;
}

/** Whether the problem is that a value fits several members of a `oneOf`. In descriptions, that is often a mistake. */
export function isOverlap({ keyword }: Problem): boolean {
  return keyword === "oneOf";
}

/** Whether a schema allows a value, if members of `oneOf` may overlap. */
export function isAllowed(schema: Schema, value: unknown): boolean {
  return problemsOf(schema, value).every(isOverlap);
}

/** How much a problem counts against a kind, by keyword and depth. A wrong type counts most, then a wrong tag. */
const weights: Readonly<Record<string, number>> = { "type 0": 1e6, "enum 0": 1000, "enum 1": 1000, "required 1": 30 };

/** The only problem to report if a value belongs to no kind. Type, tags or, without tags, property names decide. */
function unknownKind(schema: Schema, value: unknown, problems: readonly Problem[]): Problem[] | undefined {
  const ofType = problems.find(({ keyword, path }) => keyword === "type" && path.length === 0);
  if (ofType) return [{ ...ofType, isKind: true }];
  const kinds = schema.filter(({ type }) => type === "object");
  const tags = tagsOf(kinds);
  const isTag = ({ keyword, path }: Problem) => keyword === "enum" && tags.includes(`${path}`);
  const isListed = ({ path, value: tag }: Problem) => kinds.some((kind) => kind.membersOf(`${path}`)?.includes(tag));
  const isOfOther = ({ keyword, path: [name = "", deeper] }: Problem) =>
    keyword === "required" && !deeper && tags.length === 0 && kinds.some(({ required }) => !required.has(name));
  const problem = problems.find((one) => isTag(one) || isOfOther(one));
  if (!problem || (isTag(problem) && !isListed(problem))) return problem && [{ ...problem, isKind: true }];
  const others = Object.keys(value as object).filter((name) => kinds.some((kind) => !kind.names.has(name)));
  const marks = tags.length > 0 ? tags.map((name) => [name, (value as Json)[name]]) : others.map((name) => [name]);
  return [{ ...problem, path: [], keyword: "anyOf", value: Object.fromEntries(marks), isKind: true }];
}

/** Validators of the value itself, without the rules for its properties and items. */
const validators = new WeakMap<object, ValidateFunction>();

function validatorOf(rule: Json): ValidateFunction {
  return memoized(validators, rule, () => {
    const { oneOf, default: _, properties, additionalProperties, propertyNames, ...own } = rule;
    if (!own.prefixItems) delete own.items;
    return ajv.compile(own.patternProperties ? { ...own, properties, additionalProperties } : own);
  });
}
