import { describe, expect, test } from "vitest";
import { judge } from "./judge.ts";
import { fields, minimal, notUuidsV4, uuidsV4, uuidV4 } from "./request-cases.ts";
import { expectAccepted, expectRefused } from "./validators.ts";

describe("a body has to match one of the three shapes", () => {
  test.each<[string, object]>([
    ["products", minimal],
    ["product_id", { payment_processor: "stripe", product_id: uuidV4 }],
    ["product_price_id", { payment_processor: "stripe", product_price_id: uuidV4 }],
    ["two of them", { ...minimal, product_id: uuidV4 }],
    ["all of them", { ...minimal, product_id: uuidV4, product_price_id: uuidV4 }],
    ["one that is right beside one that is wrong", { ...minimal, product_id: "none" }],
    ["properties that no shape knows", { ...minimal, colour: "red", "": null }],
  ])("accepts %s", (_, body) => expectAccepted("CheckoutLinkCreate", body));

  test.each<[string, unknown, string]>([
    ["none of them", { payment_processor: "stripe" }, "/products"],
    ["an empty object", {}, "/payment_processor"],
    ["null", null, ""],
    ["a list", [minimal], ""],
    ["a string", JSON.stringify(minimal), ""],
    ["a number", 1, ""],
    ["nothing", undefined, ""],
    ["two that are wrong, telling of products", { ...minimal, products: [], product_id: 1 }, "/products"],
    ["a wrong product_id, telling of it", { payment_processor: "stripe", product_id: 1 }, "/product_id"],
    [
      "a wrong product_price_id, telling of it",
      { payment_processor: "stripe", product_price_id: 1 },
      "/product_price_id",
    ],
  ])("refuses %s", (_, body, pointer) => expectRefused("CheckoutLinkCreate", body, pointer));

  test.each([
    ["CheckoutLinkCreateProducts", "products", [uuidV4]],
    ["CheckoutLinkCreateProduct", "product_id", uuidV4],
    ["CheckoutLinkCreateProductPrice", "product_price_id", uuidV4],
  ])("%s needs %s and payment_processor", (schema, field, value) => {
    expectAccepted(schema, { payment_processor: "stripe", [field]: value });
    expectRefused(schema, { payment_processor: "stripe" }, `/${field}`);
    expectRefused(schema, { [field]: value }, "/payment_processor");
    expectRefused(schema, { payment_processor: "stripe", [field]: null }, `/${field}`);
    expectRefused(schema, "text", "");
  });
});

describe.each(Object.entries(fields))("%s", (field, { accepts, refuses }) => {
  test.each(Object.entries(accepts))("accepts %s", (_, value) =>
    expectAccepted("CheckoutLinkCreate", { ...minimal, [field]: value }),
  );
  test.each(Object.entries(refuses))("refuses %s", (_, value) =>
    expectRefused("CheckoutLinkCreate", { ...minimal, [field]: value }, `/${field}`),
  );
});

describe("UUIDs", () => {
  const places = {
    "products/0": (id: unknown) => ({ payment_processor: "stripe", products: [id] }),
    "products/1": (id: unknown) => ({ payment_processor: "stripe", products: [uuidV4, id] }),
    product_id: (id: unknown) => ({ payment_processor: "stripe", product_id: id }),
    product_price_id: (id: unknown) => ({ payment_processor: "stripe", product_price_id: id }),
  };
  describe.each(Object.entries(places))("%s", (place, body) => {
    test.each(Object.entries(uuidsV4))("accepts %s", (_, id) => expectAccepted("CheckoutLinkCreate", body(id)));
    test.each(Object.entries({ ...notUuidsV4, null: null }))("refuses %s", (_, id) =>
      expectRefused("CheckoutLinkCreate", body(id), `/${place}`),
    );
  });
});

describe("a pair of metadata", () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["an empty key", { "": 1 }, "/metadata/"],
    ["a key of 41 characters", { ["k".repeat(41)]: 1 }, `/metadata/${"k".repeat(41)}`],
    ["an empty value", { a: "" }, "/metadata/a"],
    ["a value of 501 characters", { a: "v".repeat(501) }, "/metadata/a"],
    ["null", { a: null }, "/metadata/a"],
    ["a fraction", { a: 1.5 }, "/metadata/a"],
    ["an integer above the safe ones", { a: 9007199254740992 }, "/metadata/a"],
    ["an integer below the safe ones", { a: -9007199254740992 }, "/metadata/a"],
    ["an integer that JSON writes with an exponent", { a: 1e22 }, "/metadata/a"],
    ["infinity", { a: Number.POSITIVE_INFINITY }, "/metadata/a"],
    ["no number", { a: Number.NaN }, "/metadata/a"],
    ["a list", { a: [] }, "/metadata/a"],
    ["an object", { a: {} }, "/metadata/a"],
    ["a wrong one among good ones", { a: 1, "b/c~d": null, e: 2 }, "/metadata/b~1c~0d"],
    ["a wrong one under __proto__", JSON.parse('{"__proto__": null}'), "/metadata/__proto__"],
  ])("refuses %s", (_, metadata, pointer) => expectRefused("CheckoutLinkCreate", { ...minimal, metadata }, pointer));
});

test("an empty success_url breaks the rule of its length, not only that of its form", () => {
  const keywords = judge("CheckoutLinkCreate", { ...minimal, success_url: "" }).map((error) => error.keyword);
  expect(keywords).toContain("minLength");
});
