import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { importPrism } from "../http/prism.js";
import type { Answer } from "../verify/exchange.js";
import { forward } from "./forward.js";
import { requestViolations, responseViolations, type Violation } from "./traffic.js";

/** One call that went through. */
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

export interface Proxy {
  readonly url: string;
  close(): Promise<void>;
}

/** What Prism carries through its stages. */
interface Traffic {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly body: Uint8Array;
  answer?: Answer | undefined;
  /** What is wrong with the request, if it goes to the endpoint. */
  violations?: Violation[];
}

const maxRequestBytes = 8 * 1024 * 1024;

/**
 * Starts a proxy that lets every call through as it is, and tells what breaks the contract. Prism routes and runs the
 * stages; the checks are those of the contract's validators, and what goes through is not parsed and written anew.
 *
 * @throws Error if Prism is not installed, or the address can't be listened on
 */
export async function startProxy(
  upstream: URL,
  { port, host }: { port: number; host: string },
  watch: (call: Call) => void,
): Promise<Proxy> {
  const prism = await loadPrism(upstream);
  const server = createServer((incoming, outgoing) => {
    const start = performance.now();
    handle(prism, incoming, outgoing).then(
      (call) => watch({ ...call, milliseconds: performance.now() - start }),
      // A client that goes away in the middle of its request is nobody's fault here.
      () => outgoing.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Stages = Awaited<ReturnType<typeof loadPrism>>;

async function handle(
  stages: Stages,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<Omit<Call, "milliseconds">> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxRequestBytes) break;
  }
  const method = incoming.method ?? "GET";
  const [path = ""] = (incoming.url ?? "").split("?");
  if (size > maxRequestBytes) {
    send(outgoing, 413, `The proxy reads bodies of up to ${maxRequestBytes} bytes`);
    return { method, path, status: 413, isDescribed: false, violations: [] };
  }
  const traffic: Traffic = { incoming, outgoing, body: Buffer.concat(chunks) };
  const result = await stages(method, path, traffic);
  if ("error" in result) {
    if (outgoing.headersSent) outgoing.destroy();
    else send(outgoing, 502, `No answer from the upstream: ${result.error.message}`);
    const { violations = [] } = traffic;
    return { method, path, status: undefined, isDescribed: traffic.violations !== undefined, violations };
  }
  return { method, path, ...result };
}

function send(outgoing: ServerResponse, status: number, detail: string): void {
  outgoing.writeHead(status, { "Content-Type": "application/json", Connection: "close" });
  outgoing.end(JSON.stringify({ detail }));
}

interface Outcome {
  status: number;
  isDescribed: boolean;
  violations: Violation[];
}

/** Prism's stages around what we do at each. */
async function loadPrism(
  upstream: URL,
): Promise<(method: string, path: string, traffic: Traffic) => Promise<Outcome | { error: Error }>> {
  const { createInstance, operations, logger } = await importPrism("The proxy");
  const prism = createInstance(
    {
      isProxy: true,
      upstream,
      checkSecurity: false,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    {
      logger,
      forward:
        ({ data }) =>
        () =>
        async () => {
          const traffic = data.body as Traffic;
          try {
            traffic.answer = await forward(upstream, traffic.incoming, traffic.body, traffic.outgoing);
            return { _tag: "Right", right: { statusCode: traffic.outgoing.statusCode, body: traffic } };
          } catch (error) {
            return { _tag: "Left", left: error as Error };
          }
        },
      validateInput: ({ element }) => {
        const traffic = element.body as Traffic;
        const headers = traffic.incoming.headers as Record<string, string | undefined>;
        traffic.violations = requestViolations(headers, traffic.body);
        return diagnostics(traffic.violations, element);
      },
      validateOutput: ({ element }) => {
        const { answer } = element.body as Traffic;
        return diagnostics(answer ? responseViolations(answer) : [], element);
      },
    },
  );
  return async (method, path, traffic) => {
    const input = { method: method.toLowerCase() as "post", url: { path }, headers: {}, body: traffic };
    const result = await prism.request(input, operations)();
    if (result._tag === "Left") return { error: result.left };
    const { output, validations } = result.right;
    // Of a route that is not in the contract Prism says so, by a message that is not one of ours.
    const found = [...validations.input, ...validations.output];
    const violations = found.flatMap((diagnostic) =>
      "violation" in diagnostic ? [diagnostic.violation as Violation] : [],
    );
    const isDescribed = found.length === violations.length;
    return { status: output.statusCode, isDescribed, violations };
  };
}

/** Violations as Prism passes them on. */
function diagnostics<Element>(violations: Violation[], element: Element) {
  const [first, ...others] = violations.map((violation) => ({
    severity: 0,
    code: violation.rule,
    message: violation.message,
    violation,
  }));
  return first
    ? { _tag: "Left" as const, left: [first, ...others] as [typeof first, ...(typeof first)[]] }
    : { _tag: "Right" as const, right: element };
}
