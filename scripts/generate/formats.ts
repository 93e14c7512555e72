import { hasOnlyPlaceholders, hasPlaceholderAfterPath, isUrl } from "../../src/text/http-url.ts";

/** Checks that JSON Schema can't express. Our validators use each as a format of the given name. */
export const formats = {
  "date-time": isDateTime,
  "http-url": isUrl,
  "well-formed": isWellFormed,
  "query-placeholder": hasPlaceholderAfterPath,
  "only-placeholders": hasOnlyPlaceholders,
};

/** Messages for the formats that have no title in the contract. */
export const formatMessages: Readonly<Record<string, string>> = {
  "well-formed": "must not contain half of a surrogate pair",
  "query-placeholder": "must have the placeholder {CHECKOUT_ID} in the query or the fragment only",
  "only-placeholders": "must have no braces other than those of the placeholder {CHECKOUT_ID}",
};

const dateTime =
  /^(\d{4})-(\d\d)-(\d\d)[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a string is an RFC 3339 date-time, on a day that exists. */
function isDateTime(text: string): boolean {
  const [, year, month, day] = dateTime.exec(text) ?? [];
  if (day === undefined) return false;
  // Uses 2000 for every leap year, because Date.UTC changes years before 100.
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const date = new Date(Date.UTC(isLeap ? 2000 : 2001, Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether a string has no lone surrogates. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
