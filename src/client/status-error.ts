import type { CheckoutLinkCreate } from "../contract/request-shapes.js";
import { redact } from "../text/redaction.js";
import { ForbiddenError, HttpStatusError, UnauthorizedError } from "./http-status-error.js";
import { isRejection, RequestRejectedError } from "./request-rejected-error.js";

/** The error for an answer other than a success. */
export function statusError(
  { status, headers }: Response,
  received: unknown,
  sent: CheckoutLinkCreate,
  token: string | undefined,
): HttpStatusError {
  const body = received === "" ? undefined : redact(received, token);
  if (status === 422 && isRejection(body)) return new RequestRejectedError(body, sent);
  const StatusError = status === 401 ? UnauthorizedError : status === 403 ? ForbiddenError : HttpStatusError;
  const noToken = status === 401 && token === undefined ? "no access token was sent; see accessToken" : undefined;
  return new StatusError(status, body, retryAfterSeconds(headers.get("Retry-After")), noToken);
}

/** Reads `Retry-After`, which is a number of seconds or a date. */
function retryAfterSeconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const milliseconds = /\d:\d/.test(header) ? Date.parse(header) - Date.now() : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, Math.ceil(milliseconds / 1000));
}
