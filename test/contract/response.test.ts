import { describe, expect, test } from "vitest";
import { example, judge } from "./judge.ts";
import {
  boolean,
  constant,
  integer,
  type Kind,
  listOf,
  metadata,
  nullable,
  object,
  oneOf,
  text,
  timestamp,
  uuid,
} from "./kinds.ts";
import { expectAccepted, expectRefused } from "./validators.ts";

const decimal: Kind = {
  accepts: ["0", "25", "0.5", "0.000250000000", "123.123456789012"],
  refuses: [null, 0.5, "", "0.1234567890123", "1e-7", "-1", ".5", "5.", "1,5", "1.2.3", " 1", "1\n"],
};
const clientSecret: Kind = { accepts: ["polar_cl_", "polar_cl_x"], refuses: [null, 5, "", "x", "a polar_cl_x"] };
const url: Kind = {
  accepts: ["https://buy.polar.sh/polar_cl_x", "https://sandbox.example/polar_cl_x"],
  refuses: [null, 5, "", "https://buy.polar.sh/", {}],
};

const priceFields = {
  created_at: timestamp,
  modified_at: nullable(timestamp),
  id: uuid,
  is_archived: boolean,
  product_id: uuid,
};
const currentPriceFields = {
  ...priceFields,
  type: oneOf("one_time", "recurring"),
  recurring_interval: nullable(oneOf("month", "year")),
};
const legacyPriceFields = {
  ...priceFields,
  type: constant("recurring"),
  recurring_interval: oneOf("month", "year"),
  // Without it, or with another value, the price is neither legacy nor current.
  legacy: { accepts: [true], refuses: [null, false, "x", "true", 1, {}] },
};
const fixed = { amount_type: constant("fixed"), price_currency: text, price_amount: integer };
const custom = {
  amount_type: constant("custom"),
  price_currency: text,
  minimum_amount: nullable(integer),
  maximum_amount: nullable(integer),
  preset_amount: nullable(integer),
};
const free = { amount_type: constant("free") };
const meteredUnit = {
  amount_type: constant("metered_unit"),
  price_currency: text,
  unit_amount: decimal,
  cap_amount: nullable(integer),
  meter_id: uuid,
  meter: object,
};
const discountFields = {
  created_at: timestamp,
  modified_at: nullable(timestamp),
  id: uuid,
  metadata,
  name: text,
  code: nullable(text),
  starts_at: nullable(timestamp),
  ends_at: nullable(timestamp),
  max_redemptions: nullable(integer),
  redemptions_count: integer,
  organization_id: uuid,
};
const fixedDiscount = { type: constant("fixed"), amount: integer, currency: text };
const percentageDiscount = { type: constant("percentage"), basis_points: integer };
const onceOrForever = { duration: oneOf("once", "forever") };
const repeating = { duration: constant("repeating"), duration_in_months: integer };

// biome-ignore lint/suspicious/noExplicitAny: a checkout link that tests take apart
type Json = any;

/** A checkout link with one price of that schema, which is the example's with other own fields. */
function withPrice(own: object): Json {
  const link = example("subscription-response");
  const { created_at, modified_at, id, is_archived, product_id } = link.product_price;
  const price = { created_at, modified_at, id, is_archived, product_id, ...own };
  link.products[0].prices = [structuredClone(price)];
  return link;
}

function withDiscount(own: object): Json {
  const link = example("one-time-with-discount-response");
  const { type, basis_points, duration, duration_in_months, ...common } = link.discount;
  link.discount = { ...common, ...own };
  return link;
}

const current = { type: "recurring", recurring_interval: "month" };
const legacy = { ...current, legacy: true };
const fixedAmount = { amount_type: "fixed", price_currency: "usd", price_amount: 1900 };
const customAmount = {
  amount_type: "custom",
  price_currency: "usd",
  minimum_amount: 100,
  maximum_amount: null,
  preset_amount: 500,
};
const freeAmount = { amount_type: "free" };
const meterId = "c2202e2e-a967-4c3c-8dd5-ff32ef4c4567";
const meteredUnitAmount = {
  amount_type: "metered_unit",
  price_currency: "usd",
  unit_amount: "0.25",
  cap_amount: null,
  meter_id: meterId,
  meter: { id: meterId, name: "API requests" },
};
const fixedOff = { type: "fixed", amount: 200, currency: "usd" };
const percentageOff = { type: "percentage", basis_points: 2000 };
const once = { duration: "once" };
const forThreeMonths = { duration: "repeating", duration_in_months: 3 };

interface Place {
  /** A checkout link that has such an object. */
  link: () => Json;
  /** Where it is: a JSON pointer. */
  at: string;
  fields: Record<string, Kind>;
  optional?: string[];
}

