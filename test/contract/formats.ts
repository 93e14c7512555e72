import type { AnySchemaObject } from "ajv";

/** What the contract says in words: the URL parses as in a browser, and no character is half a surrogate pair. */
function isParsableUrl(text: string): boolean {
  if (/\p{Surrogate}/u.test(text)) return false;
  try {
    return Boolean(new URL(text));
  } catch {
    return false;
  }
}

const dateTime =
  /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** A date and time by RFC 3339 to the letter. */
function isDateTime(text: string): boolean {
  const [, year, month, day] = (dateTime.exec(text) ?? []).map(Number);
  if (!month || !day) return false;
  // Day 0 of the next month is the last day of this one. Years below 100 would count from 1900; leap years repeat.
  return day <= new Date(Date.UTC(2000 + (Number(year) % 400), month, 0)).getUTCDate();
}

/** The formats that the judges of the tests know. The pattern beside `uuid` is stricter than the format. */
export const formats = { uuid: true, "date-time": isDateTime, "parsable-url": isParsableUrl } as const;

/** The schemas with the check of URLs that no keyword of the contract can state. */
export function withUrlCheck<Schemas extends Record<string, AnySchemaObject>>(schemas: Schemas): Schemas {
  return { ...schemas, HttpUrl: { ...schemas.HttpUrl, format: "parsable-url" } };
}
