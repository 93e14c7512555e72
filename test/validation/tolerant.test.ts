import { strictValidation, validation } from "checkout-link-contract/validation";
import { describe, expect, test } from "vitest";
import { changedAt } from "../../src/cases/answer-objects.ts";
import { jsonPointer, pathOf, valueAt } from "../../src/openapi/json-pointer.ts";
import { link } from "../support/arbitrary-answers.ts";
import { changed } from "../support/arbitrary-json.ts";
import { contract, example } from "../support/contract.ts";
import { check } from "../support/property.ts";
import { samples } from "../support/samples.ts";

// biome-ignore lint/suspicious/noExplicitAny: a checkout link that tests take apart
type Json = any;

const { schemas } = contract.components;
const isAccepted = (answer: unknown) => validation.response(answer).length === 0;

/** A copy of the link of an example, changed. */
function changedLink(name: string, change: (link: Json) => void): Json {
  const link = example(`${name}-response`);
  change(link);
  return link;
}

describe("an answer of a later provider is valid", () => {
  const price = (link: Json) => link.products[0].prices[0];
  const seatBased = {
    amount_type: "seat_based",
    price_currency: "usd",
    seat_tiers: { tiers: [{ price_per_seat: 5 }] },
  };
  test.each<[string, Json]>([
    ["fractions in metadata", changedLink("minimal", (link) => (link.metadata = { ratio: 0.5 }))],
    [
      "fractions in the metadata of a discount",
      changedLink("one-time-with-discount", (link) => (link.discount.metadata = { ratio: 0.5 })),
    ],
    [
      "no mirrors of the first product",
      changedLink("subscription", (link) => {
        for (const mirror of ["product", "product_id", "product_price", "product_price_id"]) delete link[mirror];
      }),
    ],
    [
      "new fields everywhere",
      changedLink("subscription", (link) => {
        Object.assign(link, { require_billing_address: false, trial_interval: "week", trial_interval_count: 2 });
        Object.assign(link, { return_url: null, seats: 5, units: null });
        Object.assign(link.products[0], { metadata: {}, trial_interval: null, meter_interval: "month" });
        Object.assign(price(link), { source: "catalog", tax_behavior: null });
      }),
    ],
    ...["day", "week"].map((interval): [string, Json] => [
      `a product that is charged every ${interval}`,
      changedLink("subscription", (link) => {
        link.products[0].recurring_interval = interval;
        price(link).recurring_interval = interval;
      }),
    ]),
    [
      "a legacy price that is charged every week",
      changedLink("legacy-price", (link) => (price(link).recurring_interval = "week")),
    ],
    ...["seat_based", "unit_based"].map((amount_type): [string, Json] => [
      `a price that is ${amount_type}`,
      changedLink("subscription", (link) => {
        const { price_amount: _, ...others } = price(link);
        link.products[0].prices[0] = { ...others, ...seatBased, amount_type };
      }),
    ]),
    [
      "a legacy price of an unknown kind",
      changedLink("legacy-price", (link) => {
        const { price_amount: _, ...others } = price(link);
        link.products[0].prices[0] = { ...others, amount_type: "tiered" };
      }),
    ],
    [
      "a fixed price that says that it is no legacy one",
      changedLink("subscription", (link) => (price(link).legacy = false)),
    ],
    [
      "prices without the fields that are no longer documented",
      changedLink("subscription", (link) => {
        delete price(link).type;
        delete price(link).recurring_interval;
      }),
    ],
    [
      "a legacy price without the fields that are no longer documented",
      changedLink("legacy-price", (link) => {
        delete price(link).type;
        delete price(link).recurring_interval;
      }),
    ],
    [
      "a price with tiers of usage",
      changedLink("metered", (link) => {
        const { unit_amount: _, ...others } = price(link);
        link.products[0].prices[0] = { ...others, amount_type: "metered_tiers", tiers: [{ unit_amount: "0.5" }] };
      }),
    ],
    ...["feature_flag", "slack_shared_channel"].map((type): [string, Json] => [
      `the benefit ${type}`,
      changedLink("subscription", (link) => (link.products[0].benefits[0].type = type)),
    ]),
    [
      "a discount of an unknown kind",
      changedLink("one-time-with-discount", (link) => {
        const { basis_points: _, ...others } = link.discount;
        link.discount = { ...others, type: "free_months", months: 2 };
      }),
    ],
    [
      "a discount of an unknown duration",
      changedLink("one-time-with-discount", (link) => (link.discount.duration = "until_canceled")),
    ],
    ["another payment processor", changedLink("minimal", (link) => (link.payment_processor = "other"))],
    [
      "a media file of another service",
      changedLink("subscription", (link) => (link.products[0].medias[0].service = "product_video")),
    ],
    ["fractions of a cent", changedLink("subscription", (link) => (price(link).price_amount = 0.5))],
  ])("%s", (_, answer) => {
    expect(validation.response(answer)).toEqual([]);
  });

  test("with all of it at once", () => {
    const answer = changedLink("several-products", (link) => {
      for (const product of link.products) {
        Object.assign(product, { recurring_interval: "week", metadata: { a: 1.5 } });
        for (const price of product.prices)
          Object.assign(price, { amount_type: "seat_based", recurring_interval: null });
      }
    });
    expect(validation.response(answer)).toEqual([]);
    expect(strictValidation.response(answer)).not.toEqual([]);
  });
});

