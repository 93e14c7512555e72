import { maxAnswerBytes, maxEntries } from "./limits.js";
import type { Entry } from "./pydantic/compile.js";

/** A request, as the server and the MSW handlers pass it on. */
export interface MockRequest {
  readonly method: string;
  readonly url: URL;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
  /** Why the body was not read; it is empty then. */
  readonly unread?: "too long" | "no room";
}

/** What can go wrong with an answer on its way. */
export type Fault = "reset" | "empty" | "truncate" | "hang" | "not-json";

export interface MockAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The reason for the answer, for a log: a rule or an example. Contains nothing that was sent. */
  readonly reason: string;
  /** The names of the properties of the body that the contract ignores, as sent. */
  readonly ignored: readonly string[];
  /** What the caller may want to know of an answer that is right: a likely mistake in the body. */
  readonly hints: readonly string[];
  /** What goes wrong with the answer on its way. */
  readonly fault?: Fault;
  /** How long the request asks to wait for the answer, in milliseconds. */
  readonly waitMs: number;
}

/** An answer without a body. */
export function emptyAnswer(status: number, reason: string, headers: Record<string, string> = {}): MockAnswer {
  return { status, headers, body: "", reason, ignored: [], hints: [], waitMs: 0 };
}

export function jsonAnswer(
  status: number,
  value: unknown,
  reason: string,
  headers: Record<string, string> = {},
): MockAnswer {
  const body = JSON.stringify(value);
  return { ...emptyAnswer(status, reason, { "Content-Type": "application/json", ...headers }), body };
}

/** An error in the form that the provider's web framework gives it. */
export function plainError(status: number, detail: string, headers?: Record<string, string>): MockAnswer {
  return jsonAnswer(status, { detail }, detail, headers);
}

/** The answer to a body that breaks rules. */
export function validationError(entries: readonly Entry[], error = "RequestValidationError"): MockAnswer {
  // The last entry is that of the current shape.
  const last = entries.at(-1);
  const reason = last ? `${last.type} at ${last.loc.slice(0, 3).join(".")}` : "";
  const answer = jsonAnswer(422, { error, detail: entries.slice(0, maxEntries) }, reason);
  if (answer.body.length > maxAnswerBytes) {
    return plainError(413, `The mock writes answers of up to ${maxAnswerBytes} bytes`);
  }
  return answer;
}
