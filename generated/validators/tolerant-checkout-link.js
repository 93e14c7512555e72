// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.
import { n as formats } from "./runtime.js";
// tolerant-checkout-link.js
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
			"pattern": "^https?://[^\\s/?#@\\\\]+/\\S*polar_cl_\\S*$"
		},
		"success_url": { "type": ["string", "null"] },
		"label": { "type": ["string", "null"] },
		"allow_discount_codes": { "type": "boolean" },
		"discount_id": { "$ref": "#/components/schemas/NullableUuidV4" },
		"organization_id": { "$ref": "#/components/schemas/UuidV4" },
		"products": {
			"type": "array",
			"items": { "bounded": { "$ref": "#/components/schemas/CheckoutLinkProduct" } }
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
			"items": { "bounded": { "$ref": "#/components/schemas/ProductPrice" } }
		},
		"benefits": {
			"type": "array",
			"items": { "bounded": { "$ref": "#/components/schemas/Benefit" } }
		},
		"medias": {
			"type": "array",
			"items": { "bounded": { "$ref": "#/components/schemas/ProductMediaFile" } }
		}
	}
};
const schema27 = {
	"type": "object",
	"if": { "type": "object" },
	"then": {
		"if": { "properties": { "legacy": { "enum": [true] } } },
		"then": {
			"properties": { "legacy": { "enum": [true] } },
			"allOf": [{
				"if": { "not": { "required": ["legacy"] } },
				"then": {
					"if": {
						"required": ["amount_type"],
						"properties": { "amount_type": { "enum": [
							"fixed",
							"custom",
							"free",
							"metered_unit"
						] } }
					},
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
								"then": { "anyOf": [{ "$ref": "#/components/schemas/ProductPriceFixed" }] }
							},
							{
								"if": {
									"required": ["amount_type"],
									"properties": { "amount_type": { "enum": ["custom"] } }
								},
								"then": { "anyOf": [{ "$ref": "#/components/schemas/ProductPriceCustom" }] }
							},
							{
								"if": {
									"required": ["amount_type"],
									"properties": { "amount_type": { "enum": ["free"] } }
								},
								"then": { "anyOf": [{ "$ref": "#/components/schemas/ProductPriceFree" }] }
							},
							{
								"if": {
									"required": ["amount_type"],
									"properties": { "amount_type": { "enum": ["metered_unit"] } }
								},
								"then": { "anyOf": [{ "$ref": "#/components/schemas/ProductPriceMeteredUnit" }] }
							}
						]
					},
					"else": {
						"required": ["amount_type"],
						"properties": { "amount_type": { "type": "string" } },
						"allOf": [{ "$ref": "#/components/schemas/ProductPriceBase" }]
					}
				}
			}, {
				"if": {
					"required": ["legacy"],
					"properties": { "legacy": { "enum": [true] } }
				},
				"then": {
					"if": {
						"required": ["amount_type"],
						"properties": { "amount_type": { "enum": [
							"fixed",
							"custom",
							"free",
							"metered_unit"
						] } }
					},
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
								"then": { "anyOf": [{ "$ref": "#/components/schemas/LegacyRecurringProductPriceFixed" }] }
							},
							{
								"if": {
									"required": ["amount_type"],
									"properties": { "amount_type": { "enum": ["custom"] } }
								},
								"then": { "anyOf": [{ "$ref": "#/components/schemas/LegacyRecurringProductPriceCustom" }] }
							},
							{
								"if": {
									"required": ["amount_type"],
									"properties": { "amount_type": { "enum": ["free"] } }
								},
								"then": { "anyOf": [{ "$ref": "#/components/schemas/LegacyRecurringProductPriceFree" }] }
							}
						]
					},
					"else": {
						"required": [
							"type",
							"recurring_interval",
							"legacy",
							"amount_type"
						],
						"properties": {
							"type": { "type": "string" },
							"recurring_interval": { "$ref": "#/components/schemas/RecurringInterval" },
							"legacy": { "type": "boolean" },
							"amount_type": { "type": "string" }
						},
						"allOf": [{ "$ref": "#/components/schemas/ProductPriceBase" }]
					}
				}
			}]
		},
		"else": {
			"if": {
				"required": ["amount_type"],
				"properties": { "amount_type": { "enum": [
					"fixed",
					"custom",
					"free",
					"metered_unit"
				] } }
			},
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
						"then": { "allOf": [{ "$ref": "#/components/schemas/ProductPriceBase" }, { "$ref": "#/components/schemas/FixedAmount" }] }
					},
					{
						"if": {
							"required": ["amount_type"],
							"properties": { "amount_type": { "enum": ["custom"] } }
						},
						"then": { "allOf": [{ "$ref": "#/components/schemas/ProductPriceBase" }, { "$ref": "#/components/schemas/CustomAmount" }] }
					},
					{
						"if": {
							"required": ["amount_type"],
							"properties": { "amount_type": { "enum": ["free"] } }
						},
						"then": { "allOf": [{ "$ref": "#/components/schemas/ProductPriceBase" }, { "$ref": "#/components/schemas/FreeAmount" }] }
					},
					{
						"if": {
							"required": ["amount_type"],
							"properties": { "amount_type": { "enum": ["metered_unit"] } }
						},
						"then": { "allOf": [{ "$ref": "#/components/schemas/ProductPriceBase" }, { "$ref": "#/components/schemas/MeteredUnitAmount" }] }
					}
				]
			},
			"else": {
				"required": ["amount_type"],
				"properties": { "amount_type": { "type": "string" } },
				"allOf": [{ "$ref": "#/components/schemas/ProductPriceBase" }]
			}
		}
	}
};
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
		if (data.type !== void 0) {
			if (typeof data.type !== "string") {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/allOf/1/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.recurring_interval !== void 0) {
			let data1 = data.recurring_interval;
			const _errs8 = errors;
			let valid3 = true;
			const _errs9 = errors;
			if (data1 !== null) {
				const err3 = {};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
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
					const err4 = {
						instancePath: instancePath + "/recurring_interval",
						schemaPath: "#/components/schemas/RecurringInterval/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				var _valid0 = _errs11 === errors;
				valid3 = _valid0;
			}
			if (!valid3) {
				const err5 = {
					instancePath: instancePath + "/recurring_interval",
					schemaPath: "#/allOf/1/properties/recurring_interval/if",
					keyword: "if",
					params: { failingKeyword: "else" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount_type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/components/schemas/FreeAmount/required",
				keyword: "required",
				params: { missingProperty: "amount_type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.amount_type !== void 0) {
			if (typeof data.amount_type !== "string") {
				const err1 = {
					instancePath: instancePath + "/amount_type",
					schemaPath: "#/components/schemas/FreeAmount/properties/amount_type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/components/schemas/FreeAmount/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
const pattern9 = /* @__PURE__ */ new RegExp("^[0-9]+([.][0-9]{1,12})?$", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate44.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				if (!pattern9.test(data2)) {
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
			if (!validate44(data.meter, {
				instancePath: instancePath + "/meter",
				parentData: data,
				parentDataProperty: "meter",
				rootData
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
	validate42.errors = vErrors;
	return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	if (!validate42(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
		errors = vErrors.length;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (typeof data.type !== "string") {
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
		}
		if (data.recurring_interval !== void 0) {
			if (typeof data.recurring_interval !== "string") {
				const err4 = {
					instancePath: instancePath + "/recurring_interval",
					schemaPath: "#/components/schemas/RecurringInterval/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.legacy !== void 0) {
			if (typeof data.legacy !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/legacy",
					schemaPath: "#/allOf/1/properties/legacy/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate50(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
	validate49.errors = vErrors;
	return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate50(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
	validate55.errors = vErrors;
	return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate50(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount_type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/components/schemas/FreeAmount/required",
				keyword: "required",
				params: { missingProperty: "amount_type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.amount_type !== void 0) {
			if (typeof data.amount_type !== "string") {
				const err1 = {
					instancePath: instancePath + "/amount_type",
					schemaPath: "#/components/schemas/FreeAmount/properties/amount_type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/components/schemas/FreeAmount/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate59.errors = vErrors;
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
		const _errs5 = errors;
		let valid1 = true;
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.legacy !== void 0) {
				if (!(data.legacy === true)) {
					const err2 = {};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		var _valid1 = _errs6 === errors;
		errors = _errs5;
		if (vErrors !== null) {
			if (_errs5) vErrors.length = _errs5;
			else vErrors = null;
		}
		let ifClause0;
		if (_valid1) {
			const _errs8 = errors;
			const _errs10 = errors;
			let valid4 = true;
			const _errs11 = errors;
			const _errs12 = errors;
			const _errs13 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.legacy === void 0 && "legacy") {
					const err3 = {};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (_errs13 === errors) {
				const err4 = {};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else {
				errors = _errs12;
				if (vErrors !== null) {
					if (_errs12) vErrors.length = _errs12;
					else vErrors = null;
				}
			}
			var _valid2 = _errs11 === errors;
			errors = _errs10;
			if (vErrors !== null) {
				if (_errs10) vErrors.length = _errs10;
				else vErrors = null;
			}
			if (_valid2) {
				const _errs14 = errors;
				const _errs15 = errors;
				let valid6 = true;
				const _errs16 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.amount_type === void 0 && "amount_type") {
						const err5 = {};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					} else if (data.amount_type !== void 0) {
						let data1 = data.amount_type;
						if (!(data1 === "fixed" || data1 === "custom" || data1 === "free" || data1 === "metered_unit")) {
							const err6 = {};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
				}
				var _valid3 = _errs16 === errors;
				errors = _errs15;
				if (vErrors !== null) {
					if (_errs15) vErrors.length = _errs15;
					else vErrors = null;
				}
				let ifClause1;
				if (_valid3) {
					const _errs18 = errors;
					const _errs20 = errors;
					let valid9 = true;
					const _errs21 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.amount_type === void 0 && "amount_type") {
							const err7 = {};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						} else if (data.amount_type !== void 0) {
							if (!(data.amount_type === "fixed")) {
								const err8 = {};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					}
					var _valid4 = _errs21 === errors;
					errors = _errs20;
					if (vErrors !== null) {
						if (_errs20) vErrors.length = _errs20;
						else vErrors = null;
					}
					if (_valid4) {
						const _errs23 = errors;
						const _errs24 = errors;
						let valid11 = false;
						const _errs25 = errors;
						if (!validate19(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData
						})) {
							vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
							errors = vErrors.length;
						}
						valid11 = valid11 || _errs25 === errors;
						if (!valid11) {
							const err9 = {
								instancePath,
								schemaPath: "#/then/then/allOf/0/then/then/allOf/0/then/anyOf",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						} else {
							errors = _errs24;
							if (vErrors !== null) {
								if (_errs24) vErrors.length = _errs24;
								else vErrors = null;
							}
						}
						var _valid4 = _errs23 === errors;
						valid9 = _valid4;
					}
					if (!valid9) {
						const err10 = {
							instancePath,
							schemaPath: "#/then/then/allOf/0/then/then/allOf/0/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					const _errs27 = errors;
					let valid12 = true;
					const _errs28 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.amount_type === void 0 && "amount_type") {
							const err11 = {};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						} else if (data.amount_type !== void 0) {
							if (!(data.amount_type === "custom")) {
								const err12 = {};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
					}
					var _valid6 = _errs28 === errors;
					errors = _errs27;
					if (vErrors !== null) {
						if (_errs27) vErrors.length = _errs27;
						else vErrors = null;
					}
					if (_valid6) {
						const _errs30 = errors;
						const _errs31 = errors;
						let valid14 = false;
						const _errs32 = errors;
						if (!validate28(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData
						})) {
							vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
							errors = vErrors.length;
						}
						valid14 = valid14 || _errs32 === errors;
						if (!valid14) {
							const err13 = {
								instancePath,
								schemaPath: "#/then/then/allOf/0/then/then/allOf/1/then/anyOf",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						} else {
							errors = _errs31;
							if (vErrors !== null) {
								if (_errs31) vErrors.length = _errs31;
								else vErrors = null;
							}
						}
						var _valid6 = _errs30 === errors;
						valid12 = _valid6;
					}
					if (!valid12) {
						const err14 = {
							instancePath,
							schemaPath: "#/then/then/allOf/0/then/then/allOf/1/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					const _errs34 = errors;
					let valid15 = true;
					const _errs35 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.amount_type === void 0 && "amount_type") {
							const err15 = {};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						} else if (data.amount_type !== void 0) {
							if (!(data.amount_type === "free")) {
								const err16 = {};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					}
					var _valid8 = _errs35 === errors;
					errors = _errs34;
					if (vErrors !== null) {
						if (_errs34) vErrors.length = _errs34;
						else vErrors = null;
					}
					if (_valid8) {
						const _errs37 = errors;
						const _errs38 = errors;
						let valid17 = false;
						const _errs39 = errors;
						if (!validate37(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData
						})) {
							vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
							errors = vErrors.length;
						}
						valid17 = valid17 || _errs39 === errors;
						if (!valid17) {
							const err17 = {
								instancePath,
								schemaPath: "#/then/then/allOf/0/then/then/allOf/2/then/anyOf",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						} else {
							errors = _errs38;
							if (vErrors !== null) {
								if (_errs38) vErrors.length = _errs38;
								else vErrors = null;
							}
						}
						var _valid8 = _errs37 === errors;
						valid15 = _valid8;
					}
					if (!valid15) {
						const err18 = {
							instancePath,
							schemaPath: "#/then/then/allOf/0/then/then/allOf/2/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					const _errs41 = errors;
					let valid18 = true;
					const _errs42 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.amount_type === void 0 && "amount_type") {
							const err19 = {};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						} else if (data.amount_type !== void 0) {
							if (!(data.amount_type === "metered_unit")) {
								const err20 = {};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
					}
					var _valid10 = _errs42 === errors;
					errors = _errs41;
					if (vErrors !== null) {
						if (_errs41) vErrors.length = _errs41;
						else vErrors = null;
					}
					if (_valid10) {
						const _errs44 = errors;
						const _errs45 = errors;
						let valid20 = false;
						const _errs46 = errors;
						if (!validate40(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData
						})) {
							vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
							errors = vErrors.length;
						}
						valid20 = valid20 || _errs46 === errors;
						if (!valid20) {
							const err21 = {
								instancePath,
								schemaPath: "#/then/then/allOf/0/then/then/allOf/3/then/anyOf",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						} else {
							errors = _errs45;
							if (vErrors !== null) {
								if (_errs45) vErrors.length = _errs45;
								else vErrors = null;
							}
						}
						var _valid10 = _errs44 === errors;
						valid18 = _valid10;
					}
					if (!valid18) {
						const err22 = {
							instancePath,
							schemaPath: "#/then/then/allOf/0/then/then/allOf/3/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.amount_type === void 0) {
							const err23 = {
								instancePath,
								schemaPath: "#/then/then/allOf/0/then/then/required",
								keyword: "required",
								params: { missingProperty: "amount_type" }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data.amount_type !== void 0) {
							let data6 = data.amount_type;
							if (!(data6 === "fixed" || data6 === "custom" || data6 === "free" || data6 === "metered_unit")) {
								const err24 = {
									instancePath: instancePath + "/amount_type",
									schemaPath: "#/then/then/allOf/0/then/then/properties/amount_type/enum",
									keyword: "enum",
									params: { allowedValues: schema27.then.then.allOf[0].then.then.properties.amount_type.enum }
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
					}
					var _valid3 = _errs18 === errors;
					valid6 = _valid3;
					ifClause1 = "then";
				} else {
					const _errs48 = errors;
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
						if (data.amount_type === void 0) {
							const err25 = {
								instancePath,
								schemaPath: "#/then/then/allOf/0/then/else/required",
								keyword: "required",
								params: { missingProperty: "amount_type" }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data.amount_type !== void 0) {
							if (typeof data.amount_type !== "string") {
								const err26 = {
									instancePath: instancePath + "/amount_type",
									schemaPath: "#/then/then/allOf/0/then/else/properties/amount_type/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					}
					var _valid3 = _errs48 === errors;
					valid6 = _valid3;
					ifClause1 = "else";
				}
				if (!valid6) {
					const err27 = {
						instancePath,
						schemaPath: "#/then/then/allOf/0/then/if",
						keyword: "if",
						params: { failingKeyword: ifClause1 }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				var _valid2 = _errs14 === errors;
				valid4 = _valid2;
			}
			if (!valid4) {
				const err28 = {
					instancePath,
					schemaPath: "#/then/then/allOf/0/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			const _errs53 = errors;
			let valid24 = true;
			const _errs54 = errors;
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
			var _valid12 = _errs54 === errors;
			errors = _errs53;
			if (vErrors !== null) {
				if (_errs53) vErrors.length = _errs53;
				else vErrors = null;
			}
			if (_valid12) {
				const _errs56 = errors;
				const _errs57 = errors;
				let valid26 = true;
				const _errs58 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.amount_type === void 0 && "amount_type") {
						const err31 = {};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					} else if (data.amount_type !== void 0) {
						let data9 = data.amount_type;
						if (!(data9 === "fixed" || data9 === "custom" || data9 === "free" || data9 === "metered_unit")) {
							const err32 = {};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				}
				var _valid13 = _errs58 === errors;
				errors = _errs57;
				if (vErrors !== null) {
					if (_errs57) vErrors.length = _errs57;
					else vErrors = null;
				}
				let ifClause2;
				if (_valid13) {
					const _errs60 = errors;
					const _errs62 = errors;
					let valid29 = true;
					const _errs63 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.amount_type === void 0 && "amount_type") {
							const err33 = {};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						} else if (data.amount_type !== void 0) {
							if (!(data.amount_type === "fixed")) {
								const err34 = {};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
					}
					var _valid14 = _errs63 === errors;
					errors = _errs62;
					if (vErrors !== null) {
						if (_errs62) vErrors.length = _errs62;
						else vErrors = null;
					}
					if (_valid14) {
						const _errs65 = errors;
						const _errs66 = errors;
						let valid31 = false;
						const _errs67 = errors;
						if (!validate49(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData
						})) {
							vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
							errors = vErrors.length;
						}
						valid31 = valid31 || _errs67 === errors;
						if (!valid31) {
							const err35 = {
								instancePath,
								schemaPath: "#/then/then/allOf/1/then/then/allOf/0/then/anyOf",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						} else {
							errors = _errs66;
							if (vErrors !== null) {
								if (_errs66) vErrors.length = _errs66;
								else vErrors = null;
							}
						}
						var _valid14 = _errs65 === errors;
						valid29 = _valid14;
					}
					if (!valid29) {
						const err36 = {
							instancePath,
							schemaPath: "#/then/then/allOf/1/then/then/allOf/0/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					const _errs69 = errors;
					let valid32 = true;
					const _errs70 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.amount_type === void 0 && "amount_type") {
							const err37 = {};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						} else if (data.amount_type !== void 0) {
							if (!(data.amount_type === "custom")) {
								const err38 = {};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					}
					var _valid16 = _errs70 === errors;
					errors = _errs69;
					if (vErrors !== null) {
						if (_errs69) vErrors.length = _errs69;
						else vErrors = null;
					}
					if (_valid16) {
						const _errs72 = errors;
						const _errs73 = errors;
						let valid34 = false;
						const _errs74 = errors;
						if (!validate55(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData
						})) {
							vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
							errors = vErrors.length;
						}
						valid34 = valid34 || _errs74 === errors;
						if (!valid34) {
							const err39 = {
								instancePath,
								schemaPath: "#/then/then/allOf/1/then/then/allOf/1/then/anyOf",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						} else {
							errors = _errs73;
							if (vErrors !== null) {
								if (_errs73) vErrors.length = _errs73;
								else vErrors = null;
							}
						}
						var _valid16 = _errs72 === errors;
						valid32 = _valid16;
					}
					if (!valid32) {
						const err40 = {
							instancePath,
							schemaPath: "#/then/then/allOf/1/then/then/allOf/1/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					const _errs76 = errors;
					let valid35 = true;
					const _errs77 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.amount_type === void 0 && "amount_type") {
							const err41 = {};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						} else if (data.amount_type !== void 0) {
							if (!(data.amount_type === "free")) {
								const err42 = {};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
					}
					var _valid18 = _errs77 === errors;
					errors = _errs76;
					if (vErrors !== null) {
						if (_errs76) vErrors.length = _errs76;
						else vErrors = null;
					}
					if (_valid18) {
						const _errs79 = errors;
						const _errs80 = errors;
						let valid37 = false;
						const _errs81 = errors;
						if (!validate59(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData
						})) {
							vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
							errors = vErrors.length;
						}
						valid37 = valid37 || _errs81 === errors;
						if (!valid37) {
							const err43 = {
								instancePath,
								schemaPath: "#/then/then/allOf/1/then/then/allOf/2/then/anyOf",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						} else {
							errors = _errs80;
							if (vErrors !== null) {
								if (_errs80) vErrors.length = _errs80;
								else vErrors = null;
							}
						}
						var _valid18 = _errs79 === errors;
						valid35 = _valid18;
					}
					if (!valid35) {
						const err44 = {
							instancePath,
							schemaPath: "#/then/then/allOf/1/then/then/allOf/2/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.amount_type === void 0) {
							const err45 = {
								instancePath,
								schemaPath: "#/then/then/allOf/1/then/then/required",
								keyword: "required",
								params: { missingProperty: "amount_type" }
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data.amount_type !== void 0) {
							let data13 = data.amount_type;
							if (!(data13 === "fixed" || data13 === "custom" || data13 === "free")) {
								const err46 = {
									instancePath: instancePath + "/amount_type",
									schemaPath: "#/then/then/allOf/1/then/then/properties/amount_type/enum",
									keyword: "enum",
									params: { allowedValues: schema27.then.then.allOf[1].then.then.properties.amount_type.enum }
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
					}
					var _valid13 = _errs60 === errors;
					valid26 = _valid13;
					ifClause2 = "then";
				} else {
					const _errs83 = errors;
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
							const err47 = {
								instancePath,
								schemaPath: "#/then/then/allOf/1/then/else/required",
								keyword: "required",
								params: { missingProperty: "type" }
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data.recurring_interval === void 0) {
							const err48 = {
								instancePath,
								schemaPath: "#/then/then/allOf/1/then/else/required",
								keyword: "required",
								params: { missingProperty: "recurring_interval" }
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data.legacy === void 0) {
							const err49 = {
								instancePath,
								schemaPath: "#/then/then/allOf/1/then/else/required",
								keyword: "required",
								params: { missingProperty: "legacy" }
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data.amount_type === void 0) {
							const err50 = {
								instancePath,
								schemaPath: "#/then/then/allOf/1/then/else/required",
								keyword: "required",
								params: { missingProperty: "amount_type" }
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data.type !== void 0) {
							if (typeof data.type !== "string") {
								const err51 = {
									instancePath: instancePath + "/type",
									schemaPath: "#/then/then/allOf/1/then/else/properties/type/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data.recurring_interval !== void 0) {
							if (typeof data.recurring_interval !== "string") {
								const err52 = {
									instancePath: instancePath + "/recurring_interval",
									schemaPath: "#/components/schemas/RecurringInterval/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data.legacy !== void 0) {
							if (typeof data.legacy !== "boolean") {
								const err53 = {
									instancePath: instancePath + "/legacy",
									schemaPath: "#/then/then/allOf/1/then/else/properties/legacy/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data.amount_type !== void 0) {
							if (typeof data.amount_type !== "string") {
								const err54 = {
									instancePath: instancePath + "/amount_type",
									schemaPath: "#/then/then/allOf/1/then/else/properties/amount_type/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
					}
					var _valid13 = _errs83 === errors;
					valid26 = _valid13;
					ifClause2 = "else";
				}
				if (!valid26) {
					const err55 = {
						instancePath,
						schemaPath: "#/then/then/allOf/1/then/if",
						keyword: "if",
						params: { failingKeyword: ifClause2 }
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
				var _valid12 = _errs56 === errors;
				valid24 = _valid12;
			}
			if (!valid24) {
				const err56 = {
					instancePath,
					schemaPath: "#/then/then/allOf/1/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.legacy !== void 0) {
					if (!(data.legacy === true)) {
						const err57 = {
							instancePath: instancePath + "/legacy",
							schemaPath: "#/then/then/properties/legacy/enum",
							keyword: "enum",
							params: { allowedValues: schema27.then.then.properties.legacy.enum }
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			}
			var _valid1 = _errs8 === errors;
			valid1 = _valid1;
			ifClause0 = "then";
		} else {
			const _errs95 = errors;
			const _errs96 = errors;
			let valid43 = true;
			const _errs97 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.amount_type === void 0 && "amount_type") {
					const err58 = {};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				} else if (data.amount_type !== void 0) {
					let data19 = data.amount_type;
					if (!(data19 === "fixed" || data19 === "custom" || data19 === "free" || data19 === "metered_unit")) {
						const err59 = {};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
			}
			var _valid20 = _errs97 === errors;
			errors = _errs96;
			if (vErrors !== null) {
				if (_errs96) vErrors.length = _errs96;
				else vErrors = null;
			}
			let ifClause3;
			if (_valid20) {
				const _errs99 = errors;
				const _errs101 = errors;
				let valid46 = true;
				const _errs102 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.amount_type === void 0 && "amount_type") {
						const err60 = {};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					} else if (data.amount_type !== void 0) {
						if (!(data.amount_type === "fixed")) {
							const err61 = {};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					}
				}
				var _valid21 = _errs102 === errors;
				errors = _errs101;
				if (vErrors !== null) {
					if (_errs101) vErrors.length = _errs101;
					else vErrors = null;
				}
				if (_valid21) {
					const _errs104 = errors;
					if (!validate21(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
					var _valid21 = _errs104 === errors;
					valid46 = _valid21;
				}
				if (!valid46) {
					const err62 = {
						instancePath,
						schemaPath: "#/then/else/then/allOf/0/if",
						keyword: "if",
						params: { failingKeyword: "then" }
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
				const _errs108 = errors;
				let valid49 = true;
				const _errs109 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.amount_type === void 0 && "amount_type") {
						const err63 = {};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					} else if (data.amount_type !== void 0) {
						if (!(data.amount_type === "custom")) {
							const err64 = {};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					}
				}
				var _valid22 = _errs109 === errors;
				errors = _errs108;
				if (vErrors !== null) {
					if (_errs108) vErrors.length = _errs108;
					else vErrors = null;
				}
				if (_valid22) {
					const _errs111 = errors;
					if (!validate21(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
					var _valid22 = _errs111 === errors;
					valid49 = _valid22;
				}
				if (!valid49) {
					const err65 = {
						instancePath,
						schemaPath: "#/then/else/then/allOf/1/if",
						keyword: "if",
						params: { failingKeyword: "then" }
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
				const _errs115 = errors;
				let valid52 = true;
				const _errs116 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.amount_type === void 0 && "amount_type") {
						const err66 = {};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					} else if (data.amount_type !== void 0) {
						if (!(data.amount_type === "free")) {
							const err67 = {};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
					}
				}
				var _valid23 = _errs116 === errors;
				errors = _errs115;
				if (vErrors !== null) {
					if (_errs115) vErrors.length = _errs115;
					else vErrors = null;
				}
				if (_valid23) {
					const _errs118 = errors;
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
						if (data.amount_type === void 0) {
							const err68 = {
								instancePath,
								schemaPath: "#/components/schemas/FreeAmount/required",
								keyword: "required",
								params: { missingProperty: "amount_type" }
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						if (data.amount_type !== void 0) {
							if (typeof data.amount_type !== "string") {
								const err69 = {
									instancePath: instancePath + "/amount_type",
									schemaPath: "#/components/schemas/FreeAmount/properties/amount_type/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
					} else {
						const err70 = {
							instancePath,
							schemaPath: "#/components/schemas/FreeAmount/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
					var _valid23 = _errs118 === errors;
					valid52 = _valid23;
				}
				if (!valid52) {
					const err71 = {
						instancePath,
						schemaPath: "#/then/else/then/allOf/2/if",
						keyword: "if",
						params: { failingKeyword: "then" }
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				const _errs126 = errors;
				let valid57 = true;
				const _errs127 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.amount_type === void 0 && "amount_type") {
						const err72 = {};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					} else if (data.amount_type !== void 0) {
						if (!(data.amount_type === "metered_unit")) {
							const err73 = {};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					}
				}
				var _valid24 = _errs127 === errors;
				errors = _errs126;
				if (vErrors !== null) {
					if (_errs126) vErrors.length = _errs126;
					else vErrors = null;
				}
				if (_valid24) {
					const _errs129 = errors;
					if (!validate21(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
						errors = vErrors.length;
					}
					if (!validate42(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
						errors = vErrors.length;
					}
					var _valid24 = _errs129 === errors;
					valid57 = _valid24;
				}
				if (!valid57) {
					const err74 = {
						instancePath,
						schemaPath: "#/then/else/then/allOf/3/if",
						keyword: "if",
						params: { failingKeyword: "then" }
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.amount_type === void 0) {
						const err75 = {
							instancePath,
							schemaPath: "#/then/else/then/required",
							keyword: "required",
							params: { missingProperty: "amount_type" }
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
					if (data.amount_type !== void 0) {
						let data25 = data.amount_type;
						if (!(data25 === "fixed" || data25 === "custom" || data25 === "free" || data25 === "metered_unit")) {
							const err76 = {
								instancePath: instancePath + "/amount_type",
								schemaPath: "#/then/else/then/properties/amount_type/enum",
								keyword: "enum",
								params: { allowedValues: schema27.then.else.then.properties.amount_type.enum }
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
					}
				}
				var _valid20 = _errs99 === errors;
				valid43 = _valid20;
				ifClause3 = "then";
			} else {
				const _errs133 = errors;
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
					if (data.amount_type === void 0) {
						const err77 = {
							instancePath,
							schemaPath: "#/then/else/else/required",
							keyword: "required",
							params: { missingProperty: "amount_type" }
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
					if (data.amount_type !== void 0) {
						if (typeof data.amount_type !== "string") {
							const err78 = {
								instancePath: instancePath + "/amount_type",
								schemaPath: "#/then/else/else/properties/amount_type/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					}
				}
				var _valid20 = _errs133 === errors;
				valid43 = _valid20;
				ifClause3 = "else";
			}
			if (!valid43) {
				const err79 = {
					instancePath,
					schemaPath: "#/then/else/if",
					keyword: "if",
					params: { failingKeyword: ifClause3 }
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
			var _valid1 = _errs95 === errors;
			valid1 = _valid1;
			ifClause0 = "else";
		}
		if (!valid1) {
			const err80 = {
				instancePath,
				schemaPath: "#/then/if",
				keyword: "if",
				params: { failingKeyword: ifClause0 }
			};
			if (vErrors === null) vErrors = [err80];
			else vErrors.push(err80);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err81 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err81];
		else vErrors.push(err81);
		errors++;
	}
	validate18.errors = vErrors;
	return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate72.errors = vErrors;
	return errors === 0;
}
const schema63 = {
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
	}
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema63.properties.storage_version.type }
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
					params: { type: schema63.properties.checksum_etag.type }
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
					params: { type: schema63.properties.checksum_sha256_base64.type }
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
					params: { type: schema63.properties.checksum_sha256_hex.type }
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
					params: { type: schema63.properties.version.type }
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
	validate75.errors = vErrors;
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
			} else {
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
		}
		if (data.benefits !== void 0) {
			let data11 = data.benefits;
			if (Array.isArray(data11)) {
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) if (vErrors === null || vErrors.length < 101) {
					if (!validate72(data11[i1], {
						instancePath: instancePath + "/benefits/" + i1,
						parentData: data11,
						parentDataProperty: i1,
						rootData
					})) {
						vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/benefits",
					schemaPath: "#/properties/benefits/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.medias !== void 0) {
			let data13 = data.medias;
			if (Array.isArray(data13)) {
				const len2 = data13.length;
				for (let i2 = 0; i2 < len2; i2++) if (vErrors === null || vErrors.length < 101) {
					if (!validate75(data13[i2], {
						instancePath: instancePath + "/medias/" + i2,
						parentData: data13,
						parentDataProperty: i2,
						rootData
					})) {
						vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/medias",
					schemaPath: "#/properties/medias/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const schema67 = {
	"type": "object",
	"if": { "type": "object" },
	"then": {
		"if": {
			"required": ["type"],
			"properties": { "type": { "enum": ["fixed", "percentage"] } }
		},
		"then": {
			"required": ["type"],
			"properties": { "type": { "enum": ["fixed", "percentage"] } },
			"allOf": [{
				"if": {
					"required": ["type"],
					"properties": { "type": { "enum": ["fixed"] } }
				},
				"then": {
					"if": {
						"required": ["duration"],
						"properties": { "duration": { "enum": [
							"once",
							"forever",
							"repeating"
						] } }
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
							"then": { "anyOf": [{ "$ref": "#/components/schemas/DiscountFixedOnceForeverDuration" }] }
						}, {
							"if": {
								"required": ["duration"],
								"properties": { "duration": { "enum": ["repeating"] } }
							},
							"then": { "anyOf": [{ "$ref": "#/components/schemas/DiscountFixedRepeatDuration" }] }
						}]
					},
					"else": {
						"required": ["duration"],
						"properties": { "duration": { "type": "string" } },
						"allOf": [{ "$ref": "#/components/schemas/DiscountBase" }, { "$ref": "#/components/schemas/FixedDiscount" }]
					}
				}
			}, {
				"if": {
					"required": ["type"],
					"properties": { "type": { "enum": ["percentage"] } }
				},
				"then": {
					"if": {
						"required": ["duration"],
						"properties": { "duration": { "enum": [
							"once",
							"forever",
							"repeating"
						] } }
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
							"then": { "anyOf": [{ "$ref": "#/components/schemas/DiscountPercentageOnceForeverDuration" }] }
						}, {
							"if": {
								"required": ["duration"],
								"properties": { "duration": { "enum": ["repeating"] } }
							},
							"then": { "anyOf": [{ "$ref": "#/components/schemas/DiscountPercentageRepeatDuration" }] }
						}]
					},
					"else": {
						"required": ["duration"],
						"properties": { "duration": { "type": "string" } },
						"allOf": [{ "$ref": "#/components/schemas/DiscountBase" }, { "$ref": "#/components/schemas/PercentageDiscount" }]
					}
				}
			}]
		},
		"else": {
			"if": {
				"required": ["duration"],
				"properties": { "duration": { "enum": [
					"once",
					"forever",
					"repeating"
				] } }
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
					"then": {
						"required": ["type"],
						"properties": { "type": { "type": "string" } },
						"allOf": [{ "$ref": "#/components/schemas/DiscountBase" }, { "$ref": "#/components/schemas/OnceForeverDuration" }]
					}
				}, {
					"if": {
						"required": ["duration"],
						"properties": { "duration": { "enum": ["repeating"] } }
					},
					"then": {
						"required": ["type"],
						"properties": { "type": { "type": "string" } },
						"allOf": [{ "$ref": "#/components/schemas/DiscountBase" }, { "$ref": "#/components/schemas/RepeatDuration" }]
					}
				}]
			},
			"else": {
				"required": ["type", "duration"],
				"properties": {
					"type": { "type": "string" },
					"duration": { "type": "string" }
				},
				"allOf": [{ "$ref": "#/components/schemas/DiscountBase" }]
			}
		}
	}
};
const schema69 = {
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
		"max_redemptions": { "type": ["number", "null"] },
		"redemptions_count": { "type": "number" },
		"organization_id": { "$ref": "#/components/schemas/UuidV4" }
	}
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema69.properties.code.type }
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
					params: { type: schema69.properties.max_redemptions.type }
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
	validate81.errors = vErrors;
	return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate86.errors = vErrors;
	return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate81(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
		errors = vErrors.length;
	}
	if (!validate86(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.duration === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/components/schemas/OnceForeverDuration/required",
				keyword: "required",
				params: { missingProperty: "duration" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.duration !== void 0) {
			if (typeof data.duration !== "string") {
				const err1 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/components/schemas/OnceForeverDuration/properties/duration/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/components/schemas/OnceForeverDuration/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate92.errors = vErrors;
	return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate81(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
		errors = vErrors.length;
	}
	if (!validate86(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
	validate89.errors = vErrors;
	return errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate99.errors = vErrors;
	return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate81(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
		errors = vErrors.length;
	}
	if (!validate99(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.duration === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/components/schemas/OnceForeverDuration/required",
				keyword: "required",
				params: { missingProperty: "duration" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.duration !== void 0) {
			if (typeof data.duration !== "string") {
				const err1 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/components/schemas/OnceForeverDuration/properties/duration/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/components/schemas/OnceForeverDuration/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate97.errors = vErrors;
	return errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate81(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
		errors = vErrors.length;
	}
	if (!validate99(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
	validate102.errors = vErrors;
	return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		const _errs5 = errors;
		let valid1 = true;
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type === void 0 && "type") {
				const err2 = {};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			} else if (data.type !== void 0) {
				let data0 = data.type;
				if (!(data0 === "fixed" || data0 === "percentage")) {
					const err3 = {};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		var _valid1 = _errs6 === errors;
		errors = _errs5;
		if (vErrors !== null) {
			if (_errs5) vErrors.length = _errs5;
			else vErrors = null;
		}
		let ifClause0;
		if (_valid1) {
			const _errs8 = errors;
			const _errs10 = errors;
			let valid4 = true;
			const _errs11 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.type === void 0 && "type") {
					const err4 = {};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				} else if (data.type !== void 0) {
					if (!(data.type === "fixed")) {
						const err5 = {};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
			var _valid2 = _errs11 === errors;
			errors = _errs10;
			if (vErrors !== null) {
				if (_errs10) vErrors.length = _errs10;
				else vErrors = null;
			}
			if (_valid2) {
				const _errs13 = errors;
				const _errs14 = errors;
				let valid6 = true;
				const _errs15 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.duration === void 0 && "duration") {
						const err6 = {};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					} else if (data.duration !== void 0) {
						let data2 = data.duration;
						if (!(data2 === "once" || data2 === "forever" || data2 === "repeating")) {
							const err7 = {};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
				}
				var _valid3 = _errs15 === errors;
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
				let ifClause1;
				if (_valid3) {
					const _errs17 = errors;
					const _errs19 = errors;
					let valid9 = true;
					const _errs20 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.duration === void 0 && "duration") {
							const err8 = {};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						} else if (data.duration !== void 0) {
							let data3 = data.duration;
							if (!(data3 === "once" || data3 === "forever")) {
								const err9 = {};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					}
					var _valid4 = _errs20 === errors;
					errors = _errs19;
					if (vErrors !== null) {
						if (_errs19) vErrors.length = _errs19;
						else vErrors = null;
					}
					if (_valid4) {
						const _errs22 = errors;
						const _errs23 = errors;
						let valid11 = false;
						const _errs24 = errors;
						if (!validate80(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData
						})) {
							vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
							errors = vErrors.length;
						}
						valid11 = valid11 || _errs24 === errors;
						if (!valid11) {
							const err10 = {
								instancePath,
								schemaPath: "#/then/then/allOf/0/then/then/allOf/0/then/anyOf",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						} else {
							errors = _errs23;
							if (vErrors !== null) {
								if (_errs23) vErrors.length = _errs23;
								else vErrors = null;
							}
						}
						var _valid4 = _errs22 === errors;
						valid9 = _valid4;
					}
					if (!valid9) {
						const err11 = {
							instancePath,
							schemaPath: "#/then/then/allOf/0/then/then/allOf/0/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					const _errs26 = errors;
					let valid12 = true;
					const _errs27 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.duration === void 0 && "duration") {
							const err12 = {};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						} else if (data.duration !== void 0) {
							if (!(data.duration === "repeating")) {
								const err13 = {};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					}
					var _valid6 = _errs27 === errors;
					errors = _errs26;
					if (vErrors !== null) {
						if (_errs26) vErrors.length = _errs26;
						else vErrors = null;
					}
					if (_valid6) {
						const _errs29 = errors;
						const _errs30 = errors;
						let valid14 = false;
						const _errs31 = errors;
						if (!validate89(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData
						})) {
							vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
							errors = vErrors.length;
						}
						valid14 = valid14 || _errs31 === errors;
						if (!valid14) {
							const err14 = {
								instancePath,
								schemaPath: "#/then/then/allOf/0/then/then/allOf/1/then/anyOf",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						} else {
							errors = _errs30;
							if (vErrors !== null) {
								if (_errs30) vErrors.length = _errs30;
								else vErrors = null;
							}
						}
						var _valid6 = _errs29 === errors;
						valid12 = _valid6;
					}
					if (!valid12) {
						const err15 = {
							instancePath,
							schemaPath: "#/then/then/allOf/0/then/then/allOf/1/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.duration === void 0) {
							const err16 = {
								instancePath,
								schemaPath: "#/then/then/allOf/0/then/then/required",
								keyword: "required",
								params: { missingProperty: "duration" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data.duration !== void 0) {
							let data5 = data.duration;
							if (!(data5 === "once" || data5 === "forever" || data5 === "repeating")) {
								const err17 = {
									instancePath: instancePath + "/duration",
									schemaPath: "#/then/then/allOf/0/then/then/properties/duration/enum",
									keyword: "enum",
									params: { allowedValues: schema67.then.then.allOf[0].then.then.properties.duration.enum }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					}
					var _valid3 = _errs17 === errors;
					valid6 = _valid3;
					ifClause1 = "then";
				} else {
					const _errs33 = errors;
					if (!validate81(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
						errors = vErrors.length;
					}
					if (!validate86(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
						errors = vErrors.length;
					}
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.duration === void 0) {
							const err18 = {
								instancePath,
								schemaPath: "#/then/then/allOf/0/then/else/required",
								keyword: "required",
								params: { missingProperty: "duration" }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data.duration !== void 0) {
							if (typeof data.duration !== "string") {
								const err19 = {
									instancePath: instancePath + "/duration",
									schemaPath: "#/then/then/allOf/0/then/else/properties/duration/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
					}
					var _valid3 = _errs33 === errors;
					valid6 = _valid3;
					ifClause1 = "else";
				}
				if (!valid6) {
					const err20 = {
						instancePath,
						schemaPath: "#/then/then/allOf/0/then/if",
						keyword: "if",
						params: { failingKeyword: ifClause1 }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				var _valid2 = _errs13 === errors;
				valid4 = _valid2;
			}
			if (!valid4) {
				const err21 = {
					instancePath,
					schemaPath: "#/then/then/allOf/0/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			const _errs39 = errors;
			let valid18 = true;
			const _errs40 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.type === void 0 && "type") {
					const err22 = {};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				} else if (data.type !== void 0) {
					if (!(data.type === "percentage")) {
						const err23 = {};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			}
			var _valid8 = _errs40 === errors;
			errors = _errs39;
			if (vErrors !== null) {
				if (_errs39) vErrors.length = _errs39;
				else vErrors = null;
			}
			if (_valid8) {
				const _errs42 = errors;
				const _errs43 = errors;
				let valid20 = true;
				const _errs44 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.duration === void 0 && "duration") {
						const err24 = {};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					} else if (data.duration !== void 0) {
						let data8 = data.duration;
						if (!(data8 === "once" || data8 === "forever" || data8 === "repeating")) {
							const err25 = {};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
				}
				var _valid9 = _errs44 === errors;
				errors = _errs43;
				if (vErrors !== null) {
					if (_errs43) vErrors.length = _errs43;
					else vErrors = null;
				}
				let ifClause2;
				if (_valid9) {
					const _errs46 = errors;
					const _errs48 = errors;
					let valid23 = true;
					const _errs49 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.duration === void 0 && "duration") {
							const err26 = {};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						} else if (data.duration !== void 0) {
							let data9 = data.duration;
							if (!(data9 === "once" || data9 === "forever")) {
								const err27 = {};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					}
					var _valid10 = _errs49 === errors;
					errors = _errs48;
					if (vErrors !== null) {
						if (_errs48) vErrors.length = _errs48;
						else vErrors = null;
					}
					if (_valid10) {
						const _errs51 = errors;
						const _errs52 = errors;
						let valid25 = false;
						const _errs53 = errors;
						if (!validate97(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData
						})) {
							vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
							errors = vErrors.length;
						}
						valid25 = valid25 || _errs53 === errors;
						if (!valid25) {
							const err28 = {
								instancePath,
								schemaPath: "#/then/then/allOf/1/then/then/allOf/0/then/anyOf",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						} else {
							errors = _errs52;
							if (vErrors !== null) {
								if (_errs52) vErrors.length = _errs52;
								else vErrors = null;
							}
						}
						var _valid10 = _errs51 === errors;
						valid23 = _valid10;
					}
					if (!valid23) {
						const err29 = {
							instancePath,
							schemaPath: "#/then/then/allOf/1/then/then/allOf/0/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					const _errs55 = errors;
					let valid26 = true;
					const _errs56 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.duration === void 0 && "duration") {
							const err30 = {};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						} else if (data.duration !== void 0) {
							if (!(data.duration === "repeating")) {
								const err31 = {};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
					}
					var _valid12 = _errs56 === errors;
					errors = _errs55;
					if (vErrors !== null) {
						if (_errs55) vErrors.length = _errs55;
						else vErrors = null;
					}
					if (_valid12) {
						const _errs58 = errors;
						const _errs59 = errors;
						let valid28 = false;
						const _errs60 = errors;
						if (!validate102(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData
						})) {
							vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
							errors = vErrors.length;
						}
						valid28 = valid28 || _errs60 === errors;
						if (!valid28) {
							const err32 = {
								instancePath,
								schemaPath: "#/then/then/allOf/1/then/then/allOf/1/then/anyOf",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						} else {
							errors = _errs59;
							if (vErrors !== null) {
								if (_errs59) vErrors.length = _errs59;
								else vErrors = null;
							}
						}
						var _valid12 = _errs58 === errors;
						valid26 = _valid12;
					}
					if (!valid26) {
						const err33 = {
							instancePath,
							schemaPath: "#/then/then/allOf/1/then/then/allOf/1/if",
							keyword: "if",
							params: { failingKeyword: "then" }
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.duration === void 0) {
							const err34 = {
								instancePath,
								schemaPath: "#/then/then/allOf/1/then/then/required",
								keyword: "required",
								params: { missingProperty: "duration" }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data.duration !== void 0) {
							let data11 = data.duration;
							if (!(data11 === "once" || data11 === "forever" || data11 === "repeating")) {
								const err35 = {
									instancePath: instancePath + "/duration",
									schemaPath: "#/then/then/allOf/1/then/then/properties/duration/enum",
									keyword: "enum",
									params: { allowedValues: schema67.then.then.allOf[1].then.then.properties.duration.enum }
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					}
					var _valid9 = _errs46 === errors;
					valid20 = _valid9;
					ifClause2 = "then";
				} else {
					const _errs62 = errors;
					if (!validate81(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
						errors = vErrors.length;
					}
					if (!validate99(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
						errors = vErrors.length;
					}
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.duration === void 0) {
							const err36 = {
								instancePath,
								schemaPath: "#/then/then/allOf/1/then/else/required",
								keyword: "required",
								params: { missingProperty: "duration" }
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data.duration !== void 0) {
							if (typeof data.duration !== "string") {
								const err37 = {
									instancePath: instancePath + "/duration",
									schemaPath: "#/then/then/allOf/1/then/else/properties/duration/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
					}
					var _valid9 = _errs62 === errors;
					valid20 = _valid9;
					ifClause2 = "else";
				}
				if (!valid20) {
					const err38 = {
						instancePath,
						schemaPath: "#/then/then/allOf/1/then/if",
						keyword: "if",
						params: { failingKeyword: ifClause2 }
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				var _valid8 = _errs42 === errors;
				valid18 = _valid8;
			}
			if (!valid18) {
				const err39 = {
					instancePath,
					schemaPath: "#/then/then/allOf/1/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.type === void 0) {
					const err40 = {
						instancePath,
						schemaPath: "#/then/then/required",
						keyword: "required",
						params: { missingProperty: "type" }
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data.type !== void 0) {
					let data13 = data.type;
					if (!(data13 === "fixed" || data13 === "percentage")) {
						const err41 = {
							instancePath: instancePath + "/type",
							schemaPath: "#/then/then/properties/type/enum",
							keyword: "enum",
							params: { allowedValues: schema67.then.then.properties.type.enum }
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			}
			var _valid1 = _errs8 === errors;
			valid1 = _valid1;
			ifClause0 = "then";
		} else {
			const _errs68 = errors;
			const _errs69 = errors;
			let valid33 = true;
			const _errs70 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.duration === void 0 && "duration") {
					const err42 = {};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				} else if (data.duration !== void 0) {
					let data14 = data.duration;
					if (!(data14 === "once" || data14 === "forever" || data14 === "repeating")) {
						const err43 = {};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			}
			var _valid14 = _errs70 === errors;
			errors = _errs69;
			if (vErrors !== null) {
				if (_errs69) vErrors.length = _errs69;
				else vErrors = null;
			}
			let ifClause3;
			if (_valid14) {
				const _errs72 = errors;
				const _errs74 = errors;
				let valid36 = true;
				const _errs75 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.duration === void 0 && "duration") {
						const err44 = {};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					} else if (data.duration !== void 0) {
						let data15 = data.duration;
						if (!(data15 === "once" || data15 === "forever")) {
							const err45 = {};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					}
				}
				var _valid15 = _errs75 === errors;
				errors = _errs74;
				if (vErrors !== null) {
					if (_errs74) vErrors.length = _errs74;
					else vErrors = null;
				}
				if (_valid15) {
					const _errs77 = errors;
					if (!validate81(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
						errors = vErrors.length;
					}
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.duration === void 0) {
							const err46 = {
								instancePath,
								schemaPath: "#/components/schemas/OnceForeverDuration/required",
								keyword: "required",
								params: { missingProperty: "duration" }
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data.duration !== void 0) {
							if (typeof data.duration !== "string") {
								const err47 = {
									instancePath: instancePath + "/duration",
									schemaPath: "#/components/schemas/OnceForeverDuration/properties/duration/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
					} else {
						const err48 = {
							instancePath,
							schemaPath: "#/components/schemas/OnceForeverDuration/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.type === void 0) {
							const err49 = {
								instancePath,
								schemaPath: "#/then/else/then/allOf/0/then/required",
								keyword: "required",
								params: { missingProperty: "type" }
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data.type !== void 0) {
							if (typeof data.type !== "string") {
								const err50 = {
									instancePath: instancePath + "/type",
									schemaPath: "#/then/else/then/allOf/0/then/properties/type/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					}
					var _valid15 = _errs77 === errors;
					valid36 = _valid15;
				}
				if (!valid36) {
					const err51 = {
						instancePath,
						schemaPath: "#/then/else/then/allOf/0/if",
						keyword: "if",
						params: { failingKeyword: "then" }
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				const _errs87 = errors;
				let valid42 = true;
				const _errs88 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.duration === void 0 && "duration") {
						const err52 = {};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					} else if (data.duration !== void 0) {
						if (!(data.duration === "repeating")) {
							const err53 = {};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					}
				}
				var _valid16 = _errs88 === errors;
				errors = _errs87;
				if (vErrors !== null) {
					if (_errs87) vErrors.length = _errs87;
					else vErrors = null;
				}
				if (_valid16) {
					const _errs90 = errors;
					if (!validate81(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.type === void 0) {
							const err54 = {
								instancePath,
								schemaPath: "#/then/else/then/allOf/1/then/required",
								keyword: "required",
								params: { missingProperty: "type" }
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (data.type !== void 0) {
							if (typeof data.type !== "string") {
								const err55 = {
									instancePath: instancePath + "/type",
									schemaPath: "#/then/else/then/allOf/1/then/properties/type/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
					}
					var _valid16 = _errs90 === errors;
					valid42 = _valid16;
				}
				if (!valid42) {
					const err56 = {
						instancePath,
						schemaPath: "#/then/else/then/allOf/1/if",
						keyword: "if",
						params: { failingKeyword: "then" }
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.duration === void 0) {
						const err57 = {
							instancePath,
							schemaPath: "#/then/else/then/required",
							keyword: "required",
							params: { missingProperty: "duration" }
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
					if (data.duration !== void 0) {
						let data20 = data.duration;
						if (!(data20 === "once" || data20 === "forever" || data20 === "repeating")) {
							const err58 = {
								instancePath: instancePath + "/duration",
								schemaPath: "#/then/else/then/properties/duration/enum",
								keyword: "enum",
								params: { allowedValues: schema67.then.else.then.properties.duration.enum }
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					}
				}
				var _valid14 = _errs72 === errors;
				valid33 = _valid14;
				ifClause3 = "then";
			} else {
				const _errs96 = errors;
				if (!validate81(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
					errors = vErrors.length;
				}
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0) {
						const err59 = {
							instancePath,
							schemaPath: "#/then/else/else/required",
							keyword: "required",
							params: { missingProperty: "type" }
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
					if (data.duration === void 0) {
						const err60 = {
							instancePath,
							schemaPath: "#/then/else/else/required",
							keyword: "required",
							params: { missingProperty: "duration" }
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
					if (data.type !== void 0) {
						if (typeof data.type !== "string") {
							const err61 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/then/else/else/properties/type/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					}
					if (data.duration !== void 0) {
						if (typeof data.duration !== "string") {
							const err62 = {
								instancePath: instancePath + "/duration",
								schemaPath: "#/then/else/else/properties/duration/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
				}
				var _valid14 = _errs96 === errors;
				valid33 = _valid14;
				ifClause3 = "else";
			}
			if (!valid33) {
				const err63 = {
					instancePath,
					schemaPath: "#/then/else/if",
					keyword: "if",
					params: { failingKeyword: ifClause3 }
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
			var _valid1 = _errs68 === errors;
			valid1 = _valid1;
			ifClause0 = "else";
		}
		if (!valid1) {
			const err64 = {
				instancePath,
				schemaPath: "#/then/if",
				keyword: "if",
				params: { failingKeyword: ifClause0 }
			};
			if (vErrors === null) vErrors = [err64];
			else vErrors.push(err64);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err65 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err65];
		else vErrors.push(err65);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
const pattern1 = /* @__PURE__ */ new RegExp("^polar_cl_", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^https?://[^\\s/?#@\\\\]+/\\S*polar_cl_\\S*$", "u");
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
			if (typeof data7 === "string") {
				if (!pattern2.test(data7)) {
					const err23 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://[^\\s/?#@\\\\]+/\\S*polar_cl_\\S*$" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
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
		}
		if (data.success_url !== void 0) {
			let data8 = data.success_url;
			if (typeof data8 !== "string" && data8 !== null) {
				const err25 = {
					instancePath: instancePath + "/success_url",
					schemaPath: "#/properties/success_url/type",
					keyword: "type",
					params: { type: schema12.properties.success_url.type }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data9 = data.label;
			if (typeof data9 !== "string" && data9 !== null) {
				const err26 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: schema12.properties.label.type }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.allow_discount_codes !== void 0) {
			if (typeof data.allow_discount_codes !== "boolean") {
				const err27 = {
					instancePath: instancePath + "/allow_discount_codes",
					schemaPath: "#/properties/allow_discount_codes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
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
					const err28 = {
						instancePath: instancePath + "/organization_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/organization_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.products !== void 0) {
			let data13 = data.products;
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
			} else {
				const err30 = {
					instancePath: instancePath + "/products",
					schemaPath: "#/properties/products/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.discount !== void 0) {
			let data15 = data.discount;
			const _errs37 = errors;
			let valid11 = true;
			const _errs38 = errors;
			if (data15 !== null) {
				const err31 = {};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			var _valid0 = _errs38 === errors;
			errors = _errs37;
			if (vErrors !== null) {
				if (_errs37) vErrors.length = _errs37;
				else vErrors = null;
			}
			if (!_valid0) {
				const _errs40 = errors;
				if (!validate79(data15, {
					instancePath: instancePath + "/discount",
					parentData: data,
					parentDataProperty: "discount",
					rootData
				})) {
					vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs40 === errors;
				valid11 = _valid0;
			}
			if (!valid11) {
				const err32 = {
					instancePath: instancePath + "/discount",
					schemaPath: "#/properties/discount/if",
					keyword: "if",
					params: { failingKeyword: "else" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.product_id !== void 0) {
			let data16 = data.product_id;
			if (typeof data16 === "string") {
				if (!pattern0.test(data16)) {
					const err33 = {
						instancePath: instancePath + "/product_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/product_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.product_price_id !== void 0) {
			let data17 = data.product_price_id;
			if (typeof data17 === "string") {
				if (!pattern0.test(data17)) {
					const err35 = {
						instancePath: instancePath + "/product_price_id",
						schemaPath: "#/components/schemas/UuidV4/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/product_price_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
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
	validate11.errors = vErrors;
	return errors === 0;
}
export { CheckoutLink };
