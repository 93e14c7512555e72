import { type MockServer, magicIds, magicTokens, startMockServer } from "checkout-link-contract/mock";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { example } from "../contract/judge.ts";
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

/** Opens the page, and notes what the console complains of and what is asked of any other origin. */
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
  await page.setViewportSize({ width, height: 800 });
  await page.goto(mock.url);
  return { page, complaints };
}

/** Sends the form, and returns the status shown and the text of the answer. */
async function send(page: Page): Promise<{ status: string; answer: string }> {
  await page.getByRole("button", { name: "Send" }).click();
  const status = page.getByRole("status");
  await status.filter({ hasText: /^\d{3} / }).waitFor();
  return { status: await status.innerText(), answer: await page.getByRole("region", { name: "Answer" }).innerText() };
}

/** By how many pixels anything is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe.each(widths)("at a width of %i pixels", (width) => {
  test("a good body gets a link", async () => {
    const { page, complaints } = await open(width);
    expect(await overflow(page)).toBe(0);
    const { status, answer } = await send(page);
    expect(status).toBe("201 Created");
    expect(answer).toMatch(/The link: https:\/\/buy\.polar\.sh\/polar_cl_\w+ /);
    expect(await overflow(page)).toBe(0);
    const shown = await page.getByLabel("Body of the answer").innerText();
    expect(JSON.parse(shown).products[0].id).toBe(example("minimal-request").products[0]);
    expect(complaints).toEqual([]);
  });

  test("a broken body is shown at its field", async () => {
    const { page } = await open(width);
    const body = { ...example("minimal-request"), success_url: "ftp://example.com", metadata: { "<b>key</b>": 1.5 } };
    await page.getByRole("textbox", { name: "Body" }).fill(JSON.stringify(body));
    const { status, answer } = await send(page);
    expect(status).toBe("422 Unprocessable Entity");
    expect(answer).toContain("body › CheckoutLinkCreateProducts › success_url");
    expect(answer).toContain("URL scheme should be 'http' or 'https'");
    expect(answer).toContain("body › CheckoutLinkCreateProducts › metadata › <b>key</b> › int");
    // The other shapes are in the body of the answer only.
    expect(answer).not.toContain("› product_id");
    expect(await overflow(page)).toBe(0);
  });

  test("an expired token is told, with the header", async () => {
    const { page } = await open(width);
    await page.getByRole("textbox", { name: "Token" }).fill(magicTokens.expired);
    const { status, answer } = await send(page);
    expect(status).toBe("401 Unauthorized");
    expect(answer).toMatch(/WWW-Authenticate\s+Bearer realm="polar", error="invalid_token"/);
    expect(await overflow(page)).toBe(0);
  });
});

test("the button beside a token puts it into the form", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: `Use ${magicTokens.blocked}` }).click();
  expect(await page.getByRole("textbox", { name: "Token" }).inputValue()).toBe(magicTokens.blocked);
  expect((await send(page)).status).toBe("403 Forbidden");
});

test("an empty token is not sent", async () => {
  const { page } = await open();
  await page.getByRole("textbox", { name: "Token" }).fill("");
  expect((await send(page)).answer).toMatch(/WWW-Authenticate\s+Bearer realm="polar"\n/);
});

test("a chosen example fills in the body", async () => {
  const { page } = await open();
  const examples = page.getByLabel("Fill in an example");
  await examples.selectOption({ label: "metered: A product billed by usage" });
  expect(JSON.parse(await page.getByRole("textbox", { name: "Body" }).inputValue())).toEqual(
    example("metered-request"),
  );
  await examples.selectOption({ label: "a product that is archived" });
  const { status, answer } = await send(page);
  expect(status).toBe("422 Unprocessable Entity");
  expect(answer).toMatch(/body › products › 0\s+Product is archived\./);
  expect(answer).toContain(magicIds["is archived"]);
});

test("a preferred answer is given", async () => {
  const { page } = await open();
  await page.getByLabel("Prefer an answer").selectOption("invalid-utf-8");
  const { status, answer } = await send(page);
  expect(status).toBe("400 Bad Request");
  expect(answer).toContain("code=400, example=invalid-utf-8");
});

test("a body that is no JSON is sent as it is", async () => {
  const { page } = await open();
  await page.getByRole("textbox", { name: "Body" }).fill("{");
  expect((await send(page)).answer).toContain("JSON decode error");
});

test("a mock that has ended is told, and the answer before is gone", async () => {
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

/** The least contrast of a text with its ground, by the formula of WCAG 2. */
function leastContrast(page: Page): Promise<number> {
  return page.evaluate(() => {
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element | null): string => {
      const color = element ? getComputedStyle(element).backgroundColor : "rgb(255, 255, 255)";
      return color === "rgba(0, 0, 0, 0)" ? ground(element?.parentElement ?? null) : color;
    };
    const texts = [...document.querySelectorAll("body *:not(script)")].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const contrasts = texts.map((element) => {
      const pair = [luminance(getComputedStyle(element).color), luminance(ground(element))];
      return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    });
    return Math.min(...contrasts);
  });
}

test("the page is light or dark, as the system is, and can be read in both", async () => {
  const grounds: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await open(1280, colorScheme);
    grounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    await page.getByRole("textbox", { name: "Token" }).fill(magicTokens.expired);
    await send(page);
    expect(await leastContrast(page), colorScheme).toBeGreaterThan(4.5);
  }
  expect(grounds).toEqual(["rgb(246, 247, 249)", "rgb(17, 20, 24)"]);
});

test("nothing was asked of any other machine", async () => {
  expect(leaks).toEqual([]);
  // It would have been seen.
  const { page } = await open();
  await page.goto("http://leak.example/").catch(() => {});
  expect(leaks).toEqual(["http://leak.example/"]);
});
