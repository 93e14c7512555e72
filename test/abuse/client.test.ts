import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
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

const usual: Cost = [250, 90];
const ofObjects: Cost = [1100, 340];
const ofNesting: Cost = [1600, 500];
const kB = 1000;
const MB = 1000 * kB;
/** Just below the limit. */
const large = 8.3 * MB;

const chunked = { "Transfer-Encoding": "chunked" };
const gzip = { "Content-Encoding": "gzip" };

interface Outcome {
  readonly name: string;
  readonly [part: string]: unknown;
}

interface Row {
  readonly peer: () => Peer;
  readonly outcome: Outcome;
  readonly cost?: Cost;
  readonly checks?: "none" | "tolerant" | "strict";
  readonly timeoutMs?: number;
  readonly times?: number;
}

const notALink = (issues: unknown = expect.any(Number)): Outcome => ({
  name: "InvalidResponseError",
  status: 201,
  issues,
});
const status = (status: number, more: object = {}): Outcome => ({ name: "HttpStatusError", status, ...more });
const noResponse: Outcome = { name: "NetworkError" };
const tooLate: Outcome = { name: "TimeoutError", message: "No response within 1000 ms" };

async function call({ peer, checks = "tolerant", timeoutMs, times }: Row) {
  const hostile = await startHostile(peer());
  onTestFinished(() => hostile.close());
  const options = { server: hostile.url, checks, timeoutMs, times };
  const client = startMeasured("call.mjs", JSON.stringify(options));
  onTestFinished(() => void client.child.kill("SIGKILL"));
  const code = await client.ended;
  const { stdout, stderr } = client.output;
  return { code, stdout, stderr, requests: hostile.requests, used: await client.usage() };
}

