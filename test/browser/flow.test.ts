import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type AxeCore from "axe-core";
import { type MockServer, magicIds, startMockServer } from "checkout-link-contract/mock";
import type { Page } from "playwright-core";
import { rolldown } from "rolldown";
import ts from "typescript";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { pages } from "../support/docs-pages.ts";
import { type Browser, isolate, launch } from "./chromium.ts";

const course = "11111111-1111-4111-8111-111111111111";
const plan = "22222222-2222-4222-8222-222222222222";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let shop: Server;
let shopUrl: string;
let mock: MockServer;
let browser: Browser;
let leaks: readonly string[];

beforeAll(async () => {
  mock = await startMockServer({
    assumeToken: true,
    products: [
      { id: course, name: "The course", prices: [{ price_amount: 4900 }] },
      { id: plan, name: "The plan", recurring_interval: "month" },
    ],
    discounts: [{ id: "33333333-3333-4333-8333-333333333333", code: "LAUNCH", name: "Launch week" }],
  });
  const input = fileURLToPath(new URL("shop.ts", import.meta.url));
  const build = await rolldown({ input, platform: "browser", logLevel: "silent" });
  const { output } = await build.generate({ format: "esm", codeSplitting: false });
  const html = '<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,"><main></main>';
  // One page for all of the shop: a static file server is all that the flow needs.
  shop = createServer((request, response) => {
    const isScript = request.url === "/shop.js";
    response.writeHead(200, { "Content-Type": isScript ? "text/javascript" : "text/html" });
    response.end(isScript ? output[0].code : `${html}<script type="module" src="/shop.js"></script>`);
  });
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
  shopUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  browser = await launch();
  leaks = await isolate(browser.context);
}, 60_000);
afterEach(() => mock.reset());
afterAll(async () => {
  await browser?.close();
  await mock?.close();
  shop?.close();
  expect(leaks).toEqual([]);
});

/** Fills in the form of the shop and sends it. */
async function submit(fields: { products?: string[]; successUrl?: string | null } = {}): Promise<Page> {
  const { products = [course, plan], successUrl = `${shopUrl}/thanks?checkout_id={CHECKOUT_ID}` } = fields;
  const page = await browser.context.newPage();
  onTestFinished(() => page.close());
  await page.goto(`${shopUrl}/?${new URLSearchParams({ mock: mock.url })}`);
  await page.getByLabel("Products").fill(products.join(" "));
  await page.getByLabel("Success URL").fill(successUrl ?? "");
  await page.getByRole("button", { name: "Create the link" }).click();
  await page.locator("[data-done]").waitFor();
  return page;
}

/** The same, and opens the link. */
async function open(fields: Parameters<typeof submit>[0] = {}): Promise<Page> {
  const page = await submit(fields);
  await page.getByRole("link", { name: "Buy" }).click();
  await page.getByRole("heading", { name: "Checkout" }).waitFor();
  return page;
}

