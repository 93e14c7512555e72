// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.
import { t as require_formats } from "./runtime.js";
// checkout-link.js
const CheckoutLink = validate53;
const schema20 = {
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
			"pattern": "^polar_cl_",
			"x-pattern-message": "must start with polar_cl_"
		},
		"url": {
			"type": "string",
			"pattern": "polar_cl_",
			"x-pattern-message": "must hold the client secret"
		},
		"success_url": { "type": ["string", "null"] },
		"label": { "type": ["string", "null"] },
		"allow_discount_codes": { "type": "boolean" },
		"discount_id": { "$ref": "#/components/schemas/NullableUuidV4" },
		"organization_id": { "$ref": "#/components/schemas/UuidV4" },
		"products": {
			"type": "array",
			"items": { "$ref": "#/components/schemas/CheckoutLinkProduct" }
		},
		"discount": { "anyOf": [{ "$ref": "#/components/schemas/CheckoutLinkDiscount" }, { "type": "null" }] },
		"product_id": { "$ref": "#/components/schemas/UuidV4" },
		"product_price_id": { "$ref": "#/components/schemas/UuidV4" },
		"product": { "$ref": "#/components/schemas/CheckoutLinkProduct" },
		"product_price": { "$ref": "#/components/schemas/ProductPrice" }
	}
};
const formats0 = require_formats().fullFormats["date-time"];
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!formats0.validate(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date-time" },
				message: "must match format \"date-time\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate54(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate54.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "null" },
			message: "must be null"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
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
validate56.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {},
				message: "must be a version 4 UUID"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"type": "object",
	"additionalProperties": { "type": [
		"string",
		"integer",
		"boolean"
	] }
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data0 = data[key0];
		if (typeof data0 !== "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 !== "boolean") {
			const err0 = {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				schemaPath: "#/additionalProperties/type",
				keyword: "type",
				params: { type: schema24.additionalProperties.type },
				message: "must be string,integer,boolean"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if ("stripe" !== data) {
		const err1 = {
			instancePath,
			schemaPath: "#/const",
			keyword: "const",
			params: {},
			message: "must be \"stripe\""
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate59(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate59.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "null" },
			message: "must be null"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
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
validate65.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
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
		"recurring_interval": { "anyOf": [{ "$ref": "#/components/schemas/RecurringInterval" }, { "type": "null" }] },
		"is_recurring": { "type": "boolean" },
		"is_archived": { "type": "boolean" },
		"organization_id": { "$ref": "#/components/schemas/UuidV4" },
		"prices": {
			"type": "array",
			"items": { "$ref": "#/components/schemas/ProductPrice" }
		},
		"benefits": {
			"type": "array",
			"items": { "$ref": "#/components/schemas/Benefit" }
		},
		"medias": {
			"type": "array",
			"items": { "$ref": "#/components/schemas/ProductMediaFile" }
		}
	}
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "month" || data === "year")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: {},
			message: "must be one of \"month\", \"year\""
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
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
				params: { missingProperty: "modified_at" },
				message: "must have required property 'modified_at'"
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
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
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
				params: { missingProperty: "is_archived" },
				message: "must have required property 'is_archived'"
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
				params: { missingProperty: "product_id" },
				message: "must have required property 'product_id'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.created_at !== void 0) {
			if (!validate54(data.created_at, {
				instancePath: instancePath + "/created_at",
				parentData: data,
				parentDataProperty: "created_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate56(data.modified_at, {
				instancePath: instancePath + "/modified_at",
				parentData: data,
				parentDataProperty: "modified_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate59(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.is_archived !== void 0) {
			if (typeof data.is_archived !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/is_archived",
					schemaPath: "#/properties/is_archived/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.product_id !== void 0) {
			if (!validate59(data.product_id, {
				instancePath: instancePath + "/product_id",
				parentData: data,
				parentDataProperty: "product_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"props": {
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate79(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
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
		const err1 = {
			instancePath,
			schemaPath: "#/allOf/1/not",
			keyword: "not",
			params: {},
			message: "must NOT be valid"
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
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
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
				params: { missingProperty: "recurring_interval" },
				message: "must have required property 'recurring_interval'"
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
					params: { type: "string" },
					message: "must be string"
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
					params: {},
					message: "must be one of \"one_time\", \"recurring\""
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.recurring_interval !== void 0) {
			let data1 = data.recurring_interval;
			const _errs8 = errors;
			let valid3 = false;
			const _errs9 = errors;
			if (!validate73(data1, {
				instancePath: instancePath + "/recurring_interval",
				parentData: data,
				parentDataProperty: "recurring_interval",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate73.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid3 = valid3 || _valid0;
			const _errs10 = errors;
			if (data1 !== null) {
				const err6 = {
					instancePath: instancePath + "/recurring_interval",
					schemaPath: "#/allOf/1/properties/recurring_interval/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const err7 = {
					instancePath: instancePath + "/recurring_interval",
					schemaPath: "#/allOf/1/properties/recurring_interval/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
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
		const err8 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"props": {
		"type": true,
		"recurring_interval": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount_type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount_type" },
				message: "must have required property 'amount_type'"
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
				params: { missingProperty: "price_currency" },
				message: "must have required property 'price_currency'"
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
				params: { missingProperty: "price_amount" },
				message: "must have required property 'price_amount'"
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
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("fixed" !== data0) {
				const err4 = {
					instancePath: instancePath + "/amount_type",
					schemaPath: "#/properties/amount_type/const",
					keyword: "const",
					params: {},
					message: "must be \"fixed\""
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.price_currency !== void 0) {
			if (!validate88(data.price_currency, {
				instancePath: instancePath + "/price_currency",
				parentData: data,
				parentDataProperty: "price_currency",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.price_amount !== void 0) {
			if (!validate90(data.price_amount, {
				instancePath: instancePath + "/price_amount",
				parentData: data,
				parentDataProperty: "price_amount",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate90.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
validate87.evaluated = {
	"props": {
		"amount_type": true,
		"price_currency": true,
		"price_amount": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate78(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate87(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate87.errors);
		errors = vErrors.length;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": {
		"amount_type": true,
		"price_currency": true,
		"price_amount": true,
		"type": true,
		"recurring_interval": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate90(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate90.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "null" },
			message: "must be null"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
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
validate98.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount_type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount_type" },
				message: "must have required property 'amount_type'"
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
				params: { missingProperty: "price_currency" },
				message: "must have required property 'price_currency'"
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
				params: { missingProperty: "minimum_amount" },
				message: "must have required property 'minimum_amount'"
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
				params: { missingProperty: "maximum_amount" },
				message: "must have required property 'maximum_amount'"
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
				params: { missingProperty: "preset_amount" },
				message: "must have required property 'preset_amount'"
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
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("custom" !== data0) {
				const err6 = {
					instancePath: instancePath + "/amount_type",
					schemaPath: "#/properties/amount_type/const",
					keyword: "const",
					params: {},
					message: "must be \"custom\""
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.price_currency !== void 0) {
			if (!validate88(data.price_currency, {
				instancePath: instancePath + "/price_currency",
				parentData: data,
				parentDataProperty: "price_currency",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.minimum_amount !== void 0) {
			if (!validate98(data.minimum_amount, {
				instancePath: instancePath + "/minimum_amount",
				parentData: data,
				parentDataProperty: "minimum_amount",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.maximum_amount !== void 0) {
			if (!validate98(data.maximum_amount, {
				instancePath: instancePath + "/maximum_amount",
				parentData: data,
				parentDataProperty: "maximum_amount",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.preset_amount !== void 0) {
			if (!validate98(data.preset_amount, {
				instancePath: instancePath + "/preset_amount",
				parentData: data,
				parentDataProperty: "preset_amount",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate98.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
validate96.evaluated = {
	"props": {
		"amount_type": true,
		"price_currency": true,
		"minimum_amount": true,
		"maximum_amount": true,
		"preset_amount": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate78(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate96(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate96.errors);
		errors = vErrors.length;
	}
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"props": {
		"amount_type": true,
		"price_currency": true,
		"minimum_amount": true,
		"maximum_amount": true,
		"preset_amount": true,
		"type": true,
		"recurring_interval": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate107.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount_type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount_type" },
				message: "must have required property 'amount_type'"
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
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("free" !== data0) {
				const err2 = {
					instancePath: instancePath + "/amount_type",
					schemaPath: "#/properties/amount_type/const",
					keyword: "const",
					params: {},
					message: "must be \"free\""
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
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate107.errors = vErrors;
	return errors === 0;
}
validate107.evaluated = {
	"props": { "amount_type": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate78(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate107(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate107.errors);
		errors = vErrors.length;
	}
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
	"props": {
		"amount_type": true,
		"type": true,
		"recurring_interval": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
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
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate59(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate116.errors = vErrors;
	return errors === 0;
}
validate116.evaluated = {
	"props": {
		"id": true,
		"name": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]+([.][0-9]{1,12})?$", "u");
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.amount_type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "amount_type" },
				message: "must have required property 'amount_type'"
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
				params: { missingProperty: "price_currency" },
				message: "must have required property 'price_currency'"
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
				params: { missingProperty: "unit_amount" },
				message: "must have required property 'unit_amount'"
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
				params: { missingProperty: "cap_amount" },
				message: "must have required property 'cap_amount'"
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
				params: { missingProperty: "meter_id" },
				message: "must have required property 'meter_id'"
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
				params: { missingProperty: "meter" },
				message: "must have required property 'meter'"
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
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if ("metered_unit" !== data0) {
				const err7 = {
					instancePath: instancePath + "/amount_type",
					schemaPath: "#/properties/amount_type/const",
					keyword: "const",
					params: {},
					message: "must be \"metered_unit\""
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.price_currency !== void 0) {
			if (!validate88(data.price_currency, {
				instancePath: instancePath + "/price_currency",
				parentData: data,
				parentDataProperty: "price_currency",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.unit_amount !== void 0) {
			let data2 = data.unit_amount;
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/unit_amount",
						schemaPath: "#/properties/unit_amount/pattern",
						keyword: "pattern",
						params: {},
						message: "must be a decimal with up to 12 places"
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
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.cap_amount !== void 0) {
			if (!validate98(data.cap_amount, {
				instancePath: instancePath + "/cap_amount",
				parentData: data,
				parentDataProperty: "cap_amount",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.meter_id !== void 0) {
			if (!validate59(data.meter_id, {
				instancePath: instancePath + "/meter_id",
				parentData: data,
				parentDataProperty: "meter_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.meter !== void 0) {
			if (!validate116(data.meter, {
				instancePath: instancePath + "/meter",
				parentData: data,
				parentDataProperty: "meter",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate116.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"props": {
		"amount_type": true,
		"price_currency": true,
		"unit_amount": true,
		"cap_amount": true,
		"meter_id": true,
		"meter": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate78(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate112(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate112.errors);
		errors = vErrors.length;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
	"props": {
		"amount_type": true,
		"price_currency": true,
		"unit_amount": true,
		"cap_amount": true,
		"meter_id": true,
		"meter": true,
		"type": true,
		"recurring_interval": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate79(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate79.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
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
				params: { missingProperty: "recurring_interval" },
				message: "must have required property 'recurring_interval'"
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
				params: { missingProperty: "legacy" },
				message: "must have required property 'legacy'"
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
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("recurring" !== data0) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/allOf/1/properties/type/const",
					keyword: "const",
					params: {},
					message: "must be \"recurring\""
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.recurring_interval !== void 0) {
			if (!validate73(data.recurring_interval, {
				instancePath: instancePath + "/recurring_interval",
				parentData: data,
				parentDataProperty: "recurring_interval",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.legacy !== void 0) {
			let data2 = data.legacy;
			if (typeof data2 !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/legacy",
					schemaPath: "#/allOf/1/properties/legacy/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (true !== data2) {
				const err6 = {
					instancePath: instancePath + "/legacy",
					schemaPath: "#/allOf/1/properties/legacy/const",
					keyword: "const",
					params: {},
					message: "must be true"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
validate122.evaluated = {
	"props": {
		"type": true,
		"recurring_interval": true,
		"legacy": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate121.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate122(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate122.errors);
		errors = vErrors.length;
	}
	if (!validate87(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate87.errors);
		errors = vErrors.length;
	}
	validate121.errors = vErrors;
	return errors === 0;
}
validate121.evaluated = {
	"props": {
		"amount_type": true,
		"price_currency": true,
		"price_amount": true,
		"type": true,
		"recurring_interval": true,
		"legacy": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate128.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate122(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate122.errors);
		errors = vErrors.length;
	}
	if (!validate96(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate96.errors);
		errors = vErrors.length;
	}
	validate128.errors = vErrors;
	return errors === 0;
}
validate128.evaluated = {
	"props": {
		"amount_type": true,
		"price_currency": true,
		"minimum_amount": true,
		"maximum_amount": true,
		"preset_amount": true,
		"type": true,
		"recurring_interval": true,
		"legacy": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate132.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate122(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate122.errors);
		errors = vErrors.length;
	}
	if (!validate107(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate107.errors);
		errors = vErrors.length;
	}
	validate132.errors = vErrors;
	return errors === 0;
}
validate132.evaluated = {
	"props": {
		"amount_type": true,
		"type": true,
		"recurring_interval": true,
		"legacy": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate77(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate77.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		var props0 = {};
		props0.amount_type = true;
		props0.price_currency = true;
		props0.price_amount = true;
		props0.type = true;
		props0.recurring_interval = true;
		props0.created_at = true;
		props0.modified_at = true;
		props0.id = true;
		props0.is_archived = true;
		props0.product_id = true;
	}
	const _errs2 = errors;
	if (!validate94(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate94.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.amount_type = true;
			props0.price_currency = true;
			props0.minimum_amount = true;
			props0.maximum_amount = true;
			props0.preset_amount = true;
			props0.type = true;
			props0.recurring_interval = true;
			props0.created_at = true;
			props0.modified_at = true;
			props0.id = true;
			props0.is_archived = true;
			props0.product_id = true;
		}
	}
	const _errs3 = errors;
	if (!validate105(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate105.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.amount_type = true;
			props0.type = true;
			props0.recurring_interval = true;
			props0.created_at = true;
			props0.modified_at = true;
			props0.id = true;
			props0.is_archived = true;
			props0.product_id = true;
		}
	}
	const _errs4 = errors;
	if (!validate110(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate110.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.amount_type = true;
			props0.price_currency = true;
			props0.unit_amount = true;
			props0.cap_amount = true;
			props0.meter_id = true;
			props0.meter = true;
			props0.type = true;
			props0.recurring_interval = true;
			props0.created_at = true;
			props0.modified_at = true;
			props0.id = true;
			props0.is_archived = true;
			props0.product_id = true;
		}
	}
	const _errs5 = errors;
	if (!validate121(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate121.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.amount_type = true;
			props0.price_currency = true;
			props0.price_amount = true;
			props0.type = true;
			props0.recurring_interval = true;
			props0.legacy = true;
			props0.created_at = true;
			props0.modified_at = true;
			props0.id = true;
			props0.is_archived = true;
			props0.product_id = true;
		}
	}
	const _errs6 = errors;
	if (!validate128(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate128.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs6 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.amount_type = true;
			props0.price_currency = true;
			props0.minimum_amount = true;
			props0.maximum_amount = true;
			props0.preset_amount = true;
			props0.type = true;
			props0.recurring_interval = true;
			props0.legacy = true;
			props0.created_at = true;
			props0.modified_at = true;
			props0.id = true;
			props0.is_archived = true;
			props0.product_id = true;
		}
	}
	const _errs7 = errors;
	if (!validate132(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate132.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs7 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.amount_type = true;
			props0.type = true;
			props0.recurring_interval = true;
			props0.legacy = true;
			props0.created_at = true;
			props0.modified_at = true;
			props0.id = true;
			props0.is_archived = true;
			props0.product_id = true;
		}
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate76.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate76.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
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
				params: { missingProperty: "modified_at" },
				message: "must have required property 'modified_at'"
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
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
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
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
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
				params: { missingProperty: "description" },
				message: "must have required property 'description'"
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
				params: { missingProperty: "selectable" },
				message: "must have required property 'selectable'"
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
				params: { missingProperty: "deletable" },
				message: "must have required property 'deletable'"
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
				params: { missingProperty: "organization_id" },
				message: "must have required property 'organization_id'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.created_at !== void 0) {
			if (!validate54(data.created_at, {
				instancePath: instancePath + "/created_at",
				parentData: data,
				parentDataProperty: "created_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate56(data.modified_at, {
				instancePath: instancePath + "/modified_at",
				parentData: data,
				parentDataProperty: "modified_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate59(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			let data3 = data.type;
			if (typeof data3 !== "string") {
				const err8 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data3 === "custom" || data3 === "discord" || data3 === "github_repository" || data3 === "downloadables" || data3 === "license_keys" || data3 === "meter_credit")) {
				const err9 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: {},
					message: "must be one of \"custom\", \"discord\", \"github_repository\", \"downloadables\", \"license_keys\", \"meter_credit\""
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err10 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.selectable !== void 0) {
			if (typeof data.selectable !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/selectable",
					schemaPath: "#/properties/selectable/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.deletable !== void 0) {
			if (typeof data.deletable !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/deletable",
					schemaPath: "#/properties/deletable/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.organization_id !== void 0) {
			if (!validate59(data.organization_id, {
				instancePath: instancePath + "/organization_id",
				parentData: data,
				parentDataProperty: "organization_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate137.errors = vErrors;
	return errors === 0;
}
validate137.evaluated = {
	"props": {
		"created_at": true,
		"modified_at": true,
		"id": true,
		"type": true,
		"description": true,
		"selectable": true,
		"deletable": true,
		"organization_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema49 = {
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
			"const": "product_media"
		},
		"is_uploaded": { "type": "boolean" },
		"created_at": { "$ref": "#/components/schemas/Timestamp" },
		"size_readable": { "type": "string" },
		"public_url": { "type": "string" }
	}
};
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate143.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
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
				params: { missingProperty: "organization_id" },
				message: "must have required property 'organization_id'"
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
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
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
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
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
				params: { missingProperty: "mime_type" },
				message: "must have required property 'mime_type'"
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
				params: { missingProperty: "size" },
				message: "must have required property 'size'"
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
				params: { missingProperty: "storage_version" },
				message: "must have required property 'storage_version'"
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
				params: { missingProperty: "checksum_etag" },
				message: "must have required property 'checksum_etag'"
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
				params: { missingProperty: "checksum_sha256_base64" },
				message: "must have required property 'checksum_sha256_base64'"
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
				params: { missingProperty: "checksum_sha256_hex" },
				message: "must have required property 'checksum_sha256_hex'"
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
				params: { missingProperty: "last_modified_at" },
				message: "must have required property 'last_modified_at'"
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
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
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
				params: { missingProperty: "service" },
				message: "must have required property 'service'"
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
				params: { missingProperty: "is_uploaded" },
				message: "must have required property 'is_uploaded'"
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
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
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
				params: { missingProperty: "size_readable" },
				message: "must have required property 'size_readable'"
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
				params: { missingProperty: "public_url" },
				message: "must have required property 'public_url'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate59(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.organization_id !== void 0) {
			if (!validate59(data.organization_id, {
				instancePath: instancePath + "/organization_id",
				parentData: data,
				parentDataProperty: "organization_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err17 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err18 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.mime_type !== void 0) {
			if (typeof data.mime_type !== "string") {
				const err19 = {
					instancePath: instancePath + "/mime_type",
					schemaPath: "#/properties/mime_type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data5 = data.size;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err20 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.storage_version !== void 0) {
			let data6 = data.storage_version;
			if (typeof data6 !== "string" && data6 !== null) {
				const err21 = {
					instancePath: instancePath + "/storage_version",
					schemaPath: "#/properties/storage_version/type",
					keyword: "type",
					params: { type: schema49.properties.storage_version.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.checksum_etag !== void 0) {
			let data7 = data.checksum_etag;
			if (typeof data7 !== "string" && data7 !== null) {
				const err22 = {
					instancePath: instancePath + "/checksum_etag",
					schemaPath: "#/properties/checksum_etag/type",
					keyword: "type",
					params: { type: schema49.properties.checksum_etag.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.checksum_sha256_base64 !== void 0) {
			let data8 = data.checksum_sha256_base64;
			if (typeof data8 !== "string" && data8 !== null) {
				const err23 = {
					instancePath: instancePath + "/checksum_sha256_base64",
					schemaPath: "#/properties/checksum_sha256_base64/type",
					keyword: "type",
					params: { type: schema49.properties.checksum_sha256_base64.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.checksum_sha256_hex !== void 0) {
			let data9 = data.checksum_sha256_hex;
			if (typeof data9 !== "string" && data9 !== null) {
				const err24 = {
					instancePath: instancePath + "/checksum_sha256_hex",
					schemaPath: "#/properties/checksum_sha256_hex/type",
					keyword: "type",
					params: { type: schema49.properties.checksum_sha256_hex.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.last_modified_at !== void 0) {
			if (!validate56(data.last_modified_at, {
				instancePath: instancePath + "/last_modified_at",
				parentData: data,
				parentDataProperty: "last_modified_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			let data11 = data.version;
			if (typeof data11 !== "string" && data11 !== null) {
				const err25 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: schema49.properties.version.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.service !== void 0) {
			let data12 = data.service;
			if (typeof data12 !== "string") {
				const err26 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if ("product_media" !== data12) {
				const err27 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/const",
					keyword: "const",
					params: {},
					message: "must be \"product_media\""
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.is_uploaded !== void 0) {
			if (typeof data.is_uploaded !== "boolean") {
				const err28 = {
					instancePath: instancePath + "/is_uploaded",
					schemaPath: "#/properties/is_uploaded/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			if (!validate54(data.created_at, {
				instancePath: instancePath + "/created_at",
				parentData: data,
				parentDataProperty: "created_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.size_readable !== void 0) {
			if (typeof data.size_readable !== "string") {
				const err29 = {
					instancePath: instancePath + "/size_readable",
					schemaPath: "#/properties/size_readable/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.public_url !== void 0) {
			if (typeof data.public_url !== "string") {
				const err30 = {
					instancePath: instancePath + "/public_url",
					schemaPath: "#/properties/public_url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate143.errors = vErrors;
	return errors === 0;
}
validate143.evaluated = {
	"props": {
		"id": true,
		"organization_id": true,
		"name": true,
		"path": true,
		"mime_type": true,
		"size": true,
		"storage_version": true,
		"checksum_etag": true,
		"checksum_sha256_base64": true,
		"checksum_sha256_hex": true,
		"last_modified_at": true,
		"version": true,
		"service": true,
		"is_uploaded": true,
		"created_at": true,
		"size_readable": true,
		"public_url": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
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
				params: { missingProperty: "modified_at" },
				message: "must have required property 'modified_at'"
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
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
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
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
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
				params: { missingProperty: "description" },
				message: "must have required property 'description'"
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
				params: { missingProperty: "recurring_interval" },
				message: "must have required property 'recurring_interval'"
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
				params: { missingProperty: "is_recurring" },
				message: "must have required property 'is_recurring'"
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
				params: { missingProperty: "is_archived" },
				message: "must have required property 'is_archived'"
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
				params: { missingProperty: "organization_id" },
				message: "must have required property 'organization_id'"
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
				params: { missingProperty: "prices" },
				message: "must have required property 'prices'"
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
				params: { missingProperty: "benefits" },
				message: "must have required property 'benefits'"
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
				params: { missingProperty: "medias" },
				message: "must have required property 'medias'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.created_at !== void 0) {
			if (!validate54(data.created_at, {
				instancePath: instancePath + "/created_at",
				parentData: data,
				parentDataProperty: "created_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate56(data.modified_at, {
				instancePath: instancePath + "/modified_at",
				parentData: data,
				parentDataProperty: "modified_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate59(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err12 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data4 = data.description;
			if (typeof data4 !== "string" && data4 !== null) {
				const err13 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema27.properties.description.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.recurring_interval !== void 0) {
			let data5 = data.recurring_interval;
			const _errs9 = errors;
			let valid1 = false;
			const _errs10 = errors;
			if (!validate73(data5, {
				instancePath: instancePath + "/recurring_interval",
				parentData: data,
				parentDataProperty: "recurring_interval",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate73.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			const _errs11 = errors;
			if (data5 !== null) {
				const err14 = {
					instancePath: instancePath + "/recurring_interval",
					schemaPath: "#/properties/recurring_interval/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs11 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err15 = {
					instancePath: instancePath + "/recurring_interval",
					schemaPath: "#/properties/recurring_interval/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
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
				const err16 = {
					instancePath: instancePath + "/is_recurring",
					schemaPath: "#/properties/is_recurring/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.is_archived !== void 0) {
			if (typeof data.is_archived !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/is_archived",
					schemaPath: "#/properties/is_archived/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.organization_id !== void 0) {
			if (!validate59(data.organization_id, {
				instancePath: instancePath + "/organization_id",
				parentData: data,
				parentDataProperty: "organization_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.prices !== void 0) {
			let data9 = data.prices;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate76(data9[i0], {
					instancePath: instancePath + "/prices/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate76.errors);
					errors = vErrors.length;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/prices",
					schemaPath: "#/properties/prices/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.benefits !== void 0) {
			let data11 = data.benefits;
			if (Array.isArray(data11)) {
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate137(data11[i1], {
					instancePath: instancePath + "/benefits/" + i1,
					parentData: data11,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate137.errors);
					errors = vErrors.length;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/benefits",
					schemaPath: "#/properties/benefits/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.medias !== void 0) {
			let data13 = data.medias;
			if (Array.isArray(data13)) {
				const len2 = data13.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate143(data13[i2], {
					instancePath: instancePath + "/medias/" + i2,
					parentData: data13,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate143.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/medias",
					schemaPath: "#/properties/medias/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"props": {
		"created_at": true,
		"modified_at": true,
		"id": true,
		"name": true,
		"description": true,
		"recurring_interval": true,
		"is_recurring": true,
		"is_archived": true,
		"organization_id": true,
		"prices": true,
		"benefits": true,
		"medias": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema52 = {
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
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate152.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
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
				params: { missingProperty: "modified_at" },
				message: "must have required property 'modified_at'"
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
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
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
				params: { missingProperty: "metadata" },
				message: "must have required property 'metadata'"
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
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
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
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
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
				params: { missingProperty: "starts_at" },
				message: "must have required property 'starts_at'"
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
				params: { missingProperty: "ends_at" },
				message: "must have required property 'ends_at'"
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
				params: { missingProperty: "max_redemptions" },
				message: "must have required property 'max_redemptions'"
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
				params: { missingProperty: "redemptions_count" },
				message: "must have required property 'redemptions_count'"
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
				params: { missingProperty: "organization_id" },
				message: "must have required property 'organization_id'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.created_at !== void 0) {
			if (!validate54(data.created_at, {
				instancePath: instancePath + "/created_at",
				parentData: data,
				parentDataProperty: "created_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate56(data.modified_at, {
				instancePath: instancePath + "/modified_at",
				parentData: data,
				parentDataProperty: "modified_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate59(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate61(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err11 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.code !== void 0) {
			let data5 = data.code;
			if (typeof data5 !== "string" && data5 !== null) {
				const err12 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: schema52.properties.code.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.starts_at !== void 0) {
			if (!validate56(data.starts_at, {
				instancePath: instancePath + "/starts_at",
				parentData: data,
				parentDataProperty: "starts_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.ends_at !== void 0) {
			if (!validate56(data.ends_at, {
				instancePath: instancePath + "/ends_at",
				parentData: data,
				parentDataProperty: "ends_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.max_redemptions !== void 0) {
			let data8 = data.max_redemptions;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
				const err13 = {
					instancePath: instancePath + "/max_redemptions",
					schemaPath: "#/properties/max_redemptions/type",
					keyword: "type",
					params: { type: schema52.properties.max_redemptions.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.redemptions_count !== void 0) {
			let data9 = data.redemptions_count;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err14 = {
					instancePath: instancePath + "/redemptions_count",
					schemaPath: "#/properties/redemptions_count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.organization_id !== void 0) {
			if (!validate59(data.organization_id, {
				instancePath: instancePath + "/organization_id",
				parentData: data,
				parentDataProperty: "organization_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate152.errors = vErrors;
	return errors === 0;
}
validate152.evaluated = {
	"props": {
		"created_at": true,
		"modified_at": true,
		"id": true,
		"metadata": true,
		"name": true,
		"code": true,
		"starts_at": true,
		"ends_at": true,
		"max_redemptions": true,
		"redemptions_count": true,
		"organization_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate161.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
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
				params: { missingProperty: "amount" },
				message: "must have required property 'amount'"
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
				params: { missingProperty: "currency" },
				message: "must have required property 'currency'"
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
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("fixed" !== data0) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: {},
					message: "must be \"fixed\""
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.amount !== void 0) {
			if (!validate90(data.amount, {
				instancePath: instancePath + "/amount",
				parentData: data,
				parentDataProperty: "amount",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data.currency !== void 0) {
			if (!validate88(data.currency, {
				instancePath: instancePath + "/currency",
				parentData: data,
				parentDataProperty: "currency",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate88.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate161.errors = vErrors;
	return errors === 0;
}
validate161.evaluated = {
	"props": {
		"type": true,
		"amount": true,
		"currency": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate165.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.duration === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration" },
				message: "must have required property 'duration'"
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
					params: { type: "string" },
					message: "must be string"
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
					params: {},
					message: "must be one of \"once\", \"forever\""
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
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate165.errors = vErrors;
	return errors === 0;
}
validate165.evaluated = {
	"props": { "duration": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate151.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate152(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate161(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate161.errors);
		errors = vErrors.length;
	}
	if (!validate165(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate165.errors);
		errors = vErrors.length;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
validate151.evaluated = {
	"props": {
		"duration": true,
		"type": true,
		"amount": true,
		"currency": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"metadata": true,
		"name": true,
		"code": true,
		"starts_at": true,
		"ends_at": true,
		"max_redemptions": true,
		"redemptions_count": true,
		"organization_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate171.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.duration === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration" },
				message: "must have required property 'duration'"
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
				params: { missingProperty: "duration_in_months" },
				message: "must have required property 'duration_in_months'"
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
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if ("repeating" !== data0) {
				const err3 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/const",
					keyword: "const",
					params: {},
					message: "must be \"repeating\""
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
					params: { type: "integer" },
					message: "must be integer"
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
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate171.errors = vErrors;
	return errors === 0;
}
validate171.evaluated = {
	"props": {
		"duration": true,
		"duration_in_months": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate168.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate152(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate161(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate161.errors);
		errors = vErrors.length;
	}
	if (!validate171(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate171.errors);
		errors = vErrors.length;
	}
	validate168.errors = vErrors;
	return errors === 0;
}
validate168.evaluated = {
	"props": {
		"duration": true,
		"duration_in_months": true,
		"type": true,
		"amount": true,
		"currency": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"metadata": true,
		"name": true,
		"code": true,
		"starts_at": true,
		"ends_at": true,
		"max_redemptions": true,
		"redemptions_count": true,
		"organization_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate176.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
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
				params: { missingProperty: "basis_points" },
				message: "must have required property 'basis_points'"
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
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if ("percentage" !== data0) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: {},
					message: "must be \"percentage\""
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
					params: { type: "integer" },
					message: "must be integer"
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
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate176.errors = vErrors;
	return errors === 0;
}
validate176.evaluated = {
	"props": {
		"type": true,
		"basis_points": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate174.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate152(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate176(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate176.errors);
		errors = vErrors.length;
	}
	if (!validate165(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate165.errors);
		errors = vErrors.length;
	}
	validate174.errors = vErrors;
	return errors === 0;
}
validate174.evaluated = {
	"props": {
		"duration": true,
		"type": true,
		"basis_points": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"metadata": true,
		"name": true,
		"code": true,
		"starts_at": true,
		"ends_at": true,
		"max_redemptions": true,
		"redemptions_count": true,
		"organization_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate180.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate152(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate176(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate176.errors);
		errors = vErrors.length;
	}
	if (!validate171(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate171.errors);
		errors = vErrors.length;
	}
	validate180.errors = vErrors;
	return errors === 0;
}
validate180.evaluated = {
	"props": {
		"duration": true,
		"duration_in_months": true,
		"type": true,
		"basis_points": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"metadata": true,
		"name": true,
		"code": true,
		"starts_at": true,
		"ends_at": true,
		"max_redemptions": true,
		"redemptions_count": true,
		"organization_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate150.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate151(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate151.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.duration = true;
		props0.type = true;
		props0.amount = true;
		props0.currency = true;
		props0.created_at = true;
		props0.modified_at = true;
		props0.id = true;
		props0.metadata = true;
		props0.name = true;
		props0.code = true;
		props0.starts_at = true;
		props0.ends_at = true;
		props0.max_redemptions = true;
		props0.redemptions_count = true;
		props0.organization_id = true;
	}
	const _errs2 = errors;
	if (!validate168(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
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
			if (props0 !== true) {
				props0 = props0 || {};
				props0.duration = true;
				props0.duration_in_months = true;
				props0.type = true;
				props0.amount = true;
				props0.currency = true;
				props0.created_at = true;
				props0.modified_at = true;
				props0.id = true;
				props0.metadata = true;
				props0.name = true;
				props0.code = true;
				props0.starts_at = true;
				props0.ends_at = true;
				props0.max_redemptions = true;
				props0.redemptions_count = true;
				props0.organization_id = true;
			}
		}
		const _errs3 = errors;
		if (!validate174(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
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
				if (props0 !== true) {
					props0 = props0 || {};
					props0.duration = true;
					props0.type = true;
					props0.basis_points = true;
					props0.created_at = true;
					props0.modified_at = true;
					props0.id = true;
					props0.metadata = true;
					props0.name = true;
					props0.code = true;
					props0.starts_at = true;
					props0.ends_at = true;
					props0.max_redemptions = true;
					props0.redemptions_count = true;
					props0.organization_id = true;
				}
			}
			const _errs4 = errors;
			if (!validate180(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData,
				dynamicAnchors
			})) {
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
				if (props0 !== true) {
					props0 = props0 || {};
					props0.duration = true;
					props0.duration_in_months = true;
					props0.type = true;
					props0.basis_points = true;
					props0.created_at = true;
					props0.modified_at = true;
					props0.id = true;
					props0.metadata = true;
					props0.name = true;
					props0.code = true;
					props0.starts_at = true;
					props0.ends_at = true;
					props0.max_redemptions = true;
					props0.redemptions_count = true;
					props0.organization_id = true;
				}
			}
		}
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate150.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate150.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern4 = /* @__PURE__ */ new RegExp("^polar_cl_", "u");
const pattern5 = /* @__PURE__ */ new RegExp("polar_cl_", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.created_at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
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
				params: { missingProperty: "modified_at" },
				message: "must have required property 'modified_at'"
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
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
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
				params: { missingProperty: "metadata" },
				message: "must have required property 'metadata'"
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
				params: { missingProperty: "payment_processor" },
				message: "must have required property 'payment_processor'"
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
				params: { missingProperty: "client_secret" },
				message: "must have required property 'client_secret'"
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
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
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
				params: { missingProperty: "success_url" },
				message: "must have required property 'success_url'"
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
				params: { missingProperty: "label" },
				message: "must have required property 'label'"
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
				params: { missingProperty: "allow_discount_codes" },
				message: "must have required property 'allow_discount_codes'"
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
				params: { missingProperty: "discount_id" },
				message: "must have required property 'discount_id'"
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
				params: { missingProperty: "organization_id" },
				message: "must have required property 'organization_id'"
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
				params: { missingProperty: "products" },
				message: "must have required property 'products'"
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
				params: { missingProperty: "discount" },
				message: "must have required property 'discount'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.created_at !== void 0) {
			if (!validate54(data.created_at, {
				instancePath: instancePath + "/created_at",
				parentData: data,
				parentDataProperty: "created_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.modified_at !== void 0) {
			if (!validate56(data.modified_at, {
				instancePath: instancePath + "/modified_at",
				parentData: data,
				parentDataProperty: "modified_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate59(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate61(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.payment_processor !== void 0) {
			if (!validate63(data.payment_processor, {
				instancePath: instancePath + "/payment_processor",
				parentData: data,
				parentDataProperty: "payment_processor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.client_secret !== void 0) {
			let data5 = data.client_secret;
			if (typeof data5 === "string") {
				if (!pattern4.test(data5)) {
					const err14 = {
						instancePath: instancePath + "/client_secret",
						schemaPath: "#/properties/client_secret/pattern",
						keyword: "pattern",
						params: {},
						message: "must start with polar_cl_"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/client_secret",
					schemaPath: "#/properties/client_secret/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data6 = data.url;
			if (typeof data6 === "string") {
				if (!pattern5.test(data6)) {
					const err16 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/pattern",
						keyword: "pattern",
						params: {},
						message: "must hold the client secret"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.success_url !== void 0) {
			let data7 = data.success_url;
			if (typeof data7 !== "string" && data7 !== null) {
				const err18 = {
					instancePath: instancePath + "/success_url",
					schemaPath: "#/properties/success_url/type",
					keyword: "type",
					params: { type: schema20.properties.success_url.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data8 = data.label;
			if (typeof data8 !== "string" && data8 !== null) {
				const err19 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: schema20.properties.label.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.allow_discount_codes !== void 0) {
			if (typeof data.allow_discount_codes !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/allow_discount_codes",
					schemaPath: "#/properties/allow_discount_codes/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.discount_id !== void 0) {
			if (!validate65(data.discount_id, {
				instancePath: instancePath + "/discount_id",
				parentData: data,
				parentDataProperty: "discount_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.organization_id !== void 0) {
			if (!validate59(data.organization_id, {
				instancePath: instancePath + "/organization_id",
				parentData: data,
				parentDataProperty: "organization_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.products !== void 0) {
			let data12 = data.products;
			if (Array.isArray(data12)) {
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate69(data12[i0], {
					instancePath: instancePath + "/products/" + i0,
					parentData: data12,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate69.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/products",
					schemaPath: "#/properties/products/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.discount !== void 0) {
			let data14 = data.discount;
			const _errs22 = errors;
			let valid3 = false;
			const _errs23 = errors;
			if (!validate150(data14, {
				instancePath: instancePath + "/discount",
				parentData: data,
				parentDataProperty: "discount",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate150.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs23 === errors;
			valid3 = valid3 || _valid0;
			const _errs24 = errors;
			if (data14 !== null) {
				const err22 = {
					instancePath: instancePath + "/discount",
					schemaPath: "#/properties/discount/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid0 = _errs24 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const err23 = {
					instancePath: instancePath + "/discount",
					schemaPath: "#/properties/discount/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
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
			if (!validate59(data.product_id, {
				instancePath: instancePath + "/product_id",
				parentData: data,
				parentDataProperty: "product_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.product_price_id !== void 0) {
			if (!validate59(data.product_price_id, {
				instancePath: instancePath + "/product_price_id",
				parentData: data,
				parentDataProperty: "product_price_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.product !== void 0) {
			if (!validate69(data.product, {
				instancePath: instancePath + "/product",
				parentData: data,
				parentDataProperty: "product",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.product_price !== void 0) {
			if (!validate76(data.product_price, {
				instancePath: instancePath + "/product_price",
				parentData: data,
				parentDataProperty: "product_price",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate76.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": {
		"created_at": true,
		"modified_at": true,
		"id": true,
		"metadata": true,
		"payment_processor": true,
		"client_secret": true,
		"url": true,
		"success_url": true,
		"label": true,
		"allow_discount_codes": true,
		"discount_id": true,
		"organization_id": true,
		"products": true,
		"discount": true,
		"product_id": true,
		"product_price_id": true,
		"product": true,
		"product_price": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ProductPriceFixed = validate190;
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate190.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate78(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate87(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate87.errors);
		errors = vErrors.length;
	}
	validate190.errors = vErrors;
	return errors === 0;
}
validate190.evaluated = {
	"props": {
		"amount_type": true,
		"price_currency": true,
		"price_amount": true,
		"type": true,
		"recurring_interval": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ProductPriceCustom = validate193;
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate193.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate78(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate96(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate96.errors);
		errors = vErrors.length;
	}
	validate193.errors = vErrors;
	return errors === 0;
}
validate193.evaluated = {
	"props": {
		"amount_type": true,
		"price_currency": true,
		"minimum_amount": true,
		"maximum_amount": true,
		"preset_amount": true,
		"type": true,
		"recurring_interval": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ProductPriceFree = validate196;
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate196.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate78(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate107(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate107.errors);
		errors = vErrors.length;
	}
	validate196.errors = vErrors;
	return errors === 0;
}
validate196.evaluated = {
	"props": {
		"amount_type": true,
		"type": true,
		"recurring_interval": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ProductPriceMeteredUnit = validate199;
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate199.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate78(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate78.errors);
		errors = vErrors.length;
	}
	if (!validate112(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate112.errors);
		errors = vErrors.length;
	}
	validate199.errors = vErrors;
	return errors === 0;
}
validate199.evaluated = {
	"props": {
		"amount_type": true,
		"price_currency": true,
		"unit_amount": true,
		"cap_amount": true,
		"meter_id": true,
		"meter": true,
		"type": true,
		"recurring_interval": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const LegacyRecurringProductPriceFixed = validate202;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate202.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate122(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate122.errors);
		errors = vErrors.length;
	}
	if (!validate87(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate87.errors);
		errors = vErrors.length;
	}
	validate202.errors = vErrors;
	return errors === 0;
}
validate202.evaluated = {
	"props": {
		"amount_type": true,
		"price_currency": true,
		"price_amount": true,
		"type": true,
		"recurring_interval": true,
		"legacy": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const LegacyRecurringProductPriceCustom = validate205;
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate205.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate122(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate122.errors);
		errors = vErrors.length;
	}
	if (!validate96(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate96.errors);
		errors = vErrors.length;
	}
	validate205.errors = vErrors;
	return errors === 0;
}
validate205.evaluated = {
	"props": {
		"amount_type": true,
		"price_currency": true,
		"minimum_amount": true,
		"maximum_amount": true,
		"preset_amount": true,
		"type": true,
		"recurring_interval": true,
		"legacy": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const LegacyRecurringProductPriceFree = validate208;
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate208.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate122(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate122.errors);
		errors = vErrors.length;
	}
	if (!validate107(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate107.errors);
		errors = vErrors.length;
	}
	validate208.errors = vErrors;
	return errors === 0;
}
validate208.evaluated = {
	"props": {
		"amount_type": true,
		"type": true,
		"recurring_interval": true,
		"legacy": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"is_archived": true,
		"product_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const DiscountFixedOnceForeverDuration = validate211;
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate211.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate152(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate161(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate161.errors);
		errors = vErrors.length;
	}
	if (!validate165(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate165.errors);
		errors = vErrors.length;
	}
	validate211.errors = vErrors;
	return errors === 0;
}
validate211.evaluated = {
	"props": {
		"duration": true,
		"type": true,
		"amount": true,
		"currency": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"metadata": true,
		"name": true,
		"code": true,
		"starts_at": true,
		"ends_at": true,
		"max_redemptions": true,
		"redemptions_count": true,
		"organization_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const DiscountFixedRepeatDuration = validate215;
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate215.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate152(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate161(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate161.errors);
		errors = vErrors.length;
	}
	if (!validate171(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate171.errors);
		errors = vErrors.length;
	}
	validate215.errors = vErrors;
	return errors === 0;
}
validate215.evaluated = {
	"props": {
		"duration": true,
		"duration_in_months": true,
		"type": true,
		"amount": true,
		"currency": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"metadata": true,
		"name": true,
		"code": true,
		"starts_at": true,
		"ends_at": true,
		"max_redemptions": true,
		"redemptions_count": true,
		"organization_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const DiscountPercentageOnceForeverDuration = validate219;
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate219.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate152(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate176(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate176.errors);
		errors = vErrors.length;
	}
	if (!validate165(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate165.errors);
		errors = vErrors.length;
	}
	validate219.errors = vErrors;
	return errors === 0;
}
validate219.evaluated = {
	"props": {
		"duration": true,
		"type": true,
		"basis_points": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"metadata": true,
		"name": true,
		"code": true,
		"starts_at": true,
		"ends_at": true,
		"max_redemptions": true,
		"redemptions_count": true,
		"organization_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const DiscountPercentageRepeatDuration = validate223;
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate223.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate152(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate152.errors);
		errors = vErrors.length;
	}
	if (!validate176(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate176.errors);
		errors = vErrors.length;
	}
	if (!validate171(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate171.errors);
		errors = vErrors.length;
	}
	validate223.errors = vErrors;
	return errors === 0;
}
validate223.evaluated = {
	"props": {
		"duration": true,
		"duration_in_months": true,
		"type": true,
		"basis_points": true,
		"created_at": true,
		"modified_at": true,
		"id": true,
		"metadata": true,
		"name": true,
		"code": true,
		"starts_at": true,
		"ends_at": true,
		"max_redemptions": true,
		"redemptions_count": true,
		"organization_id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function append(errors, more) {
	if (errors === null) return more;
	for (const error of more) errors.push(error);
	return errors;
}
export { CheckoutLink, DiscountFixedOnceForeverDuration, DiscountFixedRepeatDuration, DiscountPercentageOnceForeverDuration, DiscountPercentageRepeatDuration, LegacyRecurringProductPriceCustom, LegacyRecurringProductPriceFixed, LegacyRecurringProductPriceFree, ProductPriceCustom, ProductPriceFixed, ProductPriceFree, ProductPriceMeteredUnit };
