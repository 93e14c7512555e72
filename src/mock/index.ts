export { magicIds, magicTokens } from "./magic-values.js";
export type { RecordedRequest } from "./request-record.js";
export { type MockServer, type MockServerOptions, startMockServer } from "./server.js";
