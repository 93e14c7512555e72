import { expect, test } from "vitest";
import { requestCases, responseCases } from "../../src/cases/index.ts";
import { contract } from "./judge.ts";

const rules = [...requestCases, ...responseCases].map(({ rule }) => rule);

/** The file, and the place in it, where cases of a schema stand. */
function placeOf(schema: string): string {
  if (/Create|Payment|HttpUrl/.test(schema)) return "src/cases/request.ts (values in tables.ts and success-url.ts)";
  if (/Error|Unauthorized|InvalidToken|InsufficientScope|NotPermitted/.test(schema)) return "src/cases/error.ts";
  return `src/cases/response.ts, in the fields of ${schema}`;
}

// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema, walked through
function* propertiesOf(schema: any, pointer: string): Generator<string> {
  for (const name of Object.keys(schema.properties ?? {})) yield `${pointer}/properties/${name}`;
  for (const [index, part] of (schema.allOf ?? []).entries()) yield* propertiesOf(part, `${pointer}/allOf/${index}`);
}

/** The properties that have no rule of their own but that of the schema they refer to. */
function refersTo(pointer: string): string {
  const schema = pointer
    .split("/")
    .slice(1)
    // biome-ignore lint/suspicious/noExplicitAny: as above
    .reduce((value: any, key) => value[key], contract);
  return schema.$ref?.slice(1) ?? schema.anyOf?.[0]?.$ref?.slice(1) ?? pointer;
}

test("every field of the contract has a case, or there is said where to add one", () => {
  const missing = Object.entries(contract.components.schemas).flatMap(([name, schema]) =>
    [...propertiesOf(schema, `/components/schemas/${name}`)].flatMap((pointer) => {
      const isCovered = [pointer, refersTo(pointer)].some((place) =>
        rules.some((rule) => `${rule}/`.startsWith(`${place}/`)),
      );
      return isCovered ? [] : [`No case for ${pointer}: add one to ${placeOf(name)}`];
    }),
  );
  expect(missing).toEqual([]);
});

test("no two cases share a name", () => {
  for (const cases of [requestCases, responseCases]) {
    const names = cases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  }
});
