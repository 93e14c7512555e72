import { parentPort, workerData } from "node:worker_threads";
import { breaksCallers, findDrift } from "../drift/drift.js";
import { annotated, json, markdown, text, witness } from "../drift/report.js";
import { readKnownDeviations } from "../known-deviations/file.js";

/** What the command asks for. */
export interface DriftTask {
  /** The name of the description. */
  readonly source: string;
  readonly text: string;
  readonly knownFile: string | undefined;
  /** The file with known deviations of the provider's descriptions. */
  readonly providerFile: string | undefined;
  readonly reporter: keyof typeof reporters;
  /** The number of the change whose example is asked for. */
  readonly witness: number | undefined;
}

/** What to print and the summary of the job, or what is wrong. */
export type DriftOutcome =
  | { readonly output: string; readonly summary: string | undefined; readonly isBroken: boolean }
  | { readonly failure: string };

export const reporters = { text, json, github: annotated };

async function outcomeOf(task: DriftTask): Promise<DriftOutcome> {
  try {
    const [known, knownOfProvider] = await Promise.all(
      [task.knownFile, task.providerFile].map((file) => (file === undefined ? [] : readKnownDeviations(file))),
    );
    const drift = findDrift({ ...task, known: known ?? [], knownOfProvider: knownOfProvider ?? [] });
    const isBroken = breaksCallers(drift);
    if (task.witness === undefined) {
      const summary = task.reporter === "github" ? markdown(drift) : undefined;
      return { output: reporters[task.reporter](drift), summary, isBroken };
    }
    const { length } = drift.changes;
    const change = drift.changes[task.witness - 1];
    if (change) return { output: witness(change), summary: undefined, isBroken };
    if (length === 0) return { failure: "--witness: there is no change to show" };
    return { failure: `--witness: must be a whole number from 1 to ${length}` };
  } catch (error) {
    return { failure: String((error as Error)?.message ?? error) };
  }
}

parentPort?.postMessage(await outcomeOf(workerData));
