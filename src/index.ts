export type { components, operations, paths } from "../generated/openapi.js";
export { type CallOptions, type Client, type ClientOptions, createClient, type Validation } from "./client.js";
export type { CheckoutLink, CheckoutLinkCreate, RequestValidationErrorDetail } from "./contract.js";
export {
  AbortError,
  CheckoutLinkError,
  ForbiddenError,
  HttpStatusError,
  InvalidRequestError,
  InvalidResponseError,
  type Issue,
  NetworkError,
  RequestRejectedError,
  TimeoutError,
  UnauthorizedError,
} from "./errors.js";
export { messagesByPointer } from "./messages.js";
export type { Server } from "./server.js";
