import * as validation from "checkout-link-contract/validation";
import { expect } from "vitest";
import { judge } from "./contract.ts";

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

export const validatedSchemas: readonly string[] = Object.keys(validators);

/** The generated validator accepts the value. */
export function expectValid(schema: string, value: unknown, what?: string): void {
  const result = validators[schema]?.(value);
  expect(result, what).toEqual({ valid: true, value });
}

/** The generated validator refuses the value, and points at the place or at something inside it. */
export function expectInvalid(schema: string, value: unknown, place = "", what?: string): string[] {
  const result = validators[schema]?.(value);
  expect(result?.valid, what).toBe(false);
  const pointers = result?.valid === false ? result.issues.map((issue) => issue.pointer) : [];
  if (!pointers.some((pointer) => `${pointer}/`.startsWith(`${place}/`))) expect(pointers, what).toContain(place);
  return pointers;
}

/** Both judges accept the value: Ajv compiled from the contract, and the generated validator. */
export function expectAccepted(schema: string, value: unknown, what?: string): void {
  expect(judge(schema, value), what).toEqual([]);
  expectValid(schema, value, what);
}

/** Both judges refuse the value. */
export function expectRefused(schema: string, value: unknown, place = "", what?: string): string[] {
  expect(judge(schema, value), what).not.toEqual([]);
  return expectInvalid(schema, value, place, what);
}
