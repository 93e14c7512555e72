// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

/** An Ajv validation function. Its `errors` are those of its last call, null when that found none. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ValidatorError[] | null;
}

/** What Ajv says of one broken rule. */
export interface ValidatorError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  propertyName?: string;
  message?: string;
}