/** The objects whose required fields must not be missing: an example with each, and where in it the object is. */
const objects: [schema: string, example: string, pointer: string, change?: object][] = [
  ["CheckoutLink", "subscription", ""],
  ["ProductPriceFixed", "subscription", "/products/0/prices/0"],
  ["ProductPriceCustom", "pay-what-you-want", "/products/0/prices/0"],
  ["ProductPriceFree", "minimal", "/products/0/prices/0"],
  ["ProductPriceMeteredUnit", "metered", "/products/0/prices/0"],
  ["LegacyRecurringProductPriceFixed", "legacy-price", "/products/0/prices/0"],
  ["LegacyRecurringProductPriceCustom", "legacy-price", "/products/0/prices/1"],
  ["LegacyRecurringProductPriceFree", "legacy-price", "/products/0/prices/0", { amount_type: "free" }],
  ["DiscountFixedOnceForeverDuration", "deprecated-product", "/discount"],
  ["DiscountFixedRepeatDuration", "deprecated-product", "/discount", { duration: "repeating", duration_in_months: 3 }],
  ["DiscountPercentageOnceForeverDuration", "one-time-with-discount", "/discount", { duration: "once" }],
  ["DiscountPercentageRepeatDuration", "one-time-with-discount", "/discount"],
];

/** What a schema requires and does not deprecate, wherever in it that stands, with the schema of each field. */
function requiredFields(schema: Json): [name: string, schema: Json][] {
  const { $ref, allOf = [], required = [], properties = {}, deprecated } = schema;
  if ($ref) return requiredFields(valueAt(contract, $ref.slice(1)));
  const parts = deprecated ? allOf.filter((part: Json) => part.$ref) : allOf;
  const own = required.filter((name: string) => !deprecated && !properties[name].deprecated);
  return [...parts.flatMap(requiredFields), ...own.map((name: string) => [name, properties[name]])];
}

/** The types that a schema allows. */
function typesOf(schema: Json): string[] {
  const { $ref, type = [], anyOf = [], oneOf = [] } = schema;
  if ($ref) return typesOf(valueAt(contract, $ref.slice(1)));
  return [type].flat().concat([...anyOf, ...oneOf].flatMap(typesOf));
}

