import { samplesBut } from "./field-values.js";

/** Values of a field that show one rule, by their descriptions. */
export interface Group {
  /** A JSON pointer into the contract. */
  readonly rule: string;
  readonly accepts?: Readonly<Record<string, unknown>>;
  readonly refuses?: Readonly<Record<string, unknown>>;
  /** What the contract refuses on purpose, though the provider may accept it. */
  readonly refusesAlone?: Readonly<Record<string, unknown>>;
  /** Where the mistake is in the refused values, as a JSON pointer. Default: the value itself. */
  readonly at?: string;
}

const uuid = "/components/schemas/UuidV4";

/** The groups of every field that holds a version 4 UUID. */
export const uuids: readonly Group[] = [
  {
    rule: `${uuid}/pattern`,
    accepts: {
      "lower case": "e453c0fa-a3de-4213-a839-605dceac7125",
      "upper case": "E453C0FA-A3DE-4213-A839-605DCEAC7125",
      "mixed case": "E453c0fA-a3dE-4213-a839-605dcEac7125",
      "the digits 0 to 9": "01234567-8901-4234-9567-890123456789",
      "all digits a": "aaaaaaaa-aaaa-4aaa-aaaa-aaaaaaaaaaaa",
      "all digits f": "ffffffff-ffff-4fff-bfff-ffffffffffff",
      "all digits A": "AAAAAAAA-AAAA-4AAA-AAAA-AAAAAAAAAAAA",
      "all digits F": "FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF",
      "variant 8": "e453c0fa-a3de-4213-8839-605dceac7125",
      "variant 9": "e453c0fa-a3de-4213-9839-605dceac7125",
      "variant A": "e453c0fa-a3de-4213-A839-605dceac7125",
      "variant b": "e453c0fa-a3de-4213-b839-605dceac7125",
      "variant B": "e453c0fa-a3de-4213-B839-605dceac7125",
    },
    refuses: {
      "an empty string": "",
      "version 1": "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
      "version 3": "6fa459ea-ee8a-3ca4-894e-db77e160355e",
      "version 5": "886313e1-3b8a-5372-9b90-0c9aee199e5d",
      "version 7": "018f4e2e-5b1a-7c3d-9e2f-3a4b5c6d7e8f",
      "the nil UUID": "00000000-0000-0000-0000-000000000000",
      "variant 7": "e453c0fa-a3de-4213-7839-605dceac7125",
      "variant c": "e453c0fa-a3de-4213-c839-605dceac7125",
      "one digit too many": "e453c0fa-a3de-4213-a839-605dceac71250",
      "one digit too few": "e453c0fa-a3de-4213-a839-605dceac712",
      "one digit too many in front": "0e453c0fa-a3de-4213-a839-605dceac7125",
      "one digit too few in front": "453c0fa-a3de-4213-a839-605dceac7125",
      "one digit too many in the second group": "e453c0fa-a3de0-4213-a839-605dceac7125",
      "one digit too few in the second group": "e453c0fa-a3d-4213-a839-605dceac7125",
      "one digit too many in the third group": "e453c0fa-a3de-42130-a839-605dceac7125",
      "one digit too few in the third group": "e453c0fa-a3de-421-a839-605dceac7125",
      "one digit too many in the fourth group": "e453c0fa-a3de-4213-a8390-605dceac7125",
      "one digit too few in the fourth group": "e453c0fa-a3de-4213-a83-605dceac7125",
      "a letter that is no digit": "g453c0fa-a3de-4213-a839-605dceac7125",
    },
    refusesAlone: {
      "no hyphens": "e453c0faa3de4213a839605dceac7125",
      braces: "{e453c0fa-a3de-4213-a839-605dceac7125}",
      "a URN": "urn:uuid:e453c0fa-a3de-4213-a839-605dceac7125",
      "a space before": " e453c0fa-a3de-4213-a839-605dceac7125",
      "a line break after": "e453c0fa-a3de-4213-a839-605dceac7125\n",
    },
  },
  { rule: `${uuid}/type`, refuses: samplesBut("a string", "null") },
];

