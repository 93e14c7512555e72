import { placeholder, type RequestCase } from "./case.js";
import { successUrls } from "./success-url.js";
import { type Group, metadataPairs, notUuidsV4, uuidsV4 } from "./tables.js";

export const path = "/v1/checkout-links/";

/** By this label, or metadata, whoever looks at the links of an organization knows where they come from. */
export const mark = "checkout-link-contract verify";

/** A version 4 UUID that no product, price or discount has. */
const unknownId = "00000000-0000-4000-8000-000000000404";
/** One that the mock makes up something for, and others don't know either. */
const madeUpId = "7b1e9d3c-5f02-4c6a-9e84-d2a0c7f81b65";

const schemas = "/components/schemas";
const base = `${schemas}/CheckoutLinkCreateBase`;
export const operation = "/paths/~1v1~1checkout-links~1/post";

const product = placeholder("product");
const marked = { payment_processor: "stripe", label: mark };
/** With a product that is not known: whatever else is right with it, it makes no link where products are looked up. */
const minimal = { ...marked, products: [madeUpId] };

export function post(json: unknown): RequestCase["request"] {
  const headers = { Authorization: `Bearer ${placeholder("token")}`, "Content-Type": "application/json" };
  return { method: "POST", path, headers, body: { json } };
}

const rejection = { status: 422, schema: "RequestValidationError" };

/** The body is refused, and the field named. */
function refused(name: string, rule: string, field: string, json: unknown): RequestCase {
  return { name, rule, request: post(json), bodyIsValid: false, expected: [{ ...rejection, field }] };
}

/** The contract refuses the body on purpose; the provider may read it. */
function refusedByContractAlone(name: string, rule: string, json: unknown): RequestCase {
  const expected = [rejection, { status: 201, schema: "CheckoutLink" }];
  return {
    name: `${name}, though a provider may let it pass`,
    rule,
    request: post(json),
    bodyIsValid: false,
    expected,
  };
}

/** The form of the body is right. Where its product is looked up it is refused for that, and for that alone. */
function wellFormed(name: string, rule: string, json: unknown, link: Record<string, unknown> = {}): RequestCase {
  const expected = [
    { status: 201, schema: "CheckoutLink", link },
    { ...rejection, entryType: "value_error" },
  ];
  return { name, rule, request: post(json), bodyIsValid: true, expected };
}

/** The body makes a link, which reflects it. */
function made(name: string, rule: string, json: unknown, link: Record<string, unknown>): RequestCase {
  const expected = [{ status: 201, schema: "CheckoutLink", link }];
  return { name, rule, request: post(json), bodyIsValid: true, expected };
}

/** The form of the body is right, but it names something that can't be sold. */
function unsold(name: string, field: string, json: unknown): RequestCase {
  const expected = [{ ...rejection, field, entryType: "value_error" }];
  const rule = `${operation}/responses/422`;
  return { name, rule, request: post(json), bodyIsValid: true, expected };
}

/** The cases of a field that every shape has. */
function fieldCases(field: string, groups: readonly Group[], body: object = minimal): RequestCase[] {
  return groups.flatMap(({ rule, accepts = {}, refuses = {}, refusesAlone = {} }) => [
    ...Object.entries(accepts).map(([what, value]) =>
      wellFormed(`${field}: accepts ${what}`, rule, { ...body, [field]: value }, { [field]: value }),
    ),
    ...Object.entries(refuses).map(([what, value]) =>
      refused(`${field}: refuses ${what}`, rule, `/${field}`, { ...body, [field]: value }),
    ),
    ...Object.entries(refusesAlone).map(([what, value]) =>
      refusedByContractAlone(`${field}: refuses ${what}`, rule, { ...body, [field]: value }),
    ),
  ]);
}

const processor = `${schemas}/PaymentProcessor`;
const label = `${base}/properties/label/type`;
const allowDiscountCodes = `${base}/properties/allow_discount_codes`;
const metadata = `${schemas}/MetadataCreate`;

