import { request } from "node:http";
import { type CheckoutLinkCreateProducts, createClient } from "checkout-link-contract";
import { type MockServer, startMockServer } from "checkout-link-contract/mock";
import { checkoutLinkHandlers } from "checkout-link-contract/msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { maxCheckouts, maxLinkBytes } from "../../src/mock/checkouts.ts";
import { createMock } from "../../src/mock/mock.ts";
import { example } from "../support/contract.ts";
import { answerTo, bodyOf } from "../support/mock-answers.ts";

const minimal = example("minimal-request");
const uuid = /[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}/;
const [one, two] = ["3aa4ed0b-a31a-4d35-b782-58ed0cce73ab", "e453c0fa-a3de-4213-a839-605dceac7125"];
const success_url = "https://shop.example/thanks?checkout_id={CHECKOUT_ID}";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMockServer();
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const create = (change: Partial<CheckoutLinkCreateProducts> = {}, server = mock.url) =>
  createClient({ server, accessToken: "polar_oat_test" }).createCheckoutLink({ ...minimal, success_url, ...change });
const get = (url: string, init: RequestInit = {}) => fetch(url, { redirect: "manual", ...init });
/** What a page has besides its style. */
const textOf = async (page: string) => (await (await get(page)).text()).replace(/<style>.*<\/style>/s, "");
const locationOf = ({ headers }: Response) => headers.get("Location") ?? "";
const open = async (url: string) => locationOf(await get(url));
const send = (page: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  get(page, { method: "POST", body: new URLSearchParams(fields), headers });
const pay = async (page: string, fields = {}) => locationOf(await send(page, { ...fields, action: "pay" }));

describe("a link", () => {
  test("is on the address that was called, in the provider's own form", async () => {
    const { url, client_secret } = await create();
    expect(url).toBe(`${mock.url}/v1/checkout-links/${client_secret}/redirect`);
    const { port } = new URL(mock.url);
    const named = await create({}, `http://localhost:${port}`);
    expect(new URL(named.url).origin).toBe(`http://localhost:${port}`);
  });

  test.each(["GET", "HEAD"])(
    "is opened by %s: 307 to a checkout of its own each time, with the query",
    async (method) => {
      const { url } = await create();
      const opened = await get(`${url}?customer_email=a%40b.example&embed_origin=x&utm_source=mail`, { method });
      expect(opened.status).toBe(307);
      const page = new URL(locationOf(opened));
      expect(page.href).toMatch(new RegExp(`^${mock.url}/checkout/polar_c_\\w+\\?`));
      expect(page.search).toBe("?customer_email=a%40b.example&utm_source=mail");
      const again = new URL(await open(url));
      expect(again.pathname).not.toBe(page.pathname);
      expect(again.search).toBe("");
      expect(new Set(mock.checkouts.map(({ id }) => id)).size).toBe(2);
    },
  );

  test.each(["POST", "DELETE"])("gets 405 for %s", async (method) => {
    expect((await get((await create()).url, { method })).status).toBe(405);
  });

  test("with an unknown secret gets the provider's 404", async () => {
    const response = await get(`${mock.url}/v1/checkout-links/polar_cl_unknown/redirect`);
    expect([response.status, await response.json()]).toEqual([404, { error: "ResourceNotFound", detail: "Not found" }]);
  });

  test("leaves out products that have been archived since, and gets 422 once all are", async () => {
    const { url } = await create({ products: [one, two] });
    mock.archive(one.toUpperCase());
    const page = await open(url);
    expect(mock.checkouts.at(-1)).toMatchObject({ productIds: [two], productId: two });
    expect(await textOf(page)).not.toContain("Pro plan");
    const archive = await fetch(`${mock.url}/_mock/archive`, { method: "POST", body: JSON.stringify({ id: two }) });
    expect(archive.status).toBe(204);
    const long = await fetch(`${mock.url}/_mock/archive`, {
      method: "POST",
      body: JSON.stringify({ id: "x".repeat(1e6) }),
    });
    expect([long.status, await long.text()]).toEqual([400, expect.stringContaining("must be the version 4 UUID")]);
    const refused = await get(url);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      error: "PolarRequestValidationError",
      detail: [{ type: "value_error", loc: ["body", "products"], msg: "No valid products." }],
    });
    await expect(create()).rejects.toThrow("Product is archived.");
    mock.reset();
    expect((await create({ products: [one, two] })).products).toHaveLength(2);
  });

  test("repeats with a seed, and so does what comes of it, whatever else is opened", async () => {
    const run = async (others: number) => {
      await using seeded = await startMockServer({ seed: "spring" });
      const { url } = await create({}, seeded.url);
      for (let other = 0; other < others; other++) await open((await create({ label: `${other}` }, seeded.url)).url);
      const paid = await pay(await open(url));
      return [url.replace(seeded.url, ""), paid, seeded.checkouts.find(({ status }) => status === "succeeded")?.id];
    };
    expect(await run(3)).toEqual(await run(0));
  });

  test("of MSW is written as the given server writes it, and otherwise equals that of the server", async () => {
    const urlOf = async (server: string) => {
      const interceptor = setupServer(...checkoutLinkHandlers({ server, seed: "x" }));
      interceptor.listen({ onUnhandledRequest: "error" });
      const link = await create({}, server).finally(() => interceptor.close());
      return link.url.replace(link.client_secret, "SECRET");
    };
    expect(await urlOf("production")).toBe("https://buy.polar.sh/SECRET");
    expect(await urlOf("sandbox")).toBe("https://sandbox-api.polar.sh/v1/checkout-links/SECRET/redirect");
    expect(await urlOf("https://shop.example/api")).toBe("https://shop.example/api/v1/checkout-links/SECRET/redirect");
  });
});

