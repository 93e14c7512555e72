import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, type ZlibOptions } from "node:zlib";

const decompressors = new Map([
  ["gzip", promisify<Uint8Array, ZlibOptions, Buffer>(gunzip)],
  ["x-gzip", promisify<Uint8Array, ZlibOptions, Buffer>(gunzip)],
  ["deflate", promisify<Uint8Array, ZlibOptions, Buffer>(inflate)],
  ["br", promisify<Uint8Array, ZlibOptions, Buffer>(brotliDecompress)],
]);

/**
 * Decompresses a body.
 *
 * @param encoding its `Content-Encoding`
 * @returns undefined if the encoding is unknown or the result too long; an empty body if the bytes aren't compressed as
 *   stated, because nobody can read them
 */
export async function decompressed(
  body: Uint8Array,
  encoding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const name = encoding?.trim().toLowerCase() ?? "identity";
  if (name === "identity") return body;
  try {
    return await decompressors.get(name)?.(body, { maxOutputLength: maxBytes });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? undefined : Buffer.alloc(0);
  }
}
