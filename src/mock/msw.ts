export type { Fault } from "./answer.js";
export type { ChosenAnswer } from "./chosen-answer.js";
export { magicIds, magicTokens } from "./magic-values.js";
export { checkoutLinkFailure, checkoutLinkHandlers, type FailureOptions, type HandlerOptions } from "./msw-handlers.js";
export type { OwnCatalog, OwnDiscount, OwnProduct } from "./own-catalog.js";
