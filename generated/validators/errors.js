// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.
// errors.js
const BodyParsingError = validate53;
function validate53(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.detail === void 0) {
			vErrors = report(vErrors, instancePath, "required", "detail");
			errors++;
		}
		if (data.detail !== void 0) {
			if (typeof data.detail !== "string") {
				vErrors = report(vErrors, instancePath + "/detail", "type", "string");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
const Unauthorized = validate54;
function validate54(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error === void 0) {
			vErrors = report(vErrors, instancePath, "required", "error");
			errors++;
		}
		if (data.detail === void 0) {
			vErrors = report(vErrors, instancePath, "required", "detail");
			errors++;
		}
		if (data.error !== void 0) {
			let data0 = data.error;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/error", "type", "string");
				errors++;
			}
			if ("Unauthorized" !== data0) {
				vErrors = report(vErrors, instancePath + "/error", "const", "must be \"Unauthorized\"");
				errors++;
			}
		}
		if (data.detail !== void 0) {
			if (typeof data.detail !== "string") {
				vErrors = report(vErrors, instancePath + "/detail", "type", "string");
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
const InvalidToken = validate55;
function validate55(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error === void 0) {
			vErrors = report(vErrors, instancePath, "required", "error");
			errors++;
		}
		if (data.error_description === void 0) {
			vErrors = report(vErrors, instancePath, "required", "error_description");
			errors++;
		}
		if (data.error !== void 0) {
			let data0 = data.error;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/error", "type", "string");
				errors++;
			}
			if ("invalid_token" !== data0) {
				vErrors = report(vErrors, instancePath + "/error", "const", "must be \"invalid_token\"");
				errors++;
			}
		}
		if (data.error_description !== void 0) {
			if (typeof data.error_description !== "string") {
				vErrors = report(vErrors, instancePath + "/error_description", "type", "string");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
const InsufficientScope = validate56;
function validate56(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error === void 0) {
			vErrors = report(vErrors, instancePath, "required", "error");
			errors++;
		}
		if (data.error_description === void 0) {
			vErrors = report(vErrors, instancePath, "required", "error_description");
			errors++;
		}
		if (data.error !== void 0) {
			let data0 = data.error;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/error", "type", "string");
				errors++;
			}
			if ("insufficient_scope" !== data0) {
				vErrors = report(vErrors, instancePath + "/error", "const", "must be \"insufficient_scope\"");
				errors++;
			}
		}
		if (data.error_description !== void 0) {
			if (typeof data.error_description !== "string") {
				vErrors = report(vErrors, instancePath + "/error_description", "type", "string");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
const NotPermitted = validate57;
function validate57(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error === void 0) {
			vErrors = report(vErrors, instancePath, "required", "error");
			errors++;
		}
		if (data.detail === void 0) {
			vErrors = report(vErrors, instancePath, "required", "detail");
			errors++;
		}
		if (data.error !== void 0) {
			let data0 = data.error;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/error", "type", "string");
				errors++;
			}
			if ("NotPermitted" !== data0) {
				vErrors = report(vErrors, instancePath + "/error", "const", "must be \"NotPermitted\"");
				errors++;
			}
		}
		if (data.detail !== void 0) {
			if (typeof data.detail !== "string") {
				vErrors = report(vErrors, instancePath + "/detail", "type", "string");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
const RequestValidationError = validate58;
function validate59(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.loc === void 0) {
			vErrors = report(vErrors, instancePath, "required", "loc");
			errors++;
		}
		if (data.msg === void 0) {
			vErrors = report(vErrors, instancePath, "required", "msg");
			errors++;
		}
		if (data.type === void 0) {
			vErrors = report(vErrors, instancePath, "required", "type");
			errors++;
		}
		if (data.loc !== void 0) {
			let data0 = data.loc;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 !== "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						vErrors = report(vErrors, instancePath + "/loc/" + i0, "type", "string,integer");
						errors++;
					}
				}
			} else {
				vErrors = report(vErrors, instancePath + "/loc", "type", "array");
				errors++;
			}
		}
		if (data.msg !== void 0) {
			if (typeof data.msg !== "string") {
				vErrors = report(vErrors, instancePath + "/msg", "type", "string");
				errors++;
			}
		}
		if (data.type !== void 0) {
			if (typeof data.type !== "string") {
				vErrors = report(vErrors, instancePath + "/type", "type", "string");
				errors++;
			}
		}
		if (data.ctx !== void 0) {
			let data4 = data.ctx;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {} else {
				vErrors = report(vErrors, instancePath + "/ctx", "type", "object");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
function validate58(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.detail === void 0) {
			vErrors = report(vErrors, instancePath, "required", "detail");
			errors++;
		}
		if (data.error !== void 0) {
			let data0 = data.error;
			if (typeof data0 !== "string") {
				vErrors = report(vErrors, instancePath + "/error", "type", "string");
				errors++;
			}
			if (!(data0 === "RequestValidationError" || data0 === "PolarRequestValidationError")) {
				vErrors = report(vErrors, instancePath + "/error", "enum", "must be one of \"RequestValidationError\", \"PolarRequestValidationError\"");
				errors++;
			}
		}
		if (data.detail !== void 0) {
			let data1 = data.detail;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate59(data1[i0], instancePath + "/detail/" + i0)) {
					vErrors = append(vErrors, validate59.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = report(vErrors, instancePath + "/detail", "type", "array");
				errors++;
			}
		}
	} else {
		vErrors = report(vErrors, instancePath, "type", "object");
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
const messages = {
	"required": "must have required property '#'",
	"type": "must be #"
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
export { BodyParsingError, InsufficientScope, InvalidToken, NotPermitted, RequestValidationError, Unauthorized };
