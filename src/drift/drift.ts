import { bundle } from "../../generated/bundle.js";
import { servers } from "../../generated/endpoint.js";
import { operation } from "../contract/operation.js";
import { type KnownDeviation, KnownDeviations, type StaleDeviation } from "../known-deviations/known-deviations.js";
import { parsedUrl } from "../text/parse.js";
import { validation } from "../validation/validation.js";
import { caseValuesOf } from "./case-values.js";
import { type Change, changesOf } from "./changes.js";
import { compareDescriptions } from "./compare-descriptions.js";
import { idOf } from "./describe-difference.js";
import { DescriptionError, type Json } from "./description-error.js";
import { type Difference, isAnswer } from "./difference.js";
import { findOperation } from "./find-operation.js";
import { parseDocument } from "./read-document.js";

/** How a description differs from the contract. */
export interface Drift {
  readonly source: string;
  /** The version of the contract. */
  readonly contract: string;
  /** Those that break most come first. */
  readonly changes: readonly Change[];
  readonly known: readonly { readonly difference: Difference; readonly entry: KnownDeviation }[];
  readonly stale: readonly StaleDeviation[];
}

export interface DriftOptions {
  /** The name of the description. */
  readonly source: string;
  /** The description as JSON or YAML. */
  readonly text: string;
  /** Known deviations of this description. */
  readonly known: readonly KnownDeviation[];
  /** Known deviations of the provider's descriptions. They apply to these only. */
  readonly knownOfProvider: readonly KnownDeviation[];
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
 * Compares an OpenAPI description of the endpoint with the contract.
 *
 * @throws DescriptionError if it can't be compared
 */
export function findDrift({ source, text, known, knownOfProvider }: DriftOptions): Drift {
  const { path, method, operationId } = operation;
  const wanted = { path, method: method.toLowerCase(), operationId };
  const ours = findOperation(bundle, "the contract", wanted);
  const document = parseDocument(text, source);
  const theirs = withSource(source, () => findOperation(document, source, wanted));
  const differences = withSource(source, () =>
    compareDescriptions(ours, theirs, {
      caseValues: caseValuesOf,
      refusedIn: (part, value) =>
        part === "201" ? validation.response(value).map(({ pointer }) => pointer) : undefined,
    }),
  );
  const deviations = new KnownDeviations([...(isOfProvider(document) ? knownOfProvider : []), ...known]);
  const found = differences.map((difference) => ({
    difference,
    entry: deviations.find({ difference: idOf(difference) }),
  }));
  return {
    source,
    contract: (bundle as Json).info.version,
    changes: changesOf(found.filter(({ entry }) => !entry).map(({ difference }) => difference)).sort(
      (one, other) => sections.indexOf(sectionOf(one)) - sections.indexOf(sectionOf(other)),
    ),
    known: found.flatMap(({ difference, entry }) => (entry ? [{ difference, entry }] : [])),
    stale: deviations.stale(),
  };
}

/** Whether a description is one of the provider's own: it names the provider's servers and no others. */
function isOfProvider({ servers: named }: Json): boolean {
  const origins = [servers.production, servers.sandbox].map((url) => new URL(url).origin);
  const isProviders = (server: Json) => origins.includes(parsedUrl(`${server?.url}`)?.origin ?? "");
  return Array.isArray(named) && named.length > 0 && named.every(isProviders);
}

/** Adds the source to errors that don't name it. */
function withSource<Result>(source: string, find: () => Result): Result {
  try {
    return find();
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof DescriptionError && message.startsWith(source)) throw error;
    const isTooDeep = error instanceof RangeError && /call stack/.test(message);
    throw new DescriptionError(`${source} can't be compared: ${isTooDeep ? "it is nested too deeply" : message}`);
  }
}

/** Whether anything breaks those who keep the contract. */
export function breaksCallers({ changes }: Drift): boolean {
  return changes.some(({ breaks }) => breaks.has("senders") || breaks.has("readers"));
}
