import { bundle } from "../../generated/bundle.js";

/** A JSON Schema, as far as the contract uses it for requests. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  type?: string | string[];
  const?: unknown;
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  propertyNames?: Schema;
  additionalProperties?: Schema;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxProperties?: number;
  minimum?: number;
  maximum?: number;
}

export interface Example {
  $ref?: string;
  summary?: string;
  value?: unknown;
}

interface Media {
  examples: Record<string, Example>;
}

export interface ResponseExamples {
  headers?: Record<string, Media>;
  content: { "application/json": Media };
}

interface Operation {
  summary: string;
  requestBody: { content: { "application/json": Media } };
  responses: Record<string, ResponseExamples>;
}

interface Contract {
  paths: Record<string, { post: Operation }>;
  components: { schemas: Record<string, Schema>; examples: Record<string, Example> };
}

const contract = bundle as Contract;

/** The path of the endpoint, with its slash, and its operation. */
export const [path, { post: operation }] = Object.entries(contract.paths)[0] as [string, Contract["paths"][string]];

export const { schemas, examples } = contract.components;

/** The name of what a `$ref` refers to. */
export function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

/** A schema without `$ref`. */
export function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : (schemas[nameOf(schema.$ref)] as Schema);
}

/** An example without `$ref`. */
export function resolvedExample(example: Example): Example {
  return example.$ref === undefined ? example : (examples[nameOf(example.$ref)] as Example);
}

/** The value of an example, behind its `$ref` or in its place. */
export function exampleValue(example: Example): unknown {
  return resolvedExample(example).value;
}
