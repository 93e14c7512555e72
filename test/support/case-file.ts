/** What to do about a place in the contract that no case tests. */
export function addCase(pointer: string): string {
  const schema = pointer.match(/^\/components\/schemas\/(\w+)/)?.[1];
  return `add a case for it to ${schema === undefined ? "src/cases/call-cases.ts" : fileOf(schema)}`;
}

/** Where the cases of a schema are. */
function fileOf(schema: string): string {
  if (/HttpUrl/.test(schema)) return "src/cases/success-url.ts";
  if (/Metadata|UuidV4/.test(schema)) return "src/cases/value-groups.ts";
  if (/Create|Payment/.test(schema)) return "src/cases/body-cases.ts";
  return `src/cases/answer-objects.ts, in the fields of ${schema}`;
}
