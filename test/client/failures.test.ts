import {
  AbortError,
  type CheckoutLinkCreate,
  CheckoutLinkError,
  createClient,
  ForbiddenError,
  HttpStatusError,
  NetworkError,
  RequestRejectedError,
  TimeoutError,
  UnauthorizedError,
} from "checkout-link-contract";
import { describe, expect, test } from "vitest";
import { example } from "../support/contract.ts";
import { answering, body, failure } from "../support/failure.ts";
import { serve, serveAnswer } from "../support/serve.ts";

const json = { "Content-Type": "application/json" };
const detail = [{ loc: ["body"], msg: "Field required", type: "missing" }];

describe("an error status", () => {
  test.each([
    ["a number of seconds", "17", 17],
    ["a date that has passed", new Date(0).toUTCString(), 0],
    ["no date", "soon", undefined],
    ["a negative number", "-5", undefined],
    ["a fraction", "1.5", undefined],
    ["a number beyond all", "9".repeat(400), undefined],
  ])("with Retry-After of %s says how long to wait", async (_, header, retryAfterSeconds) => {
    const error = await failure({ fetch: answering(429, "", { "Retry-After": header }) });
    expect(error).toBeInstanceOf(HttpStatusError);
    expect(error).toMatchObject({ status: 429, retryAfterSeconds, body: undefined });
  });

  test("with Retry-After of a date in a minute says to wait a minute", async () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    const { retryAfterSeconds } = await failure({ fetch: answering(429, "", { "Retry-After": inAMinute }) });
    expect(retryAfterSeconds).toBeGreaterThan(50);
    expect(retryAfterSeconds).toBeLessThanOrEqual(60);
  });

  test.each([500, 503, 404, 405, 409, 413, 415, 999])("%i may have an empty body", async (status) => {
    const { url } = await serveAnswer(status, "");
    expect(await failure({ server: url })).toMatchObject({ name: "HttpStatusError", status, body: undefined });
  });

  test("keeps the text of a page", async () => {
    const fetch = answering(502, "<h1>Bad gateway</h1>", { "Content-Type": "text/html" });
    expect(await failure({ fetch })).toMatchObject({ status: 502, body: "<h1>Bad gateway</h1>" });
  });

  test.each([
    [401, UnauthorizedError],
    [403, ForbiddenError],
  ])("%i has a class of its own, whatever its body", async (status, ErrorClass) => {
    for (const text of ["", "<h1>No</h1>", "null", "[]", '{"error": 5}']) {
      const error = await failure({ fetch: answering(status, text, json) });
      expect(error).toBeInstanceOf(ErrorClass);
      expect(error).toMatchObject({ status, reason: undefined });
    }
  });

  test.each([
    [422, ""],
    [422, "<h1>No</h1>"],
    [422, "null"],
    [422, "[]"],
    [422, '{"detail": "text"}'],
    [422, '{"detail": [5]}'],
    [422, '{"detail": [{"loc": "body"}]}'],
    [422, '{"detail": [{"loc": ["body", {}], "msg": "x", "type": "x"}]}'],
    [422, '{"detail": [{"loc": ["body"], "msg": "x"}]}'],
    [422, '{"detail": [{"loc": ["body"], "type": "x"}]}'],
    [422, '{"detail": [{"loc": ["body"], "msg": "x", "type": "x"}, null]}'],
    [400, JSON.stringify({ detail })],
    [403, JSON.stringify({ detail })],
  ])("%i with %j is not a RequestRejectedError", async (status, text) => {
    const error = await failure({ fetch: answering(status, text, json) });
    expect(error).toBeInstanceOf(HttpStatusError);
    expect(error).not.toBeInstanceOf(RequestRejectedError);
    expect(error).toMatchObject({ status });
  });

  test("422 is a RequestRejectedError without `error` too, whose presence is not certain", async () => {
    const error = await failure({ fetch: answering(422, { detail }) });
    expect(error).toBeInstanceOf(RequestRejectedError);
    expect(error).toMatchObject({ status: 422, reason: undefined, detail });
  });

  test("with a character whose bytes arrive apart has it whole in its body", async () => {
    const stream = new ReadableStream({
      start(controller) {
        for (const byte of new TextEncoder().encode('"é"')) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await failure({ fetch: async () => new Response(stream, { status: 500 }) })).toMatchObject({ body: "é" });
  });

  test.each([400, 401, 422, 500, 201])(
    "%i with a body nested without end is an error like any other",
    async (status) => {
      const text = `${'{"error":['.repeat(50_000)}1${"]}".repeat(50_000)}`;
      expect(await failure({ fetch: answering(status, text, json) })).toBeInstanceOf(CheckoutLinkError);
    },
  );
});

describe("a redirect", () => {
  test.each([301, 302, 303, 307, 308])("%i is not followed", async (status) => {
    const target = await serveAnswer(201, JSON.stringify(example("minimal-response")), json);
    const { url, received } = await serveAnswer(status, "", { Location: `${target.url}/v1/checkout-links/` });
    const error = await failure({ server: url });
    expect(error).toMatchObject({ name: "HttpStatusError", status });
    expect(error.message).toContain(`a redirect to ${target.url}/v1/checkout-links/, which is not followed`);
    expect(received).toHaveLength(1);
    expect(target.received).toEqual([]);
  });

  test("has the status 0 in a browser, which hides the real one", async () => {
    const opaque = Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
    const error = await failure({ fetch: async () => opaque });
    expect(error).toMatchObject({ status: 0, message: expect.stringContaining(": a redirect, which is not followed") });
  });
});

test.each([
  [201, '{"id": "e453c0fa', "json"],
  [201, "<h1>Welcome</h1>", "json"],
  [201, "", "json"],
  [200, "OK", "json"],
  [204, "", "json"],
  ...["null", "[]", '"text"', "5", "{}", '{"url":5}'].map((text): [number, string, string] => [201, text, "type"]),
])("a success, %i, with %j is an InvalidResponseError", async (status, text, rule) => {
  const { url } = await serveAnswer(status, text, json);
  const pointer = rule === "json" ? "" : "/url";
  expect(await failure({ server: url })).toMatchObject({
    name: "InvalidResponseError",
    status,
    issues: [{ pointer, rule }],
    checkoutLinkId: undefined,
  });
});

describe("without an answer, a call ends with", () => {
  test("a NetworkError if the connection is reset", async () => {
    const { url } = await serve((response) => response.socket?.resetAndDestroy());
    const error = await failure({ server: url });
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: "ECONNRESET", cause: { cause: { code: "ECONNRESET" } } });
  });

  test.each([201, 500])("a NetworkError if the body of a %i is cut off", async (status) => {
    const { url } = await serve((response) => {
      response.writeHead(status, { ...json, "Content-Length": "1000" }).write('{"id":');
      setTimeout(() => response.socket?.destroy(), 20);
    });
    expect(await failure({ server: url })).toBeInstanceOf(NetworkError);
  });

  test("a NetworkError if fetch throws anything at all", async () => {
    const trap = new Proxy({}, { get: () => JSON.parse("{") });
    for (const thrown of [undefined, null, "text", 5, new Error("broken"), Object.create(null), trap]) {
      expect(await failure({ fetch: () => Promise.reject(thrown) })).toBeInstanceOf(NetworkError);
    }
  });

  test("a NetworkError if fetch answers with nothing", async () => {
    expect(await failure({ fetch: async () => undefined as never })).toBeInstanceOf(NetworkError);
  });

  test.each([201, 500])("a TimeoutError if the body of a %i never ends", async (status) => {
    const { url } = await serve((response) => {
      response.writeHead(status, json);
      const timer = setInterval(() => response.write(" ".repeat(1000)), 5);
      response.on("close", () => clearInterval(timer));
    });
    expect(await failure({ server: url, timeoutMs: 100 })).toBeInstanceOf(TimeoutError);
  });

  test("a TimeoutError if the server never answers; a call may have a time limit of its own", async () => {
    const { url } = await serve(() => {});
    expect(await failure({ server: url, timeoutMs: 50 })).toMatchObject({ name: "TimeoutError", timeoutMs: 50 });
    expect(await failure({ server: url, timeoutMs: 10_000 }, { timeoutMs: 50 })).toMatchObject({ timeoutMs: 50 });
  });

  test("a TimeoutError if the access token never comes, and nothing is sent", async () => {
    const { url, received } = await serve(() => {});
    const error = await failure({ server: url, accessToken: () => new Promise(() => {}), timeoutMs: 50 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toBe("No access token within 50 ms");
    expect(received).toEqual([]);
  });
});

describe("an abort", () => {
  test("before the call sends nothing", async () => {
    const { url, received } = await serve(() => {});
    const error = await failure({ server: url }, { signal: AbortSignal.abort("changed my mind") });
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: "changed my mind", message: "The call was aborted before anything was sent" });
    expect(received).toEqual([]);
  });

  test("during the call ends it", async () => {
    const controller = new AbortController();
    const { url } = await serve(() => controller.abort());
    const error = await failure({ server: url }, { signal: controller.signal });
    expect(error).toBeInstanceOf(AbortError);
    expect(error.cause).toBe(controller.signal.reason);
  });

  test("while the access token is fetched calls no fetch, even one that ignores signals", async () => {
    const controller = new AbortController();
    let calls = 0;
    const fetch = async () => {
      calls++;
      return Response.json(example("minimal-response"), { status: 201 });
    };
    const accessToken = async () => {
      controller.abort();
      return "polar_oat_test";
    };
    expect(await failure({ accessToken, fetch }, { signal: controller.signal })).toBeInstanceOf(AbortError);
    await new Promise(setImmediate);
    expect(calls).toBe(0);
  });

  test("after the call changes nothing", async () => {
    const controller = new AbortController();
    const { url } = await serveAnswer(201, JSON.stringify(example("minimal-response")), json);
    const link = await createClient({ server: url }).createCheckoutLink(body, { signal: controller.signal });
    controller.abort();
    expect(link).toEqual(example("minimal-response"));
  });
});

test("a failed call is never repeated", async () => {
  for (const status of [408, 429, 500, 502, 503, 504]) {
    const { url, received } = await serveAnswer(status, "", { "Retry-After": "0" });
    await failure({ server: url });
    expect(received).toHaveLength(1);
  }
});

test("an access token function that fails fails the call with its own error", async () => {
  const { url, received } = await serve(() => {});
  const reason = new Error("The vault is locked");
  expect(await failure({ server: url, accessToken: () => Promise.reject(reason) })).toBe(reason);
  expect(received).toEqual([]);
});

test("a body that can't be written as JSON fails before anything is sent", async () => {
  const { url, received } = await serve(() => {});
  const metadata: Record<string, unknown> = {};
  metadata.self = metadata;
  const client = createClient({ server: url });
  await expect(client.createCheckoutLink({ ...body, metadata } as CheckoutLinkCreate)).rejects.toThrow(TypeError);
  expect(received).toEqual([]);
});
