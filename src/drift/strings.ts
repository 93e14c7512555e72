export const plainStrings = ["text", "other", "", "1"];

/** Strings that fit common formats and patterns, and strings that almost do. */
export const formattedStrings = `0.5 5. 1.2.3 1e3
  e453c0fa-a3de-4213-a839-605dceac7125 ABCDEFAB-CDEF-4ABC-BDEF-ABCDEF012345 6ba7b810-9dad-11d1-80b4-00c04fd430c8
  urn:uuid:e453c0fa-a3de-4213-a839-605dceac7125 e453c0faa3de4213a839605dceac7125
  2025-04-14T10:15:30Z 2024-02-29T23:59:59.123456+02:00 2025-02-29T00:00:00Z 2025-04-14T10:15:30 2025-04-14
  https://example.com/ http://localhost:3000/a?b=c#d ftp://example.com/ //example.com/ someone@example.com
  https://example.com/polar_cl_x https://b/polar_cl_`.split(/\s+/);

const wrongCharacters = ["-", "?", "#", "@", " ", "g", "{", "\\", "\0", "\ud83d"];

/** Strings that differ from a given one in one character, in its repetitions, or in one word. */
export function stringsNear(text: string, pattern: string): string[] {
  const numbers = [...pattern.matchAll(/\{(\d+),?(\d*)\}/g)].flatMap(([, min, max]) => [
    Number(min),
    Number(max || min),
  ]);
  const counts = new Set([2, ...numbers.flatMap((count) => [count, count + 1])]);
  const inside = [...text].flatMap((character, index) =>
    ["", ...[...counts].map((count) => character.repeat(count)), otherCase(character), ...wrongCharacters].map(
      (other) => text.slice(0, index) + other + text.slice(index + 1),
    ),
  );
  const words = [...text.matchAll(/\w+/g)].map(
    ({ index, 0: word }) => text.slice(0, index) + text.slice(index + word.length),
  );
  return [...inside, ...words, ` ${text}`, `${text}\n`, text.toUpperCase()];
}

export function otherCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}
