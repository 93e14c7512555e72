/** Shorter texts are not treated as secrets, because they occur in ordinary words. */
const minSecretLength = 8;

/** Only the start of a longer secret is looked for, to bound the work. Whatever may belong to the secret is redacted with it. */
const maxSearchedLength = 64;

/** Values nested deeper are cut off: only a hostile response is nested like that. */
const maxDepth = 100;

/** An encoded character: percent-encoded, or escaped in JSON or HTML. */
const escape = String.raw`%[\da-f]{2}|\\{1,8}(?:u00[\da-f]{2}|/)|&(?:amp;){0,4}#\w{2,6};`;

/** The form of the provider's access tokens and client secrets, encoded or not. */
const secrets =
  /polar(?:_|%(?:25){0,4}5[Ff]|\\{1,8}u005[Ff]|&(?:amp;){0,4}#(?:95|[Xx]5[Ff]);)[a-z]{2,12}(?:_|%(?:25){0,4}5[Ff]|\\{1,8}u005[Ff]|&(?:amp;){0,4}#(?:95|[Xx]5[Ff]);)(?:[\w.~+-]|%[\da-fA-F]{2}|\\{1,8}u00[\da-fA-F]{2}|&(?:amp;){0,4}#\w{2,6};)+/g;

/** User names and passwords in URLs: as they are or escaped in JSON, in a JSON pointer, and percent-encoded. */
const userInfos = [
  /(:\\{0,8}\/\\{0,8}\/)[^\s/?#@]+@/g,
  /(:~1~1)(?:[^\s/?#@~]|~0)+@/g,
  /(:(?:%(?:25){0,4}2[Ff]){2})(?:[^\s/?#@%]|%(?!(?:25){0,4}(?:2[Ff]|40)))+(?:@|%(?:25){0,4}40)/g,
];

/** The ways in which a character may be encoded, more than once too. Encoders leave letters and digits alone. */
function formsOf(character: string): string {
  if (/[a-z\d]/i.test(character)) return character;
  const code = character.charCodeAt(0);
  const hex = code.toString(16).padStart(2, "0");
  const pointer = { "/": String.raw`~1|\\{1,8}/|`, "~": "~0|" }[character] ?? "";
  const html = `&(?:amp;){0,4}#(?:0{0,4}${code}|x0{0,4}${hex});`;
  const itself = `\\u${hex.padStart(4, "0")}`;
  return String.raw`(?:${pointer}${itself}|%(?:25){0,4}${hex}|\\{1,8}u${hex.padStart(4, "0")}|${html})`;
}

/** Matches a secret in any encoding. Matches nothing if the secret is too short. */
function patternOf(secret = ""): RegExp {
  if (secret.length < minSecretLength) return /(?!)/g;
  const start = secret.slice(0, maxSearchedLength).split("").map(formsOf).join("");
  const rest = secret.length > maxSearchedLength ? String.raw`(?:[\w.~+/=-]|${escape})*` : "";
  return new RegExp(start + rest, "gi");
}

/** Whether a text has a secret in it, in any encoding. */
export function containsSecret(text: string, secret: string | undefined): boolean {
  return patternOf(secret).test(text);
}

/** Removes from a text the known secrets, anything that looks like a secret, and user info in URLs. */
export function redactText(text: string, ...known: (string | undefined)[]): string {
  return withoutSecrets(text, known.map(patternOf));
}

function withoutSecrets(text: string, known: readonly RegExp[]): string {
  const redacted = [...known, secrets].reduce((rest, pattern) => rest.replace(pattern, "[redacted]"), text);
  return userInfos.reduce((rest, pattern) => rest.replace(pattern, "$1[redacted]@"), redacted);
}

/** Copies a JSON value with the secrets in its keys and values redacted. */
export function redact<Value>(value: Value, secret: string | undefined): Value {
  const known = [patternOf(secret)];
  const copy = (part: unknown, depth: number): unknown => {
    if (typeof part === "string") return withoutSecrets(part, known);
    if (typeof part !== "object" || part === null) return part;
    if (depth > maxDepth) return "[cut off]";
    if (Array.isArray(part)) return part.map((item) => copy(item, depth + 1));
    const pairs = Object.entries(part).map(([key, item]) => [withoutSecrets(key, known), copy(item, depth + 1)]);
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
