// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

/** What a text must be to match a pattern, by the pattern. */
export declare const titles: Readonly<Record<string, string>>;
