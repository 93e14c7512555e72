import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { schemas } from "../contract/operation.js";
import { jsonPointer, pathOf, valueAt } from "../openapi/json-pointer.js";
import { type Alternative, type Alternatives, alternativesOf, discriminatorsIn } from "./alternatives.js";
import type { Json } from "./description-error.js";
import { interned, memoized } from "./interned.js";

/** A rule that a value breaks. */
export interface Problem {
  /** The path to the place. `*` stands for any list index or map key. */
  readonly path: readonly string[];
  readonly keyword: string;
  /** The value at the place; undefined if it is missing. */
  readonly value: unknown;
  /** The JSON Schema with the keyword. */
  readonly rule: Json;
  /** Whether the value is like none of the alternatives, rather than breaking a rule of one. */
  readonly isUnlikeAll?: boolean;
}

const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat("header", /^[\t -~]*$/);
// Pydantic writes this format for version 4 UUIDs.
ajv.addFormat("uuid4", new RegExp(schemas.UuidV4?.pattern ?? ""));

interface Results {
  readonly scalars: Map<unknown, readonly Problem[]>;
  readonly objects: WeakMap<object, readonly Problem[]>;
}

/** Known results. Only one place of a value changes at a time, so the other parts need not be checked again. */
const known = new WeakMap<Alternatives, Results>();

/** The rules that a value breaks. If it matches no alternative, those of the closest one. */
export function problemsOf(alternatives: Alternatives, value: unknown): readonly Problem[] {
  const { scalars, objects } = memoized(known, alternatives, () => ({ scalars: new Map(), objects: new WeakMap() }));
  return typeof value === "object" && value !== null
    ? memoized(objects, value, () => problemsOfClosest(alternatives, value))
    : memoized(scalars, value, () => problemsOfClosest(alternatives, value));
}

function problemsOfClosest(alternatives: Alternatives, value: unknown): readonly Problem[] {
  let closest: { problems: Problem[]; distance: number[] } | undefined;
  for (const alternative of alternatives) {
    const problems = problemsOfAlternative(alternative, value);
    if (problems.length === 0) return problems;
    if (alternatives.length === 1) return withMismatch(alternatives, value, problems);
    const distance = distanceOf(problems);
    if (closest === undefined || isLess(distance, closest.distance)) closest = { problems, distance };
  }
  if (!closest) return [{ path: [], keyword: "additionalProperties", value, rule: false }];
  return withMismatch(alternatives, value, closest.problems);
}

/** How far a value is from an alternative: what counts most comes first. */
function distanceOf(problems: readonly Problem[]): number[] {
  let [wrongTypes, wrongEnumerations, missingProperties] = [0, 0, 0];
  for (const { keyword, path } of problems) {
    if (keyword === "type" && path.length === 0) wrongTypes++;
    if (keyword === "enum" && path.length <= 1) wrongEnumerations++;
    if (keyword === "required" && path.length === 1) missingProperties++;
  }
  return [wrongTypes, wrongEnumerations, missingProperties, problems.length];
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((number, place) => number !== other[place]);
  return index >= 0 && (one[index] as number) < (other[index] as number);
}

function problemsOfAlternative(alternative: Alternative, value: unknown): Problem[] {
  const problems: Problem[] = [];
  for (const rule of alternative.rules) {
    const validate = validatorOf(rule);
    for (const { keyword, instancePath, params } of validate(value) ? [] : (validate.errors ?? [])) {
      const missing = params.missingProperty === undefined ? [] : [params.missingProperty];
      if (instancePath === "")
        problems.push({ path: missing, keyword, value: missing.length > 0 ? undefined : value, rule });
      else {
        const path = [...pathOf(instancePath).map((key) => (/^\d+$/.test(key) ? "*" : key)), ...missing];
        problems.push({ path, keyword, value: valueAt(value, instancePath + jsonPointer(missing)), rule });
      }
    }
    if (rule.oneOf && rule.oneOf.filter((one: Json) => isAllowed(alternativesOf(one), value)).length > 1)
      problems.push({ path: [], keyword: "oneOf", value, rule });
  }
  const addInside = (step: string, part: unknown) => {
    for (const { path, keyword, value, rule } of problemsOf(alternative.child(step), part))
      problems.push({ path: [step, ...path], keyword, value, rule });
  };
  if (Array.isArray(value)) {
    for (const item of new Set(value)) addInside("*", item);
  } else if (typeof value === "object" && value !== null) {
    for (const key of Object.keys(value)) {
      addInside(alternative.properties.has(key) ? key : "*", (value as Json)[key]);
      if (alternative.hasRulesForKeys) addInside("[key]", key);
    }
  }
  return problems;
}

