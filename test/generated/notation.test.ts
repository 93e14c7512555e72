import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { bundle } from "../../generated/bundle.js";
import { responseCases } from "../../src/cases/index.ts";
import { operation } from "../../src/contract/operation.ts";
import { caseValuesOf } from "../../src/drift/case-values.ts";
import { compareDescriptions } from "../../src/drift/compare-descriptions.ts";
import { idOf } from "../../src/drift/describe-difference.ts";
import { findOperation } from "../../src/drift/find-operation.ts";
import type { Schema, Schemas } from "../../src/openapi/schema.ts";
import { bodies } from "../support/bodies.ts";

const text = readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8");
const portable: { components: { schemas: Schemas } } = JSON.parse(text);
const { schemas } = portable.components;
const wanted = { path: operation.path, method: "post" };

test("openapi.json allows what the contract allows, in both directions; it only leaves out the default of metadata", () => {
  const contract = findOperation(bundle, "the contract", wanted);
  // A schema with `not: {}`, which no value fits, is `false`; drift doesn't read `not`.
  const withFalse = JSON.parse(text, (_, part) => (JSON.stringify(part?.not) === "{}" ? false : part));
  const other = findOperation(withFalse, "openapi.json", wanted);
  const differences = (from: typeof contract, to: typeof contract) =>
    compareDescriptions(from, to, { caseValues: caseValuesOf }).map(idOf);
  expect(differences(contract, other)).toEqual(["request /metadata default is no longer there, was {}"]);
  expect(differences(other, contract)).toEqual([expect.stringMatching(/^request \/metadata default /)]);
});

test("openapi.json has the contract's verdict on each case of a body and of an answer", () => {
  const verdictsOf = (document: object) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(document, "contract");
    const isValid = (name: string, value: unknown) => ajv.validate(`contract#/components/schemas/${name}`, value);
    const requests = bodies.map(({ name, body }) => [name, isValid("CheckoutLinkCreate", body)]);
    const answers = responseCases.flatMap(({ name, response: { status, body } }) =>
      (operation.responses[status]?.schemas ?? []).map((schema) => [name, schema, isValid(schema, body)]),
    );
    return [...requests, ...answers];
  };
  expect(verdictsOf(portable)).toEqual(verdictsOf(bundle as object));
});

/** Each schema, nested ones included. */
function all(schema: Schema): Schema[] {
  const { anyOf = [], oneOf = [], allOf = [], properties = {}, items, additionalProperties } = schema;
  const inner = [...anyOf, ...oneOf, ...allOf, ...Object.values(properties), items, additionalProperties];
  return [schema, ...inner.flatMap((one) => (typeof one === "object" ? all(one) : []))];
}
const every = Object.values(schemas).flatMap(all);

test.each<[string, (schema: Schema) => boolean]>([
  ["joins parts by allOf", ({ allOf }) => allOf !== undefined],
  [
    "has several types besides null",
    ({ type }) => Array.isArray(type) && type.filter((one) => one !== "null").length > 1,
  ],
  [
    "refers to a schema that may be null",
    ({ $ref }) => schemas[$ref?.split("/").at(-1) ?? ""]?.anyOf?.some(({ type }) => type === "null") === true,
  ],
  ["has an enumeration of true alone", (schema) => schema.enum?.[0] === true],
  ["has an object as a default", (schema) => typeof schema.default === "object"],
])("no schema of openapi.json %s, which generators stumble on", (_, stumbles) => {
  expect(every.length).toBeGreaterThan(100);
  expect(every.filter(stumbles)).toEqual([]);
});

test("in openapi.json, members that exclude each other are in oneOf, and one that requires more comes first", () => {
  const { ProductPrice, CheckoutLinkDiscount, CheckoutLinkCreate } = schemas;
  expect(CheckoutLinkCreate?.anyOf).toHaveLength(3); // A body may have the fields of several shapes.
  expect([ProductPrice?.oneOf?.length, CheckoutLinkDiscount?.oneOf?.length]).toEqual([7, 4]);
  for (const { oneOf = [] } of [ProductPrice ?? {}, CheckoutLinkDiscount ?? {}]) {
    const required = oneOf.map(({ $ref = "" }) => schemas[$ref.split("/").at(-1) ?? ""]?.required ?? []);
    const includesEarlier = (one: string[], index: number) =>
      required.slice(0, index).some((earlier) => earlier.every((name) => one.includes(name)));
    expect(required.filter(includesEarlier)).toEqual([]);
  }
});
