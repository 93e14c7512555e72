/**
 * Collects the chunks of a body. Stops reading, and ends the stream, once they exceed the limit.
 *
 * @returns the whole body, or undefined if it is longer than the limit
 * @throws whatever the stream throws
 */
export async function boundedBody(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const collected: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    collected.push(chunk);
  }
  const body = new Uint8Array(size);
  let offset = 0;
  for (const chunk of collected) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}
