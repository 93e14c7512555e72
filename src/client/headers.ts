import { OptionError } from "../options/option-error.js";

/** Headers by name. Those without a value are left out. */
export type CallHeaders = Readonly<Record<string, string | undefined>>;

/**
 * Checks the headers of an option before `fetch` does, which would quote a wrong value in its error. Returns them by
 * their names in lower case.
 *
 * @throws OptionError if a header is malformed, or is one that the client sets
 */
export function checkHeaders(headers: CallHeaders = {}): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const [given, value] of Object.entries(headers)) {
    const name = given.toLowerCase();
    if (value === undefined) continue;
    if (name === "authorization") throw new OptionError("headers", "can't have Authorization; see accessToken");
    if (name === "content-type") throw new OptionError("headers", "can't have Content-Type");
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\t -~\u00a0-\u00ff]*$/.test(value)) {
      throw new OptionError("headers", "must have names and values that HTTP allows");
    }
    checked[name] = value;
  }
  return checked;
}
