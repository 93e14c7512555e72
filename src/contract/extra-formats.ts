/** The pattern of text that the provider can store. It can't store half a surrogate pair either. */
const storableText = "^[^\\x00]*$";

/**
 * A copy of the schemas with formats for what JSON Schema can't state: `http-url` for URLs that a browser can parse, and
 * `well-formed` for text without half surrogates. The contract itself uses only formats that every tool knows.
 */
export function withExtraFormats<Schemas extends object>(schemas: Schemas): Schemas {
  const copy = JSON.parse(JSON.stringify(schemas), (_, part) =>
    part?.pattern === storableText ? { format: "well-formed", ...part } : part,
  );
  return { ...copy, HttpUrl: { ...copy.HttpUrl, format: "http-url" } };
}
