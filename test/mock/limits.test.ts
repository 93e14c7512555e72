import { connect } from "node:net";
import { startMockServer } from "checkout-link-contract/mock";
import { describe, expect, onTestFinished, test } from "vitest";
import { maxProducts } from "../../src/mock/respond.ts";
import { startMock } from "../../src/mock/server.ts";
import { example } from "../support/contract.ts";
import { answerTo, bodyOf } from "../support/mock-answers.ts";

const path = "/v1/checkout-links/";
const minimal = example("minimal-request");
const uuid = "7b1e9d3c-5f02-4c6a-9e84-d2a0c7f81b65";

async function started(limits = { headMs: 400, requestMs: 800, answerMs: 800 }) {
  const mock = await startMock({}, () => {}, undefined, limits);
  onTestFinished(() => mock.close());
  return Number(new URL(mock.url).port);
}

/** Sends a text and nothing more. Returns what arrives until the connection ends. */
function untilClosed(port: number, head: string, onConnect: (write: (text: string) => void) => void = () => {}) {
  return new Promise<string>((resolve) => {
    let received = "";
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(head);
      onConnect((text) => socket.write(text));
    });
    socket.on("data", (chunk) => {
      received += chunk;
    });
    socket.on("error", () => {}).once("close", () => resolve(received));
  });
}

describe("a peer that takes too long is disconnected:", () => {
  test("one that never ends its head", async () => {
    expect(await untilClosed(await started(), "POST / HTTP/1.1\r\nHost: x\r\n")).toMatch(/^(HTTP\/1\.1 408|$)/);
  });

  test("one that drips its body", async () => {
    const port = await started();
    const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n`;
    let timer: NodeJS.Timeout | undefined;
    const received = await untilClosed(port, head, (write) => {
      timer = setInterval(() => write(" "), 50);
    });
    clearInterval(timer);
    expect(received).toMatch(/^(HTTP\/1\.1 408|$)/);
  });

  test("one that doesn't read its answer", async () => {
    const port = await started();
    const body = JSON.stringify({ ...minimal, products: Array(maxProducts).fill(uuid) });
    const call = `POST ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer polar_oat_x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    await new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => socket.write(call.repeat(20)));
      socket.pause();
      // Its end is noticed only when it is read.
      setTimeout(() => socket.resume(), 4000);
      socket.on("error", () => {}).once("close", () => resolve());
    });
  });
});

test("a client that disconnects ends the wait that it asked for", async () => {
  let answered = 0;
  const mock = await startMock({}, () => answered++);
  const controller = new AbortController();
  const call = fetch(mock.url + path, { method: "POST", headers: { Prefer: "wait=60" }, signal: controller.signal });
  setTimeout(() => controller.abort(), 200);
  await expect(call).rejects.toThrow();
  // Closing would wait for a remaining timer.
  await mock.close();
  expect(answered).toBe(0);
});

describe("a Host header", () => {
  const locationWith = async (host: string) => {
    const port = await started();
    const call = `POST ${path.slice(0, -1)} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`;
    const answer = await untilClosed(port, call);
    return answer.match(/^Location: (.*)\r$/m)?.[1]?.replace(`127.0.0.1:${port}`, "itself");
  };
  test.each(["localhost:4010", "127.0.0.1", "[::1]:81", "my_shop.example"])(
    "%j is the server's address",
    async (host) => {
      expect(await locationWith(host)).toBe(`http://${host}${path}`);
    },
  );
  test.each(["", "[", "x/v1/checkout-links/?", "a@b", "a b", "x:", "x#", "x\\y"])("%j is ignored", async (host) => {
    expect(await locationWith(host)).toBe(`http://itself${path}`);
  });
});

test("an empty host is refused, because it would mean all interfaces", async () => {
  await expect(startMockServer({ host: "" })).rejects.toThrow("host: is empty; is the environment variable set?");
});

describe("an answer is not much larger than its request:", () => {
  const size = (body: object) => answerTo(JSON.stringify(body)).body.length;

  test.each<[string, object]>([
    ["empty strings for products", { ...minimal, products: Array(340_000).fill("") }],
    [
      "pairs of metadata",
      { ...minimal, metadata: Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [i, null])) },
    ],
    ["a long key of metadata", { ...minimal, metadata: { ["k".repeat(1_000_000)]: null } }],
  ])("a list of %s", (_, body) => {
    const { status, body: text } = answerTo(JSON.stringify(body));
    expect([413, 422]).toContain(status);
    expect(text.length).toBeLessThan(8 * 1024 * 1024);
  });

  test("a rejection has at most 1,000 entries", () => {
    const { detail } = bodyOf(
      answerTo(JSON.stringify({ metadata: Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [i, null])) })),
    );
    expect(detail.length).toBeLessThanOrEqual(1000);
    expect(detail.length).toBeGreaterThan(500);
  });

  test("a link has at most 1,000 products", () => {
    expect(answerTo({ ...minimal, products: Array(maxProducts).fill(uuid) }).status).toBe(201);
    expect(answerTo({ ...minimal, products: Array(maxProducts + 1).fill(uuid) }).status).toBe(413);
    expect(size({ ...minimal, products: Array(20_000).fill(uuid) })).toBeLessThan(1000);
  });
});
