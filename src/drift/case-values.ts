import { requestCases, responseCases } from "../cases/index.js";
import { memoized } from "./inline-references.js";

/** The scalar values and property names in the contract's cases for a part. The shortest come first. */
export function seedsOf(part: string): readonly unknown[] {
  return memoized(known, part, () => [...new Set(valuesOf(part).flatMap(scalarsIn))].sort(byLength));
}

const known = new Map<string, readonly unknown[]>();

function byLength(one: unknown, other: unknown): number {
  return `${one}`.length - `${other}`.length;
}

/** The bodies of the contract's cases, or the values of a header, for a part of the contract. */
export function valuesOf(part: string): unknown[] {
  if (part === "request") {
    return requestCases.flatMap(({ request: { body } }) => (body && "json" in body ? [body.json] : []));
  }
  const [status, header] = part.split(" ");
  return responseCases.flatMap(({ response }) => {
    if (String(response.status) !== status) return [];
    return header === undefined ? [response.body] : (response.headers[header] ?? []);
  });
}

function scalarsIn(value: unknown): unknown[] {
  if (Object(value) !== value) return [value];
  const names = Array.isArray(value) ? [] : Object.keys(value as object);
  return [...names, ...Object.values(value as object).flatMap(scalarsIn)];
}
