import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { CaseRequest } from "../cases/case.js";

/** An answer, decompressed. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Why there is no answer. */
export class NoAnswer extends Error {
  override name = "NoAnswer";
}

/** The server can't be connected to: nothing is known about it. */
export class UnreachableError extends NoAnswer {
  override name = "UnreachableError";

  constructor(server: string, reason: string) {
    super(`${server} can't be reached: ${reason}`);
  }
}

/** Longer answers are cut off: no answer of the contract is nearly as long. */
const maxAnswerBytes = 8 * 1024 * 1024;

/** How often a call is made that is answered with 429. The server has ignored such a call, so it is safe to repeat. */
const maxTries = 5;
const maxWaitSeconds = 60;

/**
 * Connects to a server and does nothing else. Without this, a server whose packets are dropped on the way would look
 * like one that doesn't answer.
 *
 * @throws UnreachableError if it can't connect
 */
export function reach(server: string, timeoutMs: number, signal: AbortSignal): Promise<void> {
  const { protocol, hostname, port } = new URL(server);
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new UnreachableError(server, reason));
    const host = hostname.replace(/^\[|\]$/g, "");
    const socket = connect({ host, port: Number(port) || (protocol === "https:" ? 443 : 80), signal });
    socket
      .setTimeout(timeoutMs, () => {
        fail(`no connection within ${timeoutMs} ms`);
        socket.destroy();
      })
      .once("connect", () => {
        socket.destroy();
        resolve();
      })
      .once("error", (error) => (signal.aborted ? reject(signal.reason) : fail(error.message)));
  });
}

/**
 * Sends a request and reads the whole answer. Doesn't follow redirects. Waits and tries again after a 429.
 *
 * @throws NoAnswer if there is none, or if it breaks off, takes too long or is too long
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
    await pause(wait * 1000, undefined, { signal }).catch(() => signal.throwIfAborted());
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
      // As bytes: `fetch` would add a media type to a text.
      ...(body && { body: bytesOf(body) }),
    });
    return { status: response.status, headers: response.headers, body: await read(response) };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof NoAnswer) throw error;
    if (deadline.aborted) throw new NoAnswer(`no whole answer within ${timeoutMs} ms`);
    throw noAnswer(baseUrl, error);
  }
}

/** The address of a path. A base URL may have a path of its own. */
export function urlOf(baseUrl: string, path: string): string {
  return baseUrl.replace(/\/$/, "") + path;
}

function bytesOf(body: NonNullable<CaseRequest["body"]>): Uint8Array<ArrayBuffer> {
  if ("base64" in body) return new Uint8Array(Buffer.from(body.base64, "base64"));
  return new TextEncoder().encode("json" in body ? JSON.stringify(body.json) : body.text);
}

async function read(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // In Node the body is an async iterable, too; the types are those of browsers.
  const body: unknown = response.body ?? [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxAnswerBytes) throw new NoAnswer(`an answer of more than ${maxAnswerBytes} bytes`);
  }
  return Buffer.concat(chunks);
}

/** The errors that keep a connection from being made: name, route, port, certificate. */
const unreachable =
  /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|EPROTO|CERT_\w+|\w*CERT\w*|ERR_(TLS|SSL)_\w+|UNABLE_TO_\w+|HOSTNAME_MISMATCH)$/;

function noAnswer(baseUrl: string, error: unknown): NoAnswer {
  let cause = error as { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown[] };
  // `fetch` says "fetch failed" and has the reason as its cause; of several addresses that were tried the first counts.
  while (cause.cause instanceof Error) cause = cause.cause as typeof cause;
  if (cause.errors?.[0] instanceof Error) cause = cause.errors[0] as typeof cause;
  const code = typeof cause.code === "string" ? cause.code : "";
  const message = typeof cause.message === "string" ? cause.message : String(error);
  const reason = code === "" || message.includes(code) ? message : `${message} (${code})`;
  const isUnreachable = unreachable.test(code) || message === "bad port";
  return isUnreachable ? new UnreachableError(baseUrl, reason) : new NoAnswer(reason);
}
