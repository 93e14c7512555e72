import { describe, expect, test } from "vitest";
import { example, judge } from "../support/contract.ts";
import { answerTo, bodyOf } from "../support/mock-answers.ts";

const uuidV4 = "e453c0fa-a3de-4213-a839-605dceac7125";
const uuidV1 = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
const minimal = { payment_processor: "stripe", products: [uuidV4] };

interface Entry {
  type: string;
  loc: (string | number)[];
  msg: string;
  input: unknown;
  ctx?: Record<string, unknown>;
}

const shapes = ["CheckoutLinkCreateProductPrice", "CheckoutLinkCreateProduct", "CheckoutLinkCreateProducts"];
const ownField: Record<string, string> = {
  CheckoutLinkCreateProductPrice: "product_price_id",
  CheckoutLinkCreateProduct: "product_id",
  CheckoutLinkCreateProducts: "products",
};

function detailOf(body: unknown, headers: Record<string, string> = {}): Entry[] {
  const reply = answerTo(body, headers);
  expect(reply.status).toBe(422);
  const parsed = bodyOf(reply);
  expect(judge("RequestValidationError", parsed)).toEqual([]);
  expect(parsed.error).toBe("RequestValidationError");
  return parsed.detail;
}

/** The entries of the shape with products, less those of a missing field. */
function entriesFor(body: object): Entry[] {
  return detailOf(body).filter(({ loc }) => loc[1] === "CheckoutLinkCreateProducts");
}

test("a broken rule is reported for each shape, with the shape's missing fields, in the provider's order", () => {
  const body = { ...minimal, label: 5, metadata: [] };
  expect(detailOf(body).map(({ type, loc }) => [type, ...loc])).toEqual([
    ["dict_type", "body", "CheckoutLinkCreateProductPrice", "metadata"],
    ["string_type", "body", "CheckoutLinkCreateProductPrice", "label"],
    ["missing", "body", "CheckoutLinkCreateProductPrice", "product_price_id"],
    ["dict_type", "body", "CheckoutLinkCreateProduct", "metadata"],
    ["string_type", "body", "CheckoutLinkCreateProduct", "label"],
    ["missing", "body", "CheckoutLinkCreateProduct", "product_id"],
    ["dict_type", "body", "CheckoutLinkCreateProducts", "metadata"],
    ["string_type", "body", "CheckoutLinkCreateProducts", "label"],
  ]);
});

test("within a shape, the fields are in the provider's order, not in that of the body", () => {
  const body = { products: 1, success_url: 1, discount_id: 1, allow_discount_codes: 1, label: 1, metadata: 1 };
  expect(entriesFor(body).map(({ loc }) => loc[2])).toEqual([
    "metadata",
    "payment_processor",
    "label",
    "allow_discount_codes",
    "discount_id",
    "success_url",
    "products",
  ]);
});

test("a missing field has the whole body as its input", () => {
  const body = { label: "x" };
  for (const shape of shapes) {
    const entries = detailOf(body).filter(({ loc }) => loc[1] === shape);
    expect(entries).toEqual(
      ["payment_processor", ownField[shape]].map((field) => ({
        type: "missing",
        loc: ["body", shape, field],
        msg: "Field required",
        input: body,
      })),
    );
  }
});

const long = (length: number) => "x".repeat(length);
const uuidForm = expect.stringMatching(/^Input should be a valid UUID, ./);
const url = (rest: string) => ["url_parsing", `Input should be a valid URL, ${rest}`] as const;
const bool = "Input should be a valid boolean";
const boolText = ["bool_parsing", `${bool}, unable to interpret input`] as const;
const literal = ["literal_error", "Input should be 'stripe'"] as const;
const scheme = ["url_scheme", "URL scheme should be 'http' or 'https'"] as const;
const notAllowed = url("it holds what the contract does not allow");
const placeholder = url("it must have the placeholder {CHECKOUT_ID} in the query or the fragment only");
const braces = url("it must have no braces other than those of the placeholder {CHECKOUT_ID}");
const pairs = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));

