// biome-ignore lint/suspicious/noExplicitAny: OpenAPI documents and JSON Schemas of any form
export type Json = any;

/** Why a description can't be compared, in one line. */
export class DescriptionError extends Error {
  override name = "DescriptionError";
}
