// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.
import { n as formats, t as require_ucs2length } from "./runtime.js";
// checkout-link-create.js
const CheckoutLinkCreateProductPrice = validate11;
const schema13 = {
	"type": "object",
	"required": ["payment_processor"],
	"properties": {
		"metadata": { "$ref": "#/components/schemas/MetadataCreate" },
		"payment_processor": { "$ref": "#/components/schemas/PaymentProcessor" },
		"label": {
			"format": "well-formed",
			"type": ["string", "null"],
			"pattern": "^[^\\x00]*$"
		},
		"allow_discount_codes": { "type": "boolean" },
		"discount_id": { "$ref": "#/components/schemas/NullableUuidV4" },
		"success_url": {
			"if": { "type": "null" },
			"else": { "$ref": "#/components/schemas/HttpUrl" }
		}
	}
};
const schema15 = {
	"type": "string",
	"enum": ["stripe"]
};
const schema14 = {
	"type": "object",
	"if": { "maxProperties": 50 },
	"then": {
		"propertyNames": { "bounded": {
			"if": { "maxLength": 40 },
			"then": {
				"format": "well-formed",
				"minLength": 1,
				"pattern": "^[^\\x00]*$"
			},
			"else": { "maxLength": 40 }
		} },
		"additionalProperties": { "bounded": {
			"type": [
				"string",
				"integer",
				"boolean"
			],
			"if": { "maxLength": 500 },
			"then": {
				"format": "well-formed",
				"minLength": 1,
				"pattern": "^[^\\x00]*$",
				"minimum": -9007199254740991,
				"maximum": 9007199254740991
			},
			"else": { "maxLength": 500 }
		} }
	},
	"else": { "maxProperties": 50 }
};
const func2 = require_ucs2length().default;
const formats0 = formats["well-formed"];
const pattern0 = /* @__PURE__ */ new RegExp("^[^\\x00]*$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 50) {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) {
				const _errs4 = errors;
				if (vErrors === null || vErrors.length < 101) {
					const _errs6 = errors;
					let valid3 = true;
					const _errs7 = errors;
					if (typeof key0 === "string") {
						if (func2(key0) > 40) {
							const err2 = {};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					}
					var _valid1 = _errs7 === errors;
					errors = _errs6;
					if (vErrors !== null) {
						if (_errs6) vErrors.length = _errs6;
						else vErrors = null;
					}
					let ifClause1;
					if (_valid1) {
						const _errs8 = errors;
						if (typeof key0 === "string") {
							if (func2(key0) < 1) {
								const err3 = {
									instancePath,
									schemaPath: "#/then/propertyNames/bounded/then/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									propertyName: key0
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
							if (!pattern0.test(key0)) {
								const err4 = {
									instancePath,
									schemaPath: "#/then/propertyNames/bounded/then/pattern",
									keyword: "pattern",
									params: { pattern: "^[^\\x00]*$" },
									propertyName: key0
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
							if (!formats0(key0)) {
								const err5 = {
									instancePath,
									schemaPath: "#/then/propertyNames/bounded/then/format",
									keyword: "format",
									params: { format: "well-formed" },
									propertyName: key0
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						var _valid1 = _errs8 === errors;
						valid3 = _valid1;
						ifClause1 = "then";
					} else {
						const _errs9 = errors;
						if (typeof key0 === "string") {
							if (func2(key0) > 40) {
								const err6 = {
									instancePath,
									schemaPath: "#/then/propertyNames/bounded/else/maxLength",
									keyword: "maxLength",
									params: { limit: 40 },
									propertyName: key0
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						var _valid1 = _errs9 === errors;
						valid3 = _valid1;
						ifClause1 = "else";
					}
					if (!valid3) {
						const err7 = {
							instancePath,
							schemaPath: "#/then/propertyNames/bounded/if",
							keyword: "if",
							params: { failingKeyword: ifClause1 },
							propertyName: key0
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (!(_errs4 === errors)) {
					const err8 = {
						instancePath,
						schemaPath: "#/then/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key0 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			for (const key1 in data) {
				let data0 = data[key1];
				if (vErrors === null || vErrors.length < 101) {
					if (typeof data0 !== "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 !== "boolean") {
						const err9 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/then/additionalProperties/bounded/type",
							keyword: "type",
							params: { type: schema14.then.additionalProperties.bounded.type }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					const _errs14 = errors;
					let valid6 = true;
					const _errs15 = errors;
					if (typeof data0 === "string") {
						if (func2(data0) > 500) {
							const err10 = {};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
					var _valid2 = _errs15 === errors;
					errors = _errs14;
					if (vErrors !== null) {
						if (_errs14) vErrors.length = _errs14;
						else vErrors = null;
					}
					let ifClause2;
					if (_valid2) {
						const _errs16 = errors;
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 > 9007199254740991 || isNaN(data0)) {
								const err11 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/then/additionalProperties/bounded/then/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 9007199254740991
									}
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (data0 < -9007199254740991 || isNaN(data0)) {
								const err12 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/then/additionalProperties/bounded/then/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: -9007199254740991
									}
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (typeof data0 === "string") {
							if (func2(data0) < 1) {
								const err13 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/then/additionalProperties/bounded/then/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (!pattern0.test(data0)) {
								const err14 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/then/additionalProperties/bounded/then/pattern",
									keyword: "pattern",
									params: { pattern: "^[^\\x00]*$" }
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
							if (!formats0(data0)) {
								const err15 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/then/additionalProperties/bounded/then/format",
									keyword: "format",
									params: { format: "well-formed" }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						var _valid2 = _errs16 === errors;
						valid6 = _valid2;
						ifClause2 = "then";
					} else {
						const _errs17 = errors;
						if (typeof data0 === "string") {
							if (func2(data0) > 500) {
								const err16 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/then/additionalProperties/bounded/else/maxLength",
									keyword: "maxLength",
									params: { limit: 500 }
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						var _valid2 = _errs17 === errors;
						valid6 = _valid2;
						ifClause2 = "else";
					}
					if (!valid6) {
						const err17 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/then/additionalProperties/bounded/if",
							keyword: "if",
							params: { failingKeyword: ifClause2 }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs18 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length > 50) {
				const err18 = {
					instancePath,
					schemaPath: "#/else/maxProperties",
					keyword: "maxProperties",
					params: { limit: 50 }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		var _valid0 = _errs18 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err19 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!pattern3.test(data)) {
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
	validate15.errors = vErrors;
	return errors === 0;
}
const formats8 = formats["query-placeholder"];
const formats10 = formats["only-placeholders"];
const formats12 = formats["http-url"];
const pattern4 = /* @__PURE__ */ new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-\\x1F\\x7F/?#@:\\\\\\[\\]{}<>\"^|%`]+)(?::[0-9]{1,5})?(?:/[^\\s\\x00-\\x1F\\x7F?#\\\\{}<>\"^`]*)?(?:[?#](?:[^\\s\\x00-\\x1F\\x7F\\\\{}<>\"^`]|\\{CHECKOUT_ID\\})*)?$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (typeof data === "string") {
		if (func2(data) > 2083) {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		const _errs4 = errors;
		let valid1 = true;
		const _errs5 = errors;
		if (errors === _errs5) {
			if (typeof data === "string") {
				if (!formats0(data)) {
					const err2 = {};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		var _valid1 = _errs5 === errors;
		errors = _errs4;
		if (vErrors !== null) {
			if (_errs4) vErrors.length = _errs4;
			else vErrors = null;
		}
		let ifClause1;
		if (_valid1) {
			const _errs6 = errors;
			const _errs7 = errors;
			let valid2 = true;
			const _errs8 = errors;
			if (errors === _errs8) {
				if (typeof data === "string") {
					if (!formats8(data)) {
						const err3 = {};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			}
			var _valid2 = _errs8 === errors;
			errors = _errs7;
			if (vErrors !== null) {
				if (_errs7) vErrors.length = _errs7;
				else vErrors = null;
			}
			let ifClause2;
			if (_valid2) {
				const _errs9 = errors;
				const _errs10 = errors;
				let valid3 = true;
				const _errs11 = errors;
				if (errors === _errs11) {
					if (typeof data === "string") {
						if (!formats10(data)) {
							const err4 = {};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				}
				var _valid3 = _errs11 === errors;
				errors = _errs10;
				if (vErrors !== null) {
					if (_errs10) vErrors.length = _errs10;
					else vErrors = null;
				}
				let ifClause3;
				if (_valid3) {
					const _errs12 = errors;
					if (typeof data === "string") {
						if (func2(data) < 1) {
							const err5 = {
								instancePath,
								schemaPath: "#/then/then/then/then/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern4.test(data)) {
							const err6 = {
								instancePath,
								schemaPath: "#/then/then/then/then/pattern",
								keyword: "pattern",
								params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-\\x1F\\x7F/?#@:\\\\\\[\\]{}<>\"^|%`]+)(?::[0-9]{1,5})?(?:/[^\\s\\x00-\\x1F\\x7F?#\\\\{}<>\"^`]*)?(?:[?#](?:[^\\s\\x00-\\x1F\\x7F\\\\{}<>\"^`]|\\{CHECKOUT_ID\\})*)?$" }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (!formats12(data)) {
							const err7 = {
								instancePath,
								schemaPath: "#/then/then/then/then/format",
								keyword: "format",
								params: { format: "http-url" }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
					var _valid3 = _errs12 === errors;
					valid3 = _valid3;
					ifClause3 = "then";
				} else {
					const _errs13 = errors;
					if (typeof data === "string") {
						if (!formats10(data)) {
							const err8 = {
								instancePath,
								schemaPath: "#/then/then/then/else/format",
								keyword: "format",
								params: { format: "only-placeholders" }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					var _valid3 = _errs13 === errors;
					valid3 = _valid3;
					ifClause3 = "else";
				}
				if (!valid3) {
					const err9 = {
						instancePath,
						schemaPath: "#/then/then/then/if",
						keyword: "if",
						params: { failingKeyword: ifClause3 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				var _valid2 = _errs9 === errors;
				valid2 = _valid2;
				ifClause2 = "then";
			} else {
				const _errs14 = errors;
				if (typeof data === "string") {
					if (!formats8(data)) {
						const err10 = {
							instancePath,
							schemaPath: "#/then/then/else/format",
							keyword: "format",
							params: { format: "query-placeholder" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				var _valid2 = _errs14 === errors;
				valid2 = _valid2;
				ifClause2 = "else";
			}
			if (!valid2) {
				const err11 = {
					instancePath,
					schemaPath: "#/then/then/if",
					keyword: "if",
					params: { failingKeyword: ifClause2 }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid1 = _errs6 === errors;
			valid1 = _valid1;
			ifClause1 = "then";
		} else {
			const _errs15 = errors;
			if (typeof data === "string") {
				if (!formats0(data)) {
					const err12 = {
						instancePath,
						schemaPath: "#/then/else/format",
						keyword: "format",
						params: { format: "well-formed" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			var _valid1 = _errs15 === errors;
			valid1 = _valid1;
			ifClause1 = "else";
		}
		if (!valid1) {
			const err13 = {
				instancePath,
				schemaPath: "#/then/if",
				keyword: "if",
				params: { failingKeyword: ifClause1 }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs16 = errors;
		if (typeof data === "string") {
			if (func2(data) > 2083) {
				const err14 = {
					instancePath,
					schemaPath: "#/else/maxLength",
					keyword: "maxLength",
					params: { limit: 2083 }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		var _valid0 = _errs16 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err15 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.payment_processor === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "payment_processor" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.metadata !== void 0) {
			if (!validate13(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
				errors = vErrors.length;
			}
		}
		if (data.payment_processor !== void 0) {
			let data1 = data.payment_processor;
			if (typeof data1 !== "string") {
				const err1 = {
					instancePath: instancePath + "/payment_processor",
					schemaPath: "#/components/schemas/PaymentProcessor/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data1 === "stripe")) {
				const err2 = {
					instancePath: instancePath + "/payment_processor",
					schemaPath: "#/components/schemas/PaymentProcessor/enum",
					keyword: "enum",
					params: { allowedValues: schema15.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data2 = data.label;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: schema13.properties.label.type }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err4 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/properties/label/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!formats0(data2)) {
					const err5 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/properties/label/format",
						keyword: "format",
						params: { format: "well-formed" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.allow_discount_codes !== void 0) {
			if (typeof data.allow_discount_codes !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/allow_discount_codes",
					schemaPath: "#/properties/allow_discount_codes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.discount_id !== void 0) {
			if (!validate15(data.discount_id, {
				instancePath: instancePath + "/discount_id",
				parentData: data,
				parentDataProperty: "discount_id",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.success_url !== void 0) {
			let data5 = data.success_url;
			const _errs11 = errors;
			let valid2 = true;
			const _errs12 = errors;
			if (data5 !== null) {
				const err7 = {};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs12 === errors;
			errors = _errs11;
			if (vErrors !== null) {
				if (_errs11) vErrors.length = _errs11;
				else vErrors = null;
			}
			if (!_valid0) {
				const _errs14 = errors;
				if (!validate17(data5, {
					instancePath: instancePath + "/success_url",
					parentData: data,
					parentDataProperty: "success_url",
					rootData
				})) {
					vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs14 === errors;
				valid2 = _valid0;
			}
			if (!valid2) {
				const err8 = {
					instancePath: instancePath + "/success_url",
					schemaPath: "#/properties/success_url/if",
					keyword: "if",
					params: { failingKeyword: "else" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate12(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.product_price_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "product_price_id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.product_price_id !== void 0) {
			let data0 = data.product_price_id;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/product_price_id",
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
					instancePath: instancePath + "/product_price_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
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
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const CheckoutLinkCreateProduct = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate12(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.product_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "product_id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.product_id !== void 0) {
			let data0 = data.product_id;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/product_id",
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
					instancePath: instancePath + "/product_id",
					schemaPath: "#/components/schemas/UuidV4/type",
					keyword: "type",
					params: { type: "string" }
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
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
const CheckoutLinkCreateProducts = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate12(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.products === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "products" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.products !== void 0) {
			let data0 = data.products;
			if (!Array.isArray(data0)) {
				const err1 = {
					instancePath: instancePath + "/products",
					schemaPath: "#/allOf/1/properties/products/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			const _errs5 = errors;
			let valid2 = true;
			const _errs6 = errors;
			if (Array.isArray(data0)) {
				if (data0.length > 1e7) {
					const err2 = {};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs6 === errors;
			errors = _errs5;
			if (vErrors !== null) {
				if (_errs5) vErrors.length = _errs5;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs7 = errors;
				if (Array.isArray(data0)) {
					if (data0.length < 1) {
						const err3 = {
							instancePath: instancePath + "/products",
							schemaPath: "#/allOf/1/properties/products/then/minItems",
							keyword: "minItems",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (vErrors === null || vErrors.length < 101) {
							if (typeof data1 === "string") {
								if (!pattern3.test(data1)) {
									const err4 = {
										instancePath: instancePath + "/products/" + i0,
										schemaPath: "#/components/schemas/UuidV4/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$" }
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
							} else {
								const err5 = {
									instancePath: instancePath + "/products/" + i0,
									schemaPath: "#/components/schemas/UuidV4/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
					}
				}
				var _valid0 = _errs7 === errors;
				valid2 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs12 = errors;
				if (Array.isArray(data0)) {
					if (data0.length > 1e7) {
						const err6 = {
							instancePath: instancePath + "/products",
							schemaPath: "#/allOf/1/properties/products/else/maxItems",
							keyword: "maxItems",
							params: { limit: 1e7 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				var _valid0 = _errs12 === errors;
				valid2 = _valid0;
				ifClause0 = "else";
			}
			if (!valid2) {
				const err7 = {
					instancePath: instancePath + "/products",
					schemaPath: "#/allOf/1/properties/products/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
export { CheckoutLinkCreateProduct, CheckoutLinkCreateProductPrice, CheckoutLinkCreateProducts };
