// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.
import { n as require_ucs2length } from "./runtime.js";
// checkout-link-create.js
const CheckoutLinkCreate = validate53;
const func1 = require_ucs2length().default;
function validate56(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 50) {
			vErrors = report(vErrors, instancePath, "maxProperties", 50);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func1(key0) > 40) {
					vErrors = report(vErrors, instancePath, "maxLength", 40, key0);
					errors++;
				}
				if (func1(key0) < 1) {
					vErrors = report(vErrors, instancePath, "minLength", 1, key0);
					errors++;
				}
			}
			if (!(_errs1 === errors)) {
				vErrors = report(vErrors, instancePath, "propertyNames");
				errors++;
			}
		}
		for (const key1 in data) {
			let data0 = data[key1];
			if (typeof data0 !== "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 !== "boolean") {
				vErrors = report(vErrors, instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", "string,integer,boolean");
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					vErrors = report(vErrors, instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "maximum", 9007199254740991);
					errors++;
				}
				if (data0 < -9007199254740991 || isNaN(data0)) {
					vErrors = report(vErrors, instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "minimum", -9007199254740991);
					errors++;
				}
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 500) {
					vErrors = report(vErrors, instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "maxLength", 500);
					errors++;
				}
				if (func1(data0) < 1) {
					vErrors = report(vErrors, instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "minLength", 1);
					errors++;
				}
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
function validate58(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		vErrors = report(vErrors, instancePath, "type", "string");
		errors++;
	}
	if ("stripe" !== data) {
		vErrors = report(vErrors, instancePath, "const", "must be \"stripe\"");
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$", "u");
function validate61(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			vErrors = report(vErrors, instancePath, "pattern", "must be a version 4 UUID");
			errors++;
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "string");
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
function validate60(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate61(data, instancePath)) {
		vErrors = append(vErrors, validate61.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (data !== null) {
			vErrors = report(vErrors, instancePath, "type", "null");
			errors++;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		vErrors = report(vErrors, instancePath, "anyOf");
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate60.errors = vErrors;
	return errors === 0;
}
const pattern4 = /* @__PURE__ */ new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://(?:\\[(?:(?:(?:[0-9A-Fa-f]{1,4}:){6}|::(?:[0-9A-Fa-f]{1,4}:){5}|(?:[0-9A-Fa-f]{1,4})?::(?:[0-9A-Fa-f]{1,4}:){4}|(?:(?:[0-9A-Fa-f]{1,4}:){0,1}[0-9A-Fa-f]{1,4})?::(?:[0-9A-Fa-f]{1,4}:){3}|(?:(?:[0-9A-Fa-f]{1,4}:){0,2}[0-9A-Fa-f]{1,4})?::(?:[0-9A-Fa-f]{1,4}:){2}|(?:(?:[0-9A-Fa-f]{1,4}:){0,3}[0-9A-Fa-f]{1,4})?::[0-9A-Fa-f]{1,4}:|(?:(?:[0-9A-Fa-f]{1,4}:){0,4}[0-9A-Fa-f]{1,4})?::)(?:[0-9A-Fa-f]{1,4}:[0-9A-Fa-f]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))|(?:(?:[0-9A-Fa-f]{1,4}:){0,5}[0-9A-Fa-f]{1,4})?::[0-9A-Fa-f]{1,4}|(?:(?:[0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4})?::)\\]|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?!(?:[^:/?#]*[.])?(?:[0-9]+|0[Xx][0-9A-Fa-f]*)[.]?(?:[:/?#]|$))(?:[0-9A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0390-\\u03A1\\u03A3-\\u03CE\\u0400-\\u0481\\u048A-\\u04BF\\u04C1-\\u052F\\u0561-\\u0586\\u0904-\\u0939\\u0E01-\\u0E30\\u0E40-\\u0E45\\u10D0-\\u10FA\\u1E00-\\u1E95\\u1EA0-\\u1EF9\\u3041-\\u3096\\u30A1-\\u30FA\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3][0-9A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0390-\\u03A1\\u03A3-\\u03CE\\u0400-\\u0481\\u048A-\\u04BF\\u04C1-\\u052F\\u0561-\\u0586\\u0900-\\u0963\\u0E01-\\u0E3A\\u0E40-\\u0E4E\\u10D0-\\u10FA\\u1E00-\\u1E95\\u1EA0-\\u1EF9\\u3005\\u3041-\\u3096\\u30A1-\\u30FA\\u30FC\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3-]*(?:[.]|(?=[:/?#]|$)))+|(?:(?:[\\u05D0-\\u05EA\\u0620-\\u063A\\u0641-\\u064A\\u0671-\\u0672\\u0674-\\u06D3]+|[A-Za-z](?:[0-9A-Za-z-]*[0-9A-Za-z])?)(?:[.]|(?=[:/?#]|$)))+)(?::(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(?:[/?#](?:[^\\s\\u0000-\\u001F\\u007F-\\u009F\\uD800-\\uDFFF\\\\<>\"`^{}]|\\{CHECKOUT_ID\\})*)?$", "u");
function validate64(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func1(data) > 2083) {
			vErrors = report(vErrors, instancePath, "maxLength", 2083);
			errors++;
		}
		if (func1(data) < 1) {
			vErrors = report(vErrors, instancePath, "minLength", 1);
			errors++;
		}
		if (!pattern4.test(data)) {
			vErrors = report(vErrors, instancePath, "pattern", "must be an absolute http or https URL with a host");
			errors++;
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "string");
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
function validate55(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.payment_processor === void 0) {
			vErrors = report(vErrors, instancePath, "required", "payment_processor");
			errors++;
		}
		if (data.metadata !== void 0) {
			if (!validate56(data.metadata, instancePath + "/metadata")) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.payment_processor !== void 0) {
			if (!validate58(data.payment_processor, instancePath + "/payment_processor")) {
				vErrors = append(vErrors, validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.label !== void 0) {
			let data2 = data.label;
			if (typeof data2 !== "string" && data2 !== null) {
				vErrors = report(vErrors, instancePath + "/label", "type", "string,null");
				errors++;
			}
		}
		if (data.allow_discount_codes !== void 0) {
			if (typeof data.allow_discount_codes !== "boolean") {
				vErrors = report(vErrors, instancePath + "/allow_discount_codes", "type", "boolean");
				errors++;
			}
		}
		if (data.discount_id !== void 0) {
			if (!validate60(data.discount_id, instancePath + "/discount_id")) {
				vErrors = append(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.success_url !== void 0) {
			let data5 = data.success_url;
			const _errs9 = errors;
			let valid1 = false;
			const _errs10 = errors;
			if (!validate64(data5, instancePath + "/success_url")) {
				vErrors = append(vErrors, validate64.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs11 = errors;
				if (data5 !== null) {
					vErrors = report(vErrors, instancePath + "/success_url", "type", "null");
					errors++;
				}
				var _valid0 = _errs11 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				vErrors = report(vErrors, instancePath + "/success_url", "anyOf");
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
function validate54(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate55(data, instancePath)) {
		vErrors = append(vErrors, validate55.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.products === void 0) {
			vErrors = report(vErrors, instancePath, "required", "products");
			errors++;
		}
		if (data.products !== void 0) {
			let data0 = data.products;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					vErrors = report(vErrors, instancePath + "/products", "minItems", 1);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate61(data0[i0], instancePath + "/products/" + i0)) {
					vErrors = append(vErrors, validate61.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = report(vErrors, instancePath + "/products", "type", "array");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
function validate69(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate55(data, instancePath)) {
		vErrors = append(vErrors, validate55.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.product_id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "product_id");
			errors++;
		}
		if (data.product_id !== void 0) {
			if (!validate61(data.product_id, instancePath + "/product_id")) {
				vErrors = append(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
function validate73(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate55(data, instancePath)) {
		vErrors = append(vErrors, validate55.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.product_price_id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "product_price_id");
			errors++;
		}
		if (data.product_price_id !== void 0) {
			if (!validate61(data.product_price_id, instancePath + "/product_price_id")) {
				vErrors = append(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
function validate53(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate54(data, instancePath)) {
		vErrors = append(vErrors, validate54.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate69(data, instancePath)) {
			vErrors = append(vErrors, validate69.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs3 = errors;
			if (!validate73(data, instancePath)) {
				vErrors = append(vErrors, validate73.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs3 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		vErrors = report(vErrors, instancePath, "anyOf");
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate53.errors = vErrors;
	return errors === 0;
}
const CheckoutLinkCreateProducts = validate77;
function validate77(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate55(data, instancePath)) {
		vErrors = append(vErrors, validate55.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.products === void 0) {
			vErrors = report(vErrors, instancePath, "required", "products");
			errors++;
		}
		if (data.products !== void 0) {
			let data0 = data.products;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					vErrors = report(vErrors, instancePath + "/products", "minItems", 1);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate61(data0[i0], instancePath + "/products/" + i0)) {
					vErrors = append(vErrors, validate61.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = report(vErrors, instancePath + "/products", "type", "array");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
const CheckoutLinkCreateProduct = validate80;
function validate80(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate55(data, instancePath)) {
		vErrors = append(vErrors, validate55.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.product_id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "product_id");
			errors++;
		}
		if (data.product_id !== void 0) {
			if (!validate61(data.product_id, instancePath + "/product_id")) {
				vErrors = append(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
const CheckoutLinkCreateProductPrice = validate83;
function validate83(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate55(data, instancePath)) {
		vErrors = append(vErrors, validate55.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.product_price_id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "product_price_id");
			errors++;
		}
		if (data.product_price_id !== void 0) {
			if (!validate61(data.product_price_id, instancePath + "/product_price_id")) {
				vErrors = append(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
const messages = {
	"maxProperties": "must NOT have more than # properties",
	"maxLength": "must NOT have more than # characters",
	"minLength": "must NOT have fewer than # characters",
	"propertyNames": "property name must be valid",
	"type": "must be #",
	"maximum": "must be <= #",
	"minimum": "must be >= #",
	"anyOf": "must match a schema in anyOf",
	"required": "must have required property '#'",
	"minItems": "must NOT have fewer than # items"
};
function report(errors, instancePath, keyword, detail, propertyName) {
	const error = {
		keyword,
		instancePath,
		detail,
		propertyName,
		message: keyword in messages ? messages[keyword].replace("#", detail) : detail
	};
	if (errors === null) return [error];
	errors.push(error);
	return errors;
}
function append(errors, more) {
	if (errors === null) return more;
	for (const error of more) errors.push(error);
	return errors;
}
export { CheckoutLinkCreate, CheckoutLinkCreateProduct, CheckoutLinkCreateProductPrice, CheckoutLinkCreateProducts };
