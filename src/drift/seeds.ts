import { requestCases, responseCases } from "../cases/index.js";

/** The bodies of the contract's cases, or the values of a header, for a part of the contract. */
export function seedsOf(part: string): readonly unknown[] {
  const found = known.get(part) ?? collect(part);
  known.set(part, found);
  return found;
}

const known = new Map<string, readonly unknown[]>();

function collect(part: string): unknown[] {
  if (part === "request") {
    return requestCases.flatMap(({ request: { body } }) => (body && "json" in body ? [body.json] : []));
  }
  const [status, header] = part.split(" ");
  return responseCases.flatMap(({ response }) => {
    if (String(response.status) !== status) return [];
    return header === undefined ? [response.body] : (response.headers[header] ?? []);
  });
}
