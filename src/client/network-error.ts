import { redact, redactError } from "../text/redaction.js";
import { CheckoutLinkError } from "./checkout-link-error.js";

/** The server sent no response, or only part of one. The link may or may not exist. */
export class NetworkError extends CheckoutLinkError {
  override name = "NetworkError";
}

/** What the user should check when there is no response, by the error code of the cause. Browsers give no code. */
const advice: Readonly<Record<string, string>> = {
  ECONNREFUSED: ": is the server running, and is the port right?",
  ENOTFOUND: ": is the host name right?",
  "": ": is the URL right, is the server running, and does it allow this page to call it (CORS)?",
};

/** The error for what `fetch` threw. */
export function networkError(url: string, thrown: unknown, token: string | undefined): NetworkError {
  const cause = redactError(thrown, token);
  const [code = ""] = /^[A-Z][A-Z_\d]{2,40}$/.exec(codeOf(cause) ?? "") ?? [];
  const shown = `${redact(url, token)}${code && ` (${code})`}${advice[code] ?? ""}`;
  return new NetworkError(`No complete response from ${shown}`, { cause });
}

/** The code of an error or of the innermost cause that has one. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return codeOf(error.cause) ?? (error as { code?: string }).code;
}
