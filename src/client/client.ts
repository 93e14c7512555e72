import createFetchClient from "openapi-fetch";
import { path } from "../../generated/endpoint.js";
import type { paths } from "../../generated/openapi.js";
import type { CheckoutLink } from "../contract/checkout-link.js";
import type { CheckoutLinkCreate } from "../contract/request-shapes.js";
import { checkToken } from "../options/access-token.js";
import { baseUrl, isPath, type Server } from "../options/base-url.js";
import { describeValue, OptionError } from "../options/option-error.js";
import { printable } from "../text/printable.js";
import type { Validation } from "../validation/validation.js";
import { boundedText } from "./bounded-text.js";
import { type Deadline, withDeadline } from "./deadline.js";
import { type Fetch, type FetchResponse, PlainRequest, takesSignals, textRequest } from "./fetch.js";
import { type CallHeaders, checkHeaders } from "./headers.js";
import { InvalidRequestError } from "./invalid-errors.js";
import { networkError } from "./network-error.js";
import { receivedLink } from "./received-link.js";
import { statusError } from "./status-error.js";

export interface ClientOptions {
  /** Where to send requests. There is no default, because production takes real money. */
  server: Server;
  /**
   * An Organization Access Token with the scope `checkout_links:write`, or a function that returns one and is called
   * before each request. Omit it if a server of your own adds the token. Never put a token into a web page.
   */
  accessToken?: string | (() => string | Promise<string>) | undefined;
  /** Sent with each request, for example `Polar-Version`. Can't have `Authorization` or `Content-Type`. */
  headers?: CallHeaders | undefined;
  /** Replaces the global `fetch`. */
  fetch?: Fetch | undefined;
  /** The time limit of a whole call in milliseconds. Default: 30 000. */
  timeoutMs?: number | undefined;
  /** The size limit of a response body in bytes. Default: 8 MiB; a checkout link has a few kilobytes. */
  maxResponseBytes?: number | undefined;
  /** Allows plain http to other machines, with the access token unencrypted. Only for closed test networks. */
  allowInsecureHttp?: boolean | undefined;
  /** Checks each request before it is sent and each response before it is returned. See `checkout-link-contract/validation`. */
  validation?: Validation | undefined;
}

export interface CallOptions {
  /** Aborts the call. */
  signal?: AbortSignal | undefined;
  /** The time limit of this call in milliseconds. */
  timeoutMs?: number | undefined;
  /** Sent with this request, beside those of the client. */
  headers?: CallHeaders | undefined;
}

export interface Client {
  /**
   * Creates a checkout link. Never retries, because sending the same request twice creates two links.
   *
   * @throws RequestRejectedError 422: the body breaks a rule
   * @throws UnauthorizedError 401: the access token is missing or invalid
   * @throws ForbiddenError 403: the access token may not do this
   * @throws HttpStatusError any other status, including redirects
   * @throws InvalidResponseError a success status without a checkout link in the body, or with a body that is too long
   * @throws InvalidRequestError with `validation` only: the body breaks the contract; nothing was sent
   * @throws NetworkError no response, or an incomplete one
   * @throws TimeoutError no complete response within the time limit
   * @throws AbortError `signal` aborted the call
   * @throws TypeError the body can't be written as JSON, `timeoutMs` is out of range, or the access token has invalid
   *   characters; nothing was sent
   */
  createCheckoutLink(body: CheckoutLinkCreate, options?: CallOptions): Promise<CheckoutLink>;
}

/**
 * Creates a client. It holds no connection, so there is nothing to close.
 *
 * @throws TypeError if an option is wrong: for example `server` is not a URL, or would receive the access token
 *   unencrypted; `accessToken` has invalid characters; or `timeoutMs` is out of range. A path as `server` is checked by
 *   each call, because the server that renders a page may create the client too
 */
