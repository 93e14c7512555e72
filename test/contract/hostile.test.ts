import * as validation from "checkout-link-contract/validation";
import { describe, expect, test } from "vitest";
import { example } from "../support/contract.ts";

const validators = Object.entries(validation).filter(([name]) => name.startsWith("validate")) as [
  string,
  (value: unknown) => validation.ValidationResult<unknown>,
][];

const cyclic: Record<string, unknown> = { payment_processor: "stripe" };
cyclic.products = cyclic;
cyclic.metadata = { cyclic };

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = { metadata: value, products: [value] };
  return value;
}

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const endless = new Proxy([], { get: (list, key) => (key === "length" ? 2 ** 53 - 1 : Reflect.get(list, key)) });

const values: Record<string, unknown> = {
  undefined,
  null: null,
  "a number": 5,
  "not a number": Number.NaN,
  "a big integer": 5n,
  "a symbol": Symbol("x"),
  "a function": () => {},
  "a class": class {},
  "a date": new Date(),
  "a map": new Map([["products", []]]),
  "a list": [1, 2, 3],
  "a sparse list": { products: Array(10) },
  "the longest sparse list": { products: Array(2 ** 32 - 1), detail: Array(2 ** 32 - 1) },
  "lists that say that they are longest": { products: endless, detail: endless },
  "an object without a prototype": Object.create(null),
  "a cycle": cyclic,
  "deep nesting": nested(50),
  "a __proto__ key": JSON.parse('{"__proto__": {"products": []}, "metadata": {"__proto__": null}}'),
  "keys of every object": { constructor: 1, hasOwnProperty: 2, toString: 3, metadata: { valueOf: null } },
  "a getter that throws": Object.defineProperty({}, "products", { enumerable: true, get: () => JSON.parse("{") }),
  "a proxy that throws": new Proxy({}, { get: () => JSON.parse("{") }),
  "a revoked proxy": revoked.proxy,
  "a long text": "x".repeat(10_000_000),
  "a long URL": { success_url: `https://${"a.".repeat(1_000_000)}` },
  "long almost URLs": { success_url: `http://[${"1:".repeat(100_000)}` },
};

describe.each(validators)("%s", (_, validate) => {
  test.each(Object.entries(values))("neither throws at %s nor accepts it", (_, value) => {
    const result = validate(value);
    expect(result.valid).toBe(false);
    for (const issue of result.valid ? [] : result.issues) {
      expect(issue).toEqual({
        pointer: expect.any(String),
        rule: expect.stringMatching(/\w/),
        params: expect.any(Object),
        message: expect.any(String),
      });
    }
  });
});

test("a hundred thousand wrong items give a hundred issues and a note that there are more", () => {
  const link = example("minimal-response");
  const [product] = link.products;
  const bodies = [
    validation.validateCheckoutLinkCreate({ payment_processor: "stripe", products: Array(100_000).fill("x") }),
    validation.validateCheckoutLink({ ...link, products: Array(100_000).fill({}) }),
    validation.validateCheckoutLink({ ...link, products: [{ ...product, prices: Array(100_000).fill("x") }] }),
  ];
  for (const result of bodies) {
    const issues = result.valid ? [] : result.issues;
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toMatchObject({ pointer: "", message: "has more than 100 errors; these are the first" });
  }
});

test("validation changes nothing in the value", () => {
  const body = Object.freeze({ payment_processor: "stripe", products: Object.freeze(["x"]) });
  validation.validateCheckoutLinkCreate(body);
  const request = example("minimal-request");
  expect(validation.validateCheckoutLinkCreate(request)).toEqual({ valid: true, value: request });
  expect(request).toEqual(example("minimal-request"));
});
