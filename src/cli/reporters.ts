import { appendFile, mkdir, open, stat, truncate, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "./command.js";

/** A report to write, and its file. Without a file, it goes to stdout. */
export interface Output<Name extends string> {
  readonly name: Name;
  readonly file: string | undefined;
}

/** Reads the values of `--reporter`: a name, or a name and a file, as in `junit=contract.xml`. */
export function parseReporters<Name extends string>(values: readonly string[], names: readonly Name[]): Output<Name>[] {
  const outputs = values.map((value): Output<Name> => {
    const [name = "", ...rest] = value.split("=");
    const file = rest.length > 0 ? rest.join("=") : undefined;
    if (!names.includes(name as Name)) throw new Failure(`--reporter: must be one of ${names.join(", ")}`, 2);
    if (file === "") throw new Failure(`--reporter: name a file after ${name}=`, 2);
    return { name: name as Name, file };
  });
  const targets = outputs.map(({ name, file }) => file ?? (name === "json" || name === "junit" ? "stdout" : name));
  const twice = targets.find((target, index) => targets.indexOf(target) !== index);
  if (twice !== undefined) {
    throw new Failure(`--reporter: two reports can't both go to ${twice}; give one a file, as in junit=report.xml`, 2);
  }
  return outputs;
}

/**
 * Prepares the files of reports before a run: makes their folders and empties them, so that nothing of an earlier run
 * stays in them.
 *
 * @throws Failure if a report can't be written
 */
export async function prepareOutputs(outputs: readonly Output<string>[]): Promise<void> {
  for (const { file } of outputs) if (file !== undefined) await prepare(file).catch(reportFailure);
  const summary = summaryFile();
  if (summary && outputs.some(({ name, file }) => name === "github" && file === undefined)) {
    await appendFile(summary, "").catch((error: Error) => summaryFailure(error));
  }
}

async function prepare(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw new Error(`${file} is a folder; name a file in it`);
  // Opening a pipe would wait for its reader.
  if (found?.isFIFO()) return;
  await mkdir(dirname(file), { recursive: true });
  await (await open(file, "w")).close();
}

/** Writes a report. A regular file is left empty if it can't be written whole. */
export async function writeReport(file: string, text: string): Promise<void> {
  try {
    // In place: the file may be a device, a pipe, a link, or mounted.
    await writeFile(file, text);
  } catch (error) {
    await truncate(file).catch(() => {});
    reportFailure(error);
  }
}

function reportFailure(error: unknown): never {
  throw new Failure(`--reporter: ${(error as Error).message}`, 2);
}

/**
 * Adds text to the job's summary in GitHub Actions. Does nothing elsewhere.
 *
 * @param withoutSummary the option that leaves the summary out, for errors: that of `verify` by default
 */
export async function addToJobSummary(text: string, withoutSummary?: string): Promise<void> {
  const file = summaryFile();
  if (file) await appendFile(file, `${text}\n`).catch((error: Error) => summaryFailure(error, withoutSummary));
}

function summaryFile(): string | undefined {
  return process.env.GITHUB_STEP_SUMMARY || undefined;
}

function summaryFailure(error: Error, withoutSummary = "--no-github"): never {
  throw new Failure(`GITHUB_STEP_SUMMARY: ${error.message}; ${withoutSummary} leaves the summary out`, 2);
}
