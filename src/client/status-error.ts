import { path, servers } from "../../generated/endpoint.js";
import type { CheckoutLinkCreate } from "../contract/request-shapes.js";
import { parsedJson } from "../text/parse.js";
import { printable } from "../text/printable.js";
import { redact, redactText } from "../text/redaction.js";
import { andMore, firstProblems } from "./checkout-link-error.js";
import type { FetchResponse } from "./fetch.js";
import { ForbiddenError, HttpStatusError, UnauthorizedError } from "./http-status-error.js";
import { problemsOf } from "./messages.js";
import { isRejection, RequestRejectedError } from "./request-rejected-error.js";

/** What was sent, and where. */
export interface SentCall {
  readonly url: string;
  readonly body: CheckoutLinkCreate;
  readonly token: string | undefined;
  /** Whether no access token was sent. A `fetch` of the user's own may have added one. */
  readonly isWithoutToken: boolean;
  /** Whether the call chose a version of the API. The provider answers 404 if that was removed. */
  readonly isVersioned: boolean;
}

/**
 * The error for an answer other than a success.
 *
 * @param text the body, or undefined if it is too long
 */
export function statusError(response: FetchResponse, text: string | undefined, sent: SentCall): HttpStatusError {
  const { status } = response;
  const { url, token } = sent;
  const headers = new Headers();
  response.headers.forEach((value, name) => {
    headers.append(name, redactText(value, token));
  });
  const json = parsedJson(text || "");
  const body = redact(json === undefined ? text || undefined : json, token);
  const { error, detail } = Object(body) as { error?: unknown; detail?: unknown };
  const shown = {
    linkMayExist: status >= 500,
    status,
    reason: typeof error === "string" ? printable(error, 100) : undefined,
    retryAfterSeconds: retryAfterSeconds(headers.get("Retry-After")),
    requestId: printable(headers.get("X-Request-ID") ?? "", 100) || undefined,
    url,
  };
  const start = `${status} from ${url}`;
  if (status === 422 && isRejection(body)) {
    const problems = problemsOf(body, sent.body);
    const { pointer = "", message = "" } = problems[0] ?? {};
    const place = pointer && `${printable(pointer, 80)}: `;
    const count = new Set(problems.map((problem) => problem.pointer + problem.message)).size;
    return new RequestRejectedError(
      `${start}: ${place}${printable(message, 200)}${andMore(count)}`,
      { ...shown, problems: firstProblems(problems) },
      { body, headers, detail: body.detail },
    );
  }
  // The server controls this text, and messages end up in logs.
  const reason = [error, detail].find((text) => typeof text === "string" && /^[\w .:-]{1,100}$/.test(text));
  const message = `${start}${reason ? ` (${reason})` : ""}${hint(status, headers, error, sent)}`;
  const StatusError = status === 401 ? UnauthorizedError : status === 403 ? ForbiddenError : HttpStatusError;
  return new StatusError(message, shown, { body, headers });
}

/** What to check or do. */
function hint(
  status: number,
  headers: Headers,
  error: unknown,
  { url, isWithoutToken, isVersioned }: SentCall,
): string {
  if (status === 0 || /^30[12378]$/.test(`${status}`)) {
    const location = headers.get("Location");
    return `: a redirect${location ? ` to ${printable(location, 200)}` : ""}, which is not followed`;
  }
  const base = url.slice(0, -path.length);
  if (status === 404) {
    const version = isVersioned ? ", and does the version of Polar-Version still exist" : "";
    return `: is the base URL ${base.replace(/\/v1$/, "")}${version}?`;
  }
  // Another server may add the token, and then it is missing there.
  const isDirect = isWithoutToken && Object.values<string>(servers).includes(base);
  return isDirect && error === "Unauthorized" ? ": no access token was sent; see accessToken" : "";
}

/** Reads `Retry-After`, which is a number of seconds or a date. */
function retryAfterSeconds(header: string | null): number | undefined {
  const text = header ?? "";
  const isDate = /\d:\d/.test(text);
  const seconds = isDate ? (Date.parse(text) - Date.now()) / 1000 : Number(/^\d{1,9}$/.exec(text) ?? Number.NaN);
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}
