import { createServer } from "node:http";
import type { Server } from "node:net";
import {
  type CaseEvent,
  type Finding,
  type VerifyEvent,
  type VerifyOptions,
  verifyProvider,
} from "checkout-link-contract/verify";
import { onTestFinished } from "vitest";
import { fillIn } from "../../src/cases/case.ts";
import type { Need, RequestCase } from "../../src/cases/index.ts";
import type { MockRequest } from "../../src/mock/answer.ts";
import { createMock } from "../../src/mock/mock.ts";
import { judgeCase } from "../../src/verify/run.ts";
import { given } from "./given.ts";
import { listening } from "./listen.ts";

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** How a provider differs from the mock. */
export interface Change {
  /** Returns the request that the mock answers instead of the one that was sent. */
  readonly request?: (request: MockRequest) => MockRequest;
  /** Returns the reply to send instead of the mock's. The request is the one that was sent. */
  readonly answer?: (reply: Reply, request: MockRequest) => Reply;
}

// biome-ignore lint/suspicious/noExplicitAny: tests take bodies apart
export type Json = Record<string, any>;

/** The object in the body of a request. Undefined if there is none. */
export function bodyOf({ body }: MockRequest): Json | undefined {
  try {
    const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Returns a function that answers as a provider does. */
export function provider(change: Change): (request: MockRequest) => Reply {
  const mock = createMock();
  return (request) => {
    const reply = mock.respond(change.request?.(request) ?? request);
    return change.answer?.(reply, request) ?? reply;
  };
}

const origin = "http://127.0.0.1:4010";

/** A case as a run sends it, given everything it needs, or something else. */
export function filled(one: RequestCase, others: Partial<Record<Need, string>> = {}): RequestCase {
  return fillIn(one, { ...given, ...others });
}

/** The request of a case as a server receives it. */
export function received({ request: { method, path, headers, body } }: RequestCase): MockRequest {
  const text = !body ? "" : "json" in body ? JSON.stringify(body.json) : "text" in body ? body.text : undefined;
  return {
    method,
    url: new URL(path, origin),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: text === undefined ? Buffer.from((body as { base64: string }).base64, "base64") : Buffer.from(text),
  };
}

/** What is wrong with a reply to a case. */
export function judged(one: RequestCase, { status, headers, body }: Reply): Finding[] {
  const bytes = new Uint8Array(Buffer.from(body as string));
  const tokens = [given.token, given.blockedToken];
  const plan = { server: origin, tokens, secrets: tokens };
  return judgeCase(one, { status, headers: new Headers(headers), body: bytes }, plan);
}

/** What is wrong with a provider's replies to some cases. Nothing is sent over a network. */
export function findingsOf(cases: readonly RequestCase[], change: Change): Finding[] {
  const reply = provider(change);
  return cases.flatMap((one) => judged(one, reply(received(one))));
}

/** Makes a server listen until the test finishes. */
export async function listen(server: Server): Promise<string> {
  const { url, close } = await listening(server);
  onTestFinished(close);
  return url;
}

/** Starts a provider that stops when the test finishes. */
export async function serveProvider(change: Change = {}) {
  const replyTo = provider(change);
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
    const reply = replyTo(request);
    exchanges.push({ request, reply });
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  return { url: await listen(server), exchanges };
}

/** A provider as a `fetch` that needs no network. */
export function fetchOf(change: Change): (request: Request) => Promise<Response> {
  const replyTo = provider(change);
  return async (request) => {
    const { method, url, headers } = request;
    const sent = { method, url: new URL(url), headers: Object.fromEntries(headers) };
    const reply = replyTo({ ...sent, body: new Uint8Array(await request.arrayBuffer()) });
    const date = new Date().toUTCString();
    return new Response(reply.body as BodyInit, { status: reply.status, headers: { Date: date, ...reply.headers } });
  };
}

/** Verifies a server with all cases and everything that the mock knows, and returns the events. */
export async function eventsOf(options: VerifyOptions): Promise<VerifyEvent[]> {
  const events: VerifyEvent[] = [];
  const all = { given, strictness: "provider", preflight: false } as const;
  for await (const event of verifyProvider({ ...all, ...options })) events.push(event);
  return events;
}

export function casesOf(events: readonly VerifyEvent[]): CaseEvent[] {
  return events.filter((event) => event.type === "case");
}

export function failedOf(events: readonly VerifyEvent[]): CaseEvent[] {
  return casesOf(events).filter(({ outcome }) => outcome === "failed");
}

/** The characters that control a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
