import { bundle } from "../../generated/bundle.js";
import { pathOf } from "../openapi/json-pointer.js";
import type { ResponseCase } from "./case.js";
import { type FieldValues, fieldValues, nullable, oneOf, optional } from "./field-values.js";

export type Json = Readonly<Record<string, unknown>>;

/** Fields by the schema that has them: a JSON pointer below `/components/schemas/`. */
type Fields = Readonly<Record<string, Readonly<Record<string, FieldValues>>>>;

/** An object in an answer, with its fields. */
export interface ObjectInAnswer {
  /** The name of its schema, optionally followed by more words. */
  readonly name: string;
  /** A valid answer that has such an object. */
  readonly answer: ResponseCase["response"];
  /** Where the object is in the body: a JSON pointer. */
  readonly at: string;
  readonly fields: Fields;
}

type FieldValuesName = keyof typeof fieldValues;

/** Fields by the name of what they may hold. A `?` after the name means that null is also valid. */
function fields(
  names: { readonly [Name in FieldValuesName | `${FieldValuesName}?`]?: string },
): Record<string, FieldValues> {
  const named = Object.entries(names).flatMap(([name, list]) => {
    const values = fieldValues[name.replace("?", "") as FieldValuesName];
    return list.split(" ").map((field) => [field, name.endsWith("?") ? nullable(values) : values]);
  });
  return Object.fromEntries(named);
}

const json = { "Content-Type": "application/json" };

/** The answer with the link of a named example. */
export function linkAnswer(example: string): ResponseCase["response"] {
  const { components } = bundle as { components: { examples: Record<string, { value: Json }> } };
  return { status: 201, headers: json, body: components.examples[`${example}-response`]?.value };
}

/** An object in the link of an example, with some of its values replaced. */
function inLink(name: string, [example, at, own]: [string, string, Json?], fields: Fields): ObjectInAnswer {
  const { body, ...answer } = linkAnswer(example);
  const changed = changedAt(body as Json, pathOf(at), (object) => ({ ...object, ...own }));
  return { name, answer: { ...answer, body: changed }, at, fields };
}