const rows: Record<string, Record<string, Row>> = {
  "the client survives a large answer:": {
    "100 kB of empty products": {
      peer: () => whole(201, linkWith("products", listOf("{}", 100 * kB))),
      outcome: notALink(101),
    },
    "1 MB of empty products": {
      peer: () => whole(201, linkWith("products", listOf("{}", MB))),
      outcome: notALink(101),
    },
    "8 MB of empty products": {
      peer: () => whole(201, linkWith("products", listOf("{}", large))),
      outcome: notALink(101),
      cost: ofObjects,
    },
    "8 MB of empty products, checked strictly": {
      peer: () => whole(201, linkWith("products", listOf("{}", large))),
      outcome: notALink(101),
      checks: "strict",
      cost: ofObjects,
    },
    "8 MB of empty products, not checked": {
      peer: () => whole(201, linkWith("products", listOf("{}", large))),
      outcome: { name: "link" },
      checks: "none",
      cost: ofObjects,
    },
    "8 MB of prices of every kind": {
      peer: () => whole(201, linkWith("product", `{"prices":${listOf('{"amount_type":"x"}', large)}}`)),
      outcome: notALink(),
    },
    "8 MB of metadata": {
      peer: () => whole(201, linkWith("metadata", mapOf("null", large))),
      outcome: notALink(101),
      cost: ofObjects,
    },
    "8 MB of one text": { peer: () => whole(201, linkWith("id", `"${"x".repeat(large)}"`)), outcome: notALink(1) },
    "8 MB of an almost URL": {
      peer: () => whole(201, linkWith("url", `"http://[${"1:".repeat(large / 2)}"`)),
      outcome: notALink(1),
    },
    "8 MB of an almost address of a link": {
      peer: () => whole(201, linkWith("url", `"https://a/${"polar_cl_".repeat(large / 9)} "`)),
      outcome: notALink(1),
    },
    "8 MB of nested lists": {
      peer: () => whole(201, linkWith("label", nested(large / 2))),
      outcome: notALink(1),
      cost: ofNesting,
    },
    "8 MB of nested lists, refused": {
      peer: () => whole(400, nested(large / 2)),
      outcome: status(400),
      cost: ofNesting,
    },
    "8 MB of entries of a 422": {
      peer: () => whole(422, `{"detail":${listOf('{"loc":["body"],"msg":"","type":""}', large)}}`),
      outcome: { name: "RequestRejectedError", status: 422, messages: 1 },
      cost: [2700, 270],
    },
    "8 MB of a page": {
      peer: () => whole(502, `<!doctype html>${"<p>Sorry ".repeat(large / 9)}`),
      outcome: status(502),
    },
    "8 MB of empty objects, out of 8 kB of gzip": {
      peer: () => whole(201, gzipSync(linkWith("products", listOf("{}", large))), gzip),
      outcome: notALink(101),
      cost: ofObjects,
    },
  },

  "the client lets go of an answer without an end:": {
    "a success": {
      peer: () => endless(head(201, chunked), `10000\r\n${" ".repeat(65_536)}\r\n`),
      outcome: { name: "InvalidResponseError", message: expect.stringContaining("must have at most 8388608 bytes") },
    },
    "a success of a petabyte": {
      peer: () => endless(head(201, { "Content-Length": 1e15 }), " ".repeat(65_536)),
      outcome: { name: "InvalidResponseError", message: expect.stringContaining("must have at most 8388608 bytes") },
    },
    "a failure": {
      peer: () => endless(head(500, chunked), `10000\r\n${" ".repeat(65_536)}\r\n`),
      outcome: status(500),
    },
    "a gigabyte in 1 MB of gzip": {
      peer: () => whole(201, gzipBomb(), gzip),
      outcome: { name: "InvalidResponseError", message: expect.stringContaining("must have at most 8388608 bytes") },
    },
    "100 MB in a few bytes of brotli": {
      peer: () => whole(201, brotliBomb(), { "Content-Encoding": "br" }),
      outcome: { name: "InvalidResponseError", message: expect.stringContaining("must have at most 8388608 bytes") },
    },
    "a hundred layers of gzip": {
      peer: () => whole(201, link(), { "Content-Encoding": Array(100).fill("gzip").join(", ") }),
      outcome: noResponse,
    },
    "a header": { peer: () => endless("HTTP/1.1 201 Created\r\nX-More: ", "x".repeat(65_536)), outcome: noResponse },
    headers: { peer: () => endless("HTTP/1.1 201 Created\r\n", "X-More: x\r\n".repeat(5000)), outcome: noResponse },
    "interim answers": {
      peer: () => endless("", "HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n".repeat(1000)),
      outcome: tooLate,
      timeoutMs: 1000,
    },
    "a reason": {
      peer: () => endless("HTTP/1.1 201 ", "x".repeat(65_536)),
      outcome: tooLate,
      timeoutMs: 1000,
    },
  },

  "the client doesn't wait longer than it should:": {
    "no answer": { peer: () => silent, outcome: tooLate, timeoutMs: 1000 },
    "a dripping head": {
      peer: () => dripping("HTTP/1.1 201 Created\r\n", "X-More: x\r\n"),
      outcome: tooLate,
      timeoutMs: 1000,
    },
    "a dripping body": { peer: () => dripping(head(201), " "), outcome: tooLate, timeoutMs: 1000 },
    "a body that stops": {
      peer: () => (socket) => void socket.write(`${head(201, { "Content-Length": 100 })}{`),
      outcome: tooLate,
      timeoutMs: 1000,
    },
    "a wait of an hour": {
      peer: () => whole(429, "", { "Retry-After": "3600" }),
      outcome: status(429, { retryAfterSeconds: 3600 }),
    },
    "a wait without end": {
      peer: () => whole(429, "", { "Retry-After": "9".repeat(400) }),
      outcome: status(429),
    },
  },

  "the client tells what is wrong with an answer:": {
    "none, but a reset": { peer: () => reset(""), outcome: noResponse },
    "a reset in the head": { peer: () => reset("HTTP/1.1 201 Cre"), outcome: noResponse },
    "a reset in the body": { peer: () => reset(`${head(201, { "Content-Length": 100 })}{`), outcome: noResponse },
    "a reset in a chunk": { peer: () => reset(`${head(201, chunked)}ff\r\n{`), outcome: noResponse },
    "a body shorter than stated": {
      peer: () => bytes(head(201, { "Content-Length": 10_000 }) + link()),
      outcome: noResponse,
    },
    "a body longer than stated": {
      peer: () => bytes(`${head(201, { "Content-Length": 2 })}{}{}`),
      outcome: notALink(),
    },
    "a length and chunks": {
      peer: () => bytes(`${head(201, { "Content-Length": 2, ...chunked })}2\r\n{}\r\n0\r\n\r\n`),
      outcome: noResponse,
    },
    "two lengths": {
      peer: () => bytes("HTTP/1.1 201 Created\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}"),
      outcome: noResponse,
    },
    "a chunk of no number": { peer: () => bytes(`${head(201, chunked)}zz\r\n{}\r\n`), outcome: noResponse },
    "a chunk of any size": { peer: () => bytes(`${head(201, chunked)}${"f".repeat(16)}\r\n{}`), outcome: noResponse },
    "HTTP/0.9": { peer: () => bytes("<html>Hello</html>"), outcome: noResponse },
    "an alert of TLS": { peer: () => bytes("\x15\x03\x03\x00\x02\x02\x46"), outcome: noResponse },
    "another protocol": {
      peer: () => bytes("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
      outcome: noResponse,
    },
    "a status of 999": {
      peer: () => whole(999, "{}"),
      outcome: { name: expect.stringMatching(/^(Network|HttpStatus)Error$/) },
    },
    "an empty success": { peer: () => whole(201, ""), outcome: notALink(1) },
    "a 204": {
      peer: () => bytes("HTTP/1.1 204 No Content\r\n\r\n"),
      outcome: { name: "InvalidResponseError", status: 204 },
    },
    "a page": { peer: () => whole(201, "<!doctype html>"), outcome: notALink(1) },
    // Node's fetch loses the error of the decompressor at times. Then the timeout ends the call.
    "a gzip that is none": {
      peer: () => whole(201, link(), gzip),
      outcome: { name: expect.stringMatching(/^(Network|Timeout)Error$/) },
    },
    "a redirect to itself": { peer: () => whole(307, "", { Location: "/v1/checkout-links/" }), outcome: status(307) },
    "a number beyond all": { peer: () => whole(201, linkWith("metadata", '{"a":1e400}')), outcome: notALink(1) },
    "half a surrogate pair": { peer: () => whole(201, linkWith("label", '"\\ud800"')), outcome: { name: "link" } },
    "U+0000": { peer: () => whole(201, linkWith("label", '"\\u0000"')), outcome: { name: "link" } },
    "a byte order mark": { peer: () => whole(201, `\ufeff${link()}`), outcome: { name: "link" } },
    "invalid UTF-8": {
      peer: () => whole(201, Buffer.from(link({ label: "caf\xe9" }), "latin1")),
      outcome: { name: "link", label: "caf\ufffd" },
    },
    "the same key twice": {
      peer: () => whole(201, link().replace("{", '{"label":"first",')),
      outcome: { name: "link", label: null },
    },
    "keys that change a prototype": {
      peer: () =>
        whole(
          422,
          '{"__proto__":{"polluted":1},"detail":[{"loc":["body","__proto__","polluted"],"msg":"","type":""}]}',
        ),
      outcome: { name: "RequestRejectedError", status: 422 },
    },
  },
};

for (const [group, table] of Object.entries(rows)) {
  test.each(Object.entries(table))(`${group} %s`, async (_, row) => {
    const { code, stdout, stderr, used } = await call(row);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ ...row.outcome, isPolluted: false });
    expectWithin(used, row.cost ?? usual);
  });
}

