import { answering, changedAt, type Fault, type Json, schemas } from "./fault.ts";

/** Providers that leave out a field of a link, or have it of a wrong kind: each field of each kind of object. */

/** A value that the field may not have, and the rule that forbids it. */
type Wrong = readonly [value: unknown, rule: string];
type Path = readonly (string | number)[];

interface Place {
  readonly at: Path;
  readonly only?: string;
  readonly given?: NonNullable<Fault["given"]>;
  /** The fields by the rule that requires them; under "" those that nothing requires. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, Wrong>>>>;
}

const uuid: Wrong = ["none", `${schemas}/UuidV4/pattern`];
const uuidOfAnotherType: Wrong = [5, `${schemas}/UuidV4/type`];
const timestamp: Wrong = ["yesterday", `${schemas}/Timestamp/format`];
const timestampOfAnotherType: Wrong = [1744625730, `${schemas}/Timestamp/type`];
const currency: Wrong = [null, `${schemas}/Currency/type`];
const amount: Wrong = ["5", `${schemas}/CurrencyAmount/type`];
const interval: Wrong = ["week", `${schemas}/RecurringInterval/enum`];
const metadata: Wrong = [[], `${schemas}/Metadata/type`];

const link = `${schemas}/CheckoutLink`;
const linkProduct = `${schemas}/CheckoutLinkProduct`;
const benefit = `${schemas}/Benefit`;
const media = `${schemas}/ProductMediaFile`;
const meter = `${schemas}/ProductPriceMeter`;
const current = `${schemas}/CurrentProductPriceBase/allOf/1`;
const legacy = `${schemas}/LegacyRecurringProductPriceBase/allOf/1`;
const discount = `${schemas}/DiscountBase`;

const priceFields = {
  [`${schemas}/ProductPriceBase/required`]: {
    created_at: timestamp,
    modified_at: timestampOfAnotherType,
    id: uuid,
    is_archived: ["false", `${schemas}/ProductPriceBase/properties/is_archived/type`],
    product_id: uuidOfAnotherType,
  },
} satisfies Place["fields"];
const currentPriceFields = {
  ...priceFields,
  [`${current}/required`]: {
    type: ["always", `${current}/properties/type/enum`],
    recurring_interval: interval,
  },
} satisfies Place["fields"];
const legacyPriceFields = {
  ...priceFields,
  [`${legacy}/required`]: {
    type: ["one_time", `${legacy}/properties/type/const`],
    recurring_interval: [null, `${schemas}/RecurringInterval/type`],
  },
} satisfies Place["fields"];
const fixedAmountFields = {
  // Without it, it isn't known which kind of price was meant.
  [`${schemas}/ProductPrice/anyOf`]: {
    amount_type: ["unit", `${schemas}/FixedAmount/properties/amount_type/const`],
  },
  [`${schemas}/FixedAmount/required`]: {
    price_currency: currency,
    price_amount: amount,
  },
} satisfies Place["fields"];
const customAmountFields = {
  [`${schemas}/CustomAmount/required`]: {
    price_currency: currency,
    minimum_amount: amount,
    maximum_amount: amount,
    preset_amount: amount,
  },
} satisfies Place["fields"];
const discountFields = {
  [`${discount}/required`]: {
    created_at: timestamp,
    modified_at: timestampOfAnotherType,
    id: uuid,
    metadata,
    name: [null, `${discount}/properties/name/type`],
    code: [20, `${discount}/properties/code/type`],
    starts_at: timestamp,
    ends_at: timestamp,
    max_redemptions: ["500", `${discount}/properties/max_redemptions/type`],
    redemptions_count: [null, `${discount}/properties/redemptions_count/type`],
    organization_id: uuid,
  },
} satisfies Place["fields"];

const price: Path = ["products", 0, "prices", 0];
const places: Readonly<Record<string, Place>> = {
  "a link": {
    at: [],
    fields: {
      [`${link}/required`]: {
        created_at: timestamp,
        modified_at: timestampOfAnotherType,
        id: uuid,
        metadata,
        payment_processor: ["paypal", `${schemas}/PaymentProcessor/const`],
        client_secret: ["secret", `${link}/properties/client_secret/pattern`],
        url: [null, `${link}/properties/url/type`],
        success_url: [{}, `${link}/properties/success_url/type`],
        label: [5, `${link}/properties/label/type`],
        allow_discount_codes: ["true", `${link}/properties/allow_discount_codes/type`],
        discount_id: uuidOfAnotherType,
        organization_id: uuid,
        products: [{}, `${link}/properties/products/type`],
        discount: [[], `${schemas}/DiscountBase/type`],
      },
      "": {
        product_id: uuid,
        product_price_id: uuidOfAnotherType,
        product: [null, `${linkProduct}/type`],
        product_price: [null, `${schemas}/ProductPriceBase/type`],
      },
    },
  },
  "the metadata of a link": {
    at: ["metadata"],
    fields: { "": { text: [null, `${schemas}/Metadata/additionalProperties/type`] } },
  },
  "a product": {
    at: ["products", 0],
    fields: {
      [`${linkProduct}/required`]: {
        created_at: timestamp,
        modified_at: timestamp,
        id: uuid,
        name: [null, `${linkProduct}/properties/name/type`],
        description: [5, `${linkProduct}/properties/description/type`],
        recurring_interval: interval,
        is_recurring: [1, `${linkProduct}/properties/is_recurring/type`],
        is_archived: ["false", `${linkProduct}/properties/is_archived/type`],
        organization_id: uuidOfAnotherType,
        prices: [null, `${linkProduct}/properties/prices/type`],
        benefits: [{}, `${linkProduct}/properties/benefits/type`],
        medias: ["none", `${linkProduct}/properties/medias/type`],
      },
    },
  },
  "a benefit": {
    at: ["products", 0, "benefits", 0],
    fields: {
      [`${benefit}/required`]: {
        created_at: timestamp,
        modified_at: timestampOfAnotherType,
        id: uuid,
        type: ["gift", `${benefit}/properties/type/enum`],
        description: [null, `${benefit}/properties/description/type`],
        selectable: ["true", `${benefit}/properties/selectable/type`],
        deletable: [0, `${benefit}/properties/deletable/type`],
        organization_id: uuid,
      },
    },
  },
  "a media file": {
    at: ["products", 0, "medias", 0],
    fields: {
      [`${media}/required`]: {
        id: uuid,
        organization_id: uuid,
        name: [null, `${media}/properties/name/type`],
        path: [5, `${media}/properties/path/type`],
        mime_type: [null, `${media}/properties/mime_type/type`],
        size: [1.5, `${media}/properties/size/type`],
        storage_version: [1, `${media}/properties/storage_version/type`],
        checksum_etag: [{}, `${media}/properties/checksum_etag/type`],
        checksum_sha256_base64: [[], `${media}/properties/checksum_sha256_base64/type`],
        checksum_sha256_hex: [5, `${media}/properties/checksum_sha256_hex/type`],
        last_modified_at: timestamp,
        version: [2, `${media}/properties/version/type`],
        service: ["avatar", `${media}/properties/service/const`],
        is_uploaded: [null, `${media}/properties/is_uploaded/type`],
        created_at: timestampOfAnotherType,
        size_readable: [180, `${media}/properties/size_readable/type`],
        public_url: [null, `${media}/properties/public_url/type`],
      },
    },
  },
  "a fixed price": { at: price, fields: { ...currentPriceFields, ...fixedAmountFields } },
  "a custom price": {
    at: price,
    given: { product: "ad1f514b-043f-4d51-8e63-f56c939a67cd" },
    fields: { ...currentPriceFields, ...customAmountFields },
  },
  "a free price": {
    at: price,
    given: { product: "e453c0fa-a3de-4213-a839-605dceac7125" },
    fields: currentPriceFields,
  },
  "a metered price": {
    at: price,
    given: { product: "57eebedd-cdc6-4c12-a919-539e2eadbf1f" },
    fields: {
      ...currentPriceFields,
      [`${schemas}/MeteredUnitAmount/required`]: {
        price_currency: currency,
        unit_amount: [0.25, `${schemas}/MeteredUnitAmount/properties/unit_amount/type`],
        cap_amount: amount,
        meter_id: uuid,
        meter: [null, `${meter}/type`],
      },
    },
  },
  "a meter": {
    at: [...price, "meter"],
    given: { product: "57eebedd-cdc6-4c12-a919-539e2eadbf1f" },
    fields: { [`${meter}/required`]: { id: uuid, name: [null, `${meter}/properties/name/type`] } },
  },
  "a legacy fixed price": {
    at: price,
    given: { product: "f96c078a-f152-4a90-8ad6-45d9ac1c3d96" },
    fields: { ...legacyPriceFields, ...fixedAmountFields },
  },
  "a legacy custom price": {
    at: ["products", 0, "prices", 1],
    given: { product: "f96c078a-f152-4a90-8ad6-45d9ac1c3d96" },
    fields: { ...legacyPriceFields, ...customAmountFields },
  },
  "a percentage discount": {
    at: ["discount"],
    only: "a link: has the discount",
    given: { discount: "a132d614-7c95-4611-804d-4a84f70ed4f4" },
    fields: {
      ...discountFields,
      [`${schemas}/PercentageDiscount/required`]: {
        basis_points: [20.5, `${schemas}/PercentageDiscount/properties/basis_points/type`],
      },
      [`${schemas}/RepeatDuration/required`]: {
        duration_in_months: [null, `${schemas}/RepeatDuration/properties/duration_in_months/type`],
      },
    },
  },
  "a fixed discount": {
    at: ["discount"],
    only: "a link: has the discount",
    given: { discount: "2bc1df71-f8c6-4ed9-a37c-51ef7c1233c0" },
    fields: {
      ...discountFields,
      [`${schemas}/FixedDiscount/required`]: { amount, currency },
    },
  },
};

export const field: readonly Fault[] = Object.entries(places).flatMap(([place, { at, fields, given, only }]) =>
  Object.entries(fields).flatMap(([requiredBy, wrong]) =>
    Object.entries(wrong).flatMap(([name, [value, rule]]) => {
      const fault = (what: string, broken: string, change: (object: Json) => Json): Fault => ({
        name: `sends ${place} with ${what}`,
        rule: broken,
        only: only ?? "a link: reflects every field",
        ...(given && { given }),
        answer: answering(201, (body) => changedAt(body, at, change)),
      });
      return [
        ...(requiredBy === "" ? [] : [fault(`no ${name}`, requiredBy, ({ [name]: _, ...rest }) => rest)]),
        fault(`${JSON.stringify(value)} as ${name}`, rule, (object) => ({ ...object, [name]: value })),
      ];
    }),
  ),
);
