// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.
// errors.js
const BodyParsingError = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.detail === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "detail" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.detail !== void 0) {
			if (typeof data.detail !== "string") {
				const err1 = {
					instancePath: instancePath + "/detail",
					schemaPath: "#/properties/detail/type",
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
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const Unauthorized = validate12;
const schema13 = {
	"type": "object",
	"required": ["error", "detail"],
	"properties": {
		"error": {
			"type": "string",
			"enum": ["Unauthorized"]
		},
		"detail": { "type": "string" }
	}
};
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.detail === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "detail" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.error !== void 0) {
			let data0 = data.error;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "Unauthorized")) {
				const err3 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/enum",
					keyword: "enum",
					params: { allowedValues: schema13.properties.error.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.detail !== void 0) {
			if (typeof data.detail !== "string") {
				const err4 = {
					instancePath: instancePath + "/detail",
					schemaPath: "#/properties/detail/type",
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
	validate12.errors = vErrors;
	return errors === 0;
}
const InvalidToken = validate13;
const schema14 = {
	"type": "object",
	"required": ["error", "error_description"],
	"properties": {
		"error": {
			"type": "string",
			"enum": ["invalid_token"]
		},
		"error_description": { "type": "string" }
	}
};
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.error_description === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error_description" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.error !== void 0) {
			let data0 = data.error;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "invalid_token")) {
				const err3 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/enum",
					keyword: "enum",
					params: { allowedValues: schema14.properties.error.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.error_description !== void 0) {
			if (typeof data.error_description !== "string") {
				const err4 = {
					instancePath: instancePath + "/error_description",
					schemaPath: "#/properties/error_description/type",
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
	validate13.errors = vErrors;
	return errors === 0;
}
const InsufficientScope = validate14;
const schema15 = {
	"type": "object",
	"required": ["error", "error_description"],
	"properties": {
		"error": {
			"type": "string",
			"enum": ["insufficient_scope"]
		},
		"error_description": { "type": "string" }
	}
};
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.error_description === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error_description" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.error !== void 0) {
			let data0 = data.error;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "insufficient_scope")) {
				const err3 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/enum",
					keyword: "enum",
					params: { allowedValues: schema15.properties.error.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.error_description !== void 0) {
			if (typeof data.error_description !== "string") {
				const err4 = {
					instancePath: instancePath + "/error_description",
					schemaPath: "#/properties/error_description/type",
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
	validate14.errors = vErrors;
	return errors === 0;
}
const NotPermitted = validate15;
const schema16 = {
	"type": "object",
	"required": ["error", "detail"],
	"properties": {
		"error": {
			"type": "string",
			"enum": ["NotPermitted"]
		},
		"detail": { "type": "string" }
	}
};
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.detail === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "detail" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.error !== void 0) {
			let data0 = data.error;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "NotPermitted")) {
				const err3 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/enum",
					keyword: "enum",
					params: { allowedValues: schema16.properties.error.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.detail !== void 0) {
			if (typeof data.detail !== "string") {
				const err4 = {
					instancePath: instancePath + "/detail",
					schemaPath: "#/properties/detail/type",
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
	validate15.errors = vErrors;
	return errors === 0;
}
const RequestValidationError = validate16;
const schema17 = {
	"type": "object",
	"required": ["detail"],
	"properties": {
		"error": {
			"type": "string",
			"enum": ["RequestValidationError", "PolarRequestValidationError"]
		},
		"detail": {
			"type": "array",
			"if": { "maxItems": 1e7 },
			"then": { "items": { "bounded": { "$ref": "#/components/schemas/RequestValidationErrorDetail" } } },
			"else": { "maxItems": 1e7 }
		}
	}
};
const schema18 = {
	"type": "object",
	"required": [
		"loc",
		"msg",
		"type"
	],
	"properties": {
		"loc": {
			"type": "array",
			"if": { "maxItems": 1e7 },
			"then": { "items": { "bounded": { "type": ["string", "integer"] } } },
			"else": { "maxItems": 1e7 }
		},
		"msg": { "type": "string" },
		"type": { "type": "string" },
		"input": {},
		"ctx": {
			"type": "object",
			"additionalProperties": true
		}
	}
};
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.loc === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "loc" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.msg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "msg" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.loc !== void 0) {
			let data0 = data.loc;
			if (!Array.isArray(data0)) {
				const err3 = {
					instancePath: instancePath + "/loc",
					schemaPath: "#/properties/loc/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			const _errs3 = errors;
			let valid1 = true;
			const _errs4 = errors;
			if (Array.isArray(data0)) {
				if (data0.length > 1e7) {
					const err4 = {};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			errors = _errs3;
			if (vErrors !== null) {
				if (_errs3) vErrors.length = _errs3;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs5 = errors;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (vErrors === null || vErrors.length < 101) {
							if (typeof data1 !== "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								const err5 = {
									instancePath: instancePath + "/loc/" + i0,
									schemaPath: "#/properties/loc/then/items/bounded/type",
									keyword: "type",
									params: { type: schema18.properties.loc.then.items.bounded.type }
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
					}
				}
				var _valid0 = _errs5 === errors;
				valid1 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs9 = errors;
				if (Array.isArray(data0)) {
					if (data0.length > 1e7) {
						const err6 = {
							instancePath: instancePath + "/loc",
							schemaPath: "#/properties/loc/else/maxItems",
							keyword: "maxItems",
							params: { limit: 1e7 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				var _valid0 = _errs9 === errors;
				valid1 = _valid0;
				ifClause0 = "else";
			}
			if (!valid1) {
				const err7 = {
					instancePath: instancePath + "/loc",
					schemaPath: "#/properties/loc/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.msg !== void 0) {
			if (typeof data.msg !== "string") {
				const err8 = {
					instancePath: instancePath + "/msg",
					schemaPath: "#/properties/msg/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if (typeof data.type !== "string") {
				const err9 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.ctx !== void 0) {
			let data4 = data.ctx;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {} else {
				const err10 = {
					instancePath: instancePath + "/ctx",
					schemaPath: "#/properties/ctx/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.detail === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "detail" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.error !== void 0) {
			let data0 = data.error;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "RequestValidationError" || data0 === "PolarRequestValidationError")) {
				const err2 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/enum",
					keyword: "enum",
					params: { allowedValues: schema17.properties.error.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.detail !== void 0) {
			let data1 = data.detail;
			if (!Array.isArray(data1)) {
				const err3 = {
					instancePath: instancePath + "/detail",
					schemaPath: "#/properties/detail/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			const _errs5 = errors;
			let valid1 = true;
			const _errs6 = errors;
			if (Array.isArray(data1)) {
				if (data1.length > 1e7) {
					const err4 = {};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
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
				if (Array.isArray(data1)) {
					const len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) if (vErrors === null || vErrors.length < 101) {
						if (!validate17(data1[i0], {
							instancePath: instancePath + "/detail/" + i0,
							parentData: data1,
							parentDataProperty: i0,
							rootData
						})) {
							vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
							errors = vErrors.length;
						}
					}
				}
				var _valid0 = _errs7 === errors;
				valid1 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs10 = errors;
				if (Array.isArray(data1)) {
					if (data1.length > 1e7) {
						const err5 = {
							instancePath: instancePath + "/detail",
							schemaPath: "#/properties/detail/else/maxItems",
							keyword: "maxItems",
							params: { limit: 1e7 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				var _valid0 = _errs10 === errors;
				valid1 = _valid0;
				ifClause0 = "else";
			}
			if (!valid1) {
				const err6 = {
					instancePath: instancePath + "/detail",
					schemaPath: "#/properties/detail/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 }
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
	validate16.errors = vErrors;
	return errors === 0;
}
export { BodyParsingError, InsufficientScope, InvalidToken, NotPermitted, RequestValidationError, Unauthorized };
