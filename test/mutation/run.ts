import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type ComparedMutants, compareMutants } from "./drift.ts";
import { mutationReport } from "./report.ts";

/** Runs this file in another process, which compares a share of the mutants. */
async function shareInProcess(share: number, shares: number): Promise<ComparedMutants> {
  const args = ["--import", "jiti/register", fileURLToPath(import.meta.url), String(share), String(shares)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
}

/** Whether each mutant is killed by a case, and found by `drift`. */
async function main(): Promise<void> {
  const shares = availableParallelism();
  const outcomes = Promise.all(Array.from({ length: shares }, (_, share) => shareInProcess(share, shares)));
  const { lines, isPassed } = mutationReport();
  process.stdout.write(`${lines.join("\n")}\nComparing each mutant with the contract, as drift does.\n`);
  const missed = (await outcomes).flatMap((outcome) => outcome.missed);
  const compared = (await outcomes).reduce((sum, outcome) => sum + outcome.compared, 0);
  for (const line of missed) process.stdout.write(`${line}\n`);
  process.stdout.write(`${compared} mutants compared by drift, ${missed.length} faults\n`);
  if (!isPassed || missed.length > 0) process.exitCode = 1;
}

const [share, shares] = process.argv.slice(2);
if (share === undefined) await main();
else process.stdout.write(JSON.stringify(compareMutants(Number(share), Number(shares))));
