import type {
  CheckoutLink,
  CheckoutLinkCreate,
  CheckoutLinkProduct,
  ClientOptions,
  components,
  CheckoutLinkDiscount as Discount,
  HttpStatusError,
  LegacyRecurringProductPriceFixed,
  ProductPrice as Price,
  ProductPriceFixed,
  paths,
  RequestRejectedError,
} from "checkout-link-contract";
import { createClient } from "checkout-link-contract";
import { validateCheckoutLinkCreate } from "checkout-link-contract/validation";
import createFetchClient from "openapi-fetch";
import { expect, expectTypeOf, test } from "vitest";

// The compiler checks these tests: `npm run build` fails if one of them doesn't hold.

type GeneratedPrice = components["schemas"]["ProductPrice"];

const id = "e453c0fa-a3de-4213-a839-605dceac7125";

test("prices narrow by legacy and amount_type", () => {
  function inCents(price: Price): number | string | null {
    if (price.legacy) {
      expectTypeOf(price.legacy).toEqualTypeOf<true>();
      expectTypeOf(price.type).toEqualTypeOf<"recurring">();
      expectTypeOf(price.recurring_interval).toEqualTypeOf<"month" | "year">();
      expectTypeOf(price.amount_type).toEqualTypeOf<"fixed" | "custom" | "free">();
      if (price.amount_type === "custom") return price.preset_amount;
      return price.amount_type === "fixed" ? price.price_amount : 0;
    }
    expectTypeOf(price.recurring_interval).toEqualTypeOf<"month" | "year" | null>();
    switch (price.amount_type) {
      case "fixed":
        expectTypeOf(price.price_amount).toEqualTypeOf<number>();
        return price.price_amount;
      case "custom":
        expectTypeOf(price.minimum_amount).toEqualTypeOf<number | null>();
        return price.minimum_amount;
      case "metered_unit":
        expectTypeOf(price.unit_amount).toEqualTypeOf<string>();
        expectTypeOf(price.meter.name).toEqualTypeOf<string>();
        return price.unit_amount;
      case "free":
        // @ts-expect-error a free price has no amount
        return price.price_amount ?? 0;
    }
  }
  expect(inCents).toBeTypeOf("function");
});

test("prices have names, and narrow by the presence of legacy too", () => {
  expectTypeOf<CheckoutLink["products"]>().toEqualTypeOf<CheckoutLinkProduct[]>();
  expectTypeOf<CheckoutLinkProduct["prices"]>().toEqualTypeOf<Price[]>();
  expectTypeOf<Extract<Price, { amount_type: "fixed"; legacy?: never }>>().toEqualTypeOf<ProductPriceFixed>();
  expectTypeOf<
    Extract<Price, { amount_type: "fixed"; legacy: true }>
  >().toEqualTypeOf<LegacyRecurringProductPriceFixed>();
  const amountOf = (price: Price) => ("legacy" in price && price.legacy ? price.type : null);
  expectTypeOf(amountOf).returns.toEqualTypeOf<"recurring" | null>();
  // What the generated types describe fits.
  expectTypeOf<GeneratedPrice>().toExtend<Price>();
  expect(amountOf).toBeTypeOf("function");
});

test("discounts narrow by type and duration", () => {
  function text(discount: Discount): string {
    // @ts-expect-error only a percentage has basis points
    discount.basis_points;
    if (discount.type === "percentage") expectTypeOf(discount.basis_points).toEqualTypeOf<number>();
    else expectTypeOf(discount.amount).toEqualTypeOf<number>();
    if (discount.duration === "repeating") {
      expectTypeOf(discount.duration_in_months).toEqualTypeOf<number>();
      return `for ${discount.duration_in_months} months`;
    }
    expectTypeOf(discount.duration).toEqualTypeOf<"once" | "forever">();
    // @ts-expect-error only a repeating discount counts months
    return String(discount.duration_in_months);
  }
  expect(text).toBeTypeOf("function");
});

test("fields with a default are optional in a body, required ones are not", () => {
  const bodies: CheckoutLinkCreate[] = [
    { payment_processor: "stripe", products: [id] },
    { payment_processor: "stripe", product_id: id },
    { payment_processor: "stripe", product_price_id: id },
    { payment_processor: "stripe", products: [id], metadata: { a: "text", b: 1, c: true } },
    { payment_processor: "stripe", products: [id], label: null, discount_id: null, success_url: null },
    { payment_processor: "stripe", products: [id] as const, label: undefined, metadata: undefined },
    { payment_processor: "stripe", product_id: id, success_url: undefined, allow_discount_codes: undefined },
    { payment_processor: "stripe", products: [id], ...{ return_url: "https://example.com" } },
    // @ts-expect-error none of the three shapes
    { payment_processor: "stripe" },
    // @ts-expect-error no payment processor
    { products: [id] },
    // @ts-expect-error another payment processor
    { payment_processor: "paypal", products: [id] },
    // @ts-expect-error null is no boolean
    { payment_processor: "stripe", products: [id], allow_discount_codes: null },
    // @ts-expect-error null is no metadata value
    { payment_processor: "stripe", products: [id], metadata: { a: null } },
    // @ts-expect-error a list, not one
    { payment_processor: "stripe", products: id },
    // @ts-expect-error a misspelt field
    { payment_processor: "stripe", products: [id], succes_url: "https://example.com" },
  ];
  expect(bodies).toHaveLength(15);
});

test("a link's deprecated mirrors are optional, and all its other fields are required", () => {
  expectTypeOf<CheckoutLink["url"]>().toEqualTypeOf<string>();
  expectTypeOf<CheckoutLink["label"]>().toEqualTypeOf<string | null>();
  expectTypeOf<CheckoutLink["allow_discount_codes"]>().toEqualTypeOf<boolean>();
  expectTypeOf<CheckoutLink["product_id"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<CheckoutLink["discount"]>().toEqualTypeOf<Discount | null>();
});

test("each error has its own type", () => {
  expectTypeOf<RequestRejectedError["detail"][number]["loc"]>().toEqualTypeOf<(string | number)[]>();
  expectTypeOf<RequestRejectedError["detail"][number]["input"]>().toEqualTypeOf<unknown>();
  expectTypeOf<RequestRejectedError["detail"][number]["ctx"]>().toEqualTypeOf<Record<string, unknown> | undefined>();
  expectTypeOf<RequestRejectedError>().toExtend<HttpStatusError>();
  expectTypeOf<HttpStatusError["status"]>().toEqualTypeOf<number>();
  expectTypeOf<HttpStatusError["retryAfterSeconds"]>().toEqualTypeOf<number | undefined>();
});

test("a client needs a server", () => {
  expectTypeOf(createClient).parameter(0).toEqualTypeOf<ClientOptions>();
  // @ts-expect-error production takes real money: it is chosen, not a default
  expect(() => createClient({})).toThrow(TypeError);
});

test("a validated value has its type", () => {
  const result = validateCheckoutLinkCreate({});
  if (result.valid) expectTypeOf(result.value).toEqualTypeOf<CheckoutLinkCreate>();
  else expectTypeOf(result.issues[0]?.pointer).toEqualTypeOf<string | undefined>();
  expect(result.valid).toBe(false);
});

test("openapi-fetch accepts our paths", () => {
  const client = createFetchClient<paths>({ baseUrl: "https://sandbox-api.polar.sh" });
  expectTypeOf(client.POST).toBeCallableWith("/v1/checkout-links/", {
    body: { payment_processor: "stripe", products: [id] },
  });
  expect(client.POST).toBeTypeOf("function");
});
