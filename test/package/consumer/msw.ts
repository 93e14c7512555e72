import { checkoutLinkHandlers } from "checkout-link-contract/msw";
import { setupServer } from "msw/node";

export const server = setupServer(...checkoutLinkHandlers({ server: "sandbox", delayMs: 1 }));
// @ts-expect-error the server whose calls are answered has to be named
checkoutLinkHandlers({});
