import * as tolerant from "../../generated/validators/tolerant-checkout-link.js";
import type { Issue } from "../contract/issue.js";
import { type ValidationResult, validate } from "./validate.js";
import { validateCheckoutLink, validateCheckoutLinkCreate } from "./validators.js";

/** The checks that `checkout-link-contract/validation` exports. Each returns the issues it found. */
export interface Validation {
  request(body: unknown): readonly Issue[];
  response(body: unknown): readonly Issue[];
}

/**
 * Pass this to `createClient` to validate each request and each answer at run time. It is meant for production: requests
 * must match the contract, but answers may be newer than it. They may have new fields, new values of enumerations, new
 * kinds of prices and discounts, and fractions, and they may lack deprecated fields. They are refused only if no caller
 * could use them, for example without a `url`. So a `switch` over an enumeration in an answer needs a `default`.
 */
export const validation: Validation = {
  request,
  response: (body) => issuesIn(validate(body, tolerant.CheckoutLink)),
};

/** The same checks for tests: an answer must match the contract exactly, as for `validateCheckoutLink`. */
export const strictValidation: Validation = {
  request,
  response: (body) => issuesIn(validateCheckoutLink(body)),
};

// One function for both, because bundlers keep an object that reads a property of another.
function request(body: unknown): readonly Issue[] {
  return issuesIn(validateCheckoutLinkCreate(body));
}

function issuesIn(result: ValidationResult<unknown>): readonly Issue[] {
  return result.valid ? [] : result.issues;
}
