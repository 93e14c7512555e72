import createFetchClient from "openapi-fetch";
import { path } from "../../generated/endpoint.js";
import type { paths } from "../../generated/openapi.js";
import type { Issue } from "../contract/issue.js";
import type { CheckoutLink, CheckoutLinkCreate } from "../contract/request-shapes.js";
import { checkToken } from "../options/access-token.js";
import { baseUrl, type Server } from "../options/base-url.js";
import { kindOf, OptionError } from "../options/option-error.js";
import { redact, redactError } from "../text/redaction.js";
import type { Validation } from "../validation/validation.js";
import {
  AbortError,
  type CheckoutLinkError,
  ForbiddenError,
  HttpStatusError,
  InvalidRequestError,
  InvalidResponseError,
  NetworkError,
  RequestRejectedError,
  TimeoutError,
  UnauthorizedError,
} from "./errors.js";

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
    throw new OptionError("options", `must be an object, such as { server: "sandbox" }; received ${kindOf(options)}`);
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
    if (json === undefined) throw new OptionError("body", `must be an object; received ${kindOf(body)}`);
    const issues = validation?.request(JSON.parse(json)) ?? [];
    if (issues.length > 0) throw new InvalidRequestError(issues);

    const token = typeof accessToken === "function" ? await accessToken() : accessToken;
    if (accessToken !== undefined) checkToken(token);
    throwIfEnded();

    const limitedFetch = async (request: Request) => limited(await fetch(request), maxResponseBytes);
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
        throw cause instanceof InvalidResponseError ? cause : networkError(url, cause, token);
      });
    if (!response.ok) throw statusError(response, error, body, token);
    return checkoutLink(response.status, data, token, validation ?? structure);
  }

  return {
    async createCheckoutLink(body, options = {}) {
      const callTimeoutMs = options.timeoutMs ?? timeoutMs;
      checkTimeout(callTimeoutMs);
      return withDeadline(callTimeoutMs, options.signal, (deadline) => send(body, deadline));
    },
  };
}

interface Deadline {
  readonly signal: AbortSignal;
  /** Throws why the call has ended, if it has. React Native's signals have no `reason` or `throwIfAborted`. */
  throwIfEnded(): void;
}

/** Runs a call and rejects when time is up or the signal aborts, even if the call itself never ends. */
async function withDeadline<Result>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  call: (deadline: Deadline) => Promise<Result>,
): Promise<Result> {
  if (signal?.aborted) throw new AbortError(signal.reason);
  const controller = new AbortController();
  let reason: CheckoutLinkError | undefined;
  let end = (_: CheckoutLinkError) => {};
  const ended = new Promise<never>((_, reject) => {
    end = (error) => {
      reason ??= error;
      reject(error);
      controller.abort(error);
    };
  });
  const throwIfEnded = () => {
    if (reason) throw reason;
  };
  const timer = setTimeout(() => end(new TimeoutError(timeoutMs)), timeoutMs);
  const forget = signal && whenAborted(signal, () => end(new AbortError(signal.reason)));
  try {
    return await Promise.race([ended, call({ signal: controller.signal, throwIfEnded })]);
  } finally {
    clearTimeout(timer);
    forget?.();
  }
}

const waiting = new WeakMap<AbortSignal, Set<() => void>>();

function onAbort(this: AbortSignal): void {
  for (const callback of waiting.get(this) ?? []) callback();
}

/** Calls back when a signal aborts. Calls on one signal share a listener, because Node warns of more than ten. */
function whenAborted(signal: AbortSignal, callback: () => void): () => void {
  const callbacks = waiting.get(signal) ?? new Set();
  waiting.set(signal, callbacks.add(callback));
  signal.addEventListener("abort", onAbort); // Adding the same function twice adds one listener.
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) signal.removeEventListener("abort", onAbort);
  };
}

/**
 * Reads the whole body of a response. If the body is too long, an error response is returned without it. React Native has
 * no limit, because its bodies are not streams. Uses a reader and not `pipeThrough`, which fails in happy-dom.
 *
 * @throws InvalidResponseError if the body of a success is too long
 */
async function limited(response: Response, maxBytes: number): Promise<Response> {
  const { body, status, headers } = response;
  if (!body?.getReader || status < 200) return response;
  const reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Response(chunks.length > 1 ? new Blob(chunks) : chunks[0], { status, headers });
    size += value.byteLength;
    if (size > maxBytes) {
      reader.cancel().catch(() => {});
      if (response.ok) throw new InvalidResponseError(status, [tooLongIssue(maxBytes)]);
      return new Response(null, { status, headers });
    }
    chunks.push(value);
  }
}

function tooLongIssue(limit: number): Issue {
  return { pointer: "", rule: "maxResponseBytes", message: `must have at most ${limit} bytes`, params: { limit } };
}

/** The check without `validation`: is there a URL for customers? */
const structure: Pick<Validation, "response"> = {
  response: (value) =>
    typeof (value as { url?: unknown } | null)?.url === "string"
      ? []
      : [{ pointer: "/url", rule: "type", message: "must be a string", params: { expected: ["string"] } }],
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
    throw new InvalidResponseError(status, [{ pointer: "", rule: "json", message: "must be JSON", params: {} }]);
  }
  const issues = checks.response(value);
  if (issues.length === 0) return value as CheckoutLink;
  const id = (value as { id?: unknown } | null)?.id;
  throw new InvalidResponseError(status, redact(issues, token), typeof id === "string" ? redact(id, token) : undefined);
}

/** What the user should check when there is no response, by the error code of the cause. Browsers give no code. */
const advice: Readonly<Record<string, string>> = {
  ECONNREFUSED: ": is the server running, and is the port right?",
  ENOTFOUND: ": is the host name right?",
  "": ": is the URL right, is the server running, and does it allow this page to call it (CORS)?",
};

function networkError(url: string, thrown: unknown, token: string | undefined): NetworkError {
  const cause = redactError(thrown, token);
  const [code = ""] = /^[A-Z][A-Z_\d]{2,40}$/.exec(codeOf(cause) ?? "") ?? [];
  const shown = `${redact(url.replace(/\/?$/, path), token)}${code && ` (${code})`}${advice[code] ?? ""}`;
  return new NetworkError(`No complete response from ${shown}`, { cause });
}

/** The code of an error or of the innermost cause that has one. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return codeOf(error.cause) ?? (error as { code?: string }).code;
}

function statusError(
  response: Response,
  received: unknown,
  sent: CheckoutLinkCreate,
  token: string | undefined,
): HttpStatusError {
  const { status } = response;
  const body = received === "" ? undefined : redact(received, token);
  if (status === 422 && isRequestValidationError(body)) return new RequestRejectedError(body, sent);
  const StatusError = status === 401 ? UnauthorizedError : status === 403 ? ForbiddenError : HttpStatusError;
  const noToken = status === 401 && token === undefined ? "no access token was sent; see accessToken" : undefined;
  return new StatusError(status, body, retryAfterSeconds(response.headers.get("Retry-After")), noToken);
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

/** Reads `Retry-After`, which is a number of seconds or a date. */
function retryAfterSeconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const milliseconds = /\d:\d/.test(header) ? Date.parse(header) - Date.now() : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, Math.ceil(milliseconds / 1000));
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
