import fc from "fast-check";
import { magicIds } from "../../src/mock/magic-values.ts";
import { contract, example, judge } from "./contract.ts";

export type Body = Record<string, unknown>;

/** A version 4 UUID that has no special meaning for the mock. */
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
const product = fc.oneof(anyCase, knownProduct);

/** A string with a number of code points, all of which the provider can store. */
function text(min: number, max: number): fc.Arbitrary<string> {
  const units = (["grapheme", "binary"] as const).map((unit) =>
    fc.string({ minLength: min, maxLength: max, unit }).filter((value) => {
      const { length } = [...value];
      return length >= min && length <= max && !value.includes("\0");
    }),
  );
  return fc.oneof(...units);
}

const metadataValue = fc.oneof(text(1, 500), fc.maxSafeInteger(), fc.boolean());

const metadata = fc.dictionary(text(1, 40), metadataValue, { maxKeys: 50, noNullPrototype: true });

const url = fc
  .tuple(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constantFrom("", "?id={CHECKOUT_ID}"))
  .map(([start, end]) => start + end)
  .filter((value) => judge("HttpUrl", value).length === 0);

const common = {
  payment_processor: fc.constant("stripe"),
  metadata,
  label: fc.option(text(0, 20)),
  allow_discount_codes: fc.boolean(),
  discount_id: fc.option(fc.oneof(anyCase, knownDiscount)),
  success_url: fc.option(url),
};
const own = {
  products: fc.array(product, { minLength: 1, maxLength: 5 }),
  product_id: product,
  product_price_id: fc.oneof(anyCase, knownPrice),
};

/** A field that only one of the three shapes has. */
type OwnField = keyof typeof own;
const ownFields = Object.keys(own) as OwnField[];

/** The names of all fields in the contract. */
const knownFields = new Set(fieldsIn(contract.components.schemas));

function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties } = schema as { properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(fieldsIn)];
}

/** Unknown fields with any value. */
export const unknownFields: fc.Arbitrary<Body> = fc.dictionary(
  fc.string().filter((key) => !knownFields.has(key)),
  fc.jsonValue({ maxDepth: 2 }),
  { maxKeys: 3, noNullPrototype: true },
);

/** Valid bodies of one shape. */
function validBodyWith(ownField: OwnField): fc.Arbitrary<Body> {
  const fields = { ...common, [ownField]: own[ownField] } as Record<string, fc.Arbitrary<unknown>>;
  const known = fc.record(fields, { requiredKeys: ["payment_processor", ownField] });
  return fc.tuple(unknownFields, known).map(([more, body]) => ({ ...more, ...body }));
}

/** Valid bodies of each shape. Some have fields of the other shapes as well, valid or not. */
export const validBody: fc.Arbitrary<Body> = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(...ownFields.map(validBodyWith)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.record(Object.fromEntries(ownFields.map((name) => [name, fc.oneof(own[name], fc.jsonValue())])), {
          requiredKeys: [],
        }),
        fc.oneof(...ownFields.map(validBodyWith)),
      )
      .map(([mixedIn, body]) => ({ ...mixedIn, ...body })),
  },
);
