import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** The provider's own library, for comparison. It is installed elsewhere, because the project doesn't depend on it. */
export const sdkVersion = "0.32.5";

/** Calls a function with a folder in which the library is installed. */
export async function withSdk<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }');
    const packages = [`@polar-sh/sdk@${sdkVersion}`, "zod@3.25.76"];
    const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", ...packages];
    await promisify(execFile)("npm", args, { cwd: folder });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
