import { redact, redactText } from "./redaction.js";
import { excerpt } from "./words.js";

/**
 * Makes a string from outside safe for a log or a report: cut to a length, on one line, without secrets, and without
 * anything that controls a terminal or a CI runner.
 */
export function printable(text: string, maxLength = Number.POSITIVE_INFINITY, ...secrets: string[]): string {
  // Redacts first: a secret that is cut in two is no longer recognized, and redacting moves what follows into sight.
  const shown = excerpt(redactText(text, ...secrets), maxLength);
  return shown
    .replace(steering, " ")
    .replace(/#(?=#)/g, "# ")
    .replace(/^\s*::/, ": :");
}

/** Control characters, line separators, and invisible characters, such as marks that change the direction of text. */
const steering = /[\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]+/gu;

/** The same for a JSON value, as JSON with one line for each part. What is dangerous is escaped. */
export function printableJson(value: unknown): string {
  const unit = (text: string) => `\\u${text.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const escaped = (character: string) => character.split("").map(unit).join("");
  const json = JSON.stringify(redact(value, undefined), null, 2) ?? "undefined";
  return json.replace(steeringInJson, escaped).replace(/#(?=#)/g, escaped);
}

/** Line feeds are between the parts. In strings, JSON escapes them. */
const steeringInJson = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]/gu;