export function createClient(options: ClientOptions): Client {
  if (typeof options !== "object" || options === null) {
    throw new OptionError(
      "options",
      `must be an object, such as { server: "sandbox" }; received ${describeValue(options)}`,
    );
  }
  const { accessToken, fetch: ownFetch, timeoutMs = 30_000, maxResponseBytes = 8 * 1024 * 1024, validation } = options;
  const baseOf = () => baseUrl(options.server, accessToken !== undefined, options.allowInsecureHttp ?? false);
  const base = isPath(options.server) ? undefined : baseOf();
  checkTimeout(timeoutMs);
  const ownHeaders = checkHeaders(options.headers);
  if (!(maxResponseBytes > 0)) {
    throw new OptionError("maxResponseBytes", `must be above 0; received ${maxResponseBytes}`);
  }
  if (accessToken !== undefined && typeof accessToken !== "function") checkToken(accessToken);
  if (typeof globalThis.Request !== "function") {
    throw new OptionError("fetch", "this environment has no Request; see docs/recipes.md");
  }
  const hasSignals = takesSignals();
  const client = createFetchClient<paths>({ Request: PlainRequest as never });

  async function send(
    body: CheckoutLinkCreate,
    headers: Record<string, string>,
    deadline: Deadline,
  ): Promise<CheckoutLink> {
    const baseUrl = base ?? baseOf();
    const json = asJson(body);
    const issues = validation?.request(JSON.parse(json)) ?? [];
    if (issues.length > 0) throw new InvalidRequestError(issues);

    const token = typeof accessToken === "function" ? await accessToken() : accessToken;
    if (accessToken !== undefined) checkToken(token);
    deadline.throwIfEnded();
    const sent = {
      url: printable(baseUrl.replace(/\/?$/, path), 200, token ?? ""),
      body,
      token,
      isVersioned: "polar-version" in headers,
      isWithoutToken: !token && !ownFetch,
    };
    // openapi-fetch writes the request. The body of the answer is read here, as far as the limit.
    const fetchText = async ({ url, init }: PlainRequest) => {
      const request = ownFetch && textRequest(url, init);
      deadline.isSent = true;
      const response: FetchResponse = await (request ? ownFetch(request, init) : globalThis.fetch(url, init));
      const text = await boundedText(response, maxResponseBytes, deadline.throwIfEnded);
      const { status, headers } = response;
      return { received: { response, text }, ok: true, status, headers, text: async () => text };
    };
    const { response: answer } = await client
      .POST(path, {
        baseUrl,
        body: body as never,
        bodySerializer: () => json,
        fetch: fetchText as never,
        headers: { ...headers, Authorization: token === undefined ? undefined : `Bearer ${token}` },
        method: "POST",
        parseAs: "text",
        redirect: "manual",
        signal: hasSignals ? deadline.signal : null,
      })
      .catch((cause: unknown) => {
        deadline.throwIfEnded();
        throw networkError(sent.url, cause, token, deadline.isSent);
      });
    const { response, text } = (answer as unknown as Awaited<ReturnType<typeof fetchText>>).received;
    const { status } = response;
    if (status < 200 || status > 299) throw statusError(response, text, sent);
    return receivedLink(status, text, maxResponseBytes, sent, validation);
  }

  return {
    async createCheckoutLink(body, call = {}) {
      const callTimeoutMs = call.timeoutMs ?? timeoutMs;
      checkTimeout(callTimeoutMs);
      const headers = { ...ownHeaders, ...checkHeaders(call.headers) };
      return withDeadline(callTimeoutMs, call.signal, (deadline) => send(body, headers, deadline));
    },
  };
}

/** @throws OptionError if a body can't be written as JSON */
function asJson(body: unknown): string {
  try {
    const json = JSON.stringify(body);
    if (json !== undefined) return json;
  } catch {
    throw new OptionError("body", "can't be written as JSON");
  }
  throw new OptionError("body", `must be an object; received ${describeValue(body)}`);
}

function checkTimeout(timeoutMs: number): void {
  // Timers with a longer delay fire at once.
  if (!(timeoutMs > 0 && timeoutMs < 2 ** 31)) {
    throw new OptionError("timeoutMs", `must be above 0 and below 2^31 milliseconds; received ${timeoutMs}`);
  }
}
