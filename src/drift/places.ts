import type { Both } from "./finding.js";
import { isAllowed, isOfKind } from "./judge.js";
import type { Kind, Schema } from "./kinds.js";
import { candidatesFor, maxSize, valuesNear } from "./values.js";

/** A place in the values that two schemas describe, and the places in it by step: as in `Kind.children`. */
export class Place {
  /** For each description, what it says of the place: a schema for each kind of value that has the place. */
  readonly schemas: Both<Schema[]> = [[], []];
  /** The schemas that were compared there. */
  readonly compared = new Set<Schema>();
  readonly children = new Map<string, Place>();

  /** @param seeds values to try at every place */
  constructor(
    readonly seeds: Iterable<unknown> = [],
    readonly path: readonly string[] = [],
  ) {}

  /** The values of a keyword in the schemas. */
  says(keyword: string): Both<unknown[]> {
    return this.schemas.map((some) => some.flat().flatMap((kind) => kind.all(keyword))) as Both<unknown[]>;
  }

  child(step: string): Place {
    return this.children.get(step) ?? new Place(this.seeds, [...this.path, step]);
  }

  /** Adds a schema, and the places that it has. */
  add(side: number, schema: Schema): void {
    if (this.schemas[side]?.includes(schema)) return;
    this.schemas[side]?.push(schema);
    for (const [step, inside] of schema.flatMap(({ children }) => [...children])) {
      const child = this.child(step);
      this.children.set(step, child);
      child.add(side, inside);
    }
  }

  /** Values to try there. */
  get values(): readonly unknown[] {
    const kinds = this.schemas.flat(2);
    const texts = kinds.map((kind) => this.makeKind(0, kind)).filter((value) => typeof value === "string");
    return valuesNear(kinds, [...new Set(texts)], this.seeds);
  }

  /** The smallest value that fits, preferably one that the other schema allows too. Undefined if none is found. */
  make(side: number, schema: Schema): unknown {
    const made = schema.map((kind) => this.makeKind(side, kind));
    return this.#best(side, made);
  }

  makeKind(side: number, kind: Kind): unknown {
    const inside = (step: string) => this.child(step).make(side, kind.child(step));
    if (kind.type === "object") return Object.fromEntries([...kind.required].map((name) => [name, inside(name)]));
    if (kind.type === "array") return Array(Math.min(kind.all("minItems")[0] ?? 0, maxSize)).fill(inside("*"));
    return this.#best(side, candidatesFor(kind, this.seeds), (value) => isOfKind(kind, value));
  }

  #best(side: number, values: readonly unknown[], fits = (_: unknown) => true): unknown {
    const isBest = (value: unknown) =>
      fits(value) && this.schemas[1 - side]?.some((schema) => isAllowed(schema, value));
    return values.find(isBest) ?? values.find(fits);
  }
}
