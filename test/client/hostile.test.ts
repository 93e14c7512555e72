import { getEventListeners } from "node:events";
import { type CheckoutLinkCreate, createClient, HttpStatusError, InvalidResponseError } from "checkout-link-contract";
import { validation } from "checkout-link-contract/validation";
import { afterEach, describe, expect, test, vi } from "vitest";
import { example } from "../support/contract.ts";

const body = example("minimal-request") as CheckoutLinkCreate;
const accessToken = "polar_oat_0123456789";

function clientFor(response: (request: Request) => Response | Promise<Response>, options: object = {}) {
  const fetch = async (request: Request) => response(request);
  return createClient({ server: "https://shop.example", accessToken, fetch, ...options });
}

/** A body that never ends, and whether it was cancelled. */
function endless(): { stream: ReadableStream<Uint8Array>; isCancelled: () => boolean; read: () => number } {
  let isCancelled = false;
  let read = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      read += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(0x20));
    },
    cancel() {
      isCancelled = true;
    },
  });
  return { stream, isCancelled: () => isCancelled, read: () => read };
}

describe("a body without an end", () => {
  test("with a success status ends the call with an InvalidResponseError", async () => {
    const { stream, isCancelled, read } = endless();
    const error = await clientFor(() => new Response(stream, { status: 201 }))
      .createCheckoutLink(body)
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(InvalidResponseError);
    const limit = 8 * 1024 * 1024;
    expect(error).toMatchObject({
      status: 201,
      issues: [
        { pointer: "", rule: "maxResponseBytes", message: `must have at most ${limit} bytes`, params: { limit } },
      ],
    });
    expect(isCancelled()).toBe(true);
    expect(read()).toBeLessThan(limit + 1024 * 1024);
  });

  test("with another status ends the call with that status, without the body", async () => {
    const { stream, isCancelled } = endless();
    const error = await clientFor(() => new Response(stream, { status: 503, headers: { "Retry-After": "7" } }))
      .createCheckoutLink(body)
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(HttpStatusError);
    expect(error).toMatchObject({ status: 503, retryAfterSeconds: 7, body: undefined });
    expect(isCancelled()).toBe(true);
  });
});

test("chunks without a byte, always ready, end the call with a TimeoutError and the stream with it", async () => {
  let isCancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(0)),
    cancel() {
      isCancelled = true;
    },
  });
  const call = clientFor(() => new Response(stream, { status: 201 }), { timeoutMs: 100 }).createCheckoutLink(body);
  await expect(call).rejects.toMatchObject({ name: "TimeoutError", linkMayExist: true });
  await vi.waitFor(() => expect(isCancelled).toBe(true));
});

test("maxResponseBytes sets the limit, to the byte", async () => {
  const text = JSON.stringify(example("minimal-response"));
  const client = (maxResponseBytes: number) =>
    clientFor(() => new Response(text, { status: 201 }), { maxResponseBytes });
  const { length } = new TextEncoder().encode(text);
  await expect(client(length).createCheckoutLink(body)).resolves.toMatchObject({ id: JSON.parse(text).id });
  await expect(client(length - 1).createCheckoutLink(body)).rejects.toBeInstanceOf(InvalidResponseError);
  for (const wrong of [0, -1, Number.NaN]) expect(() => client(wrong)).toThrow(/^maxResponseBytes: must be/);
});

test("a large list of empty objects is refused with few issues, and validated once", async () => {
  const answer = JSON.stringify({ ...example("minimal-response"), products: Array(300_000).fill({}) });
  const response = vi.fn(validation.response);
  const error = await clientFor(() => new Response(answer, { status: 201 }), {
    validation: { ...validation, response },
  })
    .createCheckoutLink(body)
    .catch((reason) => reason);
  expect(error).toBeInstanceOf(InvalidResponseError);
  expect(error.issues.length).toBeLessThanOrEqual(101);
  expect(response).toHaveBeenCalledTimes(1);
});

