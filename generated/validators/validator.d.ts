// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

/** An Ajv validation function. Its `errors` are those of its last call, or null if there were none. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ValidatorError[] | null;
}

/** One error of Ajv. */
export interface ValidatorError {
  keyword: string;
  instancePath: string;
  params: Record<string, unknown>;
  propertyName?: string;
}
