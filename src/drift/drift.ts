import { bundle } from "../../generated/bundle.js";
import { operation } from "../contract/operation.js";
import type { KnownDeviation, KnownDeviations } from "../known-deviations/known-deviations.js";
import { validation } from "../validation/validation.js";
import { caseValuesOf } from "./case-values.js";
import { type Change, changesOf } from "./changes.js";
import { compareDescriptions } from "./compare-descriptions.js";
import { idOf } from "./describe-difference.js";
import { DescriptionError, type Json } from "./description-error.js";
import { type Difference, isAnswer } from "./difference.js";
import { findOperation } from "./find-operation.js";
import { readDocument } from "./read-document.js";

/** How a description differs from the contract. */
export interface Drift {
  readonly source: string;
  /** The version of the contract. */
  readonly contract: string;
  readonly changes: readonly Change[];
  readonly known: readonly { readonly difference: Difference; readonly entry: KnownDeviation }[];
}

/** What a change means for those who keep the contract, the worst first. */
export const sections = [
  "senders",
  "readers",
  "new in requests",
  "new in answers",
  "gone from answers",
  "stricter answers",
] as const;

export function sectionOf({ breaks, differences: [first] }: Change): (typeof sections)[number] {
  if (breaks.has("senders")) return "senders";
  if (breaks.has("readers")) return "readers";
  if (!isAnswer(first)) return "new in requests";
  if (first.effects.has("gone")) return "gone from answers";
  return first.effects.has("new") || first.effects.has("deprecated") ? "new in answers" : "stricter answers";
}

/**
 * Compares an OpenAPI description of the endpoint, in a file or at an https URL, with the contract.
 *
 * @throws DescriptionError if it can't be compared
 */
export async function findDrift(source: string, known: KnownDeviations): Promise<Drift> {
  const { path, method, operationId } = operation;
  const wanted = { path, method: method.toLowerCase(), operationId };
  const ours = findOperation(bundle, "the contract", wanted);
  const theirs = findOperation(await readDocument(source), source, wanted);
  const differences = withSource(source, () =>
    compareDescriptions(ours, theirs, {
      caseValues: caseValuesOf,
      tolerates: (part, value) => part === "201" && validation.response(value).length === 0,
    }),
  );
  const found = differences.map((difference) => ({ difference, entry: known.find({ difference: idOf(difference) }) }));
  return {
    source,
    contract: (bundle as Json).info.version,
    changes: changesOf(found.filter(({ entry }) => !entry).map(({ difference }) => difference)).sort(
      (one, other) => sections.indexOf(sectionOf(one)) - sections.indexOf(sectionOf(other)),
    ),
    known: found.flatMap(({ difference, entry }) => (entry ? [{ difference, entry }] : [])),
  };
}

/** Adds the source to errors about schemas that can't be compared. */
function withSource(source: string, find: () => Difference[]): Difference[] {
  try {
    return find();
  } catch (error) {
    throw new DescriptionError(`${source} can't be compared: ${(error as Error).message}`);
  }
}

/** Whether anything breaks those who keep the contract. */
export function breaksCallers({ changes }: Drift): boolean {
  return changes.some(({ breaks }) => breaks.has("senders") || breaks.has("readers"));
}
