import type { components } from "../../generated/openapi.js";

type Schemas = components["schemas"];

export type CheckoutLinkCreate = Schemas["CheckoutLinkCreate"];
export type CheckoutLink = Schemas["CheckoutLink"];
export type RequestValidationErrorDetail = Schemas["RequestValidationErrorDetail"];

type Shape = "CheckoutLinkCreateProducts" | "CheckoutLinkCreateProduct" | "CheckoutLinkCreateProductPrice";

/** The shapes that a body may have, each with the field that only it has. */
const ownFields = {
  CheckoutLinkCreateProducts: "products",
  CheckoutLinkCreateProduct: "product_id",
  CheckoutLinkCreateProductPrice: "product_price_id",
} as const satisfies { [S in Shape]: Exclude<keyof Schemas[S], keyof Schemas["CheckoutLinkCreateBase"]> };

const shapes = Object.keys(ownFields) as Shape[];

export function isShape(name: unknown): name is Shape {
  return typeof name === "string" && Object.hasOwn(ownFields, name);
}

/** The shapes whose own field is in the body; that of `products`, which is the current one, if none is. */
export function sentShapes(body: unknown): Shape[] {
  const sent = shapes.filter(
    (shape) => (body as Record<string, unknown> | null | undefined)?.[ownFields[shape]] !== undefined,
  );
  return sent.length > 0 ? sent : ["CheckoutLinkCreateProducts"];
}
