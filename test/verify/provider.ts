import { createServer } from "node:http";
import type { AddressInfo, Server, Socket } from "node:net";
import { type CaseEvent, type VerifyEvent, type VerifyOptions, verifyProvider } from "checkout-link-contract/verify";
import { onTestFinished } from "vitest";
import { answer, type MockRequest } from "../../src/mock/answer.ts";
import { createRandomSource } from "../../src/mock/random-source.ts";
import { given } from "../contract/given.ts";
import type { Change, Reply } from "./faults.ts";

/** Has a server listen for the length of one test. */
export async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket.once("close", () => sockets.delete(socket))));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Starts a provider for the length of one test: the mock, with something changed on the way in or out. */
export async function serveProvider(change: Change = {}) {
  const random = createRandomSource("provider");
  const exchanges: { request: MockRequest; reply: Reply }[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const request: MockRequest = {
      method: incoming.method ?? "",
      url: new URL(incoming.url ?? "", `http://${incoming.headers.host}`),
      headers: incoming.headers as MockRequest["headers"],
      body: Buffer.concat(chunks),
    };
    const right = answer(change.request?.(request) ?? request, random);
    const reply = change.answer?.(right, request) ?? right;
    exchanges.push({ request, reply });
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  return { url: await listen(server), exchanges };
}

/** Verifies a server with all that the mock knows, and returns what happened. */
export async function eventsOf(options: VerifyOptions): Promise<VerifyEvent[]> {
  const events: VerifyEvent[] = [];
  for await (const event of verifyProvider({ given, ...options })) events.push(event);
  return events;
}

export function casesOf(events: readonly VerifyEvent[]): CaseEvent[] {
  return events.filter((event) => event.type === "case");
}

/** The cases that failed. */
export function failedOf(events: readonly VerifyEvent[]): CaseEvent[] {
  return casesOf(events).filter(({ outcome }) => outcome === "failed");
}

/** The characters that would steer a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
