/** What to do about a place in the contract that no case tests. */
export function addCase(pointer: string): string {
  const schema = pointer.match(/^\/components\/schemas\/(\w+)/)?.[1];
  if (schema !== undefined) return `add a case for it to src/cases/${fileOf(schema)}`;
  return `add a case for it to src/cases/${pointer.includes("/responses/") ? "response" : "call"}-cases.ts`;
}

/** Where the cases of a schema are. */
function fileOf(schema: string): string {
  if (schema === "HttpUrl") return "success-url.ts";
  if (schema === "BearerChallenge") return "response-cases.ts";
  if (/^(MetadataCreate|UuidV4)$/.test(schema)) return "value-groups.ts";
  if (/Create|PaymentProcessor|NullableUuidV4/.test(schema)) return "body-cases.ts";
  if (/^(Metadata|(Nullable)?Timestamp|.*Currency.*|RecurringInterval)$/.test(schema)) return "field-values.ts";
  return `answer-objects.ts, in the fields of ${schema}`;
}
