import { printable } from "../text/printable.js";
import { redactError } from "../text/redaction.js";
import { CheckoutLinkError } from "./checkout-link-error.js";

/** The server sent no response, or only part of one. */
export class NetworkError extends CheckoutLinkError {
  override name = "NetworkError";
  /** The error code of the innermost cause, such as `ECONNRESET`, if there is one. Browsers give none. */
  declare readonly code: string | undefined;
}

/** What to check, by the codes of errors before a connection. */
const advice: Readonly<Record<string, string>> = {
  ECONNREFUSED: "is the server running, and is the port right?",
  ENOTFOUND: "is the host name right?",
  CERT: "is its certificate trusted? see NODE_EXTRA_CA_CERTS",
};

/** Errors in pages and workers don't say what is wrong. */
const adviceForPages = "is the URL right, is the server running, and does it allow this page to call it (CORS)?";

/** The same errors by other names. */
const sameAs: readonly [RegExp, string][] = [
  [/^ConnectionRefused$/, "ECONNREFUSED"],
  [/^EAI_/, "ENOTFOUND"],
  [/CERT|UNABLE_TO_/, "CERT"],
];

/** The error for what `fetch` threw. */
export function networkError(url: string, thrown: unknown, token: string | undefined, isSent: boolean): NetworkError {
  const cause = redactError(thrown, token);
  const { code: given = "", syscall } = innermost(cause);
  const code = /^\w{2,40}$/.test(given) ? given : undefined;
  const [, known = given] = sameAs.find(([pattern]) => pattern.test(given)) ?? [];
  const isBefore = Object.hasOwn(advice, known) || syscall === "connect" || given === "UND_ERR_CONNECT_TIMEOUT";
  const why = advice[known] ?? (!code && globalThis.location ? adviceForPages : printable(cause.message, 200));
  const message = `No complete response from ${url}${code ? ` (${code})` : ""}: ${why}`;
  return new NetworkError(message, { linkMayExist: isSent && !isBefore, code, url }, { cause });
}

interface SystemError extends Error {
  readonly code?: string;
  readonly syscall?: string;
}

/** The innermost cause that has a code, or the error itself. */
function innermost(error: SystemError): SystemError {
  const inner = error.cause instanceof Error ? innermost(error.cause) : undefined;
  return inner?.code ? inner : error;
}
