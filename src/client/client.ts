import createFetchClient from "../../generated/fetch-client.js";
import type { paths } from "../../generated/openapi.js";
import type { CheckoutLink, CheckoutLinkCreate } from "../contract/shapes.js";
import { baseUrl, type Server } from "./base-url.js";
import {
  AbortError,
  ForbiddenError,
  HttpStatusError,
  InvalidRequestError,
  InvalidResponseError,
  type Issue,
  NetworkError,
  RequestRejectedError,
  TimeoutError,
  UnauthorizedError,
} from "./errors.js";
import { redact, redactError } from "./redaction.js";
import { checkToken } from "./token.js";

export interface ClientOptions {
  /** Where to send requests. There is no default: production takes real money. */
  server: Server;
  /**
   * An Organization Access Token with the scope `checkout_links:write`, or a function that is asked for one at each
   * call. Leave it out for a server of your own that adds it. Never put it into a page.
   */
  accessToken?: string | (() => string | Promise<string>) | undefined;
  /** What to use instead of the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How long a call may take from start to end, in milliseconds. 30 000 unless told otherwise. */
  timeoutMs?: number | undefined;
  /** Sends the access token over plain http to any machine. For tests behind a closed door. */
  allowInsecureHttp?: boolean | undefined;
  /** Checks each body before it is sent and each answer before it is returned: `checkout-link-contract/validation`. */
  validation?: Validation | undefined;
}

/** The checks that `checkout-link-contract/validation` brings. Each returns what is wrong, or an empty list. */
export interface Validation {
  request(body: unknown): readonly Issue[];
  response(body: unknown): readonly Issue[];
}

export interface CallOptions {
  /** Ends the call when it fires. */
  signal?: AbortSignal | undefined;
  /** How long this call may take, in milliseconds. */
  timeoutMs?: number | undefined;
}

export interface Client {
  /**
   * Makes a checkout link. Never tries twice by itself, since the same call twice makes two links.
   *
   * @throws RequestRejectedError 422: the body breaks a rule
   * @throws UnauthorizedError 401: no access token, or a bad one
   * @throws ForbiddenError 403: the access token may not do this
   * @throws HttpStatusError any other status, redirects among them
   * @throws InvalidResponseError a success without a checkout link
   * @throws InvalidRequestError with `validation`: the body breaks the contract; nothing was sent
   * @throws NetworkError no answer, or one that broke off
   * @throws TimeoutError no answer in time
   * @throws AbortError the `signal` fired
   * @throws TypeError the body can't be written as JSON, `timeoutMs` is out of range, or the access token holds
   *   characters that no token holds; nothing was sent
   */
  createCheckoutLink(body: CheckoutLinkCreate, options?: CallOptions): Promise<CheckoutLink>;
}

/**
 * Makes a client of the endpoint. Holds no connection: there is nothing to close.
 *
 * @throws TypeError if an option is wrong: a server that is no URL or would be sent the access token unencrypted, an
 *   access token with characters that no token holds, a timeout out of range
 */
export function createClient(options: ClientOptions): Client {
  const {
    accessToken,
    timeoutMs = 30_000,
    validation,
    fetch = (request: Request) => globalThis.fetch(request),
  } = options;
  const url = baseUrl(options.server, accessToken !== undefined, options.allowInsecureHttp ?? false);
  const fetchClient = createFetchClient<paths>({ baseUrl: url, fetch });
  checkTimeout(timeoutMs);
  if (typeof accessToken === "string") checkToken(accessToken);

  async function send(body: CheckoutLinkCreate, signal: AbortSignal): Promise<CheckoutLink> {
    const json = JSON.stringify(body);
    const issues = validation?.request(JSON.parse(json ?? "null"));
    if (issues && issues.length > 0) throw new InvalidRequestError(issues);

    const token = typeof accessToken === "function" ? await accessToken() : accessToken;
    if (accessToken !== undefined) checkToken(token);
    signal.throwIfAborted();

    const { data, error, response } = await fetchClient
      .POST("/v1/checkout-links/", {
        body,
        bodySerializer: () => json,
        headers: { Authorization: token === undefined ? undefined : `Bearer ${token}` },
        parseAs: "text",
        redirect: "manual",
        signal,
      })
      .catch((cause: unknown) => {
        signal.throwIfAborted();
        throw new NetworkError("No answer came from the server", { cause: redactError(cause, token) });
      });
    if (!response.ok) throw statusError(response, error, token);
    return checkoutLink(response.status, data, token, validation ?? structure);
  }

  return {
    async createCheckoutLink(body, options = {}) {
      const callTimeoutMs = options.timeoutMs ?? timeoutMs;
      checkTimeout(callTimeoutMs);
      return withDeadline(callTimeoutMs, options.signal, (signal) => send(body, signal));
    },
  };
}

/** Runs a call that ends with an error when time is up or the signal fires, even if what it waits for doesn't. */
async function withDeadline<Result>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  call: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (signal?.aborted) throw new AbortError(signal.reason);
  const controller = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    controller.signal.onabort = () => reject(controller.signal.reason);
  });
  const timer = setTimeout(() => controller.abort(new TimeoutError(timeoutMs)), timeoutMs);
  const onAbort = () => controller.abort(new AbortError(signal?.reason));
  signal?.addEventListener("abort", onAbort);
  try {
    return await Promise.race([ended, call(controller.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** What is looked at without `validation`: whether there is an address to give to customers. */
const structure: Pick<Validation, "response"> = {
  response: (value) =>
    typeof (value as { url?: unknown } | null)?.url === "string"
      ? []
      : [{ pointer: "/url", rule: "type", message: "must be string" }],
};

function checkoutLink(
  status: number,
  text: string | undefined,
  token: string | undefined,
  checks: Pick<Validation, "response">,
): CheckoutLink {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "");
  } catch {
    throw new InvalidResponseError(status, [{ pointer: "", rule: "json", message: "must be JSON" }]);
  }
  if (checks.response(value).length === 0) return value as CheckoutLink;

  const redacted = redact(value as { id?: unknown } | null, token);
  const id = redacted?.id;
  throw new InvalidResponseError(status, checks.response(redacted), typeof id === "string" ? id : undefined);
}

function statusError(response: Response, received: unknown, token: string | undefined): HttpStatusError {
  const { status } = response;
  const body = received === "" ? undefined : redact(received, token);
  if (status === 422 && isRequestValidationError(body)) return new RequestRejectedError(body);
  const StatusError = status === 401 ? UnauthorizedError : status === 403 ? ForbiddenError : HttpStatusError;
  return new StatusError(status, body, retryAfterSeconds(response.headers.get("Retry-After")));
}

function isRequestValidationError(body: unknown): body is { detail: RequestRejectedError["detail"] } {
  const detail = (body as { detail?: unknown } | null | undefined)?.detail;
  return Array.isArray(detail) && detail.every(isDetail);
}

function isDetail(entry: unknown): boolean {
  const { loc, msg, type } = Object(entry) as Partial<RequestRejectedError["detail"][number]>;
  const isPath = Array.isArray(loc) && loc.every((part) => /string|number/.test(typeof part));
  return isPath && typeof msg === "string" && typeof type === "string";
}

/** `Retry-After` is a number of seconds or a date. */
function retryAfterSeconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const milliseconds = /\d:\d/.test(header) ? Date.parse(header) - Date.now() : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, Math.ceil(milliseconds / 1000));
}

function checkTimeout(timeoutMs: number): void {
  // Beyond that number a timer fires at once.
  if (!(timeoutMs > 0 && timeoutMs < 2 ** 31)) throw new TypeError("timeoutMs: must be above 0 and below 2^31");
}
