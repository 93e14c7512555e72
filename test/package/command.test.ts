import { spawn } from "node:child_process";
import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, inject, test } from "vitest";
import { example, judge } from "../contract/judge.ts";
import { makeProject, type Project, peers } from "./project.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let project: Project;

beforeAll(async () => {
  project = await makeProject(inject("tarball"));
});

test("the command can be run by its name", async () => {
  const bin = join(project.folder, "node_modules/.bin/checkout-link-contract");
  expect((await stat(bin)).mode & 0o111).toBe(0o111);
  const { code, stdout, stderr } = await project.run(bin, "--help");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/checkout-link-contract (mock|<command>)/);
});

test("without Prism the mock is one line with the command that installs it", async () => {
  const { code, stderr } = await project.run("npx", "checkout-link-contract", "mock", "--port", "0");
  expect(code).toBe(1);
  const packages = (await peers("@stoplight/prism-http", "@stoplight/prism-core")).join(" ");
  expect(stderr).toContain(`The mock needs Prism: npm install --save-dev --save-exact ${packages}\n`);
});

test("the README's line for npx starts the mock outside any project", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const line = readme.match(/^npx (.*)$/m)?.[1] ?? "";
  const args = line.replace("-p checkout-link-contract ", `-p ${inject("tarball")} `).split(" ");
  const empty = join(inject("folder"), "empty");
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
