import { redactText } from "./redaction.js";
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

/** Control characters, line separators, and marks that change the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they would steer the terminal
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]+/g;
