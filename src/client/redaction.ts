/** Shorter texts are no secrets, and stand in every other word. */
const minSecretLength = 8;

/** Deeper values are cut off: no answer of the contract is nested like that, and a hostile one may be without end. */
const maxDepth = 100;

/** A copy of a JSON value in which the secret is nowhere to be found. */
export function redact<Value>(value: Value, secret: string | undefined): Value {
  if (secret === undefined || secret.length < minSecretLength) return value;
  const text = (string: string) => string.replaceAll(secret, "[redacted]");
  const copy = (part: unknown, depth: number): unknown => {
    if (typeof part === "string") return text(part);
    if (typeof part !== "object" || part === null) return part;
    if (depth > maxDepth) return "[cut off]";
    if (Array.isArray(part)) return part.map((item) => copy(item, depth + 1));
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [text(key), copy(item, depth + 1)]));
  };
  return copy(value, 0) as Value;
}

/**
 * A copy of an error and its causes: name, message and code, with the secret taken out. Whatever else is on it stays
 * behind, since an implementation of `fetch` may well put the whole request there, headers and all.
 */
export function redactError(error: unknown, secret: string | undefined, depth = 5): Error {
  try {
    const { name, message, code, cause } = Object(error) as Partial<Error & { code: unknown }>;
    const text = [message, error].find((candidate) => typeof candidate === "string");
    const copy = new Error(redact(text as string | undefined, secret));
    if (typeof name === "string") copy.name = redact(name, secret);
    if (typeof code === "string") Object.assign(copy, { code: redact(code, secret) });
    if (cause !== undefined && depth > 0) copy.cause = redactError(cause, secret, depth - 1);
    return copy;
  } catch {
    return new Error("An error that can't be read");
  }
}
