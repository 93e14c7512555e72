import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { example } from "../support/contract.ts";
import { exchange, openAll } from "./callers.ts";
import { type Cost, expectWithin, type Measured, startMeasured, usedBetween } from "./measured.ts";
import { bodyWith, listOf, mapOf, nested, secrets, steering, steers } from "./peers.ts";

const path = "/v1/checkout-links/";
const minimal = example("minimal-request");
const good = JSON.stringify(minimal);
const uuid = "d8dd2de1-21b7-4a41-8bc3-ce909c0cfe23";
const MiB = 2 ** 20;
/** Just below the limit. */
const large = MiB - 1000;

async function startMock(...args: string[]): Promise<{ mock: Measured; port: number }> {
  const mock = startMeasured(undefined, "mock", "--port", "0", ...args);
  const [, digits] = await mock.prints(/127\.0\.0\.1:(\d+)[\s\S]*curl /);
  return { mock, port: Number(digits) };
}

interface Request {
  readonly method?: string;
  readonly target?: string;
  readonly headers?: Record<string, string>;
}

function request(body: string | Buffer, { method = "POST", target = path, headers = {} }: Request = {}): Buffer {
  const bytes = Buffer.from(body);
  const all = {
    Host: "x",
    Authorization: "Bearer polar_oat_x",
    "Content-Type": "application/json",
    "Content-Length": String(bytes.length),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1"), bytes]);
}

const last = { headers: { Connection: "close" } };

/** A good request with other headers, after which the connection is closed. */
const closing = (headers: Record<string, string>) => request(good, { headers: { ...headers, ...last.headers } });

/** The start of a request whose body is too large, up to the first byte that makes it so. */
function startOfTooLarge(): Buffer {
  const whole = request("x".repeat(10_000_000), last);
  return whole.subarray(0, whole.indexOf("\r\n\r\n") + 4 + MiB + 1);
}

describe("the mock", () => {
  let mock: Measured;
  let port: number;
  beforeAll(async () => {
    ({ mock, port } = await startMock());
  });
  afterAll(() => void mock.child.kill("SIGKILL"));

  const heldMb = async () => (await mock.usage()).heldMb ?? 0;

  /** Runs a row, and expects that the mock still works. */
  async function row(work: () => Promise<unknown>, cost: Cost): Promise<void> {
    const before = await mock.usage();
    await work();
    expect((await exchange(port, request(good, last))).statuses).toEqual([201]);
    expectWithin(usedBetween(before, await mock.usage()), cost);
  }

  const bodies: [string, string | Buffer, number, Cost?][] = [
    ["340,000 empty products", bodyWith("products", listOf('""', large)), 422],
    ["products that are lists", bodyWith("products", listOf("[]", large)), 422],
    ["27,000 good products", bodyWith("products", listOf(`"${uuid}"`, large)), 413],
    ["65,000 pairs of metadata", bodyWith("metadata", mapOf("null", large)), 422],
    ["65,000 good pairs of metadata", bodyWith("metadata", mapOf("1", large)), 422, [700, 140]],
    ["unknown fields", mapOf("1", large), 422, [240, 150]],
    ["a key of 1 MB", bodyWith("metadata", `{"${"k".repeat(large - 200)}":null}`), 413],
    ["a label of 1 MB", bodyWith("label", `"${"x".repeat(large - 200)}"`), 201],
    ["a label of emoji", bodyWith("label", `"${"\u{1f600}".repeat(large / 4 - 200)}"`), 201],
    ["a URL of 1 MB", bodyWith("success_url", `"https://${"a.".repeat(large / 2 - 200)}"`), 422],
    ["a URL of digits and colons", bodyWith("success_url", `"http://[${"1:".repeat(large / 2 - 200)}"`), 422],
    ["nested lists", nested(large / 2), 400],
    ["nested lists in a field", bodyWith("label", nested(400)), 422],
    ["brackets without an end", "[".repeat(large), 400],
    ["escapes without an end", `"${'\\"'.repeat(large / 2 - 1)}`, 422],
    ["numbers beyond all", bodyWith("metadata", '{"a":1e400,"b":-1e400}'), 422],
    [
      "keys that change a prototype",
      `{"__proto__":{"payment_processor":"stripe"},"constructor":{"prototype":{}}}`,
      422,
    ],
    ["the same key 100,000 times", `{${'"a":1,'.repeat(100_000)}"b":1}`, 422],
    ["half surrogates", bodyWith("label", '"\\ud800"'), 422],
    ["invalid UTF-8", Buffer.from(bodyWith("label", '"\xff"'), "latin1"), 400],
    ["spaces", " ".repeat(large), 422],
    ["a byte order mark", `\ufeff${good}`, 201],
    ["another media type's text", "a=b", 422],
    ["half an object", '{"payment_processor": ', 422],
    ["the same key twice", good.replace("{", '{"payment_processor":"x",'), 201],
  ];
  test.each(bodies)("answers a body of %s with little", async (_, body, status, cost = [100, 130]) => {
    await row(async () => {
      const { statuses, text } = await exchange(port, request(body, last));
      expect(statuses).toEqual([status]);
      expect(text.length).toBeLessThan(8 * MiB);
    }, cost);
  });

  const heads: [string, string | Buffer, number[]][] = [
    ["a body beyond the limit", request("x".repeat(MiB + 1), last), [413]],
    ["the start of a body of 10 MB, as soon as it exceeds the limit", startOfTooLarge(), [413]],
    ["a token of 10 kB", closing({ Authorization: `Bearer polar_oat_${"x".repeat(10_000)}` }), [201]],
    ["a header of 100 kB", request(good, { headers: { "X-Large": "x".repeat(100_000) } }), [431]],
    ["an empty Host", closing({ Host: "" }), [201]],
    ["no Host", "POST / HTTP/1.1\r\n\r\n", [400]],
    [
      "two Hosts",
      `POST ${path} HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      [401],
    ],
    ["a Host of a bracket", closing({ Host: "[" }), [201]],
    ["a Host with a path", request(good, { target: "/", headers: { Host: `x${path}?`, Connection: "close" } }), [404]],
    ["a Host of 10 kB", closing({ Host: "x".repeat(10_000) }), [201]],
    ["another scheme", request(good, { ...last, target: "file:///etc/passwd" }), [404]],
    ["a whole URL", request(good, { ...last, target: `http://other.example${path}` }), [201]],
    ["a whole URL with user info", request(good, { ...last, target: `http://a:b@other.example${path}` }), [201]],
    ["a target of an asterisk", request("", { ...last, method: "OPTIONS", target: "*" }), [404]],
    ["a target that climbs", request(good, { ...last, target: "/v1/../../../etc/passwd" }), [404]],
    ["a target of two slashes", request(good, { ...last, target: "//[" }), [404]],
    ["a target of bad escapes", request(good, { ...last, target: "/%ff%zz" }), [404]],
    [
      "10,000 headers",
      request(good, { headers: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`X-${i}`, "x"])) }),
      [431],
    ],
    ["a header of 1 MB", request(good, { headers: { "X-Long": "x".repeat(MiB) } }), [431]],
    ["a header with a control character", request(good, { headers: { "X-Bad": "a\u0000b" } }), [400]],
    ["a length and chunks", request(good, { headers: { "Transfer-Encoding": "chunked" } }), [400]],
    ["a length that is no number", request(good, { headers: { "Content-Length": "0x10" } }), [400]],
    ["a broken chunk", `POST ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`, [400]],
    ["HTTP/0.9", "GET /\r\n\r\n", [200]],
    ["TLS", Buffer.from("160301020001000001fc0303", "hex"), [400]],
    ["rubbish", "\x00\xff\x00\xff\r\n\r\n", [400]],
    [
      "an upgrade",
      request("", { method: "GET", target: "/x", headers: { Connection: "Upgrade, close", Upgrade: "websocket" } }),
      [404],
    ],
    ["a Prefer of 10 kB", closing({ Prefer: "a=b,".repeat(2500) }), [201]],
    ["a wait that is no number", closing({ Prefer: "wait=1e9, wait=-1" }), [201]],
    ["an origin of rubbish", closing({ Origin: "x\ty" }), [201]],
  ];
  test.each(heads)("survives %s", async (_, bytes, statuses) => {
    await row(async () => expect((await exchange(port, bytes)).statuses).toEqual(statuses), [20, 140]);
  });

  test("ends the connection of a tunnel", async () => {
    await row(async () => {
      const { statuses } = await exchange(port, "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n");
      expect(statuses).toEqual([]);
    }, [20, 140]);
  });

  test("answers a thousand calls in a row on one connection", async () => {
    await row(async () => {
      const calls = Buffer.concat([...Array(999).fill(request(good)), request(good, last)]);
      const { statuses } = await exchange(port, calls);
      expect(statuses).toEqual(Array(1000).fill(201));
    }, [500, 150]);
  });

  test("lets a thousand clients leave that asked for a wait of a minute, and waits no longer for them", async () => {
    await row(async () => {
      const { heldMb = 0 } = await mock.usage();
      const body = bodyWith("label", `"${"x".repeat(50_000)}"`);
      const sockets = await openAll(port, 1000, request(body, { headers: { Prefer: "wait=60" } }));
      // A call that is answered shows that those before it have been read.
      expect((await exchange(port, request(good, last))).statuses).toEqual([201]);
      for (const socket of sockets) socket.destroy();
      await Promise.all(sockets.map((socket) => socket.closed || once(socket, "close")));
      // They have sent 50 MB.
      await expect.poll(async () => (await mock.usage()).heldMb, { timeout: 10_000 }).toBeLessThan(heldMb + 20);
    }, [1200, 250]);
  });

  test("holds 2,000 connections that say nothing, and answers beside them", async () => {
    await row(async () => {
      const sockets = await openAll(port, 2000);
      expect((await exchange(port, request(good, last))).statuses).toEqual([201]);
      for (const socket of sockets) socket.destroy();
    }, [200, 150]);
  });

  test("drops what 200 clients have sent that reset their connection in the middle of a body", async () => {
    await row(async () => {
      const before = await heldMb();
      const sockets = await openAll(port, 200, request("x".repeat(MiB)).subarray(0, 100_000));
      await expect.poll(heldMb, { timeout: 10_000 }).toBeGreaterThan(before + 15);
      for (const socket of sockets) socket.resetAndDestroy();
      await expect.poll(heldMb, { timeout: 10_000 }).toBeLessThan(before + 5);
    }, [100, 150]);
  });

  test("answers one call of a connection at a time, and drops the others when the client leaves", async () => {
    await row(async () => {
      const { heldMb: before = 0 } = await mock.usage();
      const waiting = request(good, { headers: { Prefer: "wait=60" } });
      const upload = request("x".repeat(MiB)).subarray(0, MiB);
      const sockets = await openAll(port, 10, Buffer.concat([waiting, waiting, upload]));
      await expect.poll(heldMb, { timeout: 10_000 }).toBeGreaterThan(before + 8);
      for (const socket of sockets) socket.destroy();
      await expect.poll(heldMb, { timeout: 10_000 }).toBeLessThan(before + 3);
    }, [100, 150]);
  });

  test("ends a connection on which 1,000 calls of 1 MB are sent behind one that waits", async () => {
    await row(async () => {
      const { heldMb: before = 0 } = await mock.usage();
      const call = request(bodyWith("label", `"${"x".repeat(large - 200)}"`), { headers: { Prefer: "wait=60" } });
      const [socket] = await openAll(port, 1);
      const closed = new Promise((resolve) => socket?.once("close", resolve).resume());
      for (let sent = 0; sent < 1000 && !socket?.destroyed; sent++) {
        if (!socket?.write(call))
          await Promise.race([closed, new Promise((resolve) => socket?.once("drain", resolve))]);
      }
      await closed;
      await expect.poll(heldMb, { timeout: 10_000 }).toBeLessThan(before + 3);
    }, [100, 160]);
  });

  test("holds 64 MB of 1,500 unfinished uploads of 1 MB, and answers the others 503 with a reason", async () => {
    await row(async () => {
      const { heldMb: before = 0 } = await mock.usage();
      const upload = request("x".repeat(MiB)).subarray(0, MiB);
      const sockets: Socket[] = [];
      let refusals = 0;
      for (let round = 0; round < 30; round++) sockets.push(...(await openAll(port, 50, upload)));
      for (const socket of sockets)
        socket
          .on("data", (text) => {
            if (/ 503 .*too many requests that are not answered yet; try again/s.test(String(text))) refusals++;
          })
          .resume();
      await expect.poll(() => refusals, { timeout: 10_000 }).toBeGreaterThan(1000);
      expect(await heldMb()).toBeLessThan(before + 90);
      for (const socket of sockets) socket.destroy();
      await expect.poll(heldMb, { timeout: 10_000 }).toBeLessThan(before + 15);
    }, [600, 200]);
  });

  test("holds 64 MB of long heads behind calls that wait, and ends the other connections", async () => {
    await row(async () => {
      const { heldMb: before = 0 } = await mock.usage();
      const long = request("", { method: "GET", target: "/x", headers: { "X-Long": "x".repeat(15_000) } });
      const calls = Buffer.concat([request(good, { headers: { Prefer: "wait=60" } }), ...Array(250).fill(long)]);
      // They send 375 MB.
      const sockets = await openAll(port, 100, calls);
      for (const socket of sockets) socket.resume();
      await expect.poll(() => sockets.filter(({ closed }) => closed).length, { timeout: 20_000 }).toBeGreaterThan(75);
      expect(await heldMb()).toBeLessThan(before + 90);
      for (const socket of sockets) socket.destroy();
      await expect.poll(heldMb, { timeout: 10_000 }).toBeLessThan(before + 15);
    }, [600, 200]);
  });

  test("holds 64 MB of answers that wait, and answers the other calls 503", async () => {
    await row(async () => {
      const { heldMb: before = 0 } = await mock.usage();
      const call = request(bodyWith("products", listOf(`"${uuid}"`, 39_000)), { headers: { Prefer: "wait=60" } });
      const sockets = await openAll(port, 200, call);
      let refusals = 0;
      for (const socket of sockets) {
        socket.on("data", (text) => {
          if (String(text).includes(" 503 ")) refusals++;
        });
      }
      for (const socket of sockets) socket.resume();
      // Each answer has a megabyte or more.
      await expect.poll(() => refusals, { timeout: 20_000 }).toBeGreaterThan(130);
      expect(await heldMb()).toBeLessThan(before + 90);
      for (const socket of sockets) socket.destroy();
      await expect.poll(heldMb, { timeout: 10_000 }).toBeLessThan(before + 15);
    }, [1200, 250]);
  });

  /** What a call without a body gets: its text, and where it leads. */
  const visit = async (target: string, method = "GET", body = "", headers = {}) => {
    const { text } = await exchange(port, request(body, { method, target, headers: { ...headers, ...last.headers } }));
    return { text, location: text.match(/^Location: http:\/\/[^/]*(\S*)\r$/m)?.[1] ?? "" };
  };
  const linkOf = (text: string) => new URL(JSON.parse(text.slice(text.indexOf("{"))).url).pathname;

  test("keeps few of 40 links of 1 MB, and of 5,000 checkouts with long queries", async () => {
    await row(async () => {
      const { heldMb: before = 0 } = await mock.usage();
      const large = bodyWith("label", `"${"x".repeat(1_000_000)}"`);
      let link = "";
      for (let made = 0; made < 40; made++) link = linkOf((await exchange(port, request(large, last))).text);
      const call = request("", { method: "GET", target: `${link}?q=${"x".repeat(10_000)}` });
      const opened = Buffer.concat([...Array(199).fill(call), request("", { ...last, method: "GET", target: link })]);
      for (let round = 0; round < 25; round++) {
        const { statuses } = await exchange(port, opened);
        expect(new Set(statuses)).toEqual(new Set([307]));
      }
      // 8 MB of links, and 1,000 queries of 10 kB.
      expect(await heldMb()).toBeLessThan(before + 30);
      expect((await visit(link.replace(/.{8}(?=\/redirect)/, "unknown0"))).text).toContain("it has dropped");
    }, [800, 200]);
  });

  test("answers what a hostile customer sends to a checkout with little, and shows it as text", async () => {
    await row(async () => {
      const link = linkOf((await exchange(port, request(good, last))).text);
      const { location: page } = await visit(`${link}?customer_name=%3Cscript%3E&__proto__=x&constructor=y`);
      const forms = [
        `discount_code=${encodeURIComponent('"><script>')}`,
        `discount_code=${"x".repeat(1_000_000)}`,
        `product=__proto__&action=pay&discount_code=y`,
        "a=b&".repeat(200_000),
        "\xff".repeat(1000),
      ];
      for (const form of forms) {
        const { text } = await visit(page, "POST", form, { "Content-Type": "application/x-www-form-urlencoded" });
        expect(text).toMatch(/^HTTP\/1\.1 (422|303) /);
        expect(text).not.toContain("<script");
      }
      const { text } = await visit(page);
      expect(text).toContain("&#60;script&#62;");
      expect(text).not.toContain("<script");
      const foreign = await visit(page, "POST", "action=pay", { Origin: "https://evil.example" });
      expect(foreign.text).toMatch(/^HTTP\/1\.1 403 /);
    }, [200, 200]);
  });

  test("is not controlled by a page of another origin, nor by one whose name leads to this machine", async () => {
    await row(async () => {
      const command = (headers: Record<string, string>, body = '{"status":500}') =>
        exchange(port, request(body, { target: "/_mock/next", headers: { ...headers, ...last.headers } }));
      for (const headers of [
        { Origin: "https://evil.example" },
        { Origin: "null" },
        { Host: `evil.example:${port}`, Origin: `http://evil.example:${port}` },
      ]) {
        expect((await command(headers)).statuses).toEqual([403]);
      }
      const many = `[${'{"status":500},'.repeat(50_000)}{}]`;
      expect((await command({}, many)).statuses).toEqual([400]);
      expect((await exchange(port, request(good, last))).statuses).toEqual([201]);
    }, [100, 200]);
  });

  test("leaks nothing over 10,000 bad requests", async () => {
    const whole = [
      request("{"),
      request(""),
      request(nested(100)),
      request('{"__proto__":1,"__proto__":2}'),
      request(Buffer.from([0xff, 0xfe])),
      request(JSON.stringify({ payment_processor: "stripe", products: Array(200).fill("x".repeat(50)) })),
      request(good, { headers: { "Content-Type": "text/html" } }),
      Buffer.from("GARBAGE\r\n\r\n"),
    ];
    const cutOff = [request(good).subarray(0, 250), request("x".repeat(200_000)).subarray(0, 100_000)];
    const sendEach = async () => {
      for (const bytes of whole) await exchange(port, bytes, (text) => text.includes("\r\n\r\n"));
      for (const bytes of cutOff) for (const socket of await openAll(port, 1, bytes)) socket.destroy();
    };
    const sendAll = (rounds: number) =>
      Promise.all(
        Array.from({ length: 20 }, async () => {
          for (let round = 0; round < rounds; round++) await sendEach();
        }),
      );
    await row(async () => {
      await sendAll(5);
      const { heldMb = 0 } = await mock.usage();
      await sendAll(50);
      expect((await mock.usage()).heldMb).toBeLessThan(1.3 * heldMb);
    }, [3000, 150]);
  });

  test("logs no secret, and nothing that steers a terminal or a CI runner", async () => {
    await row(async () => {
      for (const secret of [...secrets, "any/other+Secret~of.mine"]) {
        const headers = { Authorization: `Bearer ${secret}`, "X-Other": secret, Connection: "close" };
        const body = JSON.stringify({ ...minimal, [secret]: secret, [steering]: 1, metadata: { [secret]: steering } });
        await exchange(port, request(body, { target: `${path}?token=${secret}`, headers }));
        await exchange(port, request(body, { target: `/${secret}/${encodeURI(steering)}`, headers }));
      }
      await exchange(port, request("", { ...last, target: "/the-last-call" }));
      await mock.prints(/the-last-call/);
    }, [50, 150]);
    const { stdout, stderr } = mock.output;
    expect(stdout).toContain("[redacted]");
    expect(stdout + stderr).not.toMatch(/Secret/);
    expect(stdout).not.toMatch(steers);
  });

  test("has said nothing of a failure, and ends when it is asked to", async () => {
    expect(await mock.stop()).toBe(0);
    expect(mock.output.stderr).toBe("");
  });
});

