import createFetchClient from "openapi-fetch";
import { path } from "../../generated/endpoint.js";
import type { paths } from "../../generated/openapi.js";
import type { CheckoutLink, CheckoutLinkCreate } from "../contract/request-shapes.js";
import { checkToken } from "../options/access-token.js";
import { baseUrl, type Server } from "../options/base-url.js";
import { describeValue, OptionError } from "../options/option-error.js";
import type { Validation } from "../validation/validation.js";
import { boundedResponse } from "./bounded-response.js";
import { type Deadline, withDeadline } from "./deadline.js";
import { InvalidRequestError, InvalidResponseError } from "./invalid-errors.js";
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
  /** Replaces the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
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
 *   unencrypted; `accessToken` has invalid characters; or `timeoutMs` is out of range
 */
export function createClient(options: ClientOptions): Client {
  if (typeof options !== "object" || options === null) {
    throw new OptionError(
      "options",
      `must be an object, such as { server: "sandbox" }; received ${describeValue(options)}`,
    );
  }
  const {
    accessToken,
    timeoutMs = 30_000,
    maxResponseBytes = 8 * 1024 * 1024,
    validation,
    fetch = (request: Request) => globalThis.fetch(request),
  } = options;
  const url = baseUrl(options.server, accessToken !== undefined, options.allowInsecureHttp ?? false);
  checkTimeout(timeoutMs);
  if (!(maxResponseBytes > 0)) {
    throw new OptionError("maxResponseBytes", `must be a number of bytes above 0; received ${maxResponseBytes}`);
  }
  if (accessToken !== undefined && typeof accessToken !== "function") checkToken(accessToken);
  if (typeof globalThis.Request !== "function") {
    throw new OptionError("fetch", "this environment has no Request, for example jsdom; see docs/recipes.md");
  }

  async function send(body: CheckoutLinkCreate, { signal, throwIfEnded }: Deadline): Promise<CheckoutLink> {
    const json: string | undefined = JSON.stringify(body);
    if (json === undefined) throw new OptionError("body", `must be an object; received ${describeValue(body)}`);
    const issues = validation?.request(JSON.parse(json)) ?? [];
    if (issues.length > 0) throw new InvalidRequestError(issues);

    const token = typeof accessToken === "function" ? await accessToken() : accessToken;
    if (accessToken !== undefined) checkToken(token);
    throwIfEnded();

    const limitedFetch = async (request: Request) => boundedResponse(await fetch(request), maxResponseBytes);
    const { data, error, response } = await createFetchClient<paths>({ baseUrl: url, fetch: limitedFetch })
      .POST(path, {
        body,
        bodySerializer: () => json,
        headers: { Authorization: token === undefined ? undefined : `Bearer ${token}` },
        parseAs: "text",
        redirect: "manual",
        signal,
      })
      .catch((cause: unknown) => {
        throwIfEnded();
        throw cause instanceof InvalidResponseError ? cause : networkError(url.replace(/\/?$/, path), cause, token);
      });
    if (!response.ok) throw statusError(response, error, body, token);
    return receivedLink(response.status, data, token, validation);
  }

  return {
    async createCheckoutLink(body, options = {}) {
      const callTimeoutMs = options.timeoutMs ?? timeoutMs;
      checkTimeout(callTimeoutMs);
      return withDeadline(callTimeoutMs, options.signal, (deadline) => send(body, deadline));
    },
  };
}

function checkTimeout(timeoutMs: number): void {
  // Timers with a longer delay fire at once.
  if (!(timeoutMs > 0 && timeoutMs < 2 ** 31)) {
    throw new OptionError(
      "timeoutMs",
      `must be a number of milliseconds above 0 and below 2^31; received ${timeoutMs}`,
    );
  }
}
