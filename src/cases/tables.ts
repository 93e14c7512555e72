/** Values of a field that stand for one rule, by what they are in words. */
export interface Group {
  /** A JSON pointer into the contract. */
  readonly rule: string;
  readonly accepts?: Readonly<Record<string, unknown>>;
  readonly refuses?: Readonly<Record<string, unknown>>;
  /** What the contract refuses on purpose, though the provider may let it pass. */
  readonly refusesAlone?: Readonly<Record<string, unknown>>;
}

const uuid = "/components/schemas/UuidV4";
const one = "e453c0fa-a3de-4213-a839-605dceac7125";

export const uuidsV4: readonly Group[] = [
  {
    rule: `${uuid}/pattern`,
    accepts: {
      "lower case": one,
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
  },
];

export const notUuidsV4: readonly Group[] = [
  {
    rule: `${uuid}/pattern`,
    refuses: {
      "an empty string": "",
      "a version 1": "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
      "a version 3": "6fa459ea-ee8a-3ca4-894e-db77e160355e",
      "a version 5": "886313e1-3b8a-5372-9b90-0c9aee199e5d",
      "a version 7": "018f4e2e-5b1a-7c3d-9e2f-3a4b5c6d7e8f",
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
      "a digit that is none": "g453c0fa-a3de-4213-a839-605dceac7125",
    },
    refusesAlone: {
      "one without hyphens": "e453c0faa3de4213a839605dceac7125",
      "one in braces": "{e453c0fa-a3de-4213-a839-605dceac7125}",
      "one as a URN": "urn:uuid:e453c0fa-a3de-4213-a839-605dceac7125",
      "a space before": " e453c0fa-a3de-4213-a839-605dceac7125",
      "a line break after": "e453c0fa-a3de-4213-a839-605dceac7125\n",
    },
  },
  { rule: `${uuid}/type`, refuses: { "a number": 4, "a fraction": 4.5, "a boolean": true, "an object": {} } },
];

const metadata = "/components/schemas/MetadataCreate";
const values = `${metadata}/additionalProperties`;

const pairs = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key ${index}`, index]));

export const metadataPairs: {
  groups: readonly Group[];
  /** Bad pairs, each with its key as a JSON pointer writes it. */
  refusedAt: readonly (readonly [what: string, rule: string, pairs: unknown, key: string])[];
  refusedAlone: readonly (readonly [what: string, rule: string, pairs: unknown])[];
} = {
  groups: [
    { rule: `${metadata}/maxProperties`, accepts: { "50 pairs": pairs(50) }, refuses: { "51 pairs": pairs(51) } },
    { rule: `${metadata}/propertyNames/minLength`, accepts: { "a key of 1 character": { a: 1 } } },
    {
      rule: `${metadata}/propertyNames/maxLength`,
      accepts: {
        "a key of 39 characters": { ["k".repeat(39)]: 1 },
        "a key of 40 characters": { ["k".repeat(40)]: 1 },
        "a key of 40 characters outside the basic plane": { ["💶".repeat(40)]: 1 },
      },
    },
    { rule: `${values}/minLength`, accepts: { "a value of 1 character": { a: "v" } } },
    {
      rule: `${values}/maxLength`,
      accepts: {
        "a value of 499 characters": { a: "v".repeat(499) },
        "a value of 500 characters": { a: "v".repeat(500) },
        "a value of 500 characters outside the basic plane": { a: "💶".repeat(500) },
      },
    },
    {
      rule: `${values}/type`,
      accepts: {
        "a string, an integer, booleans": { a: "text", b: 1, c: true, d: false },
        zero: { a: 0 },
        "a negative integer": { a: -1 },
        "a key like a field of every object": { constructor: "x", toString: 1 },
      },
    },
    { rule: `${values}/maximum`, accepts: { "the largest safe integer": { a: 9007199254740991 } } },
    { rule: `${values}/minimum`, accepts: { "the smallest safe integer": { a: -9007199254740991 } } },
  ],
  refusedAt: [
    ["an empty key", `${metadata}/propertyNames/minLength`, { "": 1 }, ""],
    ["a key of 41 characters", `${metadata}/propertyNames/maxLength`, { ["k".repeat(41)]: 1 }, "k".repeat(41)],
    ["an empty value", `${values}/minLength`, { a: "" }, "a"],
    ["a value of 501 characters", `${values}/maxLength`, { a: "v".repeat(501) }, "a"],
    ["null as a value", `${values}/type`, { a: null }, "a"],
    ["a fraction as a value", `${values}/type`, { a: 1.5 }, "a"],
    ["a list as a value", `${values}/type`, { a: [] }, "a"],
    ["an object as a value", `${values}/type`, { a: {} }, "a"],
    ["a wrong value among good ones", `${values}/type`, { a: 1, "b/c~d": null, e: 2 }, "b~1c~0d"],
    ["a wrong value under __proto__", `${values}/type`, JSON.parse('{"__proto__": null}'), "__proto__"],
  ],
  refusedAlone: [
    ["an integer above the safe ones", `${values}/maximum`, { a: 9007199254740992 }],
    ["an integer below the safe ones", `${values}/minimum`, { a: -9007199254740992 }],
    ["an integer that JSON writes with an exponent", `${values}/maximum`, { a: 1e22 }],
  ],
};
