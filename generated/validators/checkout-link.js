// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.
import { n as formats } from "./runtime.js";
// checkout-link.js
const CheckoutLink = validate11;
const schema12 = {
	"type": "object",
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
	],
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
	}
};
const schema17 = {
	"type": "object",
	"additionalProperties": { "bounded": { "type": [
		"string",
		"integer",
		"boolean"
	] } }
};
const schema18 = {
	"type": "string",
	"enum": ["stripe"]
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
	],
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
	}
};
const schema25 = {
	"type": "string",
	"enum": ["month", "year"]
};
const schema27 = {
	"type": "object",
	"if": { "type": "object" },
	"then": {
		"properties": { "legacy": { "enum": [true] } },
		"allOf": [{
			"if": { "not": { "required": ["legacy"] } },
			"then": {
				"required": ["amount_type"],
				"properties": { "amount_type": { "enum": [
					"fixed",
					"custom",
					"free",
					"metered_unit"
				] } },
				"allOf": [
					{
						"if": {
							"required": ["amount_type"],
							"properties": { "amount_type": { "enum": ["fixed"] } }
						},
						"then": { "$ref": "#/components/schemas/ProductPriceFixed" }
					},
					{
						"if": {
							"required": ["amount_type"],
							"properties": { "amount_type": { "enum": ["custom"] } }
						},
						"then": { "$ref": "#/components/schemas/ProductPriceCustom" }
					},
					{
						"if": {
							"required": ["amount_type"],
							"properties": { "amount_type": { "enum": ["free"] } }
						},
						"then": { "$ref": "#/components/schemas/ProductPriceFree" }
					},
					{
						"if": {
							"required": ["amount_type"],
							"properties": { "amount_type": { "enum": ["metered_unit"] } }
						},
						"then": { "$ref": "#/components/schemas/ProductPriceMeteredUnit" }
					}
				]
			}
		}, {
			"if": { "required": ["legacy"] },
			"then": {
				"required": ["amount_type"],
				"properties": { "amount_type": { "enum": [
					"fixed",
					"custom",
					"free"
				] } },
				"allOf": [
					{
						"if": {
							"required": ["amount_type"],
							"properties": { "amount_type": { "enum": ["fixed"] } }
						},
						"then": { "$ref": "#/components/schemas/LegacyRecurringProductPriceFixed" }
					},
					{
						"if": {
							"required": ["amount_type"],
							"properties": { "amount_type": { "enum": ["custom"] } }
						},
						"then": { "$ref": "#/components/schemas/LegacyRecurringProductPriceCustom" }
					},
					{
						"if": {
							"required": ["amount_type"],
							"properties": { "amount_type": { "enum": ["free"] } }
						},
						"then": { "$ref": "#/components/schemas/LegacyRecurringProductPriceFree" }
					}
				]
			}
		}]
	}
};
const schema29 = { "allOf": [{ "$ref": "#/components/schemas/ProductPriceBase" }, {
	"type": "object",
	"required": ["type", "recurring_interval"],
	"properties": {
		"type": {
			"type": "string",
			"enum": ["one_time", "recurring"]
		},
		"recurring_interval": {
			"if": { "type": "null" },
			"else": { "$ref": "#/components/schemas/RecurringInterval" }
		}
	},
	"not": {
		"description": "A price with the field `legacy`, whatever its value.",
		"required": ["legacy"],
		"properties": { "legacy": { "description": "Marks the legacy kinds." } }
	}
}] };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate21.errors = vErrors;
	return errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate21(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
		const err1 = {
			instancePath,
			schemaPath: "#/allOf/1/not",
			keyword: "not",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
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
			const err2 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.recurring_interval === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "recurring_interval" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/allOf/1/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data0 === "one_time" || data0 === "recurring")) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/allOf/1/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema29.allOf[1].properties.type.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.recurring_interval !== void 0) {
			let data1 = data.recurring_interval;
			const _errs8 = errors;
			let valid3 = true;
			const _errs9 = errors;
			if (data1 !== null) {
				const err6 = {};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			errors = _errs8;
			if (vErrors !== null) {
				if (_errs8) vErrors.length = _errs8;
				else vErrors = null;
			}
			if (!_valid0) {
				const _errs11 = errors;
				if (typeof data1 !== "string") {
					const err7 = {
						instancePath: instancePath + "/recurring_interval",
						schemaPath: "#/components/schemas/RecurringInterval/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!(data1 === "month" || data1 === "year")) {
					const err8 = {
						instancePath: instancePath + "/recurring_interval",
						schemaPath: "#/components/schemas/RecurringInterval/enum",
						keyword: "enum",
						params: { allowedValues: schema25.enum }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				var _valid0 = _errs11 === errors;
				valid3 = _valid0;
			}
			if (!valid3) {
				const err9 = {
					instancePath: instancePath + "/recurring_interval",
					schemaPath: "#/allOf/1/properties/recurring_interval/if",
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
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
const schema35 = {
	"type": "object",
	"required": [
		"amount_type",
		"price_currency",
		"price_amount"
	],
	"properties": {
		"amount_type": {
			"type": "string",
			"enum": ["fixed"]
		},
		"price_currency": { "$ref": "#/components/schemas/Currency" },
		"price_amount": { "$ref": "#/components/schemas/CurrencyAmount" }
	}
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			let data0 = data.amount_type;
			if (typeof data0 !== "string") {
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
			if (!(data0 === "fixed")) {
				const err4 = {
					instancePath: instancePath + "/amount_type",
					schemaPath: "#/properties/amount_type/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.amount_type.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.price_currency !== void 0) {
			if (typeof data.price_currency !== "string") {
				const err5 = {
					instancePath: instancePath + "/price_currency",
					schemaPath: "#/components/schemas/Currency/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.price_amount !== void 0) {
			let data2 = data.price_amount;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err6 = {
					instancePath: instancePath + "/price_amount",
					schemaPath: "#/components/schemas/CurrencyAmount/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
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
	validate25.errors = vErrors;
	return errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate20(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
		errors = vErrors.length;
	}
	if (!validate25(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
		errors = vErrors.length;
	}
	validate19.errors = vErrors;
	return errors === 0;
}
const schema39 = {
	"type": "object",
	"required": [
		"amount_type",
		"price_currency",
		"minimum_amount",
		"maximum_amount",
		"preset_amount"
	],
	"properties": {
		"amount_type": {
			"type": "string",
			"enum": ["custom"]
		},
		"price_currency": { "$ref": "#/components/schemas/Currency" },
		"minimum_amount": { "$ref": "#/components/schemas/NullableCurrencyAmount" },
		"maximum_amount": { "$ref": "#/components/schemas/NullableCurrencyAmount" },
		"preset_amount": { "$ref": "#/components/schemas/NullableCurrencyAmount" }
	}
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
			const err1 = {
				instancePath,
				schemaPath: "#/components/schemas/CurrencyAmount/type",
				keyword: "type",
				params: { type: "integer" }
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
	validate31.errors = vErrors;
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
			let data0 = data.amount_type;
			if (typeof data0 !== "string") {
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
			if (!(data0 === "custom")) {
				const err6 = {
					instancePath: instancePath + "/amount_type",
					schemaPath: "#/properties/amount_type/enum",
					keyword: "enum",
					params: { allowedValues: schema39.properties.amount_type.enum }
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
		if (data.minimum_amount !== void 0) {
			if (!validate31(data.minimum_amount, {
				instancePath: instancePath + "/minimum_amount",
				parentData: data,
				parentDataProperty: "minimum_amount",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.maximum_amount !== void 0) {
			if (!validate31(data.maximum_amount, {
				instancePath: instancePath + "/maximum_amount",
				parentData: data,
				parentDataProperty: "maximum_amount",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.preset_amount !== void 0) {
			if (!validate31(data.preset_amount, {
				instancePath: instancePath + "/preset_amount",
				parentData: data,
				parentDataProperty: "preset_amount",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate20(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
		errors = vErrors.length;
	}
	if (!validate30(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
		errors = vErrors.length;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const schema44 = {
	"type": "object",
	"required": ["amount_type"],
	"properties": { "amount_type": {
		"type": "string",
		"enum": ["free"]
	} }
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.amount_type !== void 0) {
			let data0 = data.amount_type;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/amount_type",
					schemaPath: "#/properties/amount_type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "free")) {
				const err2 = {
					instancePath: instancePath + "/amount_type",
					schemaPath: "#/properties/amount_type/enum",
					keyword: "enum",
					params: { allowedValues: schema44.properties.amount_type.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate20(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
		errors = vErrors.length;
	}
	if (!validate39(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
		errors = vErrors.length;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
const schema46 = {
	"type": "object",
	"required": [
		"amount_type",
		"price_currency",
		"unit_amount",
		"cap_amount",
		"meter_id",
		"meter"
	],
	"properties": {
		"amount_type": {
			"type": "string",
			"enum": ["metered_unit"]
		},
		"price_currency": { "$ref": "#/components/schemas/Currency" },
		"unit_amount": {
			"type": "string",
			"pattern": "^[0-9]+([.][0-9]{1,12})?$"
		},
		"cap_amount": { "$ref": "#/components/schemas/NullableCurrencyAmount" },
		"meter_id": { "$ref": "#/components/schemas/UuidV4" },
		"meter": { "$ref": "#/components/schemas/ProductPriceMeter" }
	}
};
const pattern10 = /* @__PURE__ */ new RegExp("^[0-9]+([.][0-9]{1,12})?$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate46.errors = vErrors;
	return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			let data0 = data.amount_type;
			if (typeof data0 !== "string") {
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
			if (!(data0 === "metered_unit")) {
				const err7 = {
					instancePath: instancePath + "/amount_type",
					schemaPath: "#/properties/amount_type/enum",
					keyword: "enum",
					params: { allowedValues: schema46.properties.amount_type.enum }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.price_currency !== void 0) {
			if (typeof data.price_currency !== "string") {
				const err8 = {
					instancePath: instancePath + "/price_currency",
					schemaPath: "#/components/schemas/Currency/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.unit_amount !== void 0) {
			let data2 = data.unit_amount;
			if (typeof data2 === "string") {
				if (!pattern10.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/unit_amount",
						schemaPath: "#/properties/unit_amount/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+([.][0-9]{1,12})?$" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/unit_amount",
					schemaPath: "#/properties/unit_amount/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.cap_amount !== void 0) {
			if (!validate31(data.cap_amount, {
				instancePath: instancePath + "/cap_amount",
				parentData: data,
				parentDataProperty: "cap_amount",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.meter_id !== void 0) {
			let data4 = data.meter_id;
			if (typeof data4 === "string") {
				if (!pattern0.test(data4)) {
					const err11 = {
						instancePath: instancePath + "/meter_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/meter_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.meter !== void 0) {
			if (!validate46(data.meter, {
				instancePath: instancePath + "/meter",
				parentData: data,
				parentDataProperty: "meter",
				rootData
			})) {
				vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate20(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
		errors = vErrors.length;
	}
	if (!validate44(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
		errors = vErrors.length;
	}
	validate42.errors = vErrors;
	return errors === 0;
}
const schema52 = { "allOf": [{ "$ref": "#/components/schemas/ProductPriceBase" }, {
	"type": "object",
	"required": [
		"type",
		"recurring_interval",
		"legacy"
	],
	"properties": {
		"type": {
			"type": "string",
			"enum": ["recurring"]
		},
		"recurring_interval": { "$ref": "#/components/schemas/RecurringInterval" },
		"legacy": {
			"type": "boolean",
			"enum": [true]
		}
	}
}] };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate21(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.recurring_interval === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "recurring_interval" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.legacy === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "legacy" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/allOf/1/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data0 === "recurring")) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/allOf/1/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema52.allOf[1].properties.type.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.recurring_interval !== void 0) {
			let data1 = data.recurring_interval;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/recurring_interval",
					schemaPath: "#/components/schemas/RecurringInterval/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data1 === "month" || data1 === "year")) {
				const err6 = {
					instancePath: instancePath + "/recurring_interval",
					schemaPath: "#/components/schemas/RecurringInterval/enum",
					keyword: "enum",
					params: { allowedValues: schema25.enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.legacy !== void 0) {
			let data2 = data.legacy;
			if (typeof data2 !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/legacy",
					schemaPath: "#/allOf/1/properties/legacy/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data2 === true)) {
				const err8 = {
					instancePath: instancePath + "/legacy",
					schemaPath: "#/allOf/1/properties/legacy/enum",
					keyword: "enum",
					params: { allowedValues: schema52.allOf[1].properties.legacy.enum }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate51(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
		errors = vErrors.length;
	}
	if (!validate25(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
		errors = vErrors.length;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate51(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
		errors = vErrors.length;
	}
	if (!validate30(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
		errors = vErrors.length;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate51(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
		errors = vErrors.length;
	}
	if (!validate39(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
		errors = vErrors.length;
	}
	validate60.errors = vErrors;
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
		const _errs6 = errors;
		let valid2 = true;
		const _errs7 = errors;
		const _errs8 = errors;
		const _errs9 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.legacy === void 0 && "legacy") {
				const err2 = {};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (_errs9 === errors) {
			const err3 = {};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		} else {
			errors = _errs8;
			if (vErrors !== null) {
				if (_errs8) vErrors.length = _errs8;
				else vErrors = null;
			}
		}
		var _valid1 = _errs7 === errors;
		errors = _errs6;
		if (vErrors !== null) {
			if (_errs6) vErrors.length = _errs6;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs10 = errors;
			const _errs12 = errors;
			let valid5 = true;
			const _errs13 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.amount_type === void 0 && "amount_type") {
					const err4 = {};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				} else if (data.amount_type !== void 0) {
					if (!(data.amount_type === "fixed")) {
						const err5 = {};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
			var _valid2 = _errs13 === errors;
			errors = _errs12;
			if (vErrors !== null) {
				if (_errs12) vErrors.length = _errs12;
				else vErrors = null;
			}
			if (_valid2) {
				const _errs15 = errors;
				if (!validate19(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
					errors = vErrors.length;
				}
				var _valid2 = _errs15 === errors;
				valid5 = _valid2;
			}
			if (!valid5) {
				const err6 = {
					instancePath,
					schemaPath: "#/then/allOf/0/then/allOf/0/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			const _errs17 = errors;
			let valid7 = true;
			const _errs18 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.amount_type === void 0 && "amount_type") {
					const err7 = {};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				} else if (data.amount_type !== void 0) {
					if (!(data.amount_type === "custom")) {
						const err8 = {};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			}
			var _valid3 = _errs18 === errors;
			errors = _errs17;
			if (vErrors !== null) {
				if (_errs17) vErrors.length = _errs17;
				else vErrors = null;
			}
			if (_valid3) {
				const _errs20 = errors;
				if (!validate28(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
					errors = vErrors.length;
				}
				var _valid3 = _errs20 === errors;
				valid7 = _valid3;
			}
			if (!valid7) {
				const err9 = {
					instancePath,
					schemaPath: "#/then/allOf/0/then/allOf/1/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			const _errs22 = errors;
			let valid9 = true;
			const _errs23 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.amount_type === void 0 && "amount_type") {
					const err10 = {};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				} else if (data.amount_type !== void 0) {
					if (!(data.amount_type === "free")) {
						const err11 = {};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			}
			var _valid4 = _errs23 === errors;
			errors = _errs22;
			if (vErrors !== null) {
				if (_errs22) vErrors.length = _errs22;
				else vErrors = null;
			}
			if (_valid4) {
				const _errs25 = errors;
				if (!validate37(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
					errors = vErrors.length;
				}
				var _valid4 = _errs25 === errors;
				valid9 = _valid4;
			}
			if (!valid9) {
				const err12 = {
					instancePath,
					schemaPath: "#/then/allOf/0/then/allOf/2/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			const _errs27 = errors;
			let valid11 = true;
			const _errs28 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.amount_type === void 0 && "amount_type") {
					const err13 = {};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				} else if (data.amount_type !== void 0) {
					if (!(data.amount_type === "metered_unit")) {
						const err14 = {};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			}
			var _valid5 = _errs28 === errors;
			errors = _errs27;
			if (vErrors !== null) {
				if (_errs27) vErrors.length = _errs27;
				else vErrors = null;
			}
			if (_valid5) {
				const _errs30 = errors;
				if (!validate42(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
					errors = vErrors.length;
				}
				var _valid5 = _errs30 === errors;
				valid11 = _valid5;
			}
			if (!valid11) {
				const err15 = {
					instancePath,
					schemaPath: "#/then/allOf/0/then/allOf/3/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.amount_type === void 0) {
					const err16 = {
						instancePath,
						schemaPath: "#/then/allOf/0/then/required",
						keyword: "required",
						params: { missingProperty: "amount_type" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data.amount_type !== void 0) {
					let data4 = data.amount_type;
					if (!(data4 === "fixed" || data4 === "custom" || data4 === "free" || data4 === "metered_unit")) {
						const err17 = {
							instancePath: instancePath + "/amount_type",
							schemaPath: "#/then/allOf/0/then/properties/amount_type/enum",
							keyword: "enum",
							params: { allowedValues: schema27.then.allOf[0].then.properties.amount_type.enum }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			}
			var _valid1 = _errs10 === errors;
			valid2 = _valid1;
		}
		if (!valid2) {
			const err18 = {
				instancePath,
				schemaPath: "#/then/allOf/0/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		const _errs33 = errors;
		let valid14 = true;
		const _errs34 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.legacy === void 0 && "legacy") {
				const err19 = {};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		var _valid6 = _errs34 === errors;
		errors = _errs33;
		if (vErrors !== null) {
			if (_errs33) vErrors.length = _errs33;
			else vErrors = null;
		}
		if (_valid6) {
			const _errs35 = errors;
			const _errs37 = errors;
			let valid16 = true;
			const _errs38 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.amount_type === void 0 && "amount_type") {
					const err20 = {};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				} else if (data.amount_type !== void 0) {
					if (!(data.amount_type === "fixed")) {
						const err21 = {};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			}
			var _valid7 = _errs38 === errors;
			errors = _errs37;
			if (vErrors !== null) {
				if (_errs37) vErrors.length = _errs37;
				else vErrors = null;
			}
			if (_valid7) {
				const _errs40 = errors;
				if (!validate50(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
					errors = vErrors.length;
				}
				var _valid7 = _errs40 === errors;
				valid16 = _valid7;
			}
			if (!valid16) {
				const err22 = {
					instancePath,
					schemaPath: "#/then/allOf/1/then/allOf/0/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			const _errs42 = errors;
			let valid18 = true;
			const _errs43 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.amount_type === void 0 && "amount_type") {
					const err23 = {};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				} else if (data.amount_type !== void 0) {
					if (!(data.amount_type === "custom")) {
						const err24 = {};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			}
			var _valid8 = _errs43 === errors;
			errors = _errs42;
			if (vErrors !== null) {
				if (_errs42) vErrors.length = _errs42;
				else vErrors = null;
			}
			if (_valid8) {
				const _errs45 = errors;
				if (!validate56(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
					errors = vErrors.length;
				}
				var _valid8 = _errs45 === errors;
				valid18 = _valid8;
			}
			if (!valid18) {
				const err25 = {
					instancePath,
					schemaPath: "#/then/allOf/1/then/allOf/1/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			const _errs47 = errors;
			let valid20 = true;
			const _errs48 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.amount_type === void 0 && "amount_type") {
					const err26 = {};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				} else if (data.amount_type !== void 0) {
					if (!(data.amount_type === "free")) {
						const err27 = {};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			}
			var _valid9 = _errs48 === errors;
			errors = _errs47;
			if (vErrors !== null) {
				if (_errs47) vErrors.length = _errs47;
				else vErrors = null;
			}
			if (_valid9) {
				const _errs50 = errors;
				if (!validate60(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
					errors = vErrors.length;
				}
				var _valid9 = _errs50 === errors;
				valid20 = _valid9;
			}
			if (!valid20) {
				const err28 = {
					instancePath,
					schemaPath: "#/then/allOf/1/then/allOf/2/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.amount_type === void 0) {
					const err29 = {
						instancePath,
						schemaPath: "#/then/allOf/1/then/required",
						keyword: "required",
						params: { missingProperty: "amount_type" }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data.amount_type !== void 0) {
					let data8 = data.amount_type;
					if (!(data8 === "fixed" || data8 === "custom" || data8 === "free")) {
						const err30 = {
							instancePath: instancePath + "/amount_type",
							schemaPath: "#/then/allOf/1/then/properties/amount_type/enum",
							keyword: "enum",
							params: { allowedValues: schema27.then.allOf[1].then.properties.amount_type.enum }
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			}
			var _valid6 = _errs35 === errors;
			valid14 = _valid6;
		}
		if (!valid14) {
			const err31 = {
				instancePath,
				schemaPath: "#/then/allOf/1/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err31];
			else vErrors.push(err31);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.legacy !== void 0) {
				if (!(data.legacy === true)) {
					const err32 = {
						instancePath: instancePath + "/legacy",
						schemaPath: "#/then/properties/legacy/enum",
						keyword: "enum",
						params: { allowedValues: schema27.then.properties.legacy.enum }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err33 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate18.errors = vErrors;
	return errors === 0;
}
const schema56 = {
	"type": "object",
	"required": [
		"created_at",
		"modified_at",
		"id",
		"type",
		"description",
		"selectable",
		"deletable",
		"organization_id"
	],
	"properties": {
		"created_at": { "$ref": "#/components/schemas/Timestamp" },
		"modified_at": { "$ref": "#/components/schemas/NullableTimestamp" },
		"id": { "$ref": "#/components/schemas/UuidV4" },
		"type": {
			"type": "string",
			"enum": [
				"custom",
				"discord",
				"github_repository",
				"downloadables",
				"license_keys",
				"meter_credit"
			]
		},
		"description": { "type": "string" },
		"selectable": { "type": "boolean" },
		"deletable": { "type": "boolean" },
		"organization_id": { "$ref": "#/components/schemas/UuidV4" }
	}
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			let data3 = data.type;
			if (typeof data3 !== "string") {
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
			if (!(data3 === "custom" || data3 === "discord" || data3 === "github_repository" || data3 === "downloadables" || data3 === "license_keys" || data3 === "meter_credit")) {
				const err13 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema56.properties.type.enum }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err14 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.selectable !== void 0) {
			if (typeof data.selectable !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/selectable",
					schemaPath: "#/properties/selectable/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.deletable !== void 0) {
			if (typeof data.deletable !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/deletable",
					schemaPath: "#/properties/deletable/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.organization_id !== void 0) {
			let data7 = data.organization_id;
			if (typeof data7 === "string") {
				if (!pattern0.test(data7)) {
					const err17 = {
						instancePath: instancePath + "/organization_id",
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
					instancePath: instancePath + "/organization_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
const schema60 = {
	"type": "object",
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
	],
	"properties": {
		"id": { "$ref": "#/components/schemas/UuidV4" },
		"organization_id": { "$ref": "#/components/schemas/UuidV4" },
		"name": { "type": "string" },
		"path": { "type": "string" },
		"mime_type": { "type": "string" },
		"size": { "type": "integer" },
		"storage_version": { "type": ["string", "null"] },
		"checksum_etag": { "type": ["string", "null"] },
		"checksum_sha256_base64": { "type": ["string", "null"] },
		"checksum_sha256_hex": { "type": ["string", "null"] },
		"last_modified_at": { "$ref": "#/components/schemas/NullableTimestamp" },
		"version": { "type": ["string", "null"] },
		"service": {
			"type": "string",
			"enum": ["product_media"]
		},
		"is_uploaded": { "type": "boolean" },
		"created_at": { "$ref": "#/components/schemas/Timestamp" },
		"size_readable": { "type": "string" },
		"public_url": { "type": "string" }
	}
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err24 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/type",
					keyword: "type",
					params: { type: "integer" }
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
					params: { type: schema60.properties.storage_version.type }
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
					params: { type: schema60.properties.checksum_etag.type }
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
					params: { type: schema60.properties.checksum_sha256_base64.type }
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
					params: { type: schema60.properties.checksum_sha256_hex.type }
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
					params: { type: schema60.properties.version.type }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.service !== void 0) {
			let data12 = data.service;
			if (typeof data12 !== "string") {
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
			if (!(data12 === "product_media")) {
				const err31 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/enum",
					keyword: "enum",
					params: { allowedValues: schema60.properties.service.enum }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.is_uploaded !== void 0) {
			if (typeof data.is_uploaded !== "boolean") {
				const err32 = {
					instancePath: instancePath + "/is_uploaded",
					schemaPath: "#/properties/is_uploaded/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			let data14 = data.created_at;
			if (typeof data14 === "string") {
				if (!formats0(data14)) {
					const err33 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/components/schemas/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/components/schemas/Timestamp/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.size_readable !== void 0) {
			if (typeof data.size_readable !== "string") {
				const err35 = {
					instancePath: instancePath + "/size_readable",
					schemaPath: "#/properties/size_readable/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.public_url !== void 0) {
			if (typeof data.public_url !== "string") {
				const err36 = {
					instancePath: instancePath + "/public_url",
					schemaPath: "#/properties/public_url/type",
					keyword: "type",
					params: { type: "string" }
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
	validate68.errors = vErrors;
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
				if (!(data5 === "month" || data5 === "year")) {
					const err20 = {
						instancePath: instancePath + "/recurring_interval",
						schemaPath: "#/components/schemas/RecurringInterval/enum",
						keyword: "enum",
						params: { allowedValues: schema25.enum }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				var _valid0 = _errs16 === errors;
				valid3 = _valid0;
			}
			if (!valid3) {
				const err21 = {
					instancePath: instancePath + "/recurring_interval",
					schemaPath: "#/properties/recurring_interval/if",
					keyword: "if",
					params: { failingKeyword: "else" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.is_recurring !== void 0) {
			if (typeof data.is_recurring !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/is_recurring",
					schemaPath: "#/properties/is_recurring/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.is_archived !== void 0) {
			if (typeof data.is_archived !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/is_archived",
					schemaPath: "#/properties/is_archived/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.organization_id !== void 0) {
			let data8 = data.organization_id;
			if (typeof data8 === "string") {
				if (!pattern0.test(data8)) {
					const err24 = {
						instancePath: instancePath + "/organization_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/organization_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.prices !== void 0) {
			let data9 = data.prices;
			if (!Array.isArray(data9)) {
				const err26 = {
					instancePath: instancePath + "/prices",
					schemaPath: "#/properties/prices/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			const _errs28 = errors;
			let valid6 = true;
			const _errs29 = errors;
			if (Array.isArray(data9)) {
				if (data9.length > 1e7) {
					const err27 = {};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
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
						const err28 = {
							instancePath: instancePath + "/prices",
							schemaPath: "#/properties/prices/else/maxItems",
							keyword: "maxItems",
							params: { limit: 1e7 }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				var _valid1 = _errs33 === errors;
				valid6 = _valid1;
				ifClause0 = "else";
			}
			if (!valid6) {
				const err29 = {
					instancePath: instancePath + "/prices",
					schemaPath: "#/properties/prices/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.benefits !== void 0) {
			let data11 = data.benefits;
			if (!Array.isArray(data11)) {
				const err30 = {
					instancePath: instancePath + "/benefits",
					schemaPath: "#/properties/benefits/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			const _errs36 = errors;
			let valid10 = true;
			const _errs37 = errors;
			if (Array.isArray(data11)) {
				if (data11.length > 1e7) {
					const err31 = {};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
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
						if (!validate65(data11[i1], {
							instancePath: instancePath + "/benefits/" + i1,
							parentData: data11,
							parentDataProperty: i1,
							rootData
						})) {
							vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
						const err32 = {
							instancePath: instancePath + "/benefits",
							schemaPath: "#/properties/benefits/else/maxItems",
							keyword: "maxItems",
							params: { limit: 1e7 }
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				var _valid2 = _errs41 === errors;
				valid10 = _valid2;
				ifClause1 = "else";
			}
			if (!valid10) {
				const err33 = {
					instancePath: instancePath + "/benefits",
					schemaPath: "#/properties/benefits/if",
					keyword: "if",
					params: { failingKeyword: ifClause1 }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.medias !== void 0) {
			let data13 = data.medias;
			if (!Array.isArray(data13)) {
				const err34 = {
					instancePath: instancePath + "/medias",
					schemaPath: "#/properties/medias/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			const _errs44 = errors;
			let valid14 = true;
			const _errs45 = errors;
			if (Array.isArray(data13)) {
				if (data13.length > 1e7) {
					const err35 = {};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
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
						if (!validate68(data13[i2], {
							instancePath: instancePath + "/medias/" + i2,
							parentData: data13,
							parentDataProperty: i2,
							rootData
						})) {
							vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
						const err36 = {
							instancePath: instancePath + "/medias",
							schemaPath: "#/properties/medias/else/maxItems",
							keyword: "maxItems",
							params: { limit: 1e7 }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				var _valid3 = _errs49 === errors;
				valid14 = _valid3;
				ifClause2 = "else";
			}
			if (!valid14) {
				const err37 = {
					instancePath: instancePath + "/medias",
					schemaPath: "#/properties/medias/if",
					keyword: "if",
					params: { failingKeyword: ifClause2 }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const schema64 = {
	"type": "object",
	"if": { "type": "object" },
	"then": {
		"required": ["type"],
		"properties": { "type": { "enum": ["fixed", "percentage"] } },
		"allOf": [{
			"if": {
				"required": ["type"],
				"properties": { "type": { "enum": ["fixed"] } }
			},
			"then": {
				"required": ["duration"],
				"properties": { "duration": { "enum": [
					"once",
					"forever",
					"repeating"
				] } },
				"allOf": [{
					"if": {
						"required": ["duration"],
						"properties": { "duration": { "enum": ["once", "forever"] } }
					},
					"then": { "$ref": "#/components/schemas/DiscountFixedOnceForeverDuration" }
				}, {
					"if": {
						"required": ["duration"],
						"properties": { "duration": { "enum": ["repeating"] } }
					},
					"then": { "$ref": "#/components/schemas/DiscountFixedRepeatDuration" }
				}]
			}
		}, {
			"if": {
				"required": ["type"],
				"properties": { "type": { "enum": ["percentage"] } }
			},
			"then": {
				"required": ["duration"],
				"properties": { "duration": { "enum": [
					"once",
					"forever",
					"repeating"
				] } },
				"allOf": [{
					"if": {
						"required": ["duration"],
						"properties": { "duration": { "enum": ["once", "forever"] } }
					},
					"then": { "$ref": "#/components/schemas/DiscountPercentageOnceForeverDuration" }
				}, {
					"if": {
						"required": ["duration"],
						"properties": { "duration": { "enum": ["repeating"] } }
					},
					"then": { "$ref": "#/components/schemas/DiscountPercentageRepeatDuration" }
				}]
			}
		}]
	}
};
const schema66 = {
	"type": "object",
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
	],
	"properties": {
		"created_at": { "$ref": "#/components/schemas/Timestamp" },
		"modified_at": { "$ref": "#/components/schemas/NullableTimestamp" },
		"id": { "$ref": "#/components/schemas/UuidV4" },
		"metadata": { "$ref": "#/components/schemas/Metadata" },
		"name": { "type": "string" },
		"code": { "type": ["string", "null"] },
		"starts_at": { "$ref": "#/components/schemas/NullableTimestamp" },
		"ends_at": { "$ref": "#/components/schemas/NullableTimestamp" },
		"max_redemptions": { "type": ["integer", "null"] },
		"redemptions_count": { "type": "integer" },
		"organization_id": { "$ref": "#/components/schemas/UuidV4" }
	}
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					if (typeof data4 !== "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 !== "boolean") {
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
					params: { type: schema66.properties.code.type }
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
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
				const err19 = {
					instancePath: instancePath + "/max_redemptions",
					schemaPath: "#/properties/max_redemptions/type",
					keyword: "type",
					params: { type: schema66.properties.max_redemptions.type }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.redemptions_count !== void 0) {
			let data10 = data.redemptions_count;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err20 = {
					instancePath: instancePath + "/redemptions_count",
					schemaPath: "#/properties/redemptions_count/type",
					keyword: "type",
					params: { type: "integer" }
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
	validate74.errors = vErrors;
	return errors === 0;
}
const schema71 = {
	"type": "object",
	"required": [
		"type",
		"amount",
		"currency"
	],
	"properties": {
		"type": {
			"type": "string",
			"enum": ["fixed"]
		},
		"amount": { "$ref": "#/components/schemas/CurrencyAmount" },
		"currency": { "$ref": "#/components/schemas/Currency" }
	}
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			let data0 = data.type;
			if (typeof data0 !== "string") {
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
			if (!(data0 === "fixed")) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema71.properties.type.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.amount !== void 0) {
			let data1 = data.amount;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/amount",
					schemaPath: "#/components/schemas/CurrencyAmount/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.currency !== void 0) {
			if (typeof data.currency !== "string") {
				const err6 = {
					instancePath: instancePath + "/currency",
					schemaPath: "#/components/schemas/Currency/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
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
	validate79.errors = vErrors;
	return errors === 0;
}
const schema74 = {
	"type": "object",
	"required": ["duration"],
	"properties": { "duration": {
		"type": "string",
		"enum": ["once", "forever"]
	} }
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.duration !== void 0) {
			let data0 = data.duration;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "once" || data0 === "forever")) {
				const err2 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/enum",
					keyword: "enum",
					params: { allowedValues: schema74.properties.duration.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate74(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
		errors = vErrors.length;
	}
	if (!validate79(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
		errors = vErrors.length;
	}
	if (!validate81(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
		errors = vErrors.length;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
const schema76 = {
	"type": "object",
	"required": ["duration", "duration_in_months"],
	"properties": {
		"duration": {
			"type": "string",
			"enum": ["repeating"]
		},
		"duration_in_months": { "type": "integer" }
	}
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			let data0 = data.duration;
			if (typeof data0 !== "string") {
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
			if (!(data0 === "repeating")) {
				const err3 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/enum",
					keyword: "enum",
					params: { allowedValues: schema76.properties.duration.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.duration_in_months !== void 0) {
			let data1 = data.duration_in_months;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/duration_in_months",
					schemaPath: "#/properties/duration_in_months/type",
					keyword: "type",
					params: { type: "integer" }
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
	validate87.errors = vErrors;
	return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate74(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
		errors = vErrors.length;
	}
	if (!validate79(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
		errors = vErrors.length;
	}
	if (!validate87(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
		errors = vErrors.length;
	}
	validate84.errors = vErrors;
	return errors === 0;
}
const schema78 = {
	"type": "object",
	"required": ["type", "basis_points"],
	"properties": {
		"type": {
			"type": "string",
			"enum": ["percentage"]
		},
		"basis_points": { "type": "integer" }
	}
};
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			let data0 = data.type;
			if (typeof data0 !== "string") {
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
			if (!(data0 === "percentage")) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema78.properties.type.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.basis_points !== void 0) {
			let data1 = data.basis_points;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/basis_points",
					schemaPath: "#/properties/basis_points/type",
					keyword: "type",
					params: { type: "integer" }
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
	validate92.errors = vErrors;
	return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate74(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
		errors = vErrors.length;
	}
	if (!validate92(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
		errors = vErrors.length;
	}
	if (!validate81(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
		errors = vErrors.length;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate74(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
		errors = vErrors.length;
	}
	if (!validate92(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
		errors = vErrors.length;
	}
	if (!validate87(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
		errors = vErrors.length;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		const _errs6 = errors;
		let valid2 = true;
		const _errs7 = errors;
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
		var _valid1 = _errs7 === errors;
		errors = _errs6;
		if (vErrors !== null) {
			if (_errs6) vErrors.length = _errs6;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs9 = errors;
			const _errs11 = errors;
			let valid5 = true;
			const _errs12 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.duration === void 0 && "duration") {
					const err4 = {};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				} else if (data.duration !== void 0) {
					let data1 = data.duration;
					if (!(data1 === "once" || data1 === "forever")) {
						const err5 = {};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
			var _valid2 = _errs12 === errors;
			errors = _errs11;
			if (vErrors !== null) {
				if (_errs11) vErrors.length = _errs11;
				else vErrors = null;
			}
			if (_valid2) {
				const _errs14 = errors;
				if (!validate73(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
					errors = vErrors.length;
				}
				var _valid2 = _errs14 === errors;
				valid5 = _valid2;
			}
			if (!valid5) {
				const err6 = {
					instancePath,
					schemaPath: "#/then/allOf/0/then/allOf/0/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			const _errs16 = errors;
			let valid7 = true;
			const _errs17 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.duration === void 0 && "duration") {
					const err7 = {};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				} else if (data.duration !== void 0) {
					if (!(data.duration === "repeating")) {
						const err8 = {};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			}
			var _valid3 = _errs17 === errors;
			errors = _errs16;
			if (vErrors !== null) {
				if (_errs16) vErrors.length = _errs16;
				else vErrors = null;
			}
			if (_valid3) {
				const _errs19 = errors;
				if (!validate84(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
					errors = vErrors.length;
				}
				var _valid3 = _errs19 === errors;
				valid7 = _valid3;
			}
			if (!valid7) {
				const err9 = {
					instancePath,
					schemaPath: "#/then/allOf/0/then/allOf/1/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.duration === void 0) {
					const err10 = {
						instancePath,
						schemaPath: "#/then/allOf/0/then/required",
						keyword: "required",
						params: { missingProperty: "duration" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data.duration !== void 0) {
					let data3 = data.duration;
					if (!(data3 === "once" || data3 === "forever" || data3 === "repeating")) {
						const err11 = {
							instancePath: instancePath + "/duration",
							schemaPath: "#/then/allOf/0/then/properties/duration/enum",
							keyword: "enum",
							params: { allowedValues: schema64.then.allOf[0].then.properties.duration.enum }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			}
			var _valid1 = _errs9 === errors;
			valid2 = _valid1;
		}
		if (!valid2) {
			const err12 = {
				instancePath,
				schemaPath: "#/then/allOf/0/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		const _errs22 = errors;
		let valid10 = true;
		const _errs23 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type === void 0 && "type") {
				const err13 = {};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			} else if (data.type !== void 0) {
				if (!(data.type === "percentage")) {
					const err14 = {};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		var _valid4 = _errs23 === errors;
		errors = _errs22;
		if (vErrors !== null) {
			if (_errs22) vErrors.length = _errs22;
			else vErrors = null;
		}
		if (_valid4) {
			const _errs25 = errors;
			const _errs27 = errors;
			let valid13 = true;
			const _errs28 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.duration === void 0 && "duration") {
					const err15 = {};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				} else if (data.duration !== void 0) {
					let data5 = data.duration;
					if (!(data5 === "once" || data5 === "forever")) {
						const err16 = {};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			}
			var _valid5 = _errs28 === errors;
			errors = _errs27;
			if (vErrors !== null) {
				if (_errs27) vErrors.length = _errs27;
				else vErrors = null;
			}
			if (_valid5) {
				const _errs30 = errors;
				if (!validate90(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
					errors = vErrors.length;
				}
				var _valid5 = _errs30 === errors;
				valid13 = _valid5;
			}
			if (!valid13) {
				const err17 = {
					instancePath,
					schemaPath: "#/then/allOf/1/then/allOf/0/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			const _errs32 = errors;
			let valid15 = true;
			const _errs33 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.duration === void 0 && "duration") {
					const err18 = {};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				} else if (data.duration !== void 0) {
					if (!(data.duration === "repeating")) {
						const err19 = {};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			}
			var _valid6 = _errs33 === errors;
			errors = _errs32;
			if (vErrors !== null) {
				if (_errs32) vErrors.length = _errs32;
				else vErrors = null;
			}
			if (_valid6) {
				const _errs35 = errors;
				if (!validate96(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
					errors = vErrors.length;
				}
				var _valid6 = _errs35 === errors;
				valid15 = _valid6;
			}
			if (!valid15) {
				const err20 = {
					instancePath,
					schemaPath: "#/then/allOf/1/then/allOf/1/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.duration === void 0) {
					const err21 = {
						instancePath,
						schemaPath: "#/then/allOf/1/then/required",
						keyword: "required",
						params: { missingProperty: "duration" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data.duration !== void 0) {
					let data7 = data.duration;
					if (!(data7 === "once" || data7 === "forever" || data7 === "repeating")) {
						const err22 = {
							instancePath: instancePath + "/duration",
							schemaPath: "#/then/allOf/1/then/properties/duration/enum",
							keyword: "enum",
							params: { allowedValues: schema64.then.allOf[1].then.properties.duration.enum }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			}
			var _valid4 = _errs25 === errors;
			valid10 = _valid4;
		}
		if (!valid10) {
			const err23 = {
				instancePath,
				schemaPath: "#/then/allOf/1/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type === void 0) {
				const err24 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "type" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (data.type !== void 0) {
				let data8 = data.type;
				if (!(data8 === "fixed" || data8 === "percentage")) {
					const err25 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/then/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema64.then.properties.type.enum }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err26 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate72.errors = vErrors;
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
					if (typeof data4 !== "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 !== "boolean") {
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
			let data5 = data.payment_processor;
			if (typeof data5 !== "string") {
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
			if (!(data5 === "stripe")) {
				const err21 = {
					instancePath: instancePath + "/payment_processor",
					schemaPath: "#/components/schemas/PaymentProcessor/enum",
					keyword: "enum",
					params: { allowedValues: schema18.enum }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.client_secret !== void 0) {
			let data6 = data.client_secret;
			if (typeof data6 === "string") {
				if (!pattern1.test(data6)) {
					const err22 = {
						instancePath: instancePath + "/client_secret",
						schemaPath: "#/properties/client_secret/pattern",
						keyword: "pattern",
						params: { pattern: "^polar_cl_" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/client_secret",
					schemaPath: "#/properties/client_secret/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data7 = data.url;
			if (typeof data7 !== "string") {
				const err24 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data7 === "string") {
				if (!pattern2.test(data7)) {
					const err25 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/allOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://[^/?#@\\\\]+/\\S*polar_cl_" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (typeof data7 === "string") {
				if (!pattern3.test(data7)) {
					const err26 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/allOf/1/pattern",
						keyword: "pattern",
						params: { pattern: "^\\S*$" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.success_url !== void 0) {
			let data8 = data.success_url;
			if (typeof data8 !== "string" && data8 !== null) {
				const err27 = {
					instancePath: instancePath + "/success_url",
					schemaPath: "#/properties/success_url/type",
					keyword: "type",
					params: { type: schema12.properties.success_url.type }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data9 = data.label;
			if (typeof data9 !== "string" && data9 !== null) {
				const err28 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: schema12.properties.label.type }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.allow_discount_codes !== void 0) {
			if (typeof data.allow_discount_codes !== "boolean") {
				const err29 = {
					instancePath: instancePath + "/allow_discount_codes",
					schemaPath: "#/properties/allow_discount_codes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
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
					const err30 = {
						instancePath: instancePath + "/organization_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/organization_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.products !== void 0) {
			let data13 = data.products;
			if (!Array.isArray(data13)) {
				const err32 = {
					instancePath: instancePath + "/products",
					schemaPath: "#/properties/products/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			const _errs36 = errors;
			let valid9 = true;
			const _errs37 = errors;
			if (Array.isArray(data13)) {
				if (data13.length > 1e7) {
					const err33 = {};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
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
						const err34 = {
							instancePath: instancePath + "/products",
							schemaPath: "#/properties/products/else/maxItems",
							keyword: "maxItems",
							params: { limit: 1e7 }
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				var _valid0 = _errs41 === errors;
				valid9 = _valid0;
				ifClause0 = "else";
			}
			if (!valid9) {
				const err35 = {
					instancePath: instancePath + "/products",
					schemaPath: "#/properties/products/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.discount !== void 0) {
			let data15 = data.discount;
			const _errs43 = errors;
			let valid13 = true;
			const _errs44 = errors;
			if (data15 !== null) {
				const err36 = {};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
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
				if (!validate72(data15, {
					instancePath: instancePath + "/discount",
					parentData: data,
					parentDataProperty: "discount",
					rootData
				})) {
					vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
					errors = vErrors.length;
				}
				var _valid1 = _errs46 === errors;
				valid13 = _valid1;
			}
			if (!valid13) {
				const err37 = {
					instancePath: instancePath + "/discount",
					schemaPath: "#/properties/discount/if",
					keyword: "if",
					params: { failingKeyword: "else" }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.product_id !== void 0) {
			let data16 = data.product_id;
			if (typeof data16 === "string") {
				if (!pattern0.test(data16)) {
					const err38 = {
						instancePath: instancePath + "/product_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/product_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.product_price_id !== void 0) {
			let data17 = data.product_price_id;
			if (typeof data17 === "string") {
				if (!pattern0.test(data17)) {
					const err40 = {
						instancePath: instancePath + "/product_price_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/product_price_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
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
		const err42 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err42];
		else vErrors.push(err42);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
export { CheckoutLink };
