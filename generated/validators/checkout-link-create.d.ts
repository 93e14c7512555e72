// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

import type { components } from "../openapi.js";
import type { Validator } from "./validator.js";

export declare const CheckoutLinkCreateProductPrice: Validator<components["schemas"]["CheckoutLinkCreateProductPrice"]>;
export declare const CheckoutLinkCreateProduct: Validator<components["schemas"]["CheckoutLinkCreateProduct"]>;
export declare const CheckoutLinkCreateProducts: Validator<components["schemas"]["CheckoutLinkCreateProducts"]>;
