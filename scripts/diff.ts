import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { caseValuesOf } from "../src/drift/case-values.ts";
import { type Change, changesOf } from "../src/drift/changes.ts";
import { compareDescriptions } from "../src/drift/compare-descriptions.ts";
import { idOf } from "../src/drift/describe-difference.ts";
import type { Json } from "../src/drift/description-error.ts";
import { Difference, type Effect, isAnswer, type Party } from "../src/drift/difference.ts";
import { findNamed, findOperation, type Operation, operationsIn } from "../src/drift/find-operation.ts";
import { readDocument } from "../src/drift/read-document.ts";
import { assertIsVersion, type Impact, impacts, isAtLeast, neededVersion } from "./version.ts";

/** The contract, and a copy of the last released one, which doesn't exist before the first release. */
export const currentFile = fileURLToPath(new URL("../openapi/openapi.yaml", import.meta.url));
export const releasedFile = fileURLToPath(new URL("../openapi/released.yaml", import.meta.url));

export interface RatedChange extends Change {
  readonly impact: Impact;
}

export interface ContractDiff {
  /** The most severe first. */
  readonly changes: readonly RatedChange[];
  /** The highest of all, or undefined if nothing changed. */
  readonly impact: Impact | undefined;
  readonly released: string;
  readonly current: string;
  /** The lowest version that the changes allow. */
  readonly needed: string;
  readonly hasNeeded: boolean;
}

/** Rates what changed between two contracts. */
export function diff(released: Json, current: Json): ContractDiff {
  const versions = { released: released.info.version, current: current.info.version };
  for (const version of Object.values(versions)) assertIsVersion(version);
  const changes = changesOf(differencesBetween(released, current))
    .map((change) => ({ ...change, impact: impactOf(change) }))
    .sort((one, other) => impacts.indexOf(other.impact) - impacts.indexOf(one.impact));
  const isSame = isDeepStrictEqual(withoutVersion(released), withoutVersion(current));
  // What the comparison doesn't find is a matter of words.
  const impact = changes[0]?.impact ?? (isSame ? undefined : "patch");
  const needed = neededVersion(versions.released, impact);
  return { changes, impact, ...versions, needed, hasNeeded: isAtLeast(versions.current, needed) };
}

/** Compares each operation with what it has become, and finds those that are gone or new. */
function differencesBetween(released: Json, current: Json): Difference[] {
  const [olds, news] = [operationsIn(released), operationsIn(current)];
  const isOnlyOne = olds.length === 1 && news.length === 1;
  const kept = new Set<Operation>();
  const differences = olds.flatMap((old) => {
    const now = isOnlyOne ? news[0] : findNamed(news, old);
    if (!now) return wholeOperation(old, "gone");
    kept.add(now);
    const before = findOperation(released, "the released contract", old);
    return compareDescriptions(before, findOperation(current, "the current contract", now), {
      caseValues: caseValuesOf,
    });
  });
  const added = news.filter((operation) => !kept.has(operation));
  return [...differences, ...added.map((operation) => wholeOperation(operation, "new"))];
}

function wholeOperation({ method, path }: Operation, effect: Effect): Difference {
  const difference = new Difference("operation", "", `${method.toUpperCase()} ${path}`, [[], []], [[], []]);
  difference.effects.add(effect);
  return difference;
}

/** Something removed from answers breaks the types of readers, even if it was optional before. */
function impactOf({ breaks, differences }: Change): Impact {
  const isGone = differences.some((one) => isAnswer(one) && one.effects.has("gone"));
  return isGone || breaks.has("senders") || breaks.has("readers") ? "major" : "minor";
}

function withoutVersion(contract: Json): Json {
  return { ...contract, info: { ...contract.info, version: undefined } };
}

const parties: Readonly<Record<Party, string>> = {
  senders: "senders of requests",
  readers: "readers of answers",
  providers: "providers of the endpoint",
};

function describe({ changes, impact, released, current, needed, hasNeeded }: ContractDiff): string {
  const lines = changes.flatMap(({ differences: [first, ...others], impact, breaks }) => [
    `${impact}  ${idOf(first)}${others.length > 0 ? ` (and ${others.length} more)` : ""}`,
    ...(breaks.size > 0 ? [`       breaks ${[...breaks].map((party) => parties[party]).join(", ")}`] : []),
  ]);
  const why = impact === undefined ? "Nothing changed" : `The highest rating is ${impact}`;
  const verdict = hasNeeded
    ? `${why}: version ${current} is high enough; ${needed} is the lowest possible.`
    : `${why}: the version must be at least ${needed}, and is ${current}. Set it in openapi/openapi.yaml (info.version) and package.json.`;
  return `${[`From ${released} to ${current}:`, ...lines, verdict].join("\n")}\n`;
}

async function main(): Promise<void> {
  const options = { released: { type: "string" }, current: { type: "string" } } as const;
  const { values } = parseArgs({ options });
  if (!values.released && !existsSync(releasedFile)) {
    process.stdout.write("There is no released contract yet (openapi/released.yaml): any version is possible.\n");
    return;
  }
  const [released, current] = await Promise.all(
    [values.released ?? releasedFile, values.current ?? currentFile].map((file) => readDocument(file)),
  );
  const result = diff(released, current);
  process.stdout.write(describe(result));
  if (!result.hasNeeded) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
