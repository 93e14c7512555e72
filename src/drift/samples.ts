import { jsonPointer } from "../contract/json-pointer.js";
import { matchKinds, namesIn } from "./kinds.js";
import {
  type Alternative,
  alternatives,
  below,
  type Json,
  membersOf,
  type Node,
  propertyNodes,
  type Schemas,
  typeOf,
} from "./schemas.js";
import { formattedStrings, otherCase, plainStrings, stringsNear } from "./strings.js";

/** A place in a value, as each of the compared documents describes it. */
export interface Place {
  /** The keys that lead there; `*` for any index and any key of a map. */
  readonly path: readonly string[];
  /** The JSON pointer of the place in the samples. */
  readonly pointer: string;
  /** The schemas of the place, by document. Undefined for a property that the document doesn't have. */
  readonly nodes: readonly (readonly Node[] | undefined)[];
  /** Values that are known to occur at the place. */
  readonly seeds: readonly unknown[];
  /** The kinds that only one document has, here and on the path to here. */
  readonly alone: readonly { readonly side: number; readonly kind: Alternative; readonly pointer: string }[];
  /** A whole value that a document allows, with another value at the place; undefined leaves the place out. */
  put(value: unknown, side: number): unknown;
}

/** Receives the places and the samples. All lists are by document. */
export interface Visitor {
  /** A place that the documents describe differently. */
  enter(place: Place): void;
  /** Values to try at a place. Returns whether they tell the documents apart. */
  sample(place: Place, values: readonly unknown[]): boolean;
  /** The smallest object of a kind that all documents have. */
  kind(place: Place, objects: readonly unknown[]): void;
  /**
   * One of a kind that a document knows alone. `tag` is the property that tells it from all kinds of the other one. If
   * there is none, `marks` are the properties that tell it from some, and whether it is by their values.
   */
  alone(place: Place, value: unknown, tag: string | undefined, marks: ReadonlyMap<string, boolean>): void;
}

const scalars = [null, true, false, 0, 5, -1, 5.5, 2 ** 53];
/** Longer strings, lists and objects are not tried. */
const maxSize = 10_000;
/** Deeper places, as in recursive schemas, are ignored. */
const maxDepth = 12;

/**
 * Varies the smallest values that documents allow, one place at a time, where the documents say different things: each
 * kind of a union, each property present and absent, a property that no document knows, both sides of each limit, each
 * member of an enumeration and others, each JSON type, lists and maps of each size that matters, and strings one
 * character away from what a pattern allows. The same input yields the same samples.
 */
export class Sampler {
  /** The values that tell the documents apart, by the schemas of a place. At other such places, only these are tried. */
  readonly #telling = new Map<string, unknown[]>();

  constructor(
    readonly documents: readonly Json[],
    readonly schemas: Schemas,
    readonly visitor: Visitor,
  ) {}

  walk(place: Place): void {
    const [first, ...others] = place.nodes.map((nodes = [], side) => this.schemas.numbers(this.documents[side], nodes));
    if ((others.length > 0 && others.every((one) => one === first)) || place.path.length > maxDepth) return;
    this.visitor.enter(place);
    const key = [first, ...others].join("|");
    const bySide = this.documents.map((document, side) => alternatives(document, place.nodes[side] ?? []));
    const values = this.#telling.get(key) ?? this.#values(bySide, place.seeds);
    const telling = values.filter((value) =>
      this.visitor.sample(
        place,
        bySide.map(() => value),
      ),
    );
    this.#telling.set(key, telling);
    for (const type of ["object", "array"] as const) {
      const kinds = bySide.map((all) => all.filter((one) => typeOf(one) === type));
      const { pairs, left } = matchKinds(this.documents, this.schemas, kinds, ({ side, kind }) => {
        const value = this.#make(side, kind, place.seeds);
        const others = place.nodes[1 - side] ?? [];
        return others.every((node) => this.schemas.errors(this.documents[1 - side], node.schema, value).length === 0);
      });
      const alone = left.map((one) => ({ ...one, pointer: place.pointer }));
      // Properties of kinds that only one document has are covered by reporting the kinds.
      const matched = kinds.map((some) => some.filter((kind) => pairs.some((pair) => pair.includes(kind))));
      const around = { ...place, alone: [...place.alone, ...alone] };
      for (const pair of pairs) {
        if (type === "object") this.#walkObject(around, pair, matched);
        else this.#walkArray(around, pair);
      }
      for (const { side, kind, tag, marks } of left) {
        const value = this.#make(side, kind, place.seeds);
        // If the other document has no such kind at all, the type is the difference.
        if (kinds[1 - side]?.length === 0) this.visitor.sample(place, [value, value]);
        else this.visitor.alone(place, value, tag, marks);
      }
    }
  }

