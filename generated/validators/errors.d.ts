// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

import type { components } from "../openapi.js";
import type { Validator } from "./validator.js";

export declare const BodyParsingError: Validator<components["schemas"]["BodyParsingError"]>;
export declare const Unauthorized: Validator<components["schemas"]["Unauthorized"]>;
export declare const InvalidToken: Validator<components["schemas"]["InvalidToken"]>;
export declare const InsufficientScope: Validator<components["schemas"]["InsufficientScope"]>;
export declare const NotPermitted: Validator<components["schemas"]["NotPermitted"]>;
export declare const RequestValidationError: Validator<components["schemas"]["RequestValidationError"]>;
