import { exampleOf } from "../contract/operation.js";
import { type MockAnswer, validationError } from "./answer.js";
import type { Catalog } from "./catalog.js";
import type { IdState } from "./magic-values.js";
import type { Entry } from "./pydantic/compile.js";
import type { AcceptedBody } from "./request-body.js";

/** A token can't read what belongs to another organization. */
const unreadable: readonly IdState[] = ["does not exist", "belongs to another organization"];
const archived: readonly IdState[] = ["is archived"];

const { error } = exampleOf(422, "product-does-not-exist").value as { error: string };

/** The answer to a body that breaks a business rule: the first broken one, in the order of the provider. */
export function businessRuleError(body: AcceptedBody, catalog: Catalog): MockAnswer | undefined {
  const rules = [productErrors(body, catalog), priceErrors(body, catalog), discountErrors(body, catalog)].flat();
  const entries = rules.find((broken) => broken.length > 0);
  return entries && validationError(entries, error);
}

function productErrors(body: AcceptedBody, catalog: Catalog): Entry[][] {
  // The provider takes a `product_id` for a list of one product.
  const ids = body.products ?? (body.product_id === undefined ? [] : [body.product_id]);
  const withState = (states: readonly IdState[], msg: string) =>
    ids.flatMap((id, index) => {
      const state = catalog.productState(id);
      return state && states.includes(state) ? [entry(["products", index], msg, id)] : [];
    });
  return [
    withState(unreadable, "Product does not exist."),
    withState(archived, "Product is archived."),
    areOfOneOrganization(body, catalog)
      ? []
      : [entry(["products"], "Products must all belong to the same organization.", ids)],
  ];
}

function areOfOneOrganization(body: AcceptedBody, catalog: Catalog): boolean {
  const [first, ...others] = (body.products ?? []).map((id) => catalog.organizationOf(id));
  return others.every((organization) => organization === first);
}

function priceErrors({ product_price_id: id }: AcceptedBody, catalog: Catalog): Entry[][] {
  if (id === undefined) return [];
  const state = catalog.priceState(id);
  const product = catalog.productWithPrice(id);
  return [
    state && unreadable.includes(state) ? [entry(["product_price_id"], "Price does not exist.", id)] : [],
    state === "is archived" ? [entry(["product_price_id"], "Price is archived.", id)] : [],
    catalog.productState(product.id) === "is archived" ? [entry(["product_price_id"], "Product is archived.", id)] : [],
  ];
}

function discountErrors({ discount_id: id }: AcceptedBody, catalog: Catalog): Entry[][] {
  if (!id || catalog.discountState(id) === undefined) return [];
  return [[entry(["discount_id"], "Discount does not exist or is not applicable to this product.", id)]];
}

function entry(path: (string | number)[], msg: string, input: unknown): Entry {
  return { type: "value_error", loc: ["body", ...path], msg, input };
}
