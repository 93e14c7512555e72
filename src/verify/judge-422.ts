import type { ExpectedAnswer } from "../cases/case.js";
import { locationOf, messagesByPointer } from "../client/messages.js";
import { type CheckoutLinkCreate, type RequestValidationErrorDetail, sentShapes } from "../contract/request-shapes.js";
import type { Finding } from "./finding.js";
import { asText, deed, describe } from "./messages.js";

export interface Rejection {
  readonly detail: readonly RequestValidationErrorDetail[];
}

export interface Refused {
  /** A description of what was sent. */
  readonly subject: string;
  /** The body that was sent, if it was JSON. */
  readonly sent: unknown;
  readonly rule: string;
}

/** The findings of a valid 422's entries. */
export function judgeRejection(
  candidate: ExpectedAnswer,
  all: readonly ExpectedAnswer[],
  { detail }: Rejection,
  { rule, sent, subject }: Refused,
): Finding[] {
  const { field, entryType } = candidate;
  const stray = detail.find(({ loc }) => loc[0] !== "body");
  if (stray) {
    const expected = 'a loc that starts with "body"';
    const received = asText(stray.loc);
    return [
      {
        rule: "/components/schemas/RequestValidationErrorDetail/properties/loc",
        expected,
        received,
        message: `In the 422 to ${subject}, each entry of detail must have ${expected}; one has ${received}.`,
      },
    ];
  }
  const isAbout = (pointer: string) => pointer === field || (field !== "" && pointer.startsWith(`${field}/`));
  const hasType = ({ type }: RequestValidationErrorDetail) => entryType === undefined || type === entryType;
  // The type of the entry about the field or, if no field is expected, of all entries.
  const isRight =
    field === undefined
      ? detail.every(hasType) && (entryType === undefined || detail.length > 0)
      : detail.some((entry) => hasType(entry) && pointersOf([entry], sent).some(isAbout));
  if (isRight) return [];
  const types = [...new Set(detail.map(({ type }) => type))].join(", ") || "nothing";
  const received = `entries of detail at ${pointersOf(detail, sent).join(", ") || "nothing"}, of the type ${types}`;
  // Business rules are checked only if the body is valid.
  const isFoundValid = field !== undefined && entryType === undefined && detail[0]?.type === "value_error";
  const did = isFoundValid ? `The server accepted ${subject} and refused only` : `${deed(subject, 422, all)} for`;
  const message = `${did} ${entriesInWords(detail, sent)}; it must answer ${describe(all)}.`;
  return [{ rule, expected: describe([candidate]), received, message }];
}

/** Describes the entries of a 422: their places and messages. */
export function entriesInWords(detail: readonly RequestValidationErrorDetail[], sent: unknown): string {
  const messages = Object.entries(messagesByPointer({ detail }, (sent ?? {}) as CheckoutLinkCreate));
  if (messages.length === 0) return "no reason";
  return messages
    .slice(0, 3)
    .map(([pointer, texts]) => `${pointer || "the body"} (${texts[0]})`)
    .join(", ");
}

/** The places that are named by the entries of the sent shapes. */
function pointersOf(detail: readonly RequestValidationErrorDetail[], sent: unknown): string[] {
  const shapes: string[] = sentShapes(sent);
  const pointers = detail
    .map(locationOf)
    .flatMap(({ pointer, shape }) => (shape && !shapes.includes(shape) ? [] : [pointer]));
  return [...new Set(pointers)];
}