/** Every kind of object in a checkout link: a link that has it, where, and its fields. */
const places: Record<string, Place> = {
  CheckoutLink: {
    link: () => example("one-time-with-discount-response"),
    at: "",
    fields: {
      created_at: timestamp,
      modified_at: nullable(timestamp),
      id: uuid,
      metadata,
      payment_processor: constant("stripe"),
      client_secret: clientSecret,
      url,
      success_url: nullable(text),
      label: nullable(text),
      allow_discount_codes: boolean,
      discount_id: nullable(uuid),
      organization_id: uuid,
      products: listOf({}),
      discount: nullable(object),
      product_id: uuid,
      product_price_id: uuid,
      product: object,
      product_price: object,
    },
    optional: ["product_id", "product_price_id", "product", "product_price"],
  },
  CheckoutLinkProduct: {
    link: () => example("subscription-response"),
    at: "/products/0",
    fields: {
      created_at: timestamp,
      modified_at: nullable(timestamp),
      id: uuid,
      name: text,
      description: nullable(text),
      recurring_interval: nullable(oneOf("month", "year")),
      is_recurring: boolean,
      is_archived: boolean,
      organization_id: uuid,
      prices: listOf({}),
      benefits: listOf({}),
      medias: listOf({}),
    },
  },
  "CheckoutLinkProduct as the deprecated product": {
    link: () => example("subscription-response"),
    at: "/product",
    fields: { id: uuid, name: text },
  },
  "ProductPrice as the deprecated product_price": {
    link: () => example("subscription-response"),
    at: "/product_price",
    fields: { ...currentPriceFields, ...fixed },
  },
  Benefit: {
    link: () => example("subscription-response"),
    at: "/products/0/benefits/0",
    fields: {
      created_at: timestamp,
      modified_at: nullable(timestamp),
      id: uuid,
      type: oneOf("custom", "discord", "github_repository", "downloadables", "license_keys", "meter_credit"),
      description: text,
      selectable: boolean,
      deletable: boolean,
      organization_id: uuid,
    },
  },
  ProductMediaFile: {
    link: () => example("subscription-response"),
    at: "/products/0/medias/0",
    fields: {
      id: uuid,
      organization_id: uuid,
      name: text,
      path: text,
      mime_type: text,
      size: integer,
      storage_version: nullable(text),
      checksum_etag: nullable(text),
      checksum_sha256_base64: nullable(text),
      checksum_sha256_hex: nullable(text),
      last_modified_at: nullable(timestamp),
      version: nullable(text),
      service: constant("product_media"),
      is_uploaded: boolean,
      created_at: timestamp,
      size_readable: text,
      public_url: text,
    },
  },
  ProductPriceMeter: {
    link: () => withPrice({ ...current, ...meteredUnitAmount }),
    at: "/products/0/prices/0/meter",
    fields: { id: uuid, name: text },
  },
  ...Object.fromEntries(
    Object.entries({
      ProductPriceFixed: [
        { ...current, ...fixedAmount },
        { ...currentPriceFields, ...fixed },
      ],
      ProductPriceCustom: [
        { ...current, ...customAmount },
        { ...currentPriceFields, ...custom },
      ],
      ProductPriceFree: [
        { ...current, ...freeAmount },
        { ...currentPriceFields, ...free },
      ],
      ProductPriceMeteredUnit: [
        { ...current, ...meteredUnitAmount },
        { ...currentPriceFields, ...meteredUnit },
      ],
      LegacyRecurringProductPriceFixed: [
        { ...legacy, ...fixedAmount },
        { ...legacyPriceFields, ...fixed },
      ],
      LegacyRecurringProductPriceCustom: [
        { ...legacy, ...customAmount },
        { ...legacyPriceFields, ...custom },
      ],
      LegacyRecurringProductPriceFree: [
        { ...legacy, ...freeAmount },
        { ...legacyPriceFields, ...free },
      ],
    } as Record<string, [object, Record<string, Kind>]>).map(([schema, [own, fields]]) => [
      schema,
      { link: () => withPrice(own), at: "/products/0/prices/0", fields },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries({
      DiscountFixedOnceForeverDuration: [
        { ...fixedOff, ...once },
        { ...discountFields, ...fixedDiscount, ...onceOrForever },
      ],
      DiscountFixedRepeatDuration: [
        { ...fixedOff, ...forThreeMonths },
        { ...discountFields, ...fixedDiscount, ...repeating },
      ],
      DiscountPercentageOnceForeverDuration: [
        { ...percentageOff, ...once },
        { ...discountFields, ...percentageDiscount, ...onceOrForever },
      ],
      DiscountPercentageRepeatDuration: [
        { ...percentageOff, ...forThreeMonths },
        { ...discountFields, ...percentageDiscount, ...repeating },
      ],
    } as Record<string, [object, Record<string, Kind>]>).map(([schema, [own, fields]]) => [
      schema,
      { link: () => withDiscount(own), at: "/discount", fields },
    ]),
  ),
};

function objectAt(link: Json, pointer: string): Json {
  return pointer
    .split("/")
    .slice(1)
    .reduce((value, segment) => value[segment], link);
}

describe.each(Object.entries(places))("%s", (name, { link, at, fields, optional = [] }) => {
  test("accepts it, with unknown fields too", () => {
    const value = link();
    expectAccepted("CheckoutLink", value);
    Object.assign(objectAt(value, at), { brand_new: { deep: [1] } });
    expectAccepted("CheckoutLink", value);
  });

  describe.each(Object.entries(fields))("%s", (field, kind) => {
    const changed = (change: (parent: Json) => void) => {
      const value = link();
      change(objectAt(value, at));
      return value;
    };

    if (optional.includes(field)) {
      test("may be missing", () =>
        expectAccepted(
          "CheckoutLink",
          changed((parent) => delete parent[field]),
        ));
    } else {
      test("must not be missing", () => {
        const value = changed((parent) => delete parent[field]);
        const [schema = ""] = name.split(" ");
        expect(judge(schema, objectAt(value, at))).not.toEqual([]);
        // Without its mark a legacy price is a current one.
        if (field !== "legacy") expect(judge("CheckoutLink", value)).not.toEqual([]);
      });
    }
    test.each(kind.accepts.map((value) => [value]))("accepts %j", (value) =>
      expectAccepted(
        "CheckoutLink",
        changed((parent) => Object.assign(parent, { [field]: value })),
      ),
    );
    test.each(kind.refuses.map((value) => [value]))("refuses %j", (value) => {
      const wrong = changed((parent) => Object.assign(parent, { [field]: value }));
      expect(judge("CheckoutLink", wrong)).not.toEqual([]);
    });
  });
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
