// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

/** The message for a string that breaks a pattern or a format, keyed by that pattern or format. */
export declare const messages: Readonly<Record<string, string>>;
