import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { seedsOf } from "../src/drift/case-values.ts";
import { type Change, changesOf, idOf } from "../src/drift/changes.ts";
import { compare } from "../src/drift/compare-descriptions.ts";
import { findOperation, readDocument } from "../src/drift/description.ts";
import { isAnswer, type Party } from "../src/drift/difference.ts";
import type { Json } from "../src/drift/inline-references.ts";
import { assertIsVersion, type Impact, impacts, isAtLeast, neededVersion } from "./version.ts";

/** The contract, and a copy of the last released one, which doesn't exist before the first release. */
export const currentFile = fileURLToPath(new URL("../openapi/openapi.yaml", import.meta.url));
export const releasedFile = fileURLToPath(new URL("../openapi/released.yaml", import.meta.url));

export interface RatedChange extends Change {
  readonly impact: Impact;
}

export interface Difference {
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
export function diff(released: Json, current: Json): Difference {
  const versions = { released: released.info.version, current: current.info.version };
  for (const version of Object.values(versions)) assertIsVersion(version);
  const [path = "", item = {}] = Object.entries<Json>(released.paths)[0] ?? [];
  const [method = ""] = Object.keys(item);
  const old = findOperation(released, "the released contract", { path, method });
  const now = findOperation(current, "the current contract", { ...old, operationId: item[method].operationId });
  const changes = changesOf(compare(old, now, { seeds: seedsOf }))
    .map((change) => ({ ...change, impact: impactOf(change) }))
    .sort((one, other) => impacts.indexOf(other.impact) - impacts.indexOf(one.impact));
  const words = isDeepStrictEqual(withoutVersion(released), withoutVersion(current)) ? undefined : "patch";
  const impact = changes[0]?.impact ?? words;
  const needed = neededVersion(versions.released, impact);
  return { changes, impact, ...versions, needed, hasNeeded: isAtLeast(versions.current, needed) };
}

/** Something removed from answers breaks the types of readers, even if it was optional before. */
function impactOf({ breaks, findings }: Change): Impact {
  const isGone = findings.some((finding) => isAnswer(finding) && finding.effects.has("gone"));
  return isGone || breaks.has("senders") || breaks.has("readers") ? "major" : "minor";
}

function withoutVersion(contract: Json): Json {
  return { ...contract, info: { ...contract.info, version: undefined } };
}

const parties: Readonly<Record<Party, string>> = {
  senders: "who sends requests",
  readers: "who reads answers",
  providers: "who provides the endpoint",
};

function describe({ changes, impact, released, current, needed, hasNeeded }: Difference): string {
  const lines = changes.flatMap(({ findings: [first, ...others], impact, breaks }) => [
    `${impact}  ${idOf(first)}${others.length > 0 ? ` (and ${others.length} more)` : ""}`,
    ...(breaks.size > 0 ? [`       breaks ${[...breaks].map((party) => parties[party]).join(", ")}`] : []),
  ]);
  const why = impact === undefined ? "Nothing changed" : `The highest rating is ${impact}`;
  const verdict = hasNeeded
    ? `${why}: version ${current} will do, ${needed} is the least.`
    : `${why}: the version has to be at least ${needed}, and is ${current}. Set it in openapi/openapi.yaml (info.version) and package.json.`;
  return `${[`From ${released} to ${current}:`, ...lines, verdict].join("\n")}\n`;
}

async function main(): Promise<void> {
  const options = { released: { type: "string" }, current: { type: "string" } } as const;
  const { values } = parseArgs({ options });
  if (!values.released && !existsSync(releasedFile)) {
    process.stdout.write("There is no released contract yet (openapi/released.yaml): any version will do.\n");
    return;
  }
  const [released, current] = await Promise.all(
    [values.released ?? releasedFile, values.current ?? currentFile].map((file) => readDocument(file)),
  );
  const difference = diff(released, current);
  process.stdout.write(describe(difference));
  if (!difference.hasNeeded) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
