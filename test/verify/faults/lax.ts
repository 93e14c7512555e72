import {
  base,
  type ChangeRequest,
  type Fault,
  type Json,
  mending,
  operation,
  product,
  schemas,
  withBody,
} from "./fault.ts";

/** Providers that let pass what has to be refused: they mend it before they look at it. */

const json = `${operation}/requestBody/content/application~1json`;
const metadata = `${schemas}/MetadataCreate`;
const url = `${schemas}/HttpUrl`;
const uuid = `${schemas}/UuidV4`;
const minimal = { payment_processor: "stripe", products: [product] };

/** Mends a field where it stands in a body. */
function field(name: string, mend: (value: unknown) => unknown): ChangeRequest {
  return mending((body) => (Object.hasOwn(body, name) ? { ...body, [name]: mend(body[name]) } : body));
}

/** Mends each pair of metadata. */
function pairs(mend: (key: string, value: unknown) => [string, unknown]): ChangeRequest {
  return field("metadata", (value) =>
    Object.fromEntries(Object.entries(value as Json).map(([key, item]) => mend(key, item))),
  );
}

const isText = (value: unknown) => typeof value === "string";
const isUuid = (value: unknown) =>
  isText(value) && /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i.test(String(value));
const uuidForText = (value: unknown) => (isText(value) && !isUuid(value) ? product : value);
const uuidForOthers = (value: unknown) => (isText(value) ? value : product);
const urlForText = (value: unknown) => (isText(value) && value !== "" ? "https://example.com/" : value);
const firstItem = (mend: (value: unknown) => unknown) =>
  field("products", (value) => (value as unknown[]).map((item) => mend(item)));
const withProcessor = mending((body) => ({ payment_processor: "stripe", ...body }));
const withProducts = mending((body) => ({ ...body, products: [product] }));

