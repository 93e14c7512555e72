import { operation } from "../contract/operation.js";
import { OptionError } from "../options/option-error.js";
import { isObject } from "../text/parse.js";
import type { Fault, MockAnswer } from "./answer.js";
import { failuresByStatus, faults } from "./failures.js";
import { maxWaitMs } from "./limits.js";
import { chosenExample } from "./named-examples.js";

/** How a call is to be answered. At least one property is needed; `waitMs` alone delays the usual answer. */
export interface ChosenAnswer {
  /** The status: one of the contract, 429, 500, 502, 503 or 504. */
  readonly status?: number | undefined;
  /** The name of an example of the contract, such as `"metered"`. Only a valid call can get that of a link. */
  readonly example?: string | undefined;
  /** What goes wrong with the answer on its way. */
  readonly fault?: Fault | undefined;
  /** The `Retry-After` of a 429, in seconds. Default: 1. */
  readonly retryAfter?: number | undefined;
  /** How long to wait before the answer, in milliseconds, at most 60,000. */
  readonly waitMs?: number | undefined;
}

const names = ["status", "example", "fault", "retryAfter", "waitMs"];

/** The answer with the chosen status and example; undefined if there is none. */
export function answerWith(chosen: ChosenAnswer): MockAnswer | undefined {
  const failure = chosen.example === undefined ? failuresByStatus[String(chosen.status)]?.answer : undefined;
  if (!failure) return chosenExample(chosen);
  const { retryAfter } = chosen;
  if (retryAfter === undefined || chosen.status !== 429) return failure;
  return { ...failure, headers: { ...failure.headers, "Retry-After": String(retryAfter) } };
}

/**
 * Checks what is to be answered, whoever asks for it.
 *
 * @throws OptionError if the mock knows no such answer
 */
export function checkChosenAnswer(answer: unknown): ChosenAnswer {
  if (!isObject(answer)) throw new OptionError("answer", 'must be an object, such as { "status": 429 }');
  const unknown = Object.keys(answer).find((name) => !names.includes(name));
  if (unknown !== undefined || Object.keys(answer).length === 0) {
    throw new OptionError("answer", `must have one or more of the properties ${names.join(", ")}, and no other`);
  }
  const { status, example, fault, retryAfter, waitMs } = answer;
  const statuses = [...Object.keys(operation.responses), ...Object.keys(failuresByStatus)].join(", ");
  const checks: [option: string, isRight: boolean, rule: string][] = [
    [
      "status",
      (status ?? example) === undefined || answerWith(answer) !== undefined,
      `must be one of ${statuses}; with an example, one that the contract has for the status`,
    ],
    [
      "fault",
      fault === undefined || Object.hasOwn(faults, String(fault)),
      `must be one of ${Object.keys(faults).join(", ")}`,
    ],
    ["retryAfter", isWholeNumber(retryAfter, 3600), "must be a whole number of seconds, at most 3600"],
    ["waitMs", isWholeNumber(waitMs, maxWaitMs), `must be a whole number of milliseconds, at most ${maxWaitMs}`],
  ];
  for (const [option, isRight, rule] of checks) if (!isRight) throw new OptionError(option, rule);
  return answer;
}

function isWholeNumber(value: unknown, max: number): boolean {
  return value === undefined || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= max);
}
