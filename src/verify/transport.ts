import type { CaseRequest } from "../cases/case.js";
import { boundedBody } from "../http/bounded-body.js";
import { type Answer, MalformedAnswer } from "./answer.js";

/** How requests get to a server. */
export interface Transport {
  /**
   * Sends a request and reads the whole answer. Doesn't follow redirects.
   *
   * @param isFresh whether to use a new connection
   * @throws NoAnswer if there is none, or if it is cut off
   * @throws MalformedAnswer if it can't be read
   */
  send(request: CaseRequest, signal: AbortSignal, isFresh: boolean): Promise<Answer>;
  close(): void;
}

/** The size limit of an answer. No valid answer comes close to it. */
export const maxAnswerBytes = 8 * 1024 * 1024;

export const tooLong = () => new MalformedAnswer(`more than ${maxAnswerBytes} bytes`);

/** @throws MalformedAnswer if the body is too long */
export async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const whole = await boundedBody(chunks, maxAnswerBytes);
  if (!whole) throw tooLong();
  return whole;
}

/** The address of a path. A base URL may have a path of its own. */
export function urlOf(baseUrl: string, path: string): string {
  return baseUrl.replace(/\/$/, "") + path;
}

/** The body of a request as it is sent. */
export function bytesOf(body: NonNullable<CaseRequest["body"]>): Uint8Array<ArrayBuffer> {
  if ("base64" in body) return new Uint8Array(Buffer.from(body.base64, "base64"));
  return new TextEncoder().encode("json" in body ? JSON.stringify(body.json) : body.text);
}
