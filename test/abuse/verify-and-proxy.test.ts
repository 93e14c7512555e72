import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { example } from "../contract/judge.ts";
import { type Cost, expectWithin, type Measured, startMeasured, usedBetween } from "./measured.ts";
import {
  brotliBomb,
  bytes,
  dripping,
  endless,
  gzipBomb,
  type Hostile,
  head,
  link,
  linkWith,
  listOf,
  mapOf,
  nested,
  type Peer,
  reset,
  secrets,
  silent,
  startHostile,
  steering,
  steers,
  whole,
} from "./peers.ts";

const kB = 1000;
const MB = 1000 * kB;
const large = 8.3 * MB;
const chunked = { "Transfer-Encoding": "chunked" };
const gzip = { "Content-Encoding": "gzip" };
const token = "polar_oat_Secret+of/mine";
const uuid = "d8dd2de1-21b7-4a41-8bc3-ce909c0cfe23";
const path = "/v1/checkout-links/";

const ofObjects: Cost = [1200, 390];
const ofNesting: Cost = [1900, 570];

/** The peers that both `verify` and the proxy must survive. */
const peers = {
  "1 MB of empty products": () => whole(201, linkWith("products", listOf("{}", MB))),
  "8 MB of empty products": () => whole(201, linkWith("products", listOf("{}", large))),
  "8 MB of empty products in 8 kB of gzip": () => whole(201, gzipSync(linkWith("products", listOf("{}", large))), gzip),
  "8 MB of metadata": () => whole(201, linkWith("metadata", mapOf("null", large))),
  "8 MB of nested lists": () => whole(201, linkWith("label", nested(large / 2))),
  "8 MB of entries of a 422": () => whole(422, `{"detail":${listOf('{"loc":["body"],"msg":"","type":""}', large)}}`),
  "8 MB of empty entries of a 422": () => whole(422, `{"detail":${listOf("{}", large)}}`),
  "a gigabyte in 1 MB of gzip": () => whole(201, gzipBomb(), gzip),
  "100 MB in a few bytes of brotli": () => whole(201, brotliBomb(), { "Content-Encoding": "br" }),
  "an answer without an end": () => endless(head(201, chunked), `10000\r\n${" ".repeat(65_536)}\r\n`),
  "headers without an end": () => endless("HTTP/1.1 201 Created\r\n", "X-More: x\r\n".repeat(5000)),
  "a reset": () => reset(""),
  "a reset in the head": () => reset("HTTP/1.1 201 Cre"),
  "a reset in the body": () => reset(`${head(201, { "Content-Length": 100 })}{`),
  "a length and chunks": () => bytes(`${head(201, { "Content-Length": 2, ...chunked })}2\r\n{}\r\n0\r\n\r\n`),
  "a broken chunk": () => (socket: Socket) => {
    // Apart, so that a proxy has passed on the head by then.
    socket.write(`${head(201, chunked)}1\r\n{\r\n`);
    setTimeout(() => socket.end("zz\r\n}\r\n"), 50);
  },
  "HTTP/0.9": () => bytes("<html>Hello</html>"),
  "another protocol": () => bytes("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
  "a redirect to itself": () => whole(307, "", { Location: path }),
  "an empty 429": () => whole(429, "", { "Retry-After": "3600" }),
  "a page for a 502": () => whole(502, "<!doctype html>"),
} satisfies Record<string, () => Peer>;
type Name = keyof typeof peers;

describe("verify", () => {
  async function verify(peer: Peer, ...args: string[]) {
    const hostile = await startHostile(peer);
    onTestFinished(() => hostile.close());
    const verify = startMeasured(undefined, "verify", hostile.url, "--token", token, "--product", uuid, ...args);
    onTestFinished(() => void verify.child.kill("SIGKILL"));
    const code = await verify.ended;
    return { code, ...verify.output, requests: hostile.requests, used: await verify.usage() };
  }

  // The code: 1 if it finds that the contract is broken, 2 if nothing can be told.
  const rows: [Name, 1 | 2, RegExp, Cost?][] = [
    ["1 MB of empty products", 1, /products\/0\/\w+ is required/],
    ["8 MB of empty products", 1, /products\/0\/\w+ is required/, ofObjects],
    ["8 MB of empty products in 8 kB of gzip", 1, /products\/0\/\w+ is required/, ofObjects],
    ["8 MB of metadata", 1, /metadata\/10000000 must be/, ofObjects],
    ["8 MB of nested lists", 1, /label must be a string/, ofNesting],
    ["8 MB of entries of a 422", 1, /refused/, ofObjects],
    ["8 MB of empty entries of a 422", 1, /422/, ofObjects],
    ["a gigabyte in 1 MB of gzip", 1, /more than 8388608 bytes/],
    ["100 MB in a few bytes of brotli", 1, /more than 8388608 bytes/],
    ["an answer without an end", 1, /more than 8388608 bytes/],
    ["headers without an end", 1, /can't be read as an answer of HTTP/],
    ["a reset", 2, /closed before any byte/],
    ["a reset in the head", 2, /in the middle of the answer/],
    ["a reset in the body", 2, /in the middle of the answer/],
    ["a length and chunks", 1, /can't be read as an answer of HTTP/],
    ["a broken chunk", 1, /can't be read as an answer of HTTP/],
    ["HTTP/0.9", 1, /can't be read as an answer of HTTP/],
    ["another protocol", 1, /can't be read as an answer of HTTP/],
    ["a redirect to itself", 2, /a redirect to \/v1\/checkout-links\//],
    ["an empty 429", 2, /429, Retry-After: 3600/],
    ["a page for a 502", 2, /502/],
  ];
  test.each(rows)("survives %s", async (name, expected, reason, cost = [250, 80]) => {
    const { code, stdout, stderr, used } = await verify(peers[name](), "--only", "a link: has null for a label");
    const isOver = /^.*\ba redirect to/.test(stderr);
    expect({ code, stderr: isOver ? "" : stderr }).toEqual({ code: expected, stderr: "" });
    expect(stdout + stderr).toMatch(reason);
    expectWithin(used, cost);
  });

  test("survives no answer, to any case", async () => {
    const { code, stdout, used } = await verify(silent, "--timeout", "100", "--concurrency", "64");
    expect(code).toBe(2);
    expect(stdout).toMatch(/20 calls in a row had no answer/);
    expectWithin(used, [250, 80]);
  });

  test("survives a dripping body", async () => {
    const { code, stdout, used } = await verify(
      dripping(head(201), " "),
      "--timeout",
      "500",
      "--only",
      "a link: has null for a label",
    );
    expect(code).toBe(2);
    expect(stdout).toMatch(/no whole answer within 500 ms/);
    expectWithin(used, [250, 80]);
  });

  test("stays quiet and small when many cases are answered by 1 MB of empty products", async () => {
    const { code, stderr, stdout, used } = await verify(peers["1 MB of empty products"](), "--only", "label");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout.length).toBeLessThan(1_000_000);
    expectWithin(used, [1500, 180]);
  });

  test("warns of no leaked listeners when every call is answered by 429", async () => {
    const { code, stderr, requests, used } = await verify(
      whole(429, "", { "Retry-After": "0" }),
      "--only",
      "label: ",
      "--concurrency",
      "64",
    );
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(requests.length).toBeGreaterThan(20);
    expectWithin(used, [270, 80]);
  });

  test("logs no secret, and nothing that steers a terminal or a CI runner", async () => {
    const text = `${secrets.join(" ")} ${steering}`;
    const hostile = link({ label: text, id: text, metadata: { [text]: null }, url: `https://example.com/${text}` });
    for (const sent of [text, hostile]) {
      const { stdout, stderr, used } = await verify(whole(201, sent), "--only", "a link: ");
      expect(stdout).toMatch(/FAILED/);
      expect(stdout + stderr).not.toMatch(/Secret/);
      expect(stdout + stderr).not.toMatch(steers);
      expectWithin(used, [270, 80]);
    }
  });
});

describe("the proxy", () => {
  let upstream: Hostile;
  let proxy: Measured;
  let port: number;
  beforeAll(async () => {
    upstream = await startHostile();
    proxy = startMeasured(undefined, "proxy", "--port", "0", "--upstream", upstream.url);
    const [, digits] = await proxy.prints(/listens on http:\/\/127\.0\.0\.1:(\d+)/);
    port = Number(digits);
  });
  afterAll(async () => {
    proxy.child.kill("SIGKILL");
    await upstream.close();
  });

  const good = JSON.stringify(example("minimal-request"));

  /** Makes a call; 0 if no head of an answer came. */
  async function call(body: string | Buffer = good, target = path): Promise<{ status: number; isWhole: boolean }> {
    const headers = {
      Authorization: `Bearer ${token}`,
      "Content-Type": "application/json",
      "Content-Length": Buffer.byteLength(body),
    };
    const sent: ClientRequest = httpRequest({
      port,
      host: "127.0.0.1",
      path: target,
      method: "POST",
      headers,
      agent: false,
    });
    const incoming = await new Promise<IncomingMessage | undefined>((resolve) => {
      sent
        .once("response", resolve)
        .on("error", () => resolve(undefined))
        .end(body);
    });
    if (!incoming) return { status: 0, isWhole: false };
    // A client that has read enough of an answer disconnects.
    let size = 0;
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > 20 * MB) sent.destroy();
    });
    await new Promise((resolve) => incoming.on("error", () => {}).once("close", resolve));
    return { status: incoming.statusCode ?? 0, isWhole: incoming.complete };
  }

  /** Runs a row, and expects that the proxy still works and has logged the call. */
  async function row(work: () => Promise<unknown>, cost: Cost): Promise<void> {
    const before = await proxy.usage();
    await work();
    upstream.peer = whole(201, link());
    const marker = `/marker-${Math.random()}`;
    await call(good, marker);
    // The log is in the order of the answers, so the previous row has been judged by then.
    await proxy.prints(new RegExp(marker));
    expect(await call()).toEqual({ status: 201, isWhole: true });
    expectWithin(usedBetween(before, await proxy.usage()), cost);
  }

  const rows: [Name, status: number, isWhole: boolean, Cost?][] = [
    ["1 MB of empty products", 201, true, [180, 110]],
    ["8 MB of empty products", 201, true, ofObjects],
    ["8 MB of empty products in 8 kB of gzip", 201, true, ofObjects],
    ["8 MB of metadata", 201, true, ofObjects],
    ["8 MB of nested lists", 201, true, ofNesting],
    ["8 MB of entries of a 422", 422, true, ofObjects],
    ["8 MB of empty entries of a 422", 422, true, ofObjects],
    ["a gigabyte in 1 MB of gzip", 201, true, [50, 370]],
    ["100 MB in a few bytes of brotli", 201, true, [50, 370]],
    ["an answer without an end", 201, false, [160, 370]],
    ["headers without an end", 502, true],
    ["a reset", 502, true],
    ["a reset in the head", 502, true],
    ["a reset in the body", 201, false],
    ["a length and chunks", 502, true],
    ["a broken chunk", 201, false],
    ["HTTP/0.9", 502, true],
    ["another protocol", 502, true],
    ["a redirect to itself", 307, true],
    ["an empty 429", 429, true],
    ["a page for a 502", 502, true],
  ];
  test.each(rows)("survives %s", async (name, status, isWhole, cost = [50, 190]) => {
    await row(async () => {
      upstream.peer = peers[name]();
      expect(await call()).toEqual({ status, isWhole });
    }, cost);
  });

  test.each<[string, string, number, Cost]>([
    ["8 MB of empty products", `{"products":${listOf('""', 8 * MB)}}`, 201, ofObjects],
    ["7 MB of metadata", `{"metadata":${mapOf("null", 7 * MB)}}`, 201, [2800, 390]],
    ["8 MB of nested lists", nested(4 * MB), 201, ofNesting],
    ["9 MB", " ".repeat(9 * MB), 413, [70, 390]],
  ])("survives a request of %s", async (_, body, status, cost) => {
    await row(async () => expect(await call(body)).toMatchObject({ status }), cost);
  });

  test.each<[string, string, RegExp]>([
    ["a tunnel", "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n", /^HTTP\/1\.1 501 /],
    [
      "a whole URL",
      `POST http://example.com${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      /^HTTP\/1\.1 400 /,
    ],
    [
      "an upgrade",
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`,
      /^HTTP\/1\.1 501 /,
    ],
    ["TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", /^HTTP\/1\.1 400 /],
    [
      "two framings",
      `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      /^HTTP\/1\.1 400 /,
    ],
  ])("survives a client that sends %s", async (_, sent, answer) => {
    const { requests } = upstream;
    const before = requests.length;
    await row(async () => {
      const received = await new Promise<string>((resolve) => {
        let text = "";
        const socket = connect(port, "127.0.0.1", () => socket.write(sent, "latin1"));
        socket.on("data", (chunk) => {
          text += chunk;
        });
        socket.on("error", () => {}).once("close", () => resolve(text));
      });
      expect(received).toMatch(answer);
      expect(requests).toHaveLength(before);
    }, [40, 190]);
  });

  test("logs no secret, and nothing that steers a terminal or a CI runner", async () => {
    const text = `${secrets.join(" ")} ${steering}`;
    await row(async () => {
      for (const secret of secrets) await call(good, `/${secret}/${encodeURI(steering)}?token=${secret}`);
      await call(JSON.stringify({ metadata: { [text]: null } }));
      upstream.peer = whole(201, link({ label: text, metadata: { [text]: null } }), { "X-Token": token });
      await call();
      upstream.peer = bytes(`HTTP/1.1 201 ${secrets[2]}\r\n##vso[x]y\r\n\r\n`);
      await call();
      await call(good, "/the-last-call");
      await proxy.prints(/the-last-call/);
    }, [40, 190]);
    const { stdout, stderr } = proxy.output;
    expect(stderr).toBe("");
    expect(stdout).toMatch(/VIOLATION response/);
    expect(stdout).not.toMatch(/Secret/);
    expect(stdout).not.toMatch(steers);
  });

  test("ends when it is asked to, with a summary, after all of this", async () => {
    expect(await proxy.stop()).toBe(0);
    expect(proxy.output.stdout).toMatch(/\d+ calls/);
  });
});
