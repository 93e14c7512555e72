import type { ServerResponse } from "node:http";
import { createServer } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as zlib from "node:zlib";
import type { CaseEvent, EndEvent } from "checkout-link-contract/verify";
import { describe, expect, test } from "vitest";
import { requestCases } from "../../src/cases/index.ts";
import { example } from "../support/contract.ts";
import { casesOf, controlCharacters, eventsOf, listen, serveProvider } from "../support/provider.ts";
import { serve } from "../support/serve.ts";

const only = "a link: reflects every field";
const json = { "Content-Type": "application/json" };

/** Runs one case, to the end. */
async function caseAt(server: string, options: { only?: string; timeoutMs?: number } = {}): Promise<CaseEvent> {
  const events = await eventsOf({ server, only, ...options });
  expect(events.map(({ type }) => type)).toEqual(["start", "case", "end"]);
  return casesOf(events)[0] as CaseEvent;
}

/** What one case finds. */
async function findingsAt(server: string, options: { only?: string } = {}) {
  return (await caseAt(server, options)).findings;
}

const responses = "/paths/~1v1~1checkout-links~1/post/responses";
const expectsJson = (received: unknown) => [
  {
    rule: `${responses}/201/content/application~1json`,
    expected: "JSON",
    received,
    message: expect.stringMatching(/^The 201 to .* must be JSON; it is /),
  },
];

/** Sends a chunk repeatedly until nobody reads any more. */
async function sendWithoutEnd(response: ServerResponse, chunk: Uint8Array): Promise<void> {
  const chunks = function* () {
    while (true) yield chunk;
  };
  await pipeline(Readable.from(chunks()), response).catch(() => {});
}

describe("a missing or incomplete answer is inconclusive:", () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ["the provider hangs", () => {}],
    ["it hangs after the head", (response) => response.writeHead(201, json).flushHeaders()],
    ["it hangs in the middle of the body", (response) => response.writeHead(201, json).write('{"id": ')],
    [
      "it drips",
      (response) => {
        response.writeHead(201, json);
        const timer = setInterval(() => response.write(" "), 20);
        response.once("close", () => clearInterval(timer));
      },
    ],
  ])("%s", async (_, answer) => {
    const { url, received } = await serve(answer);
    const { outcome, findings, reason } = await caseAt(url, { timeoutMs: 1000 });
    expect({ outcome, findings, reason }).toEqual({
      outcome: "inconclusive",
      findings: [],
      reason: "no whole answer within 1000 ms",
    });
    expect(received).toHaveLength(1);
  });

  const early = "the connection closed before any byte of the answer";
  const middle = "the connection closed in the middle of the answer";
  test.each<[string, string, number, (response: ServerResponse) => void]>([
    ["the provider closes the connection", early, 2, (response) => response.socket?.destroy()],
    ["it resets the connection", early, 2, (response) => response.socket?.resetAndDestroy()],
    [
      "it closes the connection in the middle of the head",
      middle,
      1,
      (response) => response.socket?.write("HTTP/1.1 201 Cre", () => response.socket?.destroy()),
    ],
    [
      "it closes the connection in the middle of the body",
      middle,
      1,
      (response) =>
        response.writeHead(201, { ...json, "Content-Length": 1000 }).write("{", () => response.socket?.destroy()),
    ],
    [
      "it resets the connection in the middle of a chunk",
      middle,
      1,
      (response) => response.writeHead(201, json).write('{"id": ', () => response.socket?.resetAndDestroy()),
    ],
  ])("%s", async (_, reason, calls, answer) => {
    const { url, received } = await serve(answer);
    expect(await caseAt(url)).toMatchObject({ outcome: "inconclusive", findings: [], reason });
    expect(received).toHaveLength(calls);
  });

  test.each([502, 503, 504])("the server is busy or out of order, and answers %i", async (status) => {
    const { url, received } = await serve((response) =>
      response.writeHead(status, { "Retry-After": "1" }).end("Sorry"),
    );
    expect(await caseAt(url)).toMatchObject({
      outcome: "inconclusive",
      reason: `the server answered ${status} (busy or out of order), Retry-After: 1`,
    });
    expect(received).toHaveLength(1);
  });
});

describe("an answer that is too long is read only up to the limit, and is a finding:", () => {
  const zeros = new Uint8Array(1024 * 1024);
  test.each<[string, (response: ServerResponse) => unknown]>([
    ["a body without end", (response) => sendWithoutEnd(response.writeHead(201, json), zeros)],
    [
      "100 MB",
      (response) => sendWithoutEnd(response.writeHead(201, { ...json, "Content-Length": 100 * zeros.length }), zeros),
    ],
    [
      "100 MB, packed small",
      (response) =>
        response
          .writeHead(201, { ...json, "Content-Encoding": "gzip" })
          .end(zlib.gzipSync(Buffer.alloc(100 * zeros.length), { level: 1 })),
    ],
  ])("%s", async (_, answer) => {
    const closed: Promise<unknown>[] = [];
    const { url } = await serve((response) => {
      closed.push(new Promise((resolve) => response.once("close", resolve)));
      answer(response);
    });
    expect(await findingsAt(url)).toMatchObject([{ rule: responses, received: "more than 8388608 bytes" }]);
    expect(closed).toHaveLength(1);
    await Promise.all(closed);
  });
});

