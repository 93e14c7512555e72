import { marked, post, unknownId } from "./build-cases.js";
import { type CaseRequest, placeholder } from "./case.js";
import type { Need } from "./needs.js";

/**
 * Requests that find out whether a server knows what a run was given, each with the places in its body that the needs
 * are at. A server that looks things up refuses all but the last one, because they name something that doesn't exist.
 */
export const preflightCalls: readonly PreflightCall[] = [
  { body: { products: [unknownId] }, needs: {} },
  { body: { products: [placeholder("product")], discount_id: unknownId }, needs: { product: "/products/0" } },
  {
    body: { products: [placeholder("product"), placeholder("secondProduct")], discount_id: unknownId },
    needs: { secondProduct: "/products/1" },
  },
  { body: { product_price_id: placeholder("price"), discount_id: unknownId }, needs: { price: "/product_price_id" } },
  {
    body: { products: [placeholder("product")], discount_id: placeholder("discount") },
    needs: { discount: "/discount_id" },
  },
].map(({ body, needs }) => ({ request: post({ ...marked, ...body }), places: needs }));

export interface PreflightCall {
  readonly request: CaseRequest;
  /** The place of each need in the body, as a JSON pointer. */
  readonly places: Partial<Record<Need, string>>;
}
