/// <reference lib="esnext.disposable" preserve="true" />
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { createBoundedServer, deadlines, limitAnswer, listen } from "../http/listen.js";
import { parsedUrl } from "../text/parse.js";
import type { MockAnswer, MockRequest } from "./answer.js";
import type { Catalog } from "./catalog.js";
import type { MockCheckout } from "./checkouts.js";
import type { ChosenAnswer } from "./chosen-answer.js";
import { Connections, type ReceivedBody } from "./connections.js";
import { controlAnswer } from "./control.js";
import { createMock, type Mock, type MockOptions } from "./mock.js";
import type { OwnCatalog } from "./own-catalog.js";
import { createPrism } from "./prism.js";
import type { RecordedRequest } from "./request-record.js";

export interface MockServerOptions extends Pick<MockOptions, "seed" | "assumeToken">, OwnCatalog {
  /** The port to listen on. Default: 0, which means any free port. */
  port?: number | undefined;
  /** The address to listen on. Default: 127.0.0.1, which only this machine reaches. */
  host?: string | undefined;
  /** How long to wait before each answer, in milliseconds. Default: 0. */
  delayMs?: number | undefined;
}

export interface MockServer {
  /** The base URL, for `createClient({ server })`. */
  readonly url: string;
  /** The requests received so far, in order. If they take more than 16 MiB, only the latest. */
  readonly requests: readonly RecordedRequest[];
  /** How many older requests are no longer in `requests`. */
  readonly droppedRequests: number;
  /** The checkouts that were started by opening links, in order. If there are more than 1000, only the latest. */
  readonly checkouts: readonly MockCheckout[];
  /**
   * Chooses how the next call of the endpoint is answered. Called again, it chooses for the call after that.
   *
   * @throws TypeError if the mock knows no such answer
   */
  next(answer: ChosenAnswer): void;
  /** Archives the product, price or discount with an ID, as its seller may do at any time. */
  archive(id: string): void;
  /** Forgets requests, links, checkouts, chosen answers and what was archived, and starts the seed anew. */
  reset(): void;
  /** Ends the server, open connections included. */
  close(): Promise<void>;
  /** Does the same at the end of a block, by `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Called after each answer. */
export type AnswerListener = (request: MockRequest, answer: MockAnswer, milliseconds: number) => void;

/**
 * Starts the mock, for tests.
 *
 * @throws TypeError if the host is empty, or if a product or a discount is invalid
 * @throws Error if it can't listen on the address
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const mock = createMock({ ...options, catalog: await catalogOf(options) });
  const { record } = mock;
  const { url, close } = await startMock(mock, options, (request, answer) => record.add(request, answer));
  return {
    url,
    requests: record.requests,
    get droppedRequests() {
      return record.dropped;
    },
    get checkouts() {
      return mock.checkouts.list;
    },
    next: (answer) => mock.next(answer),
    archive: (id) => mock.archive(id),
    reset: () => mock.reset(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/**
 * The catalog of one's own products and discounts; undefined if there are none.
 *
 * @throws OptionError with the place of what is wrong in them
 */
export async function catalogOf({ products, discounts }: OwnCatalog): Promise<Catalog | undefined> {
  if (!products && !discounts) return undefined;
  // Loaded only if needed: it needs the validators.
  const { createOwnCatalog } = await import("./own-catalog.js");
  return createOwnCatalog({ products, discounts });
}

/** Where `npm run docs` puts the reference. */
const builtReference = new URL("../../reference/index.html", import.meta.url);

/** Where the build puts the script of the page. */
const script = new URL("../../dist/page/script.js", import.meta.url);

/** Makes a mock listen, and calls a function after each answer. */
export async function startMock(
  mock: Mock,
  { port = 0, host = "127.0.0.1", delayMs = 0 }: Pick<MockServerOptions, "port" | "host" | "delayMs">,
  onAnswer: AnswerListener,
  reference = builtReference,
  limits = deadlines,
): Promise<Pick<MockServer, "url" | "close">> {
  const route = createPrism((request: MockRequest) => mock.respond(request));

  async function respond(request: MockRequest): Promise<MockAnswer> {
    const answer = controlAnswer(request, mock) ?? (await pageFor(request));
    if (answer) return answer;
    // The package promises a mock on Prism: it routes calls to the operation and runs its pipeline around `respond`. It
    // has no stage for other calls, such as those of an unknown path, so these reach `respond` directly.
    return (await route(request.method, request.url.pathname, request)) ?? mock.respond(request);
  }

  // The modules of the pages are loaded only if needed, so that the mock starts faster.
  async function pageFor(request: MockRequest): Promise<MockAnswer | undefined> {
    const { pathname } = request.url;
    if (pathname.startsWith("/checkout/")) {
      return (await import("./page/checkout-page.js")).checkoutAnswer(request, mock.checkouts);
    }
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (!isRead || (pathname !== "/" && pathname !== "/reference")) return undefined;
    return (await import("./page/page.js")).rootAnswer(request, { reference, script, products: mock.ownProducts });
  }

  /** Answers a request, and returns once the client has the answer. */
  async function handle(
    incoming: IncomingMessage,
    response: ServerResponse,
    received: ReceivedBody,
    hold: (bytes: number) => boolean,
  ): Promise<void> {
    const start = performance.now();
    const url = addressOf(incoming, listener.url);
    const { method = "GET", headers } = incoming;
    const body = typeof received === "string" ? { body: new Uint8Array(), unread: received } : { body: received };
    const request = { method, url, headers: headers as MockRequest["headers"], ...body };
    const made = await respond(request);
    // An answer may be many times as long as its request.
    const answer = hold(made.body.length) ? made : mock.respond({ ...request, unread: "no room" });
    const waitMs = delayMs + answer.waitMs;
    if (incoming.socket.destroyed || (waitMs > 0 && !(await isStillThere(response, waitMs)))) return;
    const sent = new Promise((resolve) => response.once("close", resolve));
    send(response, answer, "unread" in body);
    if (answer.fault === undefined) limitAnswer(response, limits);
    onAnswer(request, answer, performance.now() - start);
    await sent;
  }

  const connections = new Connections();
  const server = createBoundedServer((incoming, response) => {
    connections.receive(incoming, (...received) =>
      handle(incoming, response, ...received).catch((error: Error) => {
        process.stderr.write(`The mock failed: ${error.stack}\n`);
        if (!response.headersSent) response.writeHead(500).end();
      }),
    );
  }, limits);
  const listener = await listen(server, { port, host });
  return listener;
}

/** Waits, and returns whether the client is still connected. The wait ends when the client disconnects. */
async function isStillThere(response: ServerResponse, milliseconds: number): Promise<boolean> {
  const left = new AbortController();
  const leave = () => left.abort();
  response.once("close", leave);
  try {
    await pause(milliseconds, undefined, { signal: left.signal });
    return true;
  } catch {
    return false;
  } finally {
    response.off("close", leave);
  }
}

/** A host with an optional port. Any other `Host` header would change the path, and is ignored. */
const hostAndPort = /^(?:\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i;

/** The address that a request was sent to. */
function addressOf({ url = "/", headers: { host } }: IncomingMessage, serverUrl: string): URL {
  const origin = host && hostAndPort.test(host) ? `http://${host}` : serverUrl;
  // A target such as `*` is not a URL.
  return parsedUrl(url.startsWith("/") ? origin + url : url) ?? new URL("/invalid", parsedUrl(serverUrl) ?? "http://x");
}

/** Sends an answer, or what a fault makes of it. */
function send(response: ServerResponse, { status, headers, body, fault }: MockAnswer, closes: boolean): void {
  if (fault === "hang") return;
  if (fault === "reset") response.socket?.resetAndDestroy();
  if (fault === "empty") response.socket?.destroy();
  if (fault === "reset" || fault === "empty") return;
  if (closes) response.setHeader("Connection", "close");
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) });
  if (fault !== "truncate") response.end(body);
  else response.write(body.slice(0, body.length / 2), () => response.destroy());
}
