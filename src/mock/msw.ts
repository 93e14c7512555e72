import { HttpResponse, http, type RequestHandler } from "msw";
import { path } from "../contract/bundle.js";
import { answer } from "./answer.js";
import { createRandomSource } from "./random-source.js";

export { magicIds, magicTokens } from "./magic.js";

export interface HandlerOptions {
  /** The server whose calls are answered, as `https://sandbox-api.polar.sh`; it may have a path. */
  baseUrl: string | URL;
  /** Makes IDs, secrets and times the same at each start. */
  seed?: string | undefined;
  /** How long to wait before each answer, in milliseconds. */
  delayMs?: number | undefined;
}

/**
 * Handlers for MSW 2, in Node and in a browser, that answer as the mock server does, byte for byte for the same seed.
 * Calls of anything but the endpoint are left to other handlers.
 *
 * @throws TypeError if `baseUrl` is no absolute URL
 */
export function checkoutLinkHandlers({ baseUrl, seed, delayMs = 0 }: HandlerOptions): RequestHandler[] {
  const { origin, pathname } = new URL(baseUrl);
  const basePath = pathname.replace(/\/$/, "");
  const random = createRandomSource(seed);
  const isEndpoint = (url: URL) =>
    url.origin === origin && (url.pathname === basePath + path || `${url.pathname}/` === basePath + path);
  return [
    http.all(
      ({ request }) => isEndpoint(new URL(request.url)),
      async ({ request }) => {
        const { method } = request;
        const url = new URL(request.url);
        const headers = Object.fromEntries(request.headers);
        const body = new Uint8Array(await request.arrayBuffer());
        const reply = answer({ method, url, headers, body, basePath }, random);
        const waitMs = delayMs + reply.waitMs;
        if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
        return new HttpResponse(reply.body === "" ? null : reply.body, {
          status: reply.status,
          headers: reply.headers,
        });
      },
    ),
  ];
}
