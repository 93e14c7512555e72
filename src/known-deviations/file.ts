import { readFile } from "node:fs/promises";
import { checkKnownDeviations, type KnownDeviation } from "./known-deviations.js";

/**
 * Reads a file of known deviations: a list in YAML or, which is the same, in JSON.
 *
 * @throws Error that names the file and the line, or the entry and the field
 */
export async function readKnownDeviations(file: string): Promise<readonly KnownDeviation[]> {
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new Error(`${file}: can't be read: ${error.message}`);
  });
  // Loaded only when a file is read: library entry points need no YAML.
  const { parse } = await import("yaml");
  let value: unknown;
  try {
    // Without warnings, which would go to stderr with a stack.
    value = parse(text, { logLevel: "error" });
  } catch (error) {
    throw new Error(`${file}: is not YAML: ${(error as Error).message.split("\n", 1)[0]}`);
  }
  return checkKnownDeviations(value, file);
}
