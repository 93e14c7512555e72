import type { components } from "../../generated/openapi.js";
import { exampleValue, operation, type ResponseExamples, schemas } from "../contract/bundle.js";
import type { CheckoutLink } from "../contract/shapes.js";
import type { RandomSource } from "./random-source.js";

type Product = components["schemas"]["CheckoutLinkProduct"];
type Discount = components["schemas"]["CheckoutLinkDiscount"];

/** A body that the contract accepts. */
export type AcceptedBody = components["schemas"]["CheckoutLinkCreateBase"] & {
  products?: string[];
  product_id?: string;
  product_price_id?: string;
};

// The products and discounts that the examples of the contract show are those that the mock knows by their ID.
const links = Object.values((operation.responses[201] as ResponseExamples).content["application/json"].examples).map(
  (example) => exampleValue(example) as CheckoutLink,
);
const catalog = links.flatMap((link) => link.products);
const discounts = links.flatMap((link) => link.discount ?? []);
const productsById = new Map(catalog.map((product) => [product.id, product]));
const productsByPrice = new Map(catalog.flatMap((product) => product.prices.map(({ id }) => [id, product])));
const discountsById = new Map(discounts.map((discount) => [discount.id, discount]));
const [template] = links as [CheckoutLink];
const [templateProduct] = catalog as [Product];
const [templateDiscount] = discounts as [Discount];
const defaults = schemas.CheckoutLinkCreateBase?.properties ?? {};

/** The link that a body makes: what it asked for, and the rest drawn. */
export function createLink(body: AcceptedBody, random: RandomSource): CheckoutLink {
  const products = productsFor(body, random);
  const [first] = products as [Product];
  const priceId = body.product_price_id?.toLowerCase();
  const price = first.prices.find(({ id }) => id === priceId) ?? first.prices[0];
  const discount = body.discount_id ? discountFor(body.discount_id.toLowerCase()) : null;
  const client_secret = `polar_cl_${random.text(40)}`;
  return {
    created_at: random.now().toISOString(),
    modified_at: null,
    id: random.uuid(),
    metadata: body.metadata ?? {},
    payment_processor: body.payment_processor,
    client_secret,
    url: template.url.replace(template.client_secret, client_secret),
    success_url: body.success_url ?? null,
    label: body.label ?? null,
    allow_discount_codes: body.allow_discount_codes ?? (defaults.allow_discount_codes?.default as boolean),
    discount_id: discount?.id ?? null,
    organization_id: template.organization_id,
    products,
    discount,
    product_id: first.id,
    ...(price && { product_price_id: price.id, product_price: price }),
    product: first,
  };
}

function productsFor({ products, product_id, product_price_id = "" }: AcceptedBody, random: RandomSource): Product[] {
  if (products) return products.map((id) => productFor(id.toLowerCase(), random));
  if (product_id !== undefined) return [productFor(product_id.toLowerCase(), random)];
  const priceId = product_price_id.toLowerCase();
  return [productsByPrice.get(priceId) ?? newProduct(random.uuid(), () => priceId)];
}

/** A link as JSON. Those parts that the catalog holds are written once, not at each call. */
export function linkJson({ products, product, product_price, discount, ...rest }: CheckoutLink): string {
  const parts = {
    products: `[${products.map(partJson).join()}]`,
    discount: partJson(discount),
    product: partJson(product),
    product_price: partJson(product_price),
  };
  const texts = Object.entries(parts).map(([name, text]) => `"${name}":${text}`);
  return `${JSON.stringify(rest).slice(0, -1)},${texts.join()}}`;
}

const written = new WeakMap<object, string>();

function partJson(part: object | null | undefined): string {
  if (!part) return "null";
  let text = written.get(part);
  if (text === undefined) {
    text = JSON.stringify(part);
    written.set(part, text);
  }
  return text;
}

/** The product of the catalog with that ID, or else a new one. IDs are in lower case, as the provider writes them. */
function productFor(id: string, random: RandomSource): Product {
  return productsById.get(id) ?? newProduct(id, random.uuid);
}

function newProduct(id: string, priceId: () => string): Product {
  return {
    ...templateProduct,
    id,
    prices: templateProduct.prices.map((price) => ({ ...price, id: priceId(), product_id: id })),
  };
}

function discountFor(id: string): Discount {
  return discountsById.get(id) ?? { ...templateDiscount, id };
}
