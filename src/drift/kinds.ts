import { type Alternative, alternatives, type Json, membersOf, propertyNodes, type Schemas } from "./schemas.js";

/** A kind of objects, or of lists, and the document that knows it. */
export interface Kind {
  readonly side: number;
  readonly kind: Alternative;
}

/** One that the other document doesn't know. */
export interface AloneKind extends Kind {
  /** The property that tells it from all kinds of the other document. */
  readonly tag: string | undefined;
  /** The properties that tell it from some, and whether it is by their values. */
  readonly marks: ReadonlyMap<string, boolean>;
}

/** At this distance or beyond, two kinds are different. */
const conflict = 1000;

/**
 * Matches the kinds of objects, or of lists, that two documents know, the most similar first.
 *
 * @param isAccepted whether the other document accepts a value of a kind that is left over: there, two kinds may be one
 */
export function matchKinds(
  documents: readonly Json[],
  schemas: Schemas,
  kinds: readonly (readonly Alternative[])[],
  isAccepted: (kind: Kind) => boolean,
): { pairs: (readonly Alternative[])[]; left: AloneKind[] } {
  const [ours = [], theirs = []] = kinds;
  const all = ours.flatMap((one) =>
    theirs.map((other) => {
      const pair = [one, other] as const;
      const conflicts = conflictsOf(documents, pair);
      const [number, otherNumber] = pair.map((kind, side) => schemas.numbers(documents[side], kind));
      const distance = conflicts.length * conflict + unknownNames(pair).length + (number === otherNumber ? 0 : 0.5);
      return { pair, conflicts, distance };
    }),
  );
  all.sort((one, other) => one.distance - other.distance);
  const pairs = new Set<readonly Alternative[]>();
  const isMatched = (kind: Alternative) => [...pairs].some((pair) => pair.includes(kind));
  for (const { pair, conflicts } of all) {
    if ((conflicts.length === 0 || all.length === 1) && !pair.some(isMatched)) pairs.add(pair);
  }
  const unmatched = kinds.flatMap((some, side) =>
    some.filter((kind) => !isMatched(kind)).map((kind) => ({ side, kind })),
  );
  const left = unmatched.flatMap(({ side, kind }): AloneKind[] => {
    const own = all.filter(({ pair }) => pair[side] === kind);
    const [best] = own;
    if (best?.conflicts.length === 0 && isAccepted({ side, kind })) {
      pairs.add(best.pair);
      return [];
    }
    const conflicts = own.flatMap((one) => one.conflicts);
    const tag = conflicts.find((name) => own.every((one) => one.conflicts.includes(name)));
    const names = best ? unknownNames(best.pair).filter((name) => namesIn(kind).includes(name)) : [];
    const marks = new Map([
      ...names.map((name) => [name, false] as const),
      ...conflicts.map((name) => [name, true] as const),
    ]);
    return [{ side, kind, tag, marks }];
  });
  return { pairs: [...pairs], left };
}

/** The properties that can't have the same value in two kinds of objects. */
function conflictsOf(documents: readonly Json[], pair: readonly Alternative[]): string[] {
  return namesIn(pair[0] ?? []).filter((name) => {
    const [ours, theirs] = pair.map((kind, side) => {
      const members = alternatives(documents[side], propertyNodes(kind, name)).map(membersOf);
      return members.length > 0 && members.every(Boolean) ? members.flat() : undefined;
    });
    return ours && theirs && !ours.some((value) => theirs.includes(value));
  });
}

/** The names that only one of two kinds has. */
function unknownNames(pair: readonly Alternative[]): string[] {
  const [ours = [], theirs = []] = pair.map((kind) => namesIn(kind));
  return [...ours, ...theirs].filter((name) => !ours.includes(name) || !theirs.includes(name));
}

/** The names of the properties that a kind of object has or, if asked for, must not have. */
export function namesIn(kind: Alternative, not?: "not"): string[] {
  return kind.flatMap(({ schema }) => Object.keys({ ...schema.properties, ...(not && schema.not?.properties) }));
}
