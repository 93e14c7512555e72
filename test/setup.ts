import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { build as bundle } from "../scripts/build.ts";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const root = fileURLToPath(new URL("..", import.meta.url));

/** Type-checks everything and builds `dist/`, which the tests import as a user would: by the package's name. */
async function build(): Promise<void> {
  execFileSync(process.execPath, [tsc, "--build"], { cwd: root, stdio: "inherit" });
  await bundle();
}

export default async function setup(project: TestProject): Promise<void> {
  await build();
  project.onTestsRerun(build);
}
