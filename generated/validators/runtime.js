// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// ../../scripts/generate/formats.ts
/** Checks that JSON Schema can't express. Our validators use each as a format of the given name. */
const formats = {
	"date-time": isDateTime,
	"http-url": isHttpUrl,
	"well-formed": isWellFormed,
	"query-placeholder": (text) => !/^[^?#]*\{CHECKOUT_ID\}/.test(text),
	"only-placeholders": (text) => !/[{}]/.test(text.replaceAll("{CHECKOUT_ID}", ""))
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
/** Whether a string is a URL by the WHATWG URL Standard, as the provider parses it. */
function isHttpUrl(text) {
	try {
		new URL(text);
		return true;
	} catch {
		return false;
	}
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
