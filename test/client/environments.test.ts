import { Readable } from "node:stream";
import { createClient } from "checkout-link-contract";
import { afterEach, describe, expect, test, vi } from "vitest";
import { example } from "../support/contract.ts";
import { body, failure } from "../support/failure.ts";
import { serve, serveAnswer } from "../support/serve.ts";

// What differs between environments, each on its own. `npm run test:package` runs the client in the environments.

const link = example("several-products-response");
const text = JSON.stringify(link);
const nodeFetch = globalThis.fetch;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A signal that Node's `fetch` refuses, as jsdom's is. */
class OtherController {
  readonly signal = Object.assign(new EventTarget(), { aborted: false });
  abort() {
    this.signal.dispatchEvent(new Event("abort"));
  }
}

/** As undici's, which takes only its own `Request`, and the text of anything else. */
const undiciFetch = (input: unknown, init?: object) => nodeFetch(String(input), init);

/** As node-fetch's, whose bodies are streams of Node. */
async function streamingFetch(input: string | URL, init: RequestInit) {
  const response = await nodeFetch(`${input}`, init);
  const body = Readable.from([Buffer.from(await response.text())]);
  const whole = async () => Buffer.concat(await body.toArray()).toString();
  return { ok: response.ok, status: response.status, headers: response.headers, body, text: whole };
}

/** As React Native's: the bodies are no streams, and signals have no reason and no `throwIfAborted`. */
async function nativeFetch(request: Request) {
  const response = await nodeFetch(request.url, {
    method: "POST",
    headers: request.headers,
    body: await request.text(),
  });
  const { status, ok, headers } = response;
  return { status, ok, headers, text: () => response.text() };
}

const environments: Record<string, { globals?: Record<string, unknown>; fetch?: object }> = {
  Node: {},
  "jsdom in Vitest, whose Blob is another": { globals: { Blob: class {} } },
  "jsdom in Vitest, whose AbortController is another": { globals: { AbortController: OtherController } },
  "a page, which has a location": { globals: { location: { href: "https://shop.example/" } } },
  "undici's fetch": { fetch: undiciFetch },
  "node-fetch": { fetch: streamingFetch },
  "React Native's fetch": { fetch: nativeFetch },
  "a fetch of a URL and options": { fetch: (url: string, init: RequestInit) => nodeFetch(`${url}`, init) },
  "a fetch of a Request": { fetch: (request: Request) => nodeFetch(request) },
  "a fetch that adds options": { fetch: (request: Request, init: RequestInit) => nodeFetch(request, { ...init }) },
};

describe.each(Object.entries(environments))("with %s", (_, { globals = {}, fetch }) => {
  function clientOf(server: string, more: object = {}) {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    return createClient({ server, accessToken: "polar_oat_test", fetch, ...more } as never);
  }

  test("a call sends JSON and the token, and reads an answer in several chunks", async () => {
    const { url, received } = await serve((response) => {
      response.writeHead(201, { "Content-Type": "application/json" }).write(text.slice(0, 999));
      setTimeout(() => response.end(text.slice(999)), 10);
    });
    expect(await clientOf(url).createCheckoutLink(body)).toEqual(link);
    expect(received).toMatchObject([
      { method: "POST", url: "/v1/checkout-links/", headers: { authorization: "Bearer polar_oat_test" } },
    ]);
    expect(received[0]?.headers["content-type"]).toMatch(/^application\/json/);
    expect(JSON.parse(received[0]?.body ?? "")).toEqual(body);
  });

  test("an answer that is too long is refused", async () => {
    const { url } = await serveAnswer(201, text, { "Transfer-Encoding": "chunked" });
    const call = clientOf(url, { maxResponseBytes: 100 }).createCheckoutLink(body);
    // React Native has no streams.
    if (fetch === nativeFetch) expect(await call).toEqual(link);
    else
      await expect(call).rejects.toMatchObject({
        name: "InvalidResponseError",
        issues: [{ rule: "maxResponseBytes" }],
      });
  });

  test("an error status has its headers and body, and a status that browsers don't know", async () => {
    const { url } = await serveAnswer(999, '{"error":"blocked"}', { "X-Request-ID": "r-1" });
    const error = await clientOf(url)
      .createCheckoutLink(body)
      .catch((reason) => reason);
    expect(error).toMatchObject({ name: "HttpStatusError", status: 999, requestId: "r-1", reason: "blocked" });
  });

  test("the time limit ends a call", async () => {
    const { url } = await serve(() => {});
    const call = clientOf(url, { timeoutMs: 50 }).createCheckoutLink(body);
    await expect(call).rejects.toMatchObject({ name: "TimeoutError", linkMayExist: true });
  });
});

test("fetch gets a request whose text is its URL, and the same as options", async () => {
  const fetch = vi.fn(async () => Response.json(link, { status: 201 }));
  await createClient({ server: "sandbox", accessToken: "polar_oat_test", fetch }).createCheckoutLink(body);
  const [[request, init]] = fetch.mock.calls as unknown as [[Request, RequestInit]];
  expect(request).toBeInstanceOf(Request);
  expect(`${request}`).toBe("https://sandbox-api.polar.sh/v1/checkout-links/");
  expect(init).toMatchObject({ method: "POST", body: JSON.stringify(body), redirect: "manual" });
  expect(init.headers).toEqual({ authorization: "Bearer polar_oat_test", "content-type": "application/json" });
});

test("a response whose length is known and short is read by itself, once", async () => {
  const { url } = await serveAnswer(201, text, { "Content-Length": String(Buffer.byteLength(text)) });
  const responses: Response[] = [];
  const fetch = async (request: Request) => {
    const response = await nodeFetch(request);
    responses.push(response);
    return response;
  };
  expect(await createClient({ server: url, fetch }).createCheckoutLink(body)).toEqual(link);
  expect(Object.hasOwn(responses[0] as Response, "text")).toBe(false);
  expect(await failure({ server: url, fetch, maxResponseBytes: 100 })).toMatchObject({ name: "InvalidResponseError" });
});
