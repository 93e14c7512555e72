import type { RequestValidationErrorDetail } from "../contract/shapes.js";

/** One broken rule of the contract. */
export interface Issue {
  /** Where: a JSON pointer (RFC 6901) into the value, as `/products/0`. */
  pointer: string;
  /** Which rule: the JSON Schema keyword, as `minLength`; `json` when the text is no JSON at all. */
  rule: string;
  /** What is wrong, for people. Never quotes the value. */
  message: string;
}

/** What every call of the client may throw; see the classes below for the causes. */
export class CheckoutLinkError extends Error {
  override name = "CheckoutLinkError";
}

/** The server answered with a status other than success. No link was made if the status is below 500. */
export class HttpStatusError extends CheckoutLinkError {
  override name = "HttpStatusError";
  /** The HTTP status; 0 for a redirect in a browser, which doesn't show the status of one. */
  declare readonly status: number;
  /** The body: parsed if it is JSON, else its text; undefined if it is empty. The access token is taken out. */
  declare readonly body: unknown;
  /** What the body names as the error, as `invalid_token`. */
  declare readonly reason: string | undefined;
  /** For how many seconds to wait before the next call, by the `Retry-After` header. */
  declare readonly retryAfterSeconds: number | undefined;

  constructor(status: number, body?: unknown, retryAfterSeconds?: number) {
    const error = (body as { error?: unknown } | null | undefined)?.error;
    const reason = typeof error === "string" ? error : undefined;
    // What the server names may be anything; a log should not be at its mercy.
    const named = /^[\w .:-]{1,100}$/.test(reason ?? "") ? `: ${reason}` : "";
    const isRedirect = [0, 301, 302, 303, 307, 308].includes(status);
    super(`The server answered ${status}${isRedirect ? ": a redirect, which is not followed" : named}`);
    Object.assign(this, { status, body, reason, retryAfterSeconds });
  }
}

/** 401: no access token, or one that is unknown, expired, revoked or malformed. */
export class UnauthorizedError extends HttpStatusError {
  override name = "UnauthorizedError";
}

/** 403: the access token lacks the scope, or its organization or user is blocked. */
export class ForbiddenError extends HttpStatusError {
  override name = "ForbiddenError";
}

/** 422: the body breaks a rule. `messagesByPointer` sorts `detail` by the fields of the body. */
export class RequestRejectedError extends HttpStatusError {
  override name = "RequestRejectedError";
  /** The broken rules as the provider tells them, once for each of the three shapes. */
  declare readonly detail: RequestValidationErrorDetail[];

  constructor(body: { detail: RequestValidationErrorDetail[] }) {
    super(422, body);
    Object.assign(this, { detail: body.detail });
  }
}

/** The server answered with success, but not with a checkout link. A link was made nevertheless, most likely. */
export class InvalidResponseError extends CheckoutLinkError {
  override name = "InvalidResponseError";
  declare readonly status: number;
  declare readonly issues: readonly Issue[];
  /** The ID of the link, if the answer holds one: look it up instead of making another. */
  declare readonly checkoutLinkId: string | undefined;

  constructor(status: number, issues: readonly Issue[], checkoutLinkId?: string) {
    super(`The answer is no checkout link: ${listed(issues)}`);
    Object.assign(this, { status, issues, checkoutLinkId });
  }
}

/** The body breaks the contract. Nothing was sent. Thrown only with `validation`. */
export class InvalidRequestError extends CheckoutLinkError {
  override name = "InvalidRequestError";
  declare readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(`The body breaks the contract: ${listed(issues)}`);
    Object.assign(this, { issues });
  }
}

/** No answer came, or it broke off. Whether a link was made is not known. */
export class NetworkError extends CheckoutLinkError {
  override name = "NetworkError";
}

/** The answer took too long. Whether a link was made is not known. */
export class TimeoutError extends CheckoutLinkError {
  override name = "TimeoutError";
  declare readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(`No answer within ${timeoutMs} ms`);
    Object.assign(this, { timeoutMs });
  }
}

/** The caller's `signal` ended the call. `cause` is its reason. Whether a link was made is not known. */
export class AbortError extends CheckoutLinkError {
  override name = "AbortError";

  constructor(reason: unknown) {
    super("The call was aborted", { cause: reason });
  }
}

function listed(issues: readonly Issue[]): string {
  const more = issues.length > 1 ? `, and ${issues.length - 1} more` : "";
  return `${issues[0]?.pointer || "the whole"} ${issues[0]?.message}${more}`;
}
