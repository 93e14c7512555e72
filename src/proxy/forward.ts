import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { decompressed } from "../http/decompress.js";
import { limitAnswer } from "../http/listen.js";
import { type Answer, maxAnswerBytes } from "../verify/answer.js";

/** Closes idle connections before most servers would: a server might close one just as it is used again. */
const maxIdleMs = 4000;

/** The headers that concern one connection and are not passed on (RFC 9110, 7.6.1). */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Forwards requests to a server over connections that are kept alive. */
export class Upstream {
  readonly #url: URL;
  readonly #agent: HttpAgent | HttpsAgent;
  readonly #request: typeof httpRequest;
  readonly #path: string;

  constructor(url: URL) {
    const isTls = url.protocol === "https:";
    this.#url = url;
    this.#request = isTls ? httpsRequest : httpRequest;
    this.#agent = new (isTls ? HttpsAgent : HttpAgent)({ keepAlive: true, timeout: maxIdleMs });
    this.#path = url.pathname.replace(/\/$/, "");
  }

  /**
   * Forwards a request and returns its answer, both byte for byte. Nothing is parsed, sent twice or redirected.
   *
   * @returns reads the answer, decompressed; undefined if it is too long to be judged, or can't be decompressed here
   * @throws Error that says why there is no whole answer
   */
  async forward(
    incoming: IncomingMessage,
    body: Uint8Array,
    outgoing: ServerResponse,
  ): Promise<() => Promise<Answer | undefined>> {
    const { method = "GET", url = "" } = incoming;
    const headers = endToEnd(incoming.rawHeaders, requestOnly);
    const hasBody = body.byteLength > 0 || /^(POST|PUT|PATCH)$/.test(method);
    if (hasBody) headers.push("Content-Length", String(body.byteLength));
    const { hostname, port, host } = this.#url;
    const call = this.#request({
      hostname: hostname.replace(/^\[|\]$/g, ""),
      port,
      method,
      path: this.#path + url,
      headers: ["Host", host, ...headers] as never,
      setHost: false,
      agent: this.#agent,
    });
    outgoing.once("close", () => {
      if (!outgoing.writableFinished) call.destroy();
    });
    try {
      return await this.#passBack(call, body, outgoing);
    } catch (error) {
      throw new Error(reasonOf(error as NodeJS.ErrnoException, outgoing));
    }
  }

  async #passBack(call: ClientRequest, body: Uint8Array, outgoing: ServerResponse) {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      call.once("response", resolve).once("error", reject).end(body);
      call.once("upgrade", (_, socket) => {
        socket.destroy();
        reject(new Error("the upstream switched to another protocol unasked"));
      });
    });
    const status = response.statusCode ?? 502;
    const headers = endToEnd(response.rawHeaders);
    outgoing.writeHead(status, headers);
    limitAnswer(outgoing);
    const chunks: Buffer[] = [];
    let size = 0;
    response.on("data", (chunk: Buffer) => {
      size += chunk.length;
      // Longer bodies are passed on, but not judged.
      if (size <= maxAnswerBytes) chunks.push(chunk);
    });
    await pipe(response, outgoing);
    return async () => {
      if (size > maxAnswerBytes) return undefined;
      const bytes = await decompressed(Buffer.concat(chunks), response.headers["content-encoding"], maxAnswerBytes);
      if (!bytes) return undefined;
      const received = new Headers();
      for (let index = 0; index < headers.length; index += 2) {
        received.append(headers[index] as string, headers[index + 1] as string);
      }
      return { status, headers: received, body: bytes };
    };
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** Pipes a body to the client. Replaces `pipeline` of `node:stream`, which adds half again to the cost of a call. */
function pipe(response: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    response.once("error", reject);
    outgoing.once("error", reject).once("finish", resolve);
    outgoing.once("close", () => reject(new Error("the client hung up in the middle of the answer")));
    response.pipe(outgoing);
  });
}

/** The headers of a request that are replaced. */
const requestOnly = new Set(["host", "content-length", "expect"]);
const none = new Set<string>();

/** The headers that are passed on, as alternating names and values. */
function endToEnd(raw: readonly string[], others = none): string[] {
  let named = none;
  for (let index = 0; index < raw.length; index += 2) {
    if (raw[index]?.toLowerCase() !== "connection") continue;
    named = new Set([...named, ...(raw[index + 1] ?? "").toLowerCase().split(/\s*,\s*/)]);
  }
  const passed: string[] = [];
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] as string).toLowerCase();
    if (hopByHop.has(name) || others.has(name) || named.has(name)) continue;
    passed.push(raw[index] as string, raw[index + 1] as string);
  }
  return passed;
}

function reasonOf({ code = "", message }: NodeJS.ErrnoException, outgoing: ServerResponse): string {
  if (outgoing.destroyed && !outgoing.writableFinished && !outgoing.headersSent) return "the client hung up";
  if (/^HPE_/.test(code)) return `the upstream doesn't answer by HTTP: ${message}`;
  if (code !== "ECONNRESET" && code !== "EPIPE") return message;
  return `the upstream closed the connection ${outgoing.headersSent ? "in the middle of its" : "before its"} answer`;
}
