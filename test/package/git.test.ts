import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { start } from "../support/command.ts";
import { makeEmptyProject, makeProject, type Project } from "./project.ts";
import { packageManagers } from "./tools.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

/** A clone with what a commit of this folder would have. */
let clone: string;
/** Where Git serves the clone: Yarn takes a URL of a file for a folder. */
let server: ChildProcess;
let served: string;

beforeAll(async () => {
  const parent = join(inject("folder"), "git");
  clone = join(parent, "clone.git");
  await mkdir(clone, { recursive: true });
  const { stdout } = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  for (const file of new Set(stdout.split("\0").filter(Boolean)))
    await cp(join(root, file), join(clone, file)).catch(ignoreDeleted);
  const git = (...args: string[]) =>
    run("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], { cwd: clone });
  await git("init", "--quiet");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "All");
  const port = await freePort();
  server = spawn("git", [
    "daemon",
    "--export-all",
    "--listen=127.0.0.1",
    `--port=${port}`,
    `--base-path=${parent}`,
    parent,
  ]);
  served = `git://127.0.0.1:${port}/clone.git`;
});
afterAll(() => void server.kill());

function ignoreDeleted(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address() as { port: number };
  socket.close();
  await once(socket, "close");
  return port;
}

/** Uses each part of the installed package: a module, the declarations, the contract, and the command by its name. */
async function expectItWorks(project: Project): Promise<void> {
  await project.write(
    "use.mjs",
    `import { validateCheckoutLinkCreate } from "checkout-link-contract/validation";
     import contract from "checkout-link-contract/openapi.json" with { type: "json" };
     console.log(contract.openapi, validateCheckoutLinkCreate({}).valid);`,
  );
  const { stdout, stderr } = await project.run(process.execPath, "--no-warnings", "use.mjs");
  expect({ stdout, stderr }).toEqual({ stdout: "3.1.1 false\n", stderr: "" });
  expect(await project.read("node_modules/checkout-link-contract/dist/index.d.ts")).toContain("createClient");
  const args = ["--no", "--", "checkout-link-contract", "mock", "--port", "0"];
  const { child, prints } = start("npx", args, { cwd: project.folder, detached: true });
  await prints(/http:\/\/127\.0\.0\.1:\d+/);
  process.kill(-(child.pid ?? 0), "SIGKILL");
}

// Each installs our development dependencies too, and builds.
const minutes = 10;

test("npm builds the package that it installs from Git", { timeout: minutes * 60_000 }, async () => {
  const project = await makeEmptyProject();
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund"];
  expect(await project.run("npm", "install", ...quiet, `git+file://${clone}`)).toMatchObject({ code: 0 });
  await expectItWorks(project);
});

test("pnpm does, if the project allows the package to run scripts", { timeout: minutes * 60_000 }, async (context) => {
  const pnpm = await managerOf("pnpm").catch(() => context.skip("pnpm can't be installed here"));
  const project = await makeEmptyProject();
  const refused = await project.run(process.execPath, pnpm, "add", "--prefer-offline", `git+file://${clone}`);
  expect(refused.code).toBe(1);
  const [, allowed] = (refused.stdout + refused.stderr).match(/^ {2}- (".*")$/m) ?? [];
  await project.write("pnpm-workspace.yaml", `onlyBuiltDependencies:\n  - ${allowed}\n`);
  const added = await project.run(process.execPath, pnpm, "add", "--prefer-offline", `git+file://${clone}`);
  expect(added).toMatchObject({ code: 0 });
  await expectItWorks(project);
});

test("Yarn does, if the project approves the repository", { timeout: minutes * 60_000 }, async (context) => {
  const yarn = await managerOf("yarn").catch(() => context.skip("Yarn can't be installed here"));
  const project = await makeEmptyProject();
  await project.write("yarn.lock", "");
  const settings = ["nodeLinker: node-modules", "enableTelemetry: false", 'approvedGitRepositories: ["**"]'];
  await project.write(".yarnrc.yml", `${settings.join("\n")}\n`);
  const added = await project.run(process.execPath, yarn, "add", `checkout-link-contract@${served}`);
  expect(added).toMatchObject({ code: 0 });
  await expectItWorks(project);
});

/** Installs a package manager, and returns the path of its program. */
async function managerOf(name: keyof typeof packageManagers): Promise<string> {
  const { folder } = await makeProject(packageManagers[name].package);
  return join(folder, "node_modules", packageManagers[name].program);
}
