import type { components } from "../../generated/openapi.js";

type Schemas = components["schemas"];

export type CheckoutLinkCreate = Schemas["CheckoutLinkCreate"];
export type CheckoutLink = Schemas["CheckoutLink"];
export type RequestValidationErrorDetail = Schemas["RequestValidationErrorDetail"];

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

/** The shapes whose own field is in the body; that of `products`, which is the current one, if none is. */
export function sentShapes(body: unknown): [Shape, ...Shape[]] {
  const [first, ...others] = shapes.filter(
    (shape) => (body as Record<string, unknown> | null | undefined)?.[ownFields[shape]] !== undefined,
  );
  return [first ?? "CheckoutLinkCreateProducts", ...others];
}

/** The shape that a body is meant for: the one that was sent, or the current one if several were. */
export function meantShape(body: unknown): Shape {
  const [shape, ...others] = sentShapes(body);
  return others.length > 0 ? "CheckoutLinkCreateProducts" : shape;
}
