import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { parse } from "yaml";
import { type Change, type Impact, impacts, merged } from "./diff/change.ts";
import { compareContracts } from "./diff/contract.ts";
import type { Json } from "./diff/place.ts";
import { redoclyChanges } from "./diff/redocly.ts";
import { assertIsVersion, isAtLeast, neededVersion } from "./diff/version.ts";

/** The contract, and a copy of it as it was when it was last released: there is none before the first release. */
export const currentFile = fileURLToPath(new URL("../openapi/openapi.yaml", import.meta.url));
export const releasedFile = fileURLToPath(new URL("../openapi/released.yaml", import.meta.url));

export interface Contract {
  file: string;
  document: Json;
}

export async function readContract(file: string): Promise<Contract> {
  return { file, document: parse(await readFile(file, "utf8"), { maxAliasCount: -1 }) };
}

export interface Difference {
  /** The most severe first. */
  changes: Change[];
  /** The highest of all, or undefined if nothing changed. */
  impact: Impact | undefined;
  released: string;
  current: string;
  /** The least version that the changes allow. */
  needed: string;
  hasNeeded: boolean;
}

/** Rates what changed, by Redocly and by our own check. Where the two differ, the higher rating holds. */
export async function diff(released: Contract, current: Contract): Promise<Difference> {
  const [before, after] = [released.document, current.document];
  const versions = { released: before.info.version, current: after.info.version };
  for (const version of Object.values(versions)) assertIsVersion(version);
  const found = await redoclyChanges(released.file, current.file);
  const changes = merged(compareContracts(before, after), found);
  if (changes.length === 0 && !isDeepStrictEqual(withoutVersion(before), withoutVersion(after))) {
    const what = "changed where no rule is stated, as in the value of an example";
    changes.push({ pointer: "#", what, impact: "patch", breaks: new Set(), duties: new Set() });
  }
  changes.sort((one, other) => impacts.indexOf(other.impact) - impacts.indexOf(one.impact));
  const impact = changes[0]?.impact;
  const needed = neededVersion(versions.released, impact);
  return { changes, impact, ...versions, needed, hasNeeded: isAtLeast(versions.current, needed) };
}

function withoutVersion(contract: Json): Json {
  return { ...contract, info: { ...contract.info, version: undefined } };
}

function describe({ changes, impact, released, current, needed, hasNeeded }: Difference): string {
  const lines = changes.flatMap((change) => {
    const breaking = [...change.breaks].map((party) => `breaks ${party}`);
    const duties = [...change.duties].map((duty) => `who provides the endpoint ${duty}`);
    const whom = [...breaking, ...duties].join("; ");
    return [`${change.impact}  ${change.pointer}`, `       ${change.what}`, ...(whom ? [`       ${whom}`] : [])];
  });
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
  const released = await readContract(values.released ?? releasedFile);
  const current = await readContract(values.current ?? currentFile);
  const difference = await diff(released, current);
  process.stdout.write(describe(difference));
  if (!difference.hasNeeded) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
