import { jsonPointer } from "../contract/json-pointer.js";
import type { Both, Finding } from "./finding.js";
import type { Json } from "./inline.js";
import { isAllowed, isOverlap, type Problem, problemsOf } from "./judge.js";
import { type Description, type Effect, effectsOf, type Fact, facts, matchNames } from "./operation.js";
import { type Path, Places } from "./places.js";
import {
  below,
  isSame,
  itemSchemas,
  type Kind,
  kindsOf,
  membersOf,
  namesOf,
  propertySchemas,
  typeOf,
} from "./schemas.js";
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
    const schemas = was?.schema && is?.schema ? ([was.schema, is.schema] as const) : undefined;
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
  readonly path: Path;
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
  readonly #places: Places;
  readonly #findings = new Map<string, Finding>();
  /** The schemas that were already tried, by side and pointer. */
  readonly #walked = new Map<string, (readonly Json[])[]>();

  constructor(
    readonly part: string,
    readonly schemas: readonly [Json, Json],
    readonly options: Options,
  ) {
    this.#places = new Places(schemas, options.seeds?.(part) ?? []);
  }

  findings(): Finding[] {
    this.#compareAnnotations();
    for (const [side, schema] of this.schemas.entries())
      this.#walk({ side, path: [], put: (value) => value }, [schema]);
    return withRenamed([...this.#findings.values()]);
  }

  #compareAnnotations(): void {
    for (const [pointer, { schemas }] of this.#places.byPointer) {
      if (schemas.some((lists) => lists.length === 0)) continue;
      const [old = [], now = []] = schemas.map((lists) => lists.flatMap(kindsOf).flat());
      const [before, after] = [old, now].map((some) => JSON.stringify(below(some, "default")[0]));
      const isDeprecated = (some: Json[]) => some.some((schema) => schema.deprecated);
      if (this.part === "request" && before !== after)
        this.#finding(pointer, "default", before === undefined ? "new" : "changed");
      if (isDeprecated(now) && !isDeprecated(old)) this.#finding(pointer, "deprecated", "deprecated");
    }
  }

  #walk(spot: Spot, schemas: readonly Json[]): void {
    const { side, path } = spot;
    const theirs = this.#places.schemasAt(path, 1 - side);
    if (theirs.every((list) => isSame(list, schemas))) return;
    const key = `${side}${jsonPointer(path)}`;
    const walked = this.#walked.get(key) ?? [];
    // If all kinds of the other schema that have the place say the same, trying it in one kind is enough.
    if (theirs.length === 1 && walked.some((list) => isSame(list, schemas))) return;
    this.#walked.set(key, [...walked, schemas]);
    for (const value of this.#places.values(path)) {
      if (!isAllowed(schemas, value)) continue;
      // The contract may rule out in words what both schemas allow.
      const isInWords = side === 1 && this.options.refuses;
      if (isInWords || theirs.some((list) => problemsOf(list, value).length > 0)) this.#try(spot, value);
    }
    for (const kind of kindsOf(schemas)) {
      if (typeOf(kind) === "object") this.#walkObject(spot, kind);
      if (typeOf(kind) === "array") this.#walkList(spot, kind);
    }
  }

  #walkObject(spot: Spot, kind: Kind): void {
    const { side, path } = spot;
    const { base, problems } = this.#baseOf(spot, kind);
    const alone = this.#whyAlone(spot, kind, problems);
    this.#report(side, alone ? [alone] : problems, spot.put(base));
    const isOfOtherType = problems.some((one) => one.keyword === "type" && one.path.length === path.length);
    const theirs = this.#places.schemasAt(path, 1 - side).flatMap(kindsOf);
    if (alone || isOfOtherType || theirs.some((other) => isSame(other, kind))) return;
    const at = (step: string, name = step): Spot => ({
      side,
      path: [...path, step],
      put: (value) => spot.put({ ...base, [name]: value }),
    });
    const kinds = this.#places.kindsAt(path);
    for (const name of new Set(kinds.flatMap((one) => [...namesOf(one)]))) {
      const inside = at(name);
      const [mine = [], others = []] = [side, 1 - side].map((one) => this.#places.schemasAt(inside.path, one));
      const isOwn = namesOf(kind).has(name);
      const schemas = isOwn ? propertySchemas(kind, name) : (mine[0] ?? others[0] ?? []);
      const holder = kind.find(({ properties = {} }) => Object.hasOwn(properties, name));
      if (isOwn && others.length === 0)
        this.#finding(jsonPointer(inside.path), "property", side === 0 ? "gone" : "new", holder);
      this.#try(inside, this.#places.make(side, inside.path, schemas));
      if (isOwn) this.#walk(inside, schemas);
      // This kind allows anything for a property that only other kinds describe.
      else if (mine.length > 0 && problems.length === 0) for (const value of [null, anything]) this.#try(inside, value);
    }
    const additional = below(kind, "additionalProperties");
    const part = this.#places.make(side, [...path, "*"], additional);
    this.#try(at("*", "brand_new"), anything);
    for (const size of limits(kinds, ["minProperties", "maxProperties"])) {
      const keys = Array.from({ length: Math.max(0, size - Object.keys(base).length) }, (_, index) => `key ${index}`);
      this.#try(spot, { ...base, ...Object.fromEntries(keys.map((key) => [key, part])) });
    }
    this.#walk({ ...at("[key]"), put: (name) => at("*", `${name}`).put(part) }, below(kind, "propertyNames"));
    this.#walk(at("*", "key"), additional);
  }

  /** The smallest object of a kind, with the members of enumerations that break the fewest rules of the other schema. */
  #baseOf(spot: Spot, kind: Kind): { base: object; problems: readonly Problem[] } {
    let base = this.#places.makeKind(spot.side, spot.path, kind) as object;
    let problems = this.#test(spot, base);
    for (const name of problems.length > 0 ? Object.keys(base) : []) {
      for (const value of membersIn(kind, name)) {
        const other = { ...base, [name]: value };
        const others = this.#test(spot, other);
        if (others.length < problems.length && isAllowed([this.schemas[spot.side]], spot.put(other)))
          [base, problems] = [other, others];
      }
    }
    return { base, problems };
  }

  #walkList(spot: Spot, kind: Kind): void {
    const [path, items] = [[...spot.path, "*"], itemSchemas(kind)];
    const item = this.#places.make(spot.side, path, items);
    const sizes = limits(this.#places.kindsAt(spot.path), ["minItems", "maxItems"]);
    for (const size of new Set([0, 1, 2, ...sizes])) this.#try(spot, Array(size).fill(item));
    const others = Array(Math.max(1, below(kind, "minItems")[0] ?? 0) - 1).fill(item);
    this.#walk({ ...spot, path, put: (value) => spot.put([value, ...others]) }, items);
  }

  #try(spot: Spot, value: unknown): void {
    const problems = this.#test(spot, value);
    if (problems.length > 0) this.#report(spot.side, problems, spot.put(value));
  }

  /** The rules of the other schema that a value breaks, if this schema allows it. */
  #test({ side, path, put }: Spot, value: unknown): readonly Problem[] {
    const whole = put(value);
    if (this.part.includes(" ") && !isHeaderValue(whole)) return [];
    const own = problemsOf([this.schemas[side]], whole);
    if (!own.every(isOverlap)) return [];
    const isRefused = () => this.options.refuses?.(this.part, whole) === true;
    const problems = problemsOf([this.schemas[1 - side]], whole).filter((one) => own.length === 0 || !isOverlap(one));
    if (side === 1 && problems.length === 0 && isRefused())
      return [{ path, keyword: "description", value, schema: undefined }];
    return side === 0 && problems.length > 0 && isRefused() ? [] : problems;
  }

  /** If the other schema refuses an object because it has no such kind, describes that as one problem. */
  #whyAlone({ side, path }: Spot, kind: Kind, problems: readonly Problem[]): Problem | undefined {
    const [ours = [], theirs = []] = [side, 1 - side].map((one) =>
      this.#places
        .schemasAt(path, one)
        .flatMap(kindsOf)
        .filter((other) => typeOf(other) === "object"),
    );
    if (ours.length < 2 && theirs.length < 2) return undefined;
    for (const problem of problems) {
      const [name, ...deeper] = problem.path.slice(path.length);
      if (deeper.length > 0) continue;
      const isTag = problem.keyword === "enum" && name !== undefined;
      if (isTag && !theirs.some((other) => membersIn(other, name).includes(problem.value))) return problem;
      const isOfOthers = problem.keyword === "required" && name !== undefined && !namesOf(kind).has(name);
      const isKnown = isOfOthers && this.#places.schemasAt(problem.path, side).length > 0;
      if (isTag || isKnown || (problem.keyword === "not" && name === undefined))
        return { path, keyword: "anyOf", value: marksOf(kind, ours), schema: kind.at(-1) };
    }
    return undefined;
  }

  #report(acceptor: number, problems: readonly Problem[], whole: unknown): void {
    for (const { path, keyword, value, schema } of problems) {
      const rule = this.#places.schemasAt(path, acceptor).length === 0 ? "property" : keyword;
      const finding = this.#finding(jsonPointer(path), rule, acceptor ? "wider" : "narrower", schema);
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
    const { schemas: lists = [] } = this.#places.byPointer.get(pointer) ?? {};
    const says = lists.map((some) => below(some.flatMap(kindsOf).flat(), rule)) as Both<unknown[]>;
    const schemas = lists.map(([first = []]) => first) as Both<readonly Json[]>;
    return { ...newFinding(this.part, pointer, rule), says, schemas, cause };
  }
}

