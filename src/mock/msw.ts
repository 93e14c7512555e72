export { magicIds, magicTokens } from "./magic-values.js";
export { checkoutLinkHandlers, type HandlerOptions } from "./msw-handlers.js";
