import type { components } from "../../generated/openapi.js";
import type { CheckoutLink } from "../contract/checkout-link.js";
import { operation } from "../contract/operation.js";
import { isUuid } from "../contract/uuid.js";
import { OptionError } from "../options/option-error.js";
import { type IdState, magicState } from "./magic-values.js";
import { createRandomSources } from "./random-source.js";

type Schemas = components["schemas"];
export type Product = Schemas["CheckoutLinkProduct"];
export type Price = Schemas["ProductPrice"];
export type Discount = Schemas["CheckoutLinkDiscount"];

/** The links in the contract's examples. */
export const exampleLinks = Object.values(operation.responses[operation.success]?.examples ?? {}).map(
  ({ value }) => value as CheckoutLink,
);
export const [template] = exampleLinks as [CheckoutLink];
const exampleProducts = exampleLinks.flatMap((link) => link.products);
const exampleDiscounts = exampleLinks.flatMap((link) => link.discount ?? []);
const [templateProduct] = exampleProducts as [Product];
const [templateDiscount] = exampleDiscounts as [Discount];

/** What a mock sells. */
export interface CatalogOptions {
  /** All the products there are. Without them, each ID has a product: that of an example, or a made-up one. */
  readonly products?: readonly Product[] | undefined;
  /** All the discounts there are. */
  readonly discounts?: readonly Discount[] | undefined;
}

/** How many IDs a mock remembers as archived. */
const maxArchived = 10_000;

/** The products, prices and discounts that a mock knows. IDs are compared in lower case, as the provider writes them. */
export class Catalog {
  readonly #products: ReadonlyMap<string, Product>;
  readonly #productsByPrice: ReadonlyMap<string, Product>;
  readonly #discounts: ReadonlyMap<string, Discount>;
  readonly #hasAllProducts: boolean;
  readonly #hasAllDiscounts: boolean;
  readonly #archivedIds = new Set<string>();

  constructor({ products, discounts }: CatalogOptions = {}) {
    const known = products ?? exampleProducts;
    this.#products = byId(known);
    this.#productsByPrice = new Map(known.flatMap((product) => product.prices.map(({ id }) => [id, product])));
    this.#discounts = byId(discounts ?? exampleDiscounts);
    this.#hasAllProducts = products !== undefined;
    this.#hasAllDiscounts = discounts !== undefined;
  }

  /** The products that were given; none if every ID has one. */
  get ownProducts(): readonly Product[] {
    return this.#hasAllProducts ? [...this.#products.values()] : [];
  }

  /**
   * Archives the product, price or discount with an ID. Beyond `maxArchived`, the one that was archived first is sold again.
   *
   * @throws OptionError if it is no version 4 UUID
   */
  archive(id: unknown): void {
    if (!isUuid(id)) throw new OptionError("id", "must be the version 4 UUID of a product, price or discount");
    this.#archivedIds.add(id.toLowerCase());
    if (this.#archivedIds.size > maxArchived) this.#archivedIds.delete([...this.#archivedIds][0] as string);
  }

  /** Forgets what has been archived. */
  reset(): void {
    this.#archivedIds.clear();
  }

  productState(id: string): IdState | undefined {
    const product = this.#products.get(id.toLowerCase());
    return this.#stateOf(id, product?.is_archived) ?? (product || !this.#hasAllProducts ? undefined : "does not exist");
  }

  priceState(id: string): IdState | undefined {
    const price = this.#productsByPrice.get(id.toLowerCase())?.prices.find((one) => one.id === id.toLowerCase());
    return this.#stateOf(id, price?.is_archived) ?? (price || !this.#hasAllProducts ? undefined : "does not exist");
  }

  discountState(id: string): IdState | undefined {
    const isMissing = this.#hasAllDiscounts && !this.#discounts.has(id.toLowerCase());
    return this.#stateOf(id) ?? (isMissing ? "does not exist" : undefined);
  }

  #stateOf(id: string, isArchived?: boolean): IdState | undefined {
    return isArchived || this.#archivedIds.has(id.toLowerCase()) ? "is archived" : magicState(id);
  }

  /** The ID of the organization that sells a product. */
  organizationOf(productId: string): string {
    return (this.#products.get(productId.toLowerCase()) ?? templateProduct).organization_id;
  }

  /** The product with an ID, or a made-up one. */
  product(id: string): Product {
    return this.#products.get(id.toLowerCase()) ?? madeUpProduct(id.toLowerCase());
  }

  /** The product with a price, or a made-up one. */
  productWithPrice(priceId: string): Product {
    const id = priceId.toLowerCase();
    // A made-up product has an ID of its own, which is the same for each link with the price.
    return this.#productsByPrice.get(id) ?? madeUpProduct(createRandomSources(id)("product").uuid(), id);
  }

  discount(id: string): Discount {
    return this.#discounts.get(id.toLowerCase()) ?? { ...templateDiscount, id: id.toLowerCase() };
  }

  /** The codes of all discounts. */
  get codes(): string[] {
    return [...this.#discounts.values()].flatMap(({ code }) => code ?? []);
  }

  /** The discount that a customer gets for a code, in upper or lower case. */
  discountWithCode(code: string): Discount | undefined {
    const wanted = code.trim().toLowerCase();
    return [...this.#discounts.values()].find(
      (discount) => discount.code?.toLowerCase() === wanted && this.discountState(discount.id) === undefined,
    );
  }
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function madeUpProduct(id: string, priceId?: string): Product {
  const random = createRandomSources(id)("prices");
  const prices = templateProduct.prices.map((price) => ({ ...price, id: priceId ?? random.uuid(), product_id: id }));
  return { ...templateProduct, id, prices };
}
