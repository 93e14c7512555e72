import {
  AbortError,
  createClient,
  ForbiddenError,
  HttpStatusError,
  InvalidRequestError,
  InvalidResponseError,
  NetworkError,
  RequestRejectedError,
  TimeoutError,
  UnauthorizedError,
} from "checkout-link-contract";
import { type ChosenAnswer, type MockServer, startMockServer } from "checkout-link-contract/mock";
import { checkoutLinkFailure, checkoutLinkHandlers } from "checkout-link-contract/msw";
import { validation } from "checkout-link-contract/validation";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { failuresByStatus, faults } from "../../src/mock/failures.ts";
import { example } from "../support/contract.ts";

const path = "/v1/checkout-links/";
const minimal = example("minimal-request");
const accessToken = "polar_oat_test";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMockServer();
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const post = (headers: Record<string, string> = {}) =>
  fetch(mock.url + path, {
    method: "POST",
    headers: { Authorization: `Bearer ${accessToken}`, "Content-Type": "application/json", ...headers },
    body: JSON.stringify(minimal),
  });

const command = (name: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${mock.url}/_mock/${name}`, { method: "POST", headers, body: JSON.stringify(body) });

/** The three ways to ask for an answer, and the header of a call for each. */
const ways: Record<string, (prefer: string, chosen: ChosenAnswer) => Promise<Record<string, string>>> = {
  "a header": async (prefer) => ({ Prefer: prefer }),
  next: async (_, chosen) => {
    mock.next(chosen);
    return {};
  },
  HTTP: async (_, chosen) => {
    expect((await command("next", chosen)).status).toBe(204);
    return {};
  },
};

/** The errors of the README's table, and how the mock is asked for each. An aborted call only needs to wait. */
type Row = [error: { new (...args: never[]): Error }, prefer: string, chosen: ChosenAnswer, status?: number];
const rows: Row[] = [
  [RequestRejectedError, "code=422", { status: 422 }, 422],
  [UnauthorizedError, "code=401, example=invalid-token", { status: 401, example: "invalid-token" }, 401],
  [ForbiddenError, "code=403", { status: 403 }, 403],
  ...Object.keys(failuresByStatus).map(
    (status): Row => [HttpStatusError, `code=${status}`, { status: Number(status) }, Number(status)],
  ),
  [InvalidResponseError, "fault=not-json", { fault: "not-json" }],
  [NetworkError, "fault=reset", { fault: "reset" }],
  [NetworkError, "fault=empty", { fault: "empty" }],
  [NetworkError, "fault=truncate", { fault: "truncate" }],
  [TimeoutError, "fault=hang", { fault: "hang" }],
  [AbortError, "wait=20", { waitMs: 20_000 }],
];

describe.each(Object.entries(ways))("asked by %s", (_, ask) => {
  test.each(rows)("the client throws %o for %s", async (expected, prefer, chosen, status) => {
    const headers = await ask(prefer, chosen);
    const client = createClient({
      server: mock.url,
      accessToken,
      validation,
      ...(expected === TimeoutError && { timeoutMs: 500 }),
      fetch: (request) => {
        for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
        return fetch(request);
      },
    });
    const signal = expected === AbortError ? AbortSignal.timeout(100) : undefined;
    const error = await client.createCheckoutLink(minimal, { ...(signal && { signal }) }).catch((reason) => reason);
    expect(error.constructor).toBe(expected);
    if (status !== undefined) expect(error.status).toBe(status);
    // What was asked for was for one call only.
    if (Object.keys(headers).length === 0) expect((await post()).status).toBe(201);
  });
});

test("an invalid body, the ninth error of the README, needs no failure: it is never sent", async () => {
  const client = createClient({ server: mock.url, accessToken, validation });
  const invalid = client.createCheckoutLink({ ...minimal, products: [] });
  await expect(invalid).rejects.toBeInstanceOf(InvalidRequestError);
  expect(mock.requests).toEqual([]);
});

describe("an answer that the contract doesn't describe", () => {
  test.each([
    [429, "", null, "1"],
    [500, "Internal Server Error", "text/plain", null],
    [502, "<html>", "text/html", null],
    [503, "<html>", "text/html", null],
    [504, "<html>", "text/html", null],
  ])("has for %i the body and headers that such servers send", async (status, start, type, retryAfter) => {
    const { headers, ...response } = await post({ Prefer: `code=${status}` }).then(async (answer) => ({
      headers: answer.headers,
      status: answer.status,
      body: await answer.text(),
    }));
    expect(response.status).toBe(status);
    expect(response.body.startsWith(start) && (start !== "" || response.body === "")).toBe(true);
    expect([headers.get("Content-Type"), headers.get("Retry-After")]).toEqual([type, retryAfter]);
    expect(headers.get("Preference-Applied")).toBe(`code=${status}`);
  });

  test("is given to any call, a bad one too", async () => {
    expect((await post({ Prefer: "code=503", Authorization: "" })).status).toBe(503);
  });

  test("is not known for another fault, which gets 400 with those there are", async () => {
    const response = await post({ Prefer: "fault=fire" });
    expect([response.status, await response.json()]).toEqual([
      400,
      { detail: `Prefer: fault must be one of ${Object.keys(faults).join(", ")}` },
    ]);
  });
});

describe("next", () => {
  test("is for the calls of the endpoint, in a row, before their own preference", async () => {
    mock.next({ status: 429, retryAfter: 7 });
    mock.next({ example: "metered" });
    mock.next({ waitMs: 150 });
    for (const target of ["/", "/v1/other/", "/v1/checkout-links"])
      await fetch(mock.url + target, { redirect: "manual" });
    await fetch(mock.url + path);
    const first = await post({ Prefer: "code=500" });
    expect([first.status, first.headers.get("Retry-After")]).toEqual([429, "7"]);
    expect(await (await post()).json()).toEqual(example("metered-response"));
    const start = performance.now();
    expect((await post()).status).toBe(201);
    expect(performance.now() - start).toBeGreaterThan(140);
    expect(mock.requests.map(({ status }) => status)).toEqual([200, 404, 307, 405, 429, 201, 201]);
  });

  test("never makes a bad call good", async () => {
    mock.next({ example: "metered" });
    expect((await post({ Authorization: "" })).status).toBe(401);
  });

  test.each<[unknown, string]>([
    [{}, "answer: must have one or more of the properties status, example, fault, retryAfter, waitMs, and no other"],
    [{ status: 418 }, "status: must be one of 201, 400, 401, 403, 422, 429, 500, 502, 503, 504"],
    [{ status: 201, example: "wrong-type" }, "status: must be one of"],
    [{ example: "none" }, "status: must be one of"],
    [{ fault: "fire" }, "fault: must be one of reset, empty, truncate, hang, not-json"],
    [{ fault: "toString" }, "fault: must be one of"],
    [{ status: 429, retryAfter: -1 }, "retryAfter: must be a whole number"],
    [{ waitMs: 60_001 }, "waitMs: must be a whole number"],
    [{ stauts: 500 }, "answer: must have one or more of"],
    [5, "answer: must be an object"],
  ])("refuses %j with the reason, in code and over HTTP", async (answer, message) => {
    expect(() => mock.next(answer as ChosenAnswer)).toThrow(message);
    const response = await command("next", answer);
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toContain(message);
  });
});

describe("over HTTP", () => {
  test("several answers are chosen at once, and a reset forgets them, requests and checkouts", async () => {
    await command("next", [{ status: 500 }, { status: 503 }]);
    expect((await post()).status).toBe(500);
    expect((await command("reset", undefined)).status).toBe(204);
    expect(mock.requests.map(({ path: target }) => target)).toEqual(["/_mock/reset"]);
    expect((await post()).status).toBe(201);
  });

  test("the page of the mock may control it, and no page of another origin", async () => {
    expect((await command("next", { status: 500 }, { Origin: mock.url })).status).toBe(204);
    for (const origin of [
      "http://localhost:3000",
      "null",
      "https://evil.example",
      mock.url.replace("http:", "https:"),
    ]) {
      const response = await command("reset", undefined, { Origin: origin });
      expect(response.status, origin).toBe(403);
      expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
    }
    expect((await post()).status).toBe(500);
  });

  test.each(["GET", "DELETE"])("%s gets 405", async (method) => {
    expect((await fetch(`${mock.url}/_mock/reset`, { method })).status).toBe(405);
  });

  test("an unknown command gets 404", async () => {
    expect((await command("toString", {})).status).toBe(404);
  });
});

describe("in MSW", () => {
  const server = "sandbox";
  const interceptor = setupServer(...checkoutLinkHandlers({ server }));
  beforeAll(() => interceptor.listen({ onUnhandledRequest: "bypass" }));
  afterEach(() => interceptor.resetHandlers());
  afterAll(() => interceptor.close());
  const create = (options = {}) =>
    createClient({ server, accessToken, validation, ...options }).createCheckoutLink(minimal);

  test.each(rows.filter(([error]) => error !== AbortError))("one call throws %o for %s", async (error, _, chosen) => {
    interceptor.use(checkoutLinkFailure({ server, ...chosen }));
    await expect(create(error === TimeoutError ? { timeoutMs: 300 } : {})).rejects.toBeInstanceOf(error);
    expect((await create()).products).toHaveLength(1);
  });

  test("failures may be chosen for several calls", async () => {
    interceptor.use(checkoutLinkFailure({ server, status: 500 }), checkoutLinkFailure({ server, status: 503 }));
    await expect(create()).rejects.toMatchObject({ status: 500 });
    await expect(create()).rejects.toMatchObject({ status: 503 });
    expect((await create()).label).toBeNull();
  });

  test("an unknown answer is refused", () => {
    expect(() => checkoutLinkFailure({ server, status: 418 })).toThrow(/^status: must be one of /);
  });
});

test("a seed starts anew at a reset", async () => {
  const seeded = await startMockServer({ seed: "spring" });
  onTestFinished(() => seeded.close());
  const create = () => createClient({ server: seeded.url, accessToken }).createCheckoutLink(minimal);
  const first = await create();
  expect((await create()).id).not.toBe(first.id);
  seeded.reset();
  expect(await create()).toEqual(first);
});
