import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { redact } from "../redaction.js";
import { answer, type MockAnswer, type MockRequest, maxBodyBytes } from "./answer.js";
import { createDraw } from "./draw.js";
import { loadPrism } from "./prism.js";

export interface MockServerOptions {
  /** The port to listen on; 0, which is the default, for any that is free. */
  port?: number | undefined;
  /** The address to listen on. 127.0.0.1 unless told otherwise: only this machine reaches it. */
  host?: string | undefined;
  /** Makes IDs, secrets and times the same at each start. */
  seed?: string | undefined;
  /** How long to wait before each answer, in milliseconds. */
  delayMs?: number | undefined;
}

export interface MockServer {
  /** The base URL, for `createClient({ server })`. */
  readonly url: string;
  /** What has arrived so far, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Ends the server, open connections included. */
  close(): Promise<void>;
}

/** A request that the mock has answered. */
export interface RecordedRequest {
  readonly method: string;
  /** The path with its query. */
  readonly path: string;
  /** By lower-case name. The access token is taken out, here and wherever else it stands. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** The status of the answer. */
  readonly status: number;
}

/** What is known of an answer when it has been sent. */
export type Watcher = (request: MockRequest, answer: MockAnswer, milliseconds: number) => void;

/**
 * Starts the mock, for tests.
 *
 * @throws Error if Prism is not installed, or the address can't be listened on
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const requests: RecordedRequest[] = [];
  const { url, close } = await listen(options, ({ method, url, headers, body }, { status }) => {
    const { pathname, search } = new URL(url);
    const arrived = { method, path: pathname + search, headers, body: new TextDecoder().decode(body), status };
    requests.push(redact(arrived, headers.authorization?.replace(/^Bearer +/i, "")));
  });
  return { url, requests, close };
}

/** Starts the mock and has each answer watched. */
export async function listen(
  { port = 0, host = "127.0.0.1", seed, delayMs = 0 }: MockServerOptions,
  watch: Watcher,
): Promise<Pick<MockServer, "url" | "close">> {
  const draw = createDraw(seed);
  const respond = await loadPrism((request) => answer(request, draw));

  const server = createServer(async (incoming, response) => {
    const start = performance.now();
    try {
      const request = await read(incoming, `${hostname(host)}:${(server.address() as AddressInfo).port}`);
      if (!request) return;
      const reply = await respond(request);
      const waitMs = delayMs + reply.waitMs;
      if (waitMs > 0) await pause(waitMs);
      send(response, reply, request.body.byteLength > maxBodyBytes);
      watch(request, reply, performance.now() - start);
    } catch (error) {
      process.stderr.write(`The mock failed: ${(error as Error).stack}\n`);
      if (!response.headersSent) response.writeHead(500).end();
    }
  });
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  return {
    url: `http://${hostname(host)}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Reads a request, of a body that is too long no more than needed to know it; undefined if it breaks off. */
async function read(incoming: IncomingMessage, address: string): Promise<MockRequest | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxBodyBytes) break;
    }
  } catch {
    return undefined;
  }
  const { method = "GET", url = "/", headers } = incoming;
  return {
    method,
    url: absolute(url, headers.host ?? address) ?? absolute(url, address) ?? `http://${address}/invalid`,
    headers: headers as Record<string, string | undefined>,
    body: Buffer.concat(chunks),
  };
}

function absolute(path: string, host: string): string | undefined {
  const url = path.startsWith("/") ? `http://${host}${path}` : path;
  return URL.canParse(url) ? url : undefined;
}

function send(response: ServerResponse, { status, headers, body }: MockAnswer, closes: boolean): void {
  if (closes) response.setHeader("Connection", "close");
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) }).end(body);
}

/** A host as a URL writes it. */
function hostname(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