/** A value that hardly any schema allows, unless it allows everything. */
const anything = { deep: [1] };

/** If exactly one property was removed and an equal one was added beside it, treats them as one that was renamed. */
function withRenamed(found: Finding[]): Finding[] {
  const parentOf = ({ pointer }: Finding) => pointer.slice(0, pointer.lastIndexOf("/"));
  for (const old of found.filter(({ rule, effects }) => rule === "property" && effects.has("gone"))) {
    const beside = found.filter((one) => one.rule === "property" && parentOf(one) === parentOf(old));
    const now = beside.find(({ effects }) => effects.has("new"));
    if (beside.length !== 2 || !now || !isSame(now.schemas[1], old.schemas[0])) continue;
    old.renamedTo = now.pointer.slice(now.pointer.lastIndexOf("/") + 1);
    for (const effect of now.effects) old.effects.add(effect);
    found.splice(found.indexOf(now), 1);
  }
  return found;
}

/** The properties that distinguish a kind of object from others, with the value if the value does. */
function marksOf(kind: Kind, others: readonly Kind[]): Record<string, unknown> {
  const tags = [...namesOf(kind)].filter(
    (name) =>
      membersIn(kind, name).length === 1 &&
      others.some((one) => `${membersIn(one, name)}` !== `${membersIn(kind, name)}`),
  );
  const names = [...namesOf(kind)].filter((name) => others.some((other) => !namesOf(other).has(name)));
  return Object.fromEntries(
    tags.length > 0 ? tags.map((name) => [name, membersIn(kind, name)[0]]) : names.map((name) => [name, undefined]),
  );
}

function membersIn(kind: Kind, name: string): unknown[] {
  return kindsOf(propertySchemas(kind, name)).flatMap((one) => membersOf(one) ?? []);
}

function isHeaderValue(value: unknown): boolean {
  return typeof value === "string" && /^[\t -~]*$/.test(value);
}
