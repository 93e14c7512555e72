/// <reference lib="esnext.disposable" preserve="true" />
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { redact } from "../client/redaction.js";
import { listen, readBody } from "../http/listen.js";
import { createPrism } from "../http/prism.js";
import { answer, type MockAnswer, type MockRequest, maxBodyBytes } from "./answer.js";
import { createRandomSource } from "./random-source.js";

export interface MockServerOptions {
  /** The port to listen on. Default: 0, which means any free port. */
  port?: number | undefined;
  /** The address to listen on. Default: 127.0.0.1, which only this machine reaches. */
  host?: string | undefined;
  /** Makes IDs, secrets and times the same at each start. */
  seed?: string | undefined;
  /** How long to wait before each answer, in milliseconds. Default: 0. */
  delayMs?: number | undefined;
  /** Answers a call without a token as if it had a good one, which your own server adds in production. */
  assumeToken?: boolean | undefined;
}

export interface MockServer {
  /** The base URL, for `createClient({ server })`. */
  readonly url: string;
  /** The requests received so far, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Ends the server, open connections included. */
  close(): Promise<void>;
  /** Does the same at the end of a block, by `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** A request that the mock has answered. */
export interface RecordedRequest {
  readonly method: string;
  /** The path with its query. */
  readonly path: string;
  /** By lower-case name. The access token is redacted, here and in the other properties. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** The status of the answer. */
  readonly status: number;
  /** The names of the properties of the body that the contract ignores: most often a misspelt field. */
  readonly ignored: readonly string[];
}

/** Is called after each answer has been sent. */
export type Watcher = (request: MockRequest, answer: MockAnswer, milliseconds: number) => void;

/**
 * Starts the mock, for tests.
 *
 * @throws Error if it can't listen on the address
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const requests: RecordedRequest[] = [];
  const { url, close } = await startMock(options, ({ method, url, headers, body }, { status, ignored }) => {
    const path = url.pathname + url.search;
    const arrived = { method, path, headers, body: new TextDecoder().decode(body), status, ignored };
    requests.push(redact(arrived, headers.authorization?.replace(/^Bearer +/i, "")));
  });
  return { url, requests, close, [Symbol.asyncDispose]: close };
}

/** Where `npm run docs` puts the reference. */
const builtReference = new URL("../../reference/index.html", import.meta.url);

interface Exchange {
  readonly request: MockRequest;
  reply?: MockAnswer;
}

/** Starts the mock, and calls a function after each answer. */
export async function startMock(
  { port = 0, host = "127.0.0.1", seed, delayMs = 0, assumeToken }: MockServerOptions,
  watch: Watcher,
  reference = builtReference,
): Promise<Pick<MockServer, "url" | "close">> {
  const random = createRandomSource(seed);
  const pass = createPrism<Exchange>({
    mock: (exchange) => {
      exchange.reply = answer(exchange.request, random);
    },
  });

  async function respond(request: MockRequest): Promise<MockAnswer> {
    // The module is loaded only if needed, so that the mock starts faster.
    const page = isForPage(request) && (await (await import("./page/page.js")).show(request, reference));
    if (page) return page;
    const exchange: Exchange = { request };
    await pass(request.method, request.url.pathname, exchange);
    // Prism has no stage for a request that is not for the endpoint.
    return exchange.reply ?? answer(request, random);
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const start = performance.now();
    const body = await readBody(incoming, maxBodyBytes).catch(() => undefined);
    if (!body) return; // The client broke off.
    const request = { ...asRequest(incoming, listener.url, body), assumeToken };
    const reply = await respond(request);
    const waitMs = delayMs + reply.waitMs;
    if (waitMs > 0) await pause(waitMs);
    send(response, reply, body.byteLength > maxBodyBytes);
    watch(request, reply, performance.now() - start);
  }

  const server = createServer({ requestTimeout: 30_000 }, (incoming, response) => {
    handle(incoming, response).catch((error: Error) => {
      process.stderr.write(`The mock failed: ${error.stack}\n`);
      if (!response.headersSent) response.writeHead(500).end();
    });
  });
  const listener = await listen(server, { port, host });
  return listener;
}

/** Whether a request may be for the page at the root or for the reference, which only the server has. */
function isForPage({ method, url: { pathname } }: MockRequest): boolean {
  return (method === "GET" || method === "HEAD") && (pathname === "/" || pathname === "/reference");
}

function asRequest(incoming: IncomingMessage, serverUrl: string, body: Buffer): MockRequest {
  const { method = "GET", url = "/", headers } = incoming;
  const addressed = headers.host === undefined ? undefined : absolute(url, `http://${headers.host}`);
  return {
    method,
    url: addressed ?? absolute(url, serverUrl) ?? new URL("/invalid", serverUrl),
    headers: headers as Record<string, string | undefined>,
    body,
  };
}

function absolute(path: string, origin: string): URL | undefined {
  try {
    return new URL(path.startsWith("/") ? origin + path : path);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, headers, body }: MockAnswer, closes: boolean): void {
  if (closes) response.setHeader("Connection", "close");
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) }).end(body);
}
