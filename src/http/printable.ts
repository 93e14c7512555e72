import { redactText } from "../client/redaction.js";

/**
 * A text from outside as part of a log or a report: at most so long, in one line, without secrets, and without what
 * would steer a terminal or a CI runner.
 */
export function printable(text: string, maxLength = Number.POSITIVE_INFINITY, ...secrets: string[]): string {
  // A text is cut with some room first, so that the work is bounded and no secret is cut in two.
  const redacted = redactText(text.slice(0, maxLength + maxSecretLength), ...secrets);
  const shown = redacted.length > maxLength ? `${redacted.slice(0, maxLength)}…` : redacted;
  return shown
    .replace(steering, " ")
    .replace(/##(?=\w*\[)/g, "# #")
    .replace(/^\s*::/, ": :");
}

/** Longer secrets are not known. */
const maxSecretLength = 500;

/** Control characters, line separators, and marks that change the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they would steer the terminal
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]+/g;
