const percentEncoded = (text: string) => encodeURIComponent(text).replace(/[_.~-]/g, hexOf);
const hexOf = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
const pointerEscaped = (text: string) => text.replaceAll("~", "~0").replaceAll("/", "~1");
const special = /[^a-z\d]/gi;

/** The ways in which servers, logs and tools write a text, as functions by their names. */
export const encodings: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  "percent-encoded": encodeURIComponent,
  "percent-encoded in lower case": (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  "percent-encoded more than needed": percentEncoded,
  "percent-encoded twice": (text) => encodeURIComponent(percentEncoded(text)),
  "JSON with escaped slashes": (text) => text.replaceAll("/", "\\/"),
  "JSON with escaped characters": (text) => text.replace(special, (c) => `\\u${hexOf(c).slice(1).padStart(4, "0")}`),
  "JSON with escapes in lower case": (text) => text.replace(special, (c) => `\\u00${hexOf(c).slice(1).toLowerCase()}`),
  "JSON in JSON": (text) => JSON.stringify(text.replace(special, (c) => `\\u00${hexOf(c).slice(1)}`)).slice(1, -1),
  "JSON in JSON with escaped slashes": (text) => JSON.stringify(text.replaceAll("/", "\\/")).slice(1, -1),
  "HTML with decimal references": (text) => text.replace(special, (c) => `&#${c.charCodeAt(0)};`),
  "HTML with hexadecimal references": (text) => text.replace(special, (c) => `&#x${hexOf(c).slice(1)};`),
  "HTML in HTML": (text) => text.replace(special, (c) => `&amp;#${c.charCodeAt(0)};`),
  "a JSON pointer": pointerEscaped,
  "a JSON pointer in a JSON pointer": (text) => pointerEscaped(pointerEscaped(text)),
};
