import {
  AbortError,
  type CheckoutLinkCreate,
  CheckoutLinkError,
  createClient,
  ForbiddenError,
  HttpStatusError,
  InvalidResponseError,
  NetworkError,
  RequestRejectedError,
  TimeoutError,
  UnauthorizedError,
} from "checkout-link-contract";
import { describe, expect, test } from "vitest";
import { example } from "../support/contract.ts";
import { serve, serveAnswer } from "../support/serve.ts";

const body = example("minimal-request") as CheckoutLinkCreate;
const json = { "Content-Type": "application/json" };

function failure(server: string, options: object = {}, callOptions: object = {}): Promise<unknown> {
  return createClient({ server, accessToken: "polar_oat_test", ...options })
    .createCheckoutLink(body, callOptions)
    .then(
      () => Promise.reject(new Error("The call succeeded")),
      (reason) => reason,
    );
}

describe("a status other than success", () => {
  test("429 with an empty body says how long to wait", async () => {
    const { url } = await serveAnswer(429, "", { "Retry-After": "17" });
    const error = await failure(url);
    expect(error).toBeInstanceOf(HttpStatusError);
    expect(error).toMatchObject({ status: 429, retryAfterSeconds: 17, body: undefined });
  });

  test("429 with a date says how long to wait", async () => {
    const { url } = await serveAnswer(429, "", { "Retry-After": new Date(Date.now() + 60_000).toUTCString() });
    const { retryAfterSeconds } = (await failure(url)) as HttpStatusError;
    expect(retryAfterSeconds).toBeGreaterThan(50);
    expect(retryAfterSeconds).toBeLessThanOrEqual(60);
  });

  test.each([
    ["a date that has passed", new Date(0).toUTCString(), 0],
    ["no date", "soon", undefined],
    ["a negative number", "-5", undefined],
    ["a fraction", "1.5", undefined],
    ["a number beyond all", "9".repeat(400), undefined],
  ])("429 with %s", async (_, header, seconds) => {
    const { url } = await serveAnswer(429, "", { "Retry-After": header });
    expect(await failure(url)).toMatchObject({ status: 429, retryAfterSeconds: seconds });
  });

  test("502 with HTML keeps its text", async () => {
    const { url } = await serveAnswer(502, "<h1>Bad gateway</h1>", { "Content-Type": "text/html" });
    const error = await failure(url);
    expect(error).toMatchObject({ status: 502, body: "<h1>Bad gateway</h1>", retryAfterSeconds: undefined });
    expect((error as Error).message).toBe("The server answered 502");
  });

  test.each([500, 503, 404, 405, 409, 413, 415])("%i with an empty body", async (status) => {
    const { url } = await serveAnswer(status, "");
    const error = await failure(url);
    expect(error).toBeInstanceOf(HttpStatusError);
    expect(error).toMatchObject({ status, body: undefined });
  });

  test.each([
    [401, UnauthorizedError],
    [403, ForbiddenError],
  ])("%i has its error class with a body of any kind", async (status, ErrorClass) => {
    for (const text of ["", "<h1>No</h1>", "null", "[]", '{"error": 5}']) {
      const { url } = await serveAnswer(status, text, json);
      const error = await failure(url);
      expect(error).toBeInstanceOf(ErrorClass);
      expect(error).toMatchObject({ status, reason: undefined });
    }
  });

  test.each([
    "",
    "<h1>No</h1>",
    "null",
    "[]",
    '{"detail": "text"}',
    '{"detail": [5]}',
    '{"detail": [{"loc": "body"}]}',
    '{"detail": [{"loc": ["body", {}], "msg": "x", "type": "x"}]}',
    '{"detail": [{"loc": ["body"], "msg": "x"}]}',
    '{"detail": [{"loc": ["body"], "type": "x"}]}',
    '{"detail": [{"loc": ["body"], "msg": "x", "type": "x"}, null]}',
  ])("422 with %j is not a RequestRejectedError", async (text) => {
    const { url } = await serveAnswer(422, text, json);
    const error = await failure(url);
    expect(error).toBeInstanceOf(HttpStatusError);
    expect(error).not.toBeInstanceOf(RequestRejectedError);
    expect(error).toMatchObject({ status: 422 });
  });

  test.each([400, 403])("a %i with the body of a 422 is an error of its own status", async (status) => {
    const detail = [{ loc: ["body"], msg: "Field required", type: "missing" }];
    const { url } = await serveAnswer(status, JSON.stringify({ detail }), json);
    const error = await failure(url);
    expect(error).not.toBeInstanceOf(RequestRejectedError);
    expect(error).toMatchObject({ status, message: `The server answered ${status}` });
  });

  test("a 201 without a URL has the issue of the URL", async () => {
    const { url } = await serveAnswer(201, "{}", json);
    const issue = { pointer: "/url", rule: "type", message: "must be a string", params: { expected: ["string"] } };
    expect(await failure(url)).toMatchObject({ status: 201, issues: [issue] });
  });

  test("a character whose bytes arrive apart is read whole", async () => {
    const bytes = new TextEncoder().encode('"é"');
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const error = await failure("sandbox", { fetch: async () => new Response(body, { status: 500 }) });
    expect(error).toMatchObject({ body: "é" });
  });

  test("a 422 without `error`, which is not promised, is a RequestRejectedError", async () => {
    const detail = [{ loc: ["body"], msg: "Field required", type: "missing" }];
    const { url } = await serveAnswer(422, JSON.stringify({ detail }), json);
    const error = await failure(url);
    expect(error).toBeInstanceOf(RequestRejectedError);
    expect(error).toMatchObject({ status: 422, reason: undefined, detail });
  });
});

