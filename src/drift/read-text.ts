import { createReadStream } from "node:fs";
import { addAbortSignal, type Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { boundedBody } from "../http/bounded-body.js";
import { parsedUrl } from "../text/parse.js";
import { apiVersions } from "./api-versions.js";
import { DescriptionError } from "./description-error.js";

/** Ten times the largest description of the provider. */
const maxBytes = 32 * 2 ** 20;
const maxRedirects = 5;

/**
 * Reads a text of limited size.
 *
 * @param source a file, a URL with https (or with http to this machine), or `-` for standard input
 * @throws DescriptionError in one line; the reason of the signal, if it is aborted
 */
export async function readText(source: string, signal?: AbortSignal): Promise<string> {
  const isUrl = /^[a-z][a-z+.-]+:\/\//i.test(source);
  const url = isUrl ? parsedUrl(source) : undefined;
  const failed = (reason: string) => new DescriptionError(`${url?.host ?? source} can't be read: ${reason}`);
  try {
    if (isUrl && !url) throw failed("it is not a URL");
    const body = await boundedBody(url ? await download(url, failed, signal) : streamOf(source, signal), maxBytes);
    if (!body) throw failed(`it is larger than ${maxBytes} bytes`);
    return new TextDecoder().decode(body);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof DescriptionError ? error : failed(messageOf(error));
  }
}

function streamOf(file: string, signal: AbortSignal | undefined): Readable {
  const stream = file === "-" ? process.stdin : createReadStream(file);
  return signal ? addAbortSignal(signal, stream) : stream;
}

/** Follows redirects on https only, and sends no credentials. */
async function download(
  url: URL,
  failed: (reason: string) => Error,
  signal: AbortSignal | undefined,
): Promise<AsyncIterable<Uint8Array>> {
  let next = url;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    if (next.protocol !== "https:" && !(isLocal(url) && isLocal(next)))
      throw failed("only https URLs are read, and http URLs of this machine");
    if (next.username || next.password) throw failed("a URL with a user name or a password is not read");
    const response = await fetch(next, { redirect: "manual", credentials: "omit", signal: signal ?? null });
    const { status, headers, body, ok } = response;
    const location = headers.get("Location");
    if (ok) return (body ?? new Blob().stream()) as ReadableStream<Uint8Array>;
    await body?.cancel();
    if (status < 300 || status >= 400 || !location)
      throw failed(`status ${status}${status === 404 ? versionHint(next) : ""}`);
    next = new URL(location, next);
  }
  throw failed(`more than ${maxRedirects} redirects`);
}

/** What to do if the provider's description isn't where it was until 2026. */
function versionHint({ pathname }: URL): string {
  if (pathname !== "/openapi.json") return `; the known API versions are ${apiVersions.join(", ")}`;
  return `; the provider publishes a description for each API version: --api-version ${apiVersions[1]}`;
}

/** Whether a URL is one of this machine, for which http is safe. */
function isLocal({ protocol, hostname }: URL): boolean {
  return protocol === "http:" && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

function messageOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? cause.message : message;
}
