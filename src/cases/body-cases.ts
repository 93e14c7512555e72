import { operation } from "../contract/operation.js";
import { pathOf } from "../openapi/json-pointer.js";
import { excerpt } from "../text/words.js";
import {
  type CaseRequest,
  type ExpectedAnswer,
  placeholder,
  placeholderInUpperCase,
  type RequestCase,
} from "./case.js";
import { samplesBut } from "./field-values.js";
import type { Need } from "./needs.js";
import { successUrls } from "./success-url.js";
import { type Group, metadataPairs, uuids } from "./value-groups.js";

/** Every link that the cases create carries this text as its label or in its metadata. */
export const mark = "checkout-link-contract verify";

/** A version 4 UUID that no product, price or discount has. */
const unknownId = "00000000-0000-4000-8000-000000000404";
/** Another one. The mock invents a product for it; a provider that looks products up doesn't know it. */
const madeUpId = "7b1e9d3c-5f02-4c6a-9e84-d2a0c7f81b65";

const schemas = "/components/schemas";
const base = `${schemas}/CheckoutLinkCreateBase`;
const shapeNames = {
  product_price_id: "CheckoutLinkCreateProductPrice",
  product_id: "CheckoutLinkCreateProduct",
  products: "CheckoutLinkCreateProducts",
};
type OwnField = keyof typeof shapeNames;
/** The rule of a field that only one shape has. */
const ruleOf = (own: OwnField) => `${schemas}/${shapeNames[own]}/allOf/1/properties/${own}`;
const products = ruleOf("products");

const marked = { payment_processor: "stripe", label: mark };

/** A valid body. It creates no link on a server that looks products up, because its product doesn't exist. */
export const wellFormedBody = { ...marked, products: [madeUpId] };

/**
 * Requests that find out whether a server knows what a run was given, each with the places in its body that the needs
 * are at. A server that looks things up refuses all but the last one, because they name something that doesn't exist.
 */
export const preflightCalls: readonly PreflightCall[] = [
  { body: { products: [unknownId] }, needs: {} },
  { body: { products: [placeholder("product")], discount_id: unknownId }, needs: { product: "/products/0" } },
  {
    body: { products: [placeholder("product"), placeholder("secondProduct")], discount_id: unknownId },
    needs: { secondProduct: "/products/1" },
  },
  { body: { product_price_id: placeholder("price"), discount_id: unknownId }, needs: { price: "/product_price_id" } },
  {
    body: { products: [placeholder("product")], discount_id: placeholder("discount") },
    needs: { discount: "/discount_id" },
  },
].map(({ body, needs }) => ({ request: post({ ...marked, ...body }), places: needs }));

export interface PreflightCall {
  readonly request: CaseRequest;
  /** The place of each need in the body, as a JSON pointer. */
  readonly places: Partial<Record<Need, string>>;
}

export function post(json: unknown): RequestCase["request"] {
  const headers = { Authorization: `Bearer ${placeholder("token")}`, "Content-Type": "application/json" };
  return { method: operation.method, path: operation.path, headers, body: { json } };
}

export const refusal = { status: 422, schema: "RequestValidationError" };

/** The possible answers to a valid body: a link, or a 422 if the server looks up the product and doesn't find it. */
export const wellFormedAnswers: readonly ExpectedAnswer[] = [
  { status: 201, schema: "CheckoutLink" },
  { ...refusal, entryType: "value_error" },
];

/** The fields that every case of a body has. */
function sending(json: unknown) {
  return { sent: inWords(json), strictness: "contract", request: post(json) } as const;
}

/** A value as JSON, cut off. */
function inWords(value: unknown): string {
  return `\`${excerpt(JSON.stringify(value), 160)}\``;
}

/** The provider refuses the body and names the field. */
function refused(name: string, rule: string, field: string, json: unknown): RequestCase {
  return { name, rule, ...sending(json), bodyIsValid: false, expected: [{ ...refusal, field }] };
}

/** The contract refuses the body on purpose; the provider may accept it. */
function refusedAlone(name: string, rule: string, json: unknown): RequestCase {
  const expected: ExpectedAnswer[] = [refusal, { status: 201, schema: "CheckoutLink" }];
  // The provider fails on what it can't store: half a surrogate pair and, until July 2026, U+0000.
  if (/\\ud[89a-f]|\\u0000/.test(JSON.stringify(json))) expected.push({ status: 500 });
  const lax = `${name}, though a provider may let it pass`;
  return { name: lax, rule, ...sending(json), bodyIsValid: false, expected };
}

