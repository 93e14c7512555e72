import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { createBoundedServer, type Listener, listen, readBody } from "../http/listen.js";
import { createPrism } from "../http/prism.js";
import type { Answer } from "../verify/answer.js";
import { Upstream } from "./forward.js";
import { requestViolations, responseViolations, type Violation } from "./traffic.js";

/** A call that the proxy passed on. */
export interface Call {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  /** Undefined if the upstream didn't answer. */
  readonly status: number | undefined;
  /** Why there was no answer, if there was none. */
  readonly reason?: string | undefined;
  /** Whether it went to the endpoint of the contract. */
  readonly isDescribed: boolean;
  readonly violations: readonly Violation[];
  readonly milliseconds: number;
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly body: Uint8Array;
  /** Reads the answer. */
  answer?: () => Promise<Answer | undefined>;
  isDescribed?: boolean;
}

export const maxRequestBytes = 8 * 1024 * 1024;
const asBaseUrl = "use the proxy's address as the base URL, and not as that of an HTTP proxy";

/**
 * Starts a proxy that passes every call on unchanged and reports what breaks the contract.
 *
 * @throws Error if it can't listen on the address
 */
export async function startProxy(
  upstreamUrl: URL,
  address: { port: number; host: string },
  watch: (call: Call) => void,
): Promise<Listener> {
  const upstream = new Upstream(upstreamUrl);
  const pass = createPrism<Exchange>({
    upstream: upstreamUrl,
    validateInput: (exchange) => {
      exchange.isDescribed = true;
    },
    forward: async (exchange) => {
      exchange.answer = await upstream.forward(exchange.incoming, exchange.body, exchange.outgoing);
    },
  });

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Omit<Call, "milliseconds">> {
    const { method = "GET", url = "" } = incoming;
    const [path = ""] = url.split("?");
    const refused = (status: number, detail: string) => {
      send(outgoing, status, detail);
      return { method, path, status, isDescribed: false, violations: [] };
    };
    if (!url.startsWith("/")) return refused(400, `The proxy takes paths only, no whole URLs: ${asBaseUrl}`);
    const { upgrade } = incoming.headers;
    // A server may ignore an offer to upgrade to HTTP/2, which some clients send with each call.
    if (upgrade !== undefined && upgrade.toLowerCase() !== "h2c")
      return refused(501, "The proxy passes on no upgrades");
    const body = await readBody(incoming, maxRequestBytes);
    if (body.byteLength > maxRequestBytes) {
      return refused(413, `The proxy reads bodies of up to ${maxRequestBytes} bytes`);
    }
    const exchange: Exchange = { incoming, outgoing, body };
    const error = await pass(method, path, exchange);
    if (error && outgoing.headersSent) outgoing.destroy();
    else if (error) send(outgoing, 502, `No answer from the upstream: ${error.message}`);
    // The client already has its answer, so checking it doesn't delay the client.
    const answer = await exchange.answer?.();
    const isDescribed = exchange.isDescribed ?? false;
    const violations = isDescribed
      ? [...requestViolations(incoming.headers, body), ...(answer ? responseViolations(answer) : [])]
      : [];
    return {
      method,
      path,
      status: error ? undefined : outgoing.statusCode,
      reason: error?.message,
      isDescribed,
      violations,
    };
  }

  const server = createBoundedServer((incoming, outgoing) => {
    const start = performance.now();
    const finished = new Promise<number>((resolve) => outgoing.once("close", () => resolve(performance.now() - start)));
    handle(incoming, outgoing).then(
      async (call) => watch({ ...call, milliseconds: await finished }),
      // The client aborted its request.
      () => outgoing.destroy(),
    );
  });
  server.on("connect", (incoming: IncomingMessage, socket: Duplex) => {
    const body = JSON.stringify({ detail: `The proxy opens no tunnels: ${asBaseUrl}` });
    const head = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close`;
    socket.on("error", () => {}).end(`HTTP/1.1 501 Not Implemented\r\n${head}\r\n\r\n${body}`);
    const { method = "", url: path = "" } = incoming;
    watch({ method, path, status: 501, isDescribed: false, violations: [], milliseconds: 0 });
  });
  const { url, close } = await listen(server, address);
  return {
    url,
    async close() {
      upstream.close();
      await close();
    },
  };
}

function send(outgoing: ServerResponse, status: number, detail: string): void {
  outgoing.writeHead(status, { "Content-Type": "application/json", Connection: "close" });
  outgoing.end(JSON.stringify({ detail }));
}
