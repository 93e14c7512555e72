import { bundle } from "../../generated/bundle.js";
import type { ResponseCase } from "./case.js";
import { errorCases, mediaTypeCases } from "./error.js";
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
} from "./values.js";

type Json = Record<string, unknown>;
type Fields = Readonly<Record<string, Kind>>;

const schemas = "/components/schemas";
const headers = { "Content-Type": "application/json" };

const decimal: Kind = {
  accepts: ["0", "9", "25", "0.5", "0.000250000000", "123.123456789012", "9.9"],
  refuses: [
    null,
    0.5,
    5,
    true,
    {},
    ["0.5"],
    "",
    "0.1234567890123",
    "1e-7",
    "-1",
    ".5",
    "5.",
    "1,5",
    "1.2.3",
    " 1",
    "1\n",
    "1.x",
  ],
};
const clientSecret: Kind = {
  accepts: ["polar_cl_", "polar_cl_x"],
  refuses: [null, 5, 5.5, true, {}, ["polar_cl_x"], "", "x", "a polar_cl_x"],
};
const url: Kind = {
  accepts: ["https://buy.polar.sh/polar_cl_x", "https://sandbox.example/polar_cl_x"],
  refuses: [null, 5, 5.5, true, {}, ["https://buy.polar.sh/polar_cl_x"], "", "https://buy.polar.sh/"],
};

/** The fields of an object, by the schema that has them: a JSON pointer. */
type Owners = Readonly<Record<string, Fields>>;

const priceBase = {
  created_at: timestamp,
  modified_at: nullable(timestamp),
  id: uuid,
  is_archived: boolean,
  product_id: uuid,
};
const currentPrice: Owners = {
  [`${schemas}/ProductPriceBase`]: priceBase,
  [`${schemas}/CurrentProductPriceBase/allOf/1`]: {
    type: oneOf("one_time", "recurring"),
    recurring_interval: nullable(oneOf("month", "year")),
  },
};
const legacyPrice: Owners = {
  [`${schemas}/ProductPriceBase`]: priceBase,
  [`${schemas}/LegacyRecurringProductPriceBase/allOf/1`]: {
    type: constant("recurring"),
    recurring_interval: oneOf("month", "year"),
    // With another value the price is neither legacy nor current.
    legacy: { accepts: [true], refuses: [null, false, "x", "true", 1, {}] },
  },
};
const fixedAmount: Owners = {
  [`${schemas}/FixedAmount`]: { amount_type: constant("fixed"), price_currency: text, price_amount: integer },
};
const customAmount: Owners = {
  [`${schemas}/CustomAmount`]: {
    amount_type: constant("custom"),
    price_currency: text,
    minimum_amount: nullable(integer),
    maximum_amount: nullable(integer),
    preset_amount: nullable(integer),
  },
};
const freeAmount: Owners = { [`${schemas}/FreeAmount`]: { amount_type: constant("free") } };
const meteredUnitAmount: Owners = {
  [`${schemas}/MeteredUnitAmount`]: {
    amount_type: constant("metered_unit"),
    price_currency: text,
    unit_amount: decimal,
    cap_amount: nullable(integer),
    meter_id: uuid,
    meter: object,
  },
};
const discountBase: Owners = {
  [`${schemas}/DiscountBase`]: {
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
  },
};
const fixedDiscount: Owners = {
  [`${schemas}/FixedDiscount`]: { type: constant("fixed"), amount: integer, currency: text },
};
const percentageDiscount: Owners = {
  [`${schemas}/PercentageDiscount`]: { type: constant("percentage"), basis_points: integer },
};
const onceForever: Owners = { [`${schemas}/OnceForeverDuration`]: { duration: oneOf("once", "forever") } };
const repeating: Owners = {
  [`${schemas}/RepeatDuration`]: { duration: constant("repeating"), duration_in_months: integer },
};

/** A fresh copy of the link of a named example. */
function link(name: string): Json {
  const { components } = bundle as { components: { examples: Record<string, { value: Json }> } };
  return structuredClone(components.examples[`${name}-response`]?.value) as Json;
}