/** The body is valid. */
function wellFormed(name: string, rule: string, json: unknown, link: Record<string, unknown> = {}): RequestCase {
  const [made, ...others] = wellFormedAnswers as [ExpectedAnswer, ...ExpectedAnswer[]];
  return { name, rule, ...sending(json), bodyIsValid: true, expected: [{ ...made, link }, ...others] };
}

/** The body creates a link that reflects it. */
function made(name: string, rule: string, json: unknown, link: Record<string, unknown>): RequestCase {
  const expected = [{ status: 201, schema: "CheckoutLink", link }];
  return { name: `a link: ${name}`, rule, ...sending(json), bodyIsValid: true, expected };
}

/** The cases of a place in the body: what it accepts, and what it refuses. */
function placeCases(
  place: string,
  pointer: string,
  groups: readonly Group[],
  bodyWith: (value: unknown) => object,
  linkWith: (value: unknown) => Record<string, unknown> = () => ({}),
): RequestCase[] {
  const [field = ""] = pathOf(pointer);
  const sent = (what: string, value: unknown) => {
    const body = bodyWith(value) as Record<string, unknown>;
    return { sent: `\`${field}: ${inWords(body[field]).slice(1)} (${what})` };
  };
  return groups.flatMap(({ rule, accepts = {}, refuses = {}, refusesAlone = {}, at = "" }) => [
    ...Object.entries(accepts).map(([what, value]) => ({
      ...wellFormed(`${place}: accepts ${what}`, rule, bodyWith(value), linkWith(value)),
      ...sent(what, value),
    })),
    ...Object.entries(refuses).map(([what, value]) => ({
      ...refused(`${place}: refuses ${what}`, rule, pointer + at, bodyWith(value)),
      ...sent(what, value),
    })),
    ...Object.entries(refusesAlone).map(([what, value]) => ({
      ...refusedAlone(`${place}: refuses ${what}`, rule, bodyWith(value)),
      ...sent(what, value),
    })),
  ]);
}

/** The cases of a field that every shape has, and that the link reflects. */
function fieldCases(
  field: string,
  groups: readonly Group[],
  {
    others = wellFormedBody,
    stored = (value) => value,
  }: { others?: object; stored?: (value: unknown) => unknown } = {},
): RequestCase[] {
  return placeCases(
    field,
    `/${field}`,
    groups,
    (value) => ({ ...others, [field]: value }),
    (value) => ({ [field]: stored(value) }),
  );
}

const allowDiscountCodes = `${base}/properties/allow_discount_codes`;
const discountId = `${base}/properties/discount_id`;
const label = `${base}/properties/label`;

const commonFields: RequestCase[] = [
  ...fieldCases("payment_processor", [
    {
      rule: `${schemas}/PaymentProcessor/enum`,
      accepts: { stripe: "stripe" },
      refuses: {
        "another processor": "paypal",
        "another word": "other",
        "upper case": "STRIPE",
        "an empty string": "",
      },
    },
    { rule: `${schemas}/PaymentProcessor/type`, refuses: samplesBut("a string") },
  ]),
  ...fieldCases(
    "label",
    [
      { rule: `${label}/type/0`, accepts: { text: mark, "an empty string": "", "a long text": `${mark} `.repeat(30) } },
      { rule: `${label}/type/1`, accepts: { null: null } },
      { rule: `${label}/type`, refuses: samplesBut("a string", "null") },
      {
        rule: `${label}/pattern`,
        accepts: { "an emoji, accents and a line break": "💶 été\n" },
        refusesAlone: { "U+0000": "a\0b", "half a surrogate pair": "a\ud83d", "the other half": "\ude00" },
      },
    ],
    { others: { ...wellFormedBody, metadata: { mark } } },
  ),
  ...fieldCases("allow_discount_codes", [
    {
      rule: `${allowDiscountCodes}/type`,
      accepts: { true: true, false: false },
      refuses: samplesBut("a boolean"),
      refusesAlone: { "true in quotes": "true", yes: "yes", "1": 1, "0": 0 },
    },
  ]),
  ...fieldCases("discount_id", [{ rule: `${schemas}/NullableUuidV4/anyOf/1`, accepts: { null: null } }]),
  ...fieldCases("metadata", metadataPairs),
  ...fieldCases("success_url", successUrls, {
    stored: (value) => (typeof value === "string" ? new URL(value).href : value),
  }),
];

