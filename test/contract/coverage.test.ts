import { expect, test } from "vitest";
import { requestCases, responseCases } from "../../src/cases/index.ts";
import { contract } from "./judge.ts";

const rules = [...requestCases, ...responseCases].map(({ rule }) => rule);

/** Where the cases of a schema are. */
function fileOf(schema: string): string {
  if (/HttpUrl/.test(schema)) return "src/cases/success-url.ts";
  if (/Metadata|UuidV4/.test(schema)) return "src/cases/tables.ts";
  if (/Create|Payment/.test(schema)) return "src/cases/request.ts";
  return `src/cases/objects.ts, in the fields of ${schema}`;
}

// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema, walked through
function* propertiesOf(schema: any, pointer: string): Generator<string> {
  for (const name of Object.keys(schema.properties ?? {})) yield `${pointer}/properties/${name}`;
  for (const [index, part] of (schema.allOf ?? []).entries()) yield* propertiesOf(part, `${pointer}/allOf/${index}`);
}

/** The schema that a property refers to, or the property itself. */
function refersTo(pointer: string): string {
  const schema = pointer
    .split("/")
    .slice(1)
    // biome-ignore lint/suspicious/noExplicitAny: as above
    .reduce((value: any, key) => value[key], contract);
  return schema.$ref?.slice(1) ?? schema.anyOf?.[0]?.$ref?.slice(1) ?? pointer;
}

test("every field of the contract has a case", () => {
  const missing = Object.entries(contract.components.schemas).flatMap(([name, schema]) =>
    [...propertiesOf(schema, `/components/schemas/${name}`)].flatMap((pointer) => {
      const isCovered = [pointer, refersTo(pointer)].some((place) =>
        rules.some((rule) => `${rule}/`.startsWith(`${place}/`)),
      );
      return isCovered ? [] : [`No case for ${pointer}: add one to ${fileOf(name)}`];
    }),
  );
  expect(missing).toEqual([]);
});
