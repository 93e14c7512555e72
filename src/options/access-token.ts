import { describeValue, OptionError } from "./option-error.js";

/**
 * Checks an access token before `fetch` does, which would quote an invalid one in its error.
 *
 * @throws OptionError if it is missing, or has characters that a bearer token can't have (RFC 6750)
 */
export function checkToken(token: unknown, option = "accessToken"): void {
  if (token === undefined || token === null || token === "") {
    throw new OptionError(option, `is empty${token === "" ? "" : ` (${token})`}; is the environment variable set?`);
  }
  if (typeof token !== "string") throw new OptionError(option, `must be a string; received ${describeValue(token)}`);
  if (!/^[\w.~+/-]+=*$/.test(token)) {
    throw new OptionError(option, "must be a bearer token (RFC 6750), without quotes, spaces or line breaks");
  }
}
