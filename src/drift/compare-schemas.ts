import { jsonPointer } from "../openapi/json-pointer.js";
import type { Kind, Schema } from "./alternatives.js";
import { Place } from "./compared-place.js";
import { type Both, type Effect, Finding } from "./difference.js";
import { type Json, memoized } from "./inline-references.js";
import { isAllowed, isOverlap, type Problem, problemsOf } from "./problems.js";
import { sizesIn } from "./sample-values.js";

export interface Options {
  /** Scalar values to try in a part, besides those that follow from the schemas. */
  seeds?(part: string): Iterable<unknown>;
  /** Whether a tolerant reader accepts a value. */
  tolerates?(part: string, value: unknown): boolean;
}

/** Rare keywords that no values are made for. A difference in one counts as both narrower and wider. */
const untried = "patternProperties prefixItems contains dependentSchemas dependentRequired if then else".split(" ");

/** Keywords that are compared as well where no valid value is known. */
const leaf = "type pattern format minLength maxLength minItems uniqueItems minProperties minimum maximum".split(" ");

/** Returns a whole value with another value at a place. */
type Put = (value: unknown) => unknown;

/**
 * Compares what two schemas allow: makes values that one schema allows, and validates them with the other. It changes one
 * place at a time, and only where the schemas differ. The same input gives the same findings.
 */
export class Comparison {
  readonly findings = new Map<string, Finding>();
  readonly #root: Place;

  constructor(
    readonly part: string,
    readonly schemas: Both<Schema>,
    readonly options: Options,
  ) {
    this.#root = new Place(options.seeds?.(part));
    for (const [side, schema] of schemas.entries()) this.#root.add(side, schema);
    for (const [side, schema] of schemas.entries()) this.#walk(side, this.#root, (value) => value, schema);
  }

  /** Compares a schema at a place with those of the other side there. `put` returns values that this side allows. */
  #walk(side: number, place: Place, put: Put, schema: Schema): void {
    const theirs = place.schemas[1 - side] ?? [];
    if (theirs.every((other) => other === schema)) return;
    // The same schema in several kinds of object gives the same result, if the other side has only one there.
    if (theirs.length === 1 && place.compared.has(schema)) return;
    place.compared.add(schema);
    for (const value of place.values) {
      if (isAllowed(schema, value) && theirs.some((other) => problemsOf(other, value).length > 0))
        this.#try(side, put(value));
    }
    if (theirs.length > 0) this.#compareKeywords(place);
    for (const kind of schema) if (/object|array/.test(`${kind.type}`)) this.#walkInside(side, place, put, kind);
  }

  /** Compares keywords that allow and refuse nothing, and those that no values are made for. */
  #compareKeywords(place: Place): void {
    const says = (keyword: string) => place.says(keyword).map((some) => JSON.stringify([...new Set(some)]));
    const [[old, now], [was, is]] = [says("default"), says("deprecated")];
    if (this.part === "request" && old !== now) this.#finding(place, "default", old === "[]" ? "wider" : "changed");
    if (is === "[true]" && was !== is) this.#finding(place, "deprecated", "deprecated");
    for (const keyword of place.isUnknown ? [...untried, ...leaf] : untried)
      if (new Set(says(keyword)).size > 1) this.#finding(place, keyword, "narrower").effects.add("wider");
  }

  /** Makes an object or a list of a kind, and changes one part at a time. */
  #walkInside(side: number, place: Place, put: Put, kind: Kind): void {
    const base = place.makeKind(side, kind) as object;
    const problems = this.#try(side, put(base));
    const theirs = place.schemas[1 - side] ?? [];
    const isOther = theirs.every((other) => problemsOf(other, base).some(({ isKind }) => isKind));
    if (isOther || theirs.flat().includes(kind)) return;
    const part = place.child("*").make(side, kind.child("*"));
    const key = `${place.child("[key]").make(side, kind.child("[key]")) ?? "key"}`;
    for (const [step, inside] of place.children) {
      const putInside = (value: unknown) => put(withPart(base, step === "*" ? key : step, value, part));
      const [mine = [], others = []] = [side, 1 - side].map((one) => inside.schemas[one]);
      const own = kind.children.get(step);
      const holder = kind.rules.find(({ properties = {} }) => Object.hasOwn(properties, step));
      if (others.length === 0 && holder) this.#finding(inside, "property", side === 0 ? "gone" : "new", holder);
      this.#try(side, putInside(inside.make(side, own ?? mine[0] ?? others[0] ?? [])));
      if (own) this.#walk(side, inside, putInside, own);
      // This kind allows anything for a property that only other kinds describe.
      else if (mine.length > 0 && problems.length === 0)
        for (const one of [null, { deep: [1] }]) this.#try(side, putInside(one));
    }
    for (const size of sizesIn(place.schemas.flat(2))) this.#try(side, put(resized(base, size, part)));
  }

  /** If one side allows a value, reports the rules of the other side that it breaks. Returns them. */
  #try(side: number, whole: unknown): readonly Problem[] {
    const judge = (one: number) =>
      problemsOf(this.schemas[one] ?? [], whole).filter(({ path }) => !this.#root.at(path).isUnknown);
    const [own, others] = [judge(side), judge(1 - side)];
    if (!own.every(isOverlap)) return [];
    const problems = others.filter((one) => own.length === 0 || !isOverlap(one));
    for (const { path, keyword, value, rule: cause } of problems) {
      const place = this.#root.at(path);
      const rule = place.schemas[side]?.length === 0 ? "property" : keyword;
      const finding = this.#finding(place, rule, side === 0 ? "narrower" : "wider", cause);
      finding.only[side]?.push(value);
      finding.isTolerated &&= side === 0 || this.options.tolerates?.(this.part, whole) === true;
      const { length = Number.POSITIVE_INFINITY } = JSON.stringify(finding.witnesses[side]) ?? {};
      if (JSON.stringify(whole).length < length) finding.witnesses[side] = whole;
    }
    return problems;
  }

  #finding(place: Place, rule: string, effect: Effect, cause?: Json): Finding {
    const pointer = jsonPointer(place.path);
    const make = () => new Finding(this.part, pointer, rule, place.says(rule), place.schemas, cause);
    const finding = memoized(this.findings, `${pointer} ${rule}`, make);
    finding.effects.add(effect);
    return finding;
  }
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