const fields: Record<string, [rule: string, only: string, request: ChangeRequest]> = {
  "any payment_processor": [
    `${schemas}/PaymentProcessor/const`,
    "payment_processor: refuses",
    field("payment_processor", (value) => (isText(value) ? "stripe" : value)),
  ],
  "a payment_processor of any type": [
    `${schemas}/PaymentProcessor/type`,
    "payment_processor: refuses",
    field("payment_processor", (value) => (isText(value) ? value : "stripe")),
  ],
  "no payment_processor": [`${base}/required/0`, "payment_processor: has to be there", withProcessor],
  "no payment_processor beside product_id": [
    `${schemas}/CheckoutLinkCreateProduct/allOf/0`,
    "a body with product_id: has to have",
    withProcessor,
  ],
  "no payment_processor beside product_price_id": [
    `${schemas}/CheckoutLinkCreateProductPrice/allOf/0`,
    "a body with product_price_id: has to have",
    withProcessor,
  ],
  "a label of any type": [`${base}/properties/label/type`, "label: refuses", field("label", String)],
  "a label of any type beside product_id": [
    `${schemas}/CheckoutLinkCreateProduct/allOf/0`,
    "a body with product_id: refuses a label",
    field("label", String),
  ],
  "a label of any type beside product_price_id": [
    `${schemas}/CheckoutLinkCreateProductPrice/allOf/0`,
    "a body with product_price_id: refuses a label",
    field("label", String),
  ],
  "allow_discount_codes of any type": [
    `${base}/properties/allow_discount_codes/type`,
    "allow_discount_codes: refuses",
    field("allow_discount_codes", Boolean),
  ],
  "any text as discount_id": [`${uuid}/pattern`, "discount_id: refuses", field("discount_id", uuidForText)],
  "a number as discount_id": [`${uuid}/type`, "discount_id: refuses a number", field("discount_id", uuidForOthers)],
  "a list as discount_id": [
    `${base}/properties/discount_id`,
    "discount_id: refuses a list",
    field("discount_id", uuidForOthers),
  ],
  "metadata of any type": [
    `${metadata}/type`,
    "metadata: refuses",
    field("metadata", (value) => (typeof value === "object" && value && !Array.isArray(value) ? value : {})),
  ],
  "51 pairs of metadata": [
    `${metadata}/maxProperties`,
    "metadata: refuses 51 pairs",
    field("metadata", (value) => Object.fromEntries(Object.entries(value as Json).slice(0, 50))),
  ],
  "an empty metadata key": [
    `${metadata}/propertyNames/minLength`,
    "metadata: refuses an empty key",
    pairs((key, value) => [key || "key", value]),
  ],
  "a metadata key of 41 characters": [
    `${metadata}/propertyNames/maxLength`,
    "metadata: refuses a key",
    pairs((key, value) => [key.slice(0, 40), value]),
  ],
  "an empty metadata value": [
    `${metadata}/additionalProperties/minLength`,
    "metadata: refuses an empty value",
    pairs((key, value) => [key, value || "value"]),
  ],
  "a metadata value of 501 characters": [
    `${metadata}/additionalProperties/maxLength`,
    "metadata: refuses a value of 501",
    pairs((key, value) => [key, String(value).slice(0, 500)]),
  ],
  "null as a metadata value": [
    `${metadata}/additionalProperties/type`,
    "metadata: refuses null as a value",
    pairs((key, value) => [key, value ?? "null"]),
  ],
  "a fraction as a metadata value": [
    `${metadata}/additionalProperties/type`,
    "metadata: refuses a fraction as a value",
    pairs((key, value) => [key, Math.round(Number(value))]),
  ],
  "a metadata value that is nested": [
    `${metadata}/additionalProperties/type`,
    "metadata: refuses an object as a value",
    pairs((key, value) => [key, JSON.stringify(value)]),
  ],
  "a success_url of any type": [
    `${url}/type`,
    "success_url: refuses a",
    field("success_url", (value) => (isText(value) ? value : null)),
  ],
  "an empty success_url": [
    `${url}/minLength`,
    "success_url: refuses an empty string",
    field("success_url", (value) => value || null),
  ],
  "a success_url of 2084 characters": [
    `${url}/maxLength`,
    "success_url: refuses 2084",
    field("success_url", (value) => String(value).slice(0, 2083)),
  ],
  "any text as success_url": [`${url}/pattern`, "success_url: refuses the host", field("success_url", urlForText)],
  "a success_url of another scheme": [
    `${url}/pattern`,
    "success_url: refuses javascript",
    field("success_url", urlForText),
  ],
  "products of any type": [
    `${schemas}/CheckoutLinkCreateProducts/allOf/1/properties/products/type`,
    "products: refuses",
    field("products", (value) => (Array.isArray(value) ? value : [product])),
  ],
  "an empty list of products": [
    `${schemas}/CheckoutLinkCreateProducts/allOf/1/properties/products/minItems`,
    "products: refuses an empty list",
    withProducts,
  ],
  "two shapes that are both wrong": [
    `${schemas}/CheckoutLinkCreateProducts/allOf/1/properties/products/minItems`,
    "a body: refuses two shapes",
    withProducts,
  ],
  "no products at all": [
    `${schemas}/CheckoutLinkCreateProducts/allOf/1/required/0`,
    "a body: needs products",
    withProducts,
  ],
  "an empty object": [`${base}/required/0`, "a body: refuses an empty object", mending(() => minimal)],
  "any text among products": [`${uuid}/pattern`, "an item of products: refuses", firstItem(uuidForText)],
  "any text as second of products": [`${uuid}/pattern`, "a second item of products: refuses", firstItem(uuidForText)],
  "a number among products": [`${uuid}/type`, "item of products: refuses a number", firstItem(uuidForOthers)],
  "null among products": [
    `${schemas}/CheckoutLinkCreateProducts/allOf/1/properties/products/items`,
    "item of products: refuses null",
    firstItem(uuidForOthers),
  ],
  "any text as product_id": [`${uuid}/pattern`, "product_id: refuses", field("product_id", uuidForText)],
  "a number as product_id": [`${uuid}/type`, "product_id: refuses", field("product_id", uuidForOthers)],
  "null as product_id": [
    `${schemas}/CheckoutLinkCreateProduct/allOf/1/properties/product_id`,
    "product_id: refuses null",
    field("product_id", uuidForOthers),
  ],
  "any text as product_price_id": [
    `${uuid}/pattern`,
    "product_price_id: refuses",
    field("product_price_id", uuidForText),
  ],
  "a number as product_price_id": [
    `${uuid}/type`,
    "product_price_id: refuses",
    field("product_price_id", uuidForOthers),
  ],
  "null as product_price_id": [
    `${schemas}/CheckoutLinkCreateProductPrice/allOf/1/properties/product_price_id`,
    "product_price_id: refuses null",
    field("product_price_id", uuidForOthers),
  ],
};

const whole: typeof fields = {
  "a list as a body": [`${base}/type`, "when it is [], no object", (request) => withBody(request, minimal)],
  "null as a body": [`${base}/type`, "when it is null", (request) => withBody(request, minimal)],
  "malformed JSON": [`${json}/schema`, "when it is JSON", (request) => withBody(request, minimal)],
  "no body": [`${operation}/requestBody/required`, "when there is none", (request) => withBody(request, minimal)],
  "bytes that are not UTF-8": [
    `${operation}/responses/400`,
    "bytes are not UTF-8",
    (request) => withBody(request, minimal),
  ],
  ...Object.fromEntries(
    ["text/plain", "text/html", "application/x-www-form-urlencoded"].map((type) => [
      `JSON as ${type}`,
      [
        json,
        `is not read as JSON with ${type}`,
        (request) => ({ ...request, headers: { ...request.headers, "content-type": "application/json" } }),
      ] satisfies (typeof fields)[string],
    ]),
  ),
};

export const lax: readonly Fault[] = Object.entries({ ...fields, ...whole }).map(([what, [rule, only, request]]) => ({
  name: `takes ${what}`,
  rule,
  only,
  request,
}));
