import type { ExpectedAnswer } from "../cases/case.js";
import { messagesByPointer } from "../client/messages.js";
import type { CheckoutLinkCreate, RequestValidationErrorDetail } from "../contract/request-shapes.js";
import { valueAt } from "../openapi/json-pointer.js";
import type { Finding } from "./finding.js";

/** Describes the expected answers. */
export function describeExpected(expected: readonly ExpectedAnswer[]): string {
  return [...new Set(expected.map(describeOne))].join(", or ");
}

function describeOne({ status, schema, headers = {}, field, entryType }: ExpectedAnswer): string {
  const ofType = entryType === undefined ? "" : ` of the type ${entryType}`;
  const place = field === "" ? "about the body" : `at ${field}${field?.endsWith("/") ? " (an empty key)" : ""}`;
  const names = Object.keys(headers);
  const parts = [
    ...(schema === "CheckoutLink" ? ["a checkout link"] : []),
    ...(field !== undefined ? [`an entry of detail${ofType} ${place}`] : []),
    ...(field === undefined && entryType !== undefined ? [`only entries of detail${ofType}`] : []),
    ...(names.length > 0 ? [`the header ${names.join(", ")}`] : []),
  ];
  return parts.length > 0 ? `${status} with ${parts.join(" and ")}` : String(status);
}

/** Says whether the server accepted the call, refused it or failed. */
export function describeReaction(subject: string, status: number, expected: readonly ExpectedAnswer[]): string {
  const mustRefuse = expected.every((one) => one.status >= 400);
  if (status >= 500) return `The server failed on ${subject} with ${status}`;
  if (status >= 400) return `The server refused ${subject} with ${status}`;
  return `The server ${mustRefuse && status < 300 ? "accepted" : "answered"} ${subject} with ${status}`;
}

/** Describes the entries of a 422: their places and messages. */
export function describeEntries(detail: readonly RequestValidationErrorDetail[], sent: unknown): string {
  const messages = Object.entries(messagesByPointer({ detail }, (sent ?? {}) as CheckoutLinkCreate));
  if (messages.length === 0) return "no reason";
  return messages
    .slice(0, 3)
    .map(([pointer, texts]) => `${pointer || "the body"} (${texts[0]})`)
    .join(", ");
}

/** A field that is not as it must be. */
export interface FieldMismatch {
  /** The broken rule: a JSON pointer into the contract. */
  readonly rule: string;
  /** The field: a JSON pointer into the body. */
  readonly pointer: string;
  /** What must hold, as in "must be a string". */
  readonly must: string;
}

interface Body {
  readonly schema: string;
  readonly status: number;
  /** A description of what was sent. */
  readonly subject: string;
  readonly body: unknown;
}

/** The finding of a field in the body of an answer. */
export function findingAt(
  { rule, pointer, must }: FieldMismatch,
  { schema, status, subject, body }: Body,
  received = asText(valueAt(body, pointer)),
): Finding {
  const state = received === nothing ? "it is missing" : `it is ${received}`;
  const message = `In the ${status} to ${subject}, ${pointer || "the body"} ${must}; ${state}.`;
  return { rule, expected: `${schema}${pointer} ${must}`, received, message };
}

const nothing = "nothing";

/** A value that was received, as JSON. */
export function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? nothing;
  } catch {
    return "a value that is nested too deeply to be shown"; // JSON.parse allows deeper nesting than JSON.stringify.
  }
}
