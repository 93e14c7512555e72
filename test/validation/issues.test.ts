import {
  type Issue,
  type IssueParams,
  validateCheckoutLink,
  validateCheckoutLinkCreate,
  validateCheckoutLinkCreateProduct,
  validateCheckoutLinkCreateProductPrice,
  validateCheckoutLinkCreateProducts,
} from "checkout-link-contract/validation";
import { expect, test } from "vitest";
import type { ValidatorError } from "../../generated/validators/validator.js";
import { issuesOf } from "../../src/validation/issue-messages.ts";
import { example } from "../support/contract.ts";

const id = "3aa4ed0b-a31a-4d35-b782-58ed0cce73ab";
const body = { payment_processor: "stripe", products: [id] };

function issuesIn(change: object): readonly Issue[] {
  const result = validateCheckoutLinkCreateProducts({ ...body, ...change });
  return result.valid ? [] : result.issues;
}

const pairs = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index]));

test.each<[string, object, Issue[]]>([
  [
    "a number instead of a text or null",
    { label: 5 },
    [
      {
        pointer: "/label",
        rule: "type",
        message: "must be a string or null",
        params: { expected: ["string", "null"] },
      },
    ],
  ],
  [
    "a text instead of a boolean",
    { allow_discount_codes: "true" },
    [
      {
        pointer: "/allow_discount_codes",
        rule: "type",
        message: "must be true or false",
        params: { expected: ["boolean"] },
      },
    ],
  ],
  [
    "an object instead of a list",
    { products: {} },
    [{ pointer: "/products", rule: "type", message: "must be a list", params: { expected: ["array"] } }],
  ],
  [
    "a list instead of an object",
    { metadata: [] },
    [{ pointer: "/metadata", rule: "type", message: "must be an object", params: { expected: ["object"] } }],
  ],
  [
    "a fraction in metadata",
    { metadata: { a: 0.5 } },
    [
      {
        pointer: "/metadata/a",
        rule: "type",
        message: "must be a string, an integer or true or false",
        params: { expected: ["string", "integer", "boolean"] },
      },
    ],
  ],
  [
    "a field that is missing",
    { payment_processor: undefined },
    [{ pointer: "/payment_processor", rule: "required", message: "is required", params: {} }],
  ],
  [
    "another value than the one allowed",
    { payment_processor: "other" },
    [{ pointer: "/payment_processor", rule: "enum", message: 'must be "stripe"', params: { allowed: ["stripe"] } }],
  ],
  [
    "an empty list",
    { products: [] },
    [{ pointer: "/products", rule: "minItems", message: "must have at least 1 item", params: { limit: 1 } }],
  ],
  [
    "too many pairs",
    { metadata: pairs(51) },
    [
      {
        pointer: "/metadata",
        rule: "maxProperties",
        message: "must have at most 50 properties",
        params: { limit: 50 },
      },
    ],
  ],
  [
    "an empty key",
    { metadata: { "": 1 } },
    [{ pointer: "/metadata/", rule: "minLength", message: "must have at least 1 character", params: { limit: 1 } }],
  ],
  [
    "a long value",
    { metadata: { a: "a".repeat(501) } },
    [
      {
        pointer: "/metadata/a",
        rule: "maxLength",
        message: "must have at most 500 characters",
        params: { limit: 500 },
      },
    ],
  ],
  [
    "an integer beyond the safe ones",
    { metadata: { a: 2 ** 53, b: -(2 ** 53) } },
    [
      {
        pointer: "/metadata/a",
        rule: "maximum",
        message: "must be at most 9007199254740991",
        params: { limit: 9007199254740991 },
      },
      {
        pointer: "/metadata/b",
        rule: "minimum",
        message: "must be at least -9007199254740991",
        params: { limit: -9007199254740991 },
      },
    ],
  ],
])("%s", (_, change, issues) => {
  expect(issuesIn(change)).toEqual(issues);
});

test("a value of an enumeration with two members is told both", () => {
  const link = example("subscription-response");
  link.products[0].recurring_interval = "week";
  link.product = link.products[0];
  const result = validateCheckoutLink(link);
  const messages = result.valid ? [] : result.issues.map(({ message }) => message);
  expect(messages).toContain('must be "month" or "year"');
});

