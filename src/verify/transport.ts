import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { connect } from "node:net";
import type { CaseRequest } from "../cases/case.js";
import { boundedBody } from "../http/bounded-body.js";
import { decompressed } from "../http/decompress.js";
import { type Answer, ClosedEarly, MalformedAnswer, maxAnswerBytes, NoAnswer, UnreachableError } from "./answer.js";

/** How requests get to a server. */
export interface Transport {
  /**
   * Sends a request and reads the whole answer. Doesn't follow redirects.
   *
   * @param isFresh whether to use a new connection
   * @throws NoAnswer if there is none, or if it is cut off
   * @throws MalformedAnswer if it can't be read
   */
  send(request: CaseRequest, signal: AbortSignal, isFresh: boolean): Promise<Answer>;
  close(): void;
}

/** Sends requests over a network, on connections that are kept alive. */
export function networkTransport(baseUrl: string): Transport {
  const isTls = baseUrl.startsWith("https:");
  const request = isTls ? httpsRequest : httpRequest;
  const agent = new (isTls ? HttpsAgent : HttpAgent)({ keepAlive: true });
  async function send(
    { method, path, headers, body }: CaseRequest,
    signal: AbortSignal,
    isFresh: boolean,
  ): Promise<Answer> {
    const bytes = body && bytesOf(body);
    const call = request(urlOf(baseUrl, path), {
      method,
      headers: { ...headers, ...(bytes && { "Content-Length": bytes.byteLength }) },
      agent: isFresh ? false : agent,
      signal,
    });
    // A kept-alive connection has also counted the bytes of earlier answers.
    let earlierBytes = 0;
    let failure: Error | undefined;
    call
      .once("socket", (socket) => {
        earlierBytes = socket.bytesRead;
      })
      // Also needed once the head has arrived: a parse error in the body is reported here, and not on the response.
      .on("error", (error) => {
        failure ??= error;
      });
    try {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        call.once("response", resolve).once("error", reject).end(bytes);
        call.once("upgrade", (_, socket) => {
          socket.destroy();
          reject(new MalformedAnswer("101 Switching Protocols"));
        });
      });
      const { statusCode = 0, headers, rawHeaders } = response;
      const whole = await decompressed(await read(response), headers["content-encoding"], maxAnswerBytes);
      if (!whole) throw tooLong();
      // Without a Content-Length, the body ends when the connection closes, and an abort closes it, too.
      signal.throwIfAborted();
      return { status: statusCode, headers: new Headers(pairs(rawHeaders)), body: whole };
    } catch (error) {
      call.destroy();
      if (error instanceof NoAnswer || error instanceof MalformedAnswer || signal.aborted) throw error;
      const { code = "", message } = firstOf((failure ?? error) as NodeJS.ErrnoException);
      if (/^HPE_/.test(code)) throw new MalformedAnswer(message);
      if (isUnreachable.test(code)) throw new UnreachableError(baseUrl, message);
      const closed = /^(ECONNRESET|EPIPE)$/.test(code);
      if (closed && (call.socket?.bytesRead ?? 0) <= earlierBytes) throw new ClosedEarly();
      throw new NoAnswer(closed ? "the connection closed in the middle of the answer" : message);
    }
  }
  return { send, close: () => agent.destroy() };
}

/** Passes requests to a function, such as that of a framework that needs no network. */
export function fetchTransport(baseUrl: string, fetch: (request: Request) => Response | Promise<Response>): Transport {
  async function send({ method, path, headers, body }: CaseRequest, signal: AbortSignal): Promise<Answer> {
    const request = new Request(urlOf(baseUrl, path), {
      method,
      headers,
      redirect: "manual",
      signal,
      // As bytes, because `fetch` would add a media type to a string.
      ...(body && { body: bytesOf(body) }),
    });
    // The function may ignore the signal.
    const aborted = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const answered = async (): Promise<Answer> => {
      const response = await fetch(request);
      // In Node the body is also an async iterable, but the types are those of browsers.
      const chunks = (response.body ?? []) as unknown as AsyncIterable<Uint8Array>;
      return { status: response.status, headers: response.headers, body: await read(chunks) };
    };
    try {
      return await Promise.race([answered(), aborted]);
    } catch (error) {
      if (signal.aborted || error instanceof MalformedAnswer) throw error;
      const { message, cause } = error as Error;
      throw new NoAnswer(cause instanceof Error ? `${message}: ${cause.message}` : String(message ?? error));
    }
  }
  return { send, close() {} };
}

/**
 * Only connects to a server. Without this, an unreachable server whose packets are dropped would look like one that
 * doesn't answer.
 *
 * @throws UnreachableError if it can't connect
 */
export function reach(server: string, timeoutMs: number, signal: AbortSignal): Promise<void> {
  const { protocol, hostname, port } = new URL(server);
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new UnreachableError(server, reason));
    const host = hostname.replace(/^\[|\]$/g, "");
    const socket = connect({ host, port: Number(port) || (protocol === "https:" ? 443 : 80), signal });
    socket
      .setTimeout(timeoutMs, () => {
        fail(`no connection within ${timeoutMs} ms`);
        socket.destroy();
      })
      .once("connect", () => {
        socket.destroy();
        resolve();
      })
      .once("error", (error) => (signal.aborted ? reject(signal.reason) : fail(firstOf(error).message)));
  });
}

/** The address of a path. A base URL may have a path of its own. */
export function urlOf(baseUrl: string, path: string): string {
  return baseUrl.replace(/\/$/, "") + path;
}

function bytesOf(body: NonNullable<CaseRequest["body"]>): Uint8Array<ArrayBuffer> {
  if ("base64" in body) return new Uint8Array(Buffer.from(body.base64, "base64"));
  return new TextEncoder().encode("json" in body ? JSON.stringify(body.json) : body.text);
}

async function read(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const whole = await boundedBody(body, maxAnswerBytes);
  if (!whole) throw tooLong();
  return whole;
}

const tooLong = () => new MalformedAnswer(`more than ${maxAnswerBytes} bytes`);

function pairs(rawHeaders: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    pairs.push([rawHeaders[index] as string, rawHeaders[index + 1] as string]);
  }
  return pairs;
}

/** The errors that prevent a connection: name, route, port, certificate. */
const isUnreachable =
  /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT|EPROTO|CERT_\w+|\w*CERT\w*|ERR_(TLS|SSL)_\w+|UNABLE_TO_\w+|HOSTNAME_MISMATCH)$/;

/** The error of the first address, if several were tried. */
function firstOf(error: NodeJS.ErrnoException): NodeJS.ErrnoException {
  const [first] = error instanceof AggregateError ? error.errors : [];
  return first instanceof Error ? first : error;
}
