export type { Fault } from "./answer.js";
export type { MockCheckout } from "./checkouts.js";
export type { ChosenAnswer } from "./chosen-answer.js";
export { magicIds, magicTokens } from "./magic-values.js";
export type { OwnCatalog, OwnDiscount, OwnProduct } from "./own-catalog.js";
export type { RecordedRequest } from "./request-record.js";
export { type MockServer, type MockServerOptions, startMockServer } from "./server.js";
