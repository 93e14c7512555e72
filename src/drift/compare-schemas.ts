import { pathOf } from "../openapi/json-pointer.js";
import type { Alternative, Alternatives } from "./alternatives.js";
import { ComparedPlace } from "./compared-place.js";
import type { Json } from "./description-error.js";
import { Difference, type Effect, type Sides } from "./difference.js";
import { memoized } from "./interned.js";
import { isOverlap, type Problem, problemsOf } from "./problems.js";
import { sizesNear } from "./sample-values.js";

export interface Options {
  /** Scalar values to try in a part, besides those that follow from the schemas. */
  caseValues?(part: string): readonly unknown[];
  /** The JSON pointers of what a tolerant reader refuses in a value. Undefined if there is no such reader of the part. */
  refusedIn?(part: string, value: unknown): readonly string[] | undefined;
}

/** Rare keywords that no values are made for. A difference in one counts as both narrower and wider. */
const untried = "patternProperties prefixItems contains dependentSchemas dependentRequired if then else".split(" ");

/** Keywords that are compared as well where no valid value is known. */
const triedByValues =
  "type pattern format minLength maxLength minItems uniqueItems minProperties minimum maximum".split(" ");

type Side = 0 | 1;

/** Returns a whole value with another value at a place. */
type Put = (value: unknown) => unknown;

/**
 * Compares what two schemas allow: makes values that one schema allows, and validates them with the other. It changes one
 * place at a time, and only where the schemas differ. The same input gives the same differences.
 */
export function compareSchemas(part: string, [before, after]: Sides<Alternatives>, options: Options): Difference[] {
  if (before === after) return [];
  const comparison = new SchemaComparison(part, [before, after], options);
  comparison.run();
  return [...comparison.differences.values()];
}

class SchemaComparison {
  readonly differences = new Map<string, Difference>();
  readonly #root: ComparedPlace;

  constructor(
    readonly part: string,
    readonly schemas: Sides<Alternatives>,
    readonly options: Options,
  ) {
    const [before, after] = schemas;
    this.#root = new ComparedPlace([[before], [after]], options.caseValues?.(part) ?? []);
  }

  run(): void {
    for (const side of [0, 1] as const) this.#compare(side, this.#root, (value) => value, this.schemas[side]);
  }

