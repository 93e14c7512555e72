import { connect } from "node:net";
import { startMockServer } from "checkout-link-contract/mock";
import { describe, expect, onTestFinished, test } from "vitest";
import { maxProducts } from "../../src/mock/limits.ts";
import { createMock } from "../../src/mock/mock.ts";
import { startMock } from "../../src/mock/server.ts";
import { example } from "../support/contract.ts";
import { answerTo, bodyOf } from "../support/mock-answers.ts";

const path = "/v1/checkout-links/";
const minimal = example("minimal-request");
const uuid = "7b1e9d3c-5f02-4c6a-9e84-d2a0c7f81b65";

async function started(limits = { headMs: 400, requestMs: 800, answerMs: 800 }) {
  const mock = await startMock(createMock(), {}, () => {}, undefined, limits);
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
    const received = await new Promise<string>((resolve) => {
      let text = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(call.repeat(20))).pause();
      // Reads what the kernel has kept for it, and that the connection has ended.
      setTimeout(
        () =>
          socket
            .on("data", (chunk) => {
              text += chunk;
            })
            .resume(),
        2500,
      );
      socket.on("error", () => {}).once("close", () => resolve(text));
    });
    expect(received).toMatch(/^HTTP\/1\.1 201 /);
    expect(received.split("HTTP/1.1 201 ").length - 1, "answers that were sent").toBeLessThan(20);
  });
});

test("a client that disconnects ends the wait that it asked for", async () => {
  let answered = 0;
  const mock = await startMock(createMock(), {}, () => answered++);
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

describe("an answer is not much larger than its request, which has", () => {
  test.each<[string, object]>([
    ["empty strings for products", { products: Array(340_000).fill("") }],
    ["60,000 pairs of metadata", { metadata: Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [i, null])) }],
    ["a long key of metadata", { metadata: { ["k".repeat(1_000_000)]: null } }],
  ])("%s", (_, change) => {
    const { status, body } = answerTo({ ...minimal, ...change });
    expect([413, 422]).toContain(status);
    expect(body.length).toBeLessThan(8 * 1024 * 1024);
  });

  test("a 422 has at most 1,000 entries", () => {
    const metadata = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [i, null]));
    const { length } = bodyOf(answerTo({ metadata })).detail;
    expect(length).toBeLessThanOrEqual(1000);
    expect(length).toBeGreaterThan(500);
  });

  test("a link has at most 1,000 products", () => {
    const linkOf = (count: number) => answerTo({ ...minimal, products: Array(count).fill(uuid) });
    expect(linkOf(maxProducts).status).toBe(201);
    expect(linkOf(maxProducts + 1).status).toBe(413);
    expect(linkOf(20_000).body.length).toBeLessThan(1000);
  });
});
