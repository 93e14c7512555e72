import { validateCheckoutLink, validateCheckoutLinkCreate } from "checkout-link-contract/validation";
import { expect, test } from "vitest";
import { ruleOf } from "../../src/contract/broken-rule.ts";
import { fieldMismatches } from "../../src/verify/checks/echoed-fields.ts";
import { judgeAnswer } from "../../src/verify/judge.ts";
import { contract, example } from "../support/contract.ts";

const minimal = { payment_processor: "stripe", products: ["e453c0fa-a3de-4213-a839-605dceac7125"] };

test.each<[string, object, string]>([
  [
    "a key of metadata",
    { metadata: { ["k".repeat(41)]: 1 } },
    "/components/schemas/MetadataCreate/propertyNames/maxLength",
  ],
  ["an empty key of metadata", { metadata: { "": "a" } }, "/components/schemas/MetadataCreate/propertyNames/minLength"],
  ["a value of metadata", { metadata: { a: "" } }, "/components/schemas/MetadataCreate/additionalProperties/minLength"],
  ["an item", { products: ["x"] }, "/components/schemas/UuidV4/pattern"],
  ["what is missing", { payment_processor: undefined }, "/components/schemas/CheckoutLinkCreateBase/required"],
])("of a body, the rule of %s is named", (_, change, rule) => {
  const body = JSON.parse(JSON.stringify({ ...minimal, ...change }));
  const result = validateCheckoutLinkCreate(body);
  expect(result.valid ? [] : result.issues.map((issue) => ruleOf("CheckoutLinkCreate", issue, body))).toContain(rule);
});

test.each<[string, string, string]>([
  ["metered", "price_currency", "/components/schemas/MeteredUnitAmount/required"],
  ["pay-what-you-want", "price_currency", "/components/schemas/CustomAmount/required"],
  ["legacy-price", "recurring_interval", "/components/schemas/LegacyRecurringProductPriceBase/allOf/1/required"],
])("of a price, the rule is that of its schema: %s without %s", (name, field, rule) => {
  const link = example(`${name}-response`);
  delete link.product_price[field];
  const result = validateCheckoutLink(link);
  expect(result.valid ? [] : result.issues.map((issue) => ruleOf("CheckoutLink", issue, link))).toContain(rule);
});

test("a text in another case differs from what was sent, and an ID does not", () => {
  const id = "e453c0fa-a3de-4213-a839-605dceac7125";
  const sent = { label: "Spring", success_url: `https://example.com/${id}`, metadata: { a: "b" }, discount_id: id };
  const upper = JSON.parse(JSON.stringify(sent), (key, value) =>
    typeof value === "string" && key ? value.toUpperCase() : value,
  );
  expect(fieldMismatches(sent, upper).map(({ pointer }) => pointer)).toEqual(["/label", "/success_url", "/metadata/a"]);
  expect(fieldMismatches(sent, { ...example("minimal-response"), ...sent })).toEqual([]);
});

test("of an answer that breaks more than ten rules, ten are reported and the others counted", () => {
  const headers = new Headers({ "Content-Type": "application/json" });
  const judged = (missing: number) => {
    const { required } = contract.components.schemas.CheckoutLink;
    const link = example("minimal-response");
    for (const name of required.slice(0, missing)) delete link[name];
    const answer = { status: 201, headers, body: new TextEncoder().encode(JSON.stringify(link)) };
    return judgeAnswer([{ status: 201, schema: "CheckoutLink" }], answer, { rule: "/x" });
  };
  expect(judged(10)).toHaveLength(10);
  expect(judged(12)).toHaveLength(11);
  const message = "The answer to the call has 2 more broken rules.";
  expect(judged(12)[10]).toMatchObject({ rule: "/x", received: "2 more broken rules", message });
});
