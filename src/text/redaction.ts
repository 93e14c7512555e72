import { excerpt } from "./words.js";

/** Shorter texts are not treated as secrets, because they occur in ordinary words. */
export const minSecretLength = 8;

/** Of a longer secret, only the start is looked for, which bounds the work. What follows and may belong to it goes too. */
const maxSearchedLength = 64;

/** Values nested deeper are cut off: only a hostile response is nested like that. */
const maxDepth = 100;

const underscore = String.raw`(?:_|[%\\&][\w#;&\\]{0,12}?(?:5[Ff]|95);?)`;
const escaped = String.raw`%[\da-fA-F]{2}|\\{1,8}u00[\da-fA-F]{2}|&(?:amp;)*#\w{2,6};`;

/** The form of the provider's access tokens and client secrets, encoded or not. */
const secrets = new RegExp(String.raw`polar${underscore}[a-z]{1,12}${underscore}(?:[\w.~+-]|${escaped})+`, "g");
/** User names and passwords in URLs. JSON may escape a slash, and a JSON pointer writes it as `~1`. */
const userInfo = /(:(?:\\{0,8}\/\\{0,8}\/|~1~1))(?:[^\s/?#@~]|~(?!1))+@/g;

/** A character as URLs, JSON, HTML and JSON pointers encode it, more than once too. Letters and digits stay as they are. */
function formsOf(character: string): string {
  if (/[a-z\d]/i.test(character)) return character;
  const code = character.charCodeAt(0);
  const hex = code.toString(16).padStart(4, "0");
  const byte = hex.slice(2);
  const more = character === "/" ? String.raw`|~0*1|\\{1,8}/` : character === "~" ? "0*" : "";
  return String.raw`(?:%(?:25)*${byte}|\\{1,8}u${hex}|&(?:amp;)*#(?:0*${code}|x0*${byte});|\u${hex}${more})`;
}

/** Matches a secret in any encoding. Matches nothing if the secret is too short. */
function patternOf(secret = ""): RegExp {
  if (secret.length < minSecretLength) return /(?!)/g;
  const start = secret.slice(0, maxSearchedLength).split("").map(formsOf).join("");
  const rest = secret.length > maxSearchedLength ? String.raw`(?:[\w.~+/=-]|\\{1,8}/|${escaped})*` : "";
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
  return redacted.replace(userInfo, "$1[redacted]@");
}

/** Copies a JSON value with the secrets in its keys and values redacted. */
export function redact<Value>(value: Value, secret: string | undefined): Value {
  const known = [patternOf(secret)];
  const copy = (part: unknown, depth: number): unknown => {
    if (typeof part === "string") return withoutSecrets(part, known);
    if (typeof part !== "object" || part === null) return part;
    if (depth > maxDepth) return "[cut off]";
    if (Array.isArray(part)) return part.map((item) => copy(item, depth + 1));
    return Object.fromEntries(
      Object.entries(part).map(([key, item]) => [withoutSecrets(key, known), copy(item, depth + 1)]),
    );
  };
  return copy(value, 0) as Value;
}

/**
 * Copies name, message, code, system call and causes of an error, with the secret redacted. Other properties are dropped,
 * because an implementation of `fetch` may put the whole request there, headers included.
 */
export function redactError(error: unknown, secret: string | undefined, depth = 5): Error {
  const copied = (text: unknown) => (typeof text === "string" ? excerpt(redact(text, secret), 1000) : undefined);
  try {
    const { name, message, code, syscall, cause } = Object(error) as Record<string, unknown>;
    const copy = new Error(copied(message) ?? copied(error));
    for (const [key, value] of Object.entries({ name, code, syscall })) {
      if (typeof value === "string") Object.assign(copy, { [key]: copied(value) });
    }
    if (cause !== undefined && depth > 0) copy.cause = redactError(cause, secret, depth - 1);
    return copy;
  } catch {
    return new Error("Unreadable error");
  }
}
