import { describe, expect, test } from "vitest";
import { type ResponseCase, responseCases } from "../../src/cases/index.ts";
import { expectInvalid, expectRefused, expectValid, validatedSchemas } from "../support/compiled-schemas.ts";
import { contract, example, judge } from "../support/contract.ts";

// biome-ignore lint/suspicious/noExplicitAny: a checkout link that tests take apart
type Json = any;

const { responses } = contract.paths["/v1/checkout-links/"].post;

const isInBody = (place: string | undefined) => place !== undefined && /^(\/|$)/.test(place);

/** Where an answer breaks the contract, by Ajv compiled from the contract. */
function brokenAt({ status, headers, body }: ResponseCase["response"]): string | undefined {
  const place = `/paths/~1v1~1checkout-links~1/post/responses/${status}`;
  if (!responses[status]) return "status";
  const type = headers["Content-Type"]?.split(";")[0] ?? "";
  if (!responses[status].content[type]) return "Content-Type";
  const challenge = headers["WWW-Authenticate"];
  const described = responses[status].headers?.["WWW-Authenticate"];
  const isValid =
    challenge === undefined
      ? !described?.required
      : !described || judge(`${place}/headers/WWW-Authenticate/schema`, challenge).length === 0;
  if (!isValid) return "WWW-Authenticate";
  return judge(`${place}/content/application~1json/schema`, body).length === 0 ? undefined : "the body";
}

/** The schema whose validator judges the body of a case, if there is one. */
function schemaOf({ rule, response, brokenAt }: ResponseCase): string | undefined {
  if (brokenAt !== undefined && !isInBody(brokenAt)) return undefined;
  const schema = response.status === 201 ? "CheckoutLink" : (/^\/components\/schemas\/(\w+)/.exec(rule)?.[1] ?? "");
  const whole = schema.replace(/Detail$/, "");
  return validatedSchemas.includes(whole) ? whole : undefined;
}

const objects = [...new Set(responseCases.map(({ name }) => name.replace(/[.:].*/s, "")))];

describe("both judges agree with the cases of", () => {
  test.each(objects)("%s", (object) => {
    for (const one of responseCases.filter(({ name }) => name.replace(/[.:].*/s, "") === object)) {
      const { name, response, brokenAt: expected } = one;
      expect(brokenAt(response), name).toBe(isInBody(expected) ? "the body" : expected);
      const schema = schemaOf(one);
      if (schema === undefined) continue;
      if (expected === undefined) expectValid(schema, response.body, name);
      else expectInvalid(schema, response.body, schema === "CheckoutLink" ? "" : expected, name);
    }
  });
});

test("a legacy price needs `legacy`, or it is another kind of price", () => {
  const { legacy: _, ...price } = example("legacy-price-response").products[0].prices[0];
  expect(judge("LegacyRecurringProductPriceBase", { ...price, legacy: true })).toEqual([]);
  expect(judge("LegacyRecurringProductPriceBase", price)).not.toEqual([]);
});

describe("issues point at the field that is wrong", () => {
  test.each<[what: string, example: string, change: (link: Json) => unknown, pointer: string]>([
    ["a missing field", "minimal", (link) => delete link.url, "/url"],
    ["a price field", "metered", (link) => delete link.product_price.unit_amount, "/product_price/unit_amount"],
    [
      "a legacy price field",
      "legacy-price",
      (link) => (link.products[0].prices[1].preset_amount = "5"),
      "/products/0/prices/1/preset_amount",
    ],
    [
      "a wrong value of `legacy`",
      "legacy-price",
      (link) => (link.products[0].prices[0].legacy = false),
      "/products/0/prices/0/legacy",
    ],
    [
      "`legacy` on a current price",
      "metered",
      (link) => (link.products[0].prices[0].legacy = true),
      "/products/0/prices/0/amount_type",
    ],
    [
      "a discount field",
      "one-time-with-discount",
      (link) => (link.discount.basis_points = "20 %"),
      "/discount/basis_points",
    ],
    [
      "an unknown kind of price",
      "minimal",
      (link) => (link.products[0].prices[0].amount_type = "x"),
      "/products/0/prices/0/amount_type",
    ],
    [
      "a price that is not an object",
      "minimal",
      (link) => (link.products[0].prices[0] = "free"),
      "/products/0/prices/0",
    ],
    ["an empty price", "minimal", (link) => (link.products[0].prices[0] = {}), "/products/0/prices/0"],
    ["an empty discount", "minimal", (link) => (link.discount = {}), "/discount"],
  ])("%s", (_, name, change, pointer) => {
    const link = example(`${name}-response`);
    change(link);
    expectRefused("CheckoutLink", link, pointer);
  });

  test("a string", () => {
    expectRefused("CheckoutLink", "text", "");
  });
});
