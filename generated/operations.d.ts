// Generated from openapi/openapi.yaml by `npm run generate`. Do not edit.

/** The operations that Prism routes to. */
export declare const operations: { id: string; method: string; path: string; servers: { id: string; url: string }[]; responses: [] }[];
