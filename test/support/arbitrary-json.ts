import fc from "fast-check";

export type Path = readonly (string | number)[];

/** The paths of a JSON value and of everything in it, outermost first. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inside.flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

/** The value at a path. Undefined if there is none: inherited keys are not fields. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (Object.hasOwn(Object(part), key) ? (part as Record<string | number, unknown>)[key] : undefined),
    value,
  );
}

/** A copy with another value at a path. Undefined removes the value. */
export function withValueAt(value: unknown, [key, ...rest]: Path, part: unknown): unknown {
  if (key === undefined) return part;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const changed = index === key ? withValueAt(item, rest, part) : item;
      return changed === undefined ? [] : [changed];
    });
  }
  const pairs = Object.entries(value as object);
  if (!pairs.some(([name]) => name === key)) pairs.push([String(key), undefined]);
  const changed = pairs.map(([name, item]) => [name, name === key ? withValueAt(item, rest, part) : item]);
  return Object.fromEntries(changed.filter(([, item]) => item !== undefined));
}

/** A value that was changed at one place. */
export interface Change {
  readonly before: unknown;
  readonly after: unknown;
  readonly path: Path;
}

const position = fc.noBias(fc.nat(2 ** 31 - 1));

/** Values with one random part replaced, removed, repeated or, if it is a string, changed by a character. */
export function changed(values: fc.Arbitrary<unknown>): fc.Arbitrary<Change> {
  const change = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }).map((value) => () => value),
    fc.constant(() => undefined),
    position.map((from) => (_: unknown, whole: unknown) => at(whole, pick(placesIn(whole), from))),
    fc
      .tuple(position, fc.string({ maxLength: 1, unit: "binary" }), fc.nat(1))
      .map(([from, character, removed]) => (part: unknown) => {
        if (typeof part !== "string") return character;
        const start = from % (part.length + 1);
        return part.slice(0, start) + character + part.slice(start + removed);
      }),
    fc.constant((part: unknown) => (Array.isArray(part) ? [...part, ...part] : [part])),
  );
  return fc.tuple(values, position, change).map(([before, where, by]) => {
    const path = pick(placesIn(before), where);
    const part = by(at(before, path), before);
    // JSON has no undefined.
    return { before, after: path.length === 0 && part === undefined ? null : withValueAt(before, path, part), path };
  });
}

export function pick<Item>(items: readonly Item[], position: number): Item {
  return items[position % items.length] as Item;
}
