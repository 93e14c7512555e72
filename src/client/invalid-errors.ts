import type { Issue } from "../contract/issue.js";
import { printable } from "../text/printable.js";
import { andMore, CheckoutLinkError, firstProblems, type Problem } from "./checkout-link-error.js";

/** The body breaks the contract, and nothing was sent. Thrown only with `validation`. */
export class InvalidRequestError extends CheckoutLinkError {
  override name = "InvalidRequestError";
  /** All broken rules. Logs show only the first ones, as `problems`. */
  declare readonly issues: readonly Issue[];
  declare readonly problems: readonly Problem[];

  constructor(issues: readonly Issue[]) {
    const problems = firstProblems(issues);
    super(`The request breaks the contract: ${firstIssue(issues)}`, { linkMayExist: false, problems }, { issues });
  }
}

/** The server reported success, but its body is no checkout link. The link most likely exists. */
export class InvalidResponseError extends CheckoutLinkError {
  override name = "InvalidResponseError";
  declare readonly status: number;
  /** The link's ID, if the body has one. Look the link up instead of creating another. */
  declare readonly checkoutLinkId: string | undefined;
  /** All broken rules. Logs show only the first ones, as `problems`. */
  declare readonly issues: readonly Issue[];
  declare readonly problems: readonly Problem[];

  constructor(
    status: number,
    issues: readonly Issue[],
    more: { url?: string; checkoutLinkId?: string | undefined } = {},
  ) {
    const shown = { linkMayExist: true, status, checkoutLinkId: undefined, ...more, problems: firstProblems(issues) };
    super(`The response is not a checkout link: ${firstIssue(issues)}`, shown, { issues });
  }
}

function firstIssue(issues: readonly Issue[]): string {
  const pointer = printable(issues[0]?.pointer ?? "", 100);
  return `${pointer || "the body"} ${printable(issues[0]?.message ?? "", 200)}${andMore(issues.length)}`;
}
