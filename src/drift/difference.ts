import type { Alternatives } from "./alternatives.js";
import type { Json } from "./description-error.js";

/** A value for the old description, and one for the new. */
export type Sides<Value> = [before: Value, after: Value];

/** Those who send requests, read answers, or provide the endpoint. */
export type Party = "senders" | "readers" | "providers";

/** Less or more is allowed; a name is new or gone; something has another name or value, or is deprecated. */
export type Effect = "narrower" | "wider" | "new" | "gone" | "changed" | "deprecated";

/** One difference between two descriptions of the operation, an old one and a new one. */
export class Difference {
  readonly effects = new Set<Effect>();
  /** The values at the place that only one of them allows; undefined for no value. */
  readonly onlyAllowed: Sides<unknown[]> = [[], []];
  /** The shortest whole value that only one of them allows. */
  readonly witnesses: Sides<unknown> = [undefined, undefined];
  readonly #lengths: Sides<number> = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  /** Whether the tolerant reader accepts what only the new one allows. */
  isTolerated = true;
  /** The new name of a property, server, media type or parameter that was renamed. */
  renamedTo?: string;

  /**
   * @param pointer the place in the body: a JSON pointer with `*` for any index and any key of a map
   * @param rule a JSON Schema keyword, `property` for a name that only one of them has, or the rule of a `Statement`
   * @param stated the values of the keyword, or of the statements
   * @param cause the JSON Schema with the rule: the same object wherever it applies
   */
  constructor(
    readonly part: string,
    readonly pointer: string,
    readonly rule: string,
    readonly stated: Sides<readonly unknown[]>,
    readonly schemas: Sides<readonly Alternatives[]>,
    readonly cause?: Json,
  ) {}

  /** @param length the length of the value as JSON */
  addWitness(side: 0 | 1, value: unknown, length: number): void {
    if (length >= this.#lengths[side]) return;
    this.witnesses[side] = value;
    this.#lengths[side] = length;
  }
}

/** For whom a difference is breaking. */
export function brokenBy(difference: Difference): Party[] {
  const has = (...some: Effect[]) => some.some((effect) => difference.effects.has(effect));
  // Affects only generated clients: senders call another function, readers get another type.
  if (difference.rule === "operationId") return has("changed") ? ["senders", "readers"] : [];
  const isInAnswer = isAnswer(difference);
  return [
    ...(!isInAnswer && has("narrower", "gone", "changed") ? (["senders"] as const) : []),
    ...(isInAnswer && has("wider") ? (["readers"] as const) : []),
    ...(has("narrower") || (!isInAnswer && has("wider", "new", "changed")) ? (["providers"] as const) : []),
  ];
}

export function isAnswer({ part }: Difference): boolean {
  return !/^(operation|request)/.test(part);
}
