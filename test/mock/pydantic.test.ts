import { describe, expect, test } from "vitest";
import { example, judge } from "../support/contract.ts";
import { answerTo, bodyOf } from "../support/mock-answers.ts";

const uuidV4 = "e453c0fa-a3de-4213-a839-605dceac7125";
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

const url = (rest: string) => `Input should be a valid URL, ${rest}`;
const long = (length: number) => "x".repeat(length);
const bool = "Input should be a valid boolean";
const uuidForm = expect.stringMatching(/^Input should be a valid UUID, ./);

describe("each broken rule has the provider's type and message", () => {
  test.each<[string, object, string, unknown]>([
    ["payment_processor", { payment_processor: "paypal" }, "literal_error", "Input should be 'stripe'"],
    ["payment_processor", { payment_processor: null }, "literal_error", "Input should be 'stripe'"],
    ["label", { label: 5 }, "string_type", "Input should be a valid string"],
    ["products", { products: "x" }, "list_type", "Input should be a valid list"],
    ["products", { products: null }, "list_type", "Input should be a valid list"],
    ["products", { products: [] }, "too_short", "List should have at least 1 item after validation, not 0"],
    ["discount_id", { discount_id: 5 }, "uuid_type", "UUID input should be a string, bytes or UUID object"],
    ["discount_id", { discount_id: "x" }, "uuid_parsing", uuidForm],
    ["discount_id", { discount_id: uuidV4.replaceAll("-", "") }, "uuid_parsing", uuidForm],
    ["discount_id", { discount_id: "6ba7b810-9dad-11d1-80b4-00c04fd430c8" }, "uuid_version", "UUID version 4 expected"],
    ["allow_discount_codes", { allow_discount_codes: "x" }, "bool_parsing", `${bool}, unable to interpret input`],
    ["allow_discount_codes", { allow_discount_codes: "true" }, "bool_parsing", `${bool}, unable to interpret input`],
    ["allow_discount_codes", { allow_discount_codes: null }, "bool_type", bool],
    ["allow_discount_codes", { allow_discount_codes: 1 }, "bool_type", bool],
    ["success_url", { success_url: 5 }, "url_type", "URL input should be a string or URL"],
    [
      "success_url",
      { success_url: `https://example.com/${long(2083)}` },
      "url_too_long",
      "URL should have at most 2083 characters",
    ],
    ["success_url", { success_url: "ftp://example.com" }, "url_scheme", "URL scheme should be 'http' or 'https'"],
    ["success_url", { success_url: "javascript:alert(1)" }, "url_scheme", "URL scheme should be 'http' or 'https'"],
    ["success_url", { success_url: "" }, "url_parsing", url("input is empty")],
    ["success_url", { success_url: "/thanks" }, "url_parsing", url("relative URL without a base")],
    ["success_url", { success_url: "https://" }, "url_parsing", url("empty host")],
    ["success_url", { success_url: "https://?a" }, "url_parsing", url("empty host")],
    ["success_url", { success_url: "http://1.2.3.256/" }, "url_parsing", url("invalid IPv4 address")],
    ["success_url", { success_url: "http://[1::2::3]/" }, "url_parsing", url("invalid IPv6 address")],
    ["success_url", { success_url: "http://example.com:65536/" }, "url_parsing", url("invalid port number")],
    [
      "success_url",
      { success_url: "http://example.com/a b" },
      "url_parsing",
      url("it holds what the contract does not allow"),
    ],
    ...["http://u:p@example.com/", "http://example.com:/", "http:example.com", "http:///example.com"].map(
      (success_url): [string, object, string, unknown] => [
        "success_url",
        { success_url },
        "url_parsing",
        url("it holds what the contract does not allow"),
      ],
    ),
    ["success_url", { success_url: "http://u:p@1.2.3.256/" }, "url_parsing", url("invalid IPv4 address")],
    ["success_url", { success_url: "http://xn--a.com/" }, "url_parsing", url("invalid international domain name")],
    ["metadata", { metadata: "x" }, "dict_type", "Input should be a valid dictionary"],
    ["metadata", { metadata: null }, "dict_type", "Input should be a valid dictionary"],
    [
      "metadata",
      { metadata: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, 1])) },
      "too_long",
      "Dictionary should have at most 50 items after validation, not 51",
    ],
  ])("%s: %j", (field, change, type, msg) => {
    const [input] = Object.values(change);
    expect(entriesFor({ ...minimal, ...change })).toEqual([
      expect.objectContaining({ type, loc: ["body", "CheckoutLinkCreateProducts", field], msg, input }),
    ]);
  });

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
  const string = "Input should be a valid string";
  test.each<[unknown, [string, string], [string, string], [string, string]]>([
    [
      long(501),
      ["string_too_long", "String should have at most 500 characters"],
      ["int_parsing", `${int}, unable to parse string as an integer`],
      ["bool_parsing", `${bool}, unable to interpret input`],
    ],
    [
      "",
      ["string_too_short", "String should have at least 1 character"],
      ["int_parsing", `${int}, unable to parse string as an integer`],
      ["bool_parsing", `${bool}, unable to interpret input`],
    ],
    [
      1.5,
      ["string_type", string],
      ["int_from_float", `${int}, got a number with a fractional part`],
      ["bool_type", bool],
    ],
    [null, ["string_type", string], ["int_type", int], ["bool_type", bool]],
    [{}, ["string_type", string], ["int_type", int], ["bool_type", bool]],
    [[], ["string_type", string], ["int_type", int], ["bool_type", bool]],
    [
      2 ** 53,
      ["string_type", string],
      ["less_than_equal", "Input should be less than or equal to 9007199254740991"],
      ["bool_type", bool],
    ],
    [
      -(2 ** 53),
      ["string_type", string],
      ["greater_than_equal", "Input should be greater than or equal to -9007199254740991"],
      ["bool_type", bool],
    ],
  ])("a metadata value like %j, once for each type", (value, asText, asInteger, asBoolean) => {
    const loc = ["body", "CheckoutLinkCreateProducts", "metadata", "key"];
    expect(entriesFor({ ...minimal, metadata: { key: value } })).toEqual([
      expect.objectContaining({ type: asText[0], loc: [...loc, "constrained-str"], msg: asText[1], input: value }),
      expect.objectContaining({ type: asInteger[0], loc: [...loc, "int"], msg: asInteger[1], input: value }),
      expect.objectContaining({ type: asBoolean[0], loc: [...loc, "bool"], msg: asBoolean[1], input: value }),
    ]);
  });
});

describe("the mock's answer is the contract's example", () => {
  test.each([
    ["missing-field", { products: ["f81e5f57-6b4c-411b-a318-7de85cc6dcda"] }],
    [
      "wrong-type",
      {
        payment_processor: "stripe",
        products: ["f81e5f57-6b4c-411b-a318-7de85cc6dcda"],
        allow_discount_codes: "perhaps",
      },
    ],
    [
      "metadata-key-too-long",
      {
        payment_processor: "stripe",
        products: ["f81e5f57-6b4c-411b-a318-7de85cc6dcda"],
        metadata: { [example("metadata-key-too-long").detail[0].input]: "newsletter" },
      },
    ],
  ])("%s", (name, body) => expect(bodyOf(answerTo(body))).toEqual(example(name)));
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
