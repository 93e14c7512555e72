import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { magicIds, magicTokens, startMockServer } from "checkout-link-contract/mock";
import { checkoutLinkHandlers } from "checkout-link-contract/msw";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { failuresByStatus, faults } from "../../src/mock/failures.ts";
import { createMock } from "../../src/mock/mock.ts";
import { startMock } from "../../src/mock/server.ts";
import { contract, example } from "../support/contract.ts";
import { loadedBy } from "../support/loaded-modules.ts";

const path = "/v1/checkout-links/";
const { requestBody, responses } = contract.paths[path].post;
const chromium = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
const notFound = JSON.stringify({ detail: "Not Found" });

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A call without `fetch`, which would set some of these headers itself. */
async function call(url: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const sent = request(url, { method, headers }).end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
}

let folder: string;
let built: URL;
let mock: { url: string; close(): Promise<void> };
let withReference: typeof mock;
let page: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reference-"));
  built = pathToFileURL(join(folder, "index.html"));
  await writeFile(built, "<!doctype html><title>Référence</title>");
  mock = await startMock(createMock(), {}, () => {}, pathToFileURL(join(folder, "not-built.html")));
  withReference = await startMock(createMock(), {}, () => {}, built);
  page = (await call(mock.url, { Accept: chromium })).body;
});
afterAll(async () => {
  await Promise.all([mock.close(), withReference.close()]);
  await rm(folder, { recursive: true });
});