test("if a provider goes away after the first answer, the other cases are inconclusive", async () => {
  let calls = 0;
  const { url } = await serve((response) => {
    if (++calls === 1) response.writeHead(500).end();
    else response.socket?.resetAndDestroy();
  });
  const events = await eventsOf({ server: url, only: "label: " });
  const end = events.at(-1) as EndEvent;
  expect(end).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
  expect(end.inconclusive).toBe(end.notRun === 0 ? casesOf(events).length - 1 : end.inconclusive);
});

describe("an answer is judged like one without compression if it is in", () => {
  const zstd = (zlib as { zstdCompressSync?: typeof zlib.gzipSync }).zstdCompressSync;
  test.each<[string, ((body: Uint8Array) => Uint8Array) | undefined]>([
    ["gzip", zlib.gzipSync],
    ["deflate", zlib.deflateSync],
    ["Deflate", zlib.deflateRawSync],
    ["br", zlib.brotliCompressSync],
    ["gzip, br", (body) => zlib.brotliCompressSync(zlib.gzipSync(body))],
    ["identity", (body) => body],
    ["zstd", zstd],
  ])("%s", async (encoding, compress = (body: Uint8Array) => body) => {
    const { url } = await serveProvider({
      answer: (reply) => ({
        ...reply,
        headers: { ...reply.headers, "Content-Encoding": encoding },
        body: compress(Buffer.from(reply.body as string)),
      }),
    });
    const { findings, reason } = await caseAt(url);
    expect(findings).toEqual([]);
    expect(reason).toBe(
      encoding === "zstd" && !zstd ? "the Content-Encoding zstd, which needs Node 22.15 or later" : undefined,
    );
  });
});

test.each([
  ["gzip", "a body that is not gzip, though its Content-Encoding says so"],
  ["deflate", "a body that is not deflate, though its Content-Encoding says so"],
  ["compress", "the Content-Encoding compress, which is unknown"],
  ["gzip, gzip, gzip, gzip", "more than 3 in Content-Encoding"],
])("a body that isn't %s, or can't be, is a finding", async (encoding, received) => {
  const headers = { ...json, "Content-Encoding": encoding };
  const { url } = await serve((response) => response.writeHead(201, headers).end("{}"));
  const message = expect.stringMatching(/^The answer to .* can't be read: /);
  expect(await findingsAt(url)).toMatchObject([{ rule: responses, received, message }]);
});

describe("a 201 that isn't JSON is a finding:", () => {
  test.each<[string, string, unknown]>([
    ["an empty one", "", "an empty body"],
    ["HTML", "<!doctype html><p>Hello</p>", "<!doctype html><p>Hello</p>"],
    ["one that ends early", '{"id": "x', '{"id": "x'],
    ["100 000 brackets", "[".repeat(100_000), `${"[".repeat(300)}…`],
  ])("%s", async (_, body, received) => {
    const { url } = await serve((response) => response.writeHead(201, json).end(body));
    expect(await findingsAt(url)).toEqual(expectsJson(received));
  });

  test("invalid UTF-8", async () => {
    const { url } = await serve((response) =>
      response.writeHead(201, json).end(Buffer.from('{"label": "caf\xe9"}', "latin1")),
    );
    expect(await findingsAt(url)).toMatchObject([{ expected: "JSON in UTF-8", received: "bytes that are not UTF-8" }]);
  });
});

describe("JSON that is nested 100 000 deep is a finding:", () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  test.each([
    ["a 201", 201, deep, only],
    [
      "a field of a link",
      201,
      JSON.stringify(example("minimal-response")).replace('"label":null', `"label":${deep}`),
      only,
    ],
    ["a 422", 422, deep, "label: refuses a number"],
    ["a 401", 401, deep, "a caller: is refused without a token, whatever"],
  ])("%s", async (_, status, body, one) => {
    const { url } = await serve((response) => response.writeHead(status, json).end(body));
    expect(await findingsAt(url, { only: one })).not.toEqual([]);
  });
});

