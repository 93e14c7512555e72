import { createServer, request as httpRequest, type IncomingMessage } from "node:http";
import { finished } from "node:stream/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { startMockServer } from "checkout-link-contract/mock";
import { describe, expect, onTestFinished, test } from "vitest";
import { exchange } from "../abuse/callers.ts";
import { listen } from "../client/serve.ts";
import { contract, example } from "../contract/judge.ts";
import { listening } from "../listen.ts";
import { call, endToEnd, goodHeaders, path, proxyFor, read, upstream, upstreamOf } from "./servers.ts";

const request = JSON.stringify(example("minimal-request"));
const response = JSON.stringify(example("minimal-response"));
const json = { "Content-Type": "application/json" };

describe("a good call", () => {
  const names = Object.keys(contract.components.examples).flatMap((name) => name.match(/^(.*)-request$/)?.[1] ?? []);

  test("gets the answer it would get without the proxy, and no violation is reported", async () => {
    expect(names).not.toEqual([]);
    const [direct, behind] = await Promise.all([startMockServer({ seed: "same" }), startMockServer({ seed: "same" })]);
    onTestFinished(async () => void (await Promise.all([direct.close(), behind.close()])));
    const proxy = await proxyFor(behind.url);
    for (const [index, name] of names.entries()) {
      const sent = { path: `${path}?a=%20b&c`, body: JSON.stringify(example(`${name}-request`), null, 2) };
      const [expected, answered] = [await call(direct.url, sent), await call(proxy.url, sent)];
      expect(answered.status).toBe(201);
      expect(answered.body.equals(expected.body)).toBe(true);
      const withoutDate = (headers: string[]) => endToEnd(headers).filter(([header]) => header !== "Date");
      expect(withoutDate(answered.rawHeaders)).toEqual(withoutDate(expected.rawHeaders));
      expect(await proxy.reported(index + 1)).toMatchObject({ method: "POST", path, status: 201, violations: [] });
      expect(proxy.calls[index]?.isDescribed).toBe(true);
    }
  });

  test("arrives unchanged: method, query, headers and the bytes of the body", async () => {
    const { url, received } = await upstreamOf(201, response, json);
    const proxy = await proxyFor(url);
    const headers = [
      ["authorization", "Bearer polar_oat_test"],
      ["CONTENT-TYPE", "application/json; charset=utf-8"],
      ["Accept-Encoding", "gzip, br"],
      ["X-Twice", "one"],
      ["X-Twice", "two"],
      ["X-Latin", "caf\u00e9"],
      ["User-Agent", "odd  spacing"],
    ] as const;
    await call(proxy.url, { path: `${path}?a=1&a=%2F&b`, headers, body: request });
    const [arrived] = received;
    expect(arrived).toMatchObject({ method: "POST", url: `${path}?a=1&a=%2F&b` });
    expect(endToEnd(arrived?.rawHeaders ?? [])).toEqual([...headers, ["Content-Length", String(request.length)]]);
    expect(arrived?.headers.host).toBe(new URL(url).host);
    expect(arrived?.body.toString()).toBe(request);
  });

  test("is passed on without the headers of the connection, and so is its answer", async () => {
    const { url, received } = await upstream((outgoing) => {
      outgoing.writeHead(201, { ...json, Connection: "X-Hop", "X-Hop": "upstream", "X-End": "upstream" }).end(response);
    });
    const proxy = await proxyFor(url);
    const hops = [
      ["Connection", "close, x-hop"],
      ["X-Hop", "client"],
      ["TE", "trailers"],
      ["X-End", "client"],
    ] as const;
    const answered = await call(proxy.url, { headers: [...goodHeaders, ...hops], body: request });
    expect(received[0]?.headers).toMatchObject({ "x-end": "client" });
    expect(received[0]?.headers).not.toHaveProperty("x-hop");
    expect(received[0]?.headers).not.toHaveProperty("te");
    expect(answered.headers).toMatchObject({ "x-end": "upstream" });
    expect(answered.headers).not.toHaveProperty("x-hop");
  });

  test("gets the headers of the answer unchanged, including repeated ones", async () => {
    const headers = [
      ["content-TYPE", "application/json"],
      ["Set-Cookie", "a=1"],
      ["Set-Cookie", "b=2"],
      ["X-Latin", "caf\u00e9"],
      ["Date", "Tue, 15 Apr 2025 12:00:00 GMT"],
      ["Content-Length", String(response.length)],
    ];
    const { url } = await upstream((outgoing) => outgoing.writeHead(201, headers.flat()).end(Buffer.from(response)));
    const proxy = await proxyFor(url);
    const answered = await call(proxy.url, { body: request });
    expect(endToEnd(answered.rawHeaders)).toEqual(headers);
  });

  test("is sent below the path of the upstream", async () => {
    const { url, received } = await upstreamOf(201, response, json);
    for (const base of ["/base", "/base/"]) {
      const proxy = await proxyFor(url + base);
      await call(proxy.url, { body: request });
      expect(received.at(-1)?.url).toBe(`/base${path}`);
      expect(await proxy.reported()).toMatchObject({ isDescribed: true, violations: [] });
    }
  });
});