/** Whether the problem is that a value matches several members of a `oneOf`. In descriptions, that is often a mistake. */
export function isOverlap({ keyword }: Problem): boolean {
  return keyword === "oneOf";
}

/** Whether a value matches an alternative, if members of `oneOf` may overlap. */
export function isAllowed(alternatives: Alternatives, value: unknown): boolean {
  return problemsOf(alternatives, value).every(isOverlap);
}

/**
 * The problems or, if the value is like none of the alternatives, one problem instead. It is like one if it has its type,
 * and its discriminators or, if there are none, its required properties.
 */
function withMismatch(alternatives: Alternatives, value: unknown, problems: readonly Problem[]): readonly Problem[] {
  const ofType = problems.find(({ keyword, path }) => keyword === "type" && path.length === 0);
  if (ofType) return [{ ...ofType, isUnlikeAll: true }];
  const { objects, discriminators, enumerated } = memoized(unions, alternatives, () => unionOf(alternatives));
  const isDiscriminator = ({ keyword, path }: Problem) => keyword === "enum" && discriminators.includes(`${path}`);
  const isOfOthers = ({ keyword, path: [name = "", deeper] }: Problem) =>
    keyword === "required" &&
    deeper === undefined &&
    discriminators.length === 0 &&
    objects.some(({ required }) => !required.has(name));
  const problem = problems.find((one) => isDiscriminator(one) || isOfOthers(one));
  if (!problem) return problems;
  if (isDiscriminator(problem) && !enumerated.get(`${problem.path}`)?.has(problem.value))
    return [{ ...problem, isUnlikeAll: true }];
  // Each value occurs, but not with the others.
  const others = Object.keys(value as object).filter((name) => objects.some(({ properties }) => !properties.has(name)));
  const held = discriminators
    .filter((name) => Object.hasOwn(value as object, name))
    .map((name) => [name, (value as Json)[name]]);
  const distinctive = Object.fromEntries(held.length > 0 ? held : others.map((name) => [name]));
  return [{ ...problem, path: [], keyword: "anyOf", value: distinctive, isUnlikeAll: true }];
}

interface Union {
  readonly objects: Alternatives;
  readonly discriminators: readonly string[];
  /** All values of each discriminator. */
  readonly enumerated: ReadonlyMap<string, ReadonlySet<unknown>>;
}

const unions = new WeakMap<Alternatives, Union>();

function unionOf(alternatives: Alternatives): Union {
  const objects = alternatives.filter(({ type }) => type === "object");
  const discriminators = discriminatorsIn(objects);
  const valuesOf = (name: string) => new Set(objects.flatMap((one) => one.enumerations()[name] ?? []));
  return { objects, discriminators, enumerated: new Map(discriminators.map((name) => [name, valuesOf(name)])) };
}

/** Validators of the value itself, without the rules for its properties and items. */
const validators = new WeakMap<object, ValidateFunction>();
const validatorsOfOwn = new WeakMap<object, ValidateFunction>();

function validatorOf(rule: Json): ValidateFunction {
  return memoized(validators, rule, () => {
    const { oneOf, default: _, deprecated, properties, additionalProperties, propertyNames, ...own } = rule;
    if (!own.prefixItems) delete own.items;
    const checked = interned(own.patternProperties ? { ...own, properties, additionalProperties } : own);
    return memoized(validatorsOfOwn, checked, () => ajv.compile(checked));
  });
}
