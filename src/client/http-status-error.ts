import { CheckoutLinkError } from "./checkout-link-error.js";

/** The server answered with an error status or a redirect. If the status is below 500, no link was created. */
export class HttpStatusError extends CheckoutLinkError {
  override name = "HttpStatusError";
  /** The HTTP status. It is 0 for a redirect in a browser, which hides the real one. */
  declare readonly status: number;
  /** The body: parsed if it is JSON, else its text, or undefined if empty. The access token is redacted. */
  declare readonly body: unknown;
  /** The `error` field of the body, such as `invalid_token`. */
  declare readonly reason: string | undefined;
  /** The seconds to wait before the next call, from the `Retry-After` header. */
  declare readonly retryAfterSeconds: number | undefined;

  constructor(status: number, body?: unknown, retryAfterSeconds?: number, explanation?: string) {
    const error = (body as { error?: unknown } | null | undefined)?.error;
    const reason = typeof error === "string" ? error : undefined;
    const isRedirect = [0, 301, 302, 303, 307, 308].includes(status);
    // The server controls this text, and messages end up in logs.
    const named = reason && /^[\w .:-]{1,100}$/.test(reason) ? reason : undefined;
    const why = explanation ?? (isRedirect ? "a redirect, which is not followed" : named);
    super(`The server answered ${status}${why === undefined ? "" : `: ${why}`}`);
    Object.assign(this, { status, body, reason, retryAfterSeconds });
  }
}

/** 401: the access token is missing, unknown, expired, revoked or malformed. */
export class UnauthorizedError extends HttpStatusError {
  override name = "UnauthorizedError";
}

/** 403: the access token lacks the scope, or its organization or user is blocked. */
export class ForbiddenError extends HttpStatusError {
  override name = "ForbiddenError";
}
