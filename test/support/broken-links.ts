import type { MockRequest } from "../../src/mock/answer.ts";
import { given } from "./given.ts";
import { bodyOf, type Change, type Json } from "./provider.ts";
import { body } from "./provider-faults.ts";

// Providers whose links are right by the schema, but break an invariant: between their fields, to the request, to the
// links before, or to the time.

const schemas = "/components/schemas";
const link = (field: string) => `${schemas}/CheckoutLink/properties/${field}`;
const product = (field: string) => `${schemas}/CheckoutLinkProduct/properties/${field}`;

/** The fields of a link that a provider sets, or nothing if it leaves the link alone. */
type Fields = Json | false | null | undefined | "";
type Change201 = (link: Json, sent: Json) => Fields;

/** A provider, the rule that must be reported of it, and a text that the finding must have. */
export type BrokenInvariant = readonly [name: string, rule: string, place: string, change: Change];

function change201(change: Change201): Change {
  return body(201, (link: Json, request: MockRequest) => ({ ...link, ...(change(link, bodyOf(request) ?? {}) || {}) }));
}

const text = (body: Uint8Array) => new TextDecoder().decode(body);
const anotherId = "9c6a1f0e-2b7d-4e53-8a41-d0c5b9e7f312";

/** Sets fields of a product, and of its mirror if it is the first. */
function inProduct(index: number, change: (product: Json, link: Json) => Json): Change201 {
  return (link) => {
    if (!link.products[index]) return undefined;
    const products = link.products.map((one: Json, at: number) =>
      at === index ? { ...one, ...change(one, link) } : one,
    );
    return { products, product: products[0], product_price: products[0].prices[0] };
  };
}

const inFirst = (change: (product: Json, link: Json) => Json) => inProduct(0, change);
const inSecond = (change: (product: Json, link: Json) => Json) => inProduct(1, change);

/** Sets fields of the first price of a product. */
function inPrice(index: number, change: (price: Json, link: Json) => Json): Change201 {
  return inProduct(index, ({ prices: [price, ...others] }, link) => ({
    prices: [{ ...price, ...change(price, link) }, ...others],
  }));
}

/** Wrong values of the mirrors of the first product and its first price. */
const mirrors: Record<string, Record<string, Change201>> = {
  product: {
    "of another name": (link) => ({ product: { ...link.product, name: "Another" } }),
    "without its prices": (link) => ({ product: { ...link.product, prices: [] } }),
    "of another ID": (link) => ({ product: { ...link.product, id: anotherId } }),
    "that is archived": (link) => ({ product: { ...link.product, is_archived: !link.product.is_archived } }),
    "that is the last one": (link) => ({ product: link.products.at(-1) }),
    "with a field more": (link) => ({ product: { ...link.product, position: 1 } }),
  },
  product_id: {
    "that is new": () => ({ product_id: anotherId }),
    "of the last product": (link) => ({ product_id: link.products.at(-1).id }),
    "of the price": (link) => ({ product_id: link.product_price_id }),
    "of the link": (link) => ({ product_id: link.id }),
  },
  product_price: {
    "of another ID": (link) => ({ product_price: { ...link.product_price, id: anotherId } }),
    "that is archived": (link) => ({
      product_price: { ...link.product_price, is_archived: !link.product_price.is_archived },
    }),
    "of another product": (link) => ({ product_price: { ...link.product_price, product_id: anotherId } }),
    "that was changed later": (link) => ({
      product_price: { ...link.product_price, modified_at: "2025-04-15T10:00:00Z" },
    }),
    "of the last product": (link) => ({ product_price: link.products.at(-1).prices[0] }),
  },
  product_price_id: {
    "that is new": () => ({ product_price_id: anotherId }),
    "of the last product's price": (link) => ({ product_price_id: link.products.at(-1).prices[0].id }),
    "of the product": (link) => ({ product_price_id: link.product_id }),
    "of the link": (link) => ({ product_price_id: link.id }),
  },
};

/** Wrong values of a field of a link, with the rule and the place that must be reported. */
function wrong(field: string, rule: string, place: string, changes: Record<string, Change201>): BrokenInvariant[] {
  return Object.entries(changes).map(([name, change]) => [`has a ${field} ${name}`, rule, place, change201(change)]);
}

