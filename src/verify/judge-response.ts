import type { ExpectedAnswer } from "../cases/case.js";
import { operation } from "../contract/operation.js";
import type { Answer } from "./answer.js";
import type { Finding } from "./finding.js";
import { judgeAnswer } from "./judge.js";

/** The answers that the contract describes. */
const described = Object.entries(operation.responses).flatMap(([status, { schemas }]) =>
  schemas.map((schema): ExpectedAnswer => ({ status: Number(status), schema })),
);

/** The findings of an answer, whatever was sent. */
export function judgeAlone(answer: Answer): Finding[] {
  const { status } = answer;
  const isDescribed = described.some((expected) => expected.status === status);
  if (isDescribed) return judgeAnswer(described, answer, { rule: `${operation.pointer}/responses/${status}` });
  const expected = `${status} must be one of ${Object.keys(operation.responses).join(", ")}`;
  const message = `The server answered ${expected.replace(" must", "; the status must")}.`;
  return [{ rule: `${operation.pointer}/responses`, expected, received: String(status), message }];
}

/**
 * Judges a response of the endpoint by the contract, in any test: status, headers, body, and the relations between the
 * fields of a link. Reads a clone of the response, so that its body can still be read.
 *
 * @returns the findings; an empty list if there are none
 * @throws TypeError if the body has already been read
 */
export async function judgeResponse(response: Response): Promise<Finding[]> {
  const { status, headers } = response;
  return judgeAlone({ status, headers, body: new Uint8Array(await response.clone().arrayBuffer()) });
}
