/** A text as the value of an attribute, including the quotes. */
export function attribute(text: string): string {
  return `"${escaped(text).replace(/\n/g, "&#10;").replace(/\t/g, "&#9;")}"`;
}

/** Escapes a string for XML 1.0. Replaces characters that XML can't contain even when escaped. */
export function escaped(text: string): string {
  return (
    text
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to replace
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd")
      .replace(/\r/g, "&#13;")
  );
}