const items = `${products}/items`;
/** The places of a UUID: their names and pointers, the rules that lead to the UUID, and the fields with one. */
const uuidPlaces: [string, string, string, (id: unknown) => object][] = [
  ["an item of products", "/products/0", items, (id) => ({ products: [id] })],
  ["a second item of products", "/products/1", items, (id) => ({ products: [madeUpId, id] })],
  ["product_id", "/product_id", ruleOf("product_id"), (product_id) => ({ product_id })],
  ["product_price_id", "/product_price_id", ruleOf("product_price_id"), (product_price_id) => ({ product_price_id })],
];

const ids: RequestCase[] = [
  ...placeCases("discount_id", "/discount_id", uuids, (discount_id) => ({ ...wellFormedBody, discount_id })),
  ...uuidPlaces.flatMap(([place, pointer, rule, own]) =>
    placeCases(place, pointer, [...uuids, { rule, refuses: { null: null } }], (id) => ({ ...marked, ...own(id) })),
  ),
];

const create = `${schemas}/CheckoutLinkCreate`;
/** The own field of each shape, in the order of the contract. */
const sentOwn = { product_price_id: madeUpId, product_id: madeUpId, products: [madeUpId] };

const shapes: RequestCase[] = [
  ...Object.entries(sentOwn).flatMap(([own, value], index) => {
    const rule = `${schemas}/${shapeNames[own as OwnField]}/allOf/0`;
    const body = { ...marked, [own]: value };
    return [
      wellFormed(`a body with ${own}: is accepted`, `${create}/anyOf/${index}`, body),
      wellFormed(`a body with ${own}: may have unknown properties`, create, { ...body, colour: "red", "": null }),
      refused(`a body with ${own}: needs a payment_processor`, rule, "/payment_processor", {
        label: mark,
        [own]: value,
      }),
      refused(`a body with ${own}: refuses a label that is a number`, rule, "/label", {
        ...body,
        metadata: { mark },
        label: 5,
      }),
    ];
  }),
  wellFormed("a body: may have the fields of two shapes", `${create}/anyOf`, {
    ...wellFormedBody,
    product_id: madeUpId,
  }),
  wellFormed("a body: may have the fields of all shapes", `${create}/anyOf`, { ...marked, ...sentOwn }),
  wellFormed("a body: may match one shape and break another", `${create}/anyOf`, {
    ...wellFormedBody,
    product_id: "none",
  }),
  refused("a body: must match a shape", `${products}/minItems`, "/products", {
    ...marked,
    products: [],
    product_id: 1,
  }),
  refused(
    "a body: needs products, product_id or product_price_id",
    `${schemas}/CheckoutLinkCreateProducts/allOf/1/required/0`,
    "/products",
    marked,
  ),
  refused("a body: must not be empty", `${base}/required/0`, "/payment_processor", {}),
  ...placeCases(
    "products",
    "/products",
    [
      {
        rule: products,
        accepts: {
          two: [madeUpId, "2b1e9d3c-5f02-4c6a-9e84-d2a0c7f81b65"],
          "the same twice": [madeUpId, madeUpId],
          "a hundred": Array(100).fill(madeUpId),
        },
      },
      { rule: `${products}/minItems`, refuses: { "an empty list": [] } },
      { rule: `${products}/type`, refuses: samplesBut("a list") },
    ],
    (value) => ({ ...marked, products: value }),
  ),
];

const product = placeholder("product");
const secondProduct = placeholder("secondProduct");
const discount = placeholder("discount");
const sold = { ...marked, products: [product] };
const largeMetadata = { ["k".repeat(40)]: "v".repeat(500), largest: 9007199254740991 };
const full = {
  payment_processor: "stripe",
  label: `${mark}, all fields`,
  metadata: {
    text: "spring – 春",
    integer: -42,
    boolean: false,
  },
  allow_discount_codes: false,
  success_url: "https://example.com/thanks?checkout_id={CHECKOUT_ID}&a=b#c",
};

/** Texts that a careless server changes or fails on. */
const texts = {
  emoji: "👩\u200d🚀 for 💶",
  accents: "Été à Zürich, e\u0301",
  "spaces at its ends": " \t text  ",
  "900 characters": "0123456789".repeat(90),
  "an empty text": "",
};

/** Links with such texts as their label and in their metadata. */
const withTexts = Object.entries(texts).map(([what, label]): RequestCase => {
  const metadata = { mark, ...(label && { [label.slice(0, 40)]: label.slice(0, 500) }) };
  const one = made(`keeps ${what}`, `${schemas}/CheckoutLink`, { ...sold, label, metadata }, { label, metadata });
  return { ...one, sent: `\`label: ${inWords(label).slice(1)} (${what}${label && ", in metadata too"})` };
});

