import type { components } from "../../generated/openapi.js";
import { operation } from "../contract/operation.js";
import type { CheckoutLink } from "../contract/request-shapes.js";
import type { RandomSource } from "./random-source.js";
import type { AcceptedBody } from "./request-body.js";

type Product = components["schemas"]["CheckoutLinkProduct"];
type Discount = components["schemas"]["CheckoutLinkDiscount"];

// The mock knows, by their IDs, the products and discounts in the contract's examples.
const links = Object.values(operation.responses[operation.success]?.examples ?? {}).map(
  ({ value }) => value as CheckoutLink,
);
const catalog = links.flatMap((link) => link.products);
const discounts = links.flatMap((link) => link.discount ?? []);
const productsById = new Map(catalog.map((product) => [product.id, product]));
const productsByPrice = new Map(catalog.flatMap((product) => product.prices.map(({ id }) => [id, product])));
const discountsById = new Map(discounts.map((discount) => [discount.id, discount]));
const [template] = links as [CheckoutLink];
const [templateProduct] = catalog as [Product];
const [templateDiscount] = discounts as [Discount];

/** Creates the link that a body asks for. Everything else in it is random or comes from the examples. */
export function createLink(body: AcceptedBody, random: RandomSource): CheckoutLink {
  const products = productsFor(body, random);
  const [first = newProduct(random.uuid(), random.uuid)] = products;
  // The mirrors show the first price, even if another one was sent.
  const [price] = first.prices;
  const discount = body.discount_id ? discountFor(body.discount_id.toLowerCase()) : null;
  const client_secret = `polar_cl_${random.text(40)}`;
  return {
    created_at: random.now().toISOString(),
    modified_at: null,
    id: random.uuid(),
    metadata: body.metadata,
    payment_processor: body.payment_processor,
    client_secret,
    url: template.url.replace(template.client_secret, client_secret),
    success_url: body.success_url ? new URL(body.success_url).href : null,
    label: body.label ?? null,
    allow_discount_codes: body.allow_discount_codes,
    discount_id: discount?.id ?? null,
    organization_id: template.organization_id,
    product_id: first.id,
    ...(price && { product_price_id: price.id }),
    products,
    discount,
    product: first,
    ...(price && { product_price: price }),
  };
}

/** The products of the catalog, or new ones. IDs are in lower case, as the provider writes them. */
function productsFor({ products, product_id, product_price_id }: AcceptedBody, random: RandomSource): Product[] {
  if (product_price_id !== undefined) {
    const priceId = product_price_id.toLowerCase();
    return [productsByPrice.get(priceId) ?? newProduct(random.uuid(), () => priceId)];
  }
  const ids = (products ?? [product_id]).map((id) => String(id).toLowerCase());
  return ids.map((id) => productsById.get(id) ?? newProduct(id, random.uuid));
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
