import { type CheckoutLinkCreate, messagesByPointer } from "checkout-link-contract";
import { describe, expect, test } from "vitest";
import { example } from "../support/contract.ts";

const products = { payment_processor: "stripe", products: [] } as unknown as CheckoutLinkCreate;
const entry = (loc: (string | number)[], msg: string, type = "x") => ({ loc, msg, type });

test("keeps the messages of the shape that was sent, without its name", () => {
  const detail = [
    entry(["body", "CheckoutLinkCreateProductPrice", "product_price_id"], "Field required"),
    entry(["body", "CheckoutLinkCreateProduct", "product_id"], "Field required"),
    entry(["body", "CheckoutLinkCreateProducts", "products"], "List should have at least 1 item"),
  ];
  expect(messagesByPointer({ detail }, products)).toEqual({ "/products": ["List should have at least 1 item"] });
  const product = { payment_processor: "stripe", product_id: "x" } as CheckoutLinkCreate;
  expect(messagesByPointer({ detail }, product)).toEqual({ "/product_id": ["Field required"] });
  const price = { payment_processor: "stripe", product_price_id: "x" } as CheckoutLinkCreate;
  expect(messagesByPointer({ detail }, price)).toEqual({ "/product_price_id": ["Field required"] });
});

test("keeps the messages of products when no shape was sent", () => {
  const body = { products: undefined, label: "x" } as unknown as CheckoutLinkCreate;
  const { detail } = example("missing-field");
  expect(messagesByPointer({ detail }, body)).toEqual({ "/payment_processor": ["Field required"] });
});

test("keeps those of each shape when several were sent, each message once", () => {
  const detail = [
    entry(["body", "CheckoutLinkCreateProductPrice", "product_price_id"], "Field required"),
    entry(["body", "CheckoutLinkCreateProduct", "label"], "Input should be a valid string"),
    entry(["body", "CheckoutLinkCreateProduct", "product_id"], "UUID version 4 expected"),
    entry(["body", "CheckoutLinkCreateProducts", "label"], "Input should be a valid string"),
  ];
  expect(messagesByPointer({ detail }, { ...products, product_id: "x" } as CheckoutLinkCreate)).toEqual({
    "/label": ["Input should be a valid string"],
    "/product_id": ["UUID version 4 expected"],
  });
});

test("keeps business rules, which name no shape", () => {
  const detail = [
    entry(["body", "products", 0], "Product does not exist."),
    entry(["body", "discount_id"], "Discount does not exist."),
  ];
  expect(messagesByPointer({ detail }, products)).toEqual({
    "/products/0": ["Product does not exist."],
    "/discount_id": ["Discount does not exist."],
  });
});

describe("metadata", () => {
  const shape = "CheckoutLinkCreateProducts";
  const tried = (key: string, ...branches: string[]) =>
    branches.map((branch) => entry(["body", shape, "metadata", key, branch], `not ${branch}`));
  const all = ["constrained-str", "int", "bool"];
  const messagesFor = (metadata: unknown, detail: ReturnType<typeof entry>[]) =>
    messagesByPointer({ detail }, { ...products, metadata } as CheckoutLinkCreate);

  test.each([
    ["a text", "v".repeat(501), ["not constrained-str"]],
    ["a number", 5.5, ["not int"]],
    ["a boolean, refused for whatever reason", true, ["not bool"]],
    ["null, which is none of the types", null, ["not constrained-str", "not int", "not bool"]],
    ["a list, which is none of the types", [1], ["not constrained-str", "not int", "not bool"]],
  ])("reports for %s the messages about its type", (_, value, messages) => {
    expect(messagesFor({ "a/b": value }, tried("a/b", ...all))).toEqual({ "/metadata/a~1b": messages });
  });

  test("counts the entries for fractions, which the provider has had since April 2025, as those of a number", () => {
    expect(messagesFor({ a: 5.5 }, tried("a", ...all, "float"))).toEqual({ "/metadata/a": ["not int", "not float"] });
  });

  test("tells errors of keys from errors of values", () => {
    const detail = [
      ...tried("~", "[key]"),
      ...tried("~", "constrained-str"),
      ...tried("", "[key]"),
      ...tried("[key]", "int"),
      ...tried("int", "[key]", "int"),
      entry(["body", shape, "metadata"], "Dictionary should have at most 50 items"),
    ];
    expect(messagesFor({ "~": "x", "": 1, "[key]": 5, int: 5 }, detail)).toEqual({
      "/metadata/~0": ["Key: not [key]", "not constrained-str"],
      "/metadata/": ["Key: not [key]"],
      "/metadata/[key]": ["not int"],
      "/metadata/int": ["Key: not [key]", "not int"],
      "/metadata": ["Dictionary should have at most 50 items"],
    });
  });

  test("keeps the message of an unknown branch", () => {
    expect(messagesFor({ a: "x" }, tried("a", "decimal"))).toEqual({ "/metadata/a": ["not decimal"] });
  });
});

