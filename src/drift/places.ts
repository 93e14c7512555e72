import { jsonPointer } from "../contract/json-pointer.js";
import type { Both } from "./finding.js";
import type { Json } from "./inline.js";
import { isAllowed, problemsOfKind } from "./judge.js";
import { below, isSame, itemSchemas, type Kind, kindsOf, namesOf, propertySchemas, typeOf } from "./schemas.js";
import { candidatesFor, distinct, valuesIn, valuesNear } from "./values.js";

/** The path to a place. `*` stands for any list index or map key, `[key]` for the key itself. */
export type Path = readonly string[];

/** A place in the values of a part. */
export interface Place {
  /** For each description, the schemas of the place: a list for each kind of value that has the place. */
  readonly schemas: Both<(readonly Json[])[]>;
  /** Values that are known to occur there. */
  seeds?: readonly unknown[];
  /** Values to try there. */
  values?: readonly unknown[];
}

/** Deeper places are ignored. */
const maxDepth = 12;

/** All places of two schemas, and the values to try there. */
export class Places {
  readonly byPointer = new Map<string, Place>();

  /** @param seeds values that are known to occur */
  constructor(
    schemas: readonly [Json, Json],
    readonly seeds: readonly unknown[],
  ) {
    for (const [side, schema] of schemas.entries()) this.#survey(side, [], [schema]);
  }

  /** The schemas of a place: a list for each kind of value that has the place. */
  schemasAt(path: Path, side: number): readonly (readonly Json[])[] {
    return this.#place(path)?.schemas[side] ?? [];
  }

  /** The kinds of value that either schema allows at a place. */
  kindsAt(path: Path): Kind[] {
    return (this.#place(path)?.schemas ?? []).flat().flatMap(kindsOf);
  }

  /** Lists the places of a schema. */
  #survey(side: number, path: Path, schemas: readonly Json[]): void {
    const place: Place = this.#place(path) ?? { schemas: [[], []] };
    this.byPointer.set(jsonPointer(path), place);
    const lists = place.schemas[side] ?? [];
    if (path.length > maxDepth || lists.some((list) => isSame(list, schemas))) return;
    lists.push(schemas);
    for (const kind of kindsOf(schemas)) {
      for (const name of namesOf(kind)) this.#survey(side, [...path, name], propertySchemas(kind, name));
      if (typeOf(kind) === "array") this.#survey(side, [...path, "*"], itemSchemas(kind));
      if (typeOf(kind) !== "object") continue;
      this.#survey(side, [...path, "*"], below(kind, "additionalProperties"));
      this.#survey(side, [...path, "[key]"], below(kind, "propertyNames"));
    }
  }

  /** Values that are known to occur at a place. */
  #seeds(path: Path): readonly unknown[] {
    const place = this.#place(path);
    if (path.length === 0) return this.seeds;
    if (place?.seeds) return place.seeds;
    const [parent, step = ""] = [path.slice(0, -1), path.at(-1)];
    const inside = valuesIn(this.#seeds(parent));
    const others = [...inside].filter(([name]) => name !== "*" && !this.#place([...parent, name]));
    const maps: Record<string, () => unknown[]> = {
      "*": () => distinct([...(inside.get("*") ?? []), ...others.flatMap(([, values]) => values)]),
      "[key]": () => others.map(([name]) => name),
    };
    const seeds = maps[step]?.() ?? inside.get(step) ?? [];
    if (place) place.seeds = seeds;
    return seeds;
  }

  #place(path: Path): Place | undefined {
    return this.byPointer.get(jsonPointer(path));
  }

  /** Values to try at a place. */
  values(path: Path): readonly unknown[] {
    const place = this.#place(path);
    if (!place || place.values) return place?.values ?? [];
    const seeds = this.#seeds(path);
    const kinds = this.kindsAt(path);
    const texts = kinds.flatMap((kind) => {
      const fits = (one: unknown, max: number) =>
        typeof one === "string" && one.length <= max && problemsOfKind(kind, one).length === 0;
      const candidates = candidatesFor(kind, seeds) as string[];
      // Each of its characters will be varied, so a short text is better.
      return candidates.find((one) => fits(one, 100)) ?? candidates.find((one) => fits(one, 1000)) ?? [];
    });
    place.values = valuesNear(kinds, [...new Set(texts)], seeds);
    return place.values;
  }

  /** The smallest value that fits, preferably one that the other schema allows too. Undefined if none is found. */
  make(side: number, path: Path, schemas: readonly Json[]): unknown {
    const made = path.length > maxDepth ? [] : kindsOf(schemas).map((kind) => this.makeKind(side, path, kind));
    return this.#best(side, path, made);
  }

  makeKind(side: number, path: Path, kind: Kind): unknown {
    const type = typeOf(kind);
    if (type === "object") {
      const names = new Set<string>(below(kind, "required").flat());
      return Object.fromEntries(
        [...names].map((name) => [name, this.make(side, [...path, name], propertySchemas(kind, name))]),
      );
    }
    if (type === "array")
      return Array(below(kind, "minItems")[0] ?? 0).fill(this.make(side, [...path, "*"], itemSchemas(kind)));
    const candidates = candidatesFor(kind, this.#seeds(path));
    return this.#best(side, path, candidates, (value) => problemsOfKind(kind, value).length === 0);
  }

  #best(side: number, path: Path, values: readonly unknown[], fits = (_: unknown) => true): unknown {
    const theirs = this.schemasAt(path, 1 - side);
    const isBest = (value: unknown) => fits(value) && theirs.some((list) => isAllowed(list, value));
    return values.find(isBest) ?? values.find(fits);
  }
}
