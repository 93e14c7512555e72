import { missedMutants } from "./drift.ts";
import { mutationReport } from "./report.ts";

const { lines, isPassed } = mutationReport();
process.stdout.write(`${lines.join("\n")}\n`);

process.stdout.write("Comparing each mutant with the contract, as drift does. This takes minutes.\n");
const { compared, missed } = missedMutants(1);
for (const line of missed) process.stdout.write(`${line}\n`);
process.stdout.write(
  `${compared - missed.length} of ${compared} mutants seen by drift, and told to those whom they break\n`,
);
if (!isPassed || missed.length > 0) process.exitCode = 1;