/** A copy of a JSON value, changed at a path. It shares everything outside the path with the original. */
export function changedAt(value: Json, [key, ...rest]: string[], change: (object: Json) => Json): Json {
  if (key === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = changedAt(value[key] as Json, rest, change);
  return copy;
}

const interval = oneOf("month", "year");
const dated = fields({ timestamp: "created_at", "timestamp?": "modified_at", uuid: "id" });

const price = { ProductPriceBase: { ...dated, ...fields({ boolean: "is_archived", uuid: "product_id" }) } };
const current = {
  ...price,
  "CurrentProductPriceBase/allOf/1": { type: oneOf("one_time", "recurring"), recurring_interval: nullable(interval) },
};
const legacy = {
  ...price,
  "LegacyRecurringProductPriceBase/allOf/1": {
    type: oneOf("recurring"),
    recurring_interval: interval,
    legacy: optional(fieldValues.true), // Without it the price is a current one.
  },
};
const fixed = {
  FixedAmount: { amount_type: oneOf("fixed"), ...fields({ text: "price_currency", integer: "price_amount" }) },
};
const custom = {
  CustomAmount: {
    amount_type: oneOf("custom"),
    ...fields({ text: "price_currency", "integer?": "minimum_amount maximum_amount preset_amount" }),
  },
};
const free = { FreeAmount: { amount_type: oneOf("free") } };
const meteredUnit = {
  MeteredUnitAmount: {
    amount_type: oneOf("metered_unit"),
    ...fields({ text: "price_currency", decimal: "unit_amount", "integer?": "cap_amount" }),
    ...fields({ uuid: "meter_id", object: "meter" }),
  },
};

const discount = {
  DiscountBase: {
    ...dated,
    ...fields({ uuid: "organization_id", text: "name", "text?": "code", metadata: "metadata" }),
    ...fields({ "timestamp?": "starts_at ends_at", "integer?": "max_redemptions", integer: "redemptions_count" }),
  },
};
const fixedOff = { FixedDiscount: { type: oneOf("fixed"), ...fields({ integer: "amount", text: "currency" }) } };
const percentageOff = { PercentageDiscount: { type: oneOf("percentage"), ...fields({ integer: "basis_points" }) } };
const once = { OnceForeverDuration: { duration: oneOf("once", "forever") } };
const repeating = {
  RepeatDuration: { duration: oneOf("repeating"), ...fields({ integer: "duration_in_months" }) },
};

const firstPrice = "/products/0/prices/0";
const usdOff = { type: "fixed", amount: 200, currency: "usd" };
const percentOff = { type: "percentage", basis_points: 2000 };

/** The objects in a link: one of each schema. */
export const linkObjects: readonly ObjectInAnswer[] = [
  inLink("CheckoutLink", ["one-time-with-discount", ""], {
    CheckoutLink: {
      ...dated,
      ...fields({
        uuid: "organization_id",
        "uuid?": "discount_id",
        metadata: "metadata",
        "text?": "success_url label",
      }),
      ...fields({ clientSecret: "client_secret", linkUrl: "url", boolean: "allow_discount_codes" }),
      ...fields({ objects: "products", "object?": "discount" }),
      payment_processor: oneOf("stripe"),
      product_id: optional(fieldValues.uuid),
      product_price_id: optional(fieldValues.uuid),
      product: optional(fieldValues.object),
      product_price: optional(fieldValues.object),
    },
  }),
  inLink("CheckoutLinkProduct", ["subscription", "/products/0"], {
    CheckoutLinkProduct: {
      ...dated,
      ...fields({ uuid: "organization_id", text: "name", "text?": "description", boolean: "is_recurring is_archived" }),
      ...fields({ objects: "prices benefits medias" }),
      recurring_interval: nullable(interval),
    },
  }),
  inLink("CheckoutLinkProduct as the deprecated product", ["subscription", "/product"], {
    CheckoutLinkProduct: fields({ uuid: "id", text: "name" }),
  }),
  inLink("ProductPrice as the deprecated product_price", ["subscription", "/product_price"], { ...current, ...fixed }),
  inLink("Benefit", ["subscription", "/products/0/benefits/0"], {
    Benefit: {
      ...dated,
      ...fields({ uuid: "organization_id", text: "description", boolean: "selectable deletable" }),
      type: oneOf("custom", "discord", "github_repository", "downloadables", "license_keys", "meter_credit"),
    },
  }),
  inLink("ProductMediaFile", ["subscription", "/products/0/medias/0"], {
    ProductMediaFile: {
      ...fields({ uuid: "id organization_id", text: "name path mime_type size_readable public_url", integer: "size" }),
      ...fields({ "text?": "storage_version checksum_etag checksum_sha256_base64 checksum_sha256_hex version" }),
      ...fields({ boolean: "is_uploaded", timestamp: "created_at", "timestamp?": "last_modified_at" }),
      service: oneOf("product_media"),
    },
  }),
  inLink("ProductPriceMeter", ["metered", `${firstPrice}/meter`], {
    ProductPriceMeter: fields({ uuid: "id", text: "name" }),
  }),
  inLink("ProductPriceFixed", ["subscription", firstPrice], { ...current, ...fixed }),
  inLink("ProductPriceCustom", ["pay-what-you-want", firstPrice], { ...current, ...custom }),
  inLink("ProductPriceFree", ["minimal", firstPrice], { ...current, ...free }),
  inLink("ProductPriceMeteredUnit", ["metered", firstPrice], { ...current, ...meteredUnit }),
  inLink("LegacyRecurringProductPriceFixed", ["legacy-price", firstPrice], { ...legacy, ...fixed }),
  inLink("LegacyRecurringProductPriceCustom", ["legacy-price", "/products/0/prices/1"], { ...legacy, ...custom }),
  inLink("LegacyRecurringProductPriceFree", ["legacy-price", firstPrice, { amount_type: "free" }], {
    ...legacy,
    ...free,
  }),
  inLink("DiscountFixedOnceForeverDuration", ["deprecated-product", "/discount"], {
    ...discount,
    ...fixedOff,
    ...once,
  }),
  inLink("DiscountFixedRepeatDuration", ["one-time-with-discount", "/discount", usdOff], {
    ...discount,
    ...fixedOff,
    ...repeating,
  }),
  inLink("DiscountPercentageOnceForeverDuration", ["deprecated-product", "/discount", percentOff], {
    ...discount,
    ...percentageOff,
    ...once,
  }),
  inLink("DiscountPercentageRepeatDuration", ["one-time-with-discount", "/discount"], {
    ...discount,
    ...percentageOff,
    ...repeating,
  }),
];

/** The body of an error that has a name in `error` and a text for people in another field. */
function namedError(
  schema: string,
  status: number,
  challenge: string,
  body: { error: string; [field: string]: string },
) {
  const [, prose = ""] = Object.keys(body);
  const headers = challenge ? { ...json, "WWW-Authenticate": challenge } : json;
  const fields = { [schema]: { error: oneOf(body.error), [prose]: fieldValues.text } };
  return { name: schema, answer: { status, headers, body }, at: "", fields };
}

const entry = { type: "missing", loc: ["body", "CheckoutLinkCreateProducts", "products"], msg: "Field required" };
const refusal = {
  status: 422,
  headers: json,
  body: { error: "RequestValidationError", detail: [{ ...entry, input: {}, ctx: { max_length: 40 } }] },
};

/** The bodies of the errors. */
export const errorBodies: readonly ObjectInAnswer[] = [
  {
    name: "BodyParsingError",
    answer: { status: 400, headers: json, body: { detail: "There was an error parsing the body" } },
    at: "",
    fields: { BodyParsingError: { detail: fieldValues.text } },
  },
  namedError("Unauthorized", 401, 'Bearer realm="polar"', { error: "Unauthorized", detail: "Unauthorized" }),
  namedError("InvalidToken", 401, 'Bearer realm="polar", error="invalid_token", error_description="Expired"', {
    error: "invalid_token",
    error_description: "Expired",
  }),
  namedError(
    "InsufficientScope",
    403,
    'Bearer realm="polar", scope="checkout_links:write", error="insufficient_scope"',
    { error: "insufficient_scope", error_description: "Missing" },
  ),
  namedError("NotPermitted", 403, "", { error: "NotPermitted", detail: "Not permitted" }),
  {
    name: "RequestValidationError",
    answer: refusal,
    at: "",
    fields: {
      RequestValidationError: {
        error: optional(oneOf("RequestValidationError", "PolarRequestValidationError")),
        detail: { ...fieldValues.objects, accepts: [[], [entry], [entry, { ...entry, loc: [] }]] },
      },
    },
  },
];

export const errorEntry: ObjectInAnswer = {
  name: "RequestValidationErrorDetail",
  answer: refusal,
  at: "/detail/0",
  fields: {
    RequestValidationErrorDetail: {
      ...fields({ text: "msg type", loc: "loc" }),
      input: optional(fieldValues.anything),
      ctx: optional(fieldValues.anyObject),
    },
  },
};
