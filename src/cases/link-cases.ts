import { operation } from "../contract/operation.js";
import {
  allowDiscountCodes,
  base,
  discountId,
  inWords,
  label,
  made,
  mark,
  marked,
  products,
  refusal,
  schemas,
  sending,
  unknownId,
} from "./build-cases.js";
import { placeholder, placeholderInUpperCase, type RequestCase } from "./case.js";

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
export const linkCases: readonly RequestCase[] = [
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
export const notSoldCases: readonly RequestCase[] = (
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
