import type { Issue } from "../contract/issue.js";
import type { CheckoutLinkCreate, RequestValidationErrorDetail } from "../contract/request-shapes.js";
import { printable } from "../text/printable.js";
import { messagesByPointer } from "./messages.js";

/** The base class of every error that a call throws. Its subclasses name the causes. */
export class CheckoutLinkError extends Error {
  override name = "CheckoutLinkError";
}

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

/** 422: the body breaks a rule. `messagesByPointer` groups `detail` by field. */
export class RequestRejectedError extends HttpStatusError {
  override name = "RequestRejectedError";
  /** The broken rules as the provider reports them, once for each of the three shapes. */
  declare readonly detail: RequestValidationErrorDetail[];

  /** @param sent the body that was sent; its shape decides which problems the message names */
  constructor(body: { detail: RequestValidationErrorDetail[] }, sent?: CheckoutLinkCreate) {
    super(422, body, undefined, firstProblem(body, sent));
    Object.assign(this, { detail: body.detail });
  }
}

/** The server reported success, but its body is no checkout link. The link most likely exists. */
export class InvalidResponseError extends CheckoutLinkError {
  override name = "InvalidResponseError";
  declare readonly status: number;
  declare readonly issues: readonly Issue[];
  /** The link's ID, if the body has one. Look the link up instead of creating another. */
  declare readonly checkoutLinkId: string | undefined;

  constructor(status: number, issues: readonly Issue[], checkoutLinkId?: string) {
    super(`The response is not a checkout link: ${listed(issues)}`);
    Object.assign(this, { status, issues, checkoutLinkId });
  }
}

/** The body breaks the contract, and nothing was sent. Thrown only with `validation`. */
export class InvalidRequestError extends CheckoutLinkError {
  override name = "InvalidRequestError";
  declare readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(`The request breaks the contract: ${listed(issues)}`);
    Object.assign(this, { issues });
  }
}

/** The server sent no response, or only part of one. The link may or may not exist. */
export class NetworkError extends CheckoutLinkError {
  override name = "NetworkError";
}

/** The response took too long. The link may or may not exist. */
export class TimeoutError extends CheckoutLinkError {
  override name = "TimeoutError";
  declare readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(`No response within ${timeoutMs} ms`);
    Object.assign(this, { timeoutMs });
  }
}

/** The caller's `signal` aborted the call; `cause` is its reason. The link may or may not exist. */
export class AbortError extends CheckoutLinkError {
  override name = "AbortError";

  constructor(reason: unknown) {
    super("The call was aborted", { cause: reason });
  }
}

function listed(issues: readonly Issue[]): string {
  return `${issues[0]?.pointer || "the body"} ${issues[0]?.message}${andMore(issues.length)}`;
}

function firstProblem(
  body: { detail: RequestValidationErrorDetail[] },
  sent = {} as CheckoutLinkCreate,
): string | undefined {
  const fields = Object.entries(messagesByPointer(body, sent));
  const [first, ...others] = fields.flatMap(([pointer, messages]) => messages.map((message) => ({ pointer, message })));
  if (!first) return undefined;
  const place = first.pointer && `${printable(first.pointer, 100)}: `;
  return `${place}${printable(first.message, 200)}${andMore(1 + others.length)}`;
}

function andMore(count: number): string {
  return count > 1 ? `, and ${count - 1} more` : "";
}
