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

const safe = Number.MAX_SAFE_INTEGER;
const pairs = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index]));

type Row = [name: string, change: object, pointer: string, rule: string, message: string, params?: IssueParams];

test.each<Row>([
  ["a number", { label: 5 }, "/label", "type", "must be a string or null", { expected: ["string", "null"] }],
  [
    "a text that reads true",
    { allow_discount_codes: "true" },
    "/allow_discount_codes",
    "type",
    "must be true or false",
    { expected: ["boolean"] },
  ],
  ["an object", { products: {} }, "/products", "type", "must be a list", { expected: ["array"] }],
  ["a list", { metadata: [] }, "/metadata", "type", "must be an object", { expected: ["object"] }],
  [
    "a fraction",
    { metadata: { a: 0.5 } },
    "/metadata/a",
    "type",
    "must be a string, an integer or true or false",
    { expected: ["string", "integer", "boolean"] },
  ],
  ["nothing", { payment_processor: undefined }, "/payment_processor", "required", "is required"],
  [
    "another processor",
    { payment_processor: "other" },
    "/payment_processor",
    "enum",
    'must be "stripe"',
    { allowed: ["stripe"] },
  ],
  ["an empty list", { products: [] }, "/products", "minItems", "must have at least 1 item", { limit: 1 }],
  ["51 pairs", { metadata: pairs(51) }, "/metadata", "maxProperties", "must have at most 50 properties", { limit: 50 }],
  ["an empty key", { metadata: { "": 1 } }, "/metadata/", "minLength", "must have at least 1 character", { limit: 1 }],
  [
    "a long value",
    { metadata: { a: "a".repeat(501) } },
    "/metadata/a",
    "maxLength",
    "must have at most 500 characters",
    { limit: 500 },
  ],
  [
    "a large integer",
    { metadata: { a: 2 ** 53 } },
    "/metadata/a",
    "maximum",
    `must be at most ${safe}`,
    { limit: safe },
  ],
  [
    "a small integer",
    { metadata: { a: -(2 ** 53) } },
    "/metadata/a",
    "minimum",
    `must be at least ${-safe}`,
    { limit: -safe },
  ],
  [
    "half a surrogate pair",
    { label: "\ud800" },
    "/label",
    "format",
    "must not contain half of a surrogate pair",
    { expected: ["well-formed"] },
  ],
])("for %s, %o, the issue names place, rule and message", (_, change, pointer, rule, message, params = {}) => {
  expect(issuesIn(change)).toEqual([{ pointer, rule, message, params }]);
});

test("the message of an enumeration lists its members", () => {
  const link = example("subscription-response");
  link.products[0].recurring_interval = "week";
  link.product = link.products[0];
  const result = validateCheckoutLink(link);
  const messages = result.valid ? [] : result.issues.map(({ message }) => message);
  expect(messages).toContain('must be "month" or "year"');
});

test("reports each place once, though the schemas of two shapes find it wrong", () => {
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
])("words %s of %o as: %s", (keyword, params, message, expected) => {
  const issues = issuesOf(finding({ keyword, params: params as ValidatorError["params"] }));
  expect(issues).toEqual([{ pointer: "", rule: keyword, message, params: expected }]);
});

test("leaves out errors that only repeat others", () => {
  const errors = [{ keyword: "if" }, { keyword: "propertyNames" }, { keyword: "minLength", params: { limit: 1 } }];
  expect(issuesOf(finding(...errors)).map(({ rule }) => rule)).toEqual(["minLength"]);
  expect(issuesOf(finding())).toEqual([]);
});

test("keeps the first of several errors with one message at one place", () => {
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
])("of %i errors, reports %i issues", (count, reported) => {
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
