export { magicIds, magicTokens } from "./magic-values.js";
export { type MockServer, type MockServerOptions, type RecordedRequest, startMockServer } from "./server.js";
