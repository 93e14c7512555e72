import { constants } from "node:fs";
import { access, appendFile, rename, stat, unlink, writeFile } from "node:fs/promises";
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

/** Checks before a run that its reports can be written. */
export async function checkWritable(outputs: readonly Output<string>[]): Promise<void> {
  for (const { file } of outputs) {
    if (file === undefined) continue;
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) throw new Failure(`--reporter: ${file} is a folder`, 2);
    await access(dirname(file), constants.W_OK).catch((error: Error) => {
      throw new Failure(`--reporter: ${error.message}`, 2);
    });
  }
}

/** Writes a file completely or not at all. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await unlink(draft).catch(() => {});
    throw new Failure(`--reporter: ${(error as Error).message}`, 2);
  }
}

/** Adds text to the job's summary in GitHub Actions. Does nothing elsewhere. */
export async function addToJobSummary(text: string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file) await appendFile(file, `${text}\n`);
}
