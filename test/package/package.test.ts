import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { example, judge } from "../contract/judge.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;
let tarball: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "package-"));
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root });
  const packed = JSON.parse(stdout.slice(stdout.search(/^[[{]/m)));
  const [{ filename }] = Array.isArray(packed) ? packed : (Object.values(packed) as [{ filename: string }]);
  tarball = join(folder, filename);
});
afterAll(() => rm(folder, { recursive: true }));

test("without Prism the mock is one line with the command that installs it", async () => {
  const project = join(folder, "without-prism");
  await mkdir(project);
  await writeFile(join(project, "package.json"), '{ "type": "module", "private": true }');
  await run("npm", ["install", "--prefer-offline", tarball], { cwd: project });
  const mock = run("npx", ["checkout-link-contract", "mock", "--port", "0"], { cwd: project });
  const { code, stderr } = await mock.then(
    () => ({ code: 0, stderr: "" }),
    (error) => error,
  );
  expect(code).toBe(1);
  const { peerDependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const packages = ["@stoplight/prism-http", "@stoplight/prism-core"].map(
    (name) => `${name}@${peerDependencies[name]}`,
  );
  expect(stderr).toContain(`The mock needs Prism: npm install --save-dev --save-exact ${packages.join(" ")}\n`);
});

test("the README's line for npx starts the mock outside any project", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const line = readme.match(/^npx (.*)$/m)?.[1] ?? "";
  const args = line.replace("-p checkout-link-contract ", `-p ${tarball} `).split(" ");
  const empty = join(folder, "empty");
  await mkdir(empty);
  const child = spawn("npx", ["--yes", "--prefer-offline", ...args, "--port", "0"], { cwd: empty, detached: true });
  try {
    let printed = "";
    child.stdout.on("data", (text) => {
      printed += text;
    });
    while (!printed.includes("curl ")) await new Promise((resolve) => child.stdout.once("data", resolve));
    const url = printed.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
    const response = await fetch(`${url}/v1/checkout-links/`, {
      method: "POST",
      headers: { Authorization: "Bearer polar_oat_test", "Content-Type": "application/json" },
      body: JSON.stringify(example("minimal-request")),
    });
    expect(response.status).toBe(201);
    expect(judge("CheckoutLink", await response.json())).toEqual([]);
  } finally {
    process.kill(-(child.pid ?? 0), "SIGKILL");
  }
});
