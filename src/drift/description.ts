import { readFile, stat } from "node:fs/promises";
import { DescriptionError, inlined, type Json } from "./inline-references.js";
import type { Description } from "./statements.js";

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
  let document: Json;
  try {
    document = JSON.parse(text);
  } catch {
    const { parse } = await import("yaml");
    try {
      document = parse(text, { maxAliasCount: 10_000, logLevel: "error" });
    } catch (error) {
      throw new DescriptionError(`${source} is neither JSON nor YAML: ${firstLine(error)}`);
    }
  }
  if (!/^3\.[01]\.\d+/.test(String(Object(document).openapi)) || Object(document.paths) !== document.paths) {
    throw new DescriptionError(`${source} is not an OpenAPI 3.0 or 3.1 description`);
  }
  return document;
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
      return await textOf(response, maxBytes, failed);
    } catch (error) {
      if (error instanceof DescriptionError) throw error;
      if (signal.aborted) throw failed("it took too long");
      throw failed(firstLine((error as Error).cause ?? error));
    }
  }
  throw failed(`more than ${maxRedirects} redirects`);
}

async function textOf(response: Response, maxBytes: number, failed: (reason: string) => Error): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      throw failed(`it is larger than ${maxBytes} bytes`);
    }
    chunks.push(part.value);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function firstLine(error: unknown): string {
  return String((error as Error)?.message ?? error).split("\n", 1)[0] ?? "";
}

/**
 * Finds an operation in a document: by path and method, by its path without the trailing slash, by its `operationId`,
 * or, if there is only one, regardless of its name.
 */
export function findOperation(
  document: Json,
  source: string,
  wanted: { path: string; method: string; operationId?: string },
): Description {
  const operations = Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"].flatMap((method) =>
      Object(item)[method] ? [{ document, path, method, operationId: item[method].operationId }] : [],
    ),
  );
  const bare = (path: string) => path.replace(/\/$/, "");
  const found =
    operations.find(({ path, method }) => path === wanted.path && method === wanted.method) ??
    operations.find(({ path, method }) => bare(path) === bare(wanted.path) && method === wanted.method) ??
    operations.find(({ operationId }) => operationId !== undefined && operationId === wanted.operationId) ??
    (operations.length === 1 ? operations[0] : undefined);
  if (!found) throw new DescriptionError(`${source} has no operation ${wanted.method.toUpperCase()} ${wanted.path}`);
  const { [found.method]: operation, parameters = [] } = document.paths[found.path];
  const all = { ...operation, parameters: [...parameters, ...(operation.parameters ?? [])] };
  return { ...found, operation: inlined(document, source, all) };
}
