/** What a field may hold and what it may not, as literal values. */
export interface FieldValues {
  readonly accepts: readonly unknown[];
  readonly refuses: readonly unknown[];
  readonly isOptional?: boolean;
}

/** A value of each JSON type. A number without a fraction is an integer. */
const samples = {
  null: null,
  "a string": "text",
  "a number": 5,
  "a fraction": 5.5,
  "a boolean": true,
  "a list": [],
  "an object": {},
};

/** The values of all types but some, by their type. */
export function samplesBut(...types: (keyof typeof samples)[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(samples).filter(([type]) => types.every((one) => one !== type)));
}

export const valuesBut: (...types: (keyof typeof samples)[]) => unknown[] = (...types) =>
  Object.values(samplesBut(...types));

function stringLike(accepts: string[], refuses: string[]): FieldValues {
  return { accepts, refuses: [...valuesBut("a string"), ...refuses] };
}

export function nullable({ accepts, refuses }: FieldValues): FieldValues {
  return { accepts: [null, ...accepts], refuses: refuses.filter((value) => value !== null) };
}

export function optional(values: FieldValues): FieldValues {
  return { ...values, isOptional: true };
}

/** An enumeration. Its members in the wrong letter case are refused. */
export function oneOf(...members: string[]): FieldValues {
  const inOtherCase = (text: string) => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase());
  return stringLike(members, ["", "other", ...members.map(inOtherCase)]);
}

export const fieldValues = {
  anything: { accepts: valuesBut(), refuses: [] },
  text: stringLike(["text", ""], []),
  integer: { accepts: [0, 1999, -1], refuses: [...valuesBut("a number"), "5"] },
  boolean: { accepts: [true, false], refuses: [...valuesBut("a boolean"), "true", 0, 1] },
  true: { accepts: [true], refuses: [...valuesBut("a boolean"), "true", false] },
  anyObject: { accepts: [{}, { limit: 40, deep: [null] }], refuses: valuesBut("an object") },
  /** An object with required fields. */
  object: { accepts: [], refuses: [...valuesBut("an object"), {}] },
  /** A list of such objects. */
  objects: { accepts: [[]], refuses: [...valuesBut("a list"), ...valuesBut().map((item) => [item])] },
  uuid: stringLike(
    ["e453c0fa-a3de-4213-a839-605dceac7125", "E453C0FA-A3DE-4213-8839-605DCEAC7125"],
    [
      "",
      "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
      "e453c0fa-a3de-4213-c839-605dceac7125",
      "e453c0faa3de4213a839605dceac7125",
      "urn:uuid:e453c0fa-a3de-4213-a839-605dceac7125",
    ],
  ),
  timestamp: stringLike(
    ["2025-04-14T10:15:30Z", "2025-04-14T10:15:30.123456Z", "2024-02-29T23:59:59+02:00"],
    [
      "",
      "yesterday",
      "2025-04-14",
      "2025-04-14T10:15:30",
      "2025-02-29T00:00:00Z",
      "2025-04-14T24:00:00Z",
      "2025-04-14 10:15:30Z",
      "2025-04-14T10:15:30+0000",
      "2025-04-14T10:15:30+00",
    ],
  ),
  decimal: stringLike(
    ["0", "9", "25", "0.5", "0.000250000000", "123.123456789012", "9.9"],
    ["", "0.1234567890123", "1e-7", "-1", ".5", "5.", "1,5", "1.2.3", " 1", "1\n", "1.x"],
  ),
  clientSecret: stringLike(["polar_cl_", "polar_cl_x"], ["", "x", "a polar_cl_x"]),
  linkUrl: stringLike(
    [
      "https://buy.polar.sh/polar_cl_x",
      "https://sandbox-api.polar.sh/v1/checkout-links/polar_cl_x/redirect",
      "http://localhost:8000/polar_cl_",
      "https://b/?link=polar_cl_x#a",
    ],
    [
      "",
      "https://buy.polar.sh/",
      "/polar_cl_x",
      "buy.polar.sh/polar_cl_x",
      "//buy.polar.sh/polar_cl_x",
      "javascript:alert(1)//polar_cl_x",
      "ftp://buy.polar.sh/polar_cl_x",
      "httpss://buy.polar.sh/polar_cl_x",
      "https:///polar_cl_x",
      "https:////polar_cl_x",
      "https://polar_cl_x",
      "https://polar_cl_x/",
      "https://?polar_cl_x/polar_cl_x",
      "https://#/polar_cl_x",
      "https://a b/polar_cl_x",
      "https://a@b/polar_cl_x",
      "https://a\\b/polar_cl_x",
      "https://buy.polar.sh/ polar_cl_x",
      "https://buy.polar.sh/polar_cl_x y",
      " https://buy.polar.sh/polar_cl_x",
      "xhttps://buy.polar.sh/polar_cl_x",
    ],
  ),
  metadata: {
    accepts: [
      {},
      { a: "text", b: 1, c: true, d: "", e: false, f: -5 },
      { a: 1152921504606847000 },
      { ["k".repeat(41)]: "v".repeat(501), "": 1 },
      Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`key ${index}`, index])),
    ],
    refuses: [
      ...valuesBut("an object"),
      ...valuesBut("a string", "a number", "a boolean").map((value) => ({ a: value })),
    ],
  },
  loc: {
    accepts: [[], ["body", "", 0, -1]],
    refuses: [...valuesBut("a list"), ...valuesBut("a string", "a number").map((part) => ["body", part])],
  },
} satisfies Record<string, FieldValues>;