type Rule = [field: string, error: readonly [type: string, msg: unknown], ...values: unknown[]];
const rules: Rule[] = [
  ["payment_processor", literal, "paypal", null],
  ["label", ["string_type", "Input should be a valid string"], 5],
  ["products", ["list_type", "Input should be a valid list"], "x", null],
  ["products", ["too_short", "List should have at least 1 item after validation, not 0"], []],
  ["discount_id", ["uuid_type", "UUID input should be a string, bytes or UUID object"], 5],
  [
    "discount_id",
    ["uuid_parsing", uuidForm],
    "x",
    uuidV4.replaceAll("-", ""),
    `${uuidV4}0`,
    uuidV4.replace("-4", "-g"),
  ],
  ["discount_id", ["uuid_version", "UUID version 4 expected"], uuidV1, uuidV4.replace("-a839", "-c839")],
  ["allow_discount_codes", boolText, "x", "true"],
  ["allow_discount_codes", ["bool_type", bool], null, 1],
  ["success_url", ["url_type", "URL input should be a string or URL"], 5],
  ["success_url", ["url_too_long", "URL should have at most 2083 characters"], `https://example.com/${long(2083)}`],
  ["success_url", scheme, "ftp://example.com", "javascript:alert(1)"],
  ["success_url", url("input is empty"), ""],
  ["success_url", url("relative URL without a base"), "/thanks"],
  ["success_url", url("empty host"), "https://", "https://?a"],
  ["success_url", url("invalid IPv4 address"), "http://1.2.3.256/", "http://u:p@1.2.3.256/"],
  ["success_url", url("invalid IPv6 address"), "http://[1::2::3]/"],
  ["success_url", url("invalid port number"), "http://example.com:65536/"],
  ["success_url", url("invalid international domain name"), "http://xn--a.com/"],
  ["success_url", notAllowed, "http://example.com/a b", "http://u:p@example.com/", "http://example.com:/"],
  ["success_url", placeholder, "http://example.com/{CHECKOUT_ID}"],
  ["success_url", braces, "http://example.com/?a={x}", "http://example.com/}"],
  ["success_url", notAllowed, "http:example.com", "http:///example.com"],
  ["metadata", ["dict_type", "Input should be a valid dictionary"], "x", null],
  ["metadata", ["too_long", "Dictionary should have at most 50 items after validation, not 51"], pairs(51)],
];

describe("each broken rule has the provider's type and message", () => {
  test.each(rules.flatMap(([field, error, ...values]) => values.map((value) => ({ field, value, error }))))(
    "$field: $value",
    ({ field, value, error: [type, msg] }) => {
      expect(entriesFor({ ...minimal, [field]: value })).toEqual([
        expect.objectContaining({ type, loc: ["body", "CheckoutLinkCreateProducts", field], msg, input: value }),
      ]);
    },
  );

  test("a wrong item of a list adds its index", () => {
    const products = [uuidV4, 5, "x"];
    expect(entriesFor({ ...minimal, products }).map(({ type, loc }) => [type, ...loc.slice(2)])).toEqual([
      ["uuid_type", "products", 1],
      ["uuid_parsing", "products", 2],
    ]);
  });

  test.each(["product_id", "product_price_id"])("a wrong %s is reported for its shape", (field) => {
    const entries = detailOf({ payment_processor: "stripe", [field]: "x" });
    const shape = Object.entries(ownField).find(([, own]) => own === field)?.[0];
    expect(entries.filter(({ loc }) => loc[1] === shape)).toEqual([
      expect.objectContaining({ type: "uuid_parsing", loc: ["body", shape, field], input: "x" }),
    ]);
  });

  test.each<[string, string, string]>([
    [long(41), "string_too_long", "String should have at most 40 characters"],
    ["", "string_too_short", "String should have at least 1 character"],
  ])("a metadata key %j", (key, type, msg) => {
    const loc = ["body", "CheckoutLinkCreateProducts", "metadata", key, "[key]"];
    expect(entriesFor({ ...minimal, metadata: { [key]: 1 } })).toEqual([
      expect.objectContaining({ type, loc, msg, input: key }),
    ]);
  });

  const int = "Input should be a valid integer";
  const asText = ["string_type", "Input should be a valid string"];
  const asInt = ["int_type", int];
  const asBool = ["bool_type", bool];
  const intText = ["int_parsing", `${int}, unable to parse string as an integer`];
  const bound = (type: string, relation: string, limit: number) => [type, `Input should be ${relation} ${limit}`];
  const { MAX_SAFE_INTEGER: max } = Number;
  test.each<[unknown, string[], string[], readonly string[]]>([
    [long(501), ["string_too_long", "String should have at most 500 characters"], intText, boolText],
    ["", ["string_too_short", "String should have at least 1 character"], intText, boolText],
    [1.5, asText, ["int_from_float", `${int}, got a number with a fractional part`], asBool],
    [null, asText, asInt, asBool],
    [{}, asText, asInt, asBool],
    [[], asText, asInt, asBool],
    [max + 1, asText, bound("less_than_equal", "less than or equal to", max), asBool],
    [-max - 1, asText, bound("greater_than_equal", "greater than or equal to", -max), asBool],
  ])("a metadata value like %j is reported once for each type", (value, ...errors) => {
    const labels = ["constrained-str", "int", "bool"];
    expect(entriesFor({ ...minimal, metadata: { key: value } })).toEqual(
      errors.map(([type, msg], index) => {
        const loc = ["body", "CheckoutLinkCreateProducts", "metadata", "key", labels[index]];
        return expect.objectContaining({ type, loc, msg, input: value });
      }),
    );
  });
});

