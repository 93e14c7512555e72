import type { Path } from "./change.ts";

// biome-ignore lint/suspicious/noExplicitAny: OpenAPI documents, taken apart
export type Json = any;

/** A part of a document. */
export interface Place {
  readonly document: Json;
  readonly path: Path;
  readonly value: Json;
}

export function rootOf(document: Json): Place {
  return { document, path: [], value: document };
}

export function at({ document, path, value }: Place, ...keys: Path): Place {
  return { document, path: [...path, ...keys], value: keys.reduce((part, key) => part?.[key], value) };
}

/** What a reference leads to. Any other place is returned as it is. */
export function target(place: Place): Place {
  const reference: string | undefined = place.value?.$ref;
  if (reference === undefined) return place;
  const keys = reference.split("/").slice(1);
  return target(at(rootOf(place.document), ...keys.map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"))));
}

/** The members of two objects or lists, by their keys. */
export function members(before: Place, after: Place): [key: string, old: Place, now: Place][] {
  const keys = new Set([before, after].flatMap(({ value }) => Object.keys(value ?? {})));
  return [...keys].map((key) => [key, target(at(before, key)), target(at(after, key))]);
}
