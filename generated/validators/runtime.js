// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// ../../src/text/parse.ts
/** The URL of a text, or undefined if the text isn't one. Unlike `URL.canParse`, it is right on Node 20 and 22 too. */
function parsedUrl(text, base) {
	try {
		return new URL(text, base);
	} catch {
		return;
	}
}
// ../../src/text/http-url.ts
/**
* Whether a text is a URL by the WHATWG URL Standard, as the provider parses it. Node 24 and later accept any label that
* starts with `xn--`; here such a label must be one that a host in Unicode is written as.
*/
function isUrl(text) {
	const hostname = parsedUrl(text)?.hostname;
	if (hostname === void 0) return false;
	const labels = hostname.split(".");
	if (!labels.some((label) => label.startsWith("xn--"))) return true;
	return parsedUrl(`https://${labels.map((label) => label.startsWith("xn--") ? decodePunycode(label.slice(4)) : label).join(".")}`)?.hostname === hostname;
}
/** Whether a URL has the placeholder in its query or fragment only. */
function hasPlaceholderAfterPath(text) {
	return !/^[^?#]*\{CHECKOUT_ID\}/.test(text);
}
/** Whether a URL has no braces but those of the placeholder. */
function hasOnlyPlaceholders(text) {
	return !/[{}]/.test(text.replaceAll("{CHECKOUT_ID}", ""));
}
/** Decodes Punycode (RFC 3492). Returns `%`, which no host has, if the text is none. */
function decodePunycode(text) {
	const literals = Math.max(0, text.lastIndexOf("-"));
	const output = [...text.slice(0, literals)];
	let [code, bias, index, at] = [
		128,
		72,
		0,
		literals && literals + 1
	];
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
		if (!(code <= 1114111)) return "%";
		let delta = Math.floor((index - before) / (before === 0 ? 700 : 2));
		delta += Math.floor(delta / (output.length + 1));
		for (bias = 0; delta > 455; bias += 36) delta = Math.floor(delta / 35);
		bias += Math.floor(36 * delta / (delta + 38));
		index %= output.length + 1;
		output.splice(index++, 0, String.fromCodePoint(code));
	}
	return output.join("");
}
// ../../scripts/generate/formats.ts
/** Checks that JSON Schema can't express. Our validators use each as a format of the given name. */
const formats = {
	"date-time": isDateTime,
	"http-url": isUrl,
	"well-formed": isWellFormed,
	"query-placeholder": hasPlaceholderAfterPath,
	"only-placeholders": hasOnlyPlaceholders
};
const dateTime = /^(\d{4})-(\d\d)-(\d\d)[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** Whether a string is an RFC 3339 date-time, on a day that exists. */
function isDateTime(text) {
	const [, year, month, day] = dateTime.exec(text) ?? [];
	if (day === void 0) return false;
	const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
	const date = new Date(Date.UTC(isLeap ? 2e3 : 2001, Number(month) - 1, Number(day)));
	return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
/** Whether a string has no lone surrogates. */
function isWellFormed(text) {
	return !/\p{Surrogate}/u.test(text);
}
// ../ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
export { formats as n, require_ucs2length as t };