const commonFields: RequestCase[] = [
  ...fieldCases("payment_processor", [
    {
      rule: `${processor}/const`,
      accepts: { stripe: "stripe" },
      refuses: { "another processor": "paypal", "other case": "STRIPE", "an empty string": "" },
    },
    { rule: `${processor}/type`, refuses: { null: null, "a boolean": true, "a number": 1, "a list": ["stripe"] } },
  ]),
  refused("payment_processor: has to be there", `${base}/required/0`, "/payment_processor", {
    label: mark,
    products: [madeUpId],
  }),
  ...fieldCases(
    "label",
    [
      { rule: `${label}/0`, accepts: { text: mark, "an empty string": "", "a long text": `${mark} `.repeat(30) } },
      { rule: `${label}/1`, accepts: { null: null } },
      {
        rule: label,
        refuses: {
          "a number": 1,
          "a fraction": 1.5,
          "a boolean": false,
          "a list": [],
          "an object": {},
        },
      },
    ],
    { ...minimal, metadata: { mark } },
  ),
  ...fieldCases("allow_discount_codes", [
    {
      rule: `${allowDiscountCodes}/type`,
      accepts: { true: true, false: false },
      refuses: {
        null: null,
        "a list": [],
        "an object": {},
        "a text that means nothing": "perhaps",
        "a number that means nothing": 2,
        "a fraction": 0.5,
      },
      refusesAlone: { "true in quotes": "true", yes: "yes", "1": 1, "0": 0 },
    },
  ]),
  ...fieldCases("discount_id", [
    { rule: `${schemas}/NullableUuidV4/anyOf/1`, accepts: { null: null } },
    ...notUuidsV4,
    { rule: `${base}/properties/discount_id`, refuses: { "a list": [unknownId] } },
  ]),
  ...uuidsV4.flatMap(({ rule, accepts = {} }) =>
    Object.entries(accepts).map(([what, id]) =>
      wellFormed(`discount_id: accepts ${what}`, rule, { ...minimal, discount_id: id }),
    ),
  ),
  ...fieldCases("metadata", [
    {
      rule: `${metadata}/type`,
      accepts: { nothing: {} },
      refuses: { null: null, "a list": [], "a string": "a=b", "a number": 1, "a fraction": 1.5, "a boolean": true },
    },
    ...metadataPairs.groups,
  ]),
  ...metadataPairs.refusedAt.map(([what, rule, pairs, key]) =>
    refused(`metadata: refuses ${what}`, rule, `/metadata/${key}`, { ...minimal, metadata: pairs }),
  ),
  ...metadataPairs.refusedAlone.map(([what, rule, pairs]) =>
    refusedByContractAlone(`metadata: refuses ${what}`, rule, { ...minimal, metadata: pairs }),
  ),
  ...fieldCases("success_url", successUrls),
];

/** Each place where a UUID stands by itself: its name, the rule behind it, a body with it, and its pointer. */
const uuidPlaces: [string, string, (id: unknown) => object, string][] = [
  [
    "an item of products",
    `${schemas}/CheckoutLinkCreateProducts/allOf/1/properties/products/items`,
    (id) => ({ ...marked, products: [id] }),
    "/products/0",
  ],
  [
    "a second item of products",
    `${schemas}/CheckoutLinkCreateProducts/allOf/1/properties/products/items`,
    (id) => ({ ...marked, products: [madeUpId, id] }),
    "/products/1",
  ],
  [
    "product_id",
    `${schemas}/CheckoutLinkCreateProduct/allOf/1/properties/product_id`,
    (id) => ({ ...marked, product_id: id }),
    "/product_id",
  ],
  [
    "product_price_id",
    `${schemas}/CheckoutLinkCreateProductPrice/allOf/1/properties/product_price_id`,
    (id) => ({ ...marked, product_price_id: id }),
    "/product_price_id",
  ],
];