test("an error name that would harm a log is not in the message", async () => {
  for (const error of ["a\nb", "\u001b[31mred", "x".repeat(101)]) {
    const { url } = await serveAnswer(500, JSON.stringify({ error }), json);
    expect(await failure(url)).toMatchObject({ message: "The server answered 500", reason: error });
  }
});

test.each([400, 401, 422, 500, 201])("a %i nested without end is an error like any other", async (status) => {
  const text = `${'{"error":['.repeat(50_000)}1${"]}".repeat(50_000)}`;
  const { url } = await serveAnswer(status, text, json);
  expect(await failure(url)).toBeInstanceOf(CheckoutLinkError);
});

test("304 is not a redirect", async () => {
  const { url } = await serveAnswer(304, "");
  expect(await failure(url)).toMatchObject({ status: 304, message: "The server answered 304" });
});

describe("a redirect is not followed", () => {
  test.each([301, 302, 303, 307, 308])("%i", async (status) => {
    const target = await serveAnswer(201, JSON.stringify(example("minimal-response")), json);
    const { url, received } = await serveAnswer(status, "", { Location: `${target.url}/v1/checkout-links/` });
    const error = await failure(url);
    expect(error).toBeInstanceOf(HttpStatusError);
    expect(error).toMatchObject({ status });
    expect((error as Error).message).toContain("redirect");
    expect(received).toHaveLength(1);
    expect(target.received).toEqual([]);
  });

  test("a redirect in a browser, which hides its status", async () => {
    const opaque = Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
    expect(await failure("sandbox", { fetch: async () => opaque })).toMatchObject({ status: 0 });
  });
});

describe("a success without a checkout link", () => {
  test.each([
    [201, '{"id": "e453c0fa'],
    [201, "<h1>Welcome</h1>"],
    [201, ""],
    [200, "OK"],
  ])("%i with %j", async (status, text) => {
    const { url } = await serveAnswer(status, text, json);
    const error = await failure(url);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ status, issues: [{ pointer: "", rule: "json" }], checkoutLinkId: undefined });
  });

  test("204", async () => {
    const { url } = await serveAnswer(204, "");
    expect(await failure(url)).toMatchObject({ name: "InvalidResponseError", status: 204 });
  });

  test.each(["null", "[]", '"text"', "5", "{}", '{"url":5}'])("201 with %s", async (text) => {
    const { url } = await serveAnswer(201, text, json);
    expect(await failure(url)).toMatchObject({ name: "InvalidResponseError", issues: [{ rule: "type" }] });
  });
});

