// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.
import { t as require_formats } from "./runtime.js";
// checkout-link.js
const CheckoutLink = validate53;
const formats0 = require_formats().fullFormats["date-time"];
function validate54(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!formats0.validate(data)) {
			vErrors = report(vErrors, instancePath, "format", "date-time");
			errors++;
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "string");
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
function validate56(data, instancePath = "") {
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
	validate56.errors = vErrors;
	return errors === 0;
}
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$", "u");
function validate59(data, instancePath = "") {
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
	validate59.errors = vErrors;
	return errors === 0;
}
function validate61(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data0 = data[key0];
		if (typeof data0 !== "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 !== "boolean") {
			vErrors = report(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", "string,integer,boolean");
			errors++;
		}
	}
	else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
function validate63(data, instancePath = "") {
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
	validate63.errors = vErrors;
	return errors === 0;
}
function validate65(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate59(data, instancePath)) {
		vErrors = append(vErrors, validate59.errors);
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
	validate65.errors = vErrors;
	return errors === 0;
}
function validate73(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		vErrors = report(vErrors, instancePath, "type", "string");
		errors++;
	}
	if (!(data === "month" || data === "year")) {
		vErrors = report(vErrors, instancePath, "enum", "must be one of \"month\", \"year\"");
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
function validate79(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			vErrors = report(vErrors, instancePath, "required", "created_at");
			errors++;
		}
		if (data.modified_at === void 0) {
			vErrors = report(vErrors, instancePath, "required", "modified_at");
			errors++;
		}
		if (data.id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "id");
			errors++;
		}
		if (data.is_archived === void 0) {
			vErrors = report(vErrors, instancePath, "required", "is_archived");
			errors++;
		}
		if (data.product_id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "product_id");
			errors++;
		}
		if (data.created_at !== void 0) {
			if (!validate54(data.created_at, instancePath + "/created_at")) {
				vErrors = append(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate56(data.modified_at, instancePath + "/modified_at")) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate59(data.id, instancePath + "/id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.is_archived !== void 0) {
			if (typeof data.is_archived !== "boolean") {
				vErrors = report(vErrors, instancePath + "/is_archived", "type", "boolean");
				errors++;
			}
		}
		if (data.product_id !== void 0) {
			if (!validate59(data.product_id, instancePath + "/product_id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
function validate78(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate79(data, instancePath)) {
		vErrors = append(vErrors, validate79.errors);
		errors = vErrors.length;
	}
	const _errs3 = errors;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.legacy === void 0 && "legacy") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	if (_errs4 === errors) {
		vErrors = report(vErrors, instancePath, "not");
		errors++;
	} else {
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			vErrors = report(vErrors, instancePath, "required", "type");
			errors++;
		}
		if (data.recurring_interval === void 0) {
			vErrors = report(vErrors, instancePath, "required", "recurring_interval");
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/type", "type", "string");
				errors++;
			}
			if (!(data0 === "one_time" || data0 === "recurring")) {
				vErrors = report(vErrors, instancePath + "/type", "enum", "must be one of \"one_time\", \"recurring\"");
				errors++;
			}
		}
		if (data.recurring_interval !== void 0) {
			let data1 = data.recurring_interval;
			const _errs8 = errors;
			let valid3 = false;
			const _errs9 = errors;
			if (!validate73(data1, instancePath + "/recurring_interval")) {
				vErrors = append(vErrors, validate73.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const _errs10 = errors;
				if (data1 !== null) {
					vErrors = report(vErrors, instancePath + "/recurring_interval", "type", "null");
					errors++;
				}
				var _valid0 = _errs10 === errors;
				valid3 = valid3 || _valid0;
			}
			if (!valid3) {
				vErrors = report(vErrors, instancePath + "/recurring_interval", "anyOf");
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
function validate88(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		vErrors = report(vErrors, instancePath, "type", "string");
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
function validate90(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		vErrors = report(vErrors, instancePath, "type", "integer");
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
function validate87(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount_type === void 0) {
			vErrors = report(vErrors, instancePath, "required", "amount_type");
			errors++;
		}
		if (data.price_currency === void 0) {
			vErrors = report(vErrors, instancePath, "required", "price_currency");
			errors++;
		}
		if (data.price_amount === void 0) {
			vErrors = report(vErrors, instancePath, "required", "price_amount");
			errors++;
		}
		if (data.amount_type !== void 0) {
			let data0 = data.amount_type;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/amount_type", "type", "string");
				errors++;
			}
			if ("fixed" !== data0) {
				vErrors = report(vErrors, instancePath + "/amount_type", "const", "must be \"fixed\"");
				errors++;
			}
		}
		if (data.price_currency !== void 0) {
			if (!validate88(data.price_currency, instancePath + "/price_currency")) {
				vErrors = append(vErrors, validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.price_amount !== void 0) {
			if (!validate90(data.price_amount, instancePath + "/price_amount")) {
				vErrors = append(vErrors, validate90.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
function validate77(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate78(data, instancePath)) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate87(data, instancePath)) {
		vErrors = append(vErrors, validate87.errors);
		errors = vErrors.length;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
function validate98(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate90(data, instancePath)) {
		vErrors = append(vErrors, validate90.errors);
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
	validate98.errors = vErrors;
	return errors === 0;
}
function validate96(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount_type === void 0) {
			vErrors = report(vErrors, instancePath, "required", "amount_type");
			errors++;
		}
		if (data.price_currency === void 0) {
			vErrors = report(vErrors, instancePath, "required", "price_currency");
			errors++;
		}
		if (data.minimum_amount === void 0) {
			vErrors = report(vErrors, instancePath, "required", "minimum_amount");
			errors++;
		}
		if (data.maximum_amount === void 0) {
			vErrors = report(vErrors, instancePath, "required", "maximum_amount");
			errors++;
		}
		if (data.preset_amount === void 0) {
			vErrors = report(vErrors, instancePath, "required", "preset_amount");
			errors++;
		}
		if (data.amount_type !== void 0) {
			let data0 = data.amount_type;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/amount_type", "type", "string");
				errors++;
			}
			if ("custom" !== data0) {
				vErrors = report(vErrors, instancePath + "/amount_type", "const", "must be \"custom\"");
				errors++;
			}
		}
		if (data.price_currency !== void 0) {
			if (!validate88(data.price_currency, instancePath + "/price_currency")) {
				vErrors = append(vErrors, validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.minimum_amount !== void 0) {
			if (!validate98(data.minimum_amount, instancePath + "/minimum_amount")) {
				vErrors = append(vErrors, validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.maximum_amount !== void 0) {
			if (!validate98(data.maximum_amount, instancePath + "/maximum_amount")) {
				vErrors = append(vErrors, validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.preset_amount !== void 0) {
			if (!validate98(data.preset_amount, instancePath + "/preset_amount")) {
				vErrors = append(vErrors, validate98.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
function validate94(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate78(data, instancePath)) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate96(data, instancePath)) {
		vErrors = append(vErrors, validate96.errors);
		errors = vErrors.length;
	}
	validate94.errors = vErrors;
	return errors === 0;
}
function validate107(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount_type === void 0) {
			vErrors = report(vErrors, instancePath, "required", "amount_type");
			errors++;
		}
		if (data.amount_type !== void 0) {
			let data0 = data.amount_type;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/amount_type", "type", "string");
				errors++;
			}
			if ("free" !== data0) {
				vErrors = report(vErrors, instancePath + "/amount_type", "const", "must be \"free\"");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate107.errors = vErrors;
	return errors === 0;
}
function validate105(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate78(data, instancePath)) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate107(data, instancePath)) {
		vErrors = append(vErrors, validate107.errors);
		errors = vErrors.length;
	}
	validate105.errors = vErrors;
	return errors === 0;
}
function validate116(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "id");
			errors++;
		}
		if (data.name === void 0) {
			vErrors = report(vErrors, instancePath, "required", "name");
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate59(data.id, instancePath + "/id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				vErrors = report(vErrors, instancePath + "/name", "type", "string");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate116.errors = vErrors;
	return errors === 0;
}
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]+([.][0-9]{1,12})?$", "u");
function validate112(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount_type === void 0) {
			vErrors = report(vErrors, instancePath, "required", "amount_type");
			errors++;
		}
		if (data.price_currency === void 0) {
			vErrors = report(vErrors, instancePath, "required", "price_currency");
			errors++;
		}
		if (data.unit_amount === void 0) {
			vErrors = report(vErrors, instancePath, "required", "unit_amount");
			errors++;
		}
		if (data.cap_amount === void 0) {
			vErrors = report(vErrors, instancePath, "required", "cap_amount");
			errors++;
		}
		if (data.meter_id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "meter_id");
			errors++;
		}
		if (data.meter === void 0) {
			vErrors = report(vErrors, instancePath, "required", "meter");
			errors++;
		}
		if (data.amount_type !== void 0) {
			let data0 = data.amount_type;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/amount_type", "type", "string");
				errors++;
			}
			if ("metered_unit" !== data0) {
				vErrors = report(vErrors, instancePath + "/amount_type", "const", "must be \"metered_unit\"");
				errors++;
			}
		}
		if (data.price_currency !== void 0) {
			if (!validate88(data.price_currency, instancePath + "/price_currency")) {
				vErrors = append(vErrors, validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.unit_amount !== void 0) {
			let data2 = data.unit_amount;
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					vErrors = report(vErrors, instancePath + "/unit_amount", "pattern", "must be a decimal with up to 12 places");
					errors++;
				}
			} else {
				vErrors = report(vErrors, instancePath + "/unit_amount", "type", "string");
				errors++;
			}
		}
		if (data.cap_amount !== void 0) {
			if (!validate98(data.cap_amount, instancePath + "/cap_amount")) {
				vErrors = append(vErrors, validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.meter_id !== void 0) {
			if (!validate59(data.meter_id, instancePath + "/meter_id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.meter !== void 0) {
			if (!validate116(data.meter, instancePath + "/meter")) {
				vErrors = append(vErrors, validate116.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate112.errors = vErrors;
	return errors === 0;
}
function validate110(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate78(data, instancePath)) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate112(data, instancePath)) {
		vErrors = append(vErrors, validate112.errors);
		errors = vErrors.length;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
function validate122(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate79(data, instancePath)) {
		vErrors = append(vErrors, validate79.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			vErrors = report(vErrors, instancePath, "required", "type");
			errors++;
		}
		if (data.recurring_interval === void 0) {
			vErrors = report(vErrors, instancePath, "required", "recurring_interval");
			errors++;
		}
		if (data.legacy === void 0) {
			vErrors = report(vErrors, instancePath, "required", "legacy");
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/type", "type", "string");
				errors++;
			}
			if ("recurring" !== data0) {
				vErrors = report(vErrors, instancePath + "/type", "const", "must be \"recurring\"");
				errors++;
			}
		}
		if (data.recurring_interval !== void 0) {
			if (!validate73(data.recurring_interval, instancePath + "/recurring_interval")) {
				vErrors = append(vErrors, validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.legacy !== void 0) {
			let data2 = data.legacy;
			if (typeof data2 !== "boolean") {
				vErrors = report(vErrors, instancePath + "/legacy", "type", "boolean");
				errors++;
			}
			if (true !== data2) {
				vErrors = report(vErrors, instancePath + "/legacy", "const", "must be true");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
function validate121(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate122(data, instancePath)) {
		vErrors = append(vErrors, validate122.errors);
		errors = vErrors.length;
	}
	if (!validate87(data, instancePath)) {
		vErrors = append(vErrors, validate87.errors);
		errors = vErrors.length;
	}
	validate121.errors = vErrors;
	return errors === 0;
}
function validate128(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate122(data, instancePath)) {
		vErrors = append(vErrors, validate122.errors);
		errors = vErrors.length;
	}
	if (!validate96(data, instancePath)) {
		vErrors = append(vErrors, validate96.errors);
		errors = vErrors.length;
	}
	validate128.errors = vErrors;
	return errors === 0;
}
function validate132(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate122(data, instancePath)) {
		vErrors = append(vErrors, validate122.errors);
		errors = vErrors.length;
	}
	if (!validate107(data, instancePath)) {
		vErrors = append(vErrors, validate107.errors);
		errors = vErrors.length;
	}
	validate132.errors = vErrors;
	return errors === 0;
}
function validate76(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate77(data, instancePath)) {
		vErrors = append(vErrors, validate77.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate94(data, instancePath)) {
			vErrors = append(vErrors, validate94.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs3 = errors;
			if (!validate105(data, instancePath)) {
				vErrors = append(vErrors, validate105.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs3 === errors;
			valid0 = valid0 || _valid0;
			if (!valid0) {
				const _errs4 = errors;
				if (!validate110(data, instancePath)) {
					vErrors = append(vErrors, validate110.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs4 === errors;
				valid0 = valid0 || _valid0;
				if (!valid0) {
					const _errs5 = errors;
					if (!validate121(data, instancePath)) {
						vErrors = append(vErrors, validate121.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs5 === errors;
					valid0 = valid0 || _valid0;
					if (!valid0) {
						const _errs6 = errors;
						if (!validate128(data, instancePath)) {
							vErrors = append(vErrors, validate128.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs6 === errors;
						valid0 = valid0 || _valid0;
						if (!valid0) {
							const _errs7 = errors;
							if (!validate132(data, instancePath)) {
								vErrors = append(vErrors, validate132.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs7 === errors;
							valid0 = valid0 || _valid0;
						}
					}
				}
			}
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
	validate76.errors = vErrors;
	return errors === 0;
}
function validate137(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			vErrors = report(vErrors, instancePath, "required", "created_at");
			errors++;
		}
		if (data.modified_at === void 0) {
			vErrors = report(vErrors, instancePath, "required", "modified_at");
			errors++;
		}
		if (data.id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "id");
			errors++;
		}
		if (data.type === void 0) {
			vErrors = report(vErrors, instancePath, "required", "type");
			errors++;
		}
		if (data.description === void 0) {
			vErrors = report(vErrors, instancePath, "required", "description");
			errors++;
		}
		if (data.selectable === void 0) {
			vErrors = report(vErrors, instancePath, "required", "selectable");
			errors++;
		}
		if (data.deletable === void 0) {
			vErrors = report(vErrors, instancePath, "required", "deletable");
			errors++;
		}
		if (data.organization_id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "organization_id");
			errors++;
		}
		if (data.created_at !== void 0) {
			if (!validate54(data.created_at, instancePath + "/created_at")) {
				vErrors = append(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate56(data.modified_at, instancePath + "/modified_at")) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate59(data.id, instancePath + "/id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			let data3 = data.type;
			if (typeof data3 !== "string") {
				vErrors = report(vErrors, instancePath + "/type", "type", "string");
				errors++;
			}
			if (!(data3 === "custom" || data3 === "discord" || data3 === "github_repository" || data3 === "downloadables" || data3 === "license_keys" || data3 === "meter_credit")) {
				vErrors = report(vErrors, instancePath + "/type", "enum", "must be one of \"custom\", \"discord\", \"github_repository\", \"downloadables\", \"license_keys\", \"meter_credit\"");
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				vErrors = report(vErrors, instancePath + "/description", "type", "string");
				errors++;
			}
		}
		if (data.selectable !== void 0) {
			if (typeof data.selectable !== "boolean") {
				vErrors = report(vErrors, instancePath + "/selectable", "type", "boolean");
				errors++;
			}
		}
		if (data.deletable !== void 0) {
			if (typeof data.deletable !== "boolean") {
				vErrors = report(vErrors, instancePath + "/deletable", "type", "boolean");
				errors++;
			}
		}
		if (data.organization_id !== void 0) {
			if (!validate59(data.organization_id, instancePath + "/organization_id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate137.errors = vErrors;
	return errors === 0;
}
function validate143(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "id");
			errors++;
		}
		if (data.organization_id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "organization_id");
			errors++;
		}
		if (data.name === void 0) {
			vErrors = report(vErrors, instancePath, "required", "name");
			errors++;
		}
		if (data.path === void 0) {
			vErrors = report(vErrors, instancePath, "required", "path");
			errors++;
		}
		if (data.mime_type === void 0) {
			vErrors = report(vErrors, instancePath, "required", "mime_type");
			errors++;
		}
		if (data.size === void 0) {
			vErrors = report(vErrors, instancePath, "required", "size");
			errors++;
		}
		if (data.storage_version === void 0) {
			vErrors = report(vErrors, instancePath, "required", "storage_version");
			errors++;
		}
		if (data.checksum_etag === void 0) {
			vErrors = report(vErrors, instancePath, "required", "checksum_etag");
			errors++;
		}
		if (data.checksum_sha256_base64 === void 0) {
			vErrors = report(vErrors, instancePath, "required", "checksum_sha256_base64");
			errors++;
		}
		if (data.checksum_sha256_hex === void 0) {
			vErrors = report(vErrors, instancePath, "required", "checksum_sha256_hex");
			errors++;
		}
		if (data.last_modified_at === void 0) {
			vErrors = report(vErrors, instancePath, "required", "last_modified_at");
			errors++;
		}
		if (data.version === void 0) {
			vErrors = report(vErrors, instancePath, "required", "version");
			errors++;
		}
		if (data.service === void 0) {
			vErrors = report(vErrors, instancePath, "required", "service");
			errors++;
		}
		if (data.is_uploaded === void 0) {
			vErrors = report(vErrors, instancePath, "required", "is_uploaded");
			errors++;
		}
		if (data.created_at === void 0) {
			vErrors = report(vErrors, instancePath, "required", "created_at");
			errors++;
		}
		if (data.size_readable === void 0) {
			vErrors = report(vErrors, instancePath, "required", "size_readable");
			errors++;
		}
		if (data.public_url === void 0) {
			vErrors = report(vErrors, instancePath, "required", "public_url");
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate59(data.id, instancePath + "/id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.organization_id !== void 0) {
			if (!validate59(data.organization_id, instancePath + "/organization_id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				vErrors = report(vErrors, instancePath + "/name", "type", "string");
				errors++;
			}
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				vErrors = report(vErrors, instancePath + "/path", "type", "string");
				errors++;
			}
		}
		if (data.mime_type !== void 0) {
			if (typeof data.mime_type !== "string") {
				vErrors = report(vErrors, instancePath + "/mime_type", "type", "string");
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data5 = data.size;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				vErrors = report(vErrors, instancePath + "/size", "type", "integer");
				errors++;
			}
		}
		if (data.storage_version !== void 0) {
			let data6 = data.storage_version;
			if (typeof data6 !== "string" && data6 !== null) {
				vErrors = report(vErrors, instancePath + "/storage_version", "type", "string,null");
				errors++;
			}
		}
		if (data.checksum_etag !== void 0) {
			let data7 = data.checksum_etag;
			if (typeof data7 !== "string" && data7 !== null) {
				vErrors = report(vErrors, instancePath + "/checksum_etag", "type", "string,null");
				errors++;
			}
		}
		if (data.checksum_sha256_base64 !== void 0) {
			let data8 = data.checksum_sha256_base64;
			if (typeof data8 !== "string" && data8 !== null) {
				vErrors = report(vErrors, instancePath + "/checksum_sha256_base64", "type", "string,null");
				errors++;
			}
		}
		if (data.checksum_sha256_hex !== void 0) {
			let data9 = data.checksum_sha256_hex;
			if (typeof data9 !== "string" && data9 !== null) {
				vErrors = report(vErrors, instancePath + "/checksum_sha256_hex", "type", "string,null");
				errors++;
			}
		}
		if (data.last_modified_at !== void 0) {
			if (!validate56(data.last_modified_at, instancePath + "/last_modified_at")) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			let data11 = data.version;
			if (typeof data11 !== "string" && data11 !== null) {
				vErrors = report(vErrors, instancePath + "/version", "type", "string,null");
				errors++;
			}
		}
		if (data.service !== void 0) {
			let data12 = data.service;
			if (typeof data12 !== "string") {
				vErrors = report(vErrors, instancePath + "/service", "type", "string");
				errors++;
			}
			if ("product_media" !== data12) {
				vErrors = report(vErrors, instancePath + "/service", "const", "must be \"product_media\"");
				errors++;
			}
		}
		if (data.is_uploaded !== void 0) {
			if (typeof data.is_uploaded !== "boolean") {
				vErrors = report(vErrors, instancePath + "/is_uploaded", "type", "boolean");
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			if (!validate54(data.created_at, instancePath + "/created_at")) {
				vErrors = append(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.size_readable !== void 0) {
			if (typeof data.size_readable !== "string") {
				vErrors = report(vErrors, instancePath + "/size_readable", "type", "string");
				errors++;
			}
		}
		if (data.public_url !== void 0) {
			if (typeof data.public_url !== "string") {
				vErrors = report(vErrors, instancePath + "/public_url", "type", "string");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate143.errors = vErrors;
	return errors === 0;
}
function validate69(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			vErrors = report(vErrors, instancePath, "required", "created_at");
			errors++;
		}
		if (data.modified_at === void 0) {
			vErrors = report(vErrors, instancePath, "required", "modified_at");
			errors++;
		}
		if (data.id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "id");
			errors++;
		}
		if (data.name === void 0) {
			vErrors = report(vErrors, instancePath, "required", "name");
			errors++;
		}
		if (data.description === void 0) {
			vErrors = report(vErrors, instancePath, "required", "description");
			errors++;
		}
		if (data.recurring_interval === void 0) {
			vErrors = report(vErrors, instancePath, "required", "recurring_interval");
			errors++;
		}
		if (data.is_recurring === void 0) {
			vErrors = report(vErrors, instancePath, "required", "is_recurring");
			errors++;
		}
		if (data.is_archived === void 0) {
			vErrors = report(vErrors, instancePath, "required", "is_archived");
			errors++;
		}
		if (data.organization_id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "organization_id");
			errors++;
		}
		if (data.prices === void 0) {
			vErrors = report(vErrors, instancePath, "required", "prices");
			errors++;
		}
		if (data.benefits === void 0) {
			vErrors = report(vErrors, instancePath, "required", "benefits");
			errors++;
		}
		if (data.medias === void 0) {
			vErrors = report(vErrors, instancePath, "required", "medias");
			errors++;
		}
		if (data.created_at !== void 0) {
			if (!validate54(data.created_at, instancePath + "/created_at")) {
				vErrors = append(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate56(data.modified_at, instancePath + "/modified_at")) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate59(data.id, instancePath + "/id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				vErrors = report(vErrors, instancePath + "/name", "type", "string");
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data4 = data.description;
			if (typeof data4 !== "string" && data4 !== null) {
				vErrors = report(vErrors, instancePath + "/description", "type", "string,null");
				errors++;
			}
		}
		if (data.recurring_interval !== void 0) {
			let data5 = data.recurring_interval;
			const _errs9 = errors;
			let valid1 = false;
			const _errs10 = errors;
			if (!validate73(data5, instancePath + "/recurring_interval")) {
				vErrors = append(vErrors, validate73.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs11 = errors;
				if (data5 !== null) {
					vErrors = report(vErrors, instancePath + "/recurring_interval", "type", "null");
					errors++;
				}
				var _valid0 = _errs11 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				vErrors = report(vErrors, instancePath + "/recurring_interval", "anyOf");
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
		if (data.is_recurring !== void 0) {
			if (typeof data.is_recurring !== "boolean") {
				vErrors = report(vErrors, instancePath + "/is_recurring", "type", "boolean");
				errors++;
			}
		}
		if (data.is_archived !== void 0) {
			if (typeof data.is_archived !== "boolean") {
				vErrors = report(vErrors, instancePath + "/is_archived", "type", "boolean");
				errors++;
			}
		}
		if (data.organization_id !== void 0) {
			if (!validate59(data.organization_id, instancePath + "/organization_id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.prices !== void 0) {
			let data9 = data.prices;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate76(data9[i0], instancePath + "/prices/" + i0)) {
					vErrors = append(vErrors, validate76.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = report(vErrors, instancePath + "/prices", "type", "array");
				errors++;
			}
		}
		if (data.benefits !== void 0) {
			let data11 = data.benefits;
			if (Array.isArray(data11)) {
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate137(data11[i1], instancePath + "/benefits/" + i1)) {
					vErrors = append(vErrors, validate137.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = report(vErrors, instancePath + "/benefits", "type", "array");
				errors++;
			}
		}
		if (data.medias !== void 0) {
			let data13 = data.medias;
			if (Array.isArray(data13)) {
				const len2 = data13.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate143(data13[i2], instancePath + "/medias/" + i2)) {
					vErrors = append(vErrors, validate143.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = report(vErrors, instancePath + "/medias", "type", "array");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
function validate152(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			vErrors = report(vErrors, instancePath, "required", "created_at");
			errors++;
		}
		if (data.modified_at === void 0) {
			vErrors = report(vErrors, instancePath, "required", "modified_at");
			errors++;
		}
		if (data.id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "id");
			errors++;
		}
		if (data.metadata === void 0) {
			vErrors = report(vErrors, instancePath, "required", "metadata");
			errors++;
		}
		if (data.name === void 0) {
			vErrors = report(vErrors, instancePath, "required", "name");
			errors++;
		}
		if (data.code === void 0) {
			vErrors = report(vErrors, instancePath, "required", "code");
			errors++;
		}
		if (data.starts_at === void 0) {
			vErrors = report(vErrors, instancePath, "required", "starts_at");
			errors++;
		}
		if (data.ends_at === void 0) {
			vErrors = report(vErrors, instancePath, "required", "ends_at");
			errors++;
		}
		if (data.max_redemptions === void 0) {
			vErrors = report(vErrors, instancePath, "required", "max_redemptions");
			errors++;
		}
		if (data.redemptions_count === void 0) {
			vErrors = report(vErrors, instancePath, "required", "redemptions_count");
			errors++;
		}
		if (data.organization_id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "organization_id");
			errors++;
		}
		if (data.created_at !== void 0) {
			if (!validate54(data.created_at, instancePath + "/created_at")) {
				vErrors = append(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate56(data.modified_at, instancePath + "/modified_at")) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate59(data.id, instancePath + "/id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate61(data.metadata, instancePath + "/metadata")) {
				vErrors = append(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				vErrors = report(vErrors, instancePath + "/name", "type", "string");
				errors++;
			}
		}
		if (data.code !== void 0) {
			let data5 = data.code;
			if (typeof data5 !== "string" && data5 !== null) {
				vErrors = report(vErrors, instancePath + "/code", "type", "string,null");
				errors++;
			}
		}
		if (data.starts_at !== void 0) {
			if (!validate56(data.starts_at, instancePath + "/starts_at")) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.ends_at !== void 0) {
			if (!validate56(data.ends_at, instancePath + "/ends_at")) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.max_redemptions !== void 0) {
			let data8 = data.max_redemptions;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
				vErrors = report(vErrors, instancePath + "/max_redemptions", "type", "integer,null");
				errors++;
			}
		}
		if (data.redemptions_count !== void 0) {
			let data9 = data.redemptions_count;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				vErrors = report(vErrors, instancePath + "/redemptions_count", "type", "integer");
				errors++;
			}
		}
		if (data.organization_id !== void 0) {
			if (!validate59(data.organization_id, instancePath + "/organization_id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate152.errors = vErrors;
	return errors === 0;
}
function validate161(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			vErrors = report(vErrors, instancePath, "required", "type");
			errors++;
		}
		if (data.amount === void 0) {
			vErrors = report(vErrors, instancePath, "required", "amount");
			errors++;
		}
		if (data.currency === void 0) {
			vErrors = report(vErrors, instancePath, "required", "currency");
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/type", "type", "string");
				errors++;
			}
			if ("fixed" !== data0) {
				vErrors = report(vErrors, instancePath + "/type", "const", "must be \"fixed\"");
				errors++;
			}
		}
		if (data.amount !== void 0) {
			if (!validate90(data.amount, instancePath + "/amount")) {
				vErrors = append(vErrors, validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data.currency !== void 0) {
			if (!validate88(data.currency, instancePath + "/currency")) {
				vErrors = append(vErrors, validate88.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate161.errors = vErrors;
	return errors === 0;
}
function validate165(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.duration === void 0) {
			vErrors = report(vErrors, instancePath, "required", "duration");
			errors++;
		}
		if (data.duration !== void 0) {
			let data0 = data.duration;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/duration", "type", "string");
				errors++;
			}
			if (!(data0 === "once" || data0 === "forever")) {
				vErrors = report(vErrors, instancePath + "/duration", "enum", "must be one of \"once\", \"forever\"");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate165.errors = vErrors;
	return errors === 0;
}
function validate151(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate152(data, instancePath)) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate161(data, instancePath)) {
		vErrors = append(vErrors, validate161.errors);
		errors = vErrors.length;
	}
	if (!validate165(data, instancePath)) {
		vErrors = append(vErrors, validate165.errors);
		errors = vErrors.length;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
function validate171(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.duration === void 0) {
			vErrors = report(vErrors, instancePath, "required", "duration");
			errors++;
		}
		if (data.duration_in_months === void 0) {
			vErrors = report(vErrors, instancePath, "required", "duration_in_months");
			errors++;
		}
		if (data.duration !== void 0) {
			let data0 = data.duration;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/duration", "type", "string");
				errors++;
			}
			if ("repeating" !== data0) {
				vErrors = report(vErrors, instancePath + "/duration", "const", "must be \"repeating\"");
				errors++;
			}
		}
		if (data.duration_in_months !== void 0) {
			let data1 = data.duration_in_months;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = report(vErrors, instancePath + "/duration_in_months", "type", "integer");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate171.errors = vErrors;
	return errors === 0;
}
function validate168(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate152(data, instancePath)) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate161(data, instancePath)) {
		vErrors = append(vErrors, validate161.errors);
		errors = vErrors.length;
	}
	if (!validate171(data, instancePath)) {
		vErrors = append(vErrors, validate171.errors);
		errors = vErrors.length;
	}
	validate168.errors = vErrors;
	return errors === 0;
}
function validate176(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			vErrors = report(vErrors, instancePath, "required", "type");
			errors++;
		}
		if (data.basis_points === void 0) {
			vErrors = report(vErrors, instancePath, "required", "basis_points");
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/type", "type", "string");
				errors++;
			}
			if ("percentage" !== data0) {
				vErrors = report(vErrors, instancePath + "/type", "const", "must be \"percentage\"");
				errors++;
			}
		}
		if (data.basis_points !== void 0) {
			let data1 = data.basis_points;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = report(vErrors, instancePath + "/basis_points", "type", "integer");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate176.errors = vErrors;
	return errors === 0;
}
function validate174(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate152(data, instancePath)) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate176(data, instancePath)) {
		vErrors = append(vErrors, validate176.errors);
		errors = vErrors.length;
	}
	if (!validate165(data, instancePath)) {
		vErrors = append(vErrors, validate165.errors);
		errors = vErrors.length;
	}
	validate174.errors = vErrors;
	return errors === 0;
}
function validate180(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate152(data, instancePath)) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate176(data, instancePath)) {
		vErrors = append(vErrors, validate176.errors);
		errors = vErrors.length;
	}
	if (!validate171(data, instancePath)) {
		vErrors = append(vErrors, validate171.errors);
		errors = vErrors.length;
	}
	validate180.errors = vErrors;
	return errors === 0;
}
function validate150(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate151(data, instancePath)) {
		vErrors = append(vErrors, validate151.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if (!validate168(data, instancePath)) {
		vErrors = append(vErrors, validate168.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs3 = errors;
		if (!validate174(data, instancePath)) {
			vErrors = append(vErrors, validate174.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs4 = errors;
			if (!validate180(data, instancePath)) {
				vErrors = append(vErrors, validate180.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs4 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else if (_valid0) {
				valid0 = true;
				passing0 = 3;
			}
		}
	}
	if (!valid0) {
		vErrors = report(vErrors, instancePath, "oneOf");
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate150.errors = vErrors;
	return errors === 0;
}
const pattern4 = /* @__PURE__ */ new RegExp("^polar_cl_", "u");
const pattern5 = /* @__PURE__ */ new RegExp("polar_cl_", "u");
function validate53(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			vErrors = report(vErrors, instancePath, "required", "created_at");
			errors++;
		}
		if (data.modified_at === void 0) {
			vErrors = report(vErrors, instancePath, "required", "modified_at");
			errors++;
		}
		if (data.id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "id");
			errors++;
		}
		if (data.metadata === void 0) {
			vErrors = report(vErrors, instancePath, "required", "metadata");
			errors++;
		}
		if (data.payment_processor === void 0) {
			vErrors = report(vErrors, instancePath, "required", "payment_processor");
			errors++;
		}
		if (data.client_secret === void 0) {
			vErrors = report(vErrors, instancePath, "required", "client_secret");
			errors++;
		}
		if (data.url === void 0) {
			vErrors = report(vErrors, instancePath, "required", "url");
			errors++;
		}
		if (data.success_url === void 0) {
			vErrors = report(vErrors, instancePath, "required", "success_url");
			errors++;
		}
		if (data.label === void 0) {
			vErrors = report(vErrors, instancePath, "required", "label");
			errors++;
		}
		if (data.allow_discount_codes === void 0) {
			vErrors = report(vErrors, instancePath, "required", "allow_discount_codes");
			errors++;
		}
		if (data.discount_id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "discount_id");
			errors++;
		}
		if (data.organization_id === void 0) {
			vErrors = report(vErrors, instancePath, "required", "organization_id");
			errors++;
		}
		if (data.products === void 0) {
			vErrors = report(vErrors, instancePath, "required", "products");
			errors++;
		}
		if (data.discount === void 0) {
			vErrors = report(vErrors, instancePath, "required", "discount");
			errors++;
		}
		if (data.created_at !== void 0) {
			if (!validate54(data.created_at, instancePath + "/created_at")) {
				vErrors = append(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate56(data.modified_at, instancePath + "/modified_at")) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate59(data.id, instancePath + "/id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate61(data.metadata, instancePath + "/metadata")) {
				vErrors = append(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.payment_processor !== void 0) {
			if (!validate63(data.payment_processor, instancePath + "/payment_processor")) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.client_secret !== void 0) {
			let data5 = data.client_secret;
			if (typeof data5 === "string") {
				if (!pattern4.test(data5)) {
					vErrors = report(vErrors, instancePath + "/client_secret", "pattern", "must start with polar_cl_");
					errors++;
				}
			} else {
				vErrors = report(vErrors, instancePath + "/client_secret", "type", "string");
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data6 = data.url;
			if (typeof data6 === "string") {
				if (!pattern5.test(data6)) {
					vErrors = report(vErrors, instancePath + "/url", "pattern", "must hold the client secret");
					errors++;
				}
			} else {
				vErrors = report(vErrors, instancePath + "/url", "type", "string");
				errors++;
			}
		}
		if (data.success_url !== void 0) {
			let data7 = data.success_url;
			if (typeof data7 !== "string" && data7 !== null) {
				vErrors = report(vErrors, instancePath + "/success_url", "type", "string,null");
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data8 = data.label;
			if (typeof data8 !== "string" && data8 !== null) {
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
			if (!validate65(data.discount_id, instancePath + "/discount_id")) {
				vErrors = append(vErrors, validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.organization_id !== void 0) {
			if (!validate59(data.organization_id, instancePath + "/organization_id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.products !== void 0) {
			let data12 = data.products;
			if (Array.isArray(data12)) {
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate69(data12[i0], instancePath + "/products/" + i0)) {
					vErrors = append(vErrors, validate69.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = report(vErrors, instancePath + "/products", "type", "array");
				errors++;
			}
		}
		if (data.discount !== void 0) {
			let data14 = data.discount;
			const _errs22 = errors;
			let valid3 = false;
			const _errs23 = errors;
			if (!validate150(data14, instancePath + "/discount")) {
				vErrors = append(vErrors, validate150.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs23 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const _errs24 = errors;
				if (data14 !== null) {
					vErrors = report(vErrors, instancePath + "/discount", "type", "null");
					errors++;
				}
				var _valid0 = _errs24 === errors;
				valid3 = valid3 || _valid0;
			}
			if (!valid3) {
				vErrors = report(vErrors, instancePath + "/discount", "anyOf");
				errors++;
			} else {
				errors = _errs22;
				if (vErrors !== null) {
					if (_errs22) vErrors.length = _errs22;
					else vErrors = null;
				}
			}
		}
		if (data.product_id !== void 0) {
			if (!validate59(data.product_id, instancePath + "/product_id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.product_price_id !== void 0) {
			if (!validate59(data.product_price_id, instancePath + "/product_price_id")) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.product !== void 0) {
			if (!validate69(data.product, instancePath + "/product")) {
				vErrors = append(vErrors, validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.product_price !== void 0) {
			if (!validate76(data.product_price, instancePath + "/product_price")) {
				vErrors = append(vErrors, validate76.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
const ProductPriceFixed = validate190;
function validate190(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate78(data, instancePath)) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate87(data, instancePath)) {
		vErrors = append(vErrors, validate87.errors);
		errors = vErrors.length;
	}
	validate190.errors = vErrors;
	return errors === 0;
}
const ProductPriceCustom = validate193;
function validate193(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate78(data, instancePath)) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate96(data, instancePath)) {
		vErrors = append(vErrors, validate96.errors);
		errors = vErrors.length;
	}
	validate193.errors = vErrors;
	return errors === 0;
}
const ProductPriceFree = validate196;
function validate196(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate78(data, instancePath)) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate107(data, instancePath)) {
		vErrors = append(vErrors, validate107.errors);
		errors = vErrors.length;
	}
	validate196.errors = vErrors;
	return errors === 0;
}
const ProductPriceMeteredUnit = validate199;
function validate199(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate78(data, instancePath)) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate112(data, instancePath)) {
		vErrors = append(vErrors, validate112.errors);
		errors = vErrors.length;
	}
	validate199.errors = vErrors;
	return errors === 0;
}
const LegacyRecurringProductPriceFixed = validate202;
function validate202(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate122(data, instancePath)) {
		vErrors = append(vErrors, validate122.errors);
		errors = vErrors.length;
	}
	if (!validate87(data, instancePath)) {
		vErrors = append(vErrors, validate87.errors);
		errors = vErrors.length;
	}
	validate202.errors = vErrors;
	return errors === 0;
}
const LegacyRecurringProductPriceCustom = validate205;
function validate205(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate122(data, instancePath)) {
		vErrors = append(vErrors, validate122.errors);
		errors = vErrors.length;
	}
	if (!validate96(data, instancePath)) {
		vErrors = append(vErrors, validate96.errors);
		errors = vErrors.length;
	}
	validate205.errors = vErrors;
	return errors === 0;
}
const LegacyRecurringProductPriceFree = validate208;
function validate208(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate122(data, instancePath)) {
		vErrors = append(vErrors, validate122.errors);
		errors = vErrors.length;
	}
	if (!validate107(data, instancePath)) {
		vErrors = append(vErrors, validate107.errors);
		errors = vErrors.length;
	}
	validate208.errors = vErrors;
	return errors === 0;
}
const DiscountFixedOnceForeverDuration = validate211;
function validate211(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate152(data, instancePath)) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate161(data, instancePath)) {
		vErrors = append(vErrors, validate161.errors);
		errors = vErrors.length;
	}
	if (!validate165(data, instancePath)) {
		vErrors = append(vErrors, validate165.errors);
		errors = vErrors.length;
	}
	validate211.errors = vErrors;
	return errors === 0;
}
const DiscountFixedRepeatDuration = validate215;
function validate215(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate152(data, instancePath)) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate161(data, instancePath)) {
		vErrors = append(vErrors, validate161.errors);
		errors = vErrors.length;
	}
	if (!validate171(data, instancePath)) {
		vErrors = append(vErrors, validate171.errors);
		errors = vErrors.length;
	}
	validate215.errors = vErrors;
	return errors === 0;
}
const DiscountPercentageOnceForeverDuration = validate219;
function validate219(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate152(data, instancePath)) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate176(data, instancePath)) {
		vErrors = append(vErrors, validate176.errors);
		errors = vErrors.length;
	}
	if (!validate165(data, instancePath)) {
		vErrors = append(vErrors, validate165.errors);
		errors = vErrors.length;
	}
	validate219.errors = vErrors;
	return errors === 0;
}
const DiscountPercentageRepeatDuration = validate223;
function validate223(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!validate152(data, instancePath)) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate176(data, instancePath)) {
		vErrors = append(vErrors, validate176.errors);
		errors = vErrors.length;
	}
	if (!validate171(data, instancePath)) {
		vErrors = append(vErrors, validate171.errors);
		errors = vErrors.length;
	}
	validate223.errors = vErrors;
	return errors === 0;
}
const messages = {
	"format": "must match format \"#\"",
	"type": "must be #",
	"anyOf": "must match a schema in anyOf",
	"required": "must have required property '#'",
	"not": "must NOT be valid",
	"oneOf": "must match exactly one schema in oneOf"
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
export { CheckoutLink, DiscountFixedOnceForeverDuration, DiscountFixedRepeatDuration, DiscountPercentageOnceForeverDuration, DiscountPercentageRepeatDuration, LegacyRecurringProductPriceCustom, LegacyRecurringProductPriceFixed, LegacyRecurringProductPriceFree, ProductPriceCustom, ProductPriceFixed, ProductPriceFree, ProductPriceMeteredUnit };
