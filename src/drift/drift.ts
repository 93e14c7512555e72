import { bundle } from "../../generated/bundle.js";
import { operation } from "../contract/operation.js";
import type { KnownDeviation, KnownDeviations } from "../known-deviations/known-deviations.js";
import { validation } from "../validation/validation.js";
import { seedsOf } from "./case-values.js";
import { type Change, changesOf, idOf } from "./changes.js";
import { compare } from "./compare-descriptions.js";
import { findOperation, readDocument } from "./description.js";
import { type Finding, isAnswer } from "./difference.js";
import { DescriptionError, type Json } from "./inline-references.js";

/** How a description differs from the contract. */
export interface Drift {
  readonly source: string;
  /** The version of the contract. */
  readonly contract: string;
  readonly changes: readonly Change[];
  readonly known: readonly { readonly finding: Finding; readonly entry: KnownDeviation }[];
}

/** What a change means for those who keep the contract, the worst first. */
export const sections = [
  "senders",
  "readers",
  "new in requests",
  "new in answers",
  "gone from answers",
  "promised",
] as const;

export function sectionOf({ breaks, findings: [first] }: Change): (typeof sections)[number] {
  if (breaks.has("senders")) return "senders";
  if (breaks.has("readers")) return "readers";
  if (!isAnswer(first)) return "new in requests";
  if (first.effects.has("gone")) return "gone from answers";
  return first.effects.has("new") || first.effects.has("deprecated") ? "new in answers" : "promised";
}

/**
 * Compares an OpenAPI description of the endpoint, in a file or at an https URL, with the contract.
 *
 * @throws DescriptionError if it can't be compared
 */
export async function findDrift(source: string, known: KnownDeviations): Promise<Drift> {
  const ours = findOperation(bundle as Json, "the contract", {
    path: operation.path,
    method: operation.method.toLowerCase(),
  });
  const { operationId } = ours.operation;
  const theirs = findOperation(await readDocument(source), source, { ...ours, operationId });
  const findings = withSource(source, () =>
    compare(ours, theirs, {
      seeds: seedsOf,
      tolerates: (part, value) => part === "201" && validation.response(value).length === 0,
    }),
  );
  const looked = findings.map((finding) => ({ finding, entry: known.find({ finding: idOf(finding) }) }));
  return {
    source,
    contract: ours.document.info.version,
    changes: changesOf(looked.filter(({ entry }) => !entry).map(({ finding }) => finding)).sort(
      (one, other) => sections.indexOf(sectionOf(one)) - sections.indexOf(sectionOf(other)),
    ),
    known: looked.flatMap(({ finding, entry }) => (entry ? [{ finding, entry }] : [])),
  };
}

/** Adds the source to errors about a schema that can't be compared, such as one with a Python pattern. */
function withSource(source: string, find: () => Finding[]): Finding[] {
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
