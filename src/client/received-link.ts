import type { CheckoutLink } from "../contract/request-shapes.js";
import { redact } from "../text/redaction.js";
import type { Validation } from "../validation/validation.js";
import { InvalidResponseError } from "./invalid-errors.js";

/** The check without `validation`: is there a URL for customers? */
const hasUrl: Pick<Validation, "response"> = {
  response: (value) =>
    typeof (value as { url?: unknown } | null)?.url === "string"
      ? []
      : [{ pointer: "/url", rule: "type", message: "must be a string", params: { expected: ["string"] } }],
};

/**
 * The link in the body of a success.
 *
 * @throws InvalidResponseError if the body is no checkout link
 */
export function receivedLink(
  status: number,
  text: string | undefined,
  token: string | undefined,
  checks: Pick<Validation, "response"> = hasUrl,
): CheckoutLink {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "");
  } catch {
    throw new InvalidResponseError(status, [{ pointer: "", rule: "json", message: "must be JSON", params: {} }]);
  }
  const issues = checks.response(value);
  if (issues.length === 0) return value as CheckoutLink;
  const id = (value as { id?: unknown } | null)?.id;
  throw new InvalidResponseError(status, redact(issues, token), typeof id === "string" ? redact(id, token) : undefined);
}
