import type { RequestCase } from "../cases/case.js";
import type { Need } from "../cases/needs.js";
import type { Finding } from "./finding.js";

/** An event of a run. In order: the start, each case once it is done, the end. */
export type VerifyEvent = StartEvent | CaseEvent | EndEvent;

export interface StartEvent {
  readonly type: "start";
  /** The base URL. */
  readonly server: string;
  /** The cases of the run, including skipped ones. */
  readonly selected: readonly RequestCase[];
  /** How many cases there are, including skipped ones. */
  readonly cases: number;
  readonly skipped: number;
  /** How many calls the run makes, if none is repeated. */
  readonly calls: number;
  /** How many calls it makes in a minute, at most. */
  readonly callsPerMinute?: number;
  /** How long it takes if each answer takes a tenth of a second. */
  readonly estimatedMs: number;
  /** How many checkout links the run creates with the IDs it was given. */
  readonly links: number;
  /** How many it creates at most, on a server that has a product for every ID. */
  readonly maxLinks: number;
}

/**
 * - `passed`: the answer keeps the contract.
 * - `failed`: it breaks a rule.
 * - `known`: it breaks only rules that are known deviations.
 * - `inconclusive`: there is no answer, or one that says nothing about the contract: 429, 502, 503 or 504.
 * - `skipped`: the case needs something that wasn't given.
 */
export const outcomes = ["passed", "failed", "known", "inconclusive", "skipped"] as const;
export type Outcome = (typeof outcomes)[number];

export interface CaseEvent {
  readonly type: "case";
  readonly case: RequestCase;
  readonly outcome: Outcome;
  /** How the answer breaks the contract. Tokens are redacted, here and in the other properties. */
  readonly findings: readonly Finding[];
  /** Why the case is inconclusive. */
  readonly reason?: string;
  /** The answer, with its body cut off. If there were several, the first with a finding. */
  readonly answer?: { readonly status: number; readonly body: string };
  /** A shell command that makes the same call, with environment variables for the tokens. */
  readonly curl: string;
  /** What the case needs to run, if it was skipped. */
  readonly missing: readonly Need[];
  readonly startedAt: Date;
  readonly milliseconds: number;
}

/** How many cases had each outcome, and how the run ended. */
export interface EndEvent extends Readonly<Record<Outcome, number>> {
  readonly type: "end";
  /** How many cases did not run because the run stopped. */
  readonly notRun: number;
  /** Why it stopped, if it did before all cases had run. */
  readonly stopped?: string;
  /** How many checkout links the run made, as far as it can tell. */
  readonly links: number;
  /**
   * What to give the run so that it sees a link. Empty unless it saw none because every case that requires one was
   * skipped; nothing is then known about the links that the server creates.
   */
  readonly unproven: readonly Need[];
  /** Known deviations to remove or renew, each with what is wrong with it. */
  readonly stale: readonly string[];
  readonly milliseconds: number;
}

/** The verdict on a server: 0 if it keeps the contract, 1 if it breaks it, 2 if the run was inconclusive. */
export function verdictOf({ failed, known, passed, inconclusive, stopped, unproven }: EndEvent): 0 | 1 | 2 {
  if (failed > 0) return 1;
  const isUnknown = inconclusive > 0 || stopped !== undefined || unproven.length > 0 || passed + known === 0;
  return isUnknown ? 2 : 0;
}
