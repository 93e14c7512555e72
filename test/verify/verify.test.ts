import { setTimeout as pause } from "node:timers/promises";
import {
  type Need,
  requestCases,
  UnreachableError,
  type VerifyOptions,
  verifyProvider,
} from "checkout-link-contract/verify";
import { afterEach, describe, expect, test, vi } from "vitest";
import { given } from "../support/given.ts";
import { closedUrl } from "../support/listen.ts";
import { casesOf, eventsOf, serveProvider } from "../support/provider.ts";
import { serve } from "../support/serve.ts";

afterEach(() => vi.restoreAllMocks());

/** What the first step of a run throws. */
async function refusal(options: VerifyOptions): Promise<unknown> {
  return verifyProvider(options)
    .next()
    .then(
      () => undefined,
      (error) => error,
    );
}

/** A provider that answers two calls and keeps all others waiting. */
async function serveTwo() {
  const waiting: { isClosed: boolean }[] = [];
  let calls = 0;
  const { url } = await serve((response) => {
    if (++calls <= 2) {
      response.writeHead(500).end();
      return;
    }
    const one = { isClosed: false };
    response.once("close", () => {
      one.isClosed = true;
    });
    waiting.push(one);
  });
  return { url, waiting };
}

describe("a wrong option is refused by name, and nothing is sent:", () => {
  test.each<[string, Partial<VerifyOptions>]>([
    ["server", { server: "polar" }],
    ["server", { server: "ftp://127.0.0.1" }],
    ["server", { server: "http://user:password@127.0.0.1" }],
    ["server", { server: "http://127.0.0.1/?a=b" }],
    ["product", { given: { product: "6ba7b810-9dad-11d1-80b4-00c04fd430c8" } }],
    ["product", { given: { product: "" } }],
    ["secondProduct", { given: { secondProduct: "none" } }],
    ["archivedProduct", { given: { archivedProduct: "none" } }],
    ["foreignProduct", { given: { foreignProduct: "none" } }],
    ["price", { given: { price: "e453c0faa3de4213a839605dceac7125" } }],
    ["discount", { given: { discount: "READER20" } }],
    ["concurrency", { concurrency: 0 }],
    ["concurrency", { concurrency: 65 }],
    ["concurrency", { concurrency: 1.5 }],
    ["concurrency", { concurrency: Number.NaN }],
    ["timeoutMs", { timeoutMs: 0 }],
    ["timeoutMs", { timeoutMs: 0.5 }],
    ["timeoutMs", { timeoutMs: Number.POSITIVE_INFINITY }],
    ["maxTimeMs", { maxTimeMs: 0 }],
    ["headers", { headers: { Authorization: "Basic x" } }],
    ["headers", { headers: { "content-TYPE": "text/plain" } }],
    ["headers", { headers: { "X Y": "z" } }],
    ["headers", { headers: { "X-Y": "a\r\nX-Z: b" } }],
    ["callsPerMinute", { callsPerMinute: 0 }],
    ["known", { known: [{ rule: "no pointer", reason: "x" }] }],
    ["server", { server: undefined }],
    ["only", { only: "a case that isn't there" }],
    ["given", { given: { producct: given.product } as never }],
    ["cases", { cases: requestCases.filter(({ strictness }) => strictness === "provider") }],
  ])("%s as in %j", async (name, options) => {
    const { url, received } = await serve((response) => response.end());
    const error = await refusal({ server: url, ...options, given: { ...given, ...options.given } });
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: expect.stringMatching(new RegExp(`^${name}: `)) });
    expect(received).toEqual([]);
  });

  test.each(["token", "unscopedToken", "blockedToken"])("%s with a space, which isn't quoted", async (need) => {
    const error = await refusal({ server: "http://127.0.0.1", given: { [need]: "polar_oat_top secret" } });
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: expect.stringMatching(new RegExp(`^${need}: `)) });
    expect(String((error as Error).stack)).not.toMatch(/top|secret/);
  });
});

