import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The versions of Node that the package supports, besides the one that runs this. */
const versions = [20, 22, 24, 26].filter((version) => version !== Number.parseInt(process.versions.node, 10));
const root = fileURLToPath(new URL("..", import.meta.url));
const vitest = join(root, "node_modules/vitest/vitest.mjs");

/** Runs the tests that need no build under a version of Node, which is installed in a temporary folder. */
function testOn(version: number): "passed" | "failed" | "skipped" {
  const folder = mkdtempSync(join(tmpdir(), `node-${version}-`));
  try {
    const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
    const node = join(folder, "node_modules", name, "bin/node");
    try {
      const options = ["--no-save", "--no-audit", "--no-fund", "--prefix", folder];
      execFileSync("npm", ["install", ...options, `${name}@${version}`], { stdio: "pipe", timeout: 300_000 });
      process.stdout.write(`\nNode ${execFileSync(node, ["--version"], { encoding: "utf8" })}`);
    } catch (error) {
      process.stdout.write(
        `\nNode ${version} skipped: ${name}@${version} can't be installed or started here. ${error}\n`,
      );
      return "skipped";
    }
    const PATH = `${dirname(node)}${delimiter}${process.env.PATH}`;
    const env = { ...process.env, PATH, NODE_OPTIONS: "--throw-deprecation" };
    const args = [vitest, "run", "--project", "unit"];
    const { status } = spawnSync(node, args, { cwd: root, stdio: "inherit", env });
    return status === 0 ? "passed" : "failed";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const results = versions.map((version) => ({ version, result: testOn(version) }));
for (const { version, result } of results) process.stdout.write(`Node ${version}: ${result}\n`);
if (results.some(({ result }) => result === "failed")) process.exitCode = 1;