describe("no answer", () => {
  test("a refused connection", async () => {
    const error = await failure("http://127.0.0.1:1");
    expect(error).toBeInstanceOf(NetworkError);
  });

  test("a connection that is reset", async () => {
    const { url } = await serve((response) => response.socket?.resetAndDestroy());
    const error = (await failure(url)) as NetworkError;
    expect(error).toBeInstanceOf(NetworkError);
    expect((error.cause as Error).cause).toMatchObject({ code: "ECONNRESET" });
  });

  test.each([201, 500])("a body of a %i that is cut off", async (status) => {
    const { url } = await serve((response) => {
      response.writeHead(status, { ...json, "Content-Length": "1000" }).write('{"id":');
      setTimeout(() => response.socket?.destroy(), 20);
    });
    expect(await failure(url)).toBeInstanceOf(NetworkError);
  });

  test("a fetch that throws anything at all", async () => {
    const trap = new Proxy({}, { get: () => JSON.parse("{") });
    for (const thrown of [undefined, null, "text", 5, new Error("broken"), Object.create(null), trap]) {
      expect(await failure("sandbox", { fetch: () => Promise.reject(thrown) })).toBeInstanceOf(NetworkError);
    }
  });

  test("a server that never answers", async () => {
    const { url } = await serve(() => {});
    const error = await failure(url, { timeoutMs: 50 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 50 });
  });

  test.each([201, 500])("a %i whose body never ends", async (status) => {
    const { url } = await serve((response) => {
      response.writeHead(status, json);
      const timer = setInterval(() => response.write(" ".repeat(1000)), 5);
      response.on("close", () => clearInterval(timer));
    });
    expect(await failure(url, { timeoutMs: 100 })).toBeInstanceOf(TimeoutError);
  });

  test("an access token that never resolves", async () => {
    const { url, received } = await serve(() => {});
    const accessToken = () => new Promise<string>(() => {});
    expect(await failure(url, { accessToken, timeoutMs: 50 })).toBeInstanceOf(TimeoutError);
    expect(received).toEqual([]);
  });

  test("a fetch that ignores its signal", async () => {
    const never = () => new Promise<Response>(() => {});
    expect(await failure("sandbox", { fetch: never, timeoutMs: 50 })).toBeInstanceOf(TimeoutError);
  });

  test("a call may have its own time limit", async () => {
    const { url } = await serve(() => {});
    expect(await failure(url, { timeoutMs: 10_000 }, { timeoutMs: 50 })).toMatchObject({ timeoutMs: 50 });
  });
});

describe("an abort", () => {
  test("before the call sends nothing", async () => {
    const { url, received } = await serve(() => {});
    const error = await failure(url, {}, { signal: AbortSignal.abort("changed my mind") });
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: "changed my mind" });
    expect(received).toEqual([]);
  });

  test("during the call ends it", async () => {
    const controller = new AbortController();
    const { url } = await serve(() => controller.abort());
    const error = await failure(url, {}, { signal: controller.signal });
    expect(error).toBeInstanceOf(AbortError);
    expect((error as Error).cause).toBe(controller.signal.reason);
  });

  test("while the access token is fetched sends nothing", async () => {
    const controller = new AbortController();
    const { url, received } = await serve(() => {});
    const accessToken = async () => {
      controller.abort();
      return "polar_oat_test";
    };
    expect(await failure(url, { accessToken }, { signal: controller.signal })).toBeInstanceOf(AbortError);
    expect(received).toEqual([]);
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
    const { signal } = controller;
    expect(await failure("sandbox", { accessToken, fetch }, { signal })).toBeInstanceOf(AbortError);
    await new Promise(setImmediate);
    expect(calls).toBe(0);
  });

  test("after the call changes nothing", async () => {
    const controller = new AbortController();
    const { url } = await serveAnswer(201, JSON.stringify(example("minimal-response")), json);
    const client = createClient({ server: url });
    const link = await client.createCheckoutLink(body, { signal: controller.signal });
    controller.abort();
    expect(link).toEqual(example("minimal-response"));
  });
});

test("every failure is a CheckoutLinkError with its own name", async () => {
  const { url } = await serveAnswer(500, "");
  const errors = [
    await failure(url),
    await failure("http://127.0.0.1:1"),
    await failure(url, {}, { signal: AbortSignal.abort() }),
  ];
  for (const error of errors) expect(error).toBeInstanceOf(CheckoutLinkError);
  expect(errors.map((error) => (error as Error).name)).toEqual(["HttpStatusError", "NetworkError", "AbortError"]);
});

test("a failed call is never repeated", async () => {
  for (const status of [408, 429, 500, 502, 503, 504]) {
    const { url, received } = await serveAnswer(status, "", { "Retry-After": "0" });
    await failure(url);
    expect(received).toHaveLength(1);
  }
});

test("an access token function that fails fails the call with its own error", async () => {
  const { url, received } = await serve(() => {});
  const reason = new Error("The vault is locked");
  expect(await failure(url, { accessToken: () => Promise.reject(reason) })).toBe(reason);
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
