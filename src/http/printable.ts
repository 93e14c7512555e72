/**
 * A text from outside as part of a log or a report: at most so long, in one line, without characters that would steer
 * the terminal, and without the access tokens and client secrets that can be told by their beginning.
 */
export function printable(text: string, maxLength = Number.POSITIVE_INFINITY): string {
  const redacted = text.replace(/polar_(oat|cl)_\w+/g, "[redacted]");
  const shown = redacted.length > maxLength ? `${redacted.slice(0, maxLength)}…` : redacted;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they would steer the terminal
  return shown.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]+/g, " ");
}