test.each<[string, object]>([
  ["missing-field", { payment_processor: undefined }],
  ["wrong-type", { allow_discount_codes: "perhaps" }],
  ["metadata-key-too-long", { metadata: { [example("metadata-key-too-long").detail[0].input]: "newsletter" } }],
])("the mock's answer is the contract's example %s", (name, change) => {
  const products = ["f81e5f57-6b4c-411b-a318-7de85cc6dcda"];
  expect(bodyOf(answerTo({ payment_processor: "stripe", products, ...change }))).toEqual(example(name));
});

describe("a body that is not an object", () => {
  test.each<[string, unknown, Record<string, string>, unknown]>([
    ["a list", "[1]", {}, [1]],
    ["a text", '"x"', {}, "x"],
    ["a number", "5", {}, 5],
    ["a boolean", "false", {}, false],
    ["another media type", "a=b", { "content-type": "application/x-www-form-urlencoded" }, "a=b"],
    ["JSON as plain text", "{}", { "content-type": "text/plain" }, "{}"],
  ])("%s is reported for each shape", (_, body, headers, input) => {
    expect(detailOf(body, headers)).toEqual(
      shapes.map((shape) => ({
        type: "model_attributes_type",
        loc: ["body", shape],
        msg: "Input should be a valid dictionary or object to extract fields from",
        input,
      })),
    );
  });

  test.each(["", "null", " null "])("%j is a missing body, reported once", (body) => {
    expect(detailOf(body)).toEqual([{ type: "missing", loc: ["body"], msg: "Field required", input: null }]);
  });
});

describe("a body without a media type, or with one of JSON's, is JSON", () => {
  test.each([
    "",
    "application/json",
    "Application/JSON; charset=utf-8",
    "application/problem+json",
    " application/json ",
  ])("%j", (contentType) => expect(answerTo(minimal, { "content-type": contentType }).status).toBe(201));
  test.each(["text/json", "application/jsonx", "application/json+x", "multipart/form-data"])(
    "%j is not",
    (contentType) => expect(answerTo(minimal, { "content-type": contentType }).status).toBe(422),
  );
});

describe("a syntax error in JSON is reported at its place, in the words of Python", () => {
  test.each<[string, number, string]>([
    ["{", 1, "Expecting property name enclosed in double quotes"],
    ["{'a': 1}", 1, "Expecting property name enclosed in double quotes"],
    ['{"a": 1,}', 8, "Expecting property name enclosed in double quotes"],
    ['{"a" 1}', 5, "Expecting ':' delimiter"],
    ['{"a": }', 6, "Expecting value"],
    ['{"a": 1 "b": 2}', 8, "Expecting ',' delimiter"],
    ['{"a": 1', 7, "Expecting ',' delimiter"],
    ["[1, 2", 5, "Expecting ',' delimiter"],
    ["[1,]", 3, "Expecting value"],
    ["[", 1, "Expecting value"],
    ["  ", 2, "Expecting value"],
    ["hello", 0, "Expecting value"],
    ["{} {}", 3, "Extra data"],
    ["01", 1, "Extra data"],
    ["1.", 1, "Extra data"],
    ["-", 0, "Expecting value"],
    ["NaN", 0, "Expecting value"],
    ["tru", 0, "Expecting value"],
    ['{"a": "b', 6, "Unterminated string starting at"],
    ['"a\nb"', 2, "Invalid control character at"],
    ['"\\x"', 1, "Invalid \\escape"],
    ['"\\u12g4"', 2, "Invalid \\uXXXX escape"],
    ['{"💶": "💶" x}', 10, "Expecting ',' delimiter"],
    ['{"a": [1, {"b": "\\\\"}, 2}', 24, "Expecting ',' delimiter"],
  ])("%j", (text, offset, reason) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(detailOf(text)).toEqual([
      { type: "json_invalid", loc: ["body", offset], msg: "JSON decode error", input: {}, ctx: { error: reason } },
    ]);
  });

  test("down to a depth that the provider's parser doesn't reach", () => {
    const [entry] = detailOf("[".repeat(900));
    expect(entry).toMatchObject({ loc: ["body", 900], ctx: { error: "Expecting value" } });
    expect(answerTo("[".repeat(901))).toMatchObject({ status: 400, reason: "nested too deeply" });
    expect(answerTo(`{"label": "${"[".repeat(2000)}"}`).status).toBe(422);
  });
});

test("a body that is not UTF-8 gets 400", () => {
  const reply = answerTo(new Uint8Array([0x7b, 0xff, 0x7d]));
  expect(reply.status).toBe(400);
  expect(bodyOf(reply)).toEqual({ detail: "There was an error parsing the body" });
});
