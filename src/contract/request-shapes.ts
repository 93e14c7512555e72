import type { components } from "../../generated/openapi.js";

type Schemas = components["schemas"];
type Schema<Name extends keyof Schemas> = Schemas[Name];

// Interfaces, so that compilers and editors show their names. If a value matches no member of a union, compilers
// explain the last one, so the current shape comes last.

/**
 * The body of a request in the deprecated shape with a price.
 *
 * @deprecated Use `CheckoutLinkCreateProducts` with the product of the price instead.
 */
export interface CheckoutLinkCreateProductPrice extends Schema<"CheckoutLinkCreateProductPrice"> {}

/**
 * The body of a request in the deprecated shape with a product.
 *
 * @deprecated Use `CheckoutLinkCreateProducts` with one ID instead.
 */
export interface CheckoutLinkCreateProduct extends Schema<"CheckoutLinkCreateProduct"> {}

/** The body of a request. */
export interface CheckoutLinkCreateProducts extends Schema<"CheckoutLinkCreateProducts"> {}

/** The body of a request in one of three shapes. */
export type CheckoutLinkCreate =
  | CheckoutLinkCreateProductPrice
  | CheckoutLinkCreateProduct
  | CheckoutLinkCreateProducts;

/** One broken rule in the body of a 422, as the provider reports it. */
export interface RequestValidationErrorDetail extends Schema<"RequestValidationErrorDetail"> {}

export type Shape = "CheckoutLinkCreateProducts" | "CheckoutLinkCreateProduct" | "CheckoutLinkCreateProductPrice";

/** The shapes that a body may have, each with the field that only it has. */
export const ownFields = {
  CheckoutLinkCreateProducts: "products",
  CheckoutLinkCreateProduct: "product_id",
  CheckoutLinkCreateProductPrice: "product_price_id",
} as const satisfies { [S in Shape]: Exclude<keyof Schemas[S], keyof Schemas["CheckoutLinkCreateBase"]> };

const shapes = Object.keys(ownFields) as Shape[];

export function isShape(name: unknown): name is Shape {
  return typeof name === "string" && Object.hasOwn(ownFields, name);
}

/** The shapes whose own field is in the body, or the current shape if there are none. */
export function sentShapes(body: unknown): [Shape, ...Shape[]] {
  const [first, ...others] = shapes.filter(
    (shape) => (body as Record<string, unknown> | null | undefined)?.[ownFields[shape]] !== undefined,
  );
  return [first ?? "CheckoutLinkCreateProducts", ...others];
}

/** The shape that a body is meant for: the one that was sent, or the current one if several were. */
export function likeliestShape(body: unknown): Shape {
  const [shape, ...others] = sentShapes(body);
  return others.length > 0 ? "CheckoutLinkCreateProducts" : shape;
}