/** The text that a piece of HTML shows or holds. */
function unescaped(piece: string): string {
  return piece.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

/** What the page says about a term. */
function described(term: string): string {
  const start = page.indexOf(`<dt><code>${term}</code>`);
  if (start < 0) throw new Error(`The page has no term ${term}`);
  const [, description = ""] = page.slice(start).match(/<dd>(.*?)<\/dd>/s) ?? [];
  return unescaped(description.replace(/<[^>]+>/g, ""));
}

const summaryOf = ({ $ref, summary }: { $ref?: string; summary?: string }): string =>
  summary ?? contract.components.examples[$ref?.split("/").at(-1) ?? ""].summary;

describe("the page at the root", () => {
  test.each([chromium, "text/html", "TEXT/HTML;charset=utf-8", "application/json, text/html ; q=0.5"])(
    "is for a client that asks for HTML: %s",
    async (Accept) => {
      const { status, headers, body } = await call(mock.url, { Accept });
      expect(status).toBe(200);
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(headers.vary).toBe("Accept");
      expect(body).toMatch(/^<!doctype html>\n<html lang="en">/);
      expect(body).toContain("<title>Mock of Create Checkout Link</title>");
    },
  );

  test.each([
    undefined,
    "*/*",
    "text/*",
    "application/json",
    "text/html;q=0, */*",
    "text/htmlx",
    "application/xhtml+xml",
  ])("is a line of JSON to other clients, so that those that wait see that the mock is up: %s", async (Accept) => {
    const accept: Record<string, string> = Accept === undefined ? {} : { Accept };
    const { status, headers, body } = await call(mock.url, accept);
    const line = '{"mock":"Create Checkout Link","endpoint":"POST /v1/checkout-links/"}';
    expect([status, headers["content-type"], body]).toEqual([200, "application/json", line]);
    expect(await call(mock.url, accept, "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  test.each([
    ["POST", "/", 404],
    ["PUT", "/", 404],
    ["GET", "//", 404],
    ["GET", "/index.html", 404],
    ["GET", "/v1/", 404],
    ["GET", path, 405],
  ])("is not what %s %s gets", async (method, target, status) => {
    const answer = await call(mock.url + target, { Accept: chromium }, method);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toBe("application/json");
  });

  test("has the same headers for HEAD, and no body", async () => {
    const get = await call(mock.url, { Accept: chromium });
    const head = await call(mock.url, { Accept: chromium }, "HEAD");
    for (const { headers } of [get, head]) delete headers.date;
    expect(head).toEqual({ ...get, body: "" });
    expect(head.headers["content-length"]).toBe(String(Buffer.byteLength(get.body)));
  });

  test("names the address at which it was called", async () => {
    expect(page).toContain(`<code id="address">${mock.url}</code>`);
    const { body } = await call(mock.url, { Accept: chromium, Host: "mock.internal:8080" });
    expect(body).toContain('<code id="address">http://mock.internal:8080</code>');
  });

  test.each(['"><script>alert(1)</script>', "</code><img src=x>", "a b", "<b>", "a\"b'c&d;e", "a&lt;b"])(
    "shows its own address when the host is none: %s",
    async (Host) => {
      const { body } = await call(mock.url, { Accept: chromium, Host });
      // Other hosts get the same page.
      expect(body).toBe(page);
    },
  );

  test("allows only its own script and style", async () => {
    const { headers, body } = await call(mock.url, { Accept: chromium });
    const policy = Object.fromEntries(
      String(headers["content-security-policy"])
        .split("; ")
        .map((directive) => directive.split(/ (.*)/s)),
    );
    const hashes = ["script", "style"].map((element) => {
      const [[, inner = ""] = [], ...others] = [...body.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, "gs"))];
      expect(others).toEqual([]);
      expect(inner.length).toBeGreaterThan(1000);
      return `'sha256-${createHash("sha256").update(inner).digest("base64")}'`;
    });
    expect(policy).toEqual({
      "default-src": "'none'",
      "script-src": hashes[0],
      "style-src": hashes[1],
      "img-src": "data:",
      "connect-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-ancestors": "'none'",
    });
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(body.match(/<script/g)).toHaveLength(1);
    expect(body).not.toMatch(/ (style|on\w+)="/);
  });

  test("loads nothing from elsewhere", () => {
    const sources = [...page.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, source]) => source);
    expect(sources).toEqual([expect.stringMatching(/^data:image\/svg\+xml,/)]);
    expect(page.match(/<style>.*<\/style>/s)?.[0]).not.toMatch(/url\(|@import/);
  });

  test.each(Object.values(magicTokens))("says correctly what the token %s gets", async (token) => {
    const answer = await fetch(mock.url + path, { method: "POST", headers: { Authorization: `Bearer ${token}` } });
    const name = described(token).match(/^(\d+) ([\w-]+): (.*)$/);
    expect(name?.[1]).toBe(String(answer.status));
    const named = responses[answer.status].content["application/json"].examples[name?.[2] ?? ""];
    expect(named.value).toEqual(await answer.json());
    expect(name?.[3]).toBe(named.summary);
  });

  test.each(Object.entries(magicIds))("says correctly what the ID of what %s gets", async (state, id) => {
    // A token can't read products of another organization.
    const problem = state === "belongs to another organization" ? "does not exist" : state;
    expect(described(id)).toBe(`422: Product ${problem}.`);
  });

  test("names every example of the contract by its status", () => {
    const named = page
      .slice(page.indexOf('<h2 id="examples">'), page.indexOf('<h2 id="failures">'))
      .split("<h3>")
      .slice(1)
      .map((section) => [
        section.slice(0, 3),
        [...section.matchAll(/<dt><code>(.*?)<\/code>.*?<\/dt><dd>(.*?)<\/dd>/g)].map(([, name, summary = ""]) => [
          name,
          unescaped(summary.replace(/<\/?code>/g, "`")),
        ]),
      ]);
    const expected = Object.entries<{ content: Record<string, { examples: Record<string, object> }> }>(responses).map(
      ([status, { content }]) => [
        status,
        Object.entries(content["application/json"]?.examples ?? {}).map(([name, value]) => [name, summaryOf(value)]),
      ],
    );
    expect(named).toEqual(expected);
  });

  test("names every failure that the mock can be asked for, and prefers it", () => {
    const preferences = [
      ...Object.entries(failuresByStatus).map(([status, { summary }]) => [`code=${status}`, summary]),
      ...Object.entries(faults).map(([fault, summary]) => [`fault=${fault}`, summary]),
    ];
    for (const [preference, summary = ""] of preferences) {
      expect(described(`Prefer: ${preference}`)).toBe(summary.replaceAll("`", ""));
      expect(page).toContain(`<option value="${preference}">`);
    }
  });

  test("shows one's own products, and fills in the first one", async () => {
    const [id, name] = ["11111111-1111-4111-8111-111111111111", "The <b>course</b>"];
    await using own = await startMockServer({ products: [{ id, name }] });
    const { body } = await call(own.url, { Accept: chromium });
    expect(body).toContain("The &#60;b&#62;course&#60;/b&#62;");
    const [, text = ""] = body.match(/<textarea[^>]*>\n(.*?)<\/textarea>/s) ?? [];
    expect(JSON.parse(unescaped(text)).products).toEqual([id]);
  });

  test("fills in every request example, and prefers every answer", () => {
    const values = [...page.matchAll(/<option value="([^"]*)"/g)].map(([, value = ""]) => unescaped(value));
    for (const name of Object.keys(requestBody.content["application/json"].examples)) {
      expect(values).toContain(JSON.stringify(example(`${name}-request`), null, 2));
    }
    for (const [status, { content }] of Object.entries<{ content: Record<string, { examples: object }> }>(responses)) {
      for (const name of Object.keys(content["application/json"]?.examples ?? {})) {
        expect(values).toContain(`code=${status}, example=${name}`);
      }
    }
    const [, body = ""] = page.match(/<textarea[^>]*>\n(.*?)<\/textarea>/s) ?? [];
    expect(JSON.parse(unescaped(body))).toEqual(example("minimal-request"));
  });

  test("has a label for each field", () => {
    const fields = [...page.matchAll(/<(?:select|input|textarea) id="([\w-]+)"/g)].map(([, id]) => id);
    expect(fields).toHaveLength(4);
    expect([...page.matchAll(/<label for="([\w-]+)">/g)].map(([, id]) => id)).toEqual(fields);
  });
});

describe("the reference", () => {
  test("that has not been built gets 404 and no link", async () => {
    const { status, body } = await call(`${mock.url}/reference`, { Accept: chromium });
    expect({ status, body }).toEqual({ status: 404, body: notFound });
    expect(page).not.toContain("/reference");
  });

  test("is shown once built, and linked to", async () => {
    const { status, headers, body } = await call(`${withReference.url}/reference`);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(body).toBe(await readFile(built, "utf8"));
    expect((await call(withReference.url, { Accept: chromium })).body).toContain('<a href="/reference">');
  });

  test.each([
    ["POST", "/reference"],
    ["GET", "/reference/"],
    ["GET", "/reference/index.html"],
    ["GET", "/reference/..%2Fpackage.json"],
  ])("is not what %s %s gets", async (method, target) => {
    const { status, body } = await call(withReference.url + target, { Accept: chromium }, method);
    expect({ status, body }).toEqual({ status: 404, body: notFound });
  });
});

describe("those who don't use the page", () => {
  test("MSW leaves the root to other handlers, for any client", async () => {
    const sandbox = "https://sandbox-api.polar.sh";
    const others = http.all(`${sandbox}/*`, () => new HttpResponse("other"));
    const interceptor = setupServer(...checkoutLinkHandlers({ server: "sandbox" }), others);
    interceptor.listen({ onUnhandledRequest: "error" });
    onTestFinished(() => interceptor.close());
    for (const target of ["/", "/reference"]) {
      expect(await (await fetch(sandbox + target, { headers: { Accept: chromium } })).text()).toBe("other");
    }
  });

  test.each(["index", "msw"])("%s loads none of it at its start", async (entry) => {
    const modules = await loadedBy(`mock/${entry}`);
    expect(modules).toContain("src/mock/mock.ts");
    expect(modules.filter((name) => name.includes("/page/"))).toEqual([]);
  });
});
