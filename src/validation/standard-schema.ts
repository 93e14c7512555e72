import type { CheckoutLinkCreate, CheckoutLinkCreateProducts } from "../contract/request-shapes.js";
import { pathOf } from "../openapi/json-pointer.js";
import type { ValidationResult } from "./validate.js";
import { validateCheckoutLinkCreate, validateCheckoutLinkCreateProducts } from "./validators.js";

/**
 * A schema as of Standard Schema version 1 (https://standardschema.dev), which form and server libraries accept. It
 * validates synchronously.
 */
export interface StandardSchema<Value> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "checkout-link-contract";
    readonly validate: (value: unknown) => StandardResult<Value>;
    /** For types alone; undefined at run time. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

/** The value if it is valid, else what is wrong with it and where. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/** Makes a Standard Schema from a validator. */
export function standardSchema<Value>(validator: (value: unknown) => ValidationResult<Value>): StandardSchema<Value> {
  const validate = (value: unknown): StandardResult<Value> => {
    const result = validator(value);
    if (result.valid) return { value: result.value };
    return { issues: result.issues.map(({ message, pointer }) => ({ message, path: pathInto(value, pointer) })) };
  };
  return { "~standard": { version: 1, vendor: "checkout-link-contract", validate } };
}

/** The path of a JSON pointer, with numbers for the indexes of lists, as form libraries want them. Never throws. */
function pathInto(value: unknown, pointer: string): (string | number)[] {
  let part = value;
  return pathOf(pointer).map((key) => {
    try {
      const segment = Array.isArray(part) ? Number(key) : key;
      part = (Object(part) as Record<string, unknown>)[key];
      return segment;
    } catch {
      // A getter that worked while the value was validated, or a proxy, throws now.
      part = undefined;
      return key;
    }
  });
}

/** The body of a request in the current shape, as a Standard Schema for form and server libraries. */
export const checkoutLinkCreateProductsSchema: StandardSchema<CheckoutLinkCreateProducts> =
  /* @__PURE__ */ standardSchema(validateCheckoutLinkCreateProducts);

/** The body of a request in any of the three shapes, as a Standard Schema. */
export const checkoutLinkCreateSchema: StandardSchema<CheckoutLinkCreate> =
  /* @__PURE__ */ standardSchema(validateCheckoutLinkCreate);
