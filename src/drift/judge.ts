import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { pathOf, valueAt } from "../contract/json-pointer.js";
import type { Json } from "./inline.js";
import { below, itemSchemas, type Kind, kindsOf, namesOf, propertySchemas } from "./schemas.js";

/** A rule that a value breaks. */
export interface Problem {
  /** The path to the place. `*` stands for any list index or map key. */
  readonly path: readonly string[];
  readonly keyword: string;
  /** The value at the place; undefined if it is missing. */
  readonly value: unknown;
  /** The schema with the keyword. */
  readonly schema: Json;
}

const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, allErrors: true });
addFormats.default(ajv);
// Pydantic writes this format for version 4 UUIDs.
ajv.addFormat("uuid4", /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i);

/** Results by value and schema. Most parts of a value stay the same while one place changes. */
const judged = new WeakMap<object, WeakMap<object, readonly Problem[]>>();

/** The rules that a value breaks. In a union, those of the member that it resembles most. */
export function problemsOf(schemas: readonly Json[], value: unknown): readonly Problem[] {
  const [schema] = schemas;
  if (Object(value) !== value || Object(schema) !== schema || schemas.length > 1) return leastProblems(schemas, value);
  const known = judged.get(value as object) ?? new WeakMap<object, readonly Problem[]>();
  judged.set(value as object, known);
  const problems = known.get(schema) ?? leastProblems(schemas, value);
  known.set(schema, problems);
  return problems;
}

function leastProblems(schemas: readonly Json[], value: unknown): readonly Problem[] {
  let best: { problems: Problem[]; distance: number } | undefined;
  for (const kind of kindsOf(schemas)) {
    const problems = problemsOfKind(kind, value);
    if (problems.length === 0) return problems;
    const distance = distanceTo(kind, value, problems);
    if (best === undefined || distance < best.distance) best = { problems, distance };
  }
  return best?.problems ?? [{ path: [], keyword: "additionalProperties", value, schema: false }];
}

export function problemsOfKind(kind: Kind, value: unknown): Problem[] {
  const problems: Problem[] = [];
  for (const schema of kind) {
    const validate = validatorOf(schema);
    for (const { keyword, instancePath, params } of validate(value) ? [] : (validate.errors ?? [])) {
      const keys = pathOf(instancePath).map((key) => (/^\d+$/.test(key) ? "*" : key));
      const isMissing = params.missingProperty !== undefined;
      const path = isMissing ? [...keys, params.missingProperty] : keys;
      problems.push({ path, keyword, value: isMissing ? undefined : valueAt(value, instancePath), schema });
    }
    const matches = schema.oneOf?.filter((one: Json) => problemsOf([one], value).every(isOverlap)) ?? [];
    if (matches.length > 1) problems.push({ path: [], keyword: overlap, value, schema });
  }
  const judge = (step: string, schemas: readonly Json[], part: unknown) => {
    const inside = schemas.length > 0 ? problemsOf(schemas, part) : [];
    for (const problem of inside) problems.push({ ...problem, path: [step, ...problem.path] });
  };
  if (Array.isArray(value)) {
    for (const item of value) judge("*", itemSchemas(kind), item);
  } else if (Object(value) === value) {
    const keys = below(kind, "propertyNames");
    for (const [name, part] of Object.entries(value as object)) {
      judge(namesOf(kind).has(name) ? name : "*", propertySchemas(kind, name), part);
      judge("[key]", keys, name);
    }
  }
  return problems;
}

const overlap = "oneOf";

/** Whether the problem is that a value fits several members of a `oneOf`. In descriptions, that is often a mistake. */
export function isOverlap({ keyword }: Problem): boolean {
  return keyword === overlap;
}

/** Whether some schemas allow a value, if members of `oneOf` may overlap. */
export function isAllowed(schemas: readonly Json[], value: unknown): boolean {
  return problemsOf(schemas, value).every(isOverlap);
}

/** How far a value is from a kind. A wrong type counts most, then a wrong tag, then a missing property. */
function distanceTo(kind: Kind, value: unknown, problems: readonly Problem[]): number {
  const named = namesOf(kind);
  const unknown = Object(value) === value ? Object.keys(value as object).filter((name) => !named.has(name)) : [];
  const weights = problems.map(({ keyword, path: { length: depth } }) => {
    if (keyword === "type" && depth === 0) return 1e6;
    if (keyword === "enum") return depth < 2 ? 1000 : 1;
    return keyword === "required" && depth === 1 ? 30 : 1;
  });
  return weights.reduce((sum, weight) => sum + weight, unknown.length);
}

/** Validators of the value itself, without the rules for its properties and items. */
const validators = new WeakMap<object, ValidateFunction>();

function validatorOf(schema: Json): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const { properties, patternProperties, additionalProperties, propertyNames, oneOf, default: _, ...own } = schema;
  if (!own.prefixItems) delete own.items;
  const validate = ajv.compile(own);
  validators.set(schema, validate);
  return validate;
}
