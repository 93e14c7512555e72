// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.
import { n as require_ucs2length } from "./runtime.js";
// checkout-link-create.js
const CheckoutLinkCreate = validate53;
const schema22 = {
	"type": "object",
	"required": ["payment_processor"],
	"properties": {
		"metadata": { "$ref": "#/components/schemas/MetadataCreate" },
		"payment_processor": { "$ref": "#/components/schemas/PaymentProcessor" },
		"label": { "type": ["string", "null"] },
		"allow_discount_codes": { "type": "boolean" },
		"discount_id": { "$ref": "#/components/schemas/NullableUuidV4" },
		"success_url": { "anyOf": [{ "$ref": "#/components/schemas/HttpUrl" }, { "type": "null" }] }
	}
};
const schema23 = {
	"type": "object",
	"maxProperties": 50,
	"propertyNames": {
		"minLength": 1,
		"maxLength": 40
	},
	"additionalProperties": {
		"type": [
			"string",
			"integer",
			"boolean"
		],
		"minLength": 1,
		"maxLength": 500,
		"minimum": -9007199254740991,
		"maximum": 9007199254740991
	}
};
const func1 = require_ucs2length().default;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 50) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 50 },
				message: "must NOT have more than 50 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func1(key0) > 40) {
					const err1 = {
						instancePath,
						schemaPath: "#/propertyNames/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						message: "must NOT have more than 40 characters",
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func1(key0) < 1) {
					const err2 = {
						instancePath,
						schemaPath: "#/propertyNames/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (!(_errs1 === errors)) {
				const err3 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					message: "property name must be valid"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		for (const key1 in data) {
			let data0 = data[key1];
			if (typeof data0 !== "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/type",
					keyword: "type",
					params: { type: schema23.additionalProperties.type },
					message: "must be string,integer,boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0 < -9007199254740991 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: -9007199254740991
						},
						message: "must be >= -9007199254740991"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 500) {
					const err7 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1(data0) < 1) {
					const err8 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
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
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
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
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate61(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate61.errors);
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
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern4 = /* @__PURE__ */ new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://(?:\\[(?:(?:(?:[0-9A-Fa-f]{1,4}:){6}|::(?:[0-9A-Fa-f]{1,4}:){5}|(?:[0-9A-Fa-f]{1,4})?::(?:[0-9A-Fa-f]{1,4}:){4}|(?:(?:[0-9A-Fa-f]{1,4}:){0,1}[0-9A-Fa-f]{1,4})?::(?:[0-9A-Fa-f]{1,4}:){3}|(?:(?:[0-9A-Fa-f]{1,4}:){0,2}[0-9A-Fa-f]{1,4})?::(?:[0-9A-Fa-f]{1,4}:){2}|(?:(?:[0-9A-Fa-f]{1,4}:){0,3}[0-9A-Fa-f]{1,4})?::[0-9A-Fa-f]{1,4}:|(?:(?:[0-9A-Fa-f]{1,4}:){0,4}[0-9A-Fa-f]{1,4})?::)(?:[0-9A-Fa-f]{1,4}:[0-9A-Fa-f]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]))|(?:(?:[0-9A-Fa-f]{1,4}:){0,5}[0-9A-Fa-f]{1,4})?::[0-9A-Fa-f]{1,4}|(?:(?:[0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4})?::)\\]|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?!(?:[^:/?#]*[.])?(?:[0-9]+|0[Xx][0-9A-Fa-f]*)[.]?(?:[:/?#]|$))(?:[0-9A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0390-\\u03A1\\u03A3-\\u03CE\\u0400-\\u0481\\u048A-\\u04BF\\u04C1-\\u052F\\u0561-\\u0586\\u0904-\\u0939\\u0E01-\\u0E30\\u0E40-\\u0E45\\u10D0-\\u10FA\\u1E00-\\u1E95\\u1EA0-\\u1EF9\\u3041-\\u3096\\u30A1-\\u30FA\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3][0-9A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0390-\\u03A1\\u03A3-\\u03CE\\u0400-\\u0481\\u048A-\\u04BF\\u04C1-\\u052F\\u0561-\\u0586\\u0900-\\u0963\\u0E01-\\u0E3A\\u0E40-\\u0E4E\\u10D0-\\u10FA\\u1E00-\\u1E95\\u1EA0-\\u1EF9\\u3005\\u3041-\\u3096\\u30A1-\\u30FA\\u30FC\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3-]*(?:[.]|(?=[:/?#]|$)))+|(?:(?:[\\u05D0-\\u05EA\\u0620-\\u063A\\u0641-\\u064A\\u0671-\\u0672\\u0674-\\u06D3]+|[A-Za-z](?:[0-9A-Za-z-]*[0-9A-Za-z])?)(?:[.]|(?=[:/?#]|$)))+)(?::(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(?:[/?#](?:[^\\s\\u0000-\\u001F\\u007F-\\u009F\\uD800-\\uDFFF\\\\<>\"`^{}]|\\{CHECKOUT_ID\\})*)?$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 2083) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2083 },
				message: "must NOT have more than 2083 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {},
				message: "must be an absolute http or https URL with a host"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.payment_processor === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "payment_processor" },
				message: "must have required property 'payment_processor'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.metadata !== void 0) {
			if (!validate56(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.payment_processor !== void 0) {
			if (!validate58(data.payment_processor, {
				instancePath: instancePath + "/payment_processor",
				parentData: data,
				parentDataProperty: "payment_processor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.label !== void 0) {
			let data2 = data.label;
			if (typeof data2 !== "string" && data2 !== null) {
				const err1 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: schema22.properties.label.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.allow_discount_codes !== void 0) {
			if (typeof data.allow_discount_codes !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/allow_discount_codes",
					schemaPath: "#/properties/allow_discount_codes/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.discount_id !== void 0) {
			if (!validate60(data.discount_id, {
				instancePath: instancePath + "/discount_id",
				parentData: data,
				parentDataProperty: "discount_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.success_url !== void 0) {
			let data5 = data.success_url;
			const _errs9 = errors;
			let valid1 = false;
			const _errs10 = errors;
			if (!validate64(data5, {
				instancePath: instancePath + "/success_url",
				parentData: data,
				parentDataProperty: "success_url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate64.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			const _errs11 = errors;
			if (data5 !== null) {
				const err3 = {
					instancePath: instancePath + "/success_url",
					schemaPath: "#/properties/success_url/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			var _valid0 = _errs11 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err4 = {
					instancePath: instancePath + "/success_url",
					schemaPath: "#/properties/success_url/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
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
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": {
		"metadata": true,
		"payment_processor": true,
		"label": true,
		"allow_discount_codes": true,
		"discount_id": true,
		"success_url": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate55(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate55.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.products === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "products" },
				message: "must have required property 'products'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.products !== void 0) {
			let data0 = data.products;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err1 = {
						instancePath: instancePath + "/products",
						schemaPath: "#/allOf/1/properties/products/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate61(data0[i0], {
					instancePath: instancePath + "/products/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate61.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/products",
					schemaPath: "#/allOf/1/properties/products/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": {
		"products": true,
		"metadata": true,
		"payment_processor": true,
		"label": true,
		"allow_discount_codes": true,
		"discount_id": true,
		"success_url": true
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
	if (!validate55(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate55.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.product_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "product_id" },
				message: "must have required property 'product_id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.product_id !== void 0) {
			if (!validate61(data.product_id, {
				instancePath: instancePath + "/product_id",
				parentData: data,
				parentDataProperty: "product_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"props": {
		"product_id": true,
		"metadata": true,
		"payment_processor": true,
		"label": true,
		"allow_discount_codes": true,
		"discount_id": true,
		"success_url": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate55(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate55.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.product_price_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "product_price_id" },
				message: "must have required property 'product_price_id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.product_price_id !== void 0) {
			if (!validate61(data.product_price_id, {
				instancePath: instancePath + "/product_price_id",
				parentData: data,
				parentDataProperty: "product_price_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": {
		"product_price_id": true,
		"metadata": true,
		"payment_processor": true,
		"label": true,
		"allow_discount_codes": true,
		"discount_id": true,
		"success_url": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
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
	if (_valid0) {
		var props0 = {};
		props0.products = true;
		props0.metadata = true;
		props0.payment_processor = true;
		props0.label = true;
		props0.allow_discount_codes = true;
		props0.discount_id = true;
		props0.success_url = true;
	}
	const _errs2 = errors;
	if (!validate69(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate69.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.product_id = true;
			props0.metadata = true;
			props0.payment_processor = true;
			props0.label = true;
			props0.allow_discount_codes = true;
			props0.discount_id = true;
			props0.success_url = true;
		}
	}
	const _errs3 = errors;
	if (!validate73(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate73.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.product_price_id = true;
			props0.metadata = true;
			props0.payment_processor = true;
			props0.label = true;
			props0.allow_discount_codes = true;
			props0.discount_id = true;
			props0.success_url = true;
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
	validate53.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate53.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const CheckoutLinkCreateProducts = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate55(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate55.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.products === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "products" },
				message: "must have required property 'products'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.products !== void 0) {
			let data0 = data.products;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err1 = {
						instancePath: instancePath + "/products",
						schemaPath: "#/allOf/1/properties/products/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate61(data0[i0], {
					instancePath: instancePath + "/products/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate61.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/products",
					schemaPath: "#/allOf/1/properties/products/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": {
		"products": true,
		"metadata": true,
		"payment_processor": true,
		"label": true,
		"allow_discount_codes": true,
		"discount_id": true,
		"success_url": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const CheckoutLinkCreateProduct = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate55(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate55.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.product_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "product_id" },
				message: "must have required property 'product_id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.product_id !== void 0) {
			if (!validate61(data.product_id, {
				instancePath: instancePath + "/product_id",
				parentData: data,
				parentDataProperty: "product_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
validate80.evaluated = {
	"props": {
		"product_id": true,
		"metadata": true,
		"payment_processor": true,
		"label": true,
		"allow_discount_codes": true,
		"discount_id": true,
		"success_url": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const CheckoutLinkCreateProductPrice = validate83;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate55(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = append(vErrors, validate55.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.product_price_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "product_price_id" },
				message: "must have required property 'product_price_id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.product_price_id !== void 0) {
			if (!validate61(data.product_price_id, {
				instancePath: instancePath + "/product_price_id",
				parentData: data,
				parentDataProperty: "product_price_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"props": {
		"product_price_id": true,
		"metadata": true,
		"payment_processor": true,
		"label": true,
		"allow_discount_codes": true,
		"discount_id": true,
		"success_url": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function append(errors, more) {
	if (errors === null) return more;
	for (const error of more) errors.push(error);
	return errors;
}
export { CheckoutLinkCreate, CheckoutLinkCreateProduct, CheckoutLinkCreateProductPrice, CheckoutLinkCreateProducts };
