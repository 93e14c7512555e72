import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { redact } from "../client/redaction.js";
import { answer, type MockAnswer, type MockRequest, maxBodyBytes } from "./answer.js";
import { createRandomSource } from "./random-source.js";
import { loadPrism } from "./stage.js";

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
    const arrived = { method, path: url.pathname + url.search, headers, body: new TextDecoder().decode(body), status };
    requests.push(redact(arrived, headers.authorization?.replace(/^Bearer +/i, "")));
  });
  return { url, requests, close };
}

/** Where `npm run docs` puts the reference. */
const builtReference = new URL("../../reference/index.html", import.meta.url);

/** Starts the mock and has each answer watched. */
export async function listen(
  { port = 0, host = "127.0.0.1", seed, delayMs = 0 }: MockServerOptions,
  watch: Watcher,
  reference = builtReference,
): Promise<Pick<MockServer, "url" | "close">> {
  const random = createRandomSource(seed);
  const respond = await loadPrism((request) => answer(request, random));

  let address = "";
  const server = createServer((incoming, response) => {
    const start = performance.now();
    read(incoming, (body) => {
      handle(asRequest(incoming, address, body), response, start).catch((error: Error) => {
        process.stderr.write(`The mock failed: ${error.stack}\n`);
        if (!response.headersSent) response.writeHead(500).end();
      });
    });
  });
  async function handle(request: MockRequest, response: ServerResponse, start: number): Promise<void> {
    // Loaded when it is asked for: the mock starts as fast as without.
    const shown = isShown(request) ? await (await import("./page/page.js")).show(request, reference) : undefined;
    const reply = shown ?? (await respond(request));
    const waitMs = delayMs + reply.waitMs;
    if (waitMs > 0) await pause(waitMs);
    send(response, reply, request.body.byteLength > maxBodyBytes);
    watch(request, reply, performance.now() - start);
  }
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  address = `${hostname(host)}:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${address}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whether a request may be for what only the server shows: the page at the root, and the reference. */
function isShown({ method, url: { pathname } }: MockRequest): boolean {
  return (method === "GET" || method === "HEAD") && (pathname === "/" || pathname === "/reference");
}

/** Reads a body, of one that is too long no more than needed to know it. One that breaks off is forgotten. */
function read(incoming: IncomingMessage, done: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const finish = () => {
    incoming.off("data", take).off("end", finish);
    done(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks));
  };
  const take = (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBodyBytes) finish();
  };
  incoming
    .on("data", take)
    .on("end", finish)
    .on("error", () => {});
}

function asRequest(incoming: IncomingMessage, address: string, body: Buffer): MockRequest {
  const { method = "GET", url = "/", headers } = incoming;
  return {
    method,
    url: absolute(url, headers.host ?? address) ?? absolute(url, address) ?? new URL(`http://${address}/invalid`),
    headers: headers as Record<string, string | undefined>,
    body,
  };
}

function absolute(path: string, host: string): URL | undefined {
  try {
    return new URL(path.startsWith("/") ? `http://${host}${path}` : path);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, headers, body }: MockAnswer, closes: boolean): void {
  if (closes) response.setHeader("Connection", "close");
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) }).end(body);
}

/** A host as a URL writes it. */
function hostname(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
