import { annotations, github } from "../verify/report/github.js";
import { json } from "../verify/report/json.js";
import { junit } from "../verify/report/junit.js";
import type { Report } from "../verify/report/report.js";
import { text } from "../verify/report/text.js";
import { addToJobSummary, type Output, writeReport } from "./reporters.js";

const reporters = { text, json, junit, github } as const;

export type ReporterName = keyof typeof reporters;
export const reporterNames = Object.keys(reporters) as ReporterName[];

/** Whether a report for programs goes to stdout, so that the text for people must go to stderr. */
export function isStdoutTaken(outputs: readonly Output<ReporterName>[]): boolean {
  return outputs.some(({ name, file }) => file === undefined && (name === "json" || name === "junit"));
}

/** Writes the reports of a run. The text for people on stdout is written by the run itself. */
export async function writeReports(
  outputs: readonly Output<ReporterName>[],
  report: Report,
  people: NodeJS.WritableStream,
): Promise<void> {
  for (const { name, file } of outputs) {
    const written = reporters[name](report);
    if (file !== undefined) await writeReport(file, written);
    else if (name === "github") {
      people.write(annotations(report));
      await addToJobSummary(written);
    } else if (name !== "text") process.stdout.write(written);
  }
}
