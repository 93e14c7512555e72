import { spawn } from "node:child_process";
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { example } from "../contract/judge.ts";

const cli = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const secret = "polar_oat_TopSecret";
const minimal = JSON.stringify(example("minimal-request"));

// A process of its own: its memory is its own, and what it prints is all that it logs.
const child = spawn(process.execPath, ["--expose-gc", "--import", memoryReporter(), cli, "mock", "--port", "0"], {
  stdio: ["pipe", "pipe", "pipe", "ipc"],
});
let printed = "";
child.stdout?.on("data", (text) => {
  printed += text;
});
child.stderr?.on("data", (text) => {
  printed += text;
});
let port = 0;

beforeAll(async () => {
  while (!printed.includes("curl ")) await pause(20);
  port = Number(printed.match(/127\.0\.0\.1:(\d+)/)?.[1]);
});
afterAll(() => void child.kill());

/** A module that tells the memory in use when it is asked. */
function memoryReporter(): string {
  const code = `process.on("message", () => { gc(); gc(); process.send(process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers); }); process.channel.unref();`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

function memory(): Promise<number> {
  return new Promise((resolve) => {
    child.once("message", (bytes) => resolve(Number(bytes)));
    child.send("memory");
  });
}

function request(
  body: string | Uint8Array,
  headers: Record<string, string | number> = {},
  target = "/v1/checkout-links/",
): Buffer {
  const bytes = Buffer.from(body);
  const all = {
    Host: "x",
    Authorization: `Bearer ${secret}`,
    "Content-Type": "application/json",
    "Content-Length": bytes.length,
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`POST ${target} HTTP/1.1\r\n${lines.join("")}\r\n`), bytes]);
}

/** Sends raw bytes and reads until the status line has come or the connection has ended; undefined if it never does. */
async function rawStatus(bytes: Buffer, within = 1000): Promise<number | undefined> {
  const socket = connect(port, "127.0.0.1");
  const received = new Promise<number | undefined>((resolve) => {
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
      const status = text.match(/^HTTP\/1\.1 (\d{3})/)?.[1];
      if (status) resolve(Number(status));
    });
    socket.on("error", () => resolve(0));
    socket.on("close", () => resolve(0));
  });
  socket.write(bytes);
  const status = await Promise.race([received, pause(within, undefined)]);
  socket.destroy();
  return status;
}

async function expectAlive(): Promise<void> {
  expect(await rawStatus(request(minimal))).toBe(201);
}

const nested = (depth: number) => `${'{"metadata":'.repeat(depth)}1${"}".repeat(depth)}`;
const violations = JSON.stringify({ payment_processor: "stripe", products: Array(500).fill("x".repeat(50)) });

describe("each request has its answer within a second", () => {
  test.each<[string, Buffer, number]>([
    ["malformed JSON", request('{"payment_processor": '), 422],
    ["an empty body", request(""), 422],
    ["another media type", request("a=b", { "Content-Type": "application/x-www-form-urlencoded" }), 422],
    ["10 MB of JSON", request(JSON.stringify({ label: "x".repeat(10_000_000) })), 413],
    ["10 MB of no JSON", request("x".repeat(10_000_000)), 413],
    ["almost too much", request(JSON.stringify({ products: ["x".repeat(1_000_000)] })), 422],
    ["deep nesting", request(nested(50_000)), 400],
    ["a deep list", request("[".repeat(500_000)), 400],
    ["a text without its end", request(`"${'\\"'.repeat(500_000)}`), 422],
    ["a million empty texts", request(`[${'"",'.repeat(300_000)}`), 422],
    ["a __proto__ key", request('{"__proto__":{"payment_processor":"stripe"},"products":[]}'), 422],
    ["a key twice", request(minimal.replace("{", '{"payment_processor":"x",')), 201],
    ["bad UTF-8", request(new Uint8Array([0x22, 0xc3, 0x28, 0x22])), 400],
    ["a UTF-8 mark", request(Buffer.from(`\ufeff${minimal}`)), 201],
    ["more than 8 kB of violations", request(violations), 422],
    ["a token of 10 kB", request(minimal, { Authorization: `Bearer polar_oat_${"x".repeat(10_000)}` }), 201],
    ["a header that is too large", request(minimal, { "X-Large": "x".repeat(100_000) }), 431],
    ["no HTTP at all", Buffer.from("\x00\x01\x02\r\n\r\n"), 400],
    ["a bad length", request(minimal, { "Content-Length": "x" }), 400],
    ["a bad host", request(minimal, { Host: "][" }), 201],
    ["a path of another host", request(minimal, {}, "http://other.example/v1/checkout-links/"), 201],
    ["a path that is none", request(minimal, {}, "///%ff//"), 404],
  ])("%s", async (_, bytes, status) => {
    expect(await rawStatus(bytes)).toBe(status);
    await expectAlive();
  });
});

test("10,000 requests of all bad kinds leave it as it was", async () => {
  for (let warm = 0; warm < 300; warm++) await rawStatus(request(minimal));
  const before = await memory();

  const idle: Socket[] = Array.from({ length: 200 }, () => connect(port, "127.0.0.1"));
  for (const socket of idle) socket.on("error", () => {});
  const slow = Array.from({ length: 20 }, () => connect(port, "127.0.0.1"));
  for (const socket of slow) socket.on("error", () => {}).write(request(minimal).subarray(0, 200));

  const large = request("x".repeat(200_000));
  const kinds: (() => Promise<unknown>)[] = [
    () => rawStatus(request("{")),
    () => rawStatus(request("")),
    () => rawStatus(request(nested(200))),
    () => rawStatus(request('{"__proto__":1,"__proto__":2}')),
    () => rawStatus(request(new Uint8Array([0xff, 0xfe]))),
    () => rawStatus(request(violations)),
    () => rawStatus(request(minimal, { "Content-Type": "text/html" })),
    () => rawStatus(Buffer.from("GARBAGE\r\n\r\n")),
    // Truncated, then aborted.
    () => rawStatus(request(minimal).subarray(0, 250), 1),
    // Aborted in the middle of a large body.
    () => rawStatus(large.subarray(0, 100_000), 1),
  ];
  const lanes = Array.from({ length: 20 }, async (_, lane) => {
    for (let index = lane; index < 10_000; index += 20) await kinds[((index / 20) % kinds.length) | 0]?.();
  });
  await Promise.all(lanes);
  await expectAlive();
  for (const socket of [...idle, ...slow]) socket.destroy();
  await pause(200);

  await expectAlive();
  expect((await memory()) / before).toBeLessThan(1.3);
  expect(child.exitCode).toBeNull();
  expect(printed).not.toContain("The mock failed");
}, 60_000);

test("nothing secret has been logged", () => {
  expect(printed.length).toBeGreaterThan(1000);
  expect(printed).not.toContain(secret);
  expect(printed).not.toContain('metadata":');
});
