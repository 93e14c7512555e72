import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { addCase } from "../support/case-file.ts";
import { contract } from "../support/contract.ts";
import { runMutants, wrongCases } from "./mutation.ts";

/** Mutants that mean the same as the contract, by the reason why. */
export const equivalents: { reason: string; mutants: string[] }[] = parse(
  readFileSync(new URL("equivalents.yaml", import.meta.url), "utf8"),
);

/** At most this share of the mutants may be listed as equivalent. */
const maxEquivalentPercent = 3;

/** Whether the cases kill every mutant of the contract, in lines for people. */
export function mutationReport(): { lines: string[]; isPassed: boolean } {
  // A case that contradicts the contract would kill every mutant.
  const wrong = wrongCases(contract).map((name) => `"${name}" contradicts the contract: correct one of them`);
  if (wrong.length > 0) return { lines: wrong, isPassed: false };

  const { total, survivors } = runMutants(contract);
  const listed = equivalents.flatMap(({ mutants }) => mutants);
  const unkilled = survivors.filter((name) => !listed.includes(name));
  const stale = listed.filter((name) => !survivors.includes(name));
  const equivalentPercent = (100 * listed.length) / total;
  const different = total - listed.length;
  const killed = different - unkilled.length;
  // Rounded down, so that 100 % means all of them.
  const percent = Math.floor((1000 * killed) / different) / 10;
  return {
    lines: [
      ...unkilled.map((name) => `survivor: ${name}: ${addCase(name)}`),
      ...stale.map((name) => `stale: ${name} is listed as equivalent, but a case kills it or it is no mutant`),
      `${killed} of ${different} mutants killed (${percent} %), ${listed.length} more listed as equivalent (${equivalentPercent.toFixed(1)} %)`,
    ],
    isPassed: unkilled.length === 0 && stale.length === 0 && equivalentPercent <= maxEquivalentPercent,
  };
}
