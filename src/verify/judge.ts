import type { ExpectedAnswer } from "../cases/case.js";
import { printable } from "../text/printable.js";
import { counted } from "../text/words.js";
import type { Answer } from "./answer.js";
import { checkAccessToken } from "./checks/access-token.js";
import { type Check, type Circumstances, type ReadAnswer, readAnswer } from "./checks/check.js";
import { checkEchoedFields } from "./checks/echoed-fields.js";
import { checkHeaders, checkLocation } from "./checks/headers.js";
import { checkJsonBody } from "./checks/json-body.js";
import { checkLinkInvariants } from "./checks/link-invariants.js";
import { checkSchema } from "./checks/schema.js";
import { checkStatus } from "./checks/status.js";
import { checkEntries, checkLocations } from "./checks/validation-entries.js";
import type { Finding } from "./finding.js";
import { describeExpected } from "./messages.js";

/** Findings of one answer beyond this number are only counted. */
const maxFindings = 10;
/** Longer strings are cut off. */
const maxLength = 300;
const maxMessageLength = 600;

const headChecks: readonly Check[] = [checkHeaders, checkLocation];

/** Checks of the body in stages. A stage expects that the ones before it have no findings. */
const bodyChecks: readonly (readonly Check[])[] = [
  [checkJsonBody],
  [checkSchema],
  [checkEchoedFields, checkLinkInvariants, checkLocations],
  [checkEntries],
];

/** The findings of an answer; an empty list if it is one of those expected. */
export function judgeAnswer(
  expected: readonly ExpectedAnswer[],
  answer: Answer,
  given: Pick<Circumstances, "rule"> & Partial<Omit<Circumstances, "allExpected">>,
): Finding[] {
  const defaults = { subject: "the call", sent: undefined, baseUrl: "", tokens: [], secrets: given.tokens ?? [] };
  const circumstances: Circumstances = { ...defaults, ...given, allExpected: expected };
  const read = readAnswer(answer);
  // If several answers with one status are expected, the one that matches best counts.
  const [findings = checkStatus(expected, read, circumstances)] = expected
    .filter(({ status }) => status === answer.status)
    .map((one) => judgeBy(one, read, circumstances))
    .sort((one, other) => one.length - other.length);
  const all = [...limited(findings, circumstances), ...checkAccessToken(read, circumstances)];
  return all.map((finding) => printableFinding(finding, circumstances.secrets));
}

function judgeBy(expected: ExpectedAnswer, answer: ReadAnswer, circumstances: Circumstances): Finding[] {
  const run = (checks: readonly Check[]) => checks.flatMap((check) => check(expected, answer, circumstances));
  const findings = run(headChecks);
  for (const stage of bodyChecks) {
    const found = run(stage);
    if (found.length > 0) return [...findings, ...found];
  }
  return findings;
}

/** The first findings, and how many more there are. */
function limited(findings: readonly Finding[], { rule, subject, allExpected }: Circumstances): Finding[] {
  const shown = findings.slice(0, maxFindings);
  if (findings.length === shown.length) return shown;
  const received = counted(findings.length - shown.length, "more broken rule");
  const message = `The answer to ${subject} has ${received}.`;
  return [...shown, { rule, expected: describeExpected(allExpected), received, message }];
}

function printableFinding({ rule, expected, received, message }: Finding, secrets: readonly string[]): Finding {
  const safe = (text: string, length: number) => printable(text, length, ...secrets);
  return {
    rule,
    expected: safe(expected, maxLength),
    received: safe(received, maxLength),
    message: safe(message, maxMessageLength),
  };
}
