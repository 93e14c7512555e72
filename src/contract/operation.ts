import { bundle } from "../../generated/bundle.js";
import { jsonPointer } from "../json-schema/json-pointer.js";

/** The parts of JSON Schema that the mock uses. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  multipleOf?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  items?: Schema | boolean;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  propertyNames?: Schema | boolean;
  additionalProperties?: Schema | boolean;
  minProperties?: number;
  maxProperties?: number;
}

export type Schemas = Readonly<Record<string, Schema>>;

export interface Example {
  $ref?: string;
  summary?: string;
  value?: unknown;
}

interface Media {
  examples: Record<string, Example>;
}

interface Reference {
  $ref: string;
}

export interface ResponseExamples {
  headers?: Record<string, Media & { required?: boolean; schema: Reference }>;
  content: { "application/json": Media & { schema: Reference | { oneOf: Reference[] } } };
}

interface Operation {
  summary: string;
  requestBody: { content: { "application/json": Media } };
  responses: Record<string, ResponseExamples>;
}

interface Contract {
  paths: Record<string, { post: Operation }>;
  components: { schemas: Schemas; examples: Record<string, Example> };
}

const contract = bundle as Contract;

/** The path of the endpoint, with its slash, and its operation. */
export const [path, { post: operation }] = Object.entries(contract.paths)[0] as [string, Contract["paths"][string]];

/** The JSON pointer of the operation in the contract. */
export const operationPointer = jsonPointer(["paths", path, "post"]);

export const { schemas, examples } = contract.components;

/** The name of what a `$ref` refers to. */
export function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

/** An example without `$ref`. */
export function resolvedExample(example: Example): Example {
  return example.$ref === undefined ? example : (examples[nameOf(example.$ref)] as Example);
}

/** The value of an example, whether inline or behind a `$ref`. */
export function exampleValue(example: Example): unknown {
  return resolvedExample(example).value;
}