describe("paying", () => {
  test.each([
    ["https://shop.example/thanks?checkout_id={CHECKOUT_ID}", "https://shop.example/thanks?checkout_id=ID&TOKEN"],
    [
      "https://shop.example/?a={CHECKOUT_ID}&b={CHECKOUT_ID}#/{CHECKOUT_ID}",
      "https://shop.example/?a=ID&b=ID&TOKEN#/ID",
    ],
    ["https://shop.example", "https://shop.example/?TOKEN"],
    ["https://shop.example/?a=%20b~'", "https://shop.example/?a=+b%7E%27&TOKEN"],
    ["https://shop.example/?customer_session_token=x&b=1", "https://shop.example/?TOKEN&b=1"],
    // As of April 2025, the provider never fills in an encoded placeholder.
    ["https://shop.example/?id=%7BCHECKOUT_ID%7D", "https://shop.example/?id=%7BCHECKOUT_ID%7D&TOKEN"],
  ])("with the success_url %s leads to %s", async (url, expected) => {
    const page = await open((await create({ success_url: url })).url);
    const paid = await send(page, { action: "pay" });
    expect(paid.status).toBe(303);
    const [checkout] = mock.checkouts;
    const location = locationOf(paid).replaceAll(checkout?.id ?? "", "ID");
    expect(location.replace(/customer_session_token=polar_cst_\w{40}/, "TOKEN")).toBe(expected);
    expect(checkout).toMatchObject({ status: "succeeded", paidUrl: locationOf(paid) });
    // Paying again leads to the same place.
    expect(await pay(page)).toBe(locationOf(paid));
    expect(await textOf(page)).toContain("This checkout is paid.");
  });

  test("without a success_url leads to a confirmation page with the checkout's ID", async () => {
    const page = await open((await create({ success_url: null })).url);
    const confirmation = await pay(page);
    expect(confirmation).toBe(`${page}/confirmation`);
    const text = await (await get(confirmation)).text();
    expect(text).toContain(`<code id="checkout-id">${mock.checkouts[0]?.id}</code> is paid`);
  });
});

describe("a checkout", () => {
  test("is listed with what was opened, chosen and paid", async () => {
    const link = await create({ products: [one, two] });
    const page = await open(`${link.url}?product_id=${two}&reference_id=7`);
    expect(mock.checkouts).toEqual([
      {
        id: expect.stringMatching(uuid),
        clientSecret: page.match(/polar_c_\w+/)?.[0],
        linkId: link.id,
        openedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        status: "open",
        productIds: [one, two],
        productId: two,
        discountId: null,
        query: { product_id: two, reference_id: "7" },
        paidUrl: null,
      },
    ]);
    const paid = await pay(page, { product: one });
    expect(mock.checkouts).toMatchObject([{ status: "succeeded", productId: one, paidUrl: paid }]);
    expect(JSON.stringify(mock.checkouts)).not.toContain('link"');
  });

  test("takes a known discount code in any case, by the form or by the query", async () => {
    const { url } = await create();
    const page = await open(url);
    const applied = await send(page, { action: "apply", discount_code: " reader20 " });
    expect([applied.status, locationOf(applied)]).toEqual([303, new URL(page).pathname]);
    expect(await textOf(page)).toContain("Discount: <strong>Reader discount</strong>, 20 % off, for 3 months");
    await open(`${url}?discount_code=READER20`);
    expect(new Set(mock.checkouts.map(({ discountId }) => discountId)).size).toBe(1);
  });

  test("refuses an unknown code at its field, and isn't paid then", async () => {
    const page = await open((await create()).url);
    const refused = await send(page, { action: "pay", discount_code: '"><script>' });
    expect(refused.status).toBe(422);
    const text = await refused.text();
    expect(text).toContain('value="&#34;&#62;&#60;script&#62;"');
    expect(text).toContain('aria-invalid="true"');
    expect(mock.checkouts[0]?.status).toBe("open");
  });

  test.each([
    ["that allows none", { allow_discount_codes: false }],
    ["with a discount of its own", { discount_id: example("one-time-with-discount-request").discount_id }],
  ])("of a link %s has no field for a code, and ignores one", async (_, change) => {
    const { url, discount_id } = await create(change);
    const page = await open(`${url}?discount_code=READER20`);
    expect(await textOf(page)).not.toContain('name="discount_code"');
    expect(mock.checkouts[0]?.discountId).toBe(discount_id);
  });

  test("ignores a discount that has been archived since", async () => {
    const { discount_id } = example("one-time-with-discount-request");
    const { url } = await create({ discount_id });
    mock.archive(discount_id);
    await open(url);
    expect(mock.checkouts[0]?.discountId).toBeNull();
  });

  test("that is unknown gets 404 and a page that says what to do", async () => {
    const response = await get(`${mock.url}/checkout/polar_c_unknown`);
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining("Open the link again.")]);
    expect((await get(`${mock.url}/checkout/other`)).status).toBe(404);
  });

  test("can't be paid by a page of another origin", async () => {
    const page = await open((await create()).url);
    expect((await send(page, { action: "pay" }, { Origin: "https://evil.example" })).status).toBe(403);
    expect((await send(page, { action: "pay" }, { Origin: mock.url })).status).toBe(303);
  });
});

