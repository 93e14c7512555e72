import { jsonPointer, pathOf } from "../contract/json-pointer.js";
import type { Both, Finding } from "./finding.js";
import type { Json } from "./inline.js";
import { isAllowed, isOverlap, type Problem, problemsOf } from "./judge.js";
import type { Kind, Schema } from "./kinds.js";
import { type Description, type Effect, effectsOf, type Fact, facts, matchNames } from "./operation.js";
import { Place } from "./places.js";
import { limits } from "./values.js";

export interface Options {
  /** Initial values of a part. */
  seeds?(part: string): readonly unknown[];
  /** Whether the old description refuses a value by a rule that no schema can state. */
  refuses?(part: string, value: unknown): boolean;
  tolerates?(part: string, value: unknown): boolean;
}

/** Finds the differences between two descriptions of the operation. */
export function compare(old: Description, now: Description, options: Options = {}): Finding[] {
  const byKey = (some: Iterable<Fact>) => new Map([...some].map((fact) => [`${fact.part} ${fact.rule}`, fact]));
  const [before, after] = [byKey(facts(old)), byKey(facts(now))];
  matchNames(before, after);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const [status] = key.split(" ", 1);
    // An answer that only one of them has needs no further comparison.
    const isInBoth = [before, after].every((some) => some.has(`${status} status`) || !/^(\d|default)/.test(key));
    if (!isInBoth && !key.endsWith(" status")) return [];
    const schemas: Both<Schema> | undefined = was?.schema && is?.schema ? [was.schema, is.schema] : undefined;
    return [...factFindings(was, is), ...(schemas ? new Comparison(was?.part ?? "", schemas, options).findings() : [])];
  });
}

function factFindings(was: Fact | undefined, is: Fact | undefined): Finding[] {
  const { part, rule } = (was ?? is) as Fact;
  const effects = effectsOf(was, is);
  if (effects.length === 0) return [];
  const says: Both<unknown[]> = [was ? [was.value] : [], is ? [is.value] : []];
  const isRenamed = was && is?.name !== undefined && was.name !== is.name;
  return [{ ...newFinding(part, "", rule), effects: new Set(effects), says, ...(isRenamed && { renamedTo: is.name }) }];
}

