import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parse } from "yaml";
import { contract } from "../contract/judge.ts";
import { type Outcome, runMutants, wrongCases } from "./mutation.ts";

// Every mutant of the contract has to be killed by a case. Parts of the run are processes of their own.
const [part, parts] = process.argv.slice(2).map(Number);
if (part !== undefined && parts !== undefined) process.stdout.write(JSON.stringify(runMutants(contract, part, parts)));
else if (!hasWrongCases()) process.exitCode = report(await runAll());

/** A case that says other than the contract would kill every mutant. */
function hasWrongCases(): boolean {
  const wrong = wrongCases(contract);
  for (const name of wrong) process.stdout.write(`"${name}" says other than the contract: correct one of them\n`);
  if (wrong.length > 0) process.exitCode = 1;
  return wrong.length > 0;
}

async function runAll(): Promise<Outcome> {
  const jiti = join(createRequire(import.meta.url).resolve("jiti/package.json"), "../lib/jiti-cli.mjs");
  const count = availableParallelism();
  const outcomes = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const args = ["--max-semi-space-size=64", jiti, fileURLToPath(import.meta.url), String(index), String(count)];
      const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 24 });
      return JSON.parse(stdout) as Outcome;
    }),
  );
  return {
    total: outcomes.reduce((sum, { total }) => sum + total, 0),
    survivors: outcomes.flatMap(({ survivors }) => survivors),
  };
}

/** Prints what came of it, and returns the exit code. */
function report({ total, survivors }: Outcome): number {
  const groups: { reason: string; mutants: string[] }[] = parse(
    readFileSync(new URL("equivalents.yaml", import.meta.url), "utf8"),
  );
  const equivalents = groups.flatMap(({ mutants }) => mutants);
  const unkilled = survivors.filter((name) => !equivalents.includes(name));
  const stale = equivalents.filter((name) => !survivors.includes(name));
  const share = ((100 * equivalents.length) / total).toFixed(1);
  const different = total - equivalents.length;
  const killed = different - unkilled.length;
  const percent = killed === different ? 100 : Math.min(99.9, (100 * killed) / different).toFixed(1);
  const lines = [
    ...unkilled.map((name) => `survivor: ${name}`),
    ...stale.map((name) => `stale: ${name} is listed as equivalent, but is killed or is no mutant`),
    `${killed} of ${different} mutants killed (${percent} %), ${equivalents.length} more listed as equivalent (${share} %)`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return unkilled.length + stale.length > 0 || Number(share) > 3 ? 1 : 0;
}
