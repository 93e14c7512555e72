import contract = require("checkout-link-contract/openapi.json");

import { createClient } from "checkout-link-contract";
import { verifyProvider } from "checkout-link-contract/verify";

export const version: string = contract.info.version;
export const client = createClient({ server: "production", accessToken: "polar_oat_a" });
export const events = verifyProvider({ server: "sandbox" });
// @ts-expect-error a server has to be chosen
createClient({});
