import type { Kind } from "./kinds.js";
import { formattedStrings, otherCase, plainStrings, stringsNear } from "./strings.js";

const scalars = [null, true, false, 0, 5, -1, 5.5, 2 ** 53];
/** Longer strings, lists and objects are not tried. */
const maxSize = 10_000;
/** Keywords that limit numbers. The others limit sizes. */
const numeric = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

/** Scalar values that may fit a kind. */
export function candidatesFor(kind: Kind, seeds: Iterable<unknown>): unknown[] {
  const literals = kind.all("pattern").map((pattern: string) => pattern.replace(/[\^$]/g, ""));
  const long = "text".padEnd(Math.min(kind.all("minLength")[0] ?? 0, maxSize), "t");
  const strings = [...plainStrings, ...formattedStrings, ...literals, long];
  return [...(kind.members ?? []), ...strings, 1, ...limits([kind], ...numeric), true, null, ...seeds];
}

/** Values on both sides of each rule, and values of each JSON type. `texts` are strings that fit the kinds. */
export function valuesNear(kinds: readonly Kind[], texts: readonly string[], seeds: Iterable<unknown>): unknown[] {
  const members = kinds.flatMap((kind) => kind.members ?? []);
  const misspelled = members.flatMap((one) => (typeof one === "string" ? [otherCase(one), `${one}s`] : []));
  const strings = texts.flatMap((text) => [
    ...sizesIn(kinds, ["Length"]).flatMap((size) => [text.padEnd(size, text.at(-1)).slice(0, size), "💶".repeat(size)]),
    ...kinds.flatMap((kind) => kind.all("pattern")).flatMap((pattern) => stringsNear(text, pattern)),
  ]);
  const all = [...scalars, ...plainStrings, [], {}, ...members, ...misspelled, ...limits(kinds, ...numeric)];
  return [...new Set([...all, ...formattedStrings, ...texts, ...strings, ...seeds])];
}

/** Each limit under some keywords, and the numbers next to it. */
function limits(kinds: readonly Kind[], ...keywords: string[]): number[] {
  const found: number[] = keywords.flatMap((keyword) => kinds.flatMap((kind) => kind.all(keyword)));
  return [...new Set(found.flatMap((limit) => [limit - 1, limit, limit + 1]))];
}

/** Sizes to try for lists and objects, or for strings: 0, 1, 2, and those on both sides of each limit. */
export function sizesIn(kinds: readonly Kind[], nouns = ["Items", "Properties"]): number[] {
  const found = limits(kinds, ...nouns.flatMap((noun) => [`min${noun}`, `max${noun}`]));
  return [...new Set([0, 1, 2, ...found])].filter((size) => size >= 0 && size <= maxSize);
}
