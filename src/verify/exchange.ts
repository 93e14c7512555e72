import type { CaseRequest } from "../cases/case.js";

/** An answer as it came, unpacked where it was compressed. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Why there is no answer. */
export class NoAnswer extends Error {
  override name = "NoAnswer";

  constructor(
    message: string,
    /** Whether no connection came about: the server's answers are still not known. */
    readonly isUnreachable: boolean,
  ) {
    super(message);
  }
}

/** Longer answers are cut off: no answer of the contract is nearly as long. */
const maxAnswerBytes = 8 * 1024 * 1024;

/** How often a call is made again that was answered with 429. Such a call was not looked at. */
const maxTries = 5;
const maxWaitSeconds = 60;

/**
 * Sends a request and reads the whole answer. Redirects are not followed. A 429 is waited out.
 *
 * @throws NoAnswer if none came, or it broke off, took too long or was too long
 */
export async function exchange(
  baseUrl: string,
  request: CaseRequest,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await once(baseUrl, request, timeoutMs, signal);
    if (answer.status !== 429 || tries === maxTries) return answer;
    const seconds = Number(answer.headers.get("Retry-After") ?? Number.NaN);
    const wait = Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), maxWaitSeconds) : 2 ** tries;
    await pause(wait * 1000, signal);
  }
}

async function once(
  baseUrl: string,
  { method, path, headers, body }: CaseRequest,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Answer> {
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(urlOf(baseUrl, path), {
      method,
      headers,
      redirect: "manual",
      signal: AbortSignal.any([deadline, signal]),
      // As bytes: to a text `fetch` would add a media type.
      ...(body && { body: bytesOf(body) }),
    });
    return { status: response.status, headers: response.headers, body: await read(response) };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof NoAnswer) throw error;
    if (deadline.aborted) throw new NoAnswer(`no whole answer within ${timeoutMs} ms`, false);
    throw noAnswer(error);
  }
}

/** The address of a path. A base URL may have a path of its own. */
export function urlOf(baseUrl: string, path: string): string {
  return baseUrl.replace(/\/$/, "") + path;
}

function bytesOf(body: NonNullable<CaseRequest["body"]>): Uint8Array<ArrayBuffer> {
  if ("base64" in body) return Uint8Array.from(atob(body.base64), (character) => character.charCodeAt(0));
  return new TextEncoder().encode("json" in body ? JSON.stringify(body.json) : body.text);
}

async function read(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size > maxAnswerBytes) {
      await reader?.cancel();
      throw new NoAnswer(`an answer of more than ${maxAnswerBytes} bytes`, false);
    }
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

/** What keeps a connection from coming about: name, route, port, certificate. */
const unreachable =
  /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|EPROTO|CERT_\w+|\w*CERT\w*|ERR_(TLS|SSL)_\w+|UNABLE_TO_\w+|HOSTNAME_MISMATCH)$/;

function noAnswer(error: unknown): NoAnswer {
  let cause = error as { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown[] };
  // `fetch` says "fetch failed" and keeps the reason behind; of several addresses that were tried, the first counts.
  while (cause.cause instanceof Error) cause = cause.cause as typeof cause;
  if (cause.errors?.[0] instanceof Error) cause = cause.errors[0] as typeof cause;
  const code = typeof cause.code === "string" ? cause.code : "";
  const message = typeof cause.message === "string" ? cause.message : String(error);
  const isUnreachable = unreachable.test(code) || message === "bad port";
  return new NoAnswer(code === "" || message.includes(code) ? message : `${message} (${code})`, isUnreachable);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
