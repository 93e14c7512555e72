import { type CheckoutLink, createClient } from "checkout-link-contract";

const polar = createClient({ server: "sandbox", accessToken: "polar_oat_a" });
export const link: Promise<CheckoutLink> = polar.createCheckoutLink({ payment_processor: "stripe", products: ["a"] });
