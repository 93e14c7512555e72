/** Shorter texts are not treated as secrets, because they occur in ordinary words. */
const minSecretLength = 8;

/** Values nested deeper are cut off: only a hostile response is nested like that. */
const maxDepth = 100;

/** The form of the provider's access tokens and client secrets, percent-encoded or not. */
const secrets = /polar(?:_|%5[Ff])[a-z]{2,12}(?:_|%5[Ff])(?:[\w.~+-]|%[\da-fA-F]{2})+/g;
const userInfo = /(:\/\/)[^\s/?#@]+@/g;
/** The same in a JSON pointer, which writes a slash as `~1`. */
const userInfoInPointer = /(:~1~1)(?:[^\s/?#@~]|~0)+@/g;

/** The ways to write a secret; none if it is too short. */
function formsOf(secret = ""): string[] {
  if (secret.length < minSecretLength) return [];
  return [secret, encodeURIComponent(secret), secret.replaceAll("~", "~0").replaceAll("/", "~1")];
}

/** Whether a text repeats a secret. */
export function repeats(text: string, secret: string | undefined): boolean {
  return formsOf(secret).some((form) => text.includes(form));
}

/** Removes from a text the known secrets, anything that looks like a secret, and user info in URLs. */
export function redactText(text: string, ...known: (string | undefined)[]): string {
  return withoutSecrets(text, known.flatMap(formsOf));
}

function withoutSecrets(text: string, forms: readonly string[]): string {
  let rest = text;
  for (const form of forms) rest = rest.replaceAll(form, "[redacted]");
  rest = rest.replace(secrets, "[redacted]");
  return rest.replace(userInfo, "$1[redacted]@").replace(userInfoInPointer, "$1[redacted]@");
}

/** Copies a JSON value with the secrets in its keys and values redacted. */
export function redact<Value>(value: Value, secret: string | undefined): Value {
  const forms = formsOf(secret);
  const copy = (part: unknown, depth: number): unknown => {
    if (typeof part === "string") return withoutSecrets(part, forms);
    if (typeof part !== "object" || part === null) return part;
    if (depth > maxDepth) return "[cut off]";
    if (Array.isArray(part)) return part.map((item) => copy(item, depth + 1));
    const pairs = Object.entries(part).map(([key, item]) => [withoutSecrets(key, forms), copy(item, depth + 1)]);
    return Object.fromEntries(pairs);
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
