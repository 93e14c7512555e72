import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";

/** The contract as it was written, read afresh: not the generated bundle. */
// biome-ignore lint/suspicious/noExplicitAny: a YAML document; the tests state what they find in it
export const contract: any = parse(readFileSync(new URL("../../openapi/openapi.yaml", import.meta.url), "utf8"), {
  maxAliasCount: -1,
});

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addVocabulary([...Object.keys(contract), "x-pattern-message"]);
ajv.addSchema(contract, "contract");

/** What Ajv, compiled from the contract itself, finds wrong with a value; an empty list if nothing. */
export function judge(schema: string, value: unknown): ErrorObject[] {
  const validate = ajv.getSchema(`contract#${schema.startsWith("/") ? schema : `/components/schemas/${schema}`}`);
  if (!validate) throw new Error(`The contract has no schema ${schema}`);
  return validate(value) ? [] : (validate.errors ?? []);
}

/** A fresh copy of the value of a named example. Copied by JSON: what YAML aliases share is shared no more. */
// biome-ignore lint/suspicious/noExplicitAny: tests take examples apart
export function example(name: string): any {
  return JSON.parse(JSON.stringify(contract.components.examples[name].value));
}
