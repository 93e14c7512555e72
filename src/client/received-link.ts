import type { CheckoutLink } from "../contract/checkout-link.js";
import type { Issue, IssueParams } from "../contract/issue.js";
import { parsedJson } from "../text/parse.js";
import { printable } from "../text/printable.js";
import { redact } from "../text/redaction.js";
import type { Validation } from "../validation/validation.js";
import { InvalidResponseError } from "./invalid-errors.js";

/**
 * The link in the body of a success.
 *
 * @param text undefined if the body has more than `maxBytes`
 * @throws InvalidResponseError if the body is no checkout link
 */
export function receivedLink(
  status: number,
  text: string | undefined,
  maxBytes: number,
  { url, token }: { url: string; token: string | undefined },
  validation: Validation | undefined,
): CheckoutLink {
  const value = parsedJson(text ?? "");
  if (value === undefined) throw new InvalidResponseError(status, [unreadable(text, maxBytes)], { url });
  const issues = validation ? validation.response(value) : urlIssues(value);
  if (issues.length === 0) return value as CheckoutLink;
  const id = (value as { id?: unknown } | null)?.id;
  const checkoutLinkId = typeof id === "string" ? printable(id, 100, token ?? "") : undefined;
  throw new InvalidResponseError(status, redact(issues, token), { url, checkoutLinkId });
}

function unreadable(text: string | undefined, limit: number): Issue {
  if (text !== undefined) return issue("", "json", "must be JSON", {});
  return issue("", "maxResponseBytes", `must have at most ${limit} bytes`, { limit });
}

/** The check without `validation`: is there a URL for customers? */
function urlIssues(value: unknown): Issue[] {
  const hasUrl = typeof (value as { url?: unknown } | null)?.url === "string";
  return hasUrl ? [] : [issue("/url", "type", "must be a string", { expected: ["string"] })];
}

function issue(pointer: string, rule: string, message: string, params: IssueParams): Issue {
  return { pointer, rule, message, params };
}
