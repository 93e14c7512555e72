import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import { type Call, startProxy } from "../../src/proxy/proxy.ts";
import { listen } from "../client/serve.ts";

/** A request or an answer as it was received, byte for byte. */
export interface Arrived {
  readonly rawHeaders: string[];
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ArrivedRequest extends Arrived {
  readonly method: string | undefined;
  readonly url: string | undefined;
}

/** Starts a server that reads each request to its end and then answers. */
export async function upstream(answer: (response: ServerResponse, request: ArrivedRequest) => void) {
  const received: ArrivedRequest[] = [];
  const url = await listen(async (incoming, response) => {
    const { method, url, headers, rawHeaders } = incoming;
    const arrived = { method, url, headers, rawHeaders, body: await read(incoming) };
    received.push(arrived);
    answer(response, arrived);
  });
  return { url, received };
}

/** Starts a server that always gives the same answer. */
export function upstreamOf(status: number, body: string | Uint8Array, headers: Record<string, string> = {}) {
  return upstream((response) => response.writeHead(status, headers).end(body));
}

/** Starts the proxy in front of a server, and records the calls it reports. */
export async function proxyFor(upstreamUrl: string) {
  const calls: Call[] = [];
  let hasReported = () => {};
  const { url, close } = await startProxy(new URL(upstreamUrl), { port: 0, host: "127.0.0.1" }, (call) => {
    calls.push(call);
    hasReported();
  });
  onTestFinished(close);
  /** Waits until that many calls are reported, and returns the last of them. */
  async function reported(count = 1): Promise<Call> {
    while (calls.length < count) {
      await new Promise<void>((resolve) => {
        hasReported = resolve;
      });
    }
    return calls[count - 1] as Call;
  }
  return { url, calls, reported };
}

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  /** As pairs. */
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string | Uint8Array;
}

export const path = "/v1/checkout-links/";
export const goodHeaders = [
  ["Authorization", "Bearer polar_oat_test"],
  ["Content-Type", "application/json"],
] as const;

/** Makes a call with only the given headers and those that HTTP requires. Doesn't follow redirects or decompress. */
export async function call(
  url: string,
  { method = "POST", path: target = path, headers = goodHeaders, body = "" }: Sent = {},
): Promise<Arrived & { readonly status: number | undefined }> {
  const bytes = Buffer.from(body);
  const framed = [["Host", new URL(url).host], ...headers, ["Content-Length", String(bytes.length)]];
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method, path: target, headers: framed.flat() as never, agent: false, setHost: false })
      .once("response", resolve)
      .once("error", reject)
      .end(bytes);
  });
  const { statusCode: status, headers: answered, rawHeaders } = incoming;
  return { status, headers: answered, rawHeaders, body: await read(incoming) };
}

/** Reads a body to its end. */
export async function read(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const ofOneConnection = ["host", "connection", "keep-alive", "transfer-encoding"];

/** The headers that are meant for the other end, in pairs. */
export function endToEnd(rawHeaders: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    pairs.push([rawHeaders[index] as string, rawHeaders[index + 1] as string]);
  }
  return pairs.filter(([name]) => !ofOneConnection.includes(name.toLowerCase()));
}
