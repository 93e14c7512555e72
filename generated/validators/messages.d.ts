// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

/** What is wrong with a text that breaks a pattern or a format, by either. */
export declare const messages: Readonly<Record<string, string>>;
