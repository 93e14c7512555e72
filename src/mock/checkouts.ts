import type { CheckoutLink } from "../contract/checkout-link.js";
import { parsedUrl } from "../text/parse.js";
import type { Catalog, Discount, Product } from "./catalog.js";
import type { RandomSource } from "./random-source.js";

/** A checkout that a customer has started by opening a link. */
export interface MockCheckout {
  /** What replaces `{CHECKOUT_ID}`. */
  readonly id: string;
  /** The last part of the checkout page's address: `polar_c_…`. */
  readonly clientSecret: string;
  /** The ID of the link that was opened. */
  readonly linkId: string;
  readonly openedAt: string;
  readonly status: "open" | "succeeded";
  /** The IDs of the products to choose from: those of the link that aren't archived. */
  readonly productIds: readonly string[];
  /** The ID of the product that is chosen; at first that of the first one. */
  readonly productId: string;
  /** The discount that applies: that of the link, or one for which the customer has entered the code. */
  readonly discountId: string | null;
  /** The query of the opened URL, such as `customer_email` or `utm_source`. */
  readonly query: Readonly<Record<string, string>>;
  /** Where paying has led; null before. */
  readonly paidUrl: string | null;
}

/** A checkout with what its page shows. */
export interface OpenCheckout {
  readonly checkout: MockCheckout;
  readonly link: CheckoutLink;
  readonly products: readonly Product[];
  readonly discount: Discount | undefined;
  /** Where paying leads. */
  readonly payUrl: string;
  /** The page from which the customer came, if it is known. */
  readonly backUrl: string | undefined;
}

/** The path of the page of a checkout. */
export function checkoutPath(clientSecret: string): string {
  return `/checkout/${clientSecret}`;
}

/** What is kept of a checkout. */
interface KeptCheckout extends MockCheckout {
  readonly link: CheckoutLink;
  readonly payUrl: string;
  readonly backUrl: string | undefined;
}

/** How many bytes of links, and how many checkouts, are kept. The oldest are dropped. */
export const maxLinkBytes = 8 * 1024 * 1024;
export const maxCheckouts = 1000;

/** What is known of the links that were made, and of the checkouts that were started with them. */
export class Checkouts {
  readonly #catalog: Catalog;
  readonly #randomFor: (asked: unknown) => RandomSource;
  readonly #links = new Map<string, { link: CheckoutLink; bytes: number }>();
  readonly #checkouts = new Map<string, KeptCheckout>();
  #linkBytes = 0;
  #droppedLinks = 0;

  constructor(catalog: Catalog, randomFor: (asked: unknown) => RandomSource) {
    this.#catalog = catalog;
    this.#randomFor = randomFor;
  }

