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

/** Both judges refuse, and the generated validator points at the place. */
export function expectRefused(schema: ValidatedSchema, value: unknown, pointer: string): void {
  expect(judge(schema, value)).not.toEqual([]);
  const result = validators[schema]?.(value);
  expect(result?.valid).toBe(false);
  expect(result?.valid === false && result.issues.map((issue) => issue.pointer)).toContain(pointer);
}
