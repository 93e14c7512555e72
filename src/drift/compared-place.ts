import { jsonPointer } from "../openapi/json-pointer.js";
import type { Alternative, Alternatives } from "./alternatives.js";
import type { Sides } from "./difference.js";
import { interned, memoized, numberOf } from "./interned.js";
import { isAllowed, isOverlap, problemsOf } from "./problems.js";
import { maxSize, scalarsFor, valuesNear } from "./sample-values.js";

/** Values that distinguish schemas, by what they follow from. The same schemas are often at several places. */
const distinguishing = new WeakMap<readonly unknown[], Map<string, readonly unknown[]>>();

/** A place in the values of two schemas. */
export class ComparedPlace {
  /** The schemas that were already compared at this place. */
  readonly compared = new Set<Alternatives>();
  /** Whether no valid value is known for an alternative at this place. */
  isUnknown = false;
  readonly #made: Sides<Map<Alternative, unknown>> = [new Map(), new Map()];
  #children?: Map<string, ComparedPlace>;

  /**
   * @param schemas for each description, the schemas of the place: one for each alternative for the object that has it
   * @param caseValues values to try at every place
   */
  constructor(
    readonly schemas: Sides<readonly Alternatives[]>,
    readonly caseValues: readonly unknown[],
    readonly path: readonly string[] = [],
  ) {}

  /** The JSON pointer of the place. */
  get pointer(): string {
    return jsonPointer(this.path);
  }

  /** The places inside it, by step as in `Alternative.children`. */
  get children(): ReadonlyMap<string, ComparedPlace> {
    this.#children ??= this.#childrenOf(this.schemas);
    return this.#children;
  }

  #childrenOf(schemas: Sides<readonly Alternatives[]>): Map<string, ComparedPlace> {
    const byStep = new Map<string, Sides<Set<Alternatives>>>();
    for (const side of [0, 1] as const) {
      for (const [step, inside] of schemas[side].flat().flatMap(({ children }) => [...children])) {
        const found = byStep.get(step) ?? [new Set(), new Set()];
        found[side].add(inside);
        byStep.set(step, found);
      }
    }
    const child = (step: string, [before, after]: Sides<Set<Alternatives>>) =>
      new ComparedPlace([[...before], [...after]], this.caseValues, [...this.path, step]);
    return new Map([...byStep].map(([step, found]) => [step, child(step, found)]));
  }

  at(path: readonly string[]): ComparedPlace {
    return path.reduce<ComparedPlace>((place, step) => place.child(step), this);
  }

  child(step: string): ComparedPlace {
    return this.children.get(step) ?? new ComparedPlace([[], []], this.caseValues, [...this.path, step]);
  }

  /** The values that each description gives a keyword at this place. */
  statedFor(keyword: string): Sides<unknown[]> {
    return this.schemas.map((some) => some.flat().flatMap((one) => one.valuesOf(keyword))) as Sides<unknown[]>;
  }

  /** Values that one side allows, by a schema of the place, and the other refuses, by one of its schemas there. */
  distinguishingValues(schema: Alternatives, others: readonly Alternatives[]): readonly unknown[] {
    const alternatives = this.schemas.flat(2);
    const made = alternatives.filter(({ type = "string" }) => type === "string").map((one) => this.makeFor(0, one));
    const texts = interned([...new Set(made.filter((value) => typeof value === "string"))]);
    const key = [schema, ...others, interned(alternatives), texts].map(numberOf).join();
    return memoized(
      memoized(distinguishing, this.caseValues, () => new Map()),
      key,
      () =>
        valuesNear(alternatives, texts, this.caseValues).filter(
          (value) => isAllowed(schema, value) && others.some((other) => problemsOf(other, value).length > 0),
        ),
    );
  }

  /** A value without optional properties, preferably one that the other side allows. Undefined if none is known. */
  make(side: 0 | 1, schema: Alternatives): unknown {
    return this.#preferred(
      side,
      schema.map((alternative) => this.makeFor(side, alternative)),
    );
  }

  /** As `make`, for one alternative. Marks the places for which no valid value is known. */
  makeFor(side: 0 | 1, alternative: Alternative): unknown {
    const made = this.#made[side];
    if (made.has(alternative)) return made.get(alternative);
    const value = this.#makeFor(side, alternative);
    for (const { path } of problemsOf(alternative.alone, value).filter((one) => !isOverlap(one)))
      this.at(path).isUnknown ||= this.at(path).schemas[side].some((some) => some.length > 0);
    made.set(alternative, value);
    return value;
  }

  #makeFor(side: 0 | 1, alternative: Alternative): unknown {
    const inside = (step: string) => this.child(step).make(side, alternative.child(step));
    if (alternative.type === "object")
      return Object.fromEntries([...alternative.required].map((name) => [name, inside(name)]));
    if (alternative.type === "array")
      return Array(Math.min(alternative.valuesOf("minItems")[0] ?? 0, maxSize)).fill(inside("*"));
    return this.#preferred(side, scalarsFor(alternative, this.caseValues), (value) =>
      isAllowed(alternative.alone, value),
    );
  }

  #preferred(side: 0 | 1, values: readonly unknown[], isValid = (_: unknown) => true): unknown {
    const others = this.schemas[side === 0 ? 1 : 0];
    const isValidForBoth = (value: unknown) => isValid(value) && others.some((schema) => isAllowed(schema, value));
    return values.find(isValidForBoth) ?? values.find(isValid);
  }
}
