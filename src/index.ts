export type { components, operations, paths } from "../generated/openapi.js";
export { type CallOptions, type Client, type ClientOptions, createClient } from "./client/client.js";
export {
  AbortError,
  CheckoutLinkError,
  ForbiddenError,
  HttpStatusError,
  InvalidRequestError,
  InvalidResponseError,
  NetworkError,
  RequestRejectedError,
  TimeoutError,
  UnauthorizedError,
} from "./client/errors.js";
export { messagesByPointer } from "./client/messages.js";
export type { Issue, IssueParams } from "./contract/issue.js";
export type {
  CheckoutLink,
  CheckoutLinkCreate,
  CheckoutLinkCreateProduct,
  CheckoutLinkCreateProductPrice,
  CheckoutLinkCreateProducts,
  RequestValidationErrorDetail,
} from "./contract/request-shapes.js";
export type { Server } from "./options/base-url.js";
export type { Validation } from "./validation/validation.js";
