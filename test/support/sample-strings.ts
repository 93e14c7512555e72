import { formattedStrings, plainStrings } from "../../src/drift/sample-values.ts";

/** How the value of a format begins, as far as needed to choose one of the strings above. */
const formats: Readonly<Record<string, RegExp>> = {
  "date-time": /^\d{4}-\d\d-\d\dT/,
  date: /^\d{4}-\d\d-\d\d$/,
  uuid: /^[\da-f]{8}-/i,
  uri: /^\w+:\/\//,
};

interface StringSchema {
  readonly pattern?: unknown;
  readonly format?: unknown;
}

/** A string that fits some schemas, or a plain one if none is known. Returns the given string if it fits. */
export function stringFor(schemas: readonly StringSchema[], given?: unknown): string {
  const rules = schemas.flatMap(({ pattern, format }) => [
    ...(typeof pattern === "string" ? [new RegExp(pattern, "u")] : []),
    ...[formats[String(format)] ?? []].flat(),
  ]);
  const literals = rules.map(({ source }) => source.replace(/[\^$]/g, ""));
  const known = rules.length > 0 ? [...formattedStrings, ...literals] : [];
  const candidates = [...(typeof given === "string" ? [given] : []), ...known, ...plainStrings];
  return candidates.find((text) => rules.every((rule) => rule.test(text))) ?? "text";
}
