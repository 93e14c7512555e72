import { createClient } from "checkout-link-contract";
import { type OwnDiscount, type OwnProduct, startMockServer } from "checkout-link-contract/mock";
import { checkoutLinkHandlers } from "checkout-link-contract/msw";
import { setupServer } from "msw/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { createOwnCatalog } from "../../src/mock/own-catalog.ts";
import { judge } from "../support/contract.ts";

const ids = {
  course: "11111111-1111-4111-8111-111111111111",
  plan: "22222222-2222-4222-8222-222222222222",
  old: "33333333-3333-4333-8333-333333333333",
  foreign: "44444444-4444-4444-8444-444444444444",
  discount: "55555555-5555-4555-8555-555555555555",
  oldPrice: "66666666-6666-4666-8666-666666666666",
  priceOfOld: "77777777-7777-4777-8777-777777777777",
};
const products: OwnProduct[] = [
  { id: ids.course, name: "The course", prices: [{ price_amount: 4900, price_currency: "eur" }] },
  {
    id: ids.plan.toUpperCase(),
    name: "The plan",
    recurring_interval: "year",
    prices: [
      { amount_type: "custom", minimum_amount: 500 },
      { id: ids.oldPrice, is_archived: true },
    ],
  },
  { id: ids.old, is_archived: true, prices: [{ id: ids.priceOfOld }] },
  { id: ids.foreign, organization_id: "88888888-8888-4888-8888-888888888888" },
];
const discounts: OwnDiscount[] = [{ id: ids.discount, code: "LAUNCH", type: "fixed", duration: "once", amount: 500 }];

async function client(options: object = { products, discounts }) {
  const mock = await startMockServer(options);
  onTestFinished(() => mock.close());
  const polar = createClient({ server: mock.url, accessToken: "polar_oat_test" });
  return (body: object) => polar.createCheckoutLink({ payment_processor: "stripe", ...body } as never);
}

test("a link has one's own products, and what they leave open is filled in", async () => {
  const create = await client();
  const link = await create({ products: [ids.course, ids.plan], discount_id: ids.discount });
  expect(judge("CheckoutLink", link)).toEqual([]);
  const [course, plan] = link.products;
  expect(course).toMatchObject({ name: "The course", recurring_interval: null, is_recurring: false, benefits: [] });
  expect(course?.prices).toMatchObject([{ price_amount: 4900, price_currency: "eur", type: "one_time" }]);
  expect(plan).toMatchObject({ id: ids.plan, recurring_interval: "year", is_recurring: true });
  expect(plan?.prices).toMatchObject([
    { amount_type: "custom", minimum_amount: 500, recurring_interval: "year", product_id: ids.plan },
    { amount_type: "fixed", id: ids.oldPrice },
  ]);
  expect(link.discount).toMatchObject({ id: ids.discount, code: "LAUNCH", amount: 500 });
  expect((await create({ products: [ids.course] })).products[0]).toEqual(course);
});

describe("what isn't on sale is refused as the provider does:", () => {
  const unknown = "99999999-9999-4999-8999-999999999999";
  test.each<[string, object, [string, string][]]>([
    [
      "a product that isn't in the list",
      { products: [ids.course, unknown] },
      [["products/1", "Product does not exist."]],
    ],
    ["an archived product", { products: [ids.old] }, [["products/0", "Product is archived."]]],
    [
      "products of two organizations",
      { products: [ids.course, ids.foreign] },
      [["products", "Products must all belong to the same organization."]],
    ],
    ["a price that isn't in the list", { product_price_id: unknown }, [["product_price_id", "Price does not exist."]]],
    ["an archived price", { product_price_id: ids.oldPrice }, [["product_price_id", "Price is archived."]]],
    [
      "the price of an archived product",
      { product_price_id: ids.priceOfOld },
      [["product_price_id", "Product is archived."]],
    ],
    [
      "a discount that isn't in the list",
      { products: [ids.course], discount_id: unknown },
      [["discount_id", "Discount does not exist or is not applicable to this product."]],
    ],
  ])("%s", async (_, body, expected) => {
    const { detail } = await (await client())(body).catch((error) => error);
    const found = detail.map(({ loc, msg }: { loc: string[]; msg: string }) => [loc.slice(1).join("/"), msg]);
    expect(found).toEqual(expected);
  });

  test("but without a list, every ID has a product or a discount", async () => {
    const link = await (await client({ discounts }))({ products: [unknown], discount_id: ids.discount });
    expect(link.products[0]?.id).toBe(unknown);
    const other = await (await client({ products }))({ products: [ids.course], discount_id: unknown });
    expect(other.discount?.id).toBe(unknown);
  });
});

describe("what is wrong in a list is reported with its place", () => {
  const id = ids.course;
  test.each<[unknown, string]>([
    [{ products: {} }, "products: must be a list"],
    [{ products: [5] }, "products: /0 must be an object"],
    [{ products: [{ name: "x" }] }, "products: /0/id must be a version 4 UUID"],
    [{ products: [{ id }, { id }] }, "products: /1/id is that of an entry before it"],
    [{ products: [{ id, name: 5 }] }, "products: /0/name must be a string"],
    [{ products: [{ id }, { id: ids.plan, prices: [] }] }, "products: /1/prices must be a list of one or more objects"],
    [{ products: [{ id, prices: [{ price_amount: "9" }] }] }, "products: /0/prices/0/price_amount must be an integer"],
    [{ products: [{ id, recurring_interval: "week" }] }, 'products: /0/recurring_interval must be "month" or "year"'],
    [{ discounts: [{ id, type: "fixed", duration: "once", amount: 1.5 }] }, "discounts: /0/amount must be an integer"],
  ])("%j", async (lists, message) => {
    expect(() => createOwnCatalog(lists as never)).toThrow(message);
    await expect(startMockServer(lists as never)).rejects.toThrow(message);
    expect(() => checkoutLinkHandlers({ server: "sandbox", ...(lists as object) })).toThrow(message);
  });
});

test("the handlers for MSW sell the same", async () => {
  const interceptor = setupServer(...checkoutLinkHandlers({ server: "sandbox", products, seed: "x" }));
  interceptor.listen({ onUnhandledRequest: "error" });
  onTestFinished(() => interceptor.close());
  const polar = createClient({ server: "sandbox", accessToken: "polar_oat_test" });
  const body = { payment_processor: "stripe" as const, products: [ids.course] };
  const { url, ...link } = await polar.createCheckoutLink(body);
  expect(url).toContain("sandbox-api");
  interceptor.close();
  const { url: _, ...ofServer } = await (await client({ products, seed: "x" }))(body);
  expect(link).toEqual(ofServer);
});
