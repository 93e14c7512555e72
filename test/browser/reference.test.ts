import { execFile } from "node:child_process";
import { rm, stat } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { startMockServer } from "checkout-link-contract/mock";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { contract } from "../support/contract.ts";
import { type Browser, isolate, launch } from "./chromium.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const file = fileURLToPath(new URL("../../reference/index.html", import.meta.url));
const { requestBody, responses, summary } = contract.paths["/v1/checkout-links/"].post;

let browser: Browser;
let leaks: readonly string[];

beforeAll(async () => {
  await rm(file, { force: true });
  await promisify(execFile)("npm", ["run", "docs"], { cwd: root });
  browser = await launch();
  leaks = await isolate(browser.context);
}, 60_000);

afterAll(() => browser?.close());

interface Example {
  $ref?: string;
  summary: string;
  value: object;
}

function examplesOf({ content }: { content: Record<string, { examples: Record<string, Example> }> }): Example[] {
  return Object.values(content["application/json"]?.examples ?? {}).map(({ $ref, ...example }) =>
    $ref === undefined ? example : contract.components.examples[$ref.split("/").at(-1) ?? ""],
  );
}

/** What was requested by pages that `open` opened, and what their consoles complained of. */
const complaints: string[] = [];

/** Opens the reference, and waits until it shows the operation. */
async function open(): Promise<Page> {
  const page = await browser.context.newPage();
  onTestFinished(() => page.close());
  const url = pathToFileURL(file).href;
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (request.url() !== url) complaints.push(request.url());
  });
  await page.goto(url);
  await menus(page).first().waitFor();
  return page;
}

const menus = (page: Page) => page.getByRole("button", { name: "Example", exact: true });

/** Opens a menu of examples, and returns what it offers. */
async function opened(page: Page, index: number): Promise<string[]> {
  await menus(page).nth(index).click();
  const menu = page.getByRole("menu").filter({ visible: true });
  await menu.waitFor();
  return menu.getByRole("menuitem").allInnerTexts();
}

test("is one file that needs no server and no network, and opens with the operation unfolded", async () => {
  const page = await open();
  expect(await page.title()).toBe(contract.info.title);
  await page.getByRole("heading", { level: 2, name: summary }).waitFor();
  await page.getByRole("button", { name: "422", exact: true }).waitFor();
  const text = await page.innerText("body");
  expect(text).toContain("Creates a checkout link for one or more products and returns it");
  for (const field of Object.keys(contract.components.schemas.CheckoutLinkCreateBase.properties)) {
    expect(text).toContain(`\n${field}\n`);
  }
  expect((await stat(file)).size).toBeLessThan(3_500_000);
});

test("offers every request example, and shows the one that is chosen", async () => {
  const page = await open();
  const examples = examplesOf(requestBody);
  expect(await opened(page, 0)).toEqual(examples.map((example) => example.summary));
  await page.getByRole("menuitem", { name: "A product billed by usage" }).click();
  const id = contract.components.examples["metered-request"].value.products[0];
  await page.getByText(`"${id}"`).first().waitFor();
});

test.each(Object.keys(responses))("offers every example of an answer of %s", async (status) => {
  const page = await open();
  await page.getByRole("button", { name: status, exact: true }).click();
  const examples = examplesOf(responses[status]);
  // A single example is shown without a menu.
  if (examples.length > 1) {
    expect(await opened(page, 1)).toEqual(examples.map((example) => example.summary));
  } else {
    expect(await menus(page).count()).toBe(1);
    await page.getByText(JSON.stringify(Object.values(examples[0]?.value ?? {})[0])).waitFor();
  }
});

test("is shown by the mock, whose page links to it", async () => {
  const mock = await startMockServer();
  onTestFinished(() => mock.close());
  const page = await browser.context.newPage();
  onTestFinished(() => page.close());
  await page.goto(mock.url);
  await page.getByRole("link", { name: "Reference of the endpoint" }).click();
  await page.getByRole("heading", { name: contract.info.title }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/reference");
  // It is at the same address again.
  await page.getByRole("link", { name: "Checkout Links" }).first().click();
  await page.reload();
  await page.getByRole("heading", { name: "Checkout Links" }).waitFor();
});

test("stays out of the package", async () => {
  const { stdout } = await promisify(execFile)("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
  });
  expect(stdout).toContain('"dist/chunks/page.js"');
  expect(stdout).not.toContain('"reference/');
});

test("neither asks for anything nor complains, and its policy would stop it", async () => {
  const page = await open();
  // Redoc sends its usage data some seconds after it is used.
  await page.getByRole("button", { name: "422", exact: true }).click();
  await page.mouse.wheel(0, 5000);
  await page.waitForTimeout(6000);
  expect(complaints).toEqual([]);
  await page.evaluate(() => fetch("http://leak.example/").catch(() => {}));
  await expect.poll(() => complaints.join()).toContain("Content Security Policy");
  expect(leaks).toEqual([]);
  // It would have been seen.
  await page.goto("http://leak.example/").catch(() => {});
  expect(leaks).toEqual(["http://leak.example/"]);
});