/** Providers with wrong values of other fields of a link. */
const fields: readonly BrokenInvariant[] = [
  ...wrong("url", link("url"), "/url", {
    "of another link": () => ({ url: "https://buy.polar.sh/polar_cl_another" }),
    "with a secret that is cut off": ({ url, client_secret }) => ({
      url: url.replace(client_secret, client_secret.slice(0, -1)),
    }),
    "with a secret in upper case": (link) => ({ url: link.url.replace(/polar_cl_(.*)/, upperCase) }),
    "that is the same for all": () => ({ url: "https://buy.polar.sh/polar_cl_all" }),
  }),
  ...wrong("discount", link("discount"), "/discount", {
    "that is null": () => ({ discount: null }),
    "without its ID in the link": () => ({ discount_id: null }),
  }),
  ...wrong("discount_id", link("discount_id"), "/discount_id", {
    "that is new": (link) => link.discount && { discount_id: anotherId },
    "of the product": (link) => link.discount && { discount_id: link.product_id },
    "of no discount": () => ({ discount_id: anotherId }),
  }),
  ...wrong("discount's ID", link("discount_id"), "/discount_id", {
    "that is new": (link) => link.discount && { discount: { ...link.discount, id: anotherId } },
    "of the link": (link) => link.discount && { discount: { ...link.discount, id: link.id } },
  }),
  ...wrong("first product's organization", link("organization_id"), "/products/0/organization_id", {
    "that is another": inFirst(() => ({ organization_id: anotherId })),
    "that is the product's ID": inFirst((product) => ({ organization_id: product.id })),
  }),
  ...wrong("second product's organization", link("organization_id"), "/products/1/organization_id", {
    "that is another": inSecond(() => ({ organization_id: anotherId })),
  }),
  ...wrong("organization", link("organization_id"), "/organization_id", {
    "that is another": () => ({ organization_id: anotherId }),
    "that is new for each call": (link) => ({ organization_id: link.id }),
  }),
  ...wrong("price's product", `${schemas}/ProductPriceBase/properties/product_id`, "/products/0/prices/0/product_id", {
    "that is another": inPrice(0, () => ({ product_id: anotherId })),
    "that is the price": inPrice(0, (price) => ({ product_id: price.id })),
    "that is the last one": inPrice(0, (_, link) => ({ product_id: link.products.at(-1).id })),
  }),
  ...wrong(
    "price's product, in the second product",
    `${schemas}/ProductPriceBase/properties/product_id`,
    "/products/1/prices/0/product_id",
    {
      "that is another": inPrice(1, () => ({ product_id: anotherId })),
      "that is the first one": inPrice(1, (_, link) => ({ product_id: link.products[0].id })),
    },
  ),
  ...wrong("is_recurring", product("is_recurring"), "/products/0/is_recurring", {
    "that is always true": inFirst(() => ({ is_recurring: true })),
    "that is the contrary": inFirst((product) => ({ is_recurring: !product.is_recurring })),
    "that is false for a month": inFirst(() => ({ recurring_interval: "month", is_recurring: false })),
  }),
  ...wrong("is_recurring, of the second product,", product("is_recurring"), "/products/1/is_recurring", {
    "that is the contrary": inSecond((product) => ({ is_recurring: !product.is_recurring })),
  }),
  ...wrong(
    "product, asked for by a price,",
    `${schemas}/CheckoutLinkCreateProductPrice/allOf/1/properties/product_price_id`,
    "/products/0/id",
    {
      "that doesn't have the price": (link, { product_price_id }) =>
        product_price_id && inPrice(0, () => ({ id: anotherId }))(link, {}),
    },
  ),
  ...wrong("created_at", link("created_at"), "/created_at", {
    "in 1970": () => ({ created_at: "1970-01-01T00:00:00Z" }),
    "on the day of the contract": () => ({ created_at: "2025-04-15T10:00:00Z" }),
    "an hour ago": () => ({ created_at: minutesFromNow(-60) }),
    "in an hour": () => ({ created_at: minutesFromNow(60) }),
    "ten minutes ago": () => ({ created_at: minutesFromNow(-10) }),
    "in the local time, named UTC,": () => ({ created_at: minutesFromNow(120) }),
    "of the product": (link) => ({ created_at: link.products[0].created_at }),
  }),
];

function upperCase(secret: string): string {
  return `polar_cl_${secret.slice("polar_cl_".length).toUpperCase()}x`;
}

