// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

import type { components } from "../openapi.js";
import type { Validator } from "./validator.js";

export declare const CheckoutLink: Validator<components["schemas"]["CheckoutLink"]>;
export declare const ProductPriceFixed: Validator<components["schemas"]["ProductPriceFixed"]>;
export declare const ProductPriceCustom: Validator<components["schemas"]["ProductPriceCustom"]>;
export declare const ProductPriceFree: Validator<components["schemas"]["ProductPriceFree"]>;
export declare const ProductPriceMeteredUnit: Validator<components["schemas"]["ProductPriceMeteredUnit"]>;
export declare const LegacyRecurringProductPriceFixed: Validator<components["schemas"]["LegacyRecurringProductPriceFixed"]>;
export declare const LegacyRecurringProductPriceCustom: Validator<components["schemas"]["LegacyRecurringProductPriceCustom"]>;
export declare const LegacyRecurringProductPriceFree: Validator<components["schemas"]["LegacyRecurringProductPriceFree"]>;
export declare const DiscountFixedOnceForeverDuration: Validator<components["schemas"]["DiscountFixedOnceForeverDuration"]>;
export declare const DiscountFixedRepeatDuration: Validator<components["schemas"]["DiscountFixedRepeatDuration"]>;
export declare const DiscountPercentageOnceForeverDuration: Validator<components["schemas"]["DiscountPercentageOnceForeverDuration"]>;
export declare const DiscountPercentageRepeatDuration: Validator<components["schemas"]["DiscountPercentageRepeatDuration"]>;
