import type { components } from "../../generated/openapi.js";
import * as link from "../../generated/validators/checkout-link.js";
import * as create from "../../generated/validators/checkout-link-create.js";
import * as errorBodies from "../../generated/validators/errors.js";
import * as tolerant from "../../generated/validators/tolerant-checkout-link.js";
import type { Validator, ValidatorError } from "../../generated/validators/validator.js";
import type { Validation } from "../client/client.js";
import type { Issue } from "../client/errors.js";
import {
  type CheckoutLink,
  type CheckoutLinkCreate,
  type CheckoutLinkCreateProduct,
  type CheckoutLinkCreateProductPrice,
  type CheckoutLinkCreateProducts,
  meantShape,
  sentShapes,
} from "../contract/request-shapes.js";
import { issuesOf } from "./issue-messages.js";
import { type StandardSchema, standardSchema } from "./standard-schema.js";

export type { Issue, IssueParams } from "../client/errors.js";
export type { StandardResult, StandardSchema } from "./standard-schema.js";

type Schemas = components["schemas"];

/** The result of a validator: the value with its type, or the issues it found. */
export type ValidationResult<Value> =
  | { readonly valid: true; readonly value: Value }
  | { readonly valid: false; readonly issues: readonly Issue[] };

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

/**
 * Validates the body of a request. If it matches none of the three shapes, reports errors for the shape you most likely
 * meant: the one whose own field is present, or `CheckoutLinkCreateProducts` if none or several are. Never throws;
 * neither does any other function here.
 */
export function validateCheckoutLinkCreate(value: unknown): ValidationResult<CheckoutLinkCreate> {
  return validate(value, anyShape);
}

/** The body of a request in the current shape, as a Standard Schema for form and server libraries. */
export const checkoutLinkCreateProductsSchema: StandardSchema<CheckoutLinkCreateProducts> =
  /* @__PURE__ */ standardSchema(validateCheckoutLinkCreateProducts);

/** The body of a request in any of the three shapes, as a Standard Schema. */
export const checkoutLinkCreateSchema: StandardSchema<CheckoutLinkCreate> =
  /* @__PURE__ */ standardSchema(validateCheckoutLinkCreate);

/** Validates the body of a request in the current shape. */
export function validateCheckoutLinkCreateProducts(value: unknown): ValidationResult<CheckoutLinkCreateProducts> {
  return validate<CheckoutLinkCreateProducts>(value, create.CheckoutLinkCreateProducts);
}

/** Validates the body of a request in the deprecated shape with a product. */
export function validateCheckoutLinkCreateProduct(value: unknown): ValidationResult<CheckoutLinkCreateProduct> {
  return validate<CheckoutLinkCreateProduct>(value, create.CheckoutLinkCreateProduct);
}

/** Validates the body of a request in the deprecated shape with a price. */
export function validateCheckoutLinkCreateProductPrice(
  value: unknown,
): ValidationResult<CheckoutLinkCreateProductPrice> {
  return validate<CheckoutLinkCreateProductPrice>(value, create.CheckoutLinkCreateProductPrice);
}

/**
 * Validates the body of a 201 exactly by the contract, for contract tests. In production use `validation`, which
 * accepts what the provider adds over time.
 */
export function validateCheckoutLink(value: unknown): ValidationResult<CheckoutLink> {
  return validate(value, link.CheckoutLink);
}

/** Validates the body of a 400. */
export function validateBodyParsingError(value: unknown): ValidationResult<Schemas["BodyParsingError"]> {
  return validate(value, errorBodies.BodyParsingError);
}

/** Validates the body of a 401 to a call without credentials. */
export function validateUnauthorized(value: unknown): ValidationResult<Schemas["Unauthorized"]> {
  return validate(value, errorBodies.Unauthorized);
}

/** Validates the body of a 401 to a call with a bad access token. */
export function validateInvalidToken(value: unknown): ValidationResult<Schemas["InvalidToken"]> {
  return validate(value, errorBodies.InvalidToken);
}

/** Validates the body of a 403 to an access token without the scope. */
export function validateInsufficientScope(value: unknown): ValidationResult<Schemas["InsufficientScope"]> {
  return validate(value, errorBodies.InsufficientScope);
}

/** Validates the body of a 403 to a blocked organization or user. */
export function validateNotPermitted(value: unknown): ValidationResult<Schemas["NotPermitted"]> {
  return validate(value, errorBodies.NotPermitted);
}

/** Validates the body of a 422. */
export function validateRequestValidationError(value: unknown): ValidationResult<Schemas["RequestValidationError"]> {
  return validate(value, errorBodies.RequestValidationError);
}

const shapes = {
  CheckoutLinkCreateProducts: create.CheckoutLinkCreateProducts,
  CheckoutLinkCreateProduct: create.CheckoutLinkCreateProduct,
  CheckoutLinkCreateProductPrice: create.CheckoutLinkCreateProductPrice,
};

/** Whether a body matches any of the three shapes. Its `errors` are about the shape that was most likely meant. */
function anyShape(value: unknown): value is CheckoutLinkCreate {
  const meant = meantShape(value);
  const isAny = shapes[meant](value) || sentShapes(value).some((shape) => shape !== meant && shapes[shape](value));
  anyShape.errors = shapes[meant].errors ?? null;
  return isAny;
}
anyShape.errors = null as ValidatorError[] | null;

function validate<Value>(value: unknown, validator: Validator<Value>): ValidationResult<Value> {
  try {
    return validator(value) ? { valid: true, value } : { valid: false, issues: issuesOf(validator.errors ?? []) };
  } catch {
    // Reading a property threw an error: it is a getter, or the value is a proxy.
    return { valid: false, issues: [{ pointer: "", rule: "type", message: "must be readable", params: {} }] };
  }
}

// One function for both, because bundlers keep an object that reads a property of another.
function request(body: unknown): readonly Issue[] {
  return issuesIn(validateCheckoutLinkCreate(body));
}

function issuesIn(result: ValidationResult<unknown>): readonly Issue[] {
  return result.valid ? [] : result.issues;
}
