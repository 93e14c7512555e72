import fc from "fast-check";
import { magicIds } from "../../src/mock/magic.ts";
import { example, judge } from "../contract/judge.ts";

const uuid = fc.uuid({ version: 4 }).filter((id) => !Object.values<string>(magicIds).includes(id));
const anyCase = uuid.chain((id) => fc.constantFrom(id, id.toUpperCase()));
const knownProduct = fc.constantFrom(
  ...["subscription", "metered", "legacy-price", "minimal"].map((name) => example(`${name}-request`).products[0]),
);
const knownPrice = fc.constantFrom<string>(
  example("deprecated-product-price-request").product_price_id,
  example("legacy-price-response").products[0].prices[1].id,
);
const knownDiscount = fc.constantFrom<string>(
  example("one-time-with-discount-request").discount_id,
  example("deprecated-product-request").discount_id,
);
const text = (least: number, most: number) =>
  fc.string({ minLength: least, maxLength: most, unit: "grapheme" }).filter((value) => {
    const { length } = [...value];
    return length >= least && length <= most;
  });
const url = fc
  .tuple(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constantFrom("", "?id={CHECKOUT_ID}"))
  .map(([start, end]) => start + end)
  .filter((value) => judge("HttpUrl", value).length === 0);

const common = {
  payment_processor: fc.constant("stripe"),
  metadata: fc.dictionary(text(1, 40), fc.oneof(text(1, 500), fc.maxSafeInteger(), fc.boolean()), {
    maxKeys: 50,
    noNullPrototype: true,
  }),
  label: fc.option(fc.string()),
  allow_discount_codes: fc.boolean(),
  discount_id: fc.option(fc.oneof(anyCase, knownDiscount)),
  success_url: fc.option(url),
};
const product = fc.oneof(anyCase, knownProduct);
const shape = (own: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ ...common, ...own }, { requiredKeys: ["payment_processor", ...Object.keys(own)] as never[] });

/** Bodies of each shape that the contract accepts. */
export const validBody: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  shape({ products: fc.array(product, { minLength: 1, maxLength: 5 }) }),
  shape({ product_id: product }),
  shape({ product_price_id: fc.oneof(anyCase, knownPrice) }),
) as never;
