import { jsonPointer } from "../contract/json-pointer.js";
import { type Both, type Effect, Finding } from "./finding.js";
import type { Json } from "./inline.js";
import { isAllowed, isOverlap, type Problem, problemsOf } from "./judge.js";
import type { Kind, Schema } from "./kinds.js";
import { memoized } from "./memo.js";
import { Place } from "./places.js";
import { sizesIn } from "./values.js";

export interface Options {
  /** Scalar values to try in a part, besides those that follow from the schemas. */
  seeds?(part: string): Iterable<unknown>;
  /** Whether a tolerant reader accepts a value. */
  tolerates?(part: string, value: unknown): boolean;
}

/** Rare keywords. If they differ, anything may be allowed or refused. */
const untried = "patternProperties prefixItems contains dependentSchemas dependentRequired if then else".split(" ");

/** Returns a whole value with another value at a place. */
type Put = (value: unknown) => unknown;

/**
 * Compares what two schemas allow: makes values that one schema allows, and validates them with the other. It changes one
 * place at a time, and only where the schemas differ. It tries each member of a union, each property present and missing,
 * an unknown property, both sides of each limit, members of enumerations and other values, each JSON type, lists and maps
 * of every relevant size, and strings one character away from a match of a pattern. The same input gives the same
 * findings.
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

  /** Compares a schema of a place with those of the other description, in a value that the schema's own allows. */
  #walk(side: number, place: Place, put: Put, schema: Schema): void {
    const theirs = place.schemas[1 - side] ?? [];
    if (theirs.every((other) => other === schema)) return;
    if (theirs.length > 0) this.#compareKeywords(place);
    // If all kinds of the other schema that have the place say the same, trying it in one kind is enough.
    if (theirs.length === 1 && place.compared.has(schema)) return;
    place.compared.add(schema);
    for (const value of place.values) {
      if (isAllowed(schema, value) && theirs.some((other) => problemsOf(other, value).length > 0))
        this.#try(side, put(value));
    }
    for (const kind of schema) if (/object|array/.test(`${kind.type}`)) this.#walkInside(side, place, put, kind);
  }

  /** Compares keywords that allow and refuse nothing, or for which no values are made. */
  #compareKeywords(place: Place): void {
    const says = (keyword: string) => place.says(keyword).map((some) => JSON.stringify([...new Set(some)]));
    const [[old, now], [was, is]] = [says("default"), says("deprecated")];
    if (this.part === "request" && old !== now) this.#finding(place, "default", old === "[]" ? "wider" : "changed");
    if (is === "[true]" && was !== is) this.#finding(place, "deprecated", "deprecated");
    for (const keyword of untried.filter((one) => new Set(says(one)).size > 1))
      this.#finding(place, keyword, "narrower").effects.add("wider");
  }

  /** Varies an object or a list of a kind. */
  #walkInside(side: number, place: Place, put: Put, kind: Kind): void {
    const base = place.makeKind(side, kind) as object;
    const problems = this.#try(side, put(base));
    const theirs = place.schemas[1 - side] ?? [];
    const isOther = theirs.every((other) => problemsOf(other, base).some(({ isKind }) => isKind));
    if (isOther || theirs.flat().includes(kind)) return;
    const part = place.child("*").make(side, kind.child("*"));
    for (const [step, inside] of place.children) {
      const putInside = (value: unknown) => put(withPart(base, step, value, part));
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

  /** If the schema of a side allows a value, reports the rules of the other that it breaks, and returns them. */
  #try(side: number, whole: unknown): readonly Problem[] {
    const [own = [], others = []] = [side, 1 - side].map((one) => problemsOf(this.schemas[one] ?? [], whole));
    if (!own.every(isOverlap)) return [];
    const problems = others.filter((one) => own.length === 0 || !isOverlap(one));
    for (const { path, keyword, value, rule: cause } of problems) {
      const place = path.reduce((outer, step) => outer.child(step), this.#root);
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

/** A copy of an object or a list with another part, or with a part under another name. */
function withPart(base: object, step: string, value: unknown, part: unknown): object {
  if (Array.isArray(base)) return [value, ...base.slice(1)];
  return step === "[key]" ? { ...base, [`${value}`]: part } : { ...base, [step === "*" ? "key" : step]: value };
}

/** An object or a list with more parts. A list may also have fewer. */
function resized(base: object, size: number, part: unknown): object {
  if (Array.isArray(base)) return Array(size).fill(part);
  const keys = Array.from({ length: size - Object.keys(base).length }, (_, index) => `key ${index}`);
  return { ...base, ...Object.fromEntries(keys.map((key) => [key, part])) };
}