function minutesFromNow(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

/** Places of IDs, each of which a provider writes in upper case. */
const ids: Record<string, (link: Json) => Json[]> = {
  "/id": (link) => [link],
  "/organization_id": (link) => [link, ...link.products],
  "/products/0/id": (link) => [link.products[0]],
  "/products/0/organization_id": (link) => [link.products[0]],
  "/products/0/prices/0/id": (link) => [link.products[0].prices[0]],
  "/products/0/prices/0/product_id": (link) => [link.products[0].prices[0]],
  "/product_id": (link) => [link],
  "/product_price_id": (link) => [link],
  "/discount_id": (link) => (link.discount ? [link] : []),
  "/discount/id": (link) => (link.discount ? [link.discount] : []),
};

/** How a provider repeats what must be new for each call. */
const repetitions: Record<string, (value: string, values: string[]) => string> = {
  "that is the same for all links": (_, [first = ""]) => first,
  "of the link before, once": (value, values) => (values.length === 7 ? (values[5] ?? "") : value),
  "of the link before, for every second link": (value, values) =>
    values.length % 2 === 0 ? (values.at(-2) ?? "") : value,
  "of ten that take turns": (value, values) => values[(values.length - 1) % 10] ?? value,
  "of the second link from then on": (value, values) => values[1] ?? value,
};

function repeating(field: string, choose: (value: string, values: string[]) => string): Change {
  const values: string[] = [];
  return change201((link) => {
    values.push(link[field]);
    const value = choose(link[field], values);
    return { [field]: value, url: field === "id" ? link.url : `https://buy.polar.sh/${value}` };
  });
}

/** How careless providers change texts. */
const texts: Record<string, (text: string) => string> = {
  trimmed: (text) => text.trim(),
  "without the space before": (text) => text.trimStart(),
  "without the space after": (text) => text.trimEnd(),
  "cut to 255 characters": (text) => text.slice(0, 255),
  "cut to 499 characters": (text) => text.slice(0, 499),
  "without emoji": (text) => text.replace(/\p{Extended_Pictographic}/gu, ""),
  "without joiners": (text) => text.replaceAll("\u200d", ""),
  "in ASCII": (text) => text.replace(/[^\x20-\x7e]/g, "?"),
  "in Latin-1": (text) => text.replace(/[^\x20-\xff]/g, "?"),
  "in composed characters": (text) => text.normalize("NFC"),
  "in decomposed characters": (text) => text.normalize("NFD"),
  "in lower case": (text) => text.toLowerCase(),
  "without commas": (text) => text.replaceAll(",", ""),
  "with single spaces": (text) => text.replace(/\s+/g, " "),
};

/** How careless providers change other fields that a link repeats. */
const echoes: [name: string, field: string, change: Change201][] = [
  ["makes null of an empty label", "label", (link) => ({ label: link.label || null })],
  ["makes an empty label of null", "label", (link) => ({ label: link.label ?? "" })],
  ["returns success_url as it was sent", "success_url", (_, sent) => ({ success_url: sent.success_url ?? null })],
  ["decodes success_url", "success_url", (link) => ({ success_url: link.success_url && decodeURI(link.success_url) })],
  ["makes an empty success_url of null", "success_url", (link) => ({ success_url: link.success_url ?? "" })],
  ["drops the fragment of success_url", "success_url", (link) => ({ success_url: link.success_url?.split("#")[0] })],
  ["drops the query of success_url", "success_url", (link) => ({ success_url: link.success_url?.split("?")[0] })],
  ["sorts products by ID", "products", sortProducts((one, other) => (one.id < other.id ? -1 : 1))],
  ["sorts products by ID, backwards", "products", sortProducts((one, other) => (one.id > other.id ? -1 : 1))],
  ["reverses the products", "products", sortProducts(() => -1)],
  ["returns the first product alone", "products", (link) => ({ products: link.products.slice(0, 1) })],
  [
    "returns each product twice",
    "products",
    (link) => ({ products: link.products.flatMap((one: Json) => [one, one]) }),
  ],
  ["returns another product", "products", inFirst(() => ({ id: anotherId }))],
  ["returns metadata as texts", "metadata", (link) => ({ metadata: mapValues(link.metadata, String) })],
  ["returns booleans of metadata as numbers", "metadata", (link) => ({ metadata: mapValues(link.metadata, toNumber) })],
  ["returns metadata of the link before", "metadata", staleMetadata()],
  [
    "cuts keys of metadata to 39 characters",
    "metadata",
    (link) => ({ metadata: mapKeys(link.metadata, (key) => key.slice(0, 39)) }),
  ],
  [
    "returns keys of metadata in upper case",
    "metadata",
    (link) => ({ metadata: mapKeys(link.metadata, (key) => key.toUpperCase()) }),
  ],
  [
    "negates allow_discount_codes",
    "allow_discount_codes",
    (link) => ({ allow_discount_codes: !link.allow_discount_codes }),
  ],
];

function sortProducts(order: (one: Json, other: Json) => number): Change201 {
  return (link) => {
    const products = link.products.sort(order);
    const [product] = products;
    const [price] = product.prices;
    return { products, product, product_id: product.id, product_price: price, product_price_id: price.id };
  };
}

function staleMetadata(): Change201 {
  let last: Json = {};
  return ({ metadata }) => {
    const fields = { metadata: last };
    last = metadata;
    return fields;
  };
}

const toNumber = (value: unknown) => (typeof value === "boolean" ? Number(value) : value);
const mapValues = (object: Json, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
const mapKeys = (object: Json, change: (key: string) => string) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [change(key), value]));

