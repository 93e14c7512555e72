// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

import type { Validator } from "./validator.js";

/** The strict validators, by the names of their schemas. */
export declare const validators: Readonly<Record<string, Validator<unknown>>>;
