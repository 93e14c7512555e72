// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

import type { components } from "../openapi.js";
import type { Validator } from "./validator.js";

export declare const CheckoutLink: Validator<components["schemas"]["CheckoutLink"]>;
