const byText = new Map<string, object>();
const numbers = new WeakMap<object, number>();
let count = 0;

/** Returns the same object for all equal values, whatever the order of their keys. Their parts must be interned. */
export function interned<Value extends object>(value: Value): Value {
  const nameOf = (part: unknown) => (Object(part) === part ? `#${numberOf(part as object)}` : JSON.stringify(part));
  const text = Array.isArray(value)
    ? `[${value.map(nameOf)}]`
    : `{${Object.entries(value)
        .map(([key, part]) => `${JSON.stringify(key)}:${nameOf(part)}`)
        .sort()}}`;
  return memoized(byText, text, () => value) as Value;
}

/** A number for each object. */
export function numberOf(object: object): number {
  return memoized(numbers, object, () => count++);
}

/** Returns the value under a key. Makes it on first use. */
export function memoized<Key, Value>(
  known: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = make();
  known.set(key, value);
  return value;
}
