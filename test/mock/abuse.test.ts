import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { maxBodyBytes } from "../../src/mock/answer.ts";
import { cli, launch } from "../command.ts";
import { example } from "../contract/judge.ts";

const secret = "polar_oat_TopSecret";
const minimal = JSON.stringify(example("minimal-request"));

/** Loaded into the mock: prints the memory in use, in bytes, at each SIGUSR2. */
const memoryReporter = `
  let count = 0;
  process.on("SIGUSR2", () => {
    gc();
    gc();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    console.log("memory " + ++count + ": " + (heapUsed + arrayBuffers));
  });`;

// In a process of its own: nothing else uses its memory, and what it prints is all that it logs.
const reporterUrl = `data:text/javascript,${encodeURIComponent(memoryReporter)}`;
const mock = launch(process.execPath, ["--expose-gc", "--import", reporterUrl, cli, "mock", "--port", "0"]);
let port = 0;
let reports = 0;

beforeAll(async () => {
  const [, digits] = await mock.prints(/127\.0\.0\.1:(\d+)[\s\S]*curl /);
  port = Number(digits);
});
afterAll(() => void mock.child.kill());

async function memory(): Promise<number> {
  reports++;
  mock.child.kill("SIGUSR2");
  const [, bytes] = await mock.prints(new RegExp(`memory ${reports}: (\\d+)\n`));
  return Number(bytes);
}

function request(body: string | Uint8Array, headers: Record<string, string> = {}, target = "/v1/checkout-links/") {
  const bytes = Buffer.from(body);
  const all = {
    Host: "x",
    Authorization: `Bearer ${secret}`,
    "Content-Type": "application/json",
    "Content-Length": String(bytes.length),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`POST ${target} HTTP/1.1\r\n${lines.join("")}\r\n`), bytes]);
}

/** Sends bytes and returns the status of the answer, or 0 if the connection ends without one. */
function statusOf(bytes: Buffer): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
      const status = text.match(/^HTTP\/1\.1 (\d{3})/)?.[1];
      if (status) resolve(Number(status));
      if (status) socket.destroy();
    });
    socket.on("error", () => resolve(0)).on("close", () => resolve(0));
  });
}

/** Sends part of a request and hangs up. */
async function abort(bytes: Buffer): Promise<void> {
  const socket = connect(port, "127.0.0.1", () => socket.write(bytes, () => socket.destroy()));
  await once(
    socket.on("error", () => {}),
    "close",
  );
}

const nested = (depth: number) => `${'{"metadata":'.repeat(depth)}1${"}".repeat(depth)}`;
const violations = JSON.stringify({ payment_processor: "stripe", products: Array(200).fill("x".repeat(50)) });

/** The start of a request whose body is too large, up to the first byte that makes it so. */
function tooLarge(body: string): Buffer {
  const whole = request(body);
  return whole.subarray(0, whole.indexOf("\r\n\r\n") + 4 + maxBodyBytes + 1);
}

test.each<[string, Buffer, number]>([
  ["malformed JSON", request('{"payment_processor": '), 422],
  ["an empty body", request(""), 422],
  ["another media type", request("a=b", { "Content-Type": "application/x-www-form-urlencoded" }), 422],
  ["a body of 10 MB, as soon as 1 MiB has arrived,", tooLarge("x".repeat(10_000_000)), 413],
  ["a body of 1 MB", request(JSON.stringify({ products: ["x".repeat(1_000_000)] })), 422],
  ["deeply nested objects", request(nested(50_000)), 400],
  ["deeply nested lists", request("[".repeat(500_000)), 400],
  ["an unterminated string of escapes", request(`"${'\\"'.repeat(500_000)}`), 422],
  ["300,000 empty strings", request(`[${'"",'.repeat(300_000)}`), 422],
  ["a __proto__ key", request('{"__proto__":{"payment_processor":"stripe"},"products":[]}'), 422],
  ["a repeated key", request(minimal.replace("{", '{"payment_processor":"x",')), 201],
  ["invalid UTF-8", request(new Uint8Array([0x22, 0xc3, 0x28, 0x22])), 400],
  ["a byte order mark", request(Buffer.from(`\ufeff${minimal}`)), 201],
  ["200 violations", request(violations), 422],
  ["a token of 10 kB", request(minimal, { Authorization: `Bearer polar_oat_${"x".repeat(10_000)}` }), 201],
  ["a header of 100 kB", request(minimal, { "X-Large": "x".repeat(100_000) }), 431],
  ["bytes that are not HTTP", Buffer.from("\x00\x01\x02\r\n\r\n"), 400],
  ["an invalid Content-Length", request(minimal, { "Content-Length": "x" }), 400],
  ["an invalid Host", request(minimal, { Host: "][" }), 201],
  ["a URL of another host", request(minimal, {}, "http://other.example/v1/checkout-links/"), 201],
  ["an invalid path", request(minimal, {}, "///%ff//"), 404],
])(
  "%s is answered, and so is the next request",
  async (_, bytes, status) => {
    expect(await statusOf(bytes)).toBe(status);
    expect(await statusOf(request(minimal))).toBe(201);
  },
  // An idle machine takes a fraction of a second; a busy one gets more.
  10_000,
);

test("10,000 bad requests of every kind leak no memory, and no secret into the log", async () => {
  for (let warm = 0; warm < 300; warm++) await statusOf(request(minimal));
  const before = await memory();

  const open = (bytes: Buffer): Socket => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    return socket.on("error", () => {});
  };
  const idle = Array.from({ length: 200 }, () => open(Buffer.alloc(0)));
  const slow = Array.from({ length: 20 }, () => open(request(minimal).subarray(0, 200)));
  const kinds: (() => Promise<unknown>)[] = [
    ...[
      request("{"),
      request(""),
      request(nested(100)),
      request('{"__proto__":1,"__proto__":2}'),
      request(new Uint8Array([0xff, 0xfe])),
      request(violations),
      request(minimal, { "Content-Type": "text/html" }),
      Buffer.from("GARBAGE\r\n\r\n"),
    ].map((bytes) => () => statusOf(bytes)),
    () => abort(request(minimal).subarray(0, 250)),
    () => abort(request("x".repeat(200_000)).subarray(0, 100_000)),
  ];
  const lanes = Array.from({ length: 20 }, async () => {
    for (let round = 0; round < 50; round++) for (const send of kinds) await send();
  });
  await Promise.all(lanes);
  await Promise.all([...idle, ...slow].map((socket) => once(socket.destroy(), "close")));

  expect(await statusOf(request(minimal))).toBe(201);
  expect((await memory()) / before).toBeLessThan(1.3);
  expect(mock.child.exitCode).toBeNull();
  const { stdout, stderr } = mock.output;
  expect(stdout.match(/^POST .* 201 /gm)?.length).toBeGreaterThan(300);
  expect(stderr).not.toContain("The mock failed");
  for (const sent of [secret, 'metadata":']) expect(stdout + stderr).not.toContain(sent);
}, 120_000);
