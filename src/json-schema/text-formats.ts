/** Matches the text that the provider can store, apart from lone surrogates, which it can't store either. */
const storableText = "^[^\\x00]*$";

/**
 * Returns a copy of the schemas with two formats for what JSON Schema can't express: `http-url` for URLs that browsers can
 * parse, and `well-formed` for text without lone surrogates. The contract itself uses only standard formats.
 */
export function withExtraFormats<Schemas extends object>(schemas: Schemas): Schemas {
  const copy = JSON.parse(JSON.stringify(schemas), (_, part) =>
    part?.pattern === storableText ? { format: "well-formed", ...part } : part,
  );
  return { ...copy, HttpUrl: { ...copy.HttpUrl, format: "http-url" } };
}
