// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.
import { n as formats } from "./runtime.js";
// tolerant-checkout-link.js
const CheckoutLink = validate11;
const schema12 = {
	"type": "object",
	"properties": {
		"created_at": { "$ref": "#/components/schemas/Timestamp" },
		"modified_at": { "$ref": "#/components/schemas/NullableTimestamp" },
		"id": { "$ref": "#/components/schemas/UuidV4" },
		"metadata": { "$ref": "#/components/schemas/Metadata" },
		"payment_processor": { "$ref": "#/components/schemas/PaymentProcessor" },
		"client_secret": {
			"type": "string",
			"pattern": "^polar_cl_"
		},
		"url": {
			"type": "string",
			"allOf": [{ "pattern": "^https?://[^/?#@\\\\]+/\\S*polar_cl_" }, { "pattern": "^\\S*$" }]
		},
		"success_url": { "type": ["string", "null"] },
		"label": { "type": ["string", "null"] },
		"allow_discount_codes": { "type": "boolean" },
		"discount_id": { "$ref": "#/components/schemas/NullableUuidV4" },
		"organization_id": { "$ref": "#/components/schemas/UuidV4" },
		"products": {
			"type": "array",
			"if": { "maxItems": 1e7 },
			"then": { "items": { "bounded": { "$ref": "#/components/schemas/CheckoutLinkProduct" } } },
			"else": { "maxItems": 1e7 }
		},
		"discount": {
			"if": { "type": "null" },
			"else": { "$ref": "#/components/schemas/CheckoutLinkDiscount" }
		},
		"product_id": { "$ref": "#/components/schemas/UuidV4" },
		"product_price_id": { "$ref": "#/components/schemas/UuidV4" },
		"product": { "$ref": "#/components/schemas/CheckoutLinkProduct" },
		"product_price": { "$ref": "#/components/schemas/ProductPrice" }
	},
	"required": [
		"created_at",
		"modified_at",
		"id",
		"metadata",
		"payment_processor",
		"client_secret",
		"url",
		"success_url",
		"label",
		"allow_discount_codes",
		"discount_id",
		"organization_id",
		"products",
		"discount"
	]
};
const schema17 = {
	"type": "object",
	"additionalProperties": { "bounded": { "type": [
		"string",
		"number",
		"boolean"
	] } }
};
const formats0 = formats["date-time"];
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (data !== null) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	if (!_valid0) {
		const _errs3 = errors;
		if (typeof data === "string") {
			if (!formats0(data)) {
				const err1 = {
					instancePath,
					schemaPath: "#/components/schemas/Timestamp/format",
					keyword: "format",
					params: { format: "date-time" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/components/schemas/Timestamp/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "else" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
const pattern0 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (data !== null) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	if (!_valid0) {
		const _errs3 = errors;
		if (typeof data === "string") {
			if (!pattern0.test(data)) {
				const err1 = {
					instancePath,
					schemaPath: "#/components/schemas/UuidV4/pattern",
					keyword: "pattern",
					params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/components/schemas/UuidV4/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "else" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const schema22 = {
	"type": "object",
	"properties": {
		"created_at": { "$ref": "#/components/schemas/Timestamp" },
		"modified_at": { "$ref": "#/components/schemas/NullableTimestamp" },
		"id": { "$ref": "#/components/schemas/UuidV4" },
		"name": { "type": "string" },
		"description": { "type": ["string", "null"] },
		"recurring_interval": {
			"if": { "type": "null" },
			"else": { "$ref": "#/components/schemas/RecurringInterval" }
		},
		"is_recurring": { "type": "boolean" },
		"is_archived": { "type": "boolean" },
		"organization_id": { "$ref": "#/components/schemas/UuidV4" },
		"prices": {
			"type": "array",
			"if": { "maxItems": 1e7 },
			"then": { "items": { "bounded": { "$ref": "#/components/schemas/ProductPrice" } } },
			"else": { "maxItems": 1e7 }
		},
		"benefits": {
			"type": "array",
			"if": { "maxItems": 1e7 },
			"then": { "items": { "bounded": { "$ref": "#/components/schemas/Benefit" } } },
			"else": { "maxItems": 1e7 }
		},
		"medias": {
			"type": "array",
			"if": { "maxItems": 1e7 },
			"then": { "items": { "bounded": { "$ref": "#/components/schemas/ProductMediaFile" } } },
			"else": { "maxItems": 1e7 }
		}
	},
	"required": [
		"created_at",
		"modified_at",
		"id",
		"name",
		"description",
		"recurring_interval",
		"is_recurring",
		"is_archived",
		"organization_id",
		"prices",
		"benefits",
		"medias"
	]
};
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.modified_at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "modified_at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.is_archived === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "is_archived" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.product_id === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "product_id" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.created_at !== void 0) {
			let data0 = data.created_at;
			if (typeof data0 === "string") {
				if (!formats0(data0)) {
					const err5 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/components/schemas/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/components/schemas/Timestamp/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate12(data.modified_at, {
				instancePath: instancePath + "/modified_at",
				parentData: data,
				parentDataProperty: "modified_at",
				rootData
			})) {
				vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.is_archived !== void 0) {
			if (typeof data.is_archived !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/is_archived",
					schemaPath: "#/properties/is_archived/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.product_id !== void 0) {
			let data4 = data.product_id;
			if (typeof data4 === "string") {
				if (!pattern0.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/product_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/product_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate19.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount_type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount_type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.price_currency === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "price_currency" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.price_amount === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "price_amount" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.amount_type !== void 0) {
			if (typeof data.amount_type !== "string") {
				const err3 = {
					instancePath: instancePath + "/amount_type",
					schemaPath: "#/properties/amount_type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.price_currency !== void 0) {
			if (typeof data.price_currency !== "string") {
				const err4 = {
					instancePath: instancePath + "/price_currency",
					schemaPath: "#/components/schemas/Currency/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.price_amount !== void 0) {
			let data2 = data.price_amount;
			if (!(typeof data2 == "number" && isFinite(data2))) {
				const err5 = {
					instancePath: instancePath + "/price_amount",
					schemaPath: "#/components/schemas/CurrencyAmount/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (data !== null) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	if (!_valid0) {
		const _errs3 = errors;
		if (!(typeof data == "number" && isFinite(data))) {
			const err1 = {
				instancePath,
				schemaPath: "#/components/schemas/CurrencyAmount/type",
				keyword: "type",
				params: { type: "number" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "else" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount_type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount_type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.price_currency === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "price_currency" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.minimum_amount === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "minimum_amount" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.maximum_amount === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "maximum_amount" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.preset_amount === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "preset_amount" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.amount_type !== void 0) {
			if (typeof data.amount_type !== "string") {
				const err5 = {
					instancePath: instancePath + "/amount_type",
					schemaPath: "#/properties/amount_type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.price_currency !== void 0) {
			if (typeof data.price_currency !== "string") {
				const err6 = {
					instancePath: instancePath + "/price_currency",
					schemaPath: "#/components/schemas/Currency/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.minimum_amount !== void 0) {
			if (!validate25(data.minimum_amount, {
				instancePath: instancePath + "/minimum_amount",
				parentData: data,
				parentDataProperty: "minimum_amount",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.maximum_amount !== void 0) {
			if (!validate25(data.maximum_amount, {
				instancePath: instancePath + "/maximum_amount",
				parentData: data,
				parentDataProperty: "maximum_amount",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.preset_amount !== void 0) {
			if (!validate25(data.preset_amount, {
				instancePath: instancePath + "/preset_amount",
				parentData: data,
				parentDataProperty: "preset_amount",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const pattern10 = /* @__PURE__ */ new RegExp("^[0-9]+([.][0-9]{1,12})?$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount_type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount_type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.price_currency === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "price_currency" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.unit_amount === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unit_amount" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.cap_amount === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cap_amount" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.meter_id === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "meter_id" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.meter === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "meter" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.amount_type !== void 0) {
			if (typeof data.amount_type !== "string") {
				const err6 = {
					instancePath: instancePath + "/amount_type",
					schemaPath: "#/properties/amount_type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.price_currency !== void 0) {
			if (typeof data.price_currency !== "string") {
				const err7 = {
					instancePath: instancePath + "/price_currency",
					schemaPath: "#/components/schemas/Currency/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.unit_amount !== void 0) {
			let data2 = data.unit_amount;
			if (typeof data2 === "string") {
				if (!pattern10.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/unit_amount",
						schemaPath: "#/properties/unit_amount/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+([.][0-9]{1,12})?$" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/unit_amount",
					schemaPath: "#/properties/unit_amount/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.cap_amount !== void 0) {
			if (!validate25(data.cap_amount, {
				instancePath: instancePath + "/cap_amount",
				parentData: data,
				parentDataProperty: "cap_amount",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.meter_id !== void 0) {
			let data4 = data.meter_id;
			if (typeof data4 === "string") {
				if (!pattern0.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/meter_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/meter_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.meter !== void 0) {
			if (!validate32(data.meter, {
				instancePath: instancePath + "/meter",
				parentData: data,
				parentDataProperty: "meter",
				rootData
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		if (!validate19(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
			errors = vErrors.length;
		}
		const _errs7 = errors;
		let valid2 = true;
		const _errs8 = errors;
		const _errs10 = errors;
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.legacy === void 0 && "legacy") {
				const err2 = {};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (_errs11 === errors) {
			const err3 = {};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		} else {
			errors = _errs10;
			if (vErrors !== null) {
				if (_errs10) vErrors.length = _errs10;
				else vErrors = null;
			}
		}
		var _valid1 = _errs8 === errors;
		errors = _errs7;
		if (vErrors !== null) {
			if (_errs7) vErrors.length = _errs7;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs12 = errors;
			const _errs14 = errors;
			const _errs15 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.legacy === void 0 && "legacy") {
					const err4 = {};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (_errs15 === errors) {
				const err5 = {
					instancePath,
					schemaPath: "#/then/allOf/1/then/not",
					keyword: "not",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
			}
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.type !== void 0) {
					if (typeof data.type !== "string") {
						const err6 = {
							instancePath: instancePath + "/type",
							schemaPath: "#/then/allOf/1/then/properties/type/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data.recurring_interval !== void 0) {
					let data1 = data.recurring_interval;
					const _errs19 = errors;
					let valid7 = true;
					const _errs20 = errors;
					if (data1 !== null) {
						const err7 = {};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					var _valid2 = _errs20 === errors;
					errors = _errs19;
					if (vErrors !== null) {
						if (_errs19) vErrors.length = _errs19;
						else vErrors = null;
					}
					if (!_valid2) {
						const _errs22 = errors;
						if (typeof data1 !== "string") {
							const err8 = {
								instancePath: instancePath + "/recurring_interval",
								schemaPath: "#/components/schemas/RecurringInterval/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						var _valid2 = _errs22 === errors;
						valid7 = _valid2;
					}
					if (!valid7) {
						const err9 = {
							instancePath: instancePath + "/recurring_interval",
							schemaPath: "#/then/allOf/1/then/properties/recurring_interval/if",
							keyword: "if",
							params: { failingKeyword: "else" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath,
					schemaPath: "#/then/allOf/1/then/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid1 = _errs12 === errors;
			valid2 = _valid1;
		}
		if (!valid2) {
			const err11 = {
				instancePath,
				schemaPath: "#/then/allOf/1/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		const _errs26 = errors;
		let valid9 = true;
		const _errs27 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.amount_type === void 0 && "amount_type") {
				const err12 = {};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			} else if (data.amount_type !== void 0) {
				if (!(data.amount_type === "fixed")) {
					const err13 = {};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		var _valid3 = _errs27 === errors;
		errors = _errs26;
		if (vErrors !== null) {
			if (_errs26) vErrors.length = _errs26;
			else vErrors = null;
		}
		if (_valid3) {
			const _errs30 = errors;
			if (!validate22(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
			var _valid3 = _errs30 === errors;
			valid9 = _valid3;
		}
		if (!valid9) {
			const err14 = {
				instancePath,
				schemaPath: "#/then/allOf/2/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		const _errs32 = errors;
		let valid12 = true;
		const _errs33 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.amount_type === void 0 && "amount_type") {
				const err15 = {};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			} else if (data.amount_type !== void 0) {
				if (!(data.amount_type === "custom")) {
					const err16 = {};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		var _valid4 = _errs33 === errors;
		errors = _errs32;
		if (vErrors !== null) {
			if (_errs32) vErrors.length = _errs32;
			else vErrors = null;
		}
		if (_valid4) {
			const _errs36 = errors;
			if (!validate24(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid4 = _errs36 === errors;
			valid12 = _valid4;
		}
		if (!valid12) {
			const err17 = {
				instancePath,
				schemaPath: "#/then/allOf/3/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		const _errs38 = errors;
		let valid15 = true;
		const _errs39 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.amount_type === void 0 && "amount_type") {
				const err18 = {};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			} else if (data.amount_type !== void 0) {
				if (!(data.amount_type === "free")) {
					const err19 = {};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		var _valid5 = _errs39 === errors;
		errors = _errs38;
		if (vErrors !== null) {
			if (_errs38) vErrors.length = _errs38;
			else vErrors = null;
		}
		if (_valid5) {
			const _errs42 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.amount_type === void 0) {
					const err20 = {
						instancePath,
						schemaPath: "#/components/schemas/FreeAmount/required",
						keyword: "required",
						params: { missingProperty: "amount_type" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data.amount_type !== void 0) {
					if (typeof data.amount_type !== "string") {
						const err21 = {
							instancePath: instancePath + "/amount_type",
							schemaPath: "#/components/schemas/FreeAmount/properties/amount_type/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath,
					schemaPath: "#/components/schemas/FreeAmount/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid5 = _errs42 === errors;
			valid15 = _valid5;
		}
		if (!valid15) {
			const err23 = {
				instancePath,
				schemaPath: "#/then/allOf/4/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
		}
		const _errs48 = errors;
		let valid20 = true;
		const _errs49 = errors;
		const _errs50 = errors;
		const _errs51 = errors;
		const _errs52 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.legacy === void 0 && "legacy") {
				const err24 = {};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (_errs52 === errors) {
			const err25 = {};
			if (vErrors === null) vErrors = [err25];
			else vErrors.push(err25);
			errors++;
		} else {
			errors = _errs51;
			if (vErrors !== null) {
				if (_errs51) vErrors.length = _errs51;
				else vErrors = null;
			}
		}
		if (_errs50 === errors) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.amount_type === void 0 && "amount_type") {
					const err26 = {};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				} else if (data.amount_type !== void 0) {
					if (!(data.amount_type === "metered_unit")) {
						const err27 = {};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			}
		}
		var _valid6 = _errs49 === errors;
		errors = _errs48;
		if (vErrors !== null) {
			if (_errs48) vErrors.length = _errs48;
			else vErrors = null;
		}
		if (_valid6) {
			const _errs55 = errors;
			if (!validate30(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
			var _valid6 = _errs55 === errors;
			valid20 = _valid6;
		}
		if (!valid20) {
			const err28 = {
				instancePath,
				schemaPath: "#/then/allOf/5/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err28];
			else vErrors.push(err28);
			errors++;
		}
		const _errs57 = errors;
		let valid24 = true;
		const _errs58 = errors;
		const _errs59 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.legacy === void 0 && "legacy") {
				const err29 = {};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			} else if (data.legacy !== void 0) {
				if (!(data.legacy === true)) {
					const err30 = {};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		}
		if (_errs59 === errors) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.amount_type === void 0 && "amount_type") {
					const err31 = {};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				} else if (data.amount_type !== void 0) {
					let data8 = data.amount_type;
					if (!(data8 === "fixed" || data8 === "custom" || data8 === "free")) {
						const err32 = {};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			}
		}
		var _valid7 = _errs58 === errors;
		errors = _errs57;
		if (vErrors !== null) {
			if (_errs57) vErrors.length = _errs57;
			else vErrors = null;
		}
		if (_valid7) {
			const _errs63 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.type !== void 0) {
					if (typeof data.type !== "string") {
						const err33 = {
							instancePath: instancePath + "/type",
							schemaPath: "#/then/allOf/6/then/properties/type/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data.recurring_interval !== void 0) {
					if (typeof data.recurring_interval !== "string") {
						const err34 = {
							instancePath: instancePath + "/recurring_interval",
							schemaPath: "#/components/schemas/RecurringInterval/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data.legacy !== void 0) {
					if (typeof data.legacy !== "boolean") {
						const err35 = {
							instancePath: instancePath + "/legacy",
							schemaPath: "#/then/allOf/6/then/properties/legacy/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath,
					schemaPath: "#/then/allOf/6/then/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid7 = _errs63 === errors;
			valid24 = _valid7;
		}
		if (!valid24) {
			const err37 = {
				instancePath,
				schemaPath: "#/then/allOf/6/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err37];
			else vErrors.push(err37);
			errors++;
		}
		const _errs73 = errors;
		const _errs74 = errors;
		const _errs75 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.legacy === void 0 && "legacy") {
				const err38 = {};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			} else if (data.legacy !== void 0) {
				if (!(data.legacy === true)) {
					const err39 = {};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
		}
		if (_errs75 === errors) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.amount_type === void 0 && "amount_type") {
					const err40 = {};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				} else if (data.amount_type !== void 0) {
					if (!(data.amount_type === "metered_unit")) {
						const err41 = {};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			}
		}
		if (_errs74 === errors) {
			const err42 = {
				instancePath,
				schemaPath: "#/then/allOf/7/not",
				keyword: "not",
				params: {}
			};
			if (vErrors === null) vErrors = [err42];
			else vErrors.push(err42);
			errors++;
		} else {
			errors = _errs73;
			if (vErrors !== null) {
				if (_errs73) vErrors.length = _errs73;
				else vErrors = null;
			}
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.amount_type === void 0) {
				const err43 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "amount_type" }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
			if (data.amount_type !== void 0) {
				if (typeof data.amount_type !== "string") {
					const err44 = {
						instancePath: instancePath + "/amount_type",
						schemaPath: "#/then/properties/amount_type/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err45 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err45];
		else vErrors.push(err45);
		errors++;
	}
	validate18.errors = vErrors;
	return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.modified_at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "modified_at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.description === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.selectable === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "selectable" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.deletable === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "deletable" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.organization_id === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "organization_id" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.created_at !== void 0) {
			let data0 = data.created_at;
			if (typeof data0 === "string") {
				if (!formats0(data0)) {
					const err8 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/components/schemas/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/components/schemas/Timestamp/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate12(data.modified_at, {
				instancePath: instancePath + "/modified_at",
				parentData: data,
				parentDataProperty: "modified_at",
				rootData
			})) {
				vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err10 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if (typeof data.type !== "string") {
				const err12 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err13 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.selectable !== void 0) {
			if (typeof data.selectable !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/selectable",
					schemaPath: "#/properties/selectable/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.deletable !== void 0) {
			if (typeof data.deletable !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/deletable",
					schemaPath: "#/properties/deletable/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.organization_id !== void 0) {
			let data7 = data.organization_id;
			if (typeof data7 === "string") {
				if (!pattern0.test(data7)) {
					const err16 = {
						instancePath: instancePath + "/organization_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/organization_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
const schema51 = {
	"type": "object",
	"properties": {
		"id": { "$ref": "#/components/schemas/UuidV4" },
		"organization_id": { "$ref": "#/components/schemas/UuidV4" },
		"name": { "type": "string" },
		"path": { "type": "string" },
		"mime_type": { "type": "string" },
		"size": { "type": "number" },
		"storage_version": { "type": ["string", "null"] },
		"checksum_etag": { "type": ["string", "null"] },
		"checksum_sha256_base64": { "type": ["string", "null"] },
		"checksum_sha256_hex": { "type": ["string", "null"] },
		"last_modified_at": { "$ref": "#/components/schemas/NullableTimestamp" },
		"version": { "type": ["string", "null"] },
		"service": { "type": "string" },
		"is_uploaded": { "type": "boolean" },
		"created_at": { "$ref": "#/components/schemas/Timestamp" },
		"size_readable": { "type": "string" },
		"public_url": { "type": "string" }
	},
	"required": [
		"id",
		"organization_id",
		"name",
		"path",
		"mime_type",
		"size",
		"storage_version",
		"checksum_etag",
		"checksum_sha256_base64",
		"checksum_sha256_hex",
		"last_modified_at",
		"version",
		"service",
		"is_uploaded",
		"created_at",
		"size_readable",
		"public_url"
	]
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.organization_id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "organization_id" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.path === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.mime_type === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mime_type" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.size === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.storage_version === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "storage_version" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.checksum_etag === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "checksum_etag" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.checksum_sha256_base64 === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "checksum_sha256_base64" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.checksum_sha256_hex === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "checksum_sha256_hex" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.last_modified_at === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "last_modified_at" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.version === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.service === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.is_uploaded === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "is_uploaded" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.created_at === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.size_readable === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size_readable" }
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.public_url === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "public_url" }
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err17 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.organization_id !== void 0) {
			let data1 = data.organization_id;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err19 = {
						instancePath: instancePath + "/organization_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/organization_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err21 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err22 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.mime_type !== void 0) {
			if (typeof data.mime_type !== "string") {
				const err23 = {
					instancePath: instancePath + "/mime_type",
					schemaPath: "#/properties/mime_type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data5 = data.size;
			if (!(typeof data5 == "number" && isFinite(data5))) {
				const err24 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.storage_version !== void 0) {
			let data6 = data.storage_version;
			if (typeof data6 !== "string" && data6 !== null) {
				const err25 = {
					instancePath: instancePath + "/storage_version",
					schemaPath: "#/properties/storage_version/type",
					keyword: "type",
					params: { type: schema51.properties.storage_version.type }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.checksum_etag !== void 0) {
			let data7 = data.checksum_etag;
			if (typeof data7 !== "string" && data7 !== null) {
				const err26 = {
					instancePath: instancePath + "/checksum_etag",
					schemaPath: "#/properties/checksum_etag/type",
					keyword: "type",
					params: { type: schema51.properties.checksum_etag.type }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.checksum_sha256_base64 !== void 0) {
			let data8 = data.checksum_sha256_base64;
			if (typeof data8 !== "string" && data8 !== null) {
				const err27 = {
					instancePath: instancePath + "/checksum_sha256_base64",
					schemaPath: "#/properties/checksum_sha256_base64/type",
					keyword: "type",
					params: { type: schema51.properties.checksum_sha256_base64.type }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.checksum_sha256_hex !== void 0) {
			let data9 = data.checksum_sha256_hex;
			if (typeof data9 !== "string" && data9 !== null) {
				const err28 = {
					instancePath: instancePath + "/checksum_sha256_hex",
					schemaPath: "#/properties/checksum_sha256_hex/type",
					keyword: "type",
					params: { type: schema51.properties.checksum_sha256_hex.type }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.last_modified_at !== void 0) {
			if (!validate12(data.last_modified_at, {
				instancePath: instancePath + "/last_modified_at",
				parentData: data,
				parentDataProperty: "last_modified_at",
				rootData
			})) {
				vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			let data11 = data.version;
			if (typeof data11 !== "string" && data11 !== null) {
				const err29 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: schema51.properties.version.type }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.service !== void 0) {
			if (typeof data.service !== "string") {
				const err30 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.is_uploaded !== void 0) {
			if (typeof data.is_uploaded !== "boolean") {
				const err31 = {
					instancePath: instancePath + "/is_uploaded",
					schemaPath: "#/properties/is_uploaded/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			let data14 = data.created_at;
			if (typeof data14 === "string") {
				if (!formats0(data14)) {
					const err32 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/components/schemas/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/components/schemas/Timestamp/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.size_readable !== void 0) {
			if (typeof data.size_readable !== "string") {
				const err34 = {
					instancePath: instancePath + "/size_readable",
					schemaPath: "#/properties/size_readable/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.public_url !== void 0) {
			if (typeof data.public_url !== "string") {
				const err35 = {
					instancePath: instancePath + "/public_url",
					schemaPath: "#/properties/public_url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
	} else {
		const err36 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.modified_at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "modified_at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.description === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.recurring_interval === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "recurring_interval" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.is_recurring === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "is_recurring" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.is_archived === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "is_archived" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.organization_id === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "organization_id" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.prices === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prices" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.benefits === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "benefits" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.medias === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "medias" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.created_at !== void 0) {
			let data0 = data.created_at;
			if (typeof data0 === "string") {
				if (!formats0(data0)) {
					const err12 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/components/schemas/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/components/schemas/Timestamp/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate12(data.modified_at, {
				instancePath: instancePath + "/modified_at",
				parentData: data,
				parentDataProperty: "modified_at",
				rootData
			})) {
				vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err14 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err16 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data4 = data.description;
			if (typeof data4 !== "string" && data4 !== null) {
				const err17 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema22.properties.description.type }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.recurring_interval !== void 0) {
			let data5 = data.recurring_interval;
			const _errs13 = errors;
			let valid3 = true;
			const _errs14 = errors;
			if (data5 !== null) {
				const err18 = {};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid0 = _errs14 === errors;
			errors = _errs13;
			if (vErrors !== null) {
				if (_errs13) vErrors.length = _errs13;
				else vErrors = null;
			}
			if (!_valid0) {
				const _errs16 = errors;
				if (typeof data5 !== "string") {
					const err19 = {
						instancePath: instancePath + "/recurring_interval",
						schemaPath: "#/components/schemas/RecurringInterval/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				var _valid0 = _errs16 === errors;
				valid3 = _valid0;
			}
			if (!valid3) {
				const err20 = {
					instancePath: instancePath + "/recurring_interval",
					schemaPath: "#/properties/recurring_interval/if",
					keyword: "if",
					params: { failingKeyword: "else" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.is_recurring !== void 0) {
			if (typeof data.is_recurring !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/is_recurring",
					schemaPath: "#/properties/is_recurring/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.is_archived !== void 0) {
			if (typeof data.is_archived !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/is_archived",
					schemaPath: "#/properties/is_archived/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.organization_id !== void 0) {
			let data8 = data.organization_id;
			if (typeof data8 === "string") {
				if (!pattern0.test(data8)) {
					const err23 = {
						instancePath: instancePath + "/organization_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/organization_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.prices !== void 0) {
			let data9 = data.prices;
			if (!Array.isArray(data9)) {
				const err25 = {
					instancePath: instancePath + "/prices",
					schemaPath: "#/properties/prices/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			const _errs28 = errors;
			let valid6 = true;
			const _errs29 = errors;
			if (Array.isArray(data9)) {
				if (data9.length > 1e7) {
					const err26 = {};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
			var _valid1 = _errs29 === errors;
			errors = _errs28;
			if (vErrors !== null) {
				if (_errs28) vErrors.length = _errs28;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid1) {
				const _errs30 = errors;
				if (Array.isArray(data9)) {
					const len0 = data9.length;
					for (let i0 = 0; i0 < len0; i0++) if (vErrors === null || vErrors.length < 101) {
						if (!validate18(data9[i0], {
							instancePath: instancePath + "/prices/" + i0,
							parentData: data9,
							parentDataProperty: i0,
							rootData
						})) {
							vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
							errors = vErrors.length;
						}
					}
				}
				var _valid1 = _errs30 === errors;
				valid6 = _valid1;
				ifClause0 = "then";
			} else {
				const _errs33 = errors;
				if (Array.isArray(data9)) {
					if (data9.length > 1e7) {
						const err27 = {
							instancePath: instancePath + "/prices",
							schemaPath: "#/properties/prices/else/maxItems",
							keyword: "maxItems",
							params: { limit: 1e7 }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				var _valid1 = _errs33 === errors;
				valid6 = _valid1;
				ifClause0 = "else";
			}
			if (!valid6) {
				const err28 = {
					instancePath: instancePath + "/prices",
					schemaPath: "#/properties/prices/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.benefits !== void 0) {
			let data11 = data.benefits;
			if (!Array.isArray(data11)) {
				const err29 = {
					instancePath: instancePath + "/benefits",
					schemaPath: "#/properties/benefits/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			const _errs36 = errors;
			let valid10 = true;
			const _errs37 = errors;
			if (Array.isArray(data11)) {
				if (data11.length > 1e7) {
					const err30 = {};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
			var _valid2 = _errs37 === errors;
			errors = _errs36;
			if (vErrors !== null) {
				if (_errs36) vErrors.length = _errs36;
				else vErrors = null;
			}
			let ifClause1;
			if (_valid2) {
				const _errs38 = errors;
				if (Array.isArray(data11)) {
					const len1 = data11.length;
					for (let i1 = 0; i1 < len1; i1++) if (vErrors === null || vErrors.length < 101) {
						if (!validate36(data11[i1], {
							instancePath: instancePath + "/benefits/" + i1,
							parentData: data11,
							parentDataProperty: i1,
							rootData
						})) {
							vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
							errors = vErrors.length;
						}
					}
				}
				var _valid2 = _errs38 === errors;
				valid10 = _valid2;
				ifClause1 = "then";
			} else {
				const _errs41 = errors;
				if (Array.isArray(data11)) {
					if (data11.length > 1e7) {
						const err31 = {
							instancePath: instancePath + "/benefits",
							schemaPath: "#/properties/benefits/else/maxItems",
							keyword: "maxItems",
							params: { limit: 1e7 }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				var _valid2 = _errs41 === errors;
				valid10 = _valid2;
				ifClause1 = "else";
			}
			if (!valid10) {
				const err32 = {
					instancePath: instancePath + "/benefits",
					schemaPath: "#/properties/benefits/if",
					keyword: "if",
					params: { failingKeyword: ifClause1 }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.medias !== void 0) {
			let data13 = data.medias;
			if (!Array.isArray(data13)) {
				const err33 = {
					instancePath: instancePath + "/medias",
					schemaPath: "#/properties/medias/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			const _errs44 = errors;
			let valid14 = true;
			const _errs45 = errors;
			if (Array.isArray(data13)) {
				if (data13.length > 1e7) {
					const err34 = {};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			}
			var _valid3 = _errs45 === errors;
			errors = _errs44;
			if (vErrors !== null) {
				if (_errs44) vErrors.length = _errs44;
				else vErrors = null;
			}
			let ifClause2;
			if (_valid3) {
				const _errs46 = errors;
				if (Array.isArray(data13)) {
					const len2 = data13.length;
					for (let i2 = 0; i2 < len2; i2++) if (vErrors === null || vErrors.length < 101) {
						if (!validate39(data13[i2], {
							instancePath: instancePath + "/medias/" + i2,
							parentData: data13,
							parentDataProperty: i2,
							rootData
						})) {
							vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
							errors = vErrors.length;
						}
					}
				}
				var _valid3 = _errs46 === errors;
				valid14 = _valid3;
				ifClause2 = "then";
			} else {
				const _errs49 = errors;
				if (Array.isArray(data13)) {
					if (data13.length > 1e7) {
						const err35 = {
							instancePath: instancePath + "/medias",
							schemaPath: "#/properties/medias/else/maxItems",
							keyword: "maxItems",
							params: { limit: 1e7 }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				var _valid3 = _errs49 === errors;
				valid14 = _valid3;
				ifClause2 = "else";
			}
			if (!valid14) {
				const err36 = {
					instancePath: instancePath + "/medias",
					schemaPath: "#/properties/medias/if",
					keyword: "if",
					params: { failingKeyword: ifClause2 }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
	} else {
		const err37 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const schema56 = {
	"type": "object",
	"properties": {
		"created_at": { "$ref": "#/components/schemas/Timestamp" },
		"modified_at": { "$ref": "#/components/schemas/NullableTimestamp" },
		"id": { "$ref": "#/components/schemas/UuidV4" },
		"metadata": { "$ref": "#/components/schemas/Metadata" },
		"name": { "type": "string" },
		"code": { "type": ["string", "null"] },
		"starts_at": { "$ref": "#/components/schemas/NullableTimestamp" },
		"ends_at": { "$ref": "#/components/schemas/NullableTimestamp" },
		"max_redemptions": { "type": ["number", "null"] },
		"redemptions_count": { "type": "number" },
		"organization_id": { "$ref": "#/components/schemas/UuidV4" }
	},
	"required": [
		"created_at",
		"modified_at",
		"id",
		"metadata",
		"name",
		"code",
		"starts_at",
		"ends_at",
		"max_redemptions",
		"redemptions_count",
		"organization_id"
	]
};
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.modified_at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "modified_at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.metadata === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.code === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.starts_at === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "starts_at" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.ends_at === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ends_at" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.max_redemptions === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "max_redemptions" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.redemptions_count === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "redemptions_count" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.organization_id === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "organization_id" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.created_at !== void 0) {
			let data0 = data.created_at;
			if (typeof data0 === "string") {
				if (!formats0(data0)) {
					const err11 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/components/schemas/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/components/schemas/Timestamp/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate12(data.modified_at, {
				instancePath: instancePath + "/modified_at",
				parentData: data,
				parentDataProperty: "modified_at",
				rootData
			})) {
				vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			let data3 = data.metadata;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) for (const key0 in data3) {
				let data4 = data3[key0];
				if (vErrors === null || vErrors.length < 101) {
					if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
						const err15 = {
							instancePath: instancePath + "/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/Metadata/additionalProperties/bounded/type",
							keyword: "type",
							params: { type: schema17.additionalProperties.bounded.type }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			}
			else {
				const err16 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/components/schemas/Metadata/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err17 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.code !== void 0) {
			let data6 = data.code;
			if (typeof data6 !== "string" && data6 !== null) {
				const err18 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: schema56.properties.code.type }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.starts_at !== void 0) {
			if (!validate12(data.starts_at, {
				instancePath: instancePath + "/starts_at",
				parentData: data,
				parentDataProperty: "starts_at",
				rootData
			})) {
				vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
				errors = vErrors.length;
			}
		}
		if (data.ends_at !== void 0) {
			if (!validate12(data.ends_at, {
				instancePath: instancePath + "/ends_at",
				parentData: data,
				parentDataProperty: "ends_at",
				rootData
			})) {
				vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
				errors = vErrors.length;
			}
		}
		if (data.max_redemptions !== void 0) {
			let data9 = data.max_redemptions;
			if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
				const err19 = {
					instancePath: instancePath + "/max_redemptions",
					schemaPath: "#/properties/max_redemptions/type",
					keyword: "type",
					params: { type: schema56.properties.max_redemptions.type }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.redemptions_count !== void 0) {
			let data10 = data.redemptions_count;
			if (!(typeof data10 == "number" && isFinite(data10))) {
				const err20 = {
					instancePath: instancePath + "/redemptions_count",
					schemaPath: "#/properties/redemptions_count/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.organization_id !== void 0) {
			let data11 = data.organization_id;
			if (typeof data11 === "string") {
				if (!pattern0.test(data11)) {
					const err21 = {
						instancePath: instancePath + "/organization_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/organization_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.amount === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.currency === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currency" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			if (typeof data.type !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.amount !== void 0) {
			let data1 = data.amount;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/amount",
					schemaPath: "#/components/schemas/CurrencyAmount/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			if (typeof data.currency !== "string") {
				const err5 = {
					instancePath: instancePath + "/currency",
					schemaPath: "#/components/schemas/Currency/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.duration === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.duration_in_months === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration_in_months" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.duration !== void 0) {
			if (typeof data.duration !== "string") {
				const err2 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.duration_in_months !== void 0) {
			let data1 = data.duration_in_months;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/duration_in_months",
					schemaPath: "#/properties/duration_in_months/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.basis_points === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "basis_points" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type !== void 0) {
			if (typeof data.type !== "string") {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.basis_points !== void 0) {
			let data1 = data.basis_points;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/basis_points",
					schemaPath: "#/properties/basis_points/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		if (!validate44(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
			errors = vErrors.length;
		}
		const _errs7 = errors;
		let valid2 = true;
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type === void 0 && "type") {
				const err2 = {};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			} else if (data.type !== void 0) {
				if (!(data.type === "fixed")) {
					const err3 = {};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		var _valid1 = _errs8 === errors;
		errors = _errs7;
		if (vErrors !== null) {
			if (_errs7) vErrors.length = _errs7;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs11 = errors;
			if (!validate49(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs11 === errors;
			valid2 = _valid1;
		}
		if (!valid2) {
			const err4 = {
				instancePath,
				schemaPath: "#/then/allOf/1/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		const _errs13 = errors;
		let valid5 = true;
		const _errs14 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.duration === void 0 && "duration") {
				const err5 = {};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else if (data.duration !== void 0) {
				let data1 = data.duration;
				if (!(data1 === "once" || data1 === "forever")) {
					const err6 = {};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		var _valid2 = _errs14 === errors;
		errors = _errs13;
		if (vErrors !== null) {
			if (_errs13) vErrors.length = _errs13;
			else vErrors = null;
		}
		if (_valid2) {
			const _errs17 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.duration === void 0) {
					const err7 = {
						instancePath,
						schemaPath: "#/components/schemas/OnceForeverDuration/required",
						keyword: "required",
						params: { missingProperty: "duration" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data.duration !== void 0) {
					if (typeof data.duration !== "string") {
						const err8 = {
							instancePath: instancePath + "/duration",
							schemaPath: "#/components/schemas/OnceForeverDuration/properties/duration/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath,
					schemaPath: "#/components/schemas/OnceForeverDuration/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid2 = _errs17 === errors;
			valid5 = _valid2;
		}
		if (!valid5) {
			const err10 = {
				instancePath,
				schemaPath: "#/then/allOf/2/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		const _errs23 = errors;
		let valid10 = true;
		const _errs24 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.duration === void 0 && "duration") {
				const err11 = {};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			} else if (data.duration !== void 0) {
				if (!(data.duration === "repeating")) {
					const err12 = {};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		var _valid3 = _errs24 === errors;
		errors = _errs23;
		if (vErrors !== null) {
			if (_errs23) vErrors.length = _errs23;
			else vErrors = null;
		}
		if (_valid3) {
			const _errs27 = errors;
			if (!validate51(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
				errors = vErrors.length;
			}
			var _valid3 = _errs27 === errors;
			valid10 = _valid3;
		}
		if (!valid10) {
			const err13 = {
				instancePath,
				schemaPath: "#/then/allOf/3/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		const _errs29 = errors;
		let valid13 = true;
		const _errs30 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type === void 0 && "type") {
				const err14 = {};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			} else if (data.type !== void 0) {
				if (!(data.type === "percentage")) {
					const err15 = {};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		var _valid4 = _errs30 === errors;
		errors = _errs29;
		if (vErrors !== null) {
			if (_errs29) vErrors.length = _errs29;
			else vErrors = null;
		}
		if (_valid4) {
			const _errs33 = errors;
			if (!validate53(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
			var _valid4 = _errs33 === errors;
			valid13 = _valid4;
		}
		if (!valid13) {
			const err16 = {
				instancePath,
				schemaPath: "#/then/allOf/4/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type === void 0) {
				const err17 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "type" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (data.duration === void 0) {
				const err18 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "duration" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (data.type !== void 0) {
				if (typeof data.type !== "string") {
					const err19 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/then/properties/type/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			if (data.duration !== void 0) {
				if (typeof data.duration !== "string") {
					const err20 = {
						instancePath: instancePath + "/duration",
						schemaPath: "#/then/properties/duration/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err21 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
const pattern1 = /* @__PURE__ */ new RegExp("^polar_cl_", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^https?://[^/?#@\\\\]+/\\S*polar_cl_", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^\\S*$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.modified_at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "modified_at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.metadata === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.payment_processor === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "payment_processor" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.client_secret === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "client_secret" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.url === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.success_url === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "success_url" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.label === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.allow_discount_codes === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "allow_discount_codes" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.discount_id === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "discount_id" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.organization_id === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "organization_id" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.products === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "products" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.discount === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "discount" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.created_at !== void 0) {
			let data0 = data.created_at;
			if (typeof data0 === "string") {
				if (!formats0(data0)) {
					const err14 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/components/schemas/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/components/schemas/Timestamp/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate12(data.modified_at, {
				instancePath: instancePath + "/modified_at",
				parentData: data,
				parentDataProperty: "modified_at",
				rootData
			})) {
				vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err16 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			let data3 = data.metadata;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) for (const key0 in data3) {
				let data4 = data3[key0];
				if (vErrors === null || vErrors.length < 101) {
					if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
						const err18 = {
							instancePath: instancePath + "/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/components/schemas/Metadata/additionalProperties/bounded/type",
							keyword: "type",
							params: { type: schema17.additionalProperties.bounded.type }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			}
			else {
				const err19 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/components/schemas/Metadata/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.payment_processor !== void 0) {
			if (typeof data.payment_processor !== "string") {
				const err20 = {
					instancePath: instancePath + "/payment_processor",
					schemaPath: "#/components/schemas/PaymentProcessor/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.client_secret !== void 0) {
			let data6 = data.client_secret;
			if (typeof data6 === "string") {
				if (!pattern1.test(data6)) {
					const err21 = {
						instancePath: instancePath + "/client_secret",
						schemaPath: "#/properties/client_secret/pattern",
						keyword: "pattern",
						params: { pattern: "^polar_cl_" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/client_secret",
					schemaPath: "#/properties/client_secret/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data7 = data.url;
			if (typeof data7 !== "string") {
				const err23 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 === "string") {
				if (!pattern2.test(data7)) {
					const err24 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://[^/?#@\\\\]+/\\S*polar_cl_" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
			if (typeof data7 === "string") {
				if (!pattern3.test(data7)) {
					const err25 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/allOf/1/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S*$" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		if (data.success_url !== void 0) {
			let data8 = data.success_url;
			if (typeof data8 !== "string" && data8 !== null) {
				const err26 = {
					instancePath: instancePath + "/success_url",
					schemaPath: "#/properties/success_url/type",
					keyword: "type",
					params: { type: schema12.properties.success_url.type }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data9 = data.label;
			if (typeof data9 !== "string" && data9 !== null) {
				const err27 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: schema12.properties.label.type }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.allow_discount_codes !== void 0) {
			if (typeof data.allow_discount_codes !== "boolean") {
				const err28 = {
					instancePath: instancePath + "/allow_discount_codes",
					schemaPath: "#/properties/allow_discount_codes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.discount_id !== void 0) {
			if (!validate14(data.discount_id, {
				instancePath: instancePath + "/discount_id",
				parentData: data,
				parentDataProperty: "discount_id",
				rootData
			})) {
				vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
				errors = vErrors.length;
			}
		}
		if (data.organization_id !== void 0) {
			let data12 = data.organization_id;
			if (typeof data12 === "string") {
				if (!pattern0.test(data12)) {
					const err29 = {
						instancePath: instancePath + "/organization_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/organization_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.products !== void 0) {
			let data13 = data.products;
			if (!Array.isArray(data13)) {
				const err31 = {
					instancePath: instancePath + "/products",
					schemaPath: "#/properties/products/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			const _errs36 = errors;
			let valid9 = true;
			const _errs37 = errors;
			if (Array.isArray(data13)) {
				if (data13.length > 1e7) {
					const err32 = {};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
			var _valid0 = _errs37 === errors;
			errors = _errs36;
			if (vErrors !== null) {
				if (_errs36) vErrors.length = _errs36;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs38 = errors;
				if (Array.isArray(data13)) {
					const len0 = data13.length;
					for (let i0 = 0; i0 < len0; i0++) if (vErrors === null || vErrors.length < 101) {
						if (!validate16(data13[i0], {
							instancePath: instancePath + "/products/" + i0,
							parentData: data13,
							parentDataProperty: i0,
							rootData
						})) {
							vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
							errors = vErrors.length;
						}
					}
				}
				var _valid0 = _errs38 === errors;
				valid9 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs41 = errors;
				if (Array.isArray(data13)) {
					if (data13.length > 1e7) {
						const err33 = {
							instancePath: instancePath + "/products",
							schemaPath: "#/properties/products/else/maxItems",
							keyword: "maxItems",
							params: { limit: 1e7 }
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				var _valid0 = _errs41 === errors;
				valid9 = _valid0;
				ifClause0 = "else";
			}
			if (!valid9) {
				const err34 = {
					instancePath: instancePath + "/products",
					schemaPath: "#/properties/products/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.discount !== void 0) {
			let data15 = data.discount;
			const _errs43 = errors;
			let valid13 = true;
			const _errs44 = errors;
			if (data15 !== null) {
				const err35 = {};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			var _valid1 = _errs44 === errors;
			errors = _errs43;
			if (vErrors !== null) {
				if (_errs43) vErrors.length = _errs43;
				else vErrors = null;
			}
			if (!_valid1) {
				const _errs46 = errors;
				if (!validate43(data15, {
					instancePath: instancePath + "/discount",
					parentData: data,
					parentDataProperty: "discount",
					rootData
				})) {
					vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
					errors = vErrors.length;
				}
				var _valid1 = _errs46 === errors;
				valid13 = _valid1;
			}
			if (!valid13) {
				const err36 = {
					instancePath: instancePath + "/discount",
					schemaPath: "#/properties/discount/if",
					keyword: "if",
					params: { failingKeyword: "else" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.product_id !== void 0) {
			let data16 = data.product_id;
			if (typeof data16 === "string") {
				if (!pattern0.test(data16)) {
					const err37 = {
						instancePath: instancePath + "/product_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/product_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.product_price_id !== void 0) {
			let data17 = data.product_price_id;
			if (typeof data17 === "string") {
				if (!pattern0.test(data17)) {
					const err39 = {
						instancePath: instancePath + "/product_price_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/product_price_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.product !== void 0) {
			if (!validate16(data.product, {
				instancePath: instancePath + "/product",
				parentData: data,
				parentDataProperty: "product",
				rootData
			})) {
				vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
				errors = vErrors.length;
			}
		}
		if (data.product_price !== void 0) {
			if (!validate18(data.product_price, {
				instancePath: instancePath + "/product_price",
				parentData: data,
				parentDataProperty: "product_price",
				rootData
			})) {
				vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
export { CheckoutLink };