const bodies: Record<string, Buffer> = {
  "a number that JavaScript would change": Buffer.from('{"metadata":{"a":12345678901234567890,"b":1.10,"c":1E2}}'),
  "odd spacing, and a key that comes twice": Buffer.from('\n{ "label" :\t"a",\r\n"label":"\\u0062" }  '),
  "bytes that are not UTF-8": Buffer.from([0x7b, 0x22, 0xff, 0xc3, 0x28, 0x80, 0x22, 0x7d]),
  "a byte order mark": Buffer.from("\ufeff{}"),
  "text that isn't JSON": Buffer.from('{"label": '),
  "every byte": Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
  "a line break alone": Buffer.from("\n"),
  nothing: Buffer.from(""),
};

test.each(Object.entries(bodies))("%s is passed on byte for byte, both ways", async (_, bytes) => {
  const { url, received } = await upstreamOf(422, bytes, json);
  const proxy = await proxyFor(url);
  const answered = await call(proxy.url, { body: bytes });
  expect(received[0]?.body.equals(bytes)).toBe(true);
  expect(answered.body.equals(bytes)).toBe(true);
  expect(answered.status).toBe(422);
});

const packed: Record<string, Buffer> = { gzip: gzipSync(response), br: brotliCompressSync(response) };

test.each(Object.entries(packed))("an answer compressed by %s arrives compressed", async (encoding, bytes) => {
  const { url } = await upstreamOf(201, bytes, { ...json, "Content-Encoding": encoding });
  const proxy = await proxyFor(url);
  const answered = await call(proxy.url, { body: request });
  expect(answered.headers["content-encoding"]).toBe(encoding);
  expect(answered.body.equals(bytes)).toBe(true);
  expect(await proxy.reported()).toMatchObject({ isDescribed: true, violations: [] });
});

test.each([
  ["GET", path],
  ["DELETE", path],
  ["HEAD", path],
  ["OPTIONS", path],
  ["POST", "/v1/checkouts/?a=b"],
  ["POST", "/v1/checkout-links"],
  ["POST", "/v1/checkout-links/e453c0fa-a3de-4213-a839-605dceac7125"],
  ["PATCH", "/"],
  ["PUT", "//other.example/v1/checkout-links/"],
  ["POST", "/%"],
  ["POST", "/%ff/{id}/..;/"],
])("%s %s is passed on, and reported as not of the contract", async (method, target) => {
  const { url, received } = await upstreamOf(207, method === "HEAD" ? "" : "as it is", { "X-End": "upstream" });
  const proxy = await proxyFor(url);
  const answered = await call(proxy.url, { method, path: target, headers: [], body: "{" });
  expect(received).toMatchObject([{ method, url: target, body: Buffer.from("{") }]);
  expect(answered).toMatchObject({ status: 207, body: Buffer.from(method === "HEAD" ? "" : "as it is") });
  const [withoutQuery] = target.split("?");
  const expected = { method, path: withoutQuery, status: 207, isDescribed: false, violations: [] };
  expect(await proxy.reported()).toMatchObject(expected);
});

test.each([301, 302, 303, 307, 308])("a redirect by %i is passed on and not followed", async (status) => {
  const elsewhere = await upstreamOf(201, response, json);
  const { url, received } = await upstreamOf(status, "", { Location: `${elsewhere.url}${path}` });
  const proxy = await proxyFor(url);
  const answered = await call(proxy.url, { path: "/v1/checkout-links", body: request });
  expect(answered).toMatchObject({ status, headers: { location: `${elsewhere.url}${path}` } });
  expect(await proxy.reported()).toMatchObject({ isDescribed: false, violations: [] });
  expect(received).toHaveLength(1);
  expect(elsewhere.received).toEqual([]);
});

