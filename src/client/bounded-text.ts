import type { FetchResponse } from "./fetch.js";

/**
 * Reads the body of a response. React Native has no limit, because its bodies are not streams.
 *
 * @param throwIfEnded ends the reading once the call has ended
 * @returns undefined if the body is longer than the limit
 */
export async function boundedText(
  response: FetchResponse,
  maxBytes: number,
  throwIfEnded: () => void,
): Promise<string | undefined> {
  const { body, type, headers } = response as Response;
  const length = headers.get("Content-Length");
  // `fetch` reads no more than the header says. Only a response of this type shows all of its headers.
  const isShort = type === "basic" && length !== null && Number(length) <= maxBytes && !headers.has("Content-Encoding");
  if (!body || isShort) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  let chunks = 0;
  for await (const chunk of chunksOf(body)) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    // Chunks that are always ready would keep the timer of the deadline from running.
    if (++chunks % 1000 === 0) await new Promise((resolve) => setTimeout(resolve));
    throwIfEnded();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** The chunks of a web stream, or of node-fetch's. A web stream is no iterable in every browser. */
async function* chunksOf(body: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (!("getReader" in body)) return yield* body;
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.cancel().catch(() => {});
  }
}
