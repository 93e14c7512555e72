import { HttpResponse, http, type RequestHandler } from "msw";
import { operation } from "../contract/operation.js";
import { baseUrl, type Server } from "../options/base-url.js";
import { createRandomSource } from "./random-source.js";
import { answer } from "./respond.js";

export { magicIds, magicTokens } from "./magic-values.js";

export interface HandlerOptions {
  /** The server whose calls are answered, as in the client: `"sandbox"`, a URL or, in a page, a path such as `/api`. */
  server: Server;
  /** Makes IDs, secrets and times the same at each start. */
  seed?: string | undefined;
  /** How long to wait before each answer, in milliseconds. */
  delayMs?: number | undefined;
  /** Answers a call without a token as if it had a good one, which your own server adds in production. */
  assumeToken?: boolean | undefined;
}

/**
 * Handlers for MSW 2 and 3, in Node and in a browser. With the same seed, their answers equal those of the mock server
 * byte for byte. They leave calls to anything but the endpoint to other handlers.
 *
 * @throws TypeError if `server` is neither a name nor a URL
 */
export function checkoutLinkHandlers({ server, seed, delayMs = 0, assumeToken }: HandlerOptions): RequestHandler[] {
  const { origin, pathname } = new URL(baseUrl(server, false, true));
  const basePath = pathname.replace(/\/$/, "");
  const random = createRandomSource(seed);
  const isEndpoint = (url: URL) =>
    url.origin === origin &&
    (url.pathname === basePath + operation.path || `${url.pathname}/` === basePath + operation.path);
  return [
    http.all(
      ({ request }) => isEndpoint(new URL(request.url)),
      async ({ request }) => {
        const { method } = request;
        const url = new URL(request.url);
        // Some test DOMs keep the case of header names.
        const headers = Object.fromEntries([...request.headers].map(([name, value]) => [name.toLowerCase(), value]));
        const body = new Uint8Array(await request.arrayBuffer());
        const reply = answer({ method, url, headers, body, basePath, assumeToken }, random);
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
