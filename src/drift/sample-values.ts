import type { Alternative } from "./alternatives.js";

export const plainStrings = ["text", "other", "", "1"];

/** Strings in common formats, some of them almost valid. */
export const formattedStrings = `0.5 5. 1.2.3 1e3
  e453c0fa-a3de-4213-a839-605dceac7125 ABCDEFAB-CDEF-4ABC-BDEF-ABCDEF012345 6ba7b810-9dad-11d1-80b4-00c04fd430c8
  urn:uuid:e453c0fa-a3de-4213-a839-605dceac7125 e453c0faa3de4213a839605dceac7125
  2025-04-14T10:15:30Z 2024-02-29T23:59:59.123456+02:00 2025-02-29T00:00:00Z 2025-04-14T10:15:30 2025-04-14
  https://example.com/ http://localhost:3000/a?b=c#d ftp://example.com/ //example.com/ someone@example.com
  https://example.com/polar_cl_ https://b/polar_cl_`.split(/\s+/);

const scalars = [null, true, false, 0, 5, -1, 5.5, 2 ** 53];
/** Longer strings, lists and objects are not tried. */
export const maxSize = 10_000;
const numeric = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

/** Scalar values that may match an alternative. */
export function scalarsFor(alternative: Alternative, caseValues: readonly unknown[]): unknown[] {
  const literals = alternative.valuesOf("pattern").map((pattern: string) => pattern.replace(/[\^$]/g, ""));
  const long = "text".padEnd(Math.min(alternative.valuesOf("minLength")[0] ?? 0, maxSize), "t");
  const strings = [...plainStrings, ...formattedStrings, ...literals, long];
  return [
    ...(alternative.enumeration ?? []),
    ...strings,
    1,
    ...limits([alternative], ...numeric),
    true,
    null,
    ...caseValues,
  ];
}

/** Values that each rule just allows or refuses, and values of each JSON type. `texts` are valid strings to vary. */
export function valuesNear(
  alternatives: readonly Alternative[],
  texts: readonly string[],
  caseValues: readonly unknown[],
): unknown[] {
  const members = alternatives.flatMap((alternative) => alternative.enumeration ?? []);
  const misspelled = members.flatMap((one) => (typeof one === "string" ? [otherCase(one), `${one}s`] : []));
  const strings = texts.flatMap((text) => [
    ...sizesNear(alternatives, ["Length"]).flatMap((size) => [
      text.padEnd(size, text.at(-1)).slice(0, size),
      "💶".repeat(size),
    ]),
    ...alternatives
      .flatMap((alternative) => alternative.valuesOf("pattern"))
      .flatMap((pattern) => stringsNear(text, pattern)),
  ]);
  const all = [...scalars, ...plainStrings, [], {}, ...members, ...misspelled, ...limits(alternatives, ...numeric)];
  return [...new Set([...all, ...formattedStrings, ...texts, ...strings, ...caseValues])];
}

/** Each limit under some keywords, and the numbers next to it. */
function limits(alternatives: readonly Alternative[], ...keywords: string[]): number[] {
  const found: number[] = keywords.flatMap((keyword) =>
    alternatives.flatMap((alternative) => alternative.valuesOf(keyword)),
  );
  return [...new Set(found.flatMap((limit) => [limit - 1, limit, limit + 1]))];
}

/** Sizes to try for lists and objects, or for strings: 0, 1, 2, and those on both sides of each limit. */
export function sizesNear(alternatives: readonly Alternative[], nouns = ["Items", "Properties"]): number[] {
  const found = limits(alternatives, ...nouns.flatMap((noun) => [`min${noun}`, `max${noun}`]));
  return [...new Set([0, 1, 2, ...found])].filter((size) => size >= 0 && size <= maxSize);
}

const wrongCharacters = ["-", "?", "#", "@", " ", "g", "{", "\\", "\0", "\ud83d"];

/** Variations of a text: one of its first 100 characters is removed, replaced or repeated, or a word is missing. */
export function stringsNear(text: string, pattern: string): string[] {
  const numbers = [...pattern.matchAll(/(?<=[{,])\d+/g)].map(Number).filter((count) => count < maxSize);
  const counts = new Set([2, ...numbers.flatMap((count) => [count, count + 1])]);
  const inside = [...text.slice(0, 100)].flatMap((character, index) => {
    const repeated = [...counts].map((count) => character.repeat(count));
    const others = ["", otherCase(character), ...repeated, ...wrongCharacters];
    return others.map((other) => text.slice(0, index) + other + text.slice(index + character.length));
  });
  const pieces = text.split(/\b/);
  const shorter = pieces.slice(0, 100).map((_, index) => pieces.filter((_, other) => other !== index).join(""));
  return [...inside, ...shorter, ` ${text}`, `${text}\n`, text.toUpperCase()];
}

export function otherCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}