describe("a peer that takes too long is let go", () => {
  /** How long a connection lasts in seconds, in which a byte is sent each second. */
  function lasting(port: number, bytes: string | Buffer, isReading = true): Promise<number> {
    const start = performance.now();
    return new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => socket.write(bytes as string, "latin1"));
      const timer = setInterval(() => isReading && socket.write("x"), 1000);
      if (isReading) socket.resume();
      socket
        .on("error", () => {})
        .once("close", () => {
          clearInterval(timer);
          resolve((performance.now() - start) / 1000);
        });
    });
  }

  test("after 10 s for a head and 30 s for a body or an answer, and 40 that don't read hold no more than they should", async () => {
    const { mock, port } = await startMock();
    onTestFinished(() => void mock.child.kill("SIGKILL"));
    const answer = bodyWith("products", listOf(`"${uuid}"`, 39_000));
    const readers = await openAll(port, 40, Buffer.concat(Array(20).fill(request(answer))));
    const head = lasting(port, `POST ${path} HTTP/1.1\r\nHost: x\r\nX-Slow: `);
    const body = lasting(port, `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n`);
    // Each answer is a megabyte, which is more than the kernel holds for a client.
    for (const [seconds, limit] of [
      [await head, 10],
      [await body, 30],
    ] as const) {
      expect(seconds).toBeGreaterThan(limit - 1);
      // Other tests keep the machine busy meanwhile.
      expect(seconds).toBeLessThan(limit + 15);
    }
    // The end of a connection is noticed only by reading what has arrived.
    for (const reader of readers) reader.resume();
    await Promise.all(readers.map((reader) => reader.closed || once(reader, "close")));
    expect((await exchange(port, request(good, last))).statuses).toEqual([201]);
    expectWithin(await mock.usage(), [1800, 360]);
    expect(await mock.stop()).toBe(0);
    expect(mock.output.stderr).toBe("");
  });
});

