import { below, type Kind, membersOf } from "./schemas.js";
import { formattedStrings, otherCase, plainStrings, stringsNear } from "./strings.js";

const scalars = [null, true, false, 0, 5, -1, 5.5, 2 ** 53];
/** Longer strings, lists and objects are not tried. */
const maxSize = 10_000;
/** Keywords that limit numbers. The others limit sizes. */
const numeric = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

/** Scalar values that may fit a kind. */
export function candidatesFor(kind: Kind, seeds: readonly unknown[]): unknown[] {
  const literals = below(kind, "pattern").map((pattern: string) => pattern.replace(/[\^$]/g, ""));
  const long = "text".padEnd(Math.min(below(kind, "minLength")[0] ?? 0, maxSize), "t");
  const strings = [...plainStrings, ...formattedStrings, ...literals, long];
  return [...seeds, ...(membersOf(kind) ?? []), ...strings, 1, ...limits([kind], numeric), true, null];
}

/** Values on both sides of each rule, and values of each JSON type. `texts` are strings that fit the kinds. */
export function valuesNear(kinds: readonly Kind[], texts: readonly string[], seeds: readonly unknown[]): unknown[] {
  const members = kinds.flatMap((kind) => membersOf(kind) ?? []);
  const near = members.flatMap((value) =>
    typeof value === "string" ? [value, otherCase(value), `${value}s`] : [value],
  );
  const sizes = limits(kinds, ["minLength", "maxLength"]);
  const patterns: string[] = kinds.flatMap((kind) => below(kind, "pattern"));
  const isFormatted = patterns.length > 0 || kinds.some((kind) => below(kind, "format").length > 0);
  const strings = texts.flatMap((text) => [
    text,
    ...sizes.flatMap((size) => [text.padEnd(size, text.at(-1)).slice(0, size), "💶".repeat(size)]),
    ...patterns.flatMap((pattern) => stringsNear(text, pattern)),
  ]);
  const formatted = isFormatted ? formattedStrings : [];
  const scalarSeeds = seeds.filter((seed) => Object(seed) !== seed);
  const all = [...scalars, ...plainStrings, [], {}, ...scalarSeeds, ...near, ...limits(kinds, numeric)];
  return distinct([...all, ...formatted, ...strings]);
}

/** Each limit under some keywords, and the numbers next to it. */
export function limits(kinds: readonly Kind[], keywords: readonly string[]): number[] {
  const found: number[] = keywords.flatMap((keyword) => below(kinds.flat(), keyword));
  const near = found.flatMap((limit) => [limit - 1, limit, limit + 1]);
  return [...new Set(near)].filter((limit) => keywords === numeric || (limit >= 0 && limit <= maxSize));
}

export function distinct(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

const known = new WeakMap<readonly unknown[], Map<string, unknown[]>>();

/** Groups the values in objects by property name, and those in lists under `*`. Leaves out duplicates. */
export function valuesIn(values: readonly unknown[]): ReadonlyMap<string, unknown[]> {
  const found = known.get(values) ?? new Map<string, unknown[]>();
  if (known.has(values)) return found;
  for (const value of values) {
    const entries = Object(value) === value ? Object.entries(value as object) : [];
    for (const [key, part] of entries) {
      const name = Array.isArray(value) ? "*" : key;
      const parts = found.get(name) ?? [];
      parts.push(part);
      found.set(name, parts);
    }
  }
  for (const [name, parts] of found) found.set(name, distinct(parts));
  known.set(values, found);
  return found;
}
