import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createClient } from "checkout-link-contract";
import { type MockServer, startMockServer } from "checkout-link-contract/mock";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, launch } from "./chromium.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let site: Server;
let origin: string;
let mock: MockServer;
let browser: Browser;

beforeAll(async () => {
  const build = await rolldown({ input: here("page.ts"), platform: "browser", logLevel: "silent" });
  const { output } = await build.generate({ format: "esm", codeSplitting: false });
  const files: Record<string, [string, string]> = {
    "/": ["text/html", '<!doctype html><link rel="icon" href="data:,"><script type="module" src="page.js"></script>'],
    "/page.js": ["text/javascript", output[0].code],
    "/mockServiceWorker.js": [
      "text/javascript",
      readFileSync(here("../../node_modules/msw/lib/mockServiceWorker.js"), "utf8"),
    ],
  };
  site = createServer((request, response) => {
    const [type, text] = files[request.url?.replace(/\?.*/, "") ?? ""] ?? ["text/plain", ""];
    response.writeHead(text ? 200 : 404, { "Content-Type": type }).end(text);
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  origin = `http://localhost:${(site.address() as AddressInfo).port}`;
  mock = await startMockServer();
  browser = await launch();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await mock?.close();
  site?.close();
});

/** Opens the page and waits until it is done. Returns what it shows, and the messages of the console. */
async function visit(query: Record<string, string>): Promise<{ shown: Record<string, string>; errors: string[] }> {
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    // The browser itself notes each answer of 400 and above.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      errors.push(message.text());
  });
  await page.goto(`${origin}/?${new URLSearchParams(query)}`);
  await page.waitForSelector("[data-name=done]", { state: "attached", timeout: 15_000 }).catch(() => {});
  const shown = await page.$$eval("output", (outputs) =>
    Object.fromEntries(outputs.map((output) => [output.dataset.name, output.textContent])),
  );
  await page.close();
  return { shown: shown as Record<string, string>, errors };
}

test("a page of another origin creates a link at the mock and shows a rejection at its field", async () => {
  const { shown, errors } = await visit({ mock: mock.url });
  expect(errors).toEqual([]);
  expect(shown).toEqual({
    link: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/v1\/checkout-links\/polar_cl_\w+\/redirect$/),
    "/products/1": "Product is archived.",
    challenge: 'Bearer realm="polar"',
    done: "done",
  });
  const methods = mock.requests.map(({ method, headers }) => [method, headers.origin]);
  expect(methods).toContainEqual(["OPTIONS", origin]);
  expect(methods).toContainEqual(["POST", origin]);
});

test("the handlers answer in a browser as the server does", async () => {
  const server = await startMockServer({ seed: "browser" });
  const link = await createClient({ server: server.url, accessToken: "polar_oat_x" }).createCheckoutLink({
    payment_processor: "stripe",
    products: ["e453c0fa-a3de-4213-a839-605dceac7125"],
  });
  await server.close();
  const { shown, errors } = await visit({ seed: "browser" });
  expect(errors).toEqual([]);
  // `url` is written as each server writes it.
  const url = link.url.replace(server.url, "https://sandbox-api.polar.sh");
  expect(shown).toEqual({ handled: JSON.stringify({ ...link, url }), done: "done" });
});
