import { createServer, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { type EndEvent, PreflightError, type VerifyOptions } from "checkout-link-contract/verify";
import { describe, expect, test } from "vitest";
import type { MockRequest } from "../../src/mock/answer.ts";
import { verdictOf } from "../../src/verify/events.ts";
import { given } from "../support/given.ts";
import {
  bodyOf,
  casesOf,
  eventsOf,
  failedOf,
  fetchOf,
  listen,
  type Reply,
  serveProvider,
} from "../support/provider.ts";
import { serve } from "../support/serve.ts";

const json = { "Content-Type": "application/json" };
const one = "a link: has empty metadata by default";

async function endOf(options: VerifyOptions): Promise<EndEvent> {
  return (await eventsOf(options)).at(-1) as EndEvent;
}

/** A server that has no product and never creates a link. */
const soldOut = {
  answer: (reply: Reply): Reply => {
    if (reply.status !== 201) return reply;
    const detail = [{ type: "value_error", loc: ["body", "products", 0], msg: "Product does not exist." }];
    return { ...reply, status: 422, body: JSON.stringify({ detail }) };
  },
};

describe("of a server that never makes a link", () => {
  test("nothing is known without a product to sell, and the end says what to give", async () => {
    const end = await endOf({ fetch: fetchOf(soldOut), given: { token: given.token } });
    expect(end).toMatchObject({ failed: 0, unproven: ["product"] });
    expect(end.passed).toBeGreaterThan(400);
    expect(verdictOf(end)).toBe(2);
  });

  test("a product to sell shows that the contract is broken", async () => {
    const end = await endOf({ fetch: fetchOf(soldOut), given: { token: given.token, product: given.product } });
    expect(verdictOf(end)).toBe(1);
  });
});

test("a link for a made-up ID counts as a link that was seen", async () => {
  const end = await endOf({ fetch: fetchOf({}), given: { token: given.token } });
  expect(end).toMatchObject({ failed: 0, unproven: [] });
  expect(verdictOf(end)).toBe(0);
});

describe("a valid call whose token or path is refused ends the run before the first case:", () => {
  test.each<[number, Record<string, string>, RegExp]>([
    [401, {}, / answers 401 to a valid call: the access token is wrong/],
    [403, {}, / answers 403 to a valid call: the access token lacks the scope checkout_links:write/],
    [404, {}, / answers 404 to a valid call: the base URL is wrong, .* or an unknown ID gets 404 instead of 422/],
    [405, {}, / answers 405 to a valid call: the base URL is wrong/],
    [301, { Location: "https://elsewhere.example/" }, /, a redirect to https:\/\/elsewhere\.example\/: verify that/],
  ])("%i", async (status, headers, message) => {
    const { url, received } = await serve((response) => response.writeHead(status, headers).end());
    const error = await eventsOf({ server: url, preflight: true }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PreflightError);
    expect((error as Error).message).toMatch(message);
    expect(received).toHaveLength(1);
    expect(JSON.parse(received[0]?.body ?? "").products).toEqual(["00000000-0000-4000-8000-000000000404"]);
  });

  test("a refused product doesn't end it, and without a token there is no such call", async () => {
    for (const some of [given, {}]) {
      const { url, exchanges } = await serveProvider();
      const events = await eventsOf({ server: url, given: some, preflight: true, only: "without a token" });
      expect(events.at(-1)).toMatchObject({ failed: 0, passed: 2 });
      expect(exchanges).toHaveLength(some === given ? 3 : 2);
    }
  });
});

describe("what a run was given and the server doesn't know ends the run before the first case:", () => {
  const unknown = "00000000-0000-4000-8000-000000000404";

  test.each(["product", "secondProduct", "price", "discount"] as const)("%s", async (need) => {
    const run = eventsOf({ fetch: fetchOf({}), given: { ...given, [need]: unknown }, preflight: true });
    await expect(run).rejects.toThrow(PreflightError);
    await expect(run).rejects.toMatchObject({
      option: need,
      message: expect.stringMatching(
        new RegExp(`^${need}: the server refuses ${unknown}: ".* exist.*" Can it be sold there\\?$`),
      ),
    });
  });

  test("what is known doesn't, and the link that shows it is announced and counted", async () => {
    const events = await eventsOf({ fetch: fetchOf(soldOut), preflight: true, only: "the discount" });
    expect(events[0]).toMatchObject({ links: 2 });
    const good = await eventsOf({ fetch: fetchOf({}), preflight: true, only: "the discount" });
    expect(good.at(-1)).toMatchObject({ passed: 1, failed: 0, links: 2 });
  });

  test("what no chosen case needs is not checked", async () => {
    const options = { fetch: fetchOf({}), given: { ...given, price: unknown }, preflight: true };
    expect(await endOf({ ...options, only: "label: accepts" })).toMatchObject({ failed: 0 });
  });
});

/** A good provider that closes the connection of some calls. */
async function serveClosing(isClosed: (call: number, onItsConnection: number) => boolean) {
  const good = fetchOf({});
  const uses = new WeakMap<Socket, number>();
  let calls = 0;
  const server = createServer(async (incoming, outgoing) => {
    const use = (uses.get(incoming.socket) ?? 0) + 1;
    uses.set(incoming.socket, use);
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    if (isClosed(++calls, use)) return void incoming.socket.resetAndDestroy();
    const { method = "", url, headers } = incoming;
    const body = Buffer.concat(chunks);
    const answer = await good(new Request(`http://provider${url}`, { method, headers: headers as never, body }));
    outgoing.writeHead(answer.status, json).end(await answer.text());
  });
  return listen(server);
}

describe("a connection that closes before the first byte of the answer", () => {
  test("is not blamed on the server if a new connection gets the answer, and both calls count as links", async () => {
    const server = await serveClosing((call) => call === 1);
    expect(await endOf({ server, only: one })).toMatchObject({ passed: 1, failed: 0, inconclusive: 0, links: 2 });
  });

  test("is not blamed on the server if it was kept alive, call after call", async () => {
    const server = await serveClosing((_, use) => use === 2);
    const end = await endOf({ server, only: "label: ", concurrency: 1 });
    expect(end).toMatchObject({ failed: 0, inconclusive: 0, notRun: 0 });
    expect(end.passed).toBeGreaterThan(10);
  });
});

test("after 20 calls in a row without an answer the run stops", async () => {
  const { url, received } = await serve((response) => response.writeHead(503).end());
  const end = await endOf({ server: url, concurrency: 1 });
  expect(end).toMatchObject({ passed: 0, failed: 0, stopped: "20 calls in a row had no answer" });
  expect(end.notRun).toBeGreaterThan(400);
  expect(received).toHaveLength(20);
  expect(verdictOf(end)).toBe(2);
});

test("a run ends when its time is up, and the results until then count", async () => {
  let calls = 0;
  const answered = (response: ServerResponse) => response.writeHead(500).end();
  const { url } = await serve((response) => void (++calls <= 3 ? answered(response) : undefined));
  const end = await endOf({ server: url, concurrency: 1, only: "label: ", maxTimeMs: 2000 });
  expect(end).toMatchObject({ failed: 3, stopped: "the run took longer than 2 s" });
  expect(end.notRun).toBeGreaterThan(0);
});

/** Makes a server accept a label that is a number. */
const lax = {
  request: (request: MockRequest): MockRequest => {
    const { label, ...others } = bodyOf(request) ?? {};
    return typeof label === "number" ? { ...request, body: Buffer.from(JSON.stringify(others)) } : request;
  },
};

test("an accepted wrong field is reported even if the server refuses the product", async () => {
  for (const [change, did] of [
    [lax, "accepted `label: 5` (a number) with 201"],
    [{ ...lax, ...soldOut }, "accepted `label: 5` (a number) and refused only /products/0 (Product does not exist.)"],
  ] as const) {
    const [failed] = failedOf(await eventsOf({ fetch: fetchOf(change), only: "label: refuses a number" }));
    const must = "it must answer 422 with an entry of detail at /label";
    expect(failed?.findings).toMatchObject([{ message: `The server ${did}; ${must}.` }]);
  }
});

describe("known deviations", () => {
  const rule = "/components/schemas/CheckoutLinkCreateBase/properties/label/type";
  const options = { fetch: fetchOf(lax), only: "label: " } as const;

  test("are reported as known, and are no failures", async () => {
    expect(verdictOf(await endOf(options))).toBe(1);
    const known = [{ rule, reason: "Old clients send numbers" }];
    const events = await eventsOf({ ...options, known });
    const end = events.at(-1) as EndEvent;
    expect(end.known).toBeGreaterThan(0);
    expect(verdictOf(end)).toBe(0);
    const found = casesOf(events).filter(({ outcome }) => outcome === "known");
    expect(found).toHaveLength(end.known);
    for (const { findings } of found) expect(findings).toMatchObject([{ rule, known: "Old clients send numbers" }]);
  });

  test("excuse nothing after they expire, and a complete run says what to remove or renew", async () => {
    const known = [
      { rule, reason: "Old clients send numbers", expires: "2020-01-01" },
      { case: "no case of this name", reason: "Typing error" },
    ];
    const end = await endOf({ fetch: fetchOf(lax), known });
    expect(verdictOf(end)).toBe(1);
    expect(end.known).toBe(0);
    expect(end.stale).toEqual([
      expect.stringMatching(/label\/type: expired on 2020-01-01$/),
      expect.stringMatching(/no case of this name: matches nothing$/),
    ]);
  });
});

test("what the contract leaves open is checked only with the strictness provider", async () => {
  const counts = await Promise.all(
    (["contract", "provider"] as const).map(async (strictness) => {
      const events = await eventsOf({ fetch: fetchOf({}), strictness });
      return new Set(casesOf(events).map((event) => event.case.strictness));
    }),
  );
  expect(counts).toEqual([new Set(["contract"]), new Set(["provider", "contract"])]);
});