  /** Compares a schema at a place with those of the other side there. `put` returns values that this side allows. */
  #compare(side: Side, place: ComparedPlace, put: Put, schema: Alternatives): void {
    const theirs = place.schemas[otherThan(side)];
    if (theirs.every((other) => other === schema)) return;
    // The same schema in several alternatives gives the same result, if the other side has only one there.
    if (theirs.length === 1 && place.compared.has(schema)) return;
    place.compared.add(schema);
    for (const value of place.distinguishingValues(schema, theirs)) this.#try(side, put(value));
    if (theirs.length > 0) this.#compareKeywords(place);
    for (const alternative of schema) {
      if (alternative.type === "object" || alternative.type === "array")
        this.#compareInside(side, place, put, alternative);
    }
  }

  /** Compares keywords that allow and refuse nothing, and those that no values are made for. */
  #compareKeywords(place: ComparedPlace): void {
    const stated = (keyword: string) => place.statedFor(keyword).map((some) => JSON.stringify([...new Set(some)]));
    const [[before, after], [wasDeprecated, isDeprecated]] = [stated("default"), stated("deprecated")];
    if (this.part === "request" && before !== after)
      this.#difference(place, "default", before === "[]" ? "wider" : "changed");
    if (isDeprecated === "[true]" && wasDeprecated !== isDeprecated)
      this.#difference(place, "deprecated", "deprecated");
    for (const keyword of place.isUnknown ? [...untried, ...triedByValues] : untried)
      if (new Set(stated(keyword)).size > 1) this.#difference(place, keyword, "narrower").effects.add("wider");
  }

  /** Makes an object or a list for an alternative, and changes one part at a time. */
  #compareInside(side: Side, place: ComparedPlace, put: Put, alternative: Alternative): void {
    const base = place.makeFor(side, alternative) as object;
    const problems = this.#try(side, put(base));
    const theirs = place.schemas[otherThan(side)];
    const isUnlikeTheirs = theirs.every((other) => problemsOf(other, base).some(({ isUnlikeAll }) => isUnlikeAll));
    if (isUnlikeTheirs || theirs.flat().includes(alternative)) return;
    const part = place.child("*").make(side, alternative.child("*"));
    const key = `${place.child("[key]").make(side, alternative.child("[key]")) ?? "key"}`;
    for (const [step, inside] of place.children) {
      const putInside = (value: unknown) => put(withPart(base, step === "*" ? key : step, value, part));
      const [mine, others] = [inside.schemas[side], inside.schemas[otherThan(side)]];
      const own = alternative.children.get(step);
      const holder = alternative.rules.find(({ properties = {} }) => Object.hasOwn(properties, step));
      if (others.length === 0 && holder) this.#difference(inside, "property", side === 0 ? "gone" : "new", holder);
      const made = inside.make(side, own ?? mine[0] ?? others[0] ?? []);
      if (made === undefined || (base as Json)[step] !== made) this.#try(side, putInside(made));
      if (own) this.#compare(side, inside, putInside, own);
      // This alternative allows anything for a property that only others describe.
      else if (mine.length > 0 && problems.length === 0)
        for (const one of [null, { deep: [1] }]) this.#try(side, putInside(one));
    }
    for (const size of sizesNear(place.schemas.flat(2))) {
      if (Array.isArray(base) || size > Object.keys(base).length) this.#try(side, put(resized(base, size, part)));
    }
  }

  /** If one side allows a value, reports the rules of the other side that it breaks. Returns them. */
  #try(side: Side, whole: unknown): readonly Problem[] {
    const knownProblems = (one: Side) =>
      problemsOf(this.schemas[one], whole).filter(({ path }) => !this.#root.at(path).isUnknown);
    const own = knownProblems(side);
    if (!own.every(isOverlap)) return [];
    const problems = knownProblems(otherThan(side)).filter((one) => own.length === 0 || !isOverlap(one));
    if (problems.length === 0) return problems;
    const { length } = JSON.stringify(whole);
    const refused =
      side === 0 ? [] : this.options.refusedIn?.(this.part, whole)?.map((pointer) => this.#placeOf(pointer).pointer);
    const places = problems.map(({ path }) => this.#root.at(path));
    // A value may have several problems. What is refused elsewhere may be due to any of them.
    const isRefusedElsewhere = refused?.every((pointer) => places.some((place) => place.pointer === pointer)) !== true;
    for (const [index, { keyword, value, rule: cause }] of problems.entries()) {
      const place = places[index] as ComparedPlace;
      const rule = place.schemas[side].length === 0 ? "property" : keyword;
      const difference = this.#difference(place, rule, side === 0 ? "narrower" : "wider", cause);
      difference.onlyAllowed[side].push(value);
      difference.isTolerated &&= !isRefusedElsewhere && !refused?.includes(place.pointer);
      difference.addWitness(side, whole, length);
    }
    return problems;
  }

  /** The place of a JSON pointer into a value. */
  #placeOf(pointer: string): ComparedPlace {
    return pathOf(pointer).reduce((place, key) => place.child(place.children.has(key) ? key : "*"), this.#root);
  }

  #difference(place: ComparedPlace, rule: string, effect: Effect, cause?: Json): Difference {
    const { pointer } = place;
    const make = () => new Difference(this.part, pointer, rule, place.statedFor(rule), place.schemas, cause);
    const difference = memoized(this.differences, `${pointer} ${rule}`, make);
    difference.effects.add(effect);
    return difference;
  }
}

function otherThan(side: Side): Side {
  return side === 0 ? 1 : 0;
}

/** A copy of an object or a list with a new value at one step. At `[key]`, the value is the name of `part`. */
function withPart(base: object, step: string, value: unknown, part: unknown): object {
  if (Array.isArray(base)) return [value, ...base.slice(1)];
  return step === "[key]" ? { ...base, [`${value}`]: part } : { ...base, [step]: value };
}

/** A list of the given size, or an object with at least that many properties. */
function resized(base: object, size: number, part: unknown): object {
  if (Array.isArray(base)) return Array(size).fill(part);
  const keys = Array.from({ length: size - Object.keys(base).length }, (_, index) => `k${index}`);
  return { ...base, ...Object.fromEntries(keys.map((key) => [key, part])) };
}