const ids: RequestCase[] = uuidPlaces.flatMap(([place, placeRule, body, pointer]) => [
  ...uuidsV4.flatMap(({ rule, accepts = {} }) =>
    Object.entries(accepts).map(([what, id]) => wellFormed(`${place}: accepts ${what}`, rule, body(id))),
  ),
  ...notUuidsV4.flatMap(({ rule, refuses = {}, refusesAlone = {} }) => [
    ...Object.entries(refuses).map(([what, id]) => refused(`${place}: refuses ${what}`, rule, pointer, body(id))),
    ...Object.entries(refusesAlone).map(([what, id]) =>
      refusedByContractAlone(`${place}: refuses ${what}`, rule, body(id)),
    ),
  ]),
  refused(`${place}: refuses null`, placeRule, pointer, body(null)),
  refused(`${place}: refuses a list`, placeRule, pointer, body([madeUpId])),
]);

const productsShape = `${schemas}/CheckoutLinkCreateProducts`;
const products = `${productsShape}/allOf/1/properties/products`;
const shapes: RequestCase[] = [
  ...fieldCases("products", [
    { rule: `${products}/minItems`, refuses: { "an empty list": [] } },
    {
      rule: `${products}/type`,
      refuses: {
        null: null,
        "a string": madeUpId,
        "an object": { 0: madeUpId },
        "a number": 1,
        "a fraction": 1.5,
        "a boolean": true,
      },
    },
  ]),
  wellFormed("products: accepts two", products, {
    ...marked,
    products: [madeUpId, "2b1e9d3c-5f02-4c6a-9e84-d2a0c7f81b65"],
  }),
  wellFormed("products: accepts the same twice", products, { ...marked, products: [madeUpId, madeUpId] }),
  wellFormed("products: accepts a hundred", products, { ...marked, products: Array(100).fill(madeUpId) }),
  refused(
    "a body: needs products, product_id or product_price_id",
    `${productsShape}/allOf/1/required/0`,
    "/products",
    {
      ...marked,
    },
  ),
  refused("a body: refuses an empty object", `${base}/required/0`, "/payment_processor", {}),
  refused("a body: refuses two shapes that are both wrong", `${products}/minItems`, "/products", {
    ...marked,
    products: [],
    product_id: 1,
  }),
  ...(
    [
      ["product_id", `${schemas}/CheckoutLinkCreateProduct/allOf/0`],
      ["product_price_id", `${schemas}/CheckoutLinkCreateProductPrice/allOf/0`],
    ] as const
  ).flatMap(([own, rule]) => [
    refused(`a body with ${own}: has to have a payment_processor`, rule, "/payment_processor", {
      label: mark,
      [own]: madeUpId,
    }),
    refused(`a body with ${own}: refuses a label that is a number`, rule, "/label", {
      ...marked,
      metadata: { mark },
      [own]: madeUpId,
      label: 5,
    }),
  ]),
  wellFormed("a body: accepts the current shape", `${schemas}/CheckoutLinkCreate/anyOf/0`, minimal),
  wellFormed("a body: accepts the deprecated shape with a product", `${schemas}/CheckoutLinkCreate/anyOf/1`, {
    ...marked,
    product_id: madeUpId,
  }),
  wellFormed("a body: accepts the deprecated shape with a price", `${schemas}/CheckoutLinkCreate/anyOf/2`, {
    ...marked,
    product_price_id: madeUpId,
  }),
  wellFormed("a body: accepts the fields of two shapes", `${schemas}/CheckoutLinkCreate/anyOf`, {
    ...minimal,
    product_id: madeUpId,
  }),
  wellFormed("a body: accepts the fields of all shapes", `${schemas}/CheckoutLinkCreate/anyOf`, {
    ...minimal,
    product_id: madeUpId,
    product_price_id: madeUpId,
  }),
  wellFormed(
    "a body: accepts one shape that is right beside one that is wrong",
    `${schemas}/CheckoutLinkCreate/anyOf`,
    {
      ...minimal,
      product_id: "none",
    },
  ),
  ...(["products", "product_id", "product_price_id"] as const).map((own) =>
    wellFormed(`a body with ${own}: ignores properties that no shape knows`, `${schemas}/CheckoutLinkCreate`, {
      ...marked,
      [own]: own === "products" ? [madeUpId] : madeUpId,
      colour: "red",
      "": null,
    }),
  ),
];

