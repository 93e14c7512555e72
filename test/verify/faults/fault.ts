import type { Need } from "../../../src/cases/index.ts";
import type { MockRequest } from "../../../src/mock/answer.ts";

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

export type ChangeRequest = (request: MockRequest) => MockRequest;
export type ChangeReply = (reply: Reply, request: MockRequest) => Reply;

/** What a provider does otherwise than the mock. */
export interface Change {
  /** What it takes the request for. */
  readonly request?: ChangeRequest;
  /** What it makes of the answer to that; the request is the one that was sent. */
  readonly answer?: ChangeReply;
}

/** One way in which a provider breaks the contract. */
export interface Fault extends Change {
  readonly name: string;
  /** The rule that has to be named: a JSON pointer into the contract. */
  readonly rule: string;
  /** A text in the name of the cases that are run. */
  readonly only: string;
  /** What they are given otherwise than usual. */
  readonly given?: Partial<Record<Need, string>>;
}

// biome-ignore lint/suspicious/noExplicitAny: the faults take bodies apart
export type Json = Record<string, any>;

export const schemas = "/components/schemas";
export const base = `${schemas}/CheckoutLinkCreateBase`;
export const operation = "/paths/~1v1~1checkout-links~1/post";
export const product = "3aa4ed0b-a31a-4d35-b782-58ed0cce73ab";

/** The object in the body of a request; undefined if there is something else. */
export function bodyOf({ body }: MockRequest): Json | undefined {
  try {
    const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function withBody(request: MockRequest, body: unknown): MockRequest {
  return { ...request, body: new TextEncoder().encode(JSON.stringify(body)) };
}

/** Has the objects in the bodies of requests changed before they are looked at. */
export function mending(mend: (body: Json) => Json): ChangeRequest {
  return (request) => {
    const body = bodyOf(request);
    return body ? withBody(request, mend(body)) : request;
  };
}

/** Has the bodies of the answers with a status changed. */
export function answering(status: number, change: (body: Json, request: MockRequest) => unknown): ChangeReply {
  return (reply, request) =>
    reply.status === status
      ? { ...reply, body: JSON.stringify(change(JSON.parse(String(reply.body)), request)) }
      : reply;
}

/** Has answers with a status come with another one. */
export function restated(from: number, to: number): ChangeReply {
  return (reply) => (reply.status === from ? { ...reply, status: to } : reply);
}

/** Has answers with a status come with other headers; undefined leaves one out. */
export function withHeaders(status: number, headers: Record<string, string | undefined>): ChangeReply {
  return (reply) => {
    if (reply.status !== status) return reply;
    const all = Object.entries({ ...reply.headers, ...headers });
    return {
      ...reply,
      headers: Object.fromEntries(all.filter((header): header is [string, string] => header[1] !== undefined)),
    };
  };
}

/** A copy of a JSON value that is changed at a path. */
export function changedAt(
  value: Json,
  [key, ...rest]: readonly (string | number)[],
  change: (old: Json) => unknown,
): Json {
  if (key === undefined) return change(value) as Json;
  const copy: Json = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = changedAt(value[key], rest, change);
  return copy;
}
