import { preflightRequest } from "../cases/body-cases.js";
import { type CaseRequest, fillIn } from "../cases/case.js";
import { operation } from "../contract/operation.js";
import { printable } from "../text/printable.js";
import { type Answer, MalformedAnswer, NoAnswer } from "./answer.js";
import type { Plan } from "./options.js";
import { urlOf } from "./transport.js";

/** A valid call was refused because of its token or its path, so every case would fail for the same reason. */
export class PreflightError extends Error {
  override name = "PreflightError";
}

/**
 * Sends one valid body with an ID that no product has.
 *
 * @throws PreflightError if the answer says that the token or the base URL is wrong
 */
export async function preflight(
  { server, given }: Plan,
  send: (request: CaseRequest) => Promise<Answer>,
): Promise<void> {
  if (given.token === undefined) return;
  const answer = await send(fillIn(preflightRequest(), given)).catch((error) => {
    // The cases report it.
    if (error instanceof NoAnswer || error instanceof MalformedAnswer) return undefined;
    throw error;
  });
  const reason = answer && reasonOf(answer, urlOf(server, operation.path));
  if (reason !== undefined) throw new PreflightError(reason);
}

function reasonOf({ status, headers }: Answer, url: string): string | undefined {
  const start = `${url} answers ${status} to a valid call`;
  if (status === 401) return `${start}: the access token is wrong, expired or revoked`;
  if (status === 403) return `${start}: the access token lacks the scope checkout_links:write, or its owner is blocked`;
  if (status === 405) return `${start}: the base URL is wrong, or the endpoint is not there`;
  if (status === 404) {
    return `${start}: the base URL is wrong, the endpoint is not there, or an unknown product gets 404 instead of 422`;
  }
  if (status < 300 || status >= 400) return undefined;
  const location = printable(headers.get("Location") ?? "nowhere", 200);
  return `${start}, a redirect to ${location}: verify that server instead`;
}
