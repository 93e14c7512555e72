import type { Schema } from "./alternatives.js";
import type { Json } from "./inline-references.js";

/** A value for the old description, and one for the new. */
export type Both<Value> = [old: Value, now: Value];

/** Those who send requests, read answers, or provide the endpoint. */
export type Party = "senders" | "readers" | "providers";

/** Less or more is allowed; a name is new or gone; something has another name or value, or is deprecated. */
export type Effect = "narrower" | "wider" | "new" | "gone" | "changed" | "deprecated";

/** One difference between two descriptions of the operation, an old one and a new one. */
export class Finding {
  readonly effects = new Set<Effect>();
  /** The values at the place that one allows and the other refuses; undefined for no value. */
  readonly only: Both<unknown[]> = [[], []];
  /** The shortest whole value that one allows and the other refuses. */
  readonly witnesses: Both<unknown> = [undefined, undefined];
  /** Whether the tolerant reader accepts what only the new one allows. */
  isTolerated = true;
  /** The new name of a property, server, media type or parameter that was renamed. */
  renamedTo?: string;

  /**
   * @param pointer the place in the body: a JSON pointer with `*` for any index and any key of a map
   * @param rule a JSON Schema keyword, `property` for a name that only one of them has, or the rule of a `Fact`
   * @param says the values of the keyword, or of the facts
   * @param cause the JSON Schema with the rule: the same object wherever it applies
   */
  constructor(
    readonly part: string,
    readonly pointer: string,
    readonly rule: string,
    readonly says: Both<readonly unknown[]>,
    readonly schemas: Both<readonly Schema[]>,
    readonly cause?: Json,
  ) {}
}

/** For whom a finding is breaking. */
export function brokenBy(finding: Finding): Party[] {
  const has = (...some: Effect[]) => some.some((effect) => finding.effects.has(effect));
  // Affects only generated clients: senders call another function, readers get another type.
  if (finding.rule === "operationId") return has("changed") ? ["senders", "readers"] : [];
  return [
    ...(!isAnswer(finding) && has("narrower", "gone", "changed") ? (["senders"] as const) : []),
    ...(isAnswer(finding) && has("wider") ? (["readers"] as const) : []),
    ...(has("narrower") || (!isAnswer(finding) && has("wider", "new", "changed")) ? (["providers"] as const) : []),
  ];
}

export function isAnswer({ part }: Finding): boolean {
  return !/^(operation|request)/.test(part);
}
