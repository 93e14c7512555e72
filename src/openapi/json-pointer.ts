/** Builds the JSON pointer (RFC 6901) of a path into a JSON value. */
export function jsonPointer(path: readonly (string | number)[]): string {
  return path.map((segment) => `/${String(segment).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
}

/** The path that a JSON pointer names. */
export function pathOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** The value at a JSON pointer, or undefined if there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pathOf(pointer).reduce<unknown>((part, key) => {
    const object = Object(part);
    return Object.hasOwn(object, key) ? object[key] : undefined;
  }, value);
}
