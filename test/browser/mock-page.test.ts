import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import type AxeCore from "axe-core";
import { type MockServer, magicIds, magicTokens, startMockServer } from "checkout-link-contract/mock";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { example } from "../support/contract.ts";
import { type Browser, isolate, launch } from "./chromium.ts";

let mock: MockServer;
let browser: Browser;
let leaks: readonly string[];

beforeAll(async () => {
  mock = await startMockServer();
  browser = await launch();
  leaks = await isolate(browser.context);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await mock?.close();
});

const widths = [1280, 360];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Opens the page, and records the messages of the console and the calls to other origins. */
async function open(width = 1280, colorScheme: "light" | "dark" = "light") {
  const page = await browser.context.newPage();
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== mock.url) complaints.push(request.url());
  });
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(mock.url);
  return { page, complaints };
}

/** Sends the form, and returns the status shown and the text of the answer. */
async function send(page: Page): Promise<{ status: string; answer: string }> {
  await page.getByRole("button", { name: "Send" }).click();
  const status = page.getByRole("region", { name: "Answer" }).getByRole("status");
  await status.filter({ hasText: /^\d{3} / }).waitFor();
  return { status: await status.innerText(), answer: await page.getByRole("region", { name: "Answer" }).innerText() };
}

const bodyField = (page: Page) => page.getByRole("textbox", { name: "Body" });
const tokenField = (page: Page) => page.getByRole("textbox", { name: "Token" });
const curl = (page: Page) => page.getByRole("group", { name: "The curl line" }).innerText();

/** What a screen reader says of a field beyond its name: that it is invalid, and its description. */
function saidOf(field: Locator): Promise<{ invalid: boolean; description: string[] }> {
  return field.evaluate((element) => ({
    invalid: element.getAttribute("aria-invalid") === "true",
    description: (element.getAttribute("aria-describedby") ?? "").split(" ").flatMap((id) => {
      const described = document.getElementById(id);
      return described?.children.length
        ? [...described.children].map((child) => child.textContent ?? "")
        : [described?.textContent ?? ""];
    }),
  }));
}

const selection = (page: Page) => page.evaluate(() => getSelection()?.toString());

