import { type MockAnswer, validationError } from "./answer.js";
import { type IdState, magicState } from "./magic-values.js";
import type { Entry } from "./pydantic/compile.js";
import type { AcceptedBody } from "./request-body.js";

/** A token can't read what belongs to another organization. */
const unreadable: IdState[] = ["does not exist", "belongs to another organization"];
const archived: IdState[] = ["is archived"];

/** The answer to a body that breaks a business rule: the first broken one, in the order of the provider. */
export function businessRuleError(body: AcceptedBody, ignored: readonly string[]): MockAnswer | undefined {
  const { products, product_id = [], product_price_id, discount_id } = body;
  // The provider takes a `product_id` for a list of one product.
  const productIds = products ?? [product_id].flat();
  const productEntries = (states: IdState[], msg: string) =>
    productIds.flatMap((id, index) => entryFor(id, states, ["body", "products", index], msg));
  const priceEntries = (states: IdState[], msg: string) =>
    entryFor(product_price_id, states, ["body", "product_price_id"], msg);
  const inapplicable = "Discount does not exist or is not applicable to this product.";
  const entries = [
    productEntries(unreadable, "Product does not exist."),
    productEntries(archived, "Product is archived."),
    priceEntries(unreadable, "Price does not exist."),
    priceEntries(archived, "Price is archived."),
    entryFor(discount_id, [...unreadable, ...archived], ["body", "discount_id"], inapplicable),
  ].find((broken) => broken.length > 0);
  return entries && validationError(entries, ignored, "PolarRequestValidationError");
}

function entryFor(id: string | null | undefined, states: IdState[], loc: Entry["loc"], msg: string): Entry[] {
  const state = id ? magicState(id) : undefined;
  return state && states.includes(state) ? [{ type: "value_error", loc, msg, input: id }] : [];
}
