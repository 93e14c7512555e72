// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

/** An Ajv validation function. Its `errors` are those of its last call, null when that found none. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ValidatorError[] | null;
}

/** What is said of one broken rule, in the terms of Ajv. */
export interface ValidatorError {
  keyword: string;
  instancePath: string;
  /** What it is told by: the type, or types with commas between, the name of what is missing, the limit. */
  detail?: unknown;
  propertyName?: string;
  message: string;
}
