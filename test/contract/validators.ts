import * as validation from "checkout-link-contract/validation";
import { expect } from "vitest";
import { judge } from "./judge.ts";

const validators: Record<string, (value: unknown) => validation.ValidationResult<unknown>> = {
  CheckoutLinkCreate: validation.validateCheckoutLinkCreate,
  CheckoutLinkCreateProducts: validation.validateCheckoutLinkCreateProducts,
  CheckoutLinkCreateProduct: validation.validateCheckoutLinkCreateProduct,
  CheckoutLinkCreateProductPrice: validation.validateCheckoutLinkCreateProductPrice,
  CheckoutLink: validation.validateCheckoutLink,
  BodyParsingError: validation.validateBodyParsingError,
  Unauthorized: validation.validateUnauthorized,
  InvalidToken: validation.validateInvalidToken,
  InsufficientScope: validation.validateInsufficientScope,
  NotPermitted: validation.validateNotPermitted,
  RequestValidationError: validation.validateRequestValidationError,
};

export type ValidatedSchema = keyof typeof validators;

/** Both judges accept: Ajv compiled from the contract now, and the generated validator. */
export function expectAccepted(schema: ValidatedSchema, value: unknown): void {
  expect(judge(schema, value)).toEqual([]);
  expect(validators[schema]?.(value)).toEqual({ valid: true, value });
}

/** Both judges refuse, and the generated validator points at the place, or to something in it. */
export function expectRefused(schema: ValidatedSchema, value: unknown, pointer?: string, count?: number): void {
  expect(judge(schema, value)).not.toEqual([]);
  const result = validators[schema]?.(value);
  expect(result?.valid).toBe(false);
  const pointers = result?.valid === false ? result.issues.map((issue) => issue.pointer) : [];
  if (pointer !== undefined) {
    const inside = pointers.filter((one) => one === pointer || (pointer !== "" && one.startsWith(`${pointer}/`)));
    expect([pointers, inside]).not.toEqual([pointers, []]);
  }
  if (count !== undefined) expect(pointers).toHaveLength(count);
}
