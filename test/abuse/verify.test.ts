import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { given } from "../support/given.ts";
import { serveProvider } from "../support/provider.ts";
import { type Cost, expectWithin, startMeasured } from "./measured.ts";
import {
  brotliBomb,
  bytes,
  dripping,
  endless,
  gzipBomb,
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

/** The peers that `verify` must survive. */
const peers = {
  "1 MB of empty products": () => whole(201, linkWith("products", listOf("{}", MB))),
  "8 MB of empty products": () => whole(201, linkWith("products", listOf("{}", large))),
  "8 MB of empty products in 8 kB of gzip": () => whole(201, gzipSync(linkWith("products", listOf("{}", large))), gzip),
  "8 MB of metadata": () => whole(201, linkWith("metadata", mapOf("null", large))),
  "8 MB of nested lists": () => whole(201, linkWith("label", nested(large / 2))),
  "8 MB of entries of a 422": () => whole(422, `{"detail":${listOf('{"loc":["body"],"msg":"","type":""}', large)}}`),
  "8 MB of empty entries of a 422": () => whole(422, `{"detail":${listOf("{}", large)}}`),
  "an address that is nearly one, of 8 MB": () =>
    whole(201, link({ url: `https://a/${"polar_cl_".repeat(0.9 * MB)} ` })),
  "8 MB of text with a token": () => whole(500, `${"x ".repeat(4 * MB)}${token}`),
  "a gigabyte in 1 MB of gzip": () => whole(201, gzipBomb(), gzip),
  "100 MB in a few bytes of brotli": () => whole(201, brotliBomb(), { "Content-Encoding": "br" }),
  "an answer without an end": () => endless(head(201, chunked), `10000\r\n${" ".repeat(65_536)}\r\n`),
  "headers without an end": () => endless("HTTP/1.1 201 Created\r\n", "X-More: x\r\n".repeat(5000)),
  "a reset": () => reset(""),
  "a reset in the head": () => reset("HTTP/1.1 201 Cre"),
  "a reset in the body": () => reset(`${head(201, { "Content-Length": 100 })}{`),
  "a length and chunks": () => bytes(`${head(201, { "Content-Length": 2, ...chunked })}2\r\n{}\r\n0\r\n\r\n`),
  "a broken chunk": () => (socket: Socket) => {
    // Apart, so that the head has been read by then.
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
    ["an address that is nearly one, of 8 MB", 1, /url must /],
    ["8 MB of text with a token", 1, /repeats the access token/],
    ["a gigabyte in 1 MB of gzip", 1, /more than 8388608 bytes/],
    ["100 MB in a few bytes of brotli", 1, /more than 8388608 bytes/],
    ["an answer without an end", 1, /more than 8388608 bytes/],
    ["headers without an end", 1, /can't be read: /],
    ["a reset", 2, /closed before any byte/],
    ["a reset in the head", 2, /in the middle of the answer/],
    ["a reset in the body", 2, /in the middle of the answer/],
    ["a length and chunks", 1, /can't be read: /],
    ["a broken chunk", 1, /can't be read: /],
    ["HTTP/0.9", 1, /can't be read: /],
    ["another protocol", 1, /can't be read: /],
    ["a redirect to itself", 2, /a redirect to \/v1\/checkout-links\//],
    ["an empty 429", 2, /answered 429 \(too many calls\), Retry-After: 3600/],
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

  test("keeps no secrets of 3 MB", async () => {
    let links = 0;
    const { url } = await serveProvider({
      answer: (reply) => {
        if (reply.status !== 201) return reply;
        const client_secret = `polar_cl_${++links}${"x".repeat(3 * MB)}`;
        const fields = { client_secret, url: `https://buy.polar.sh/${client_secret}` };
        return { ...reply, body: JSON.stringify({ ...JSON.parse(String(reply.body)), ...fields }) };
      },
    });
    const args = ["--token", given.token, "--only", ": accepts", "--concurrency", "1"];
    const verify = startMeasured(undefined, "verify", url, ...args);
    onTestFinished(() => void verify.child.kill("SIGKILL"));
    expect(await verify.ended).toBe(0);
    // Together, their secrets are larger than the heap may be.
    expect(links).toBeGreaterThan(100);
    expectWithin(await verify.usage(), [3000, 200]);
  }, 300_000);

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
