import type { CaseRequest } from "../cases/case.js";
import { type Answer, MalformedAnswer, NoAnswer } from "./answer.js";
import { bytesOf, readWhole, type Transport, urlOf } from "./transport.js";

type Fetch = (request: Request) => Response | Promise<Response>;

/** Passes requests to a function, such as that of a framework that needs no network. */
export function fetchTransport(baseUrl: string, fetch: Fetch): Transport {
  async function send({ method, path, headers, body }: CaseRequest, signal: AbortSignal): Promise<Answer> {
    const request = new Request(urlOf(baseUrl, path), {
      method,
      headers,
      redirect: "manual",
      signal,
      // As bytes, because `fetch` would add a media type to a string.
      ...(body && { body: bytesOf(body) }),
    });
    // The function may ignore the signal.
    const aborted = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    try {
      return await Promise.race([answerOf(request, fetch), aborted]);
    } catch (error) {
      if (signal.aborted || error instanceof MalformedAnswer) throw error;
      const { message, cause } = error as Error;
      throw new NoAnswer(cause instanceof Error ? `${message}: ${cause.message}` : String(message ?? error));
    }
  }
  return { send, close() {} };
}

async function answerOf(request: Request, fetch: Fetch): Promise<Answer> {
  const { status, headers, body } = await fetch(request);
  // In Node the body is also an async iterable, but the types are those of browsers.
  return { status, headers, body: await readWhole((body ?? []) as unknown as AsyncIterable<Uint8Array>) };
}
