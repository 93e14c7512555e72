import { describe, expect, test } from "vitest";
import { type ResponseCase, responseCases } from "../../src/cases/index.ts";
import { contract, example, judge } from "./judge.ts";
import { expectAccepted, expectRefused } from "./validators.ts";

// biome-ignore lint/suspicious/noExplicitAny: a checkout link that tests take apart
type Json = any;

const { responses } = contract.paths["/v1/checkout-links/"].post;

/** Where the answer of a case breaks the contract, by Ajv compiled from it: in its body, or at a header. */
function brokenAt({ status, headers, body }: ResponseCase["response"]): string | undefined {
  const place = `/paths/~1v1~1checkout-links~1/post/responses/${status}`;
  if (!responses[status]) return "status";
  const type = headers["Content-Type"]?.split(";")[0] ?? "";
  if (!responses[status].content[type]) return "Content-Type";
  const challenge = headers["WWW-Authenticate"];
  const described = responses[status].headers?.["WWW-Authenticate"];
  const isGood =
    challenge === undefined
      ? !described?.required
      : !described || judge(`${place}/headers/WWW-Authenticate/schema`, challenge).length === 0;
  if (!isGood) return "WWW-Authenticate";
  return judge(`${place}/content/application~1json/schema`, body).length === 0 ? undefined : "in the body";
}

describe("an answer", () => {
  test.each(responseCases)("$name", ({ response, brokenAt: expected }) => {
    const isInBody = expected !== undefined && /^(\/|$)/.test(expected);
    expect(brokenAt(response)).toBe(isInBody ? "in the body" : expected);
  });
});

describe("the validators made of the contract say the same of links", () => {
  const links = responseCases.filter(({ response }) => response.status === 201 && !response.headers.Location);
  const bodies = links.filter(({ brokenAt: place }) => place === undefined || /^(\/|$)/.test(place));
  test.each(bodies)("$name", ({ response: { body }, brokenAt: place }) => {
    if (place === undefined) expectAccepted("CheckoutLink", body);
    else expectRefused("CheckoutLink", body);
  });
});

describe("the validators made of the contract say the same of errors, and lead to the place", () => {
  const errors = responseCases.flatMap(({ name, rule, response: { body }, brokenAt: place }) => {
    const schema = rule.match(/^\/components\/schemas\/(\w+)/)?.[1]?.replace(/Detail$/, "") ?? "";
    const isError = /Error|Unauthorized|InvalidToken|InsufficientScope|NotPermitted/.test(schema);
    return isError ? [{ name, schema, body, place }] : [];
  });
  test.each(errors)("$name", ({ schema, body, place }) => {
    if (place === undefined) expectAccepted(schema, body);
    else expectRefused(schema, body, place);
  });
});

test("a legacy price needs its mark, or it is another kind of price", () => {
  const { legacy: _, ...price } = example("legacy-price-response").products[0].prices[0];
  expect(judge("LegacyRecurringProductPriceBase", { ...price, legacy: true })).toEqual([]);
  expect(judge("LegacyRecurringProductPriceBase", price)).not.toEqual([]);
});

describe("issues lead to the field that is wrong", () => {
  const changed = (name: string, change: (link: Json) => void) => {
    const link = example(name);
    change(link);
    return link;
  };
  test.each<[string, Json, string]>([
    ["a missing field", changed("minimal-response", (link) => delete link.url), "/url"],
    [
      "a price field",
      changed("metered-response", (link) => delete link.product_price.unit_amount),
      "/product_price/unit_amount",
    ],
    [
      "a legacy price field",
      changed("legacy-price-response", (link) => (link.products[0].prices[1].preset_amount = "5")),
      "/products/0/prices/1/preset_amount",
    ],
    [
      "a wrong legacy mark",
      changed("legacy-price-response", (link) => (link.products[0].prices[0].legacy = false)),
      "/products/0/prices/0/legacy",
    ],
    [
      "a legacy mark on a current price",
      changed("metered-response", (link) => (link.products[0].prices[0].legacy = true)),
      "/products/0/prices/0/amount_type",
    ],
    [
      "a discount field",
      changed("one-time-with-discount-response", (link) => (link.discount.basis_points = "20 %")),
      "/discount/basis_points",
    ],
    [
      "an unknown kind of price",
      changed("minimal-response", (link) => (link.products[0].prices[0].amount_type = "x")),
      "/products/0/prices/0/amount_type",
    ],
    [
      "a price that is none",
      changed("minimal-response", (link) => (link.products[0].prices[0] = "free")),
      "/products/0/prices/0",
    ],
    [
      "an empty price",
      changed("minimal-response", (link) => (link.products[0].prices[0] = {})),
      "/products/0/prices/0",
    ],
    ["an empty discount", changed("minimal-response", (link) => (link.discount = {})), "/discount"],
    ["no object", "text", ""],
  ])("%s", (_, link, pointer) => expectRefused("CheckoutLink", link, pointer));
});
