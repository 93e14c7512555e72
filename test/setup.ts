import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const root = fileURLToPath(new URL("..", import.meta.url));

/** Type-checks everything and builds `dist/`, which the tests import as a user would: by the package's name. */
function build(): void {
  execFileSync(process.execPath, [tsc, "--build"], { cwd: root, stdio: "inherit" });
}

export default function setup(project: TestProject): void {
  build();
  project.onTestsRerun(async () => build());
}