test.each(["production", "https://api.polar.sh", "https://API.polar.sh:443/v2", new URL("https://api.polar.sh/")])(
  "the production server is verified only if that is allowed: %s",
  async (server) => {
    const fetch = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("No network in tests"));
    expect(await refusal({ server, given })).toMatchObject({
      name: "TypeError",
      message: expect.stringMatching(/^server: .*allowProduction/),
    });
    expect(await refusal({ server, given, allowProduction: true })).toBeUndefined();
    expect(fetch).not.toHaveBeenCalled();
  },
);

test("the production server is refused also with a trailing dot in its name", async () => {
  expect(await refusal({ server: "https://api.polar.sh./", given })).toBeInstanceOf(TypeError);
});

test("a token is sent to another machine over plain http only if that is allowed", async () => {
  const server = "http://192.0.2.1";
  for (const need of ["token", "unscopedToken", "blockedToken"] as const) {
    expect(await refusal({ server, given: { [need]: given[need] } })).toMatchObject({
      name: "TypeError",
      message: expect.stringMatching(/^server: .*allowInsecureHttp/),
    });
  }
  expect(await refusal({ server, given, allowInsecureHttp: true })).toBeUndefined();
  expect(await refusal({ server, given: { product: given.product } })).toBeUndefined();
});

test("a server that can't be reached ends the run with an UnreachableError", async () => {
  for (const server of [await closedUrl(), "http://nowhere.invalid", "http://127.0.0.1:1"]) {
    const run = eventsOf({ server, allowInsecureHttp: true, only: "a link:" });
    await expect(run).rejects.toThrow(UnreachableError);
    await expect(run).rejects.toThrow(new URL(server).href);
  }
});

test("a run has an event for its start, one for each case, and one for its end with the counts", async () => {
  const { url } = await serveProvider({
    answer: (reply) => (reply.status === 201 ? { ...reply, status: 200 } : reply),
  });
  const { blockedToken: _, secondProduct: __, ...some } = given;
  const events = await eventsOf({ server: url, given: some });
  const [start, ...rest] = events;
  const end = rest.pop();
  const cases = casesOf(events);
  expect(rest).toEqual(cases);
  expect(cases.map((event) => event.case.name).sort()).toEqual(requestCases.map(({ name }) => name).sort());

  const count = (wanted: string) => cases.filter(({ outcome }) => outcome === wanted).length;
  expect(start).toMatchObject({ type: "start", server: `${url}/`, cases: requestCases.length, skipped: 3 });
  expect(end).toEqual({
    type: "end",
    passed: count("passed"),
    failed: count("failed"),
    known: 0,
    inconclusive: 0,
    skipped: 3,
    notRun: 0,
    links: 0,
    unproven: [],
    stale: [],
    milliseconds: expect.any(Number),
  });
  expect(Math.min(count("passed"), count("failed"))).toBeGreaterThan(100);
  for (const { outcome, findings, missing } of cases) {
    expect(findings.length > 0).toBe(outcome === "failed");
    expect(missing.length > 0).toBe(outcome === "skipped");
  }
});

test("a case that needs something that wasn't given is skipped and names it", async () => {
  const { url, exchanges } = await serveProvider();
  const cases = casesOf(await eventsOf({ server: url, given: { token: given.token, product: undefined } }));
  const skipped = new Map(cases.flatMap((event) => (event.missing.length > 0 ? [[event.case.name, event]] : [])));
  const missing = (name: string): readonly Need[] | undefined => skipped.get(name)?.missing;
  expect(missing("a link: reflects every field that was sent")).toEqual(["product"]);
  expect(missing("a link: has its products in the order of the body")).toEqual(["product", "secondProduct"]);
  expect(missing("a link: has the discount that was asked for")).toEqual(["product", "discount"]);
  expect(missing("a link: can be made for a price")).toEqual(["price"]);
  expect(missing("a caller: is refused when blocked")).toEqual(["blockedToken"]);
  expect(missing("a caller: is refused with a token that lacks the scope")).toEqual(["unscopedToken"]);
  expect(missing("products: refuses one that is archived")).toEqual(["archivedProduct"]);
  expect(missing("products: refuses one of another organization")).toEqual(["foreignProduct"]);
  expect(skipped.size).toBe(30);
  expect(exchanges).toHaveLength(requestCases.length - skipped.size);
  for (const { request } of exchanges) expect(JSON.stringify(request.headers) + request.body).not.toContain("{{");
});

