import { promisify } from "node:util";
import * as zlib from "node:zlib";

type Decompress = (body: Uint8Array, options: zlib.ZlibOptions) => Promise<Uint8Array>;

const gunzip: Decompress = promisify(zlib.gunzip);
const inflate: Decompress = promisify(zlib.inflate);
const inflateRaw: Decompress = promisify(zlib.inflateRaw);
/** Node has it since 22.15. */
const { zstdDecompress } = zlib as { zstdDecompress?: typeof zlib.gunzip };

const decompressors: ReadonlyMap<string, Decompress> = new Map<string, Decompress>([
  ["gzip", gunzip],
  ["x-gzip", gunzip],
  // Some servers leave out the header that the RFC wants.
  ["deflate", (body, options) => inflate(body, options).catch((error) => retried(error, inflateRaw, body, options))],
  ["br", promisify(zlib.brotliDecompress)],
  ...(zstdDecompress ? [["zstd", promisify(zstdDecompress)] as const] : []),
]);

/** No server compresses a body more often. */
const maxEncodings = 3;

/** A body can't be decompressed. */
export class DecompressionError extends Error {
  override name = "DecompressionError";

  constructor(
    message: string,
    /** Whether a later version of Node could do it. */
    readonly isUnsupported = false,
  ) {
    super(message);
  }
}

/**
 * Decompresses a body.
 *
 * @param contentEncoding its `Content-Encoding`: the names of compressions in the order in which they were applied
 * @returns undefined if the result is too long
 * @throws DecompressionError if a compression is unknown, or the bytes are not compressed as stated
 */
export async function decompressed(
  body: Uint8Array,
  contentEncoding = "identity",
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const names = contentEncoding.split(",").map((name) => name.trim().toLowerCase());
  if (names.length > maxEncodings) throw new DecompressionError(`more than ${maxEncodings} in Content-Encoding`);
  let plain = body;
  for (const name of names.reverse()) {
    if (name === "identity" || name === "") continue;
    try {
      plain = await decompressorOf(name)(plain, { maxOutputLength: maxBytes });
    } catch (error) {
      if (error instanceof DecompressionError) throw error;
      if (isTooLong(error)) return undefined;
      throw new DecompressionError(`a body that is not ${name}, though its Content-Encoding says so`);
    }
  }
  return plain;
}

function decompressorOf(name: string): Decompress {
  const found = decompressors.get(name);
  if (found) return found;
  if (name === "zstd") throw new DecompressionError("the Content-Encoding zstd, which needs Node 22.15 or later", true);
  throw new DecompressionError(`the Content-Encoding ${name}, which is unknown`);
}

function retried(error: unknown, decompress: Decompress, body: Uint8Array, options: zlib.ZlibOptions) {
  if (isTooLong(error)) throw error;
  return decompress(body, options);
}

function isTooLong(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
}
