import type { components } from "../../generated/openapi.js";
import * as link from "../../generated/validators/checkout-link.js";
import * as create from "../../generated/validators/checkout-link-create.js";
import * as errorBodies from "../../generated/validators/errors.js";
import type { ValidatorError } from "../../generated/validators/validator.js";
import type { CheckoutLink } from "../contract/checkout-link.js";
import {
  type CheckoutLinkCreate,
  type CheckoutLinkCreateProduct,
  type CheckoutLinkCreateProductPrice,
  type CheckoutLinkCreateProducts,
  likeliestShape,
  sentShapes,
} from "../contract/request-shapes.js";
import { type ValidationResult, validate } from "./validate.js";

type Schemas = components["schemas"];

/**
 * Validates the body of a request. If it matches none of the three shapes, reports errors for the shape you most likely
 * meant: the one whose own field is present, or `CheckoutLinkCreateProducts` if none or several are. Never throws;
 * neither does any other function here.
 */
export function validateCheckoutLinkCreate(value: unknown): ValidationResult<CheckoutLinkCreate> {
  return validate(value, anyShape);
}

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
  return validate<CheckoutLink>(value, link.CheckoutLink);
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
  const meant = likeliestShape(value);
  const isAny = shapes[meant](value) || sentShapes(value).some((shape) => shape !== meant && shapes[shape](value));
  anyShape.errors = shapes[meant].errors ?? null;
  return isAny;
}
anyShape.errors = null as ValidatorError[] | null;