const oddUrl = "HTTPS://Bücher.example:443/ü?checkout_id={CHECKOUT_ID}";

/** Links of the products that the run was given. A server that looks products up creates only these. */
const links: RequestCase[] = [
  ...withTexts,
  made(
    "has its success_url as a browser parses it",
    `${base}/properties/success_url`,
    { ...sold, success_url: oddUrl },
    { success_url: new URL(oddUrl).href },
  ),
  made(
    "ignores properties whose names differ in case, and has its IDs in lower case",
    `${schemas}/CheckoutLink`,
    { ...sold, products: [placeholderInUpperCase("product")], Metadata: { a: 1 }, SUCCESS_URL: "https://example.com/" },
    { products: [{ id: product }], metadata: {}, success_url: null },
  ),
  {
    ...made("is a new one for each of 20 calls at once", `${schemas}/CheckoutLink/properties/id`, sold, {
      label: mark,
    }),
    times: 20,
  },
  made(
    "reflects every field that was sent",
    `${schemas}/CheckoutLink`,
    { ...full, products: [product] },
    { ...full, products: [{ id: product }], discount_id: null, discount: null },
  ),
  made(
    "has null for a label and a success_url that were not sent",
    label,
    { payment_processor: "stripe", products: [product], metadata: { mark } },
    { label: null, success_url: null, metadata: { mark } },
  ),
  made("has empty metadata by default", `${base}/properties/metadata/default`, sold, { metadata: {}, label: mark }),
  made("allows discount codes by default", `${allowDiscountCodes}/default`, sold, { allow_discount_codes: true }),
  made("has no discount by default", discountId, sold, { discount_id: null, discount: null }),
  made(
    "has its products in the order of the body",
    products,
    { ...marked, products: [secondProduct, product] },
    { products: [{ id: secondProduct }, { id: product }] },
  ),
  made(
    "has its products in the other order if the body has",
    products,
    { ...marked, products: [product, secondProduct] },
    { products: [{ id: product }, { id: secondProduct }] },
  ),
  made(
    "has the discount that was asked for",
    discountId,
    { ...sold, discount_id: discount, allow_discount_codes: false },
    { discount_id: discount, discount: { id: discount }, allow_discount_codes: false },
  ),
  made(
    "has the one product of the deprecated shape",
    `${schemas}/CheckoutLinkCreateProduct`,
    { ...marked, product_id: product },
    { products: [{ id: product }] },
  ),
  made(
    "can be made for a price",
    `${schemas}/CheckoutLinkCreateProductPrice`,
    { ...marked, product_price_id: placeholder("price") },
    { label: mark },
  ),
  made(
    "keeps metadata at its limits",
    `${schemas}/MetadataCreate`,
    { ...sold, metadata: largeMetadata },
    { metadata: largeMetadata },
  ),
];

/** Valid bodies that name something that can't be sold. */
const notSold: RequestCase[] = (
  [
    ["products", "one that does not exist", "/products/0", { products: [unknownId] }],
    ["products", "one that does not exist beside one that does", "/products/1", { products: [product, unknownId] }],
    ["products", "one that is archived", "/products/0", { products: [placeholder("archivedProduct")] }],
    ["products", "one of another organization", "/products/0", { products: [placeholder("foreignProduct")] }],
    ["products", "those of two organizations", "/products", { products: [product, placeholder("foreignProduct")] }],
    ["product_id", "one that does not exist", "/products/0", { product_id: unknownId }],
    ["product_id", "one that is archived", "/products/0", { product_id: placeholder("archivedProduct") }],
    ["product_id", "one of another organization", "/products/0", { product_id: placeholder("foreignProduct") }],
    ["product_price_id", "one that does not exist", "/product_price_id", { product_price_id: unknownId }],
    [
      "product_price_id",
      "one that is archived",
      "/product_price_id",
      { product_price_id: placeholder("archivedPrice") },
    ],
    ["discount_id", "one that does not exist", "/discount_id", { products: [product], discount_id: unknownId }],
    [
      "discount_id",
      "one of another organization, or for other products",
      "/discount_id",
      { products: [product], discount_id: placeholder("foreignDiscount") },
    ],
  ] as const
).map(([place, what, field, own]) => ({
  name: `${place}: refuses ${what}`,
  rule: `${operation.pointer}/responses/422`,
  ...sending({ ...marked, ...own }),
  bodyIsValid: true,
  expected: [{ ...refusal, field, entryType: "value_error" }],
}));

/** Cases of the fields of the body. */
export const bodyCases: readonly RequestCase[] = [...links, ...shapes, ...commonFields, ...ids, ...notSold];
