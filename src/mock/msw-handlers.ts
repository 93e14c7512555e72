import { HttpResponse, http, type RequestHandler } from "msw";
import { operation } from "../contract/operation.js";
import { baseUrl, type Server } from "../options/base-url.js";
import { createMock, type MockOptions } from "./mock.js";

export interface HandlerOptions extends Pick<MockOptions, "seed" | "assumeToken"> {
  /** The server whose calls are answered, as in the client: `"sandbox"`, a URL or, in a page, a path such as `/api`. */
  server: Server;
  /** How long to wait before each answer, in milliseconds. */
  delayMs?: number | undefined;
}

/**
 * Handlers for MSW 2 and 3, in Node and in a browser. With the same seed, their answers equal those of the mock server
 * byte for byte. They leave calls to anything but the endpoint to other handlers.
 *
 * @throws TypeError if `server` is neither a name nor a URL
 */
export function checkoutLinkHandlers({ server, delayMs = 0, ...options }: HandlerOptions): RequestHandler[] {
  const { origin, pathname } = new URL(baseUrl(server, false, true));
  const basePath = pathname.replace(/\/$/, "");
  const endpoint = basePath + operation.path;
  const mock = createMock({ ...options, basePath });
  const isEndpoint = (url: URL) =>
    url.origin === origin && (url.pathname === endpoint || `${url.pathname}/` === endpoint);
  return [
    http.all(
      ({ request }) => isEndpoint(new URL(request.url)),
      async ({ request }) => {
        // Some test DOMs keep the case of header names.
        const headers = [...request.headers].map(([name, value]) => [name.toLowerCase(), value]);
        const answer = mock.respond({
          method: request.method,
          url: new URL(request.url),
          headers: Object.fromEntries(headers),
          body: new Uint8Array(await request.arrayBuffer()),
        });
        const waitMs = delayMs + answer.waitMs;
        if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
        return new HttpResponse(answer.body === "" ? null : answer.body, answer);
      },
    ),
  ];
}