  /** The checkouts so far, in order. If there are more than 1000, only the latest. */
  get list(): MockCheckout[] {
    return [...this.#checkouts.values()].map(shown);
  }

  /** How many older links are no longer known. */
  get droppedLinks(): number {
    return this.#droppedLinks;
  }

  addLink(link: CheckoutLink, bytes: number): void {
    this.#links.set(link.client_secret, { link, bytes });
    this.#linkBytes += bytes;
    while (this.#linkBytes > maxLinkBytes) this.#dropOldestLink();
  }

  #dropOldestLink(): void {
    const [[secret, { link, bytes }]] = this.#links as unknown as [[string, { link: CheckoutLink; bytes: number }]];
    this.#links.delete(secret);
    this.#linkBytes -= bytes;
    this.#droppedLinks++;
    for (const [key, checkout] of this.#checkouts) if (checkout.link === link) this.#checkouts.delete(key);
  }

  link(clientSecret: string): CheckoutLink | undefined {
    return this.#links.get(clientSecret)?.link;
  }

  /** Starts a checkout with a link; undefined if all its products have been archived since. */
  open(link: CheckoutLink, query: URLSearchParams, origin: string, referrer = ""): MockCheckout | undefined {
    const productIds = link.products.map(({ id }) => id).filter((id) => this.#catalog.productState(id) === undefined);
    const [first] = productIds;
    if (first === undefined) return undefined;
    const random = this.#randomFor(`open ${link.client_secret}`);
    const wanted = query.get("product_id")?.toLowerCase();
    const [id, clientSecret] = [random.uuid(), `polar_c_${random.text(40)}`];
    const confirmation = `${origin}${checkoutPath(clientSecret)}/confirmation`;
    const token = `polar_cst_${random.text(40)}`;
    const checkout: KeptCheckout = {
      id,
      clientSecret,
      linkId: link.id,
      openedAt: random.now().toISOString(),
      status: "open",
      productIds,
      productId: productIds.find((id) => id === wanted) ?? first,
      discountId: this.#fixedDiscountId(link) ?? null,
      query: Object.fromEntries(query),
      paidUrl: null,
      link,
      payUrl: link.success_url === null ? confirmation : filledIn(link.success_url, id, token),
      backUrl: /^https?:$/.test(parsedUrl(referrer)?.protocol ?? "") ? referrer : undefined,
    };
    const code = query.get("discount_code");
    const withCode = (code && this.#withCode(checkout, code)) || checkout;
    this.#checkouts.set(checkout.clientSecret, withCode);
    if (this.#checkouts.size > maxCheckouts) this.#checkouts.delete(this.#checkouts.keys().next().value as string);
    return withCode;
  }

  /** The discount of the link; undefined if it has none, or it no longer applies. */
  #fixedDiscountId({ discount_id }: CheckoutLink): string | undefined {
    return discount_id && this.#catalog.discountState(discount_id) === undefined ? discount_id : undefined;
  }

  #withCode(checkout: KeptCheckout, code: string): KeptCheckout | undefined {
    if (!this.takesCode(checkout.link)) return undefined;
    const discount = this.#catalog.discountWithCode(code);
    return discount && { ...checkout, discountId: discount.id };
  }

  /** The discount codes that there are. */
  get codes(): string[] {
    return this.#catalog.codes;
  }

  /** Whether a customer may enter a discount code. */
  takesCode(link: CheckoutLink): boolean {
    return link.allow_discount_codes && this.#fixedDiscountId(link) === undefined;
  }

  find(clientSecret: string): OpenCheckout | undefined {
    const found = this.#checkouts.get(clientSecret);
    if (!found) return undefined;
    const { link, payUrl, backUrl } = found;
    const checkout = shown(found);
    const products = link.products.filter(({ id }) => checkout.productIds.includes(id));
    const isFixed = checkout.discountId !== null && checkout.discountId === link.discount?.id;
    const discount = isFixed ? link.discount : checkout.discountId && this.#catalog.discount(checkout.discountId);
    return { checkout, link, products, discount: discount || undefined, payUrl, backUrl };
  }

  /**
   * Chooses a product, and applies a discount code if one is given.
   *
   * @returns whether the code, if there is one, is good
   */
  choose(clientSecret: string, productId: string | null, code: string): boolean {
    const found = this.#checkouts.get(clientSecret);
    if (found?.status !== "open") return true;
    const chosen = { ...found, productId: found.productIds.find((id) => id === productId) ?? found.productId };
    const withCode = code.trim() === "" ? undefined : this.#withCode(chosen, code);
    this.#checkouts.set(clientSecret, withCode ?? chosen);
    return code.trim() === "" || withCode !== undefined;
  }

  /** Pays for a checkout, and returns where the customer goes. Paying again leads to the same place. */
  pay(clientSecret: string): string | undefined {
    const found = this.#checkouts.get(clientSecret);
    if (found) this.#checkouts.set(clientSecret, { ...found, status: "succeeded", paidUrl: found.payUrl });
    return found?.payUrl;
  }
}

/** Where a customer goes after paying. To set the token, the query is written anew, as the provider does. */
function filledIn(successUrl: string, checkoutId: string, customerSessionToken: string): string {
  const url = new URL(successUrl.replaceAll("{CHECKOUT_ID}", checkoutId));
  url.searchParams.set("customer_session_token", customerSessionToken);
  return url.href;
}

function shown({ link, payUrl, backUrl, ...checkout }: KeptCheckout): MockCheckout {
  return checkout;
}
