import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import build from "../setup.ts";
import { executable } from "./chromium.ts";

/** Builds the package, and installs Debian's Chromium where there is no browser. */
export default async function setup(project: TestProject): Promise<void> {
  if (executable() === undefined) {
    const sudo = process.getuid?.() === 0 ? [] : ["sudo"];
    const apt = (...args: string[]) => {
      const [program = "", ...rest] = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", ...args];
      execFileSync(program, rest, { stdio: "inherit" });
    };
    apt("update");
    apt("install", "--yes", "--no-install-recommends", "chromium");
  }
  await build(project);
}
