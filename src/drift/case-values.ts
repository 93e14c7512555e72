import { requestCases, responseCases } from "../cases/index.js";
import { memoized } from "./interned.js";

/** The scalar values and property names in the contract's cases for a part. The shortest come first. */
export function caseValuesOf(part: string): readonly unknown[] {
  return memoized(known, part, () => {
    const scalars = new Set<unknown>();
    for (const value of contentsOf(part)) collectScalars(value, scalars);
    return [...scalars].sort((one, other) => `${one}`.length - `${other}`.length);
  });
}

const known = new Map<string, readonly unknown[]>();

/** The bodies of the contract's cases, or the values of a header, for a part of the contract. */
export function contentsOf(part: string): unknown[] {
  if (part === "request") {
    return requestCases.flatMap(({ request: { body } }) => (body && "json" in body ? [body.json] : []));
  }
  const [status, header] = part.split(" ");
  return responseCases.flatMap(({ response }) => {
    if (String(response.status) !== status) return [];
    return header === undefined ? [response.body] : (response.headers[header] ?? []);
  });
}

function collectScalars(value: unknown, scalars: Set<unknown>): void {
  if (Object(value) !== value) scalars.add(value);
  else {
    if (!Array.isArray(value)) for (const name of Object.keys(value as object)) scalars.add(name);
    for (const part of Object.values(value as object)) collectScalars(part, scalars);
  }
}