describe("no finding has a control character", () => {
  const steering = "\u001b[2J\u001b]0;title\u0007\u0000\u007f\u009b31m\u2028\u202e\u2066";
  const escaped = JSON.stringify(steering);
  test.each([
    ["out of an error in plain text", 500, steering, only],
    ["out of a 201 that is no JSON", 201, steering, only],
    ["out of a 201 that is a text", 201, escaped, only],
    [
      "out of a label",
      201,
      JSON.stringify({ ...example("minimal-response"), label: steering }),
      "a link: has null for a label",
    ],
    [
      "out of the type of an entry of detail",
      422,
      `{"detail": [{"loc": [], "msg": "", "type": ${escaped}}]}`,
      "the body: is required",
    ],
    [
      "out of a metadata key",
      201,
      JSON.stringify({ ...example("minimal-response"), metadata: { [steering]: null } }),
      only,
    ],
    [
      "out of the loc of an entry of detail",
      422,
      `{"detail": [{"loc": ["body", ${escaped}], "msg": "", "type": ""}]}`,
      "label: refuses a number",
    ],
  ])("%s", async (_, status, body, one) => {
    const { url } = await serve((response) => response.writeHead(status, json).end(body));
    const findings = await findingsAt(url, { only: one });
    expect(findings).not.toEqual([]);
    for (const { expected, received } of findings) expect(expected + received).not.toMatch(controlCharacters);
  });

  test.each([
    ["a media type", 201, "Content-Type", only],
    ["a challenge", 401, "WWW-Authenticate", "a caller: is refused without a token, whatever"],
    ["a Location", 307, "Location", "the path: without its slash"],
  ])("out of %s", async (_, status, header, one) => {
    const { url } = await serve((response) => response.writeHead(status, { [header]: "x \u009b31m \u0085" }).end());
    const findings = await findingsAt(url, { only: one });
    expect(findings.map(({ received }) => received).join()).toContain("31m");
    for (const { expected, received } of findings) expect(expected + received).not.toMatch(controlCharacters);
  });
});

describe("broken HTTP is a finding:", () => {
  test.each([
    ["garbage", "220 mail.example ESMTP\r\n"],
    ["bytes", "\u0000\u0001\u0002\u0003"],
    ["a status that is no number", "HTTP/1.1 two hundred\r\n\r\n"],
    ["a header without a colon", "HTTP/1.1 201 Created\r\nContent-Type\r\n\r\n"],
    ["an escape sequence in a header", "HTTP/1.1 201 Created\r\nContent-Type: \u001b[2J\r\nContent-Length: 0\r\n\r\n"],
    ["a negative length", "HTTP/1.1 201 Created\r\nContent-Length: -1\r\n\r\n"],
    ["two lengths", "HTTP/1.1 201 Created\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}"],
    ["a chunk of no length", "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"],
    ["a megabyte of headers", `HTTP/1.1 201 Created\r\n${`X-More: ${"x".repeat(1000)}\r\n`.repeat(1000)}\r\n`],
    ["another protocol", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"],
  ])("%s", async (_, bytes) => {
    const server = createServer((socket) => {
      socket.on("error", () => {}).once("data", () => socket.end(bytes, "latin1"));
    });
    const findings = await findingsAt(await listen(server));
    expect(findings).not.toEqual([]);
    for (const { message } of findings) expect(message).not.toMatch(controlCharacters);
  });
});

test.each([
  ["interim answers alone", "HTTP/1.1 103 Early Hints\r\n\r\n".repeat(1000)],
  ["nothing", ""],
])("%s is inconclusive", async (_, bytes) => {
  const server = createServer((socket) => {
    socket.on("error", () => {}).once("data", () => socket.end(bytes, "latin1"));
  });
  expect(await caseAt(await listen(server))).toMatchObject({ outcome: "inconclusive", findings: [] });
});

test("no token is sent to the target of a redirect", async () => {
  const other = await serve((response) => response.writeHead(201).end());
  const { url, received } = await serve((response, request) =>
    response.writeHead(307, { Location: `${other.url}${request.url}` }).end(),
  );
  const events = await eventsOf({ server: url });
  expect(events.at(-1)).toMatchObject({ passed: 0, failed: requestCases.length, skipped: 0 });
  expect(received).toHaveLength(requestCases.length + 19); // One case makes 20 calls.
  expect(other.received).toEqual([]);
});

test("a call that gets 429 is repeated", async () => {
  let calls = 0;
  const { url } = await serveProvider({
    answer: (reply) => (++calls <= 2 ? { status: 429, headers: { "Retry-After": "0" }, body: "Slow down" } : reply),
  });
  expect(await findingsAt(url)).toEqual([]);
  expect(calls).toBe(3);
});

test("endless 429s are inconclusive", async () => {
  const { url, received } = await serve((response) => response.writeHead(429, { "Retry-After": "0" }).end("Slow down"));
  expect(await caseAt(url)).toMatchObject({
    outcome: "inconclusive",
    reason: "the server answered 429 (too many calls), Retry-After: 0",
  });
  expect(received).toHaveLength(4);
});

test("a run doesn't wait for a server that asks for an hour", async () => {
  const { url, received } = await serve((response) => response.writeHead(429, { "Retry-After": "3600" }).end());
  expect(await caseAt(url)).toMatchObject({
    outcome: "inconclusive",
    reason: "the server answered 429 (too many calls), Retry-After: 3600",
  });
  expect(received).toHaveLength(1);
});

test("a call that gets 500 is not repeated", async () => {
  const { url, received } = await serve((response) => response.writeHead(500, { "Retry-After": "0" }).end());
  expect(await findingsAt(url)).toMatchObject([{ received: "500", message: expect.stringContaining(" with 500; ") }]);
  expect(received).toHaveLength(1);
});
