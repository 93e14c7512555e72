import type { MockRequest } from "../../../src/mock/answer.ts";
import { base, bodyOf, type Fault, type Json, operation, schemas } from "./fault.ts";

/** Providers that refuse what has to be taken, as if its form were wrong. */

const json = `${operation}/requestBody/content/application~1json`;
const metadata = `${schemas}/MetadataCreate`;
const values = `${metadata}/additionalProperties`;
const url = `${schemas}/HttpUrl`;
const products = `${schemas}/CheckoutLinkCreateProducts/allOf/1/properties/products`;

type Refused = (body: Json, request: MockRequest) => boolean;

/** Whether one of the pairs of metadata is such. */
const pair =
  (isRefused: (key: string, value: unknown) => boolean): Refused =>
  (body) =>
    Object.entries((body.metadata as Json | undefined) ?? {}).some(([key, value]) => isRefused(key, value));
const urlIs =
  (pattern: RegExp): Refused =>
  (body) =>
    pattern.test(String(body.success_url));
const mediaTypeIs =
  (pattern: RegExp): Refused =>
  (_, { headers }) =>
    pattern.test(String(headers["content-type"]));
const shapesIn = (body: Json) => ["products", "product_id", "product_price_id"].filter((own) => own in body);

const refused: Record<string, [rule: string, only: string, when: Refused]> = {
  "the processor stripe": [
    `${schemas}/PaymentProcessor/const`,
    "payment_processor: accepts stripe",
    (body) => body.payment_processor === "stripe",
  ],
  "an empty label": [`${base}/properties/label/type/0`, "label: accepts", (body) => body.label === ""],
  "a label of over 255 characters": [
    `${base}/properties/label/type/0`,
    "label: accepts",
    (body) => String(body.label).length > 255,
  ],
  "null as a label": [`${base}/properties/label/type/1`, "label: accepts", (body) => body.label === null],
  "a body without a label": [`${base}/properties/label`, "a link:", (body) => !("label" in body)],
  "false as allow_discount_codes": [
    `${base}/properties/allow_discount_codes/type`,
    "allow_discount_codes: accepts",
    (body) => body.allow_discount_codes === false,
  ],
  "a body without allow_discount_codes": [
    `${base}/properties/allow_discount_codes/default`,
    "a link: allows discount codes",
    (body) => !("allow_discount_codes" in body),
  ],
  "null as discount_id": [
    `${schemas}/NullableUuidV4/anyOf/1`,
    "discount_id: accepts null",
    (body) => body.discount_id === null,
  ],
  "a discount": [`${base}/properties/discount_id`, "a link: has the discount", (body) => "discount_id" in body],
  "empty metadata": [
    `${metadata}/type`,
    "metadata: accepts nothing",
    (body) => Object.keys(body.metadata).length === 0,
  ],
  "a body without metadata": [`${metadata}/default`, "a link: has empty metadata", (body) => !("metadata" in body)],
  "50 pairs of metadata": [
    `${metadata}/maxProperties`,
    "metadata: accepts",
    (body) => Object.keys(body.metadata).length >= 50,
  ],
  "metadata keys of 1 character": [
    `${metadata}/propertyNames/minLength`,
    "metadata: accepts a key",
    pair((key) => key.length === 1),
  ],
  "metadata keys of 40 characters": [
    `${metadata}/propertyNames/maxLength`,
    "metadata: accepts a key",
    pair((key) => key.length === 40),
  ],
  "metadata keys of 40 characters that JavaScript counts as 80": [
    `${metadata}/propertyNames/maxLength`,
    "metadata: accepts a key",
    pair((key) => key.length > 40),
  ],
  "metadata values of 1 character": [
    `${values}/minLength`,
    "metadata: accepts a value",
    pair((_, value) => String(value).length === 1),
  ],
  "metadata values of 500 characters": [
    `${values}/maxLength`,
    "metadata: accepts a value",
    pair((_, value) => String(value).length === 500),
  ],
  "metadata at several limits": [metadata, "a link: keeps metadata", pair((key) => key.length === 40)],
  "integers as metadata values": [
    `${values}/type`,
    "metadata: accepts zero",
    pair((_, value) => typeof value === "number"),
  ],
  "booleans as metadata values": [
    `${values}/type`,
    "metadata: accepts a string",
    pair((_, value) => typeof value === "boolean"),
  ],
  "metadata keys like fields of every object": [`${values}/type`, "metadata: accepts", pair((key) => key in {})],
  "metadata integers of over 32 bits": [
    `${values}/maximum`,
    "metadata: accepts the",
    pair((_, value) => Number(value) > 2 ** 31),
  ],
  "metadata integers below those of 32 bits": [
    `${values}/minimum`,
    "metadata: accepts the",
    pair((_, value) => Number(value) < -(2 ** 31)),
  ],
  "null as success_url": [
    `${base}/properties/success_url/anyOf/1`,
    "success_url: accepts null",
    (body) => body.success_url === null,
  ],
  "a success_url with the placeholder": [
    `${url}/pattern`,
    "success_url: accepts the documented placeholder",
    urlIs(/[{}]/),
  ],
  "a success_url of 2083 characters": [`${url}/maxLength`, "success_url: accepts 2083", urlIs(/^.{2083}$/)],
  "a success_url of http": [`${url}/pattern`, "success_url: accepts http", urlIs(/^http:/)],
  "an international host name": [`${url}/pattern`, "success_url: accepts a", urlIs(/^https:\/\/[^/]*[^ -~]/)],
  localhost: [`${url}/pattern`, "success_url: accepts localhost", urlIs(/localhost/)],
  "a host in brackets": [`${url}/pattern`, "success_url: accepts IPv6", urlIs(/\[/)],
  "UUIDs in upper case": [
    `${schemas}/UuidV4/pattern`,
    "an item of products: accepts",
    (body) => /[A-F]/.test(body.products[0]),
  ],
  "two products": [products, "products: accepts two", (body) => body.products.length > 1],
  "a product that is named twice": [
    products,
    "products: accepts the same twice",
    ({ products }) => new Set(products).size < products.length,
  ],
  "a hundred products": [products, "products: accepts a hundred", (body) => body.products.length > 10],
  "the current shape": [
    `${schemas}/CheckoutLinkCreate/anyOf/0`,
    "a body: accepts the current shape",
    (body) => "products" in body,
  ],
  product_id: [
    `${schemas}/CheckoutLinkCreate/anyOf/1`,
    "a body: accepts the deprecated shape",
    (body) => "product_id" in body,
  ],
  product_price_id: [
    `${schemas}/CheckoutLinkCreate/anyOf/2`,
    "a body: accepts the deprecated shape",
    (body) => "product_price_id" in body,
  ],
  "product_id, for a product that is there": [
    `${schemas}/CheckoutLinkCreateProduct`,
    "a link: has the one product",
    (body) => "product_id" in body,
  ],
  "product_price_id, for a price that is there": [
    `${schemas}/CheckoutLinkCreateProductPrice`,
    "a link: can be made for a price",
    (body) => "product_price_id" in body,
  ],
  "two shapes at once": [
    `${schemas}/CheckoutLinkCreate/anyOf`,
    "a body: accepts the fields",
    (body) => shapesIn(body).length > 1,
  ],
  "a wrong shape beside one that is right": [
    `${schemas}/CheckoutLinkCreate/anyOf`,
    "a body: accepts one shape",
    (body) => body.product_id === "none",
  ],
  "unknown properties": [
    `${schemas}/CheckoutLinkCreate`,
    "ignores properties that no shape knows",
    (body) => "colour" in body,
  ],
  "a charset": [json, "is read as JSON", mediaTypeIs(/charset/)],
  "a media type in upper case": [json, "is read as JSON", mediaTypeIs(/JSON/)],
  "a media type that ends in +json": [json, "is read as JSON", mediaTypeIs(/\+json/)],
  "no media type": [json, "is read as JSON", (_, { headers }) => headers["content-type"] === undefined],
};

const detail = [{ type: "string_type", loc: ["body", "CheckoutLinkCreateProducts", "label"], msg: "Refused" }];

export const strict: readonly Fault[] = Object.entries(refused).map(([what, [rule, only, when]]) => ({
  name: `refuses ${what}`,
  rule,
  only,
  answer: (reply, request) =>
    when(bodyOf(request) ?? {}, request)
      ? { status: 422, headers: { "Content-Type": "application/json" }, body: JSON.stringify({ detail }) }
      : reply,
}));