  #walkObject(place: Place, pair: readonly Alternative[], kinds: readonly (readonly Alternative[])[]): void {
    // The second document's object is as similar to that of the first as possible.
    const objects: Record<string, unknown>[] = [];
    for (const [side, kind] of pair.entries()) {
      objects.push(this.#make(side, kind, place.seeds, objects[0]) as Record<string, unknown>);
    }
    this.visitor.kind(place, objects);
    const part = (name: string, step: string, nodes: Place["nodes"], seeds: readonly unknown[]): Place => ({
      path: [...place.path, step],
      pointer: place.pointer + jsonPointer([name]),
      nodes,
      seeds,
      alone: place.alone,
      put: (value, side) => {
        const { [name]: _, ...others } = objects[side] ?? {};
        return place.put(value === undefined ? others : { ...others, [name]: value }, side);
      },
    });
    const known = kinds.map((some) => new Set(some.flatMap((kind) => namesIn(kind))));
    for (const name of new Set(kinds.flatMap((some) => some.flatMap((kind) => namesIn(kind, "not"))))) {
      const isKnown = known.every((names) => names.has(name));
      // A property that only other kinds have is ignored, unless one document doesn't have it at all.
      if (isKnown && !pair.some((kind) => namesIn(kind, "not").includes(name))) continue;
      const nodes = pair.map((own, side) => {
        const some = isKnown ? [own] : (kinds[side] ?? []).filter((kind) => namesIn(kind).includes(name));
        return some[0] && propertyNodes(some[0], name);
      });
      const property = part(name, name, nodes, valuesIn(place.seeds, name));
      const made = nodes.map((some, side) => some && this.#makeAny(side, some, property.seeds));
      this.visitor.sample(property, []);
      this.visitor.sample(
        property,
        made.map((one) => one ?? made.find((other) => other !== undefined)),
      );
      if (nodes.every(Boolean)) this.walk(property);
    }
    const anyNodes = pair.map((kind) => below(kind, "additionalProperties"));
    const others = place.seeds
      .filter(isObject)
      .flatMap((seed) => Object.entries(seed).filter(([name]) => !known.some((names) => names.has(name))));
    const parts = anyNodes.map((nodes, side) => this.#makeAny(side, nodes, []));
    const unknown = part("brand_new", "*", anyNodes, []);
    this.visitor.sample(
      unknown,
      pair.map(() => ({ deep: [1] })),
    );
    this.walk({
      path: [...place.path, "[key]"],
      pointer: `${place.pointer}/[key]`,
      nodes: pair.map((kind) => below(kind, "propertyNames")),
      seeds: others.map(([name]) => name),
      alone: place.alone,
      put: (name, side) => place.put({ ...objects[side], [`${name}`]: parts[side] }, side),
    });
    for (const size of limits(pair, ["minProperties", "maxProperties"])) {
      const entries = (part: unknown) => Array.from({ length: size }, (_, index) => [`key ${index}`, part]);
      this.visitor.sample(
        place,
        parts.map((part) => Object.fromEntries(entries(part))),
      );
    }
    if (anyNodes.some((nodes) => nodes.length > 0))
      this.walk(
        part(
          "key",
          "*",
          anyNodes,
          others.map(([, value]) => value),
        ),
      );
  }

  #walkArray(place: Place, pair: readonly Alternative[]): void {
    const nodes = pair.map((kind) => below(kind, "items"));
    const seeds = valuesIn(place.seeds, "*");
    const made = nodes.map((some, side) => this.#makeAny(side, some, seeds));
    for (const size of new Set([0, 1, 2, ...limits(pair, ["minItems", "maxItems"])])) {
      this.visitor.sample(
        place,
        made.map((item) => Array(size).fill(item)),
      );
    }
    const others = pair.map((kind, side) => Array(Math.max(1, limitOf(kind, "minItems") ?? 0) - 1).fill(made[side]));
    const put = (value: unknown, side: number) => place.put([value ?? null, ...(others[side] ?? [])], side);
    const { alone } = place;
    this.walk({ path: [...place.path, "*"], pointer: `${place.pointer}/0`, nodes, seeds, alone, put });
  }

  /** Values on both sides of each rule of some alternatives, from any document. */
  #values(bySide: readonly (readonly Alternative[])[], seeds: readonly unknown[]): unknown[] {
    const kinds = bySide.flat();
    const strings = bySide.flatMap((all, side) =>
      all.flatMap((kind) => {
        const text = this.#make(side, kind, seeds);
        if (typeof text !== "string") return [];
        const patterns = kind.flatMap(({ schema }) => schema.pattern ?? []);
        return [
          text,
          ...limits([kind], ["minLength", "maxLength"]).flatMap((size) => [
            text.padEnd(size, text.at(-1)).slice(0, size),
            "💶".repeat(size),
          ]),
          ...(patterns.length > 0 || limitOf(kind, "format") ? formattedStrings : []),
          ...patterns.flatMap((pattern) => stringsNear(text, pattern)),
        ];
      }),
    );
    const members = kinds.flatMap((kind) => membersOf(kind) ?? []);
    const nearMembers = members.flatMap((value) =>
      typeof value === "string" ? [value, otherCase(value), `${value}s`] : [value],
    );
    const values = [
      ...scalars,
      ...plainStrings,
      [],
      {},
      ...seeds.filter((seed) => Object(seed) !== seed),
      ...nearMembers,
      ...limits(kinds, numeric),
      ...strings,
    ];
    return distinct(values);
  }

  /** The smallest value that fits some schemas, as similar to another as possible; undefined if none is found. */
  #makeAny(side: number, nodes: readonly Node[], seeds: readonly unknown[], like?: unknown, depth = 0): unknown {
    const kinds = alternatives(this.documents[side], nodes);
    const kind = kinds.find((one) => typeOf(one) !== "null") ?? kinds[0];
    return kind && depth <= maxDepth ? this.#make(side, kind, seeds, like, depth) : undefined;
  }

