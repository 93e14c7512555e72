import { expect, test } from "vitest";
import { example } from "../support/contract.ts";
import { answerTo } from "../support/mock-answers.ts";

const minimal = { ...example("minimal-request"), success_url: "https://shop.example/?id={CHECKOUT_ID}" };
const hintsFor = (change: object) => answerTo({ ...minimal, ...change }).hints;

test.each([
  ["successUrl", "success_url"],
  ["succes_url", "success_url"],
  ["success_ulr", "success_url"],
  ["sucess_url", "success_url"],
  ["success-url", "success_url"],
  ["Label", "label"],
  ["lable", "label"],
  ["productId", "product_id"],
  ["product", "products"],
  ["allowDiscountCodes", "allow_discount_codes"],
])("an ignored %s gets the hint that %s may be meant", (name, meant) => {
  expect(hintsFor({ [name]: null })).toEqual([`"${name}" is ignored; did you mean "${meant}"?`]);
});

test.each(["note", "url", "x", "", "return_url", "labelled", "product_id"])("an ignored %j gets no hint", (name) => {
  expect(hintsFor({ [name]: minimal.products[0] })).toEqual([]);
});

test.each(["https://shop.example/?id=%7BCHECKOUT_ID%7D", "https://shop.example/#%7bCHECKOUT_ID%7d"])(
  "an encoded placeholder, as in %s, gets a hint with the date since which it is filled in",
  (success_url) => expect(hintsFor({ success_url })).toEqual([expect.stringContaining("only since 2026-01-29")]),
);

test("a success_url without the placeholder gets a hint; null, and one that isn't valid, get none", () => {
  expect(hintsFor({ success_url: "https://shop.example/" })).toEqual([expect.stringContaining("has no {CHECKOUT_ID}")]);
  expect(hintsFor({ success_url: null })).toEqual([]);
  expect(hintsFor({ success_url: "https://shop.example/{CHECKOUT_ID}" })).toEqual([]);
});

test("a body that breaks a rule gets hints about its names too", () => {
  expect(answerTo({ payment_processor: "stripe", prodcts: [] }).hints).toEqual([
    '"prodcts" is ignored; did you mean "products"?',
  ]);
});

test("at most five names get a hint", () => {
  const names = ["Label", "LABEL", "lAbel", "laBel", "labEl", "labeL"];
  expect(hintsFor(Object.fromEntries(names.map((name) => [name, 1])))).toHaveLength(5);
});
