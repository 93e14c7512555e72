import { pathOf } from "../openapi/json-pointer.js";
import {
  allowDiscountCodes,
  base,
  inWords,
  label,
  madeUpId,
  mark,
  marked,
  type OwnField,
  products,
  refused,
  refusedAlone,
  ruleOf,
  schemas,
  shapeNames,
  wellFormed,
  wellFormedBody,
} from "./build-cases.js";
import type { RequestCase } from "./case.js";
import { samplesBut } from "./field-values.js";
import { successUrls } from "./success-url.js";
import { type Group, metadataPairs, uuids } from "./value-groups.js";

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
/** The field that only one shape has, for each shape, in the order of the contract. */
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

/** Cases of the fields of the body. */
export const bodyCases: readonly RequestCase[] = [...shapes, ...commonFields, ...ids];
