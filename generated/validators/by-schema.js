// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

import { CheckoutLinkCreateProductPrice, CheckoutLinkCreateProduct, CheckoutLinkCreateProducts } from "./checkout-link-create.js";
import { CheckoutLink } from "./checkout-link.js";
import { BodyParsingError, Unauthorized, InvalidToken, InsufficientScope, NotPermitted, RequestValidationError } from "./errors.js";

/** The strict validators, by the names of their schemas. */
export const validators = { CheckoutLinkCreateProductPrice, CheckoutLinkCreateProduct, CheckoutLinkCreateProducts, CheckoutLink, BodyParsingError, Unauthorized, InvalidToken, InsufficientScope, NotPermitted, RequestValidationError };