describe("the page of a checkout", () => {
  test("says that it is a mock, and shows products, prices, and what a developer wants to know", async () => {
    const link = await create({ products: [one, two], label: "<b>Spring</b>", metadata: { campaign: 7 } });
    const page = await open(`${link.url}?customer_name=Ada`);
    const response = await get(page);
    const text = await response.text();
    for (const part of [
      "<strong>This is a mock.</strong>",
      "Pro plan: $19.00 every month",
      "Newsletter: free",
      "Customer: Ada",
      "&#60;b&#62;Spring&#60;/b&#62;",
      "{&#34;campaign&#34;:7}",
      mock.checkouts[0]?.id ?? "?",
      "customer_session_token=polar_cst_",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/<script|<b>| style="| on\w+="/);
    expect(response.headers.get("Content-Security-Policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'self' http: https:; frame-ancestors 'none'$/,
    );
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });

  test("links back to where the customer came from, if that is known", async () => {
    const { url } = await create();
    const textFrom = async (referer: string) => {
      // `fetch` may not set this header.
      const location = await new Promise<string>((resolve) =>
        request(url, { headers: referer ? { Referer: referer } : {} }, (response) => {
          resolve(response.resume().headers.location ?? "");
        }).end(),
      );
      return (await get(location)).text();
    };
    expect(await textFrom("http://localhost:3000/shop")).toContain(
      '<a href="http://localhost:3000/shop">Back to localhost:3000</a>',
    );
    for (const referer of ["", "javascript:alert(1)", "x"]) expect(await textFrom(referer)).not.toContain("Back to");
  });

  test("says why no ID comes from an encoded placeholder", async () => {
    const page = await open((await create({ success_url: "https://shop.example/?id=%7BCHECKOUT_ID%7D" })).url);
    expect(await textOf(page)).toContain("The provider fills that in only since 2026-01-29");
  });
});

describe("what is kept is bounded:", () => {
  test("the oldest links go, with their checkouts, and the 404 says so", () => {
    const single = createMock();
    const label = "x".repeat(1_000_000);
    const urls = Array.from({ length: 10 }, () => bodyOf(answerTo({ ...minimal, label }, {}, single)).url);
    const answers = urls.map((url) =>
      single.respond({ method: "GET", url: new URL(url), headers: {}, body: new Uint8Array() }),
    );
    const dropped = answers.filter(({ status }) => status === 404).length;
    expect(dropped).toBe(10 - Math.floor(maxLinkBytes / 1_001_500));
    expect(answers.slice(dropped).every(({ status }) => status === 307)).toBe(true);
    expect(JSON.parse(answers[0]?.body ?? "").detail).toBe(
      `Not found. The mock keeps the latest links; it has dropped ${dropped}`,
    );
    for (let more = 0; more < 10; more++) answerTo({ ...minimal, label }, {}, single);
    expect(single.checkouts.list).toEqual([]);
  });

  test("the oldest checkouts go", () => {
    const single = createMock();
    const url = new URL(bodyOf(answerTo(minimal, {}, single)).url);
    for (let opened = 0; opened <= maxCheckouts; opened++) {
      single.respond({ method: "GET", url, headers: {}, body: new Uint8Array() });
    }
    expect(single.checkouts.list).toHaveLength(maxCheckouts);
  });
});
