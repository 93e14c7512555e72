import { expect, test } from "vitest";
import { requestCases, responseCases } from "../../src/cases/index.ts";
import { addCase } from "../support/case-file.ts";
import { contract } from "../support/contract.ts";

const rules = [...requestCases, ...responseCases].map(({ rule }) => rule);

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
      return isCovered ? [] : [`${pointer} has no case: ${addCase(pointer)}`];
    }),
  );
  expect(missing).toEqual([]);
});
