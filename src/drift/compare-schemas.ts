import { jsonPointer, pathOf } from "../contract/json-pointer.js";
import { type Both, type Effect, Finding } from "./finding.js";
import type { Json } from "./inline.js";
import { isAllowed, isOverlap, type Problem, problemsOf } from "./judge.js";
import type { Kind, Schema } from "./kinds.js";
import { Place } from "./places.js";
import { sizesIn } from "./values.js";

export interface Options {
  /** Scalar values to try in a part, besides those that follow from the schemas. */
  seeds?(part: string): Iterable<unknown>;
  /** Whether the old description refuses a value by a rule that no schema can state. */
  refuses?(part: string, value: unknown): boolean;
  tolerates?(part: string, value: unknown): boolean;
}

/** A place in a value that one schema allows. `put` returns the whole value with another value at that place. */
interface Spot {
  readonly side: number;
  readonly place: Place;
  put(value: unknown): unknown;
}

/**
 * Compares what two schemas allow: makes values that one schema allows, and validates them with the other. It changes one
 * place at a time, and only where the schemas differ. It tries each member of a union, each property present and missing,
 * an unknown property, both sides of each limit, members of enumerations and other values, each JSON type, lists and maps
 * of every relevant size, and strings one character away from a match of a pattern. The same input gives the same
 * findings.
 */
export class Comparison {
  readonly #root: Place;
  readonly #findings = new Map<string, Finding>();

  constructor(
    readonly part: string,
    readonly schemas: Both<Schema>,
    readonly options: Options,
  ) {
    this.#root = new Place(options.seeds?.(part));
    for (const [side, schema] of schemas.entries()) this.#root.add(side, schema);
  }

  findings(): Finding[] {
    for (const [side, schema] of this.schemas.entries())
      this.#walk({ side, place: this.#root, put: (value) => value }, schema);
    return [...this.#findings.values()];
  }

  #walk(spot: Spot, schema: Schema): void {
    const { side, place } = spot;
    const theirs = place.schemas[1 - side] ?? [];
    if (theirs.every((other) => other === schema)) return;
    this.#compareAnnotations(place);
    // If all kinds of the other schema that have the place say the same, trying it in one kind is enough.
    if (theirs.length === 1 && place.compared[side]?.has(schema)) return;
    place.compared[side]?.add(schema);
    for (const value of place.values) {
      if (!isAllowed(schema, value)) continue;
      // The contract may rule out in words what both schemas allow.
      const isInWords = side === 1 && this.options.refuses;
      if (isInWords || theirs.some((other) => problemsOf(other, value).length > 0)) this.#try(spot, value);
    }
    for (const kind of schema) if (/object|array/.test(`${kind.type}`)) this.#walkInside(spot, kind);
  }

