import { isDeepStrictEqual } from "node:util";
import type { CheckoutLink } from "../../contract/checkout-link.js";
import { sentShapes } from "../../contract/request-shapes.js";
import { isUuid } from "../../contract/uuid.js";
import { jsonPointer } from "../../openapi/json-pointer.js";
import { counted } from "../../text/words.js";
import { type FieldMismatch, findingAt } from "../messages.js";
import type { Check } from "./check.js";

/** The fields of a link must agree with each other. */
export const checkLinkInvariants: Check = ({ schema }, { status, json }, { subject, sent }) => {
  if (schema !== "CheckoutLink") return [];
  return brokenInvariants(json as CheckoutLink, sent).map((one) =>
    findingAt(one, { schema, status, subject, body: json }),
  );
};

/** What holds between fields of each link. No schema can state it, only the descriptions of the fields. */
interface Invariant {
  /** The field whose description states it: a JSON pointer into the contract. */
  readonly rule: string;
  /** What must hold, as in "product must be the first of products". */
  readonly must: string;
  /** The places where it doesn't hold: JSON pointers into the link. */
  readonly brokenAt: (link: CheckoutLink, sent: unknown) => readonly string[];
}

type Product = CheckoutLink["products"][number];

const schemas = "/components/schemas";
const fieldOfLink = (field: string) => `${schemas}/CheckoutLink/properties/${field}`;

/** An invariant of one field of the link, which may be left out. */
function ofField(field: keyof CheckoutLink, must: string, holds: (link: CheckoutLink) => boolean): Invariant {
  const brokenAt = (link: CheckoutLink) => (link[field] === undefined || holds(link) ? [] : [`/${field}`]);
  return { rule: fieldOfLink(field), must, brokenAt };
}

/** An invariant of each product. */
function ofProducts(rule: string, must: string, brokenAt: (product: Product, link: CheckoutLink) => string[]) {
  const inLink = (link: CheckoutLink) =>
    link.products.flatMap((product, index) => brokenAt(product, link).map((at) => `/products/${index}${at}`));
  return { rule, must, brokenAt: inLink };
}

const firstPrice = ({ products }: CheckoutLink) => products[0]?.prices[0];

const invariants: readonly Invariant[] = [
  ofField("url", "must contain client_secret", ({ url, client_secret }) => url.includes(client_secret)),
  ofField("product", "must be the first of products", ({ product, products }) =>
    isDeepStrictEqual(product, products[0]),
  ),
  ofField(
    "product_id",
    "must be the ID of the first of products",
    ({ product_id, products }) => product_id === products[0]?.id,
  ),
  ofField("product_price", "must be the first price of the first of products", (link) =>
    isDeepStrictEqual(link.product_price, firstPrice(link)),
  ),
  ofField(
    "product_price_id",
    "must be the ID of the first price of the first of products",
    (link) => link.product_price_id === firstPrice(link)?.id,
  ),
  ofField(
    "discount",
    "must be null, as discount_id is",
    ({ discount, discount_id }) => discount === null || discount_id !== null,
  ),
  ofField(
    "discount",
    "must be the discount of discount_id, which is not null",
    ({ discount, discount_id }) => discount !== null || discount_id === null,
  ),
  ofField(
    "discount_id",
    "must be the ID of discount",
    ({ discount, discount_id }) => discount === null || discount_id === null || discount.id === discount_id,
  ),
  ofProducts(fieldOfLink("organization_id"), "must be the organization_id of the link", ({ organization_id }, link) =>
    organization_id === link.organization_id ? [] : ["/organization_id"],
  ),
  ofProducts(
    `${schemas}/ProductPriceBase/properties/product_id`,
    "must be the ID of the product that has the price",
    ({ id, prices }) =>
      prices.flatMap(({ product_id }, index) => (product_id === id ? [] : [`/prices/${index}/product_id`])),
  ),
  ofProducts(
    `${schemas}/CheckoutLinkProduct/properties/is_recurring`,
    "must be true if the product has a recurring_interval, and else only if all its prices are legacy recurring ones",
    ({ is_recurring, recurring_interval, prices }) => {
      const areLegacy = prices.every((price) => "legacy" in price);
      const holds = recurring_interval === null ? !is_recurring || areLegacy : is_recurring;
      return holds ? [] : ["/is_recurring"];
    },
  ),
  {
    rule: `${schemas}/CheckoutLinkCreateProductPrice/allOf/1/properties/product_price_id`,
    must: "must be the product of the price that was sent",
    brokenAt({ products }, sent) {
      const { product_price_id: id } = Object(sent) as { product_price_id?: unknown };
      if (!isUuid(id) || sentShapes(sent).length > 1) return [];
      return products[0]?.prices.some((price) => price.id === id.toLowerCase()) ? [] : ["/products/0/id"];
    },
  },
  {
    rule: `${schemas}/UuidV4`,
    must: "must be in lower case, like all IDs in an answer",
    brokenAt: idsInUpperCase,
  },
];

/** The invariants that a valid link breaks, each with the first place where it does. */
function brokenInvariants(link: CheckoutLink, sent: unknown): FieldMismatch[] {
  return invariants.flatMap(({ rule, must, brokenAt }) => {
    try {
      const [pointer, ...others] = brokenAt(link, sent);
      const more = others.length > 0 ? ` (and so must ${counted(others.length, "other field")})` : "";
      return pointer === undefined ? [] : [{ rule, pointer, must: must + more }];
    } catch {
      // JSON.parse allows deeper nesting than a comparison.
      return [{ rule, pointer: "", must: "must not be nested so deeply" }];
    }
  });
}

/** The places of IDs with capital letters, outside the caller's metadata. */
function idsInUpperCase(link: CheckoutLink): string[] {
  const found: string[] = [];
  const path: string[] = [];
  const visit = (value: object) => {
    for (const [key, item] of Object.entries(value)) {
      if (key === "metadata") continue;
      path.push(key);
      if (typeof item === "object" && item !== null) visit(item);
      else if (idName.test(key) && isUuid(item) && item !== item.toLowerCase()) found.push(jsonPointer(path));
      path.pop();
    }
  };
  visit(link);
  return found;
}

const idName = /^(.*_)?id$/;
