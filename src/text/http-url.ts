import { parsedUrl } from "./parse.js";

/**
 * Whether a text is a URL by the WHATWG URL Standard, as the provider parses it. Node 24 and later accept any label that
 * starts with `xn--`; here such a label must be one that a host in Unicode is written as.
 */
export function isUrl(text: string): boolean {
  const hostname = parsedUrl(text)?.hostname;
  if (hostname === undefined) return false;
  const labels = hostname.split(".");
  if (!labels.some((label) => label.startsWith("xn--"))) return true;
  const decoded = labels.map((label) => (label.startsWith("xn--") ? decodePunycode(label.slice(4)) : label));
  return parsedUrl(`https://${decoded.join(".")}`)?.hostname === hostname;
}

/** Whether a URL has the placeholder in its query or fragment only. */
export function hasPlaceholderAfterPath(text: string): boolean {
  return !/^[^?#]*\{CHECKOUT_ID\}/.test(text);
}

/** Whether a URL has no braces but those of the placeholder. */
export function hasOnlyPlaceholders(text: string): boolean {
  return !/[{}]/.test(text.replaceAll("{CHECKOUT_ID}", ""));
}

/** Decodes Punycode (RFC 3492). Returns `%`, which no host has, if the text is none. */
function decodePunycode(text: string): string {
  const literals = Math.max(0, text.lastIndexOf("-"));
  const output = [...text.slice(0, literals)];
  let [code, bias, index, at] = [128, 72, 0, literals && literals + 1];
  while (at < text.length) {
    const before = index;
    for (let weight = 1, k = 36, isLast = false; !isLast; k += 36) {
      const digit = (Number.parseInt(text[at++] ?? "", 36) + 26) % 36;
      const threshold = Math.min(Math.max(k - bias, 1), 26);
      index += digit * weight;
      weight *= 36 - threshold;
      isLast = !(digit >= threshold);
    }
    code += Math.floor(index / (output.length + 1));
    if (!(code <= 0x10ffff)) return "%";
    let delta = Math.floor((index - before) / (before === 0 ? 700 : 2));
    delta += Math.floor(delta / (output.length + 1));
    for (bias = 0; delta > 455; bias += 36) delta = Math.floor(delta / 35);
    bias += Math.floor((36 * delta) / (delta + 38));
    index %= output.length + 1;
    output.splice(index++, 0, String.fromCodePoint(code));
  }
  return output.join("");
}
