import { describeDifference } from "./describe-difference.js";
import { brokenBy, type Difference, type Party } from "./difference.js";
import { memoized, numberOf } from "./interned.js";

/** Differences with one cause. */
export interface Change {
  readonly what: string;
  readonly differences: readonly [Difference, ...Difference[]];
  readonly breaks: ReadonlySet<Party>;
}

/** Groups the differences that have the same description, and that the same schema causes. */
export function changesOf(differences: readonly Difference[]): Change[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const { cause, pointer, rule } = difference;
    const name = rule === "required" || rule === "property" ? pointer.slice(pointer.lastIndexOf("/")) : "";
    const causeId = cause === undefined ? numberOf(difference) : cause === false ? "false" : numberOf(cause);
    const key = [causeId, name, describeDifference(difference)];
    memoized(groups, key.join(" "), () => []).push(difference);
  }
  return [...groups.values()].map((group) => ({
    what: describeDifference(group[0] as Difference),
    differences: group as [Difference, ...Difference[]],
    breaks: new Set(group.flatMap(brokenBy)),
  }));
}
