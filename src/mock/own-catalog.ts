import { isUuid } from "../contract/uuid.js";
import { OptionError } from "../options/option-error.js";
import { isObject } from "../text/parse.js";
import { validateCheckoutLink } from "../validation/validators.js";
import { Catalog, type Discount, exampleLinks, type Price, type Product, template } from "./catalog.js";
import { createRandomSources } from "./random-source.js";

type Partly<Item> = Item extends unknown ? { readonly [Name in keyof Item]?: Item[Name] | undefined } : never;

/** A product of your own: its ID, and anything else that you care about. The rest is filled in. */
export type OwnProduct = Omit<Partly<Product>, "id" | "prices"> & {
  readonly id: string;
  /** Default: one fixed price. A price without an `amount_type` is a fixed one. */
  readonly prices?: readonly Partly<Price>[] | undefined;
};

/** A discount of your own: its ID, and anything else that you care about. The rest is filled in. */
export type OwnDiscount = Partly<Discount> & { readonly id: string };

export interface OwnCatalog {
  /** All the products there are. Any other ID doesn't exist. Default: every ID has a product. */
  products?: readonly OwnProduct[] | undefined;
  /** All the discounts there are. Default: every ID has a discount. */
  discounts?: readonly OwnDiscount[] | undefined;
}

const examplePrices = exampleLinks.flatMap((link) => link.products.flatMap(({ prices }) => prices));
const exampleDiscounts = exampleLinks.flatMap((link) => link.discount ?? []);

/**
 * Makes a catalog of one's own products and discounts.
 *
 * @throws OptionError with the place of what is wrong in them
 */
export function createOwnCatalog({ products, discounts }: OwnCatalog): Catalog {
  return new Catalog({
    products: products && entriesOf("products", products).map(completeProduct),
    discounts: discounts && entriesOf("discounts", discounts).map(completeDiscount),
  });
}

/** Checks what all entries of both lists need. */
function entriesOf<Entry extends { readonly id: string }>(option: string, entries: readonly Entry[]): readonly Entry[] {
  if (!Array.isArray(entries)) throw new OptionError(option, "must be a list");
  const ids = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (!isObject(entry)) throw new OptionError(option, `/${index} must be an object`);
    if (!isUuid(entry.id)) throw new OptionError(option, `/${index}/id must be a version 4 UUID`);
    if (ids.has(entry.id.toLowerCase())) throw new OptionError(option, `/${index}/id is that of an entry before it`);
    ids.add(entry.id.toLowerCase());
  }
  return entries;
}

function completeProduct({ prices: own = [{}], ...entry }: OwnProduct, index: number): Product {
  const id = entry.id.toLowerCase();
  const [{ created_at, modified_at, organization_id }] = template.products as [Product];
  if (!Array.isArray(own) || own.length === 0 || !own.every(isObject)) {
    throw new OptionError("products", `/${index}/prices must be a list of one or more objects`);
  }
  const interval = entry.recurring_interval ?? null;
  const random = createRandomSources(id)("prices");
  const prices = own.map((price) => completePrice(price, id, interval, random.uuid()));
  const product = {
    ...{ created_at, modified_at, name: `Product ${index + 1}`, description: null, recurring_interval: interval },
    ...{ is_recurring: interval !== null, is_archived: false, organization_id, benefits: [], medias: [] },
    ...withoutUndefined(entry),
    ...{ id, prices },
  } as Product;
  check("products", index, { products: [product] }, "/products/0");
  return product;
}

/** A price with what it lacks from an example of the same type. */
function completePrice(own: Partly<Price>, product_id: string, interval: string | null, id: string): Price {
  const isAlike = (price: Price) =>
    price.amount_type === (own.amount_type ?? "fixed") && "legacy" in price === "legacy" in own;
  const example = examplePrices.find(isAlike);
  const type = interval === null ? "one_time" : "recurring";
  return { ...example, type, recurring_interval: interval, id, ...withoutUndefined(own), product_id } as Price;
}

function completeDiscount(own: OwnDiscount, index: number): Discount {
  const [first] = exampleDiscounts;
  const isAlike = ({ type, duration }: Discount) =>
    type === (own.type ?? first?.type) && duration === (own.duration ?? first?.duration);
  const example = exampleDiscounts.find(isAlike) ?? exampleDiscounts.find(({ type }) => type === own.type) ?? first;
  const discount = { ...example, ...withoutUndefined(own), id: own.id.toLowerCase() } as Discount;
  check("discounts", index, { discount, discount_id: discount.id }, "/discount");
  return discount;
}

/** Checks an entry as a part of a link. */
function check(option: string, index: number, part: object, pointer: string): void {
  const result = validateCheckoutLink({ ...template, ...part });
  if (result.valid) return;
  const issue = result.issues.find((one) => one.pointer.startsWith(pointer)) ?? result.issues[0];
  throw new OptionError(option, `/${index}${issue?.pointer.slice(pointer.length)} ${issue?.message}`);
}

function withoutUndefined(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
