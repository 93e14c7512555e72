import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { CaseRequest } from "../cases/case.js";
import { DecompressionError, decompressed } from "../http/decompress.js";
import { proxyOf } from "../http/proxy.js";
import { type Answer, ClosedEarly, MalformedAnswer, NoAnswer } from "./answer.js";
import { firstOf, isUnreachable, supportsProxies, unreachable } from "./reach.js";
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
  if (isUnreachable(code)) return unreachable(baseUrl, message, code);
  const isClosed = /^(ECONNRESET|EPIPE)$/.test(code);
  if (isClosed && !hasBegun) return new ClosedEarly();
  return new NoAnswer(isClosed ? "the connection closed in the middle of the answer" : message);
}

function pairs(rawHeaders: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    pairs.push([rawHeaders[index] as string, rawHeaders[index + 1] as string]);
  }
  return pairs;
}
