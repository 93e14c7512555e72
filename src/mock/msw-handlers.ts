import { HttpResponse, http, type RequestHandler } from "msw";
import { operation } from "../contract/operation.js";
import { baseUrl, isServer, type Server } from "../options/base-url.js";
import type { MockAnswer } from "./answer.js";
import { template } from "./catalog.js";
import type { ChosenAnswer } from "./chosen-answer.js";
import { createMock, type Mock, type MockOptions } from "./mock.js";
import { createOwnCatalog, type OwnCatalog } from "./own-catalog.js";

export interface HandlerOptions extends Pick<MockOptions, "seed" | "assumeToken">, OwnCatalog {
  /** The server whose calls are answered, as in the client: `"sandbox"`, a URL or, in a page, a path such as `/api`. */
  server: Server;
  /** How long to wait before each answer, in milliseconds. */
  delayMs?: number | undefined;
}

/** How one call is answered, and of which server. */
export interface FailureOptions extends ChosenAnswer, Pick<HandlerOptions, "server"> {}

/**
 * Handlers for MSW 2 and 3, in Node and in a browser. With the same seed, their answers equal those of the mock server
 * byte for byte, except for `url`, which is written as the given server writes it. They leave calls to anything but the
 * endpoint to other handlers.
 *
 * @throws TypeError if `server` is neither a name nor a URL, or if a product or a discount is invalid
 */
export function checkoutLinkHandlers({ server, delayMs = 0, ...options }: HandlerOptions): RequestHandler[] {
  const endpoint = endpointOf(server);
  const mock = createMock({ ...options, catalog: createOwnCatalog(options), ...endpoint.options });
  return [
    http.all(
      ({ request }) => endpoint.matches(request),
      ({ request }) => respond(mock, request, delayMs),
    ),
  ];
}

/**
 * A handler that answers the next call of the endpoint as chosen, and leaves those after it to others:
 * `server.use(checkoutLinkFailure({ server: "sandbox", status: 500 }))`.
 *
 * @throws TypeError if `server` is neither a name nor a URL, or if the mock knows no such answer
 */
export function checkoutLinkFailure({ server, ...answer }: FailureOptions): RequestHandler {
  const endpoint = endpointOf(server);
  const mock = createMock(endpoint.options);
  mock.next(answer);
  return http.post(
    ({ request }) => endpoint.matches(request),
    ({ request }) => respond(mock, request, 0),
    { once: true },
  );
}

/** Where a server has the endpoint, and what that means for a mock of it. */
function endpointOf(server: Server) {
  const base = baseUrl(server, false, true).replace(/\/$/, "");
  const { origin, pathname } = new URL(base);
  const basePath = pathname.replace(/\/$/, "");
  const endpoint = basePath + operation.path;
  const linkUrl = isServer(base, "production")
    ? (clientSecret: string) => template.url.replace(template.client_secret, clientSecret)
    : (clientSecret: string) => `${origin}${endpoint}${clientSecret}/redirect`;
  return {
    options: { basePath, linkUrl } satisfies MockOptions,
    /** Whether a request is for the endpoint, with or without the slash at the end. */
    matches(request: Request): boolean {
      const url = new URL(request.url);
      return url.origin === origin && (url.pathname === endpoint || `${url.pathname}/` === endpoint);
    },
  };
}

async function respond(mock: Mock, request: Request, delayMs: number): Promise<Response> {
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
  return responseOf(answer);
}

/** The answer as a response, or what a fault makes of it. */
function responseOf(answer: MockAnswer): Response | Promise<Response> {
  const { body, fault } = answer;
  if (fault === "hang") return new Promise(() => {});
  if (fault === "reset" || fault === "empty") return HttpResponse.error();
  if (fault !== "truncate") return new HttpResponse(body === "" ? null : body, answer);
  const chunks = [new TextEncoder().encode(body.slice(0, body.length / 2))];
  const stream = new ReadableStream({
    pull(controller) {
      const chunk = chunks.pop();
      if (chunk) controller.enqueue(chunk);
      else controller.error(new TypeError("terminated"));
    },
  });
  return new HttpResponse(stream, answer);
}