/** What axe-core finds, rule by rule. It is given to the page from outside, so the page's policy still holds. */
async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations, incomplete } = await (globalThis as unknown as { axe: typeof AxeCore }).axe.run();
    return [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`);
  });
}

/** How many pixels the widest element exceeds the window by. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe.each(widths)("at a width of %i pixels", (width) => {
  test("a good body gets a link", async () => {
    const { page, complaints } = await open(width);
    expect(await overflow(page)).toBe(0);
    const { status, answer } = await send(page);
    expect(status).toBe("201 Created");
    expect(answer).toMatch(/The link: http:\/\/127\.0\.0\.1:\d+\/v1\/checkout-links\/polar_cl_\w+\/redirect/);
    expect(await overflow(page)).toBe(0);
    const shown = await page.getByLabel("Body of the answer").innerText();
    expect(JSON.parse(shown).products[0].id).toBe(example("minimal-request").products[0]);
    expect(complaints).toEqual([]);
  });

  test("the whole form is visible, including its button", async () => {
    const { page } = await open(width);
    const { y, height } = (await page.getByRole("button", { name: "Send" }).boundingBox()) ?? { y: 0, height: 0 };
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(900);
  });

  test("an invalid body has its messages at the field, each once", async () => {
    const { page } = await open(width);
    const body = { ...example("minimal-request"), success_url: "ftp://example.com", metadata: { "<b>key</b>": 1.5 } };
    await bodyField(page).fill(JSON.stringify(body));
    expect((await send(page)).status).toBe("422 Unprocessable Entity");
    expect(await saidOf(bodyField(page))).toEqual({
      invalid: true,
      description: [
        expect.stringMatching(/^\/metadata\/<b>key<~1b> Input should be a valid integer, got a number with/),
        "/success_url URL scheme should be 'http' or 'https'",
      ],
    });
    expect(await overflow(page)).toBe(0);
    // The next answer removes them.
    await bodyField(page).fill(JSON.stringify(example("minimal-request")));
    expect((await send(page)).status).toBe("201 Created");
    expect(await saidOf(bodyField(page))).toEqual({ invalid: false, description: [""] });
  });

  test("an expired token is reported at the field, with the header in the answer", async () => {
    const { page } = await open(width);
    await tokenField(page).fill(magicTokens.expired);
    const { status, answer } = await send(page);
    expect(status).toBe("401 Unauthorized");
    expect(answer).toMatch(/WWW-Authenticate\s+Bearer realm="polar", error="invalid_token"/);
    expect(await saidOf(tokenField(page))).toEqual({
      invalid: true,
      description: [
        JSON.parse(await page.getByLabel("Body of the answer").innerText()).error_description,
        expect.any(String),
      ],
    });
    expect(await overflow(page)).toBe(0);
  });

  test("axe-core finds nothing, before and after each kind of answer", async () => {
    const { page } = await open(width);
    expect(await accessibilityProblems(page)).toEqual([]);
    await send(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await bodyField(page).fill('{"products": ["x"]}');
    await send(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await tokenField(page).fill(magicTokens.expired);
    await send(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    // It would have found something.
    await page.evaluate(() => document.querySelector("label")?.remove());
    expect((await accessibilityProblems(page)).join()).toContain("select-name");
  });
});

test.each<[pointer: string, selected: string]>([
  ["/products/1", '"x"'],
  ["/metadata/a~1b", "1.5"],
  ["/payment_processor", "the whole body"],
])("the button of a message about %s selects it in the body", async (pointer, selected) => {
  const { page } = await open();
  const text = `{\n\n\n"products": ["${example("minimal-request").products[0]}", "x"], "metadata": {"a/b": 1.5}}`;
  await bodyField(page).fill(text);
  await send(page);
  await page.getByRole("button", { name: pointer, exact: true }).click();
  expect(await selection(page)).toBe(selected === "the whole body" ? text : selected);
});

test("the base URL and the curl line are copied, and the line makes the call of the form", async () => {
  const { page } = await open();
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy the base URL" }).click();
  await page.getByRole("button", { name: "Copied the base URL" }).waitFor();
  expect(await clipboard()).toBe(mock.url);

  const label = "it's “new”, $HOME\\n";
  await bodyField(page).fill(JSON.stringify({ ...example("minimal-request"), label }, null, 4));
  await page.getByRole("button", { name: "Copy the curl line" }).click();
  await page.getByRole("button", { name: "Copied the curl line" }).waitFor();
  const line = await clipboard();
  expect(line).toBe(await curl(page));
  expect(line).not.toContain("\n");
  const { stdout } = await promisify(execFile)("sh", ["-c", line]);
  expect(stdout).toMatch(/^HTTP\/1\.1 201 Created/);
  expect(JSON.parse(stdout.slice(stdout.indexOf("{"))).label).toBe(label);
});

test("what can't be copied is selected instead", async () => {
  const { page } = await open();
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.getByRole("button", { name: "Copy the base URL" }).click();
  await page.getByRole("button", { name: "Selected the base URL" }).waitFor();
  expect(await selection(page)).toBe(mock.url);
});

test("the curl line follows the form", async () => {
  const { page } = await open();
  await tokenField(page).fill("");
  await page.getByLabel("Prefer an answer").selectOption("metered");
  await bodyField(page).fill('{ "n": 12345678901234567890, "text": "a  b" }');
  const line = await curl(page);
  expect(line).not.toContain("Authorization");
  expect(line).toContain("-H 'Prefer: code=201, example=metered'");
  // Numbers stay as they were written.
  expect(line).toMatch(/--data-raw '\{"n":12345678901234567890,"text":"a {2}b"\}'$/);
});

test("the button beside a token puts it into the form", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: `Use ${magicTokens.blocked}` }).click();
  expect(await tokenField(page).inputValue()).toBe(magicTokens.blocked);
  expect((await send(page)).status).toBe("403 Forbidden");
});

test.each(
  Object.entries(magicIds).flatMap(([state]) => ["product", "price", "discount"].map((thing) => [thing, state])),
)("one click fills in a %s that %s", async (thing, state) => {
  const { page } = await open();
  await page.getByRole("button", { name: `${thing} that ${state}` }).click();
  expect((await send(page)).status).toBe("422 Unprocessable Entity");
  const field = { product: "/products/0", price: "/product_price_id", discount: "/discount_id" }[thing];
  const { description } = await saidOf(bodyField(page));
  expect(description).toEqual([expect.stringMatching(new RegExp(`^${field} (Product|Price|Discount) `))]);
});

test("one click asks for a named example", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Use 422 wrong-type" }).click();
  const { status, answer } = await send(page);
  expect(status).toBe("422 Unprocessable Entity");
  expect(answer).toContain("code=422, example=wrong-type");
});

test("the link opens the checkout, and the hints of the body are shown", async () => {
  const { page } = await open();
  const success_url = "https://shop.example/?id=%7BCHECKOUT_ID%7D";
  await bodyField(page).fill(JSON.stringify({ ...example("minimal-request"), success_url, Label: "x" }));
  expect((await send(page)).status).toBe("201 Created");
  expect(await page.locator("#hints li").allInnerTexts()).toEqual([
    '"Label" is ignored; did you mean "label"?',
    expect.stringContaining("only since 2026-01-29"),
  ]);
  const opened = browser.context.waitForEvent("page");
  await page.locator("#url").click();
  const checkout = await opened;
  onTestFinished(() => checkout.close());
  await checkout.getByRole("heading", { name: "Checkout" }).waitFor();
});

test("the page chooses how the next call is answered, and resets the mock", async () => {
  const { page } = await open();
  const choose = () => page.getByRole("button", { name: "Answer the next call this way" }).click();
  await page.getByLabel("Prefer an answer").selectOption("code=429");
  await choose();
  await page.getByText("The next call, whoever makes it, is answered this way.").waitFor();
  await page.getByLabel("Prefer an answer").selectOption("no, let the mock decide");
  const { status, answer } = await send(page);
  expect(status).toBe("429 Too Many Requests");
  expect(answer).toMatch(/Retry-After\s+1/);
  // Without a preference there is nothing to choose.
  await choose();
  await page.getByText("400: it was refused").waitFor();
  await page.getByRole("button", { name: "Reset the mock" }).click();
  await page.getByText("The mock has forgotten everything.").waitFor();
  expect(mock.requests.map(({ path }) => path)).toEqual(["/_mock/reset"]);
});

test("an empty token is not sent", async () => {
  const { page } = await open();
  await tokenField(page).fill("");
  expect((await send(page)).answer).toMatch(/WWW-Authenticate\s+Bearer realm="polar"\n/);
});

test("a chosen example fills in the body", async () => {
  const { page } = await open();
  const examples = page.getByLabel("Fill in an example");
  await examples.selectOption({ label: "metered: A product billed by usage" });
  expect(JSON.parse(await bodyField(page).inputValue())).toEqual(example("metered-request"));
  expect((await send(page)).status).toBe("201 Created");
});

test("a preferred answer is given", async () => {
  const { page } = await open();
  await page.getByLabel("Prefer an answer").selectOption("invalid-utf-8");
  const { status, answer } = await send(page);
  expect(status).toBe("400 Bad Request");
  expect(answer).toContain("code=400, example=invalid-utf-8");
});

test("a body that isn't JSON is sent as it is", async () => {
  const { page } = await open();
  await bodyField(page).fill("{");
  expect((await send(page)).status).toBe("422 Unprocessable Entity");
  expect((await saidOf(bodyField(page))).description).toEqual(["the whole body JSON decode error"]);
});

test("a mock that has stopped is reported, and the previous answer disappears", async () => {
  const other = await startMockServer();
  const page = await browser.context.newPage();
  onTestFinished(() => page.close());
  await page.goto(other.url);
  await send(page);
  await other.close();
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText(/^No answer: /).waitFor();
  expect(await page.getByLabel("Body of the answer").isVisible()).toBe(false);
});

test("the form works by keyboard alone", async () => {
  const { page } = await open();
  const focused: string[] = [];
  for (let step = 0; step < 12 && focused.at(-1) !== "Send"; step++) {
    await page.keyboard.press("Tab");
    focused.push(
      await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement;
        return element.labels?.[0]?.textContent ?? element.textContent ?? "";
      }),
    );
  }
  expect(focused.slice(-5)).toEqual(["Fill in an example", "Body", "Token", "Prefer an answer", "Send"]);
  await page.keyboard.press("Enter");
  await page.getByText("201 Created").waitFor();
});

test("the page follows the system's color scheme, and is legible in both", async () => {
  const grounds: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await open(1280, colorScheme);
    grounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    await tokenField(page).fill(magicTokens.expired);
    await send(page);
    expect(await accessibilityProblems(page), colorScheme).toEqual([]);
  }
  expect(grounds).toEqual(["rgb(246, 247, 249)", "rgb(17, 20, 24)"]);
});

test("no other machine was called", async () => {
  expect(leaks).toEqual([]);
  // It would have been seen.
  const { page } = await open();
  await page.goto("http://leak.example/").catch(() => {});
  expect(leaks).toEqual(["http://leak.example/"]);
});
