import { createClient, RequestRejectedError } from "checkout-link-contract";
import { startMockServer } from "checkout-link-contract/mock";
import { checkoutLinkHandlers, magicIds, magicTokens } from "checkout-link-contract/msw";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test, vi } from "vitest";
import { contract, example } from "../support/contract.ts";

const path = "/v1/checkout-links/";
const sandbox = "https://sandbox-api.polar.sh";

function intercept(...handlers: ReturnType<typeof checkoutLinkHandlers>) {
  const interceptor = setupServer(...handlers);
  interceptor.listen({ onUnhandledRequest: "error" });
  onTestFinished(() => interceptor.close());
}

/** What both answer to alike: everything but where the answer came from. */
async function seen(base: string, [target, init]: [string, RequestInit]) {
  const response = await fetch(base + target, { redirect: "manual", ...init });
  const headers = Object.fromEntries(response.headers);
  for (const name of ["date", "connection", "keep-alive", "content-length"]) delete headers[name];
  if (headers.location) headers.location = headers.location.replace(base, "");
  // `url` is written as the server writes it.
  const text = Buffer.from(await response.arrayBuffer())
    .toString("latin1")
    .replaceAll(`"url":"${base}`, '"url":"');
  return { status: response.status, headers, text };
}

const json = { "Content-Type": "application/json" };
const good = { ...json, Authorization: "Bearer polar_oat_test" };
const minimal = example("minimal-request");
const post = (body: unknown, headers: Record<string, string> = good, target = path): [string, RequestInit] => [
  target,
  {
    method: "POST",
    headers,
    body: typeof body === "string" || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
  },
];

const calls: [string, RequestInit][] = [
  ...Object.keys(contract.paths[path].post.responses[201].content["application/json"].examples).flatMap((name) => [
    post(example(`${name}-request`)),
    post(example(`${name}-request`), { ...good, Prefer: `example=${name}` }),
  ]),
  ...[
    "code=400",
    "code=401",
    "code=422",
    "example=wrong-type",
    "code=418",
    "code=429",
    "code=502",
    "fault=not-json",
  ].map((Prefer) => post(minimal, { ...good, Prefer })),
  ...Object.values(magicTokens).map((token) => post(minimal, { ...json, Authorization: `Bearer ${token}` })),
  ...Object.values(magicIds).map((id) => post({ ...minimal, discount_id: id })),
  post({ payment_processor: "stripe", products: ["aaaaaaaa-a3de-4213-a839-605dceac7125"], metadata: { straße: "💶" } }),
  post({ payment_processor: "stripe", product_price_id: "aaaaaaaa-a3de-4213-a839-605dceac7125" }),
  post(minimal, json),
  post({}),
  post("{"),
  post("", good),
  post("x", { ...good, "Content-Type": "text/plain" }),
  post(new Uint8Array([0xff]) as never),
  post(minimal, good, "/v1/checkout-links?a=b"),
  [path, { method: "GET", headers: good }],
  [path, { method: "DELETE", headers: good }],
  post(minimal),
];

test("the handlers answer as the server does, byte for byte for the same seed but for the address in url", async () => {
  const server = await startMockServer({ seed: "spring" });
  const byServer: unknown[] = [];
  for (const call of calls) byServer.push(await seen(server.url, call));
  await server.close();

  intercept(...checkoutLinkHandlers({ server: "sandbox", seed: "spring" }));
  const byHandlers: unknown[] = [];
  for (const call of calls) byHandlers.push(await seen(sandbox, call));

  expect(byHandlers).toEqual(byServer);
});

test("the client works with the handlers as with the server", async () => {
  intercept(...checkoutLinkHandlers({ server: "sandbox" }));
  const client = createClient({ server: "sandbox", accessToken: "polar_oat_test" });
  const link = await client.createCheckoutLink(minimal);
  expect(link.products[0]?.id).toBe(minimal.products[0]);
  const rejection = client.createCheckoutLink({ ...minimal, products: [magicIds["does not exist"]] });
  await expect(rejection).rejects.toBeInstanceOf(RequestRejectedError);
});

test("a base URL may have a path", async () => {
  intercept(...checkoutLinkHandlers({ server: "https://shop.example.com/polar/" }));
  const client = createClient({ server: "https://shop.example.com/polar", accessToken: "polar_oat_test" });
  expect((await client.createCheckoutLink(minimal)).label).toBeNull();
  const response = await fetch("https://shop.example.com/polar/v1/checkout-links", {
    method: "POST",
    redirect: "manual",
  });
  expect(response.headers.get("Location")).toBe("https://shop.example.com/polar/v1/checkout-links/");
});

test("other calls are left to other handlers", async () => {
  const others = http.all(`${sandbox}/*`, () => new HttpResponse("other"));
  intercept(...checkoutLinkHandlers({ server: "sandbox" }), others);
  for (const target of ["/", "/v1/products/", "/v1/checkout-links/e453c0fa", "/v1/checkout-linkss"]) {
    expect(await (await fetch(sandbox + target)).text()).toBe("other");
  }
});

test("the handlers wait as long as the options and the preference say", async () => {
  intercept(...checkoutLinkHandlers({ server: "sandbox", delayMs: 100 }));
  const start = performance.now();
  await seen(sandbox, post(minimal, { ...good, Prefer: "wait=0.2" }));
  expect(performance.now() - start).toBeGreaterThan(290);
});

test("in a page the server may be a path", async () => {
  vi.stubGlobal("location", { href: "https://shop.example/basket" });
  onTestFinished(() => void vi.unstubAllGlobals());
  intercept(...checkoutLinkHandlers({ server: "/api", assumeToken: true }));
  expect((await createClient({ server: "/api" }).createCheckoutLink(minimal)).label).toBeNull();
});

test("an invalid server is refused by the client's rule", () => {
  const server = "sandbx";
  expect(() => checkoutLinkHandlers({ server })).toThrow(TypeError);
  expect(() => checkoutLinkHandlers({ server })).toThrow(/^server: must be "production", "sandbox" or /);
});

test("headers are read regardless of the case of their names", async () => {
  class HeadersWithCase extends Headers {
    override *[Symbol.iterator](): HeadersIterator<[string, string]> {
      for (const [name, value] of super.entries()) yield [name.replace(/^\w/, (letter) => letter.toUpperCase()), value];
    }
  }
  const request = new Request(sandbox + path, post(minimal)[1]);
  Object.defineProperty(request, "headers", { value: new HeadersWithCase(request.headers) });
  const [handler] = checkoutLinkHandlers({ server: "sandbox" });
  const result = await handler?.run({ request, requestId: "1" });
  expect(result?.response?.status).toBe(201);
});

test("with assumeToken a call without a token counts as one with a good token, and magic tokens keep their meaning", async () => {
  intercept(...checkoutLinkHandlers({ server: "sandbox", assumeToken: true }));
  expect((await seen(sandbox, post(minimal, json))).status).toBe(201);
  const unscoped = { ...json, Authorization: `Bearer ${magicTokens.unscoped}` };
  expect((await seen(sandbox, post(minimal, unscoped))).status).toBe(403);
});