const discount = placeholder("discount");
const full = {
  payment_processor: "stripe",
  products: [product],
  label: `${mark}, all fields`,
  metadata: { text: "spring – 春", integer: -42, boolean: false },
  allow_discount_codes: false,
  success_url: "https://example.com/thanks?checkout_id={CHECKOUT_ID}&a=b#c",
};

/** Links that are really made, of what the run was given, and looked at. */
const links: RequestCase[] = [
  made("a link: reflects every field that was sent", `${schemas}/CheckoutLink`, full, {
    payment_processor: "stripe",
    products: [{ id: product }],
    label: full.label,
    metadata: full.metadata,
    allow_discount_codes: false,
    success_url: full.success_url,
    discount_id: null,
    discount: null,
  }),
  made(
    "a link: has null for a label and a success_url that were not sent",
    `${base}/properties/label`,
    { payment_processor: "stripe", products: [product], metadata: { mark } },
    { label: null, success_url: null, metadata: { mark } },
  ),
  made(
    "a link: has empty metadata when none was sent",
    `${metadata}/default`,
    { ...marked, products: [product] },
    { metadata: {}, label: mark },
  ),
  made(
    "a link: allows discount codes unless told otherwise",
    `${allowDiscountCodes}/default`,
    { ...marked, products: [product] },
    { allow_discount_codes: true },
  ),
  made(
    "a link: has no discount unless told otherwise",
    `${base}/properties/discount_id`,
    { ...marked, products: [product] },
    { discount_id: null, discount: null },
  ),
  made(
    "a link: has its products in the order of the body",
    products,
    { ...marked, products: [placeholder("secondProduct"), product] },
    { products: [{ id: placeholder("secondProduct") }, { id: product }] },
  ),
  made(
    "a link: has the discount that was asked for",
    `${base}/properties/discount_id`,
    { ...marked, products: [product], discount_id: discount, allow_discount_codes: false },
    { discount_id: discount, discount: { id: discount }, allow_discount_codes: false },
  ),
  made(
    "a link: has the one product of the deprecated shape",
    `${schemas}/CheckoutLinkCreateProduct`,
    { ...marked, product_id: product },
    { products: [{ id: product }] },
  ),
  made(
    "a link: can be made for a price",
    `${schemas}/CheckoutLinkCreateProductPrice`,
    { ...marked, product_price_id: placeholder("price") },
    { label: mark },
  ),
  made(
    "a link: keeps metadata at its limits",
    metadata,
    { ...marked, products: [product], metadata: { ["k".repeat(40)]: "v".repeat(500), most: 9007199254740991 } },
    { metadata: { ["k".repeat(40)]: "v".repeat(500), most: 9007199254740991 } },
  ),
];

const soldElsewhere: RequestCase[] = [
  unsold("products: refuses one that does not exist", "/products/0", { ...marked, products: [unknownId] }),
  unsold("product_id: refuses one that does not exist", "/product_id", { ...marked, product_id: unknownId }),
  unsold("product_price_id: refuses one that does not exist", "/product_price_id", {
    ...marked,
    product_price_id: unknownId,
  }),
  unsold("discount_id: refuses one that does not exist", "/discount_id", {
    ...marked,
    products: [product],
    discount_id: unknownId,
  }),
  unsold("products: refuses one that does not exist beside one that does", "/products/1", {
    ...marked,
    products: [product, unknownId],
  }),
  unsold("products: refuses one that is archived", "/products/0", {
    ...marked,
    products: [placeholder("archivedProduct")],
  }),
  unsold("products: refuses one of another organization", "/products/0", {
    ...marked,
    products: [placeholder("foreignProduct")],
  }),
];

export const bodyCases: readonly RequestCase[] = [...links, ...shapes, ...commonFields, ...ids, ...soldElsewhere];

/** What every other case of a call is built on: a body whose form is right. */
export const wellFormedBody = minimal;