test.each<[string, string, Buffer]>([
  ["in a way that is not known here", "zstd", Buffer.from("packed")],
  ["in two ways", "gzip, br", Buffer.from("packed")],
  ["in a way with the name of an object's method", "constructor", Buffer.from("packed")],
  ["so that 20 MB come out", "gzip", gzipSync(Buffer.alloc(20_000_000, "no JSON "))],
])("an answer compressed %s is passed on and not judged", async (_, encoding, bytes) => {
  const { url } = await upstreamOf(201, bytes, { ...json, "Content-Encoding": encoding });
  const proxy = await proxyFor(url);
  const answered = await call(proxy.url, { body: request });
  expect(answered.body.equals(bytes)).toBe(true);
  expect(await proxy.reported()).toMatchObject({ status: 201, isDescribed: true, violations: [] });
});

test("an answer of 20 MB is passed on and not judged", async () => {
  const bytes = Buffer.alloc(20_000_000, "no JSON ");
  const { url } = await upstreamOf(201, bytes, json);
  const proxy = await proxyFor(url);
  const answered = await call(proxy.url, { body: request });
  expect(answered.body.equals(bytes)).toBe(true);
  expect(await proxy.reported()).toMatchObject({ status: 201, isDescribed: true, violations: [] });
});

test("calls one after another share a connection to the upstream", async () => {
  let connections = 0;
  const server = createServer((incoming, outgoing) => incoming.resume().once("end", () => outgoing.end()));
  const { url, close } = await listening(server.on("connection", () => connections++));
  onTestFinished(close);
  const proxy = await proxyFor(url);
  for (let count = 1; count <= 20; count++) await call(proxy.url, { body: request });
  expect(connections).toBe(1);
});

test("trailers and interim answers are left out, both ways", async () => {
  const url = await listen(async (incoming, outgoing) => {
    outgoing.writeEarlyHints({ link: "</style.css>; rel=preload" });
    await finished(incoming.resume());
    outgoing.writeHead(201, { ...json, Trailer: "X-Sum" });
    outgoing.write(JSON.stringify(incoming.trailers));
    outgoing.addTrailers({ "X-Sum": "5" });
    outgoing.end();
  });
  const proxy = await proxyFor(url);
  const interim: unknown[] = [];
  const answered = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { Trailer: "X-Sum", "Transfer-Encoding": "chunked" };
    const sent = httpRequest(`${proxy.url}${path}`, { method: "POST", headers, agent: false });
    sent
      .on("information", (one) => interim.push(one))
      .once("response", resolve)
      .once("error", reject);
    sent.addTrailers({ "X-Sum": "5" });
    sent.end(request);
  });
  expect((await read(answered)).toString()).toBe("{}");
  expect(answered.headers).not.toHaveProperty("trailer");
  expect(answered.trailers).toEqual({});
  expect(interim).toEqual([]);
});

test.each<[string, string, number, RegExp]>([
  ["a whole URL as its target", `POST http://example.com${path} HTTP/1.1\r\nHost: example.com`, 400, /no whole URLs: /],
  ["an upgrade", `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket`, 501, /no upgrades/],
  [
    "a tunnel",
    "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com",
    501,
    /no tunnels: use the proxy's address as the/,
  ],
])("a call with %s is refused, with what to do, and reported", async (_, head, status, detail) => {
  const { url, received } = await upstreamOf(201, response, json);
  const proxy = await proxyFor(url);
  const port = Number(new URL(proxy.url).port);
  const { statuses, text } = await exchange(port, `${head}\r\nConnection: close\r\n\r\n`);
  expect(statuses).toEqual([status]);
  expect(text).toMatch(detail);
  expect(await proxy.reported()).toMatchObject({ status, isDescribed: false, violations: [] });
  expect(received).toEqual([]);
});

test("each of many parallel calls gets its own answer", async () => {
  const { url } = await upstream((outgoing, { body }) => outgoing.writeHead(422, json).end(body));
  const proxy = await proxyFor(url);
  const sent = Array.from({ length: 50 }, (_, index) => `{"detail":[],"index":${index}}`);
  const answered = await Promise.all(sent.map((body) => call(proxy.url, { body })));
  expect(answered.map(({ body }) => body.toString())).toEqual(sent);
  await proxy.reported(sent.length);
  // The answers are right, but the requests lack fields.
  for (const { violations } of proxy.calls) {
    expect(violations.map(({ side, message }) => [side, message.split(" ")[0]])).toEqual([
      ["request", "/payment_processor"],
      ["request", "/products"],
    ]);
  }
});