test("an issue never repeats the token, even if the server used it as a key", async () => {
  const answer = { ...example("minimal-response"), metadata: { [accessToken]: null }, id: accessToken };
  const error = await clientFor(() => Response.json(answer, { status: 201 }), { validation })
    .createCheckoutLink(body)
    .catch((reason) => reason);
  expect(error.issues.map(({ pointer }: { pointer: string }) => pointer)).toContain("/metadata/[redacted]");
  expect(`${JSON.stringify(error)} ${error.message}`).not.toContain(accessToken);
});

test.each([
  ["undefined", undefined],
  ["a function", () => {}],
  ["a symbol", Symbol("body")],
])("a body that is %s is a TypeError, and nothing is sent", async (_, wrong) => {
  const fetch = vi.fn();
  const client = createClient({ server: "sandbox", accessToken, fetch });
  const error = await client.createCheckoutLink(wrong as never).catch((reason) => reason);
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toMatch(/^body: must be an object; received /);
  expect(fetch).not.toHaveBeenCalled();
});

describe("a signal", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const waitForAbort = (request: Request) =>
    new Promise<Response>((_, reject) => {
      request.signal.addEventListener("abort", () => reject(request.signal.reason));
    });

  test("shared by fifty calls has one listener, and none once they have ended", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const listeners = new Set<unknown>();
    vi.spyOn(signal, "addEventListener").mockImplementation((type, listener) => {
      listeners.add(listener);
      AbortSignal.prototype.addEventListener.call(signal, type, listener as never);
    });
    vi.spyOn(signal, "removeEventListener").mockImplementation((type, listener) => {
      listeners.delete(listener);
      AbortSignal.prototype.removeEventListener.call(signal, type, listener as never);
    });
    const client = clientFor(waitForAbort);
    const calls = Array.from({ length: 50 }, () =>
      client.createCheckoutLink(body, { signal }).catch(({ name }) => name),
    );
    expect(listeners.size).toBe(1);
    controller.abort();
    expect(new Set(await Promise.all(calls))).toEqual(new Set(["AbortError"]));
    expect(listeners.size).toBe(0);
  });

  test("that a call shares has its listener until the last call has ended", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const waiting = clientFor(waitForAbort).createCheckoutLink(body, { signal });
    const answering = clientFor(() => Response.json(example("minimal-response"), { status: 201 }));
    await answering.createCheckoutLink(body, { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    controller.abort();
    await expect(waiting).rejects.toHaveProperty("name", "AbortError");
    expect(getEventListeners(signal, "abort")).toHaveLength(0);

    const other = new AbortController();
    await answering.createCheckoutLink(body, { signal: other.signal });
    expect(getEventListeners(other.signal, "abort")).toHaveLength(0);
  });

  test("without throwIfAborted, as in React Native, does", async () => {
    vi.spyOn(AbortSignal.prototype, "throwIfAborted").mockImplementation(() => {
      throw new TypeError("signal.throwIfAborted is not a function");
    });
    const client = clientFor(() => Response.json(example("minimal-response"), { status: 201 }));
    await expect(client.createCheckoutLink(body)).resolves.toHaveProperty("url");
    const controller = new AbortController();
    const call = clientFor(waitForAbort).createCheckoutLink(body, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toHaveProperty("name", "AbortError");
  });

  test("leaves no timer behind when the call has ended", async () => {
    const clear = vi.spyOn(globalThis, "clearTimeout");
    const set = vi.spyOn(globalThis, "setTimeout");
    await clientFor(() => Response.json(example("minimal-response"), { status: 201 })).createCheckoutLink(body, {
      timeoutMs: 123_456,
    });
    const index = set.mock.calls.findIndex(([, delay]) => delay === 123_456);
    expect(clear).toHaveBeenCalledWith(set.mock.results[index]?.value);
  });
});
