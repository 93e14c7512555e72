import { locationOf } from "../../client/messages.js";
import { type RequestValidationErrorDetail as Entry, sentShapes } from "../../contract/request-shapes.js";
import { asText, describeEntries, describeExpected, describeReaction } from "../messages.js";
import type { Check } from "./check.js";

/** Each entry of a 422 must be about the body. */
export const checkLocations: Check = ({ schema }, { json }, { subject }) => {
  const stray = schema === "RequestValidationError" ? entriesOf(json).find(({ loc }) => loc[0] !== "body") : undefined;
  if (!stray) return [];
  const expected = 'a loc that starts with "body"';
  const received = asText(stray.loc);
  const message = `In the 422 to ${subject}, each entry of detail must have ${expected}; one has ${received}.`;
  return [{ rule: "/components/schemas/RequestValidationErrorDetail/properties/loc", expected, received, message }];
};

/** The entries of a 422 must name the field and have the type that are expected. */
export const checkEntries: Check = (expected, { json }, { rule, sent, subject, allExpected }) => {
  const { schema, field, entryType } = expected;
  if (schema !== "RequestValidationError") return [];
  const detail = entriesOf(json);
  const isAbout = (pointer: string) => pointer === field || (field !== "" && pointer.startsWith(`${field}/`));
  const hasType = ({ type }: Entry) => entryType === undefined || type === entryType;
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
  const reaction = isFoundValid
    ? `The server accepted ${subject} and refused only`
    : `${describeReaction(subject, 422, allExpected)} for`;
  const message = `${reaction} ${describeEntries(detail, sent)}; it must answer ${describeExpected(allExpected)}.`;
  return [{ rule, expected: describeExpected([expected]), received, message }];
};

function entriesOf(body: unknown): readonly Entry[] {
  return (body as { readonly detail: readonly Entry[] }).detail;
}

/** The places that are named by the entries of the sent shapes. */
function pointersOf(detail: readonly Entry[], sent: unknown): string[] {
  const shapes: string[] = sentShapes(sent);
  const pointers = detail
    .map(locationOf)
    .flatMap(({ pointer, shape }) => (shape && !shapes.includes(shape) ? [] : [pointer]));
  return [...new Set(pointers)];
}
