import { request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { request as httpsRequest } from "node:https";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import type { Answer } from "../verify/exchange.js";

/** Longer bodies go through, but are not looked at. */
const maxBytes = 8 * 1024 * 1024;

/** Headers of one connection, which don't go on to the next (RFC 9110, 7.6.1). */
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
 * Sends a request on and its answer back, both byte by byte as they are: nothing is parsed on the way, no redirect
 * followed, nothing sent twice.
 *
 * @returns the answer, unpacked; undefined if it is too long, or can't be unpacked here, to look at
 * @throws Error if the upstream can't be reached or breaks off
 */
export async function forward(
  upstream: URL,
  incoming: IncomingMessage,
  body: Uint8Array,
  outgoing: ServerResponse,
): Promise<Answer | undefined> {
  const path = upstream.pathname.replace(/\/$/, "") + incoming.url;
  const send = upstream.protocol === "https:" ? httpsRequest : httpRequest;
  const headers = endToEnd(incoming.rawHeaders).filter(([name]) => !/^(host|content-length|expect)$/i.test(name));
  const { method = "GET" } = incoming;
  const call = send(new URL(upstream.origin), {
    method,
    path,
    headers: [
      ["Host", upstream.host],
      ...headers,
      ...(body.byteLength > 0 || /^(POST|PUT|PATCH)$/.test(method)
        ? [["Content-Length", String(body.byteLength)]]
        : []),
    ].flat() as never,
    setHost: false,
    agent: false, // A connection that is kept may be closed by the upstream just when it is used again.
  });
  outgoing.once("close", () => call.destroy());
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    call.once("response", resolve).once("error", reject).end(body);
  });
  const status = response.statusCode ?? 502;
  outgoing.writeHead(status, endToEnd(response.rawHeaders).flat());
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
    if (!outgoing.write(chunk)) await room(outgoing);
  }
  outgoing.end();
  if (size > maxBytes) return undefined;
  const bytes = await unpacked(Buffer.concat(chunks), response.headers["content-encoding"]);
  return bytes && { status, headers: new Headers(endToEnd(response.rawHeaders)), body: bytes };
}

/** Waits until an answer takes more, or nobody reads it any longer. */
async function room(outgoing: ServerResponse): Promise<void> {
  if (outgoing.destroyed) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      outgoing.off("drain", done).off("close", done);
      resolve();
    };
    outgoing.on("drain", done).on("close", done);
  });
}

/** The headers that go on, in pairs. */
function endToEnd(raw: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index < raw.length; index += 2) pairs.push([raw[index] as string, raw[index + 1] as string]);
  const named = pairs.filter(([name]) => /^connection$/i.test(name)).flatMap(([, value]) => value.split(/\s*,\s*/));
  const dropped = new Set([...hopByHop, ...named.map((name) => name.toLowerCase())]);
  return pairs.filter(([name]) => !dropped.has(name.toLowerCase()));
}

/** A body out of its packing; undefined if that is not known, or too much comes out. */
async function unpacked(body: Buffer, encoding = "identity"): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const unpack = unpackers.get(encoding.trim().toLowerCase());
  try {
    return unpack && new Uint8Array(await promisify(unpack)(body));
  } catch (error) {
    // What is not packed as it says can't be read by anyone: it is as good as nothing.
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? undefined : new Uint8Array();
  }
}

type Unpacker = (body: Buffer, done: (error: Error | null, result: Buffer) => void) => void;

const options = { maxOutputLength: maxBytes };
const unpackers = new Map<string, Unpacker>([
  ["identity", (body, done) => done(null, body)],
  ["gzip", (body, done) => gunzip(body, options, done)],
  ["x-gzip", (body, done) => gunzip(body, options, done)],
  ["deflate", (body, done) => inflate(body, options, done)],
  ["br", (body, done) => brotliDecompress(body, options, done)],
]);
