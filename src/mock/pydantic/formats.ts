import { messages } from "../../../generated/validators/messages.js";
import { hasOnlyPlaceholders, hasPlaceholderAfterPath, isUrl } from "../../text/http-url.js";
import type { Problem } from "./checks.js";

/** A string format for which the provider has its own messages. */
interface Format {
  wrongType?: Problem;
  /**
   * Checks a string, given which of the schema's length limits and pattern it breaks.
   *
   * @param matches whether a string matches the schema's pattern
   */
  check(input: string, broken: Problem | undefined, matches: (text: string) => boolean): Problem | undefined;
}

/** The formats that the mock knows, by name. */
export const formats: Readonly<Record<string, Format>> = {
  uuid: {
    wrongType: ["uuid_type", "UUID input should be a string, bytes or UUID object"],
    check(input, broken, matches) {
      if (broken === undefined) return undefined;
      // A UUID of another version matches if it gets the digits of version 4 and its variant.
      const asV4 = (_: string, start: string, middle: string) => `${start}4${middle}8`;
      if (matches(input.replace(/^(.{14})[\da-f](.{4})[\da-f]/i, asV4))) {
        return ["uuid_version", "UUID version 4 expected", { expected_version: 4 }];
      }
      const error = "expected 32 hexadecimal digits in five groups, joined by hyphens";
      return ["uuid_parsing", `Input should be a valid UUID, ${error}`, { error }];
    },
  },
  "well-formed": {
    check(input, broken) {
      if (!/\p{Surrogate}/u.test(input)) return broken;
      return ["string_unicode", "Input should be a valid string, unable to parse raw data as a unicode string"];
    },
  },
  "http-url": {
    wrongType: ["url_type", "URL input should be a string or URL"],
    check(input, broken) {
      const isParsed = isUrl(input);
      if (broken === undefined && isParsed && !/\p{Surrogate}/u.test(input)) return undefined;
      const [type, , ctx] = broken ?? [];
      if (type === "string_too_long") {
        return ["url_too_long", `URL should have at most ${ctx?.max_length} characters`, ctx];
      }
      const scheme = input.match(/^([a-z][a-z\d+.-]*):/i)?.[1]?.toLowerCase();
      if (scheme !== undefined && scheme !== "http" && scheme !== "https") {
        const expected_schemes = "'http' or 'https'";
        return ["url_scheme", `URL scheme should be ${expected_schemes}`, { expected_schemes }];
      }
      const error = isParsed ? whatIsNotAllowed(input) : urlProblem(input, scheme);
      return ["url_parsing", `Input should be a valid URL, ${error}`, { error }];
    },
  },
};

/** Why the contract refuses a URL that the provider's parser takes. For the placeholder, in the validators' words. */
function whatIsNotAllowed(url: string): string {
  if (!hasPlaceholderAfterPath(url)) return `it ${messages["query-placeholder"]}`;
  return hasOnlyPlaceholders(url) ? "it holds what the contract does not allow" : `it ${messages["only-placeholders"]}`;
}

/** Why the provider's parser refuses a text that is not a URL, in its words. */
function urlProblem(input: string, scheme: string | undefined): string {
  if (input === "") return "input is empty";
  if (scheme === undefined) return "relative URL without a base";
  const authority = input.match(/^[a-z]+:[/\\]*(?:[^/?#\\]*@)?([^/?#\\]*)/i)?.[1] ?? "";
  const [, host = "", port] = authority.match(/^(.*?)(?::([^:\]]*))?$/s) ?? [];
  if (host === "") return "empty host";
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) < 65536)) return "invalid port number";
  if (host.startsWith("[")) return "invalid IPv6 address";
  if (/(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i.test(host)) return "invalid IPv4 address";
  return "invalid international domain name";
}
