import { mutationReport } from "./report.ts";

const { lines, isPassed } = mutationReport();
process.stdout.write(`${lines.join("\n")}\n`);
if (!isPassed) process.exitCode = 1;
