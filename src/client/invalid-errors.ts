import type { Issue } from "../contract/issue.js";
import { printable } from "../text/printable.js";
import { CheckoutLinkError } from "./checkout-link-error.js";

/** The body breaks the contract, and nothing was sent. Thrown only with `validation`. */
export class InvalidRequestError extends CheckoutLinkError {
  override name = "InvalidRequestError";
  declare readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(`The request breaks the contract: ${firstIssue(issues)}`);
    Object.assign(this, { issues });
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
    super(`The response is not a checkout link: ${firstIssue(issues)}`);
    Object.assign(this, { status, issues, checkoutLinkId });
  }
}

function firstIssue(issues: readonly Issue[]): string {
  // Whoever chose the keys of the body controls the pointer, and messages end up in logs.
  const place = printable(issues[0]?.pointer ?? "", 100);
  return `${place || "the body"} ${issues[0]?.message}${andMore(issues.length)}`;
}

/** Ends a message that names the first of several problems. */
export function andMore(count: number): string {
  return count > 1 ? `, and ${count - 1} more` : "";
}