describe("a later provider", () => {
  const wrapped = (name: string) => `function-after[is_complete_configuration(), ${name}]`;

  test("may wrap the names of shapes", () => {
    const detail = [
      entry(["body", wrapped("CheckoutLinkCreateProductPrice"), "product_price_id"], "Field required"),
      entry(["body", wrapped("CheckoutLinkCreateProduct"), "product_id"], "Field required"),
      entry(["body", wrapped("CheckoutLinkCreateProducts"), "products", 0], "UUID version 4 expected"),
      entry(["body", wrapped("CheckoutLinkCreateProducts"), "metadata", "a", "int"], "Input should be a valid integer"),
    ];
    expect(messagesByPointer({ detail }, { ...products, metadata: { a: 5 } })).toEqual({
      "/products/0": ["UUID version 4 expected"],
      "/metadata/a": ["Input should be a valid integer"],
    });
  });

  test("may have dropped the shape that was sent", () => {
    const detail = [entry(["body", wrapped("CheckoutLinkCreateProducts"), "products"], "Field required")];
    const body = { payment_processor: "stripe", product_id: "x" } as CheckoutLinkCreate;
    expect(messagesByPointer({ detail }, body)).toEqual({ "/products": ["Field required"] });
  });

  test("may have new shapes", () => {
    const detail = [
      entry(["body", "CheckoutLinkCreateBundle", "bundle"], "Field required"),
      entry(["body", "CheckoutLinkCreateProducts", "products"], "Too short"),
    ];
    expect(messagesByPointer({ detail }, products)).toEqual({ "/products": ["Too short"] });
  });
});

test("a product_id that the provider reports as the first of a list is reported at product_id", () => {
  const detail = [entry(["body", "products", 0], "Product does not exist.", "value_error")];
  const body = { payment_processor: "stripe", product_id: "x" } as CheckoutLinkCreate;
  expect(messagesByPointer({ detail }, body)).toEqual({ "/product_id": ["Product does not exist."] });
  expect(messagesByPointer({ detail }, { ...body, products: ["x"] } as CheckoutLinkCreate)).toEqual({
    "/products/0": ["Product does not exist."],
  });
});

test("puts what concerns the whole body at the empty pointer", () => {
  expect(messagesByPointer({ detail: [entry(["body"], "Field required", "missing")] }, products)).toEqual({
    "": ["Field required"],
  });
  expect(messagesByPointer({ detail: [entry(["body", 17], "JSON decode error", "json_invalid")] }, products)).toEqual({
    "": ["JSON decode error"],
  });
  const wrongType = entry(["body", "CheckoutLinkCreateProducts"], "Input should be a valid dictionary");
  expect(messagesByPointer({ detail: [wrongType] }, products)).toEqual({ "": ["Input should be a valid dictionary"] });
  expect(messagesByPointer({ detail: [entry([], "Odd")] }, products)).toEqual({ "": ["Odd"] });
});

test("a metadata key named like a property of every object does no harm", () => {
  const loc = ["body", "CheckoutLinkCreateProducts", "metadata", "__proto__", "int"];
  const messages = messagesByPointer({ detail: [entry(loc, "Input should be a valid integer")] }, products);
  expect(messages).toEqual({ "/metadata/__proto__": ["Input should be a valid integer"] });
});

describe("entries that hardly differ", () => {
  const body = { payment_processor: "stripe", products: [] } as unknown as CheckoutLinkCreate;
  const withProductId = { payment_processor: "stripe", product_id: "none" } as unknown as CheckoutLinkCreate;
  const rejection = (...locs: (string | number)[][]) => ({
    detail: locs.map((loc) => ({ type: "value_error", loc: ["body", ...loc], msg: "No" })),
  });

  test("a business rule counts beside the rules of a shape", () => {
    const both = rejection(["CheckoutLinkCreateProducts", "label"], ["discount_id"]);
    expect(messagesByPointer(both, body)).toEqual({ "/label": ["No"], "/discount_id": ["No"] });
  });

  test("only the product is moved to product_id", () => {
    const both = rejection(["label"], ["products", 0], ["products", 1]);
    const moved = { "/label": ["No"], "/product_id": ["No"], "/products/1": ["No"] };
    expect(messagesByPointer(both, withProductId)).toEqual(moved);
  });

  test("a rule of another shape stays where it is", () => {
    const other = rejection(["CheckoutLinkCreateProducts", "products", 0]);
    expect(messagesByPointer(other, withProductId)).toEqual({ "/products/0": ["No"] });
  });

  test("outside metadata, what follows an index belongs to the place", () => {
    const deep = rejection(["CheckoutLinkCreateProducts", "products", 0, "uuid"]);
    expect(messagesByPointer(deep, body)).toEqual({ "/products/0/uuid": ["No"] });
  });

  test.each(["constrained-int", "integer", "strict-bool", "boolean"])(
    "a type that isn't known, %s, is kept",
    (branch) => {
      const tried = rejection(["CheckoutLinkCreateProducts", "metadata", "a", branch]);
      expect(messagesByPointer(tried, { ...body, metadata: { a: "text" } })).toEqual({ "/metadata/a": ["No"] });
    },
  );
});