const metadata = "/components/schemas/MetadataCreate";
const keys = `${metadata}/propertyNames`;
const values = `${metadata}/additionalProperties`;

/** Texts that the provider can't store. */
const unstorable = { "U+0000": "a\0b", "half a surrogate pair": "\ud83d", "the other half": "a\ude00" };
const unstorableIn = (place: string, metadataWith: (text: string) => object) =>
  Object.fromEntries(Object.entries(unstorable).map(([what, text]) => [`${what} in ${place}`, metadataWith(text)]));

const pairs = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key ${index}`, index]));

export const metadataPairs: readonly Group[] = [
  {
    rule: `${metadata}/type`,
    accepts: { nothing: {} },
    refuses: samplesBut("an object"),
  },
  { rule: `${metadata}/maxProperties`, accepts: { "50 pairs": pairs(50) }, refuses: { "51 pairs": pairs(51) } },
  {
    rule: `${keys}/minLength`,
    accepts: { "a key of 1 character": { a: 1 } },
    refuses: { "an empty key": { "": 1 } },
    at: "/",
  },
  {
    rule: `${keys}/maxLength`,
    accepts: {
      "a key of 39 characters": { ["k".repeat(39)]: 1 },
      "a key of 40 characters": { ["k".repeat(40)]: 1 },
      "a key of 40 characters outside the basic plane": { ["💶".repeat(40)]: 1 },
    },
    refuses: { "a key of 41 characters": { ["k".repeat(41)]: 1 } },
    at: `/${"k".repeat(41)}`,
  },
  {
    rule: `${keys}/pattern`,
    accepts: { "a key with a line break": { "a\nb": 1 } },
    refusesAlone: unstorableIn("a key", (key) => ({ [`${key} as a key`]: 1 })),
  },
  {
    rule: `${values}/pattern`,
    accepts: { "a value with an emoji and a line break": { a: "💶\n" } },
    refusesAlone: unstorableIn("a value", (a) => ({ a })),
  },
  {
    rule: `${values}/minLength`,
    accepts: { "a value of 1 character": { a: "v" } },
    refuses: { "an empty value": { a: "" } },
    at: "/a",
  },
  {
    rule: `${values}/maxLength`,
    accepts: {
      "a value of 499 characters": { a: "v".repeat(499) },
      "a value of 500 characters": { a: "v".repeat(500) },
      "a value of 500 characters outside the basic plane": { a: "💶".repeat(500) },
    },
    refuses: { "a value of 501 characters": { a: "v".repeat(501) } },
    at: "/a",
  },
  {
    rule: `${values}/type`,
    accepts: {
      "a string, an integer, booleans": { a: "text", b: 1, c: true, d: false },
      zero: { a: 0 },
      "a negative integer": { a: -1 },
      "keys that every object inherits": { constructor: "x", toString: 1 },
    },
    refuses: Object.fromEntries(
      Object.entries(samplesBut("a string", "a number", "a boolean")).map(([what, a]) => [`${what} as a value`, { a }]),
    ),
    at: "/a",
  },
  {
    rule: `${values}/type`,
    refuses: { "a wrong value among valid ones": { a: 1, "b/c~d": null, e: 2 } },
    at: "/b~1c~0d",
  },
  {
    rule: `${values}/type`,
    refuses: { "a wrong value under __proto__": JSON.parse('{"__proto__": null}') },
    at: "/__proto__",
  },
  {
    rule: `${values}/maximum`,
    accepts: { "the largest safe integer": { a: 9007199254740991 } },
    refusesAlone: {
      "an integer above the safe ones": { a: 9007199254740992 },
      "an integer that JSON writes with an exponent": { a: 1e22 },
    },
  },
  {
    rule: `${values}/minimum`,
    accepts: { "the smallest safe integer": { a: -9007199254740991 } },
    refusesAlone: { "an integer below the safe ones": { a: -9007199254740992 } },
  },
];
