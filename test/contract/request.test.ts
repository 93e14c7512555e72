import { describe, expect, test } from "vitest";
import { bodies } from "../support/bodies.ts";
import { expectAccepted, expectRefused } from "../support/compiled-schemas.ts";
import { judge } from "../support/contract.ts";

const uuidV4 = "e453c0fa-a3de-4213-a839-605dceac7125";
const minimal = { payment_processor: "stripe", products: [uuidV4] };

const places = [...new Set(bodies.map(({ name }) => name.replace(/:.*/, "")))];

describe("both judges agree with the cases of", () => {
  test.each(places)("%s", (place) => {
    for (const { name, bodyIsValid, field, body } of bodies.filter((one) => one.name.startsWith(`${place}:`))) {
      if (bodyIsValid) expectAccepted("CheckoutLinkCreate", body, name);
      else expectRefused("CheckoutLinkCreate", body, field, name);
    }
  });
});

describe("values that JSON can't express are refused", () => {
  test.each<[string, unknown, string]>([
    ["undefined", undefined, ""],
    ["a field that is undefined", { ...minimal, payment_processor: undefined }, "/payment_processor"],
    ["infinity", { ...minimal, metadata: { a: Number.POSITIVE_INFINITY } }, "/metadata/a"],
    ["NaN", { ...minimal, metadata: { a: Number.NaN } }, "/metadata/a"],
  ])("%s", (_, body, pointer) => {
    expectRefused("CheckoutLinkCreate", body, pointer);
  });
});

describe("each shape has its own validator", () => {
  test.each([
    ["CheckoutLinkCreateProducts", "products", [uuidV4]],
    ["CheckoutLinkCreateProduct", "product_id", uuidV4],
    ["CheckoutLinkCreateProductPrice", "product_price_id", uuidV4],
  ] as const)("%s needs %s and payment_processor", (schema, field, value) => {
    expectAccepted(schema, { payment_processor: "stripe", [field]: value });
    expectRefused(schema, { payment_processor: "stripe" }, `/${field}`);
    expectRefused(schema, { [field]: value }, "/payment_processor");
    expectRefused(schema, { payment_processor: "stripe", [field]: null }, `/${field}`);
    expectRefused(schema, "text");
  });
});

describe("if a body matches no shape, the issues are those of the meant shape", () => {
  test.each<[object, string]>([
    [{ ...minimal, products: [], product_id: 1 }, "/products"],
    [{ payment_processor: "stripe", product_id: 1 }, "/product_id"],
    [{ payment_processor: "stripe", product_price_id: 1 }, "/product_price_id"],
    [{ payment_processor: "stripe" }, "/products"],
  ])("%j", (body, pointer) => {
    expect(expectRefused("CheckoutLinkCreate", body)).toEqual([pointer]);
  });
});

test("an empty success_url breaks its minimum length, not only its pattern", () => {
  const keywords = judge("CheckoutLinkCreate", { ...minimal, success_url: "" }).map((error) => error.keyword);
  expect(keywords).toContain("minLength");
});
