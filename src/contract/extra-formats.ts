/** Checks of text that JSON Schema can't express, by the name of a format. */
export const extraFormats = { "http-url": isHttpUrl, "well-formed": isWellFormed };

/** Matches the text that the provider can store, apart from lone surrogates, which it can't store either. */
const storableText = "^[^\\x00]*$";

/**
 * Returns a copy of the schemas with the formats `http-url` for URLs that browsers can parse, and `well-formed` for text without
 * lone surrogates. The contract itself uses only standard formats.
 */
export function withExtraFormats<Schemas extends object>(schemas: Schemas): Schemas {
  const copy = JSON.parse(JSON.stringify(schemas), (_, part) =>
    part?.pattern === storableText ? { format: "well-formed", ...part } : part,
  );
  return { ...copy, HttpUrl: { ...copy.HttpUrl, format: "http-url" } };
}

/** Whether a string has no lone surrogates. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** Whether a string is a URL by the WHATWG URL Standard, as the provider parses it. */
function isHttpUrl(text: string): boolean {
  try {
    // Not URL.canParse: on Node 20 and 22 it begins to refuse hosts with Latin-1 letters after some thousand calls.
    new URL(text);
    return true;
  } catch {
    return false;
  }
}
