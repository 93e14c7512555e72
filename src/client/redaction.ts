/** Shorter texts are no secrets, and would be found in ordinary words. */
const minSecretLength = 8;

/** Values nested deeper are cut off: only a hostile response is nested like that. */
const maxDepth = 100;

/** Copies a JSON value with every occurrence of the secret replaced. */
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
 * Copies name, message, code and causes of an error, with the secret redacted. Other properties are dropped, because an
 * implementation of `fetch` may put the whole request there, headers included.
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
    return new Error("Unreadable error");
  }
}