  #compareAnnotations({ pointer, schemas: [olds, nows] }: Place): void {
    if (olds.length === 0 || nows.length === 0) return;
    const says = (some: Schema[], keyword: string) =>
      JSON.stringify(some.flat().flatMap((kind) => kind.all(keyword))[0]);
    const [before, after] = [says(olds, "default"), says(nows, "default")];
    if (this.part === "request" && before !== after)
      this.#finding(pointer, "default", before === undefined ? "wider" : "changed");
    if (says(olds, "deprecated") !== "true" && says(nows, "deprecated") === "true")
      this.#finding(pointer, "deprecated", "deprecated");
  }

  /** Varies an object or a list of a kind. */
  #walkInside(spot: Spot, kind: Kind): void {
    const { side, place } = spot;
    const { base, problems } = this.#baseOf(spot, kind);
    this.#report(side, problems, spot.put(base));
    const depth = place.path.length;
    const isOther = problems.some(
      ({ path, keyword, isKind }) =>
        (keyword === "type" && path.length === depth) || (isKind && path.length <= depth + 1),
    );
    if (isOther || place.schemas[1 - side]?.flat().includes(kind)) return;
    const part = place.child("*").make(side, kind.child("*"));
    const at = (step: string, name = step): Spot => ({
      side,
      place: place.child(step),
      put: (value) => spot.put(Array.isArray(base) ? [value, ...base.slice(1)] : { ...base, [name]: value }),
    });
    for (const step of place.children.keys()) {
      const inside = at(step, step === "*" ? "key" : step);
      const { schemas, pointer } = inside.place;
      const [mine = [], others = []] = [schemas[side], schemas[1 - side]];
      const own = kind.children.get(step);
      if (step === "[key]") this.#walk({ ...inside, put: (name) => at("*", `${name}`).put(part) }, kind.child(step));
      else if (own) {
        const holder = kind.rules.find(({ properties = {} }) => Object.hasOwn(properties, step));
        if (others.length === 0 && holder) this.#finding(pointer, "property", side === 0 ? "gone" : "new", holder);
        this.#try(inside, inside.place.make(side, own));
        this.#walk(inside, own);
      } else {
        this.#try(inside, inside.place.make(side, mine[0] ?? others[0] ?? []));
        // This kind allows anything for a property that only other kinds describe.
        if (mine.length > 0 && problems.length === 0) for (const value of [null, anything]) this.#try(inside, value);
      }
    }
    for (const size of sizesIn(place.kinds)) this.#try(spot, resized(base, size, part));
  }

  /** The smallest value of a kind, with the members of enumerations that break the fewest rules of the other schema. */
  #baseOf(spot: Spot, kind: Kind): { base: object; problems: readonly Problem[] } {
    let base = spot.place.makeKind(spot.side, kind) as object;
    let problems = this.#test(spot, base);
    for (const name of problems.length > 0 ? Object.keys(base) : []) {
      for (const value of kind.child(name).flatMap(({ members }) => members ?? [])) {
        const other = { ...base, [name]: value };
        const others = this.#test(spot, other);
        if (others.length < problems.length && isAllowed(this.schemas[spot.side] ?? [], spot.put(other)))
          [base, problems] = [other, others];
      }
    }
    return { base, problems };
  }

  #try(spot: Spot, value: unknown): void {
    const problems = this.#test(spot, value);
    if (problems.length > 0) this.#report(spot.side, problems, spot.put(value));
  }

  /** The rules of the other schema that a value breaks, if this schema allows it. */
  #test({ side, place, put }: Spot, value: unknown): readonly Problem[] {
    const whole = put(value);
    if (this.part.includes(" ") && !isHeaderValue(whole)) return [];
    const [own = [], others = []] = [side, 1 - side].map((one) => problemsOf(this.schemas[one] ?? [], whole));
    if (!own.every(isOverlap)) return [];
    const isRefused = () => this.options.refuses?.(this.part, whole) === true;
    const problems = others.filter((one) => own.length === 0 || !isOverlap(one));
    if (side === 1 && problems.length === 0 && isRefused())
      return [{ path: place.path, keyword: "description", value, rule: undefined }];
    return side === 0 && problems.length > 0 && isRefused() ? [] : problems;
  }

  #report(acceptor: number, problems: readonly Problem[], whole: unknown): void {
    for (const { path, keyword, value, rule: cause } of problems) {
      const rule = this.#root.at(path).schemas[acceptor]?.length === 0 ? "property" : keyword;
      const finding = this.#finding(jsonPointer(path), rule, acceptor ? "wider" : "narrower", cause);
      finding.only[acceptor]?.push(value);
      finding.isTolerated &&= acceptor === 0 || this.options.tolerates?.(this.part, whole) === true;
      const { length = Number.POSITIVE_INFINITY } = JSON.stringify(finding.witnesses[acceptor]) ?? {};
      if (JSON.stringify(whole).length < length) finding.witnesses[acceptor] = whole;
    }
  }

  #finding(pointer: string, rule: string, effect: Effect, cause?: Json): Finding {
    const key = `${pointer} ${rule}`;
    const { schemas } = this.#root.at(pathOf(pointer));
    const says = schemas.map((some) => some.flat().flatMap((kind) => kind.all(rule))) as Both<unknown[]>;
    const finding =
      this.#findings.get(key) ?? new Finding(this.part, pointer, rule, says, [schemas[0][0], schemas[1][0]], cause);
    this.#findings.set(key, finding);
    finding.effects.add(effect);
    return finding;
  }
}

/** An object or a list with more parts. A list may also have fewer. */
function resized(base: object, size: number, part: unknown): object {
  if (Array.isArray(base)) return Array(size).fill(part);
  const keys = Array.from({ length: Math.max(0, size - Object.keys(base).length) }, (_, index) => `key ${index}`);
  return { ...base, ...Object.fromEntries(keys.map((key) => [key, part])) };
}

/** A value that hardly any schema allows, unless it allows everything. */
const anything = { deep: [1] };

function isHeaderValue(value: unknown): boolean {
  return typeof value === "string" && /^[\t -~]*$/.test(value);
}
