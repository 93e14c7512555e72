import fc from "fast-check";
import { type Body, metadata, metadataValue, type OwnField, text, url, uuid } from "./bodies.ts";
import { pointerTo } from "./json.ts";

/** A body that breaks one rule, and where. */
export interface BrokenBody {
  readonly body: unknown;
  readonly pointer: string;
}

/** Breaks one rule of a valid body. */
type Violation = fc.Arbitrary<(body: Body) => BrokenBody>;

const json = fc.jsonValue({ maxDepth: 2 });
const otherThan = (isRight: (value: unknown) => boolean) => json.filter((value) => !isRight(value));
const isText = (value: unknown) => typeof value === "string";
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

function holding(field: string, values: fc.Arbitrary<unknown>): Violation {
  return values.map((value) => (body) => ({ body: { ...body, [field]: value }, pointer: pointerTo([field]) }));
}

function without(field: string, pointer = pointerTo([field])): Violation {
  return fc.constant((body) => {
    const { [field]: _, ...rest } = body;
    return { body: rest, pointer };
  });
}

// ------------------------------------------------------------------------------------------------------------- UUIDs

const character = fc.string({ minLength: 1, maxLength: 1, unit: "binary" });
const otherCharacter = fc.constantFrom("g", "-", " ", "0", "{", "\n", "٣", "ａ");
const hyphens = [8, 13, 18, 23];
const replaced = (id: string, index: number, by: string) => id.slice(0, index) + by + id.slice(index + 1);

/** Texts that are no version 4 UUIDs, most of them by little. */
const badUuid: Record<string, fc.Arbitrary<string>> = {
  "a wrong character": fc
    .tuple(uuid, fc.nat(35), fc.oneof(character, otherCharacter))
    .filter(([, index, by]) => (hyphens.includes(index) ? by !== "-" : !/^[\da-f]$/i.test(by)))
    .map(([id, index, by]) => replaced(id, index, by)),
  "another version": fc.oneof(
    withDigit(14, (digit) => digit !== 4),
    fc.constantFrom(1, 3, 5, 6, 7, 8).chain((version) => fc.uuid({ version: version as 1 })),
    fc.constantFrom("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"),
  ),
  "another variant": withDigit(19, (digit) => digit < 8 || digit > 11),
  "a character too few": fc.tuple(uuid, fc.nat(35)).map(([id, index]) => replaced(id, index, "")),
  "a character too many": fc
    .tuple(uuid, fc.nat(36), character)
    .map(([id, index, more]) => id.slice(0, index) + more + id.slice(index)),
  "another form": uuid.chain((id) => fc.constantFrom(id.replaceAll("-", ""), `{${id}}`, `urn:uuid:${id}`, ` ${id}`)),
  "any text": fc.string(),
};

function withDigit(index: number, isWrong: (digit: number) => boolean): fc.Arbitrary<string> {
  const digit = fc.nat(15).filter(isWrong);
  return fc.tuple(uuid, digit).map(([id, by]) => replaced(id, index, by.toString(16)));
}

// -------------------------------------------------------------------------------------------------------------- URLs

const octet = fc.nat(255);
const address = (parts: fc.Arbitrary<unknown>[]) => fc.tuple(...parts).map((octets) => octets.join("."));
const scheme = fc.constantFrom("http://", "https://");

/** Texts that no `success_url` may be. */
const badUrl: Record<string, fc.Arbitrary<string>> = {
  "another scheme": fc
    .tuple(fc.constantFrom("ftp", "ws", "file", "javascript", "data", "httpss", "h", ""), url)
    .map(([other, right]) => right.replace(/^https?/i, other)),
  "no scheme": fc.webPath().filter((path) => !path.includes(":")),
  "no host": fc
    .tuple(scheme, fc.constantFrom("", "/", "/thanks", "?a=b", "#a", ":80", ":80/"))
    .map((parts) => parts.join("")),
  "a bad port": fc
    .tuple(scheme, fc.domain(), fc.oneof(fc.integer({ min: 65_536 }), fc.constantFrom("http", "-1", "8o", "80:80")))
    .map(([start, host, port]) => `${start}${host}:${port}/`),
  "a bad IPv4": fc
    .oneof(
      address([fc.integer({ min: 256, max: 999 }), octet, octet, octet]),
      address([octet, octet, octet, fc.integer({ min: 256, max: 999 })]),
      address([octet, octet, octet, octet, octet]),
      address([octet, octet, octet]),
      address([octet, octet, octet, octet.map((part) => `0${part}`)]),
    )
    .map((host) => `http://${host}/`),
  "user info": fc
    .tuple(scheme, fc.domain(), fc.constantFrom("a@", "a:b@", "@", ":@"))
    .map(([start, host, user]) => start + user + host),
  "a forbidden character": fc
    .tuple(
      url,
      fc.noBias(fc.nat()),
      fc.constantFrom(...' \\<>"`^{}\t\n\r\0\u007f\u0085\u00a0\u2028', "\ud83d", "\udca9"),
    )
    .map(([right, position, more]) => {
      const index = position % (right.length + 1);
      return right.slice(0, index) + more + right.slice(index);
    }),
  "too many characters": fc
    .integer({ min: 2084, max: 2200 })
    .map((length) => `https://example.com/${"a".repeat(length - "https://example.com/".length)}`),
  nothing: fc.constant(""),
};

