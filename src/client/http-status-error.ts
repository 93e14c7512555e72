import { CheckoutLinkError } from "./checkout-link-error.js";

/** The server answered with an error status or a redirect. If the status is below 500, no link was created. */
export class HttpStatusError extends CheckoutLinkError {
  override name = "HttpStatusError";
  /** The HTTP status. It is 0 for a redirect in a browser, which hides the real one. */
  declare readonly status: number;
  /** The `error` field of the body, such as `invalid_token`. */
  declare readonly reason: string | undefined;
  /** The seconds to wait before the next call, from the `Retry-After` header. */
  declare readonly retryAfterSeconds: number | undefined;
  /** The ID that the server gave the request, from the header `X-Request-ID`. */
  declare readonly requestId: string | undefined;
  /** The body: parsed if it is JSON, else its text, or undefined if empty. Secrets are redacted. Logs don't show it. */
  declare readonly body: unknown;
  /** The headers. Secrets are redacted. Logs don't show them. */
  declare readonly headers: Headers;
}

/** 401: the access token is missing, unknown, expired, revoked or malformed. */
export class UnauthorizedError extends HttpStatusError {
  override name = "UnauthorizedError";
}

/** 403: the access token lacks the scope, or its organization or user is blocked. */
export class ForbiddenError extends HttpStatusError {
  override name = "ForbiddenError";
}
