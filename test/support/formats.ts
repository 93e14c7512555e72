import type { AnySchemaObject } from "ajv";
// Another implementation of the URL Standard, which gives the same verdict on every version of Node.
import { parseURL } from "whatwg-url";

/** What the contract says in words: text has no half of a surrogate pair, and a URL parses as in a browser. */
function isWellFormed(text: string): boolean {
  return !/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, " "));
}

function isParsableUrl(text: string): boolean {
  if (!isWellFormed(text)) return false;
  return parseURL(text) !== null;
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
export const formats = {
  uuid: true,
  "date-time": isDateTime,
  "parsable-url": isParsableUrl,
  "storable-text": isWellFormed,
} as const;

/** The schemas with the checks that no keyword of the contract can state. */
export function withWordedChecks<Schemas extends Record<string, AnySchemaObject>>(schemas: Schemas): Schemas {
  const { HttpUrl, CheckoutLinkCreateBase, MetadataCreate } = schemas;
  const changed = structuredClone({ HttpUrl, CheckoutLinkCreateBase, MetadataCreate });
  Object.assign(changed.HttpUrl ?? {}, { format: "parsable-url" });
  const { label } = changed.CheckoutLinkCreateBase?.properties ?? {};
  const { propertyNames, additionalProperties } = changed.MetadataCreate ?? {};
  for (const text of [label, propertyNames, additionalProperties]) {
    if (typeof text === "object") text.format = "storable-text";
  }
  return { ...schemas, ...changed };
}
