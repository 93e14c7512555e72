import type { ExpectedAnswer } from "../../cases/case.js";
import { validateRequestValidationError } from "../../validation/validators.js";
import type { Finding } from "../finding.js";
import { describeEntries, describeExpected, describeReaction } from "../messages.js";
import type { Circumstances, ReadAnswer } from "./check.js";

/** The status must be that of an expected answer. */
export function checkStatus(
  expected: readonly ExpectedAnswer[],
  { status, text, json }: ReadAnswer,
  { rule, subject, sent }: Circumstances,
): Finding[] {
  if (expected.some((one) => one.status === status)) return [];
  const result = status === 422 ? validateRequestValidationError(json) : undefined;
  const why = result?.valid ? ` for ${describeEntries(result.value.detail, sent)}` : "";
  const wanted = describeExpected(expected);
  const message = `${describeReaction(subject, status, expected)}${why}; it must answer ${wanted}.`;
  return [{ rule, expected: wanted, received: `${status} ${text}`.trim(), message }];
}