function newFinding(part: string, pointer: string, rule: string): Finding {
  const empty = { says: [[], []], only: [[], []], witnesses: [undefined, undefined], schemas: [[], []] } as const;
  return { part, pointer, rule, effects: new Set(), isTolerated: true, ...structuredClone(empty) } as never;
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
class Comparison {
  readonly #root = new Place();
  readonly #findings = new Map<string, Finding>();
  /** The schemas that were already tried at a place, by side. */
  readonly #walked = new Map<Place, Both<Schema[]>>();

  constructor(
    readonly part: string,
    readonly schemas: Both<Schema>,
    readonly options: Options,
  ) {
    for (const [side, schema] of schemas.entries()) this.#root.add(side, schema);
    for (const seed of options.seeds?.(part) ?? []) this.#root.addSeed(seed);
  }

  findings(): Finding[] {
    for (const [side, schema] of this.schemas.entries())
      this.#walk({ side, place: this.#root, put: (value) => value }, schema);
    return withRenamed([...this.#findings.values()]);
  }

  #walk(spot: Spot, schema: Schema): void {
    const { side, place } = spot;
    const theirs = place.schemas[1 - side] ?? [];
    if (theirs.every((other) => other === schema)) return;
    this.#compareAnnotations(place);
    const walked = this.#walked.get(place) ?? [[], []];
    this.#walked.set(place, walked);
    // If all kinds of the other schema that have the place say the same, trying it in one kind is enough.
    if (theirs.length === 1 && walked[side]?.includes(schema)) return;
    walked[side]?.push(schema);
    for (const value of place.values) {
      if (!isAllowed(schema, value)) continue;
      // The contract may rule out in words what both schemas allow.
      const isInWords = side === 1 && this.options.refuses;
      if (isInWords || theirs.some((other) => problemsOf(other, value).length > 0)) this.#try(spot, value);
    }
    for (const kind of schema) if (/object|array/.test(`${kind.type}`)) this.#walkInside(spot, kind);
  }

  #compareAnnotations({ pointer, schemas }: Place): void {
    if (schemas.some((some) => some.length === 0)) return;
    const [old = [], now = []] = schemas.map((some) => some.flat());
    const [before, after] = [old, now].map((some) => JSON.stringify(some.flatMap((kind) => kind.all("default"))[0]));
    const isDeprecated = (some: Kind[]) => some.some((kind) => kind.all("deprecated").includes(true));
    if (this.part === "request" && before !== after)
      this.#finding(pointer, "default", before === undefined ? "new" : "changed");
    if (isDeprecated(now) && !isDeprecated(old)) this.#finding(pointer, "deprecated", "deprecated");
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
    const at = (step: string, name = step === "*" ? "key" : step): Spot => ({
      side,
      place: place.child(step),
      put: (value) => spot.put(Array.isArray(base) ? [value, ...base.slice(1)] : { ...base, [name]: value }),
    });
    for (const step of new Set(place.kinds.flatMap(({ children }) => [...children.keys()]))) {
      const inside = at(step);
      const { schemas, pointer } = inside.place;
      const [mine = [], others = []] = [schemas[side], schemas[1 - side]];
      const own = kind.children.get(step);
      if (step === "[key]") this.#walk({ ...inside, put: (name) => at("*", `${name}`).put(part) }, kind.child(step));
      else if (own) {
        const holder = kind.rules.find(({ properties = {} }) => Object.hasOwn(properties, step));
        if (others.length === 0 && kind.names.has(step))
          this.#finding(pointer, "property", side === 0 ? "gone" : "new", holder);
        this.#try(inside, inside.place.make(side, own));
        this.#walk(inside, own);
      } else {
        this.#try(inside, inside.place.make(side, mine[0] ?? others[0] ?? []));
        // This kind allows anything for a property that only other kinds describe.
        if (mine.length > 0 && problems.length === 0) for (const value of [null, anything]) this.#try(inside, value);
      }
    }
    if (kind.type === "object") this.#try(at("*", "brand_new"), anything);
    const sizes = limits(
      place.kinds,
      kind.type === "object" ? ["minProperties", "maxProperties"] : ["minItems", "maxItems"],
    );
    for (const size of new Set(kind.type === "array" ? [0, 1, 2, ...sizes] : sizes))
      this.#try(spot, resized(base, size, part));
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
    const finding = this.#findings.get(key) ?? this.#newFinding(pointer, rule, cause);
    this.#findings.set(key, finding);
    finding.effects.add(effect);
    return finding;
  }

  #newFinding(pointer: string, rule: string, cause: Json): Finding {
    const { schemas } = this.#root.at(pathOf(pointer));
    const says = schemas.map((some) => some.flat().flatMap((kind) => kind.all(rule))) as Both<unknown[]>;
    const [[old = []], [now = []]] = schemas;
    return { ...newFinding(this.part, pointer, rule), says, schemas: [old, now], cause };
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

/** If exactly one property was removed and an equal one was added beside it, treats them as one that was renamed. */
function withRenamed(found: Finding[]): Finding[] {
  const parentOf = ({ pointer }: Finding) => pointer.slice(0, pointer.lastIndexOf("/"));
  for (const old of found.filter(({ rule, effects }) => rule === "property" && effects.has("gone"))) {
    const beside = found.filter((one) => one.rule === "property" && parentOf(one) === parentOf(old));
    const now = beside.find(({ effects }) => effects.has("new"));
    if (beside.length !== 2 || !now || now.schemas[1] !== old.schemas[0]) continue;
    old.renamedTo = now.pointer.slice(now.pointer.lastIndexOf("/") + 1);
    for (const effect of now.effects) old.effects.add(effect);
    found.splice(found.indexOf(now), 1);
  }
  return found;
}

function isHeaderValue(value: unknown): boolean {
  return typeof value === "string" && /^[\t -~]*$/.test(value);
}
