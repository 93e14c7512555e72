import { request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { request as httpsRequest } from "node:https";
import { pipeline } from "node:stream/promises";
import { decompressed } from "../http/decompress.js";
import type { Answer } from "../verify/answer.js";

/** Longer bodies are passed on, but not judged. */
const maxBytes = 8 * 1024 * 1024;

/** The headers that are about one connection and not passed on (RFC 9110, 7.6.1). */
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

/**
 * Sends a request on and its answer back, both byte for byte. Nothing is parsed, sent twice or redirected.
 *
 * @returns the answer, decompressed; undefined if it is too long to be judged, or can't be decompressed here
 * @throws Error if the upstream can't be reached, or if a connection breaks off
 */
export async function forward(
  upstream: URL,
  incoming: IncomingMessage,
  body: Uint8Array,
  outgoing: ServerResponse,
): Promise<Answer | undefined> {
  const { method = "GET", url = "" } = incoming;
  const send = upstream.protocol === "https:" ? httpsRequest : httpRequest;
  const headers = endToEnd(incoming.rawHeaders).filter(([name]) => !/^(host|content-length|expect)$/i.test(name));
  const hasBody = body.byteLength > 0 || /^(POST|PUT|PATCH)$/.test(method);
  if (hasBody) headers.push(["Content-Length", String(body.byteLength)]);
  const call = send(new URL(upstream.origin), {
    method,
    path: upstream.pathname.replace(/\/$/, "") + url,
    headers: [["Host", upstream.host], ...headers].flat() as never,
    setHost: false,
    agent: false, // The upstream might close a connection that is kept alive just when it is used again.
  });
  outgoing.once("close", () => call.destroy());
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    call.once("response", resolve).once("error", reject).end(body);
  });
  const status = response.statusCode ?? 502;
  outgoing.writeHead(status, endToEnd(response.rawHeaders).flat());
  const chunks: Buffer[] = [];
  let size = 0;
  response.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
  });
  await pipeline(response, outgoing);
  if (size > maxBytes) return undefined;
  const bytes = await decompressed(Buffer.concat(chunks), response.headers["content-encoding"], maxBytes);
  return bytes && { status, headers: new Headers(endToEnd(response.rawHeaders)), body: bytes };
}

/** The headers that are passed on, in pairs. */
function endToEnd(raw: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index < raw.length; index += 2) pairs.push([raw[index] as string, raw[index + 1] as string]);
  const named = pairs.filter(([name]) => /^connection$/i.test(name)).flatMap(([, value]) => value.split(/\s*,\s*/));
  const dropped = new Set([...hopByHop, ...named.map((name) => name.toLowerCase())]);
  return pairs.filter(([name]) => !dropped.has(name.toLowerCase()));
}
