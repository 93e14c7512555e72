import { type CheckoutLinkCreate, messagesByPointer } from "checkout-link-contract";
import { expect, test } from "vitest";
import { example } from "../contract/judge.ts";

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

test("takes branch tags off metadata, but not keys that look like one", () => {
  const shape = "CheckoutLinkCreateProducts";
  const detail = [
    entry(["body", shape, "metadata", "a/b", "constrained-str"], "Input should be a valid string"),
    entry(["body", shape, "metadata", "a/b", "int"], "Input should be a valid integer"),
    entry(["body", shape, "metadata", "a/b", "bool"], "Input should be a valid boolean"),
    entry(["body", shape, "metadata", "int", "int"], "Input should be a valid integer"),
    entry(["body", shape, "metadata", "~", "[key]"], "String should have at most 40 characters"),
    entry(["body", shape, "metadata", "", "[key]"], "String should have at least 1 character"),
    entry(["body", shape, "metadata"], "Dictionary should have at most 50 items"),
  ];
  expect(messagesByPointer({ detail }, products)).toEqual({
    "/metadata/a~1b": [
      "Input should be a valid string",
      "Input should be a valid integer",
      "Input should be a valid boolean",
    ],
    "/metadata/int": ["Input should be a valid integer"],
    "/metadata/~0": ["String should have at most 40 characters"],
    "/metadata/": ["String should have at least 1 character"],
    "/metadata": ["Dictionary should have at most 50 items"],
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

test("a metadata key named like a field of every object harms nothing", () => {
  const loc = ["body", "CheckoutLinkCreateProducts", "metadata", "__proto__", "int"];
  const messages = messagesByPointer({ detail: [entry(loc, "Input should be a valid integer")] }, products);
  expect(messages).toEqual({ "/metadata/__proto__": ["Input should be a valid integer"] });
});
