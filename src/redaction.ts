/** A copy of a JSON value in which the secret is nowhere to be found. */
export function redact<Value>(value: Value, secret: string | undefined): Value {
  if (secret === undefined || value === undefined) return value;
  return JSON.parse(JSON.stringify(value).replaceAll(secret, "[redacted]"));
}

/**
 * A copy of an error and its causes: name, message and code, with the secret taken out. Whatever else is on it stays
 * behind, since an implementation of `fetch` may well put the whole request there, headers and all.
 */
export function redactError(error: unknown, secret: string | undefined, depth = 5): Error {
  const { name, message, code, cause } = Object(error) as Partial<Error & { code: unknown }>;
  const text = [message, error].find((candidate) => typeof candidate === "string");
  const copy = new Error(redact(text as string | undefined, secret));
  if (typeof name === "string") copy.name = redact(name, secret);
  if (typeof code === "string") Object.assign(copy, { code: redact(code, secret) });
  if (cause !== undefined && depth > 0) copy.cause = redactError(cause, secret, depth - 1);
  return copy;
}
