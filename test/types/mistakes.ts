export interface Mistake {
  readonly name: string;
  readonly code: string;
  /** What every compiler reports. */
  readonly text: string;
}

/** The code before each mistake. */
export const preamble = `import { createClient } from "checkout-link-contract";
const polar = createClient({ server: "sandbox" });
`;

export const mistakes: readonly Mistake[] = [
  {
    name: "no products",
    code: 'polar.createCheckoutLink({ payment_processor: "stripe" });',
    text: `Argument of type '{ payment_processor: "stripe"; }' is not assignable to parameter of type 'CheckoutLinkCreate'.
  Type '{ payment_processor: "stripe"; }' is not assignable to type 'CheckoutLinkCreateProducts'.
    Property 'products' is missing in type '{ payment_processor: "stripe"; }' but required in type '{ products: readonly string[]; }'.`,
  },
  {
    name: "a misspelt field",
    code: 'polar.createCheckoutLink({ payment_processor: "stripe", products: ["a"], succes_url: "https://example.com" });',
    text: "Object literal may only specify known properties, but 'succes_url' does not exist in type 'CheckoutLinkCreate'. Did you mean to write 'success_url'?",
  },
  {
    name: "one product instead of a list",
    code: 'polar.createCheckoutLink({ payment_processor: "stripe", products: "a" });',
    text: "Type 'string' is not assignable to type 'readonly string[]'.",
  },
  {
    name: "no server",
    code: "createClient({});",
    text: "Property 'server' is missing in type '{}' but required in type 'ClientOptions'.",
  },
  {
    name: "a misspelt field of a link",
    code: 'polar.createCheckoutLink({ payment_processor: "stripe", products: ["a"] }).then((link) => link.urll);',
    text: "Property 'urll' does not exist on type 'CheckoutLink'. Did you mean 'url'?",
  },
];
