/**
 * Returns a copy of schemas in which `x-format` has become `format`. The contract uses it for what JSON Schema can't
 * express: `http-url` for URLs that browsers can parse, and `well-formed` for text without lone surrogates.
 */
export function withTextFormats<Schemas extends object>(schemas: Schemas): Schemas {
  return JSON.parse(JSON.stringify(schemas), (_, part) => {
    if (typeof part?.["x-format"] !== "string") return part;
    const { "x-format": format, ...schema } = part;
    return { format, ...schema };
  });
}
