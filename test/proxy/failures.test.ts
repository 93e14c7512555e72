import { type ClientRequest, request as httpRequest } from "node:http";
import { connect, type Socket } from "node:net";
import { expect, test } from "vitest";
import { listen } from "../client/serve.ts";
import { example } from "../contract/judge.ts";
import { closedUrl } from "../listen.ts";
import { call, goodHeaders, path, proxyFor, upstream, upstreamOf } from "./servers.ts";

const request = JSON.stringify(example("minimal-request"));
const response = JSON.stringify(example("minimal-response"));
const json = { "Content-Type": "application/json" };

/** Expects that the proxy still works. */
async function expectAlive(proxy: { url: string }): Promise<void> {
  expect((await call(proxy.url, { body: request })).status).toBe(201);
}

test("an upstream that is down gets 502 with the reason, call after call", async () => {
  const proxy = await proxyFor(await closedUrl());
  for (const count of [1, 2]) {
    const answered = await call(proxy.url, { body: request });
    expect(answered.status).toBe(502);
    expect(answered.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(answered.body.toString())).toEqual({ detail: expect.stringMatching(/upstream: .*ECONNREFUSED/) });
    expect(await proxy.reported(count)).toMatchObject({ method: "POST", path, status: undefined, violations: [] });
  }
});

test("an upstream that hangs up without an answer gets 502", async () => {
  const { url } = await upstream((outgoing) => outgoing.destroy());
  const proxy = await proxyFor(url);
  expect((await call(proxy.url, { body: request })).status).toBe(502);
  expect(await proxy.reported()).toMatchObject({ status: undefined, violations: [] });
});

test("an upstream that doesn't speak HTTP gets 502", async () => {
  const url = await listen((incoming) => void incoming.socket.end("SSH-2.0-OpenSSH\r\n"));
  const proxy = await proxyFor(url);
  expect((await call(proxy.url, { body: request })).status).toBe(502);
});

/** An event to wait for. */
function occasion() {
  let happen = () => {};
  const happened = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { happen, happened };
}

/** Sends a request and ignores errors. */
function send(url: string): ClientRequest {
  const sent = httpRequest(`${url}${path}`, { method: "POST", headers: Object.fromEntries(goodHeaders), agent: false });
  return sent.on("error", () => {}).end(request);
}

test.each<[string, Record<string, string>]>([
  ["of known length", { "Content-Length": String(response.length) }],
  ["in chunks", {}],
])("an upstream that resets within an answer %s ends the client's connection, not the proxy", async (_, headers) => {
  const begun = occasion();
  let breaks = true;
  const { url } = await upstream(async (outgoing) => {
    outgoing.writeHead(201, { ...json, ...headers });
    if (!breaks) return void outgoing.end(response);
    breaks = false;
    outgoing.write(response.slice(0, 10));
    await begun.happened;
    (outgoing.socket as Socket).resetAndDestroy();
  });
  const proxy = await proxyFor(url);
  const isWhole = new Promise((resolve) => {
    send(proxy.url).once("response", (incoming) => {
      incoming.once("data", begun.happen).on("error", () => {});
      incoming.once("close", () => resolve(incoming.complete));
    });
  });
  expect(await isWhole).toBe(false);
  expect(await proxy.reported()).toMatchObject({ status: undefined, violations: [] });
  await expectAlive(proxy);
});

test("a client that leaves while it waits ends the call upstream, not the proxy", async () => {
  const arrived = occasion();
  const gone = occasion();
  let isFirst = true;
  const url = await listen((incoming, outgoing) => {
    incoming.resume();
    if (!isFirst) return void outgoing.writeHead(201, json).end(response);
    isFirst = false;
    outgoing.once("close", gone.happen);
    arrived.happen();
  });
  const proxy = await proxyFor(url);
  const client = send(proxy.url);
  await arrived.happened;
  client.destroy();
  await gone.happened;
  expect(await proxy.reported()).toMatchObject({ status: undefined, violations: [] });
  await expectAlive(proxy);
});

test("a client that leaves during its answer ends the call upstream, not the proxy", async () => {
  const gone = occasion();
  let isFirst = true;
  const url = await listen((incoming, outgoing) => {
    incoming.resume();
    outgoing.writeHead(201, json);
    if (!isFirst) return void outgoing.end(response);
    isFirst = false;
    outgoing.once("close", gone.happen);
    // Without end: it stops only when its connection does.
    const more = () => void (outgoing.destroyed || outgoing.write(Buffer.alloc(65_536, " "), more));
    more();
  });
  const proxy = await proxyFor(url);
  const client = send(proxy.url);
  client.once("response", (incoming) => incoming.on("error", () => {}).once("data", () => client.destroy()));
  await gone.happened;
  expect(await proxy.reported()).toMatchObject({ status: undefined, violations: [] });
  await expectAlive(proxy);
});

test("an incomplete request is not sent upstream", async () => {
  const { url, received } = await upstreamOf(201, response, json);
  const proxy = await proxyFor(url);
  const { hostname, port } = new URL(proxy.url);
  const client = connect(Number(port), hostname);
  const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{`;
  await new Promise((resolve) => client.write(head, resolve));
  client.destroy();
  await new Promise((resolve) => client.once("close", resolve));
  await expectAlive(proxy);
  expect(received).toHaveLength(1);
});

test("a client that doesn't speak HTTP gets 400, and only its connection ends", async () => {
  const { url, received } = await upstreamOf(201, response, json);
  const proxy = await proxyFor(url);
  const { hostname, port } = new URL(proxy.url);
  const client = connect(Number(port), hostname).setEncoding("latin1");
  let answered = "";
  client.on("data", (text) => {
    answered += text;
  });
  client.write("\x16\x03\x01 hello\r\n\r\n");
  await new Promise((resolve) => client.once("close", resolve));
  expect(answered).toMatch(/^HTTP\/1\.1 400 /);
  expect(received).toEqual([]);
  await expectAlive(proxy);
});

test("a body beyond the limit gets 413 and the reason, and is not passed on", async () => {
  const { url, received } = await upstreamOf(201, response, json);
  const proxy = await proxyFor(url);
  const answered = await call(proxy.url, { body: Buffer.alloc(8_388_609, " ") });
  expect(answered.status).toBe(413);
  expect(JSON.parse(answered.body.toString())).toEqual({ detail: "The proxy reads bodies of up to 8388608 bytes" });
  expect(await proxy.reported()).toMatchObject({ status: 413, violations: [] });
  expect(received).toEqual([]);
});

test("a body at the limit is passed on", async () => {
  const { url, received } = await upstreamOf(201, response, json);
  const proxy = await proxyFor(url);
  const body = Buffer.alloc(8_388_608, " ");
  expect((await call(proxy.url, { body })).status).toBe(201);
  expect(received[0]?.body.equals(body)).toBe(true);
});
