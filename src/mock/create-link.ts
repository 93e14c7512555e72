import type { CheckoutLink } from "../contract/checkout-link.js";
import type { Catalog, Product } from "./catalog.js";
import type { RandomSource } from "./random-source.js";
import type { AcceptedBody } from "./request-body.js";

/** Creates the link that a body asks for. What it leaves open is random or comes from the contract's examples. */
export function createLink(
  body: AcceptedBody,
  catalog: Catalog,
  random: RandomSource,
  urlOf: (clientSecret: string) => string,
): CheckoutLink {
  const products = productsOf(body, catalog);
  const [first] = products as [Product];
  // The mirrors show the first price, even if another one was sent.
  const [price] = first.prices;
  const discount = body.discount_id ? catalog.discount(body.discount_id) : null;
  const client_secret = `polar_cl_${random.text(40)}`;
  return {
    created_at: random.now().toISOString(),
    modified_at: null,
    id: random.uuid(),
    metadata: body.metadata,
    payment_processor: body.payment_processor,
    client_secret,
    url: urlOf(client_secret),
    success_url: body.success_url ? new URL(body.success_url).href : null,
    label: body.label ?? null,
    allow_discount_codes: body.allow_discount_codes,
    discount_id: discount?.id ?? null,
    organization_id: first.organization_id,
    product_id: first.id,
    ...(price && { product_price_id: price.id }),
    products,
    discount,
    product: first,
    ...(price && { product_price: price }),
  };
}

/** The products that a body asks for, in its order. */
function productsOf({ products, product_id, product_price_id }: AcceptedBody, catalog: Catalog): Product[] {
  if (product_price_id !== undefined) return [catalog.productWithPrice(product_price_id)];
  return (products ?? [String(product_id)]).map((id) => catalog.product(id));
}