describe("what no caller could use is refused:", () => {
  test("the objects below are the link and every known member of a union", () => {
    const members = [...schemas.ProductPrice.anyOf, ...schemas.CheckoutLinkDiscount.oneOf];
    const names = members.map(({ $ref }: Json) => $ref.replace(/.*\//, ""));
    expect(objects.map(([schema]) => schema)).toEqual(["CheckoutLink", ...names]);
  });

  describe.each(objects)("%s", (schema, name, pointer, change = {}) => {
    const whole = example(`${name}-response`);
    const object = { ...Object(valueAt(whole, pointer)), ...change };
    const answerWith = (object: object) => changedAt(whole, pathOf(pointer), () => ({ ...object }));
    const fields = requiredFields(schemas[schema]);

    test("unchanged, it is valid", () => {
      expect(validation.response(answerWith(object))).toEqual([]);
    });

    test.each(fields)("without %s", (field) => {
      const { [field]: _, ...others } = object;
      const issues = validation.response(answerWith(others));
      expect(issues.map((issue) => issue.pointer)).toContain(pointer + jsonPointer([field]));
    });

    const values = { null: null, string: "text", number: 5, boolean: true, array: [1], object: { a: 1 } };
    const checked = fields.filter(([field, schema]) => {
      const types = typesOf(schema);
      return /^(id|url|client_secret)$/.test(field) || types.includes("array") || types.includes("integer");
    });
    const wrong = checked.flatMap(([field, schema]) => {
      const types = typesOf(schema).map((type) => type.replace("integer", "number"));
      return Object.entries(values).flatMap(([type, value]) => (types.includes(type) ? [] : [[field, type, value]]));
    });
    test.runIf(wrong.length > 0).each(wrong)("with %s that is of the type %s", (field, _, value) => {
      const issues = validation.response(answerWith({ ...object, [String(field)]: value }));
      expect(issues.map((issue) => issue.pointer)).toContain(pointer + jsonPointer([String(field)]));
    });
  });

  test.each([
    ["an id that is no UUID", { id: "1" }],
    ["a url that is a path", { url: "/polar_cl_x" }],
    ["a client_secret of another kind", { client_secret: "secret" }],
    ["a time that is none", { created_at: "yesterday" }],
  ])("%s", (_, change) => {
    expect(isAccepted({ ...example("minimal-response"), ...change })).toBe(false);
  });

  test.each([
    ["a metered legacy price, which known tags allow in no kind of price", { amount_type: "metered_unit" }],
    [
      "a fixed price that says that it is no legacy one, without its amount",
      { legacy: false, price_amount: undefined },
    ],
    ["a price of an unknown kind, without its ID", { amount_type: "tiered", id: undefined }],
    ["a price whose kind is no text", { amount_type: 5 }],
  ])("%s", (_, change) => {
    const answer = changedLink("legacy-price", ({ products: [{ prices }] }) => Object.assign(prices[0], change));
    expect(isAccepted(JSON.parse(JSON.stringify(answer)))).toBe(false);
  });
});

describe("whatever the strict validator accepts, the tolerant one accepts:", () => {
  const expectTolerated = (answer: unknown) => {
    if (strictValidation.response(answer).length === 0) expect(validation.response(answer)).toEqual([]);
  };

  test("everything that the schemas allow at one place", () => {
    const links = ["subscription", "one-time-with-discount", "metered", "pay-what-you-want", "legacy-price", "minimal"];
    const seeds = links.map((name) => example(`${name}-response`));
    for (const { value } of samples(contract, "/components/schemas/CheckoutLink", seeds)) expectTolerated(value);
  });

  test("links, and links with a change at any place", () => {
    check(link, 300, expectTolerated, JSON.stringify);
    check(
      changed(link).map(({ after }) => after),
      1000,
      expectTolerated,
      JSON.stringify,
    );
  });

  test("a discount that applies once and yet has a number of months", () => {
    const answer = changedLink("one-time-with-discount", ({ discount }) => (discount.duration = "once"));
    expect(answer.discount.duration_in_months).toBeGreaterThan(0);
    expect(strictValidation.response(answer)).toEqual([]);
    expect(validation.response(answer)).toEqual([]);
  });
});

test("requests are validated strictly by both", () => {
  const body = { payment_processor: "other", products: [] };
  expect(validation.request(body)).not.toEqual([]);
  expect(validation.request(body)).toEqual(strictValidation.request(body));
});
