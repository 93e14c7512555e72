export type { Issue, IssueParams } from "../contract/issue.js";
export {
  checkoutLinkCreateProductsSchema,
  checkoutLinkCreateSchema,
  type StandardResult,
  type StandardSchema,
} from "./standard-schema.js";
export type { ValidationResult } from "./validate.js";
export { strictValidation, validation } from "./validation.js";
export {
  validateBodyParsingError,
  validateCheckoutLink,
  validateCheckoutLinkCreate,
  validateCheckoutLinkCreateProduct,
  validateCheckoutLinkCreateProductPrice,
  validateCheckoutLinkCreateProducts,
  validateInsufficientScope,
  validateInvalidToken,
  validateNotPermitted,
  validateRequestValidationError,
  validateUnauthorized,
} from "./validators.js";