test("half a surrogate pair is refused by the format, which has words of its own", () => {
  expect(issuesIn({ label: "\ud800" })).toEqual([
    {
      pointer: "/label",
      rule: "format",
      message: "must not contain half of a surrogate pair",
      params: { expected: ["well-formed"] },
    },
  ]);
});

test("what is wrong twice at one place is told once", () => {
  const result = validateCheckoutLinkCreate({ ...body, products: ["none", "none"] });
  expect(result.valid ? [] : result.issues.map(({ pointer }) => pointer)).toEqual(["/products/0", "/products/1"]);
});

test("a value that can't be read is invalid", () => {
  const unreadable = Object.defineProperty({ ...body }, "label", {
    get: () => {
      throw new Error("Not now");
    },
  });
  expect(validateCheckoutLinkCreateProducts(unreadable)).toEqual({
    valid: false,
    issues: [{ pointer: "", rule: "type", message: "must be readable", params: {} }],
  });
});

test("each of the deprecated shapes has a validator of its own", () => {
  const byProduct = { payment_processor: "stripe", product_id: id };
  const byPrice = { payment_processor: "stripe", product_price_id: id };
  expect(validateCheckoutLinkCreateProduct(byProduct)).toEqual({ valid: true, value: byProduct });
  expect(validateCheckoutLinkCreateProduct(byPrice)).toMatchObject({ issues: [{ pointer: "/product_id" }] });
  expect(validateCheckoutLinkCreateProductPrice(byPrice)).toEqual({ valid: true, value: byPrice });
  expect(validateCheckoutLinkCreateProductPrice(byProduct)).toMatchObject({
    issues: [{ pointer: "/product_price_id" }],
  });
});

/** Errors of which only some properties matter. */
function finding(...errors: Partial<ValidatorError>[]): ValidatorError[] {
  return errors.map((error) => ({ keyword: "type", instancePath: "", params: {}, ...error }));
}

// Rules that the contract doesn't have today, but could have tomorrow.
test.each<[string, object, string, IssueParams]>([
  ["minProperties", { limit: 1 }, "must have at least 1 property", { limit: 1 }],
  ["maxItems", { limit: 2 }, "must have at most 2 items", { limit: 2 }],
  ["type", { type: "number" }, "must be a number", { expected: ["number"] }],
  ["type", { type: "integer" }, "must be an integer", { expected: ["integer"] }],
  ["type", { type: ["number", "new"] }, "must be a number or new", { expected: ["number", "new"] }],
  ["pattern", { pattern: "^new$" }, "must have another form", { expected: ["^new$"] }],
  ["format", { format: "new" }, "must have another form", { expected: ["new"] }],
  ["anyOf", {}, "must match one of the allowed shapes", {}],
  ["contains", {}, "must keep the rule contains", {}],
  ["enum", { allowedValues: ["a", 1, null] }, 'must be "a", 1 or null', { allowed: ["a", 1, null] }],
])("%s of %o: %s", (keyword, params, message, expected) => {
  const issues = issuesOf(finding({ keyword, params: params as ValidatorError["params"] }));
  expect(issues).toEqual([{ pointer: "", rule: keyword, message, params: expected }]);
});

test("errors that only repeat others are left out", () => {
  const errors = [{ keyword: "if" }, { keyword: "propertyNames" }, { keyword: "minLength", params: { limit: 1 } }];
  expect(issuesOf(finding(...errors)).map(({ rule }) => rule)).toEqual(["minLength"]);
  expect(issuesOf(finding())).toEqual([]);
});

test("of errors with one message at one place, the first counts", () => {
  const errors = [
    { keyword: "pattern", params: { pattern: "a" } },
    { keyword: "format", params: { format: "a" } },
  ];
  expect(issuesOf(finding(...errors)).map(({ rule }) => rule)).toEqual(["pattern"]);
});

test.each([
  [100, 100],
  [101, 101],
  [150, 101],
])("of %i errors, %i issues are reported", (count, reported) => {
  const errors = Array.from({ length: count }, (_, index) => ({ instancePath: `/${index}`, params: { type: "null" } }));
  const issues = issuesOf(finding(...errors));
  expect(issues).toHaveLength(reported);
  expect(issues[99]).toMatchObject({ pointer: "/99", rule: "type" });
  const more = {
    pointer: "",
    rule: "maxIssues",
    message: "has more than 100 errors; these are the first",
    params: { limit: 100 },
  };
  expect(issues.slice(100)).toEqual(count > 100 ? [more] : []);
});
