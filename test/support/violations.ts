import { contract, example, judge } from "./contract.ts";
import { samples } from "./samples.ts";

/** A body that breaks the contract at one place. */
export interface BrokenBody {
  readonly body: unknown;
  /** The place: a JSON pointer. */
  readonly pointer: string;
}

const bodies = ["subscription", "deprecated-product", "deprecated-product-price"].map((name) =>
  example(`${name}-request`),
);

/** Every violation of the schemas at one place in a body of each shape. */
export const violations: readonly BrokenBody[] = [
  ...samples(contract, "/components/schemas/CheckoutLinkCreate", bodies),
]
  .filter(({ value }) => judge("CheckoutLinkCreate", value).length > 0)
  .map(({ value, pointer }) => ({ body: value, pointer }));