test("a mock in a test keeps the latest requests, and redacts a token of 14,000 characters in a body of 1 MB at once", async () => {
  const server = startMeasured("mock-server.mjs");
  onTestFinished(() => void server.child.kill("SIGKILL"));
  const [, digits] = await server.prints(/127\.0\.0\.1:(\d+)/);
  const before = await server.usage();
  const token = `polar_oat_${"x".repeat(14_000)}`;
  const headers = { Authorization: `Bearer ${token}` };
  // Almost the token, again and again: the worst case for a search.
  const body = bodyWith("label", `"${`${token.slice(0, -1)} `.repeat(70)}"`);
  const calls = 60;
  for (let call = 0; call < calls; call++) {
    const { statuses } = await exchange(Number(digits), request(body, { headers: { ...headers, ...last.headers } }));
    expect(statuses).toEqual([201]);
  }
  server.child.stdin.write("report\n");
  const [, report = ""] = await server.prints(/report (.*)\n/);
  const { kept, dropped, isRedacted } = JSON.parse(report);
  expect(isRedacted).toBe(true);
  expect([kept + dropped, kept]).toEqual([calls, 8]);
  expectWithin(usedBetween(before, await server.usage()), [400, 150]);
});

test("the mock refuses an empty host, which would mean all interfaces", async () => {
  const refused = startMeasured(undefined, "mock", "--port", "0", "--host", "");
  onTestFinished(() => void refused.child.kill("SIGKILL"));
  expect(await refused.ended).toBe(2);
  expect(refused.output).toEqual({ stdout: "", stderr: "--host: is empty; is the environment variable set?\n" });
  expectWithin(await refused.usage(), [150, 60]);
});