test("without a token only the cases that need none run", async () => {
  const { url, exchanges } = await serveProvider();
  const cases = casesOf(await eventsOf({ server: url, given: {} }));
  expect(cases.filter(({ outcome }) => outcome !== "skipped").map((event) => event.case.name)).toEqual([
    "a caller: is refused without a token",
    "a caller: is refused without a token, whatever the body",
    "a caller: is refused with a token that is unknown",
    "a caller: is refused with credentials of another scheme",
  ]);
  expect(exchanges).toHaveLength(4);
});

test.each([1, 2, 7])(
  "with a concurrency of %i that many calls are under way at once, and no more",
  async (concurrency) => {
    let underWay = 0;
    let maxUnderWay = 0;
    let hasReached = () => {};
    const isReached = new Promise<void>((resolve) => {
      hasReached = resolve;
    });
    const { url } = await serve(async (response) => {
      maxUnderWay = Math.max(maxUnderWay, ++underWay);
      if (underWay >= concurrency) hasReached();
      await isReached;
      await pause(5); // For one more to arrive, if one is sent.
      underWay--;
      response.writeHead(500).end();
    });
    await eventsOf({ server: url, concurrency, only: "products: refuses a" });
    expect(maxUnderWay).toBe(concurrency);
  },
);

test("a caller that stops early ends the run, and no call stays pending", async () => {
  const { url, waiting } = await serveTwo();
  let cases = 0;
  for await (const event of verifyProvider({ server: url, given, concurrency: 3, preflight: false })) {
    if (event.type === "case" && ++cases === 2) {
      await expect.poll(() => waiting.length, { timeout: 30_000 }).toBe(3);
      break;
    }
  }
  await expect.poll(() => waiting.map(({ isClosed }) => isClosed), { timeout: 30_000 }).toEqual([true, true, true]);
});

test("a signal ends the run with its reason, and no call stays pending", async () => {
  const { url, waiting } = await serveTwo();
  const controller = new AbortController();
  const run = eventsOf({ server: url, given, concurrency: 3, signal: controller.signal });
  await expect.poll(() => waiting.length, { timeout: 30_000 }).toBe(3);
  controller.abort(new Error("Enough"));
  await expect(run).rejects.toThrow("Enough");
  await expect.poll(() => waiting.map(({ isClosed }) => isClosed), { timeout: 30_000 }).toEqual([true, true, true]);
});

test("a signal ends the run while it waits after a 429", async () => {
  const { url, received } = await serve((response) => response.writeHead(429, { "Retry-After": "60" }).end());
  const controller = new AbortController();
  const run = eventsOf({ server: url, given, concurrency: 1, only: "a link:", signal: controller.signal });
  await expect.poll(() => received.length, { timeout: 30_000 }).toBe(1);
  controller.abort(new Error("Enough"));
  await expect(run).rejects.toThrow("Enough");
});

test("a signal aborted at the start event ends the run before anything is sent", async () => {
  const { url, received } = await serve((response) => response.end());
  const controller = new AbortController();
  const run = verifyProvider({ server: url, given, signal: controller.signal });
  expect((await run.next()).value).toMatchObject({ type: "start", skipped: 0 });
  controller.abort(new Error("Enough"));
  await expect(run.next()).rejects.toThrow("Enough");
  expect(received).toEqual([]);
});

test("with a signal that was aborted before the run, nothing is sent", async () => {
  const { url, received } = await serve((response) => response.end());
  const run = eventsOf({ server: url, given, signal: AbortSignal.abort(new Error("Enough")) });
  await expect(run).rejects.toThrow("Enough");
  expect(received).toEqual([]);
});
