import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { connect } from "node:net";
import type { CaseRequest } from "../cases/case.js";
import { DecompressionError, decompressed } from "../http/decompress.js";
import { proxyOf } from "../http/proxy.js";
import { parsedUrl } from "../text/parse.js";
import { type Answer, ClosedEarly, MalformedAnswer, NoAnswer, UnreachableError } from "./answer.js";
import { bytesOf, maxAnswerBytes, readWhole, type Transport, tooLong, urlOf } from "./transport.js";

/** Sends requests over a network, on connections that are kept alive. Goes through a proxy if Node can. */
export function networkTransport(baseUrl: string): Transport {
  const isTls = baseUrl.startsWith("https:");
  const request = isTls ? httpsRequest : httpRequest;
  const { proxy } = supportsProxies ? (proxyOf(new URL(baseUrl)) ?? {}) : {};
  const newAgent = (keepAlive: boolean) =>
    new (isTls ? HttpsAgent : HttpAgent)({
      keepAlive,
      ...(proxy && { proxyEnv: { [isTls ? "HTTPS_PROXY" : "HTTP_PROXY"]: proxy } }),
    });
  const shared = newAgent(true);

  function open({ method, path, headers, body }: CaseRequest, signal: AbortSignal, isFresh: boolean): ClientRequest {
    const bytes = body && bytesOf(body);
    const allHeaders = { ...headers, ...(bytes && { "Content-Length": bytes.byteLength }) };
    const agent = isFresh ? newAgent(false) : shared;
    return request(urlOf(baseUrl, path), { method, headers: allHeaders, agent, signal }).end(bytes);
  }

  async function send(sent: CaseRequest, signal: AbortSignal, isFresh: boolean): Promise<Answer> {
    const call = open(sent, signal, isFresh);
    const progress = watched(call);
    try {
      const response = await responseTo(call);
      const body = await bodyOf(response);
      // Without a Content-Length, the body ends when the connection closes, and an abort closes it, too.
      signal.throwIfAborted();
      return { status: response.statusCode ?? 0, headers: new Headers(pairs(response.rawHeaders)), body };
    } catch (error) {
      call.destroy();
      if (error instanceof NoAnswer || error instanceof MalformedAnswer || signal.aborted) throw error;
      throw failureOf(progress.error ?? (error as Error), baseUrl, progress.hasBegun());
    }
  }
  return { send, close: () => shared.destroy() };
}

/** What becomes of a call: its error, and whether any byte of the answer has arrived. */
function watched(call: ClientRequest): { readonly error: Error | undefined; hasBegun(): boolean } {
  // A kept-alive connection has also counted the bytes of earlier answers.
  let earlierBytes = 0;
  const progress = {
    error: undefined as Error | undefined,
    hasBegun: () => (call.socket?.bytesRead ?? 0) > earlierBytes,
  };
  call
    .once("socket", (socket) => {
      earlierBytes = socket.bytesRead;
    })
    // Also needed once the head has arrived: a parse error in the body is reported here, and not on the response.
    .on("error", (error) => {
      progress.error ??= error;
    });
  return progress;
}

/** Waits for the head of the answer. */
function responseTo(call: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    call.once("response", resolve).once("error", reject);
    call.once("upgrade", (_, socket) => {
      socket.destroy();
      reject(new MalformedAnswer("another protocol (101 Switching Protocols)"));
    });
  });
}

async function bodyOf(response: IncomingMessage): Promise<Uint8Array> {
  const received = await readWhole(response);
  try {
    const body = await decompressed(received, response.headers["content-encoding"], maxAnswerBytes);
    if (!body) throw tooLong();
    return body;
  } catch (error) {
    if (!(error instanceof DecompressionError)) throw error;
    throw error.isUnsupported ? new NoAnswer(error.message) : new MalformedAnswer(error.message);
  }
}

/** Explains why a call has no answer. */
function failureOf(error: Error, baseUrl: string, hasBegun: boolean): NoAnswer | MalformedAnswer {
  const { code = "", message } = firstOf(error);
  if (/^HPE_/.test(code)) return new MalformedAnswer(`not HTTP (${message})`);
  if (isUnreachable.test(code)) return unreachable(baseUrl, message, code);
  const isClosed = /^(ECONNRESET|EPIPE)$/.test(code);
  if (isClosed && !hasBegun) return new ClosedEarly();
  return new NoAnswer(isClosed ? "the connection closed in the middle of the answer" : message);
}

/**
 * Only connects to a server. Without this, an unreachable server whose packets are dropped would look like one that
 * doesn't answer.
 *
 * @throws UnreachableError if it can't connect
 */
export function reach(server: string, timeoutMs: number, signal: AbortSignal): Promise<void> {
  const through = supportsProxies ? proxyOf(new URL(server)) : undefined;
  const target = through ? parsedUrl(through.proxy) : new URL(server);
  if (!target) throw new UnreachableError(server, `${through?.variable} is no URL`);
  const { protocol, hostname, port } = target;
  return new Promise((resolve, reject) => {
    const fail = (reason: string, code = "") =>
      reject(
        through ? new UnreachableError(server, `${through.variable}: ${reason}`) : unreachable(server, reason, code),
      );
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
      .once("error", (error) =>
        signal.aborted ? reject(signal.reason) : fail(firstOf(error).message, firstOf(error).code),
      );
  });
}

function pairs(rawHeaders: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    pairs.push([rawHeaders[index] as string, rawHeaders[index + 1] as string]);
  }
  return pairs;
}

/** Says what to do about an error that prevents a connection. */
function unreachable(server: string, reason: string, code: string): UnreachableError {
  const hint = hints.find(([codes]) => codes.test(code))?.[1] ?? "";
  const through = supportsProxies ? undefined : proxyOf(new URL(server));
  const proxyHint = through && `; ${through.variable} is set, which needs Node 22.21, 24.5 or later`;
  return new UnreachableError(server, reason + hint + (proxyHint ?? ""));
}

const hints: readonly (readonly [codes: RegExp, hint: string])[] = [
  [/^ECONNREFUSED$/, "; is it running, and is the port right?"],
  [/^(ENOTFOUND|EAI_\w+)$/, "; is the host name right?"],
  [/^(EPROTO|ERR_SSL_\w+)$/, "; does it speak https on this port?"],
  [/^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/, ""],
  [
    /CERT|^UNABLE_TO_/,
    "; if you trust it, put its authority's certificate into a file and name that in NODE_EXTRA_CA_CERTS",
  ],
];

/** Whether Node's agents can use a proxy. */
const supportsProxies = isAtLeast(22, 21) || isAtLeast(24, 5) || Number.parseInt(process.versions.node, 10) > 24;

function isAtLeast(wantedMajor: number, wantedMinor: number): boolean {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major === wantedMajor && minor >= wantedMinor;
}

/** The errors that prevent a connection: name, route, port, certificate, proxy. */
const isUnreachable =
  /^(ERR_PROXY_\w+|ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT|EPROTO|ERR_(TLS|SSL)_\w+|UNABLE_TO_\w+|HOSTNAME_MISMATCH)$|CERT/;

/** The error of the first address, if several were tried. */
function firstOf(error: NodeJS.ErrnoException): NodeJS.ErrnoException {
  const [first] = error instanceof AggregateError ? error.errors : [];
  return first instanceof Error ? first : error;
}
