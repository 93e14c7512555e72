import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Listener, listen, readBody } from "../http/listen.js";
import { createPrism } from "../http/prism.js";
import type { Answer } from "../verify/answer.js";
import { forward } from "./forward.js";
import { requestViolations, responseViolations, type Violation } from "./traffic.js";

/** A call that went through. */
export interface Call {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  /** Undefined if no answer came from the upstream. */
  readonly status: number | undefined;
  /** Whether it went to the endpoint of the contract. */
  readonly isDescribed: boolean;
  readonly violations: readonly Violation[];
  readonly milliseconds: number;
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly body: Uint8Array;
  answer?: Answer | undefined;
  /** What is wrong with it, if it goes to the endpoint. */
  violations?: Violation[];
}

const maxRequestBytes = 8 * 1024 * 1024;

/**
 * Starts a proxy that passes every call on unchanged and reports what breaks the contract.
 *
 * @throws Error if it can't listen on the address
 */
export async function startProxy(
  upstream: URL,
  address: { port: number; host: string },
  watch: (call: Call) => void,
): Promise<Listener> {
  const pass = createPrism<Exchange>({
    upstream,
    validateInput: (exchange) => {
      exchange.violations = requestViolations(exchange.incoming.headers, exchange.body);
    },
    forward: async (exchange) => {
      exchange.answer = await forward(upstream, exchange.incoming, exchange.body, exchange.outgoing);
    },
    validateOutput: ({ answer, violations }) => {
      if (answer) violations?.push(...responseViolations(answer));
    },
  });

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Omit<Call, "milliseconds">> {
    const { method = "GET", url = "" } = incoming;
    const [path = ""] = url.split("?");
    const body = await readBody(incoming, maxRequestBytes);
    if (body.byteLength > maxRequestBytes) {
      send(outgoing, 413, `The proxy reads bodies of up to ${maxRequestBytes} bytes`);
      return { method, path, status: 413, isDescribed: false, violations: [] };
    }
    const exchange: Exchange = { incoming, outgoing, body };
    const error = await pass(method, path, exchange);
    if (error && outgoing.headersSent) outgoing.destroy();
    else if (error) send(outgoing, 502, `No answer from the upstream: ${error.message}`);
    const { violations } = exchange;
    const status = error ? undefined : outgoing.statusCode;
    return { method, path, status, isDescribed: violations !== undefined, violations: violations ?? [] };
  }

  const server = createServer((incoming, outgoing) => {
    const start = performance.now();
    handle(incoming, outgoing).then(
      (call) => watch({ ...call, milliseconds: performance.now() - start }),
      // The client broke off its request.
      () => outgoing.destroy(),
    );
  });
  return listen(server, address);
}

function send(outgoing: ServerResponse, status: number, detail: string): void {
  outgoing.writeHead(status, { "Content-Type": "application/json", Connection: "close" });
  outgoing.end(JSON.stringify({ detail }));
}
