export type { components, operations, paths } from "../generated/openapi.js";
export { CheckoutLinkError, type Problem } from "./client/checkout-link-error.js";
export { type CallOptions, type Client, type ClientOptions, createClient } from "./client/client.js";
export { AbortError, TimeoutError } from "./client/deadline.js";
export type { Fetch, FetchInit, FetchResponse } from "./client/fetch.js";
export type { CallHeaders } from "./client/headers.js";
export { ForbiddenError, HttpStatusError, UnauthorizedError } from "./client/http-status-error.js";
export { InvalidRequestError, InvalidResponseError } from "./client/invalid-errors.js";
export { messagesByPointer } from "./client/messages.js";
export { NetworkError } from "./client/network-error.js";
export { RequestRejectedError } from "./client/request-rejected-error.js";
export type {
  CheckoutLink,
  CheckoutLinkDiscount,
  CheckoutLinkProduct,
  DiscountFixedOnceForeverDuration,
  DiscountFixedRepeatDuration,
  DiscountPercentageOnceForeverDuration,
  DiscountPercentageRepeatDuration,
  LegacyRecurringProductPriceCustom,
  LegacyRecurringProductPriceFixed,
  LegacyRecurringProductPriceFree,
  ProductPrice,
  ProductPriceCustom,
  ProductPriceFixed,
  ProductPriceFree,
  ProductPriceMeteredUnit,
} from "./contract/checkout-link.js";
export type { Issue, IssueParams } from "./contract/issue.js";
export type {
  CheckoutLinkCreate,
  CheckoutLinkCreateProduct,
  CheckoutLinkCreateProductPrice,
  CheckoutLinkCreateProducts,
  RequestValidationErrorDetail,
} from "./contract/request-shapes.js";
export type { Server } from "./options/base-url.js";
export type { Validation } from "./validation/validation.js";