async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations, incomplete } = await (globalThis as unknown as { axe: typeof AxeCore }).axe.run();
    return [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`);
  });
}

test("form, link, choice, payment, and a thank-you page that shows the checkout's ID", async () => {
  const page = await open();
  expect(await page.getByText("This is a mock.").isVisible()).toBe(true);
  await page.getByLabel("The plan: $19.00 every month").check();
  await page.getByLabel("Discount code").fill("launch");
  await page.getByRole("button", { name: "Apply the code" }).click();
  await page.getByText("Launch week").waitFor();
  expect(await page.getByLabel("The plan: $19.00 every month").isChecked()).toBe(true);
  await page.getByRole("button", { name: "Pay" }).click();
  await page.waitForURL(`${shopUrl}/thanks?**`);
  const [checkout] = mock.checkouts;
  expect(await page.locator("#thanks").textContent()).toBe(`Thank you for ${checkout?.id}`);
  expect(new URL(page.url()).searchParams.get("customer_session_token")).toMatch(/^polar_cst_/);
  expect(checkout).toMatchObject({ status: "succeeded", productId: plan, paidUrl: page.url() });
  // Back from there, the checkout is paid.
  await page.goBack();
  await page.getByText("This checkout is paid.").waitFor();
});

test("the guide's function for Playwright pays, and returns the ID", async () => {
  const guide = pages.get("docs/from-button-to-thank-you-page.md") ?? "";
  const [, snippet = ""] = guide.match(/^```ts\n(import type \{ Page \}.*?)^```/ms) ?? [];
  const { outputText } = ts.transpileModule(snippet, { compilerOptions: { module: ts.ModuleKind.ESNext } });
  const { payFor } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  const page = await submit();
  const url = await page.getByRole("link", { name: "Buy" }).getAttribute("href");
  expect(await payFor(page, url)).toBe(mock.checkouts[0]?.id);
});

test("Back leads to the shop, without a payment", async () => {
  const page = await open();
  await page.getByRole("link", { name: /^Back to 127\.0\.0\.1/ }).click();
  await page.waitForURL(`${shopUrl}/**`);
  expect(mock.checkouts).toMatchObject([{ status: "open" }]);
});

test("without a success_url, a confirmation with the checkout's ID", async () => {
  const page = await open({ successUrl: null });
  await page.getByRole("button", { name: "Pay" }).click();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  expect(await page.locator("#checkout-id").textContent()).toBe(mock.checkouts[0]?.id);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test("an archived product is an error at its field, and one that is archived later is left out", async () => {
  const refused = await submit({ products: [magicIds["is archived"]] });
  expect(await refused.locator("#errors").textContent()).toBe("/products/0: Product is archived.");
  const page = await submit();
  mock.archive(course);
  await page.getByRole("link", { name: "Buy" }).click();
  await page.getByRole("heading", { name: "Checkout" }).waitFor();
  expect(await page.getByText("The course").count()).toBe(0);
  expect(await page.getByLabel("The plan").isChecked()).toBe(true);
});

test("an unknown secret gets the provider's 404", async () => {
  const page = await browser.context.newPage();
  onTestFinished(() => page.close());
  const response = await page.goto(`${mock.url}/v1/checkout-links/polar_cl_unknown/redirect`);
  expect([response?.status(), await response?.json()]).toEqual([
    404,
    { error: "ResourceNotFound", detail: "Not found" },
  ]);
});

test("an encoded placeholder: no ID comes, and the checkout has said why", async () => {
  const page = await open({ successUrl: `${shopUrl}/thanks?checkout_id=%7BCHECKOUT_ID%7D` });
  await page.getByText("The provider fills that in only since 2026-01-29").waitFor();
  await page.getByRole("button", { name: "Pay" }).click();
  await page.waitForURL(`${shopUrl}/thanks?**`);
  expect(await page.locator("#thanks").textContent()).toBe("Thank you for {CHECKOUT_ID}");
  expect(mock.requests.find(({ status }) => status === 201)?.hints).toHaveLength(1);
});

test("the same without JavaScript", async () => {
  const link = await (await submit()).getByRole("link", { name: "Buy" }).getAttribute("href");
  const context = await browser.context.browser()?.newContext({ javaScriptEnabled: false });
  if (!context) throw new Error("The browser makes no contexts");
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto("data:text/html,<title>off</title><script>document.title = 'on'</script>");
  expect(await page.title()).toBe("off");
  await page.goto(link ?? "");
  await page.getByRole("button", { name: "Pay" }).click();
  await page.waitForURL(`${shopUrl}/thanks?**`);
  expect(mock.checkouts.at(-1)?.status).toBe("succeeded");
});

describe.each([1280, 360])("at a width of %i pixels", (width) => {
  test("the checkout fits, and axe-core finds nothing, in light and dark, also after a wrong code", async () => {
    const page = await open();
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(page), colorScheme).toEqual([]);
    }
    await page.getByLabel("Discount code").fill("NONE");
    await page.getByRole("button", { name: "Pay" }).click();
    await page.getByRole("alert").waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBe(0);
  });

  test("the form works by keyboard alone", async () => {
    const page = await open();
    await page.setViewportSize({ width, height: 900 });
    await page.getByLabel("The course").focus();
    await page.keyboard.press("ArrowDown");
    // Over the field for a code and its button.
    for (let step = 0; step < 3; step++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${shopUrl}/thanks?**`);
    expect(mock.checkouts[0]).toMatchObject({ status: "succeeded", productId: plan });
  });
});
