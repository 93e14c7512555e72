import { redactText } from "./redaction.js";

/**
 * Makes a string from outside safe for a log or a report: cut to a length, on one line, without secrets, and without
 * anything that controls a terminal or a CI runner.
 */
export function printable(text: string, maxLength = Number.POSITIVE_INFINITY, ...secrets: string[]): string {
  // Cuts the text a little longer first, so that the work is bounded and no secret is cut in two.
  const redacted = redactText(text.slice(0, maxLength + maxSecretLength), ...secrets);
  const shown = redacted.length > maxLength ? `${redacted.slice(0, maxLength)}…` : redacted;
  return shown
    .replace(steering, " ")
    .replace(/##(?=\w*\[)/g, "# #")
    .replace(/^\s*::/, ": :");
}

/** No known secret is longer. */
const maxSecretLength = 500;

/** Control characters, line separators, and marks that change the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they would steer the terminal
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]+/g;
