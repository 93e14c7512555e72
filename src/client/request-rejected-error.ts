import type { RequestValidationErrorDetail } from "../contract/request-shapes.js";
import type { Problem } from "./checkout-link-error.js";
import { HttpStatusError } from "./http-status-error.js";

/** 422: the body breaks a rule. `messagesByPointer` groups `detail` by field. */
export class RequestRejectedError extends HttpStatusError {
  override name = "RequestRejectedError";
  /** The broken rules as the provider reports them, once for each of the three shapes. Logs don't show them. */
  declare readonly detail: RequestValidationErrorDetail[];
  /** The places of the first broken rules, with the types that the provider gives the rules. */
  declare readonly problems: readonly Problem[];
}

export type Rejection = Pick<RequestRejectedError, "detail">;

/** Whether a body is that of a 422. */
export function isRejection(body: unknown): body is Rejection {
  const detail = (body as { detail?: unknown } | null | undefined)?.detail;
  return Array.isArray(detail) && detail.every(isEntry);
}

function isEntry(value: unknown): value is RequestValidationErrorDetail {
  const { loc, msg, type } = Object(value) as Partial<RequestValidationErrorDetail>;
  const isPath = Array.isArray(loc) && loc.every((part) => /string|number/.test(typeof part));
  return isPath && typeof msg === "string" && typeof type === "string";
}