// ---------------------------------------------------------------------------------------------------------- Metadata

function badPair(key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): Violation {
  return fc.tuple(metadata(49), key, value).map(([pairs, name, held]) => (body) => ({
    // Not by assignment: `__proto__` is a key like any other.
    body: { ...body, metadata: Object.fromEntries([...Object.entries(pairs), [name, held]]) },
    pointer: pointerTo(["metadata", name]),
  }));
}

const anyKey = text(1, 40);
const unsafe = fc.tuple(fc.double({ min: 2 ** 53, noNaN: true, noDefaultInfinity: true }), fc.constantFrom(1, -1));

const badMetadata: Record<string, Violation> = {
  "other than an object": holding("metadata", otherThan(isObject)),
  "more than 50 pairs": holding(
    "metadata",
    fc.tuple(metadata(10), fc.integer({ min: 51, max: 60 })).map(([some, count]) => ({
      ...some,
      ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at} of ${count}`, at])),
    })),
  ),
  "an empty key": badPair(fc.constant(""), metadataValue),
  "a long key": badPair(text(41, 60), metadataValue),
  "an empty value": badPair(anyKey, fc.constant("")),
  "a long value": badPair(anyKey, text(501, 520)),
  "a value of null": badPair(anyKey, fc.constant(null)),
  "a fraction": badPair(anyKey, fc.double({ noInteger: true, noNaN: true, noDefaultInfinity: true })),
  "an unsafe integer": badPair(
    anyKey,
    unsafe.map(([size, sign]) => size * sign),
  ),
  nesting: badPair(
    anyKey,
    json.filter((value) => typeof value === "object" && value !== null),
  ),
};

// ------------------------------------------------------------------------------------------------------------ Bodies

const uuidField = (field: string) => ({
  ...named(badUuid, (values) => holding(field, values)),
  "other than a text": holding(field, otherThan(isTextOrNull)),
});

const badProduct: fc.Arbitrary<unknown> = fc.oneof(otherThan(isText), ...Object.values(badUuid));

/** What can be wrong with a field, by field and kind. */
export const violations: Readonly<Record<string, Readonly<Record<string, Violation>>>> = {
  "": { "other than an object": otherThan(isObject).map((body) => () => ({ body, pointer: "" })) },
  metadata: badMetadata,
  payment_processor: {
    "not there": without("payment_processor"),
    "another value": holding(
      "payment_processor",
      otherThan((value) => value === "stripe"),
    ),
  },
  label: { "other than a text": holding("label", otherThan(isTextOrNull)) },
  allow_discount_codes: {
    "other than a boolean": holding(
      "allow_discount_codes",
      fc.oneof(
        otherThan((value) => typeof value === "boolean"),
        fc.constantFrom("true", "false", 0, 1, "yes"),
      ),
    ),
  },
  discount_id: uuidField("discount_id"),
  success_url: {
    ...named(badUrl, (values) => holding("success_url", values)),
    "other than a text": holding("success_url", otherThan(isTextOrNull)),
  },
};

/** The same of the fields that only one shape has. What lacks all of them is told to lack that of the current shape. */
export const ownViolations: Readonly<Record<OwnField, Readonly<Record<string, Violation>>>> = {
  products: {
    "not there": without("products"),
    "other than a list": holding("products", otherThan(Array.isArray)),
    "an empty list": holding("products", fc.constant([])),
    "a wrong item": fc
      .tuple(fc.array(uuid, { maxLength: 8 }), badProduct, fc.nat(8))
      .map(([right, wrong, position]) => {
        const index = position % (right.length + 1);
        const products = [...right.slice(0, index), wrong, ...right.slice(index)];
        return (body) => ({ body: { ...body, products }, pointer: pointerTo(["products", index]) });
      }),
  },
  product_id: {
    ...uuidField("product_id"),
    null: holding("product_id", fc.constant(null)),
    "not there": without("product_id", "/products"),
  },
  product_price_id: {
    ...uuidField("product_price_id"),
    null: holding("product_price_id", fc.constant(null)),
    "not there": without("product_price_id", "/products"),
  },
};

function named<From, To>(from: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, map(value)]));
}