/** A link with one price: that of the example with other own fields. */
function linkWithPrice(own: Json): Json {
  const value = link("subscription");
  const { created_at, modified_at, id, is_archived, product_id } = value.product_price as Json;
  const [product] = value.products as [Json];
  product.prices = [{ created_at, modified_at, id, is_archived, product_id, ...own }];
  return value;
}

function linkWithDiscount(own: Json): Json {
  const value = link("one-time-with-discount");
  const { type, basis_points, duration, duration_in_months, ...common } = value.discount as Json;
  return { ...value, discount: { ...common, ...own } };
}

const current = { type: "recurring", recurring_interval: "month" };
const legacy = { ...current, legacy: true };
const fixed = { amount_type: "fixed", price_currency: "usd", price_amount: 1900 };
const custom = {
  amount_type: "custom",
  price_currency: "usd",
  minimum_amount: 100,
  maximum_amount: null,
  preset_amount: 500,
};
const free = { amount_type: "free" };
const meterId = "c2202e2e-a967-4c3c-8dd5-ff32ef4c4567";
const meteredUnit = {
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

/** One kind of object in a link. */
interface Place {
  /** A link that has such an object. */
  readonly link: Json;
  /** Where it is: a JSON pointer. */
  readonly at: string;
  readonly owners: Owners;
  readonly optional?: readonly string[];
}

const price = "/products/0/prices/0";

const places: Readonly<Record<string, Place>> = {
  CheckoutLink: {
    link: link("one-time-with-discount"),
    at: "",
    owners: {
      [`${schemas}/CheckoutLink`]: {
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
    },
    optional: ["product_id", "product_price_id", "product", "product_price"],
  },
  CheckoutLinkProduct: {
    link: link("subscription"),
    at: "/products/0",
    owners: {
      [`${schemas}/CheckoutLinkProduct`]: {
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
  },
  "CheckoutLinkProduct as the deprecated product": {
    link: link("subscription"),
    at: "/product",
    owners: { [`${schemas}/CheckoutLinkProduct`]: { id: uuid, name: text } },
  },
  "ProductPrice as the deprecated product_price": {
    link: link("subscription"),
    at: "/product_price",
    owners: { ...currentPrice, ...fixedAmount },
  },
  Benefit: {
    link: link("subscription"),
    at: "/products/0/benefits/0",
    owners: {
      [`${schemas}/Benefit`]: {
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
  },
  ProductMediaFile: {
    link: link("subscription"),
    at: "/products/0/medias/0",
    owners: {
      [`${schemas}/ProductMediaFile`]: {
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
  },
  ProductPriceMeter: {
    link: linkWithPrice({ ...current, ...meteredUnit }),
    at: `${price}/meter`,
    owners: { [`${schemas}/ProductPriceMeter`]: { id: uuid, name: text } },
  },
  ProductPriceFixed: {
    link: linkWithPrice({ ...current, ...fixed }),
    at: price,
    owners: { ...currentPrice, ...fixedAmount },
  },
  ProductPriceCustom: {
    link: linkWithPrice({ ...current, ...custom }),
    at: price,
    owners: { ...currentPrice, ...customAmount },
  },
  ProductPriceFree: {
    link: linkWithPrice({ ...current, ...free }),
    at: price,
    owners: { ...currentPrice, ...freeAmount },
  },
  ProductPriceMeteredUnit: {
    link: linkWithPrice({ ...current, ...meteredUnit }),
    at: price,
    owners: { ...currentPrice, ...meteredUnitAmount },
  },
  LegacyRecurringProductPriceFixed: {
    link: linkWithPrice({ ...legacy, ...fixed }),
    at: price,
    owners: { ...legacyPrice, ...fixedAmount },
    optional: ["legacy"], // Without it, the price is a current one.
  },
  LegacyRecurringProductPriceCustom: {
    link: linkWithPrice({ ...legacy, ...custom }),
    at: price,
    owners: { ...legacyPrice, ...customAmount },
    optional: ["legacy"], // Without it, the price is a current one.
  },
  LegacyRecurringProductPriceFree: {
    link: linkWithPrice({ ...legacy, ...free }),
    at: price,
    owners: { ...legacyPrice, ...freeAmount },
    optional: ["legacy"], // Without it, the price is a current one.
  },
  DiscountFixedOnceForeverDuration: {
    link: linkWithDiscount({ ...fixedOff, ...once }),
    at: "/discount",
    owners: { ...discountBase, ...fixedDiscount, ...onceForever },
  },
  DiscountFixedRepeatDuration: {
    link: linkWithDiscount({ ...fixedOff, ...forThreeMonths }),
    at: "/discount",
    owners: { ...discountBase, ...fixedDiscount, ...repeating },
  },
  DiscountPercentageOnceForeverDuration: {
    link: linkWithDiscount({ ...percentageOff, ...once }),
    at: "/discount",
    owners: { ...discountBase, ...percentageDiscount, ...onceForever },
  },
  DiscountPercentageRepeatDuration: {
    link: linkWithDiscount({ ...percentageOff, ...forThreeMonths }),
    at: "/discount",
    owners: { ...discountBase, ...percentageDiscount, ...repeating },
  },
};

/** A copy of a value with another one at a JSON pointer. What is beside the way there is shared. */
function withAt(value: unknown, [key, ...rest]: string[], change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === key ? withAt(item, rest, change) : item));
  }
  return { ...(value as Json), [key]: withAt((value as Json)[key], rest, change) };
}

function linkCases(name: string, { link, at, owners, optional = [] }: Place): ResponseCase[] {
  const linkCase = (what: string, rule: string, body: unknown, brokenAt?: string): ResponseCase => ({
    name: `${name}${what}`,
    rule,
    response: { status: 201, headers, body },
    ...(brokenAt !== undefined && { brokenAt }),
  });
  const changed = (change: (object: Json) => unknown) =>
    withAt(link, at.split("/").slice(1), (old) => change(old as Json));
  return [
    linkCase(": is accepted", `${schemas}/${name.split(" ")[0]}`, link),
    linkCase(
      ": may have fields that the contract doesn't know",
      `${schemas}/${name.split(" ")[0]}`,
      changed((object) => ({ ...object, brand_new: { deep: [1] } })),
    ),
    ...Object.entries(owners).flatMap(([owner, fields]) =>
      Object.entries(fields).flatMap(([field, { accepts, refuses }]) => {
        const without = changed(({ [field]: _, ...object }) => object);
        const set = (value: unknown) => changed((object) => ({ ...object, [field]: value }));
        const rule = `${owner}/properties/${field}`;
        return [
          optional.includes(field)
            ? linkCase(`.${field}: may be missing`, rule, without)
            : linkCase(`.${field}: has to be there`, `${owner}/required`, without, `${at}/${field}`),
          ...accepts.map((value) => linkCase(`.${field}: accepts ${worded(value)}`, rule, set(value))),
          ...refuses.map((value) =>
            linkCase(`.${field}: refuses ${worded(value)}`, rule, set(value), `${at}/${field}`),
          ),
        ];
      }),
    ),
  ];
}

/** A value as a name shows it. */
function worded(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 30)}… (${json.length} characters)` : json;
}

const notLinks: ResponseCase[] = [null, "text", 5, 5.5, true, []].map((body) => ({
  name: `CheckoutLink: is not ${worded(body)}`,
  rule: `${schemas}/CheckoutLink/type`,
  response: { status: 201, headers, body },
  brokenAt: "",
}));

export const responseCases: readonly ResponseCase[] = [
  ...Object.entries(places).flatMap(([name, place]) => linkCases(name, place)),
  ...notLinks,
  ...mediaTypeCases("CheckoutLink", { status: 201, headers, body: link("minimal") }),
  ...errorCases,
];