/** Fails on what it did not expect. */
function failsOn(pattern: RegExp): Change {
  const error = { status: 500, headers: { "Content-Type": "text/plain" }, body: "Internal Server Error" };
  return { answer: (reply, { body }) => (reply.status === 201 && pattern.test(text(body)) ? error : reply) };
}

export const brokenInvariants: readonly BrokenInvariant[] = [
  ...Object.entries(mirrors).flatMap(([field, changes]) => wrong(field, link(field), `/${field}`, changes)),
  ...fields,
  ...Object.entries(ids).map(([place, holders]): BrokenInvariant => {
    const field = place.slice(place.lastIndexOf("/") + 1);
    const change = change201((link) => {
      for (const holder of holders(link)) holder[field] = holder[field].toUpperCase();
      return link;
    });
    return [`writes ${place} in upper case`, `${schemas}/UuidV4`, place, change];
  }),
  ...["id", "client_secret"].flatMap((field) =>
    Object.entries(repetitions).map(
      ([name, choose]): BrokenInvariant => [
        `has a ${field} ${name}`,
        link(field),
        `/${field}`,
        repeating(field, choose),
      ],
    ),
  ),
  ...Object.entries(texts).flatMap(([name, change]): BrokenInvariant[] => {
    const changed = (value: unknown) => (typeof value === "string" ? change(value) : value);
    const inLabel = change201(({ label }) => ({ label: changed(label) }));
    const inMetadata = change201(({ metadata }) => ({ metadata: mapValues(metadata, changed) }));
    return [
      [`returns the label ${name}`, link("label"), "/label", inLabel],
      [`returns values of metadata ${name}`, link("metadata"), "/metadata", inMetadata],
    ];
  }),
  ...echoes.map(([name, field, change]): BrokenInvariant => [name, link(field), `/${field}`, change201(change)]),
  ...[
    ["an emoji", /👩/],
    ["an accent", /Été/],
    ["a long text", /(0123456789){60}/],
    ["an empty label", /"label":""/],
    ["an international host", /Bücher/],
    ["an ID in upper case", new RegExp(given.product.toUpperCase())],
    ["two products", new RegExp(`${given.secondProduct}","${given.product}`)],
    ["metadata of 40 characters a key", /k{40}/],
  ].map(([name, pattern]): BrokenInvariant => [`answers 500 to ${name}`, schemas, "500", failsOn(pattern as RegExp)]),
  [
    "reads properties whatever their case",
    link("metadata"),
    "/metadata",
    {
      request: (old) => ({ ...old, body: Buffer.from(text(old.body).replace(/"Metadata":/, '"metadata":')) }),
    },
  ],
];

/** Unusual providers that the contract allows. */
export const allowed: readonly (readonly [name: string, change: Change])[] = [
  ["names a product anew for each call", change201(inFirst((_, { id }) => ({ name: id })))],
  ["is a minute late", change201(() => ({ created_at: minutesFromNow(-1) }))],
  ["has changed the link at once", change201(() => ({ modified_at: minutesFromNow(0) }))],
  [
    "serves links on a host of its own",
    change201((link) => ({ url: `https://pay.example/a?b=${link.client_secret}` })),
  ],
  [
    "belongs to another organization for each call",
    change201(({ id, products: all }) => {
      const products = all.map((product: Json) => ({ ...product, organization_id: id }));
      return { organization_id: id, products, product: products[0] };
    }),
  ],
  ["has archived the product", change201(inFirst(() => ({ is_archived: true })))],
];
