// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

/** The contract, bundled. */
export declare const bundle: unknown;
