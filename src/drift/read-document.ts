import { readFile, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { boundedBody } from "../http/bounded-body.js";
import { parsedJson } from "../text/parse.js";
import { DescriptionError, type Json } from "./description-error.js";

export interface Limits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

/** The largest description that is read, and how long a download may take. */
const limits: Limits = { maxBytes: 64 * 2 ** 20, timeoutMs: 60_000 };
const maxRedirects = 5;

/** Reads an OpenAPI document, 3.0 or 3.1, JSON or YAML, from a file or an https URL. */
export async function readDocument(source: string, { maxBytes, timeoutMs }: Limits = limits): Promise<Json> {
  const isUrl = /^[a-z][a-z+.-]+:\/\//i.test(source);
  const text = isUrl
    ? await download(source, maxBytes, AbortSignal.timeout(timeoutMs))
    : await readText(source, maxBytes);
  const document: Json = parsedJson(text) ?? (await parsedYaml(text, source));
  if (!/^3\.[01]\.\d+/.test(String(Object(document).openapi)) || Object(document.paths) !== document.paths) {
    throw new DescriptionError(`${source} is not an OpenAPI 3.0 or 3.1 description`);
  }
  return document;
}

async function parsedYaml(text: string, source: string): Promise<Json> {
  // Loaded only when it is needed, because most descriptions are JSON.
  const { parse } = await import("yaml");
  try {
    return parse(text, { maxAliasCount: 10_000, logLevel: "error" });
  } catch (error) {
    throw new DescriptionError(`${source} is neither JSON nor YAML: ${firstLine(error)}`);
  }
}

async function readText(file: string, maxBytes: number): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size <= maxBytes) return await readFile(file, "utf8");
  } catch (error) {
    throw new DescriptionError(`${file} can't be read: ${firstLine(error)}`);
  }
  throw new DescriptionError(`${file} is larger than ${maxBytes} bytes`);
}

/** Follows redirects on https only, and sends no credentials. */
async function download(url: string, maxBytes: number, signal: AbortSignal): Promise<string> {
  const failed = (reason: string) => new DescriptionError(`${new URL(url).host} can't be read: ${reason}`);
  let next = url;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const { protocol, username, password, href } = new URL(next);
    if (protocol !== "https:") throw failed("only https URLs are read");
    if (username || password) throw failed("a URL with a user name or a password is not read");
    try {
      const response = await fetch(href, { redirect: "manual", credentials: "omit", signal });
      const location = response.headers.get("Location");
      if (response.status >= 300 && response.status < 400 && location) {
        await response.body?.cancel();
        next = new URL(location, href).href;
        continue;
      }
      if (!response.ok) throw failed(`status ${response.status}`);
      const chunks = response.body as ReadableStream<Uint8Array> | null;
      const body = await boundedBody(chunks ?? Readable.from([]), maxBytes);
      if (!body) throw failed(`it is larger than ${maxBytes} bytes`);
      return new TextDecoder().decode(body);
    } catch (error) {
      if (error instanceof DescriptionError) throw error;
      if (signal.aborted) throw failed("it took too long");
      throw failed(firstLine((error as Error).cause ?? error));
    }
  }
  throw failed(`more than ${maxRedirects} redirects`);
}

function firstLine(error: unknown): string {
  return String((error as Error)?.message ?? error).split("\n", 1)[0] ?? "";
}