describe("no error of the client", () => {
  test("repeats a secret, wherever the server repeats it", async () => {
    const text = secrets.join(" ");
    const body = { error: text, [text]: [text], detail: [{ loc: [text], msg: text, type: text }] };
    for (const [code, sent] of [
      [401, JSON.stringify(body)],
      [500, text],
      [201, link({ id: text, metadata: { [text]: null } })],
    ] as const) {
      const peer = () => whole(code, sent, { "X-Token": text, Location: `https://example.com/?${secrets[0]}` });
      const { stdout, stderr, used } = await call({ peer, outcome: { name: "" } });
      expect(JSON.parse(stdout).name).toMatch(/Error$/);
      expect(stdout + stderr).not.toMatch(/Secret/);
      expectWithin(used, usual);
    }
  });

  test("has what steers a terminal or a CI runner in its message", async () => {
    const body = JSON.stringify({
      error: steering,
      detail: [{ loc: ["body", steering], msg: steering, type: steering }],
    });
    for (const [code, sent] of [
      [401, body],
      [403, body],
      [422, body],
      [500, steering],
      [201, link({ [steering]: 1, id: steering })],
    ] as const) {
      const { stdout, used } = await call({ peer: () => whole(code, sent), outcome: { name: "" } });
      const { name, message } = JSON.parse(stdout);
      expect(name).toMatch(/Error$/);
      expect(message).not.toMatch(steers);
      expectWithin(used, usual);
    }
  });

  test("is a warning of leaked listeners when a hundred calls share a signal", async () => {
    const { code, stdout, stderr, requests, used } = await call({
      peer: () => whole(201, link()),
      outcome: { name: "link" },
      times: 100,
    });
    expect({ code, stderr, name: JSON.parse(stdout).name }).toEqual({ code: 0, stderr: "", name: "link" });
    expect(requests).toHaveLength(100);
    expectWithin(used, usual);
  });

  test("is of another server than the one that was called: no redirect is followed", async () => {
    const other = await startHostile();
    onTestFinished(() => other.close());
    const peer = () => whole(308, "", { Location: `${other.url}/v1/checkout-links/` });
    const { stdout, used } = await call({ peer, outcome: status(308) });
    expect(JSON.parse(stdout)).toMatchObject(status(308));
    expect(other.requests).toEqual([]);
    expectWithin(used, usual);
  });
});