  #make(side: number, kind: Alternative, seeds: readonly unknown[], like?: unknown, depth = 0): unknown {
    const make = (nodes: readonly Node[], name: string) =>
      this.#makeAny(side, nodes, valuesIn(seeds, name), valuesIn([like], name)[0], depth + 1);
    if (typeOf(kind) === "object") {
      const names = new Set<string>(kind.flatMap(({ schema }) => schema.required ?? []));
      return Object.fromEntries([...names].map((name) => [name, make(propertyNodes(kind, name), name)]));
    }
    if (typeOf(kind) === "array") return Array(limitOf(kind, "minItems") ?? 0).fill(make(below(kind, "items"), "*"));
    const literals = kind.flatMap(({ schema }) => schema.pattern?.replace(/[\^$]/g, "") ?? []);
    const long = "text".padEnd(Math.min(limitOf(kind, "minLength") ?? 0, maxSize), "t");
    const candidates = [
      ...(like === undefined ? [] : [like]),
      ...seeds,
      ...(membersOf(kind) ?? []),
      ...plainStrings,
      ...formattedStrings,
      ...literals,
      long,
      1,
      ...limits([kind], numeric),
      true,
      null,
    ];
    const fits = (value: unknown) =>
      kind.every(({ schema }) => this.schemas.errors(this.documents[side], schema, value).length === 0);
    return candidates.find(fits);
  }
}

/** Keywords that limit numbers. The others limit sizes. */
const numeric = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

function limitOf(kind: Alternative, keyword: string): Json {
  return kind.find(({ schema }) => keyword in schema)?.schema[keyword];
}

/** Each limit under some keywords, and the numbers next to it. */
function limits(kinds: readonly Alternative[], keywords: readonly string[]): number[] {
  const found = kinds.flat().flatMap(({ schema }) => keywords.flatMap((keyword) => schema[keyword] ?? []));
  const near = found.flatMap((limit: number) => [limit - 1, limit, limit + 1]);
  return [...new Set(near)].filter((limit) => keywords === numeric || (limit >= 0 && limit <= maxSize));
}

/** A cache by list of seeds and name, because each list is read many times. */
const inside = new WeakMap<readonly unknown[], Map<string, readonly unknown[]>>();

/** The different values of a property, or the different items for `*`, in some seeds. */
function valuesIn(seeds: readonly unknown[], name: string): readonly unknown[] {
  const known = inside.get(seeds) ?? new Map<string, readonly unknown[]>();
  inside.set(seeds, known);
  const found =
    known.get(name) ??
    distinct(
      seeds.flatMap((seed) => {
        if (Array.isArray(seed)) return name === "*" ? seed : [];
        return isObject(seed) && Object.hasOwn(seed, name) ? [seed[name]] : [];
      }),
    );
  known.set(name, found);
  return found;
}

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
