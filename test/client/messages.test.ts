import { type CheckoutLinkCreate, messagesByPointer } from "checkout-link-contract";
import { describe, expect, test } from "vitest";
import { example } from "../support/contract.ts";

type Entry = { loc: (string | number)[]; msg: string; type: string };

const stripe = { payment_processor: "stripe" };
const products = { ...stripe, products: [] };
const productId = { ...stripe, product_id: "x" };
const current = "CheckoutLinkCreateProducts";

function entry(loc: (string | number)[], msg: string, type = "x"): Entry {
  return { loc: ["body", ...loc], msg, type };
}

function messages(detail: Entry[], body: object): Record<string, string[]> {
  return messagesByPointer({ detail }, body as CheckoutLinkCreate);
}

const requiredInEachShape = [
  entry(["CheckoutLinkCreateProductPrice", "product_price_id"], "Field required"),
  entry(["CheckoutLinkCreateProduct", "product_id"], "Field required"),
  entry([current, "products"], "Too short"),
];

test.each<[string, Entry[], object, Record<string, string[]>]>([
  ["keeps the messages of products", requiredInEachShape, products, { "/products": ["Too short"] }],
  ["keeps the messages of a product", requiredInEachShape, productId, { "/product_id": ["Field required"] }],
  [
    "keeps the messages of a price",
    requiredInEachShape,
    { ...stripe, product_price_id: "x" },
    { "/product_price_id": ["Field required"] },
  ],
  [
    "keeps the messages of products when no shape was sent",
    example("missing-field").detail,
    { products: undefined, label: "x" },
    { "/payment_processor": ["Field required"] },
  ],
  [
    "keeps the messages of each shape that was sent, each once",
    [
      entry(["CheckoutLinkCreateProductPrice", "product_price_id"], "Field required"),
      entry(["CheckoutLinkCreateProduct", "label"], "Not a string"),
      entry(["CheckoutLinkCreateProduct", "product_id"], "Not a UUID"),
      entry([current, "label"], "Not a string"),
    ],
    { ...products, product_id: "x" },
    { "/label": ["Not a string"], "/product_id": ["Not a UUID"] },
  ],
  [
    "keeps business rules, which name no shape, beside the rules of a shape",
    [entry([current, "label"], "No"), entry(["products", 0], "Unknown"), entry(["discount_id"], "Not applicable")],
    products,
    { "/label": ["No"], "/products/0": ["Unknown"], "/discount_id": ["Not applicable"] },
  ],
  [
    "moves the first product, and nothing else, to product_id if that was sent",
    [entry(["label"], "No"), entry(["products", 0], "No"), entry(["products", 1], "No")],
    productId,
    { "/label": ["No"], "/product_id": ["No"], "/products/1": ["No"] },
  ],
  [
    "moves no product if products were sent too",
    [entry(["products", 0], "No")],
    { ...productId, products: ["x"] },
    { "/products/0": ["No"] },
  ],
  ["moves no rule of a shape", [entry([current, "products", 0], "No")], productId, { "/products/0": ["No"] }],
  [
    "takes what follows an index for a part of the place, outside metadata",
    [entry([current, "products", 0, "uuid"], "No")],
    products,
    { "/products/0/uuid": ["No"] },
  ],
  ["puts a missing body at the empty pointer", [entry([], "Required", "missing")], products, { "": ["Required"] }],
  ["puts a syntax error at the empty pointer", [entry([17], "No JSON", "json_invalid")], products, { "": ["No JSON"] }],
  [
    "puts a body of another type at the empty pointer",
    [entry([current], "No object")],
    products,
    { "": ["No object"] },
  ],
  ["puts an entry without a place at the empty pointer", [{ ...entry([], "Odd"), loc: [] }], products, { "": ["Odd"] }],
  [
    "survives a metadata key named like a property of every object",
    [entry([current, "metadata", "__proto__", "int"], "No")],
    products,
    { "/metadata/__proto__": ["No"] },
  ],
])("%s", (_, detail, body, expected) => {
  expect(messages(detail, body)).toEqual(expected);
});

describe("metadata", () => {
  const tried = (key: string, ...types: string[]) =>
    types.map((type) => entry([current, "metadata", key, type], `not ${type}`));
  const all = ["constrained-str", "int", "bool"];

  test.each<[string, unknown, string[], string[]]>([
    ["a text", "v".repeat(501), all, ["not constrained-str"]],
    ["a number", 5.5, all, ["not int"]],
    ["a number, whose fractions have entries since April 2025", 5.5, [...all, "float"], ["not int", "not float"]],
    ["a boolean, refused for whatever reason", true, all, ["not bool"]],
    ["null, which is none of the types", null, all, all.map((type) => `not ${type}`)],
    ["a list, which is none of the types", [1], all, all.map((type) => `not ${type}`)],
    ...["decimal", "constrained-int", "integer", "strict-bool", "boolean"].map(
      (type): [string, unknown, string[], string[]] => [
        `a text, and a new type, ${type}`,
        "x",
        [type],
        [`not ${type}`],
      ],
    ),
  ])("reports for %s the messages about its type", (_, value, types, expected) => {
    const body = { ...products, metadata: { "a/b": value } };
    expect(messages(tried("a/b", ...types), body)).toEqual({ "/metadata/a~1b": expected });
  });

  test("tells errors of keys from errors of values", () => {
    const detail = [
      ...tried("~", "[key]", "constrained-str"),
      ...tried("", "[key]"),
      ...tried("[key]", "int"),
      ...tried("int", "[key]", "int"),
      entry([current, "metadata"], "Too many"),
    ];
    const metadata = { "~": "x", "": 1, "[key]": 5, int: 5 };
    expect(messages(detail, { ...products, metadata })).toEqual({
      "/metadata/~0": ["Key: not [key]", "not constrained-str"],
      "/metadata/": ["Key: not [key]"],
      "/metadata/[key]": ["not int"],
      "/metadata/int": ["Key: not [key]", "not int"],
      "/metadata": ["Too many"],
    });
  });
});

describe("a later provider", () => {
  const wrapped = (name: string) => `function-after[is_complete_configuration(), ${name}]`;

  test("may wrap the names of shapes", () => {
    const detail = [
      entry([wrapped("CheckoutLinkCreateProduct"), "product_id"], "Field required"),
      entry([wrapped(current), "products", 0], "Not a UUID"),
      entry([wrapped(current), "metadata", "a", "int"], "Not an integer"),
    ];
    const expected = { "/products/0": ["Not a UUID"], "/metadata/a": ["Not an integer"] };
    expect(messages(detail, { ...products, metadata: { a: 5 } })).toEqual(expected);
  });

  test("may have dropped the shape that was sent", () => {
    expect(messages([entry([wrapped(current), "products"], "Required")], productId)).toEqual({
      "/products": ["Required"],
    });
  });

  test("may have new shapes", () => {
    const detail = [entry(["CheckoutLinkCreateBundle", "bundle"], "Required"), entry([current, "products"], "Short")];
    expect(messages(detail, products)).toEqual({ "/products": ["Short"] });
  });
});
