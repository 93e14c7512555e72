import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { pathOf, valueAt } from "../contract/json-pointer.js";
import type { Json } from "./inline.js";
import { type Kind, type Schema, schemaOf } from "./kinds.js";

/** A rule that a value breaks. */
export interface Problem {
  /** The path to the place. `*` stands for any list index or map key. */
  readonly path: readonly string[];
  readonly keyword: string;
  /** The value at the place; undefined if it is missing. */
  readonly value: unknown;
  /** The JSON Schema with the keyword. */
  readonly rule: Json;
  /** Whether the value is of a kind that the schema doesn't have. */
  readonly isKind?: boolean;
}

const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, allErrors: true });
addFormats.default(ajv);
// Pydantic writes this format for version 4 UUIDs.
ajv.addFormat("uuid4", /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i);

/** Results by schema and value. Most parts of a value stay the same while one place changes. */
const judged = new WeakMap<Schema, WeakMap<object, readonly Problem[]>>();

/** The rules that a value breaks. In a union, those of the kind that it resembles most. */
export function problemsOf(schema: Schema, value: unknown): readonly Problem[] {
  if (Object(value) !== value) return leastProblems(schema, value);
  const known = judged.get(schema) ?? new WeakMap<object, readonly Problem[]>();
  judged.set(schema, known);
  const problems = known.get(value as object) ?? leastProblems(schema, value);
  known.set(value as object, problems);
  return problems;
}

function leastProblems(schema: Schema, value: unknown): readonly Problem[] {
  let best: { kind: Kind; problems: Problem[]; distance: number } | undefined;
  for (const kind of schema) {
    const problems = problemsOfKind(kind, value);
    if (problems.length === 0) return problems;
    const distance = distanceTo(kind, value, problems);
    if (best === undefined || distance < best.distance) best = { kind, problems, distance };
  }
  if (!best) return [{ path: [], keyword: "additionalProperties", value, rule: false }];
  const { kind: closest, problems } = best;
  const unknown = unknownKind(
    schema.filter(({ type }) => type === closest.type),
    value,
    problems,
  );
  return unknown ? [unknown] : problems;
}

export function problemsOfKind(kind: Kind, value: unknown): Problem[] {
  const problems: Problem[] = [];
  for (const rule of kind.rules) {
    const validate = validatorOf(rule);
    for (const { keyword, instancePath, params } of validate(value) ? [] : (validate.errors ?? [])) {
      const keys = pathOf(instancePath).map((key) => (/^\d+$/.test(key) ? "*" : key));
      const isMissing = params.missingProperty !== undefined;
      const path = isMissing ? [...keys, params.missingProperty] : keys;
      problems.push({ path, keyword, value: isMissing ? undefined : valueAt(value, instancePath), rule });
    }
    const matches = rule.oneOf?.filter((one: Json) => isAllowed(schemaOf(one), value)) ?? [];
    if (matches.length > 1) problems.push({ path: [], keyword: overlap, value, rule });
  }
  for (const [key, part] of Object(value) === value ? Object.entries(value as object) : []) {
    const step = kind.names.has(key) ? key : "*";
    for (const one of problemsOf(kind.child(step), part)) problems.push({ ...one, path: [step, ...one.path] });
    for (const one of kind.type === "object" ? problemsOf(kind.child("[key]"), key) : [])
      problems.push({ ...one, path: ["[key]", ...one.path] });
  }
  return problems;
}

const overlap = "oneOf";

/** Whether the problem is that a value fits several members of a `oneOf`. In descriptions, that is often a mistake. */
export function isOverlap({ keyword }: Problem): boolean {
  return keyword === overlap;
}

/** Whether a schema allows a value, if members of `oneOf` may overlap. */
export function isAllowed(schema: Schema, value: unknown): boolean {
  return problemsOf(schema, value).every(isOverlap);
}

/** How far a value is from a kind. A wrong type counts most, then a wrong tag, then a missing property. */
function distanceTo(kind: Kind, value: unknown, problems: readonly Problem[]): number {
  const keys = Object(value) === value ? Object.keys(value as object) : [];
  const weighed = problems.map(({ path, keyword }) => weights[`${keyword} ${path.length}`] ?? 1);
  return weighed.reduce((sum, weight) => sum + weight, keys.filter((key) => !kind.names.has(key)).length);
}

/** By keyword and depth. */
const weights: Readonly<Record<string, number>> = { "type 0": 1e6, "enum 0": 1000, "enum 1": 1000, "required 1": 30 };

/** Of a value that a union refuses, the one problem if it is of another kind: by its tags or, without, its properties. */
function unknownKind(kinds: Schema, value: unknown, problems: readonly Problem[]): Problem | undefined {
  if (kinds.length < 2 || Object(value) !== value) return undefined;
  const names = [...(kinds[0]?.names ?? [])];
  const tags = names.filter((name) => isTag(kinds.map((kind) => kind.membersOf(name))));
  const others = Object.keys(Object(value)).filter((name) => kinds.some((kind) => !kind.names.has(name)));
  const marks = tags.length > 0 ? tags.map((name) => [name, (value as Json)[name]]) : others.map((name) => [name]);
  for (const problem of problems.filter(({ path }) => path.length === 1)) {
    const {
      path: [name = ""],
      keyword,
    } = problem;
    const isOtherTag = keyword === "enum" && tags.includes(name);
    if (isOtherTag && !kinds.some((kind) => kind.membersOf(name)?.includes(problem.value)))
      return { ...problem, isKind: true };
    const isOfOther = keyword === "required" && tags.length === 0 && kinds.some(({ required }) => !required.has(name));
    if (isOfOther || isOtherTag)
      return { ...problem, path: [], keyword: "anyOf", value: Object.fromEntries(marks), isKind: true };
  }
  return undefined;
}

/** Whether a property tells the kinds of a union apart: each kind lists its values, and some list others. */
function isTag(lists: readonly (readonly unknown[] | undefined)[]): boolean {
  return (
    new Set(lists).size > 1 &&
    lists.every((one) => lists.every((other) => one && (one === other || !other?.some((value) => one.includes(value)))))
  );
}

/** Validators of the value itself, without the rules for its properties and items. */
const validators = new WeakMap<object, ValidateFunction>();

function validatorOf(rule: Json): ValidateFunction {
  const known = validators.get(rule);
  if (known) return known;
  const { oneOf, default: _, properties, additionalProperties, propertyNames, ...own } = rule;
  if (!own.prefixItems) delete own.items;
  const validate = ajv.compile(own.patternProperties ? { ...own, properties, additionalProperties } : own);
  validators.set(rule, validate);
  return validate;
}
