/** A JSON Schema. The keywords that this package works with have types. */
export interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  title?: string;
  description?: string;
  deprecated?: boolean;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
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
  /** A format of this package, for what JSON Schema can't express. */
  "x-format"?: string;
}

/** Schemas by name. */
export type Schemas = Readonly<Record<string, Schema>>;

/** The name of what a `$ref` refers to. */
export function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
