import { InvalidResponseError } from "./invalid-errors.js";

/**
 * Reads the whole body of a response. If the body is too long, an error response is returned without it. React Native has
 * no limit, because its bodies are not streams. Uses a reader and not `pipeThrough`, which fails in happy-dom.
 *
 * @throws InvalidResponseError if the body of a success is too long
 */
export async function boundedResponse(response: Response, maxBytes: number): Promise<Response> {
  const { body, status, headers } = response;
  if (!body?.getReader || status < 200) return response;
  const reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Response(chunks.length > 1 ? new Blob(chunks) : chunks[0], { status, headers });
    size += value.byteLength;
    if (size > maxBytes) {
      reader.cancel().catch(() => {});
      if (!response.ok) return new Response(null, { status, headers });
      const message = `must have at most ${maxBytes} bytes`;
      const issue = { pointer: "", rule: "maxResponseBytes", message, params: { limit: maxBytes } };
      throw new InvalidResponseError(status, [issue]);
    }
    chunks.push(value);
  }
}
