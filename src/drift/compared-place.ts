import type { Kind, Schema } from "./alternatives.js";
import type { Both } from "./difference.js";
import { isAllowed, isOverlap, problemsOf } from "./problems.js";
import { candidatesFor, maxSize, valuesNear } from "./sample-values.js";

/** A place in the values of two schemas. Its children are the places inside it, by step as in `Kind.children`. */
export class Place {
  /** For each description, the schemas of the place: one for each kind of object that has it. */
  readonly schemas: Both<Schema[]> = [[], []];
  /** The schemas that were already compared at this place. */
  readonly compared = new Set<Schema>();
  /** Whether no valid value is known for a kind at this place. */
  isUnknown = false;
  readonly children = new Map<string, Place>();

  /** @param seeds values to try at every place */
  constructor(
    readonly seeds: Iterable<unknown> = [],
    readonly path: readonly string[] = [],
  ) {}

  /** The values that each description gives a keyword at this place. */
  says(keyword: string): Both<unknown[]> {
    return this.schemas.map((some) => some.flat().flatMap((kind) => kind.all(keyword))) as Both<unknown[]>;
  }

  at(path: readonly string[]): Place {
    return path.reduce<Place>((place, step) => place.child(step), this);
  }

  child(step: string): Place {
    return this.children.get(step) ?? new Place(this.seeds, [...this.path, step]);
  }

  /** Adds a schema and the places inside it. */
  add(side: number, schema: Schema): void {
    if (this.schemas[side]?.includes(schema)) return;
    this.schemas[side]?.push(schema);
    for (const [step, inside] of schema.flatMap(({ children }) => [...children])) {
      const child = this.child(step);
      this.children.set(step, child);
      child.add(side, inside);
    }
  }

  /** Values to try at this place. */
  get values(): readonly unknown[] {
    const kinds = this.schemas.flat(2);
    const made = kinds.filter(({ type = "string" }) => type === "string").map((kind) => this.makeKind(0, kind));
    const texts = new Set(made.filter((value) => typeof value === "string"));
    return valuesNear(kinds, [...texts], this.seeds);
  }

  /** A value without optional properties, preferably one that the other side allows. Undefined if none is known. */
  make(side: number, schema: Schema): unknown {
    const made = schema.map((kind) => this.makeKind(side, kind));
    return this.#best(side, made);
  }

  /** As `make`, for one kind. Marks the places for which no valid value is known. */
  makeKind(side: number, kind: Kind): unknown {
    const value = this.#makeKind(side, kind);
    for (const { path } of problemsOf([kind], value).filter((one) => !isOverlap(one)))
      this.at(path).isUnknown ||= this.at(path).schemas[side]?.some((some) => some.length > 0) === true;
    return value;
  }

  #makeKind(side: number, kind: Kind): unknown {
    const inside = (step: string) => this.child(step).make(side, kind.child(step));
    if (kind.type === "object") return Object.fromEntries([...kind.required].map((name) => [name, inside(name)]));
    if (kind.type === "array") return Array(Math.min(kind.all("minItems")[0] ?? 0, maxSize)).fill(inside("*"));
    return this.#best(side, candidatesFor(kind, this.seeds), (value) => isAllowed([kind], value));
  }

  #best(side: number, values: readonly unknown[], fits = (_: unknown) => true): unknown {
    const isBest = (value: unknown) =>
      fits(value) && this.schemas[1 - side]?.some((schema) => isAllowed(schema, value));
    return values.find(isBest) ?? values.find(fits);
  }
}
