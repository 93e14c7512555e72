import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { formats, withWordedChecks } from "./formats.ts";

/** The contract as it was written, not the generated bundle. */
// biome-ignore lint/suspicious/noExplicitAny: a YAML document; the tests state what they find in it
export const contract: any = parse(readFileSync(new URL("../../openapi/openapi.yaml", import.meta.url), "utf8"), {
  maxAliasCount: -1,
});

const { components } = contract;
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats });
ajv.addVocabulary([...Object.keys(contract), "x-format"]);
ajv.addSchema(
  { ...contract, components: { ...components, schemas: withWordedChecks(components.schemas) } },
  "contract",
);

/** The errors that Ajv, compiled from the contract itself, finds in a value. */
export function judge(schema: string, value: unknown): ErrorObject[] {
  const validate = ajv.getSchema(`contract#${schema.startsWith("/") ? schema : `/components/schemas/${schema}`}`);
  if (!validate) throw new Error(`The contract has no schema ${schema}`);
  return validate(value) ? [] : (validate.errors ?? []);
}

/** A copy of the value of a named example. Copying by JSON separates what YAML aliases share. */
// biome-ignore lint/suspicious/noExplicitAny: tests change examples
export function example(name: string): any {
  return JSON.parse(JSON.stringify(contract.components.examples[name].value));
}
