import { expect, test } from "vitest";
import { requestCases, responseCases } from "../../src/cases/index.ts";
import { valueAt } from "../../src/openapi/json-pointer.ts";
import type { Schema } from "../../src/openapi/schema.ts";
import { addCase } from "../support/case-file.ts";
import { contract } from "../support/contract.ts";

const rules = [...requestCases, ...responseCases].map(({ rule }) => rule);

function* propertiesOf(schema: Schema, pointer: string): Generator<string> {
  for (const name of Object.keys(schema.properties ?? {})) yield `${pointer}/properties/${name}`;
  for (const [index, part] of (schema.allOf ?? []).entries()) yield* propertiesOf(part, `${pointer}/allOf/${index}`);
}

/** The schema that a property refers to, or the property itself. */
function refersTo(pointer: string): string {
  const schema = Object(valueAt(contract, pointer)) as Schema;
  return schema.$ref?.slice(1) ?? schema.anyOf?.[0]?.$ref?.slice(1) ?? pointer;
}

test("every field of the contract has a case", () => {
  const missing = Object.entries<Schema>(contract.components.schemas).flatMap(([name, schema]) =>
    [...propertiesOf(schema, `/components/schemas/${name}`)].flatMap((pointer) => {
      const isCovered = [pointer, refersTo(pointer)].some((place) =>
        rules.some((rule) => `${rule}/`.startsWith(`${place}/`)),
      );
      return isCovered ? [] : [`${pointer} has no case: ${addCase(pointer)}`];
    }),
  );
  expect(missing).toEqual([]);
});
