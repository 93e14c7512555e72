import { OptionError } from "./option-error.js";

/**
 * Checks an access token before it gets to `fetch`, which would quote a wrong one in its error.
 *
 * @throws OptionError if it has other characters than a bearer token (RFC 6750)
 */
export function checkToken(token: unknown, option = "accessToken"): void {
  if (typeof token !== "string" || !/^[\w.~+/-]+=*$/.test(token)) {
    throw new OptionError(option, "must be a bearer token (RFC 6750): letters, digits and -._~+/= only");
  }
}
