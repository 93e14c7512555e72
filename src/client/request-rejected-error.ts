import type { CheckoutLinkCreate, RequestValidationErrorDetail } from "../contract/request-shapes.js";
import { printable } from "../text/printable.js";
import { HttpStatusError } from "./http-status-error.js";
import { andMore } from "./invalid-errors.js";
import { messagesByPointer } from "./messages.js";

type Rejection = { readonly detail: RequestValidationErrorDetail[] };

/** 422: the body breaks a rule. `messagesByPointer` groups `detail` by field. */
export class RequestRejectedError extends HttpStatusError {
  override name = "RequestRejectedError";
  /** The broken rules as the provider reports them, once for each of the three shapes. */
  declare readonly detail: RequestValidationErrorDetail[];

  /** @param sent the body that was sent; its shape decides which problems the message names */
  constructor(body: Rejection, sent?: CheckoutLinkCreate) {
    super(422, body, undefined, firstProblem(body, sent));
    Object.assign(this, { detail: body.detail });
  }
}

function firstProblem(body: Rejection, sent = {} as CheckoutLinkCreate): string | undefined {
  const fields = Object.entries(messagesByPointer(body, sent));
  const [first, ...others] = fields.flatMap(([pointer, messages]) => messages.map((message) => ({ pointer, message })));
  if (!first) return undefined;
  const place = first.pointer && `${printable(first.pointer, 100)}: `;
  return `${place}${printable(first.message, 200)}${andMore(1 + others.length)}`;
}

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
