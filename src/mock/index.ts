export { magicIds, magicTokens } from "./magic.js";
export { type MockServer, type MockServerOptions, type RecordedRequest, startMockServer } from "./server.js";
