import {
  checkoutLinkCreateProductsSchema,
  checkoutLinkCreateSchema,
  validateCheckoutLinkCreate,
  validateCheckoutLinkCreateProducts,
} from "checkout-link-contract/validation";
import { expect, test } from "vitest";
import { example } from "../support/contract.ts";

const valid = example("minimal-request");

test.each([
  ["the current shape", checkoutLinkCreateProductsSchema, validateCheckoutLinkCreateProducts],
  ["all three shapes", checkoutLinkCreateSchema, validateCheckoutLinkCreate],
])("the verdict of the schema of %s is that of its validator", (_, schema, validator) => {
  const { version, vendor, validate } = schema["~standard"];
  expect([version, vendor]).toEqual([1, "checkout-link-contract"]);
  for (const name of ["minimal-request", "deprecated-product-request", "deprecated-product-price-request"]) {
    const value = example(name);
    const { issues } = validate(value);
    expect(issues === undefined, name).toBe(validator(value).valid);
    if (issues === undefined) expect(validate(value)).toEqual({ value });
  }
});

test("the path of an issue has numbers for the indexes of lists, and only for those", () => {
  const { validate } = checkoutLinkCreateSchema["~standard"];
  const { issues } = validate({ ...valid, products: [valid.products[0], "x"], metadata: { 0: "", "a/b": "" } });
  expect(issues).toEqual([
    { path: ["metadata", "0"], message: "must have at least 1 character" },
    { path: ["metadata", "a/b"], message: "must have at least 1 character" },
    { path: ["products", 1], message: "must be a version 4 UUID" },
  ]);
  expect(validate(null).issues).toEqual([{ path: [], message: "must be an object" }]);
});

test("a getter that throws after any number of reads makes no validator throw", () => {
  const validators = [
    validateCheckoutLinkCreate,
    checkoutLinkCreateSchema["~standard"].validate,
    checkoutLinkCreateProductsSchema["~standard"].validate,
  ];
  for (const validate of validators) {
    for (let readsBeforeThrow = 0; readsBeforeThrow < 40; readsBeforeThrow++) {
      let reads = 0;
      const get = () => {
        if (reads++ >= readsBeforeThrow) throw new Error("Not now");
        return ["x"];
      };
      const body = Object.defineProperty({ ...valid }, "products", { get, enumerable: true });
      expect(Object.keys(validate(body)), `${readsBeforeThrow} reads`).toContain("issues");
    }
  }
});
