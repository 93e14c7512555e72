import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { start } from "../support/command.ts";
import { example, judge } from "../support/contract.ts";
import { makeProject, type Project } from "./project.ts";

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

test("drift finds no difference in the contract that ships", async () => {
  const folder = join(project.folder, "node_modules/checkout-link-contract");
  const bin = join(project.folder, "node_modules/.bin/checkout-link-contract");
  const { code, stderr } = await project.run(bin, "drift", join(folder, "openapi/openapi.yaml"));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("in an empty folder npm installs three packages of less than 3 MB, and the mock answers until npx is stopped", async () => {
  const modules = join(project.folder, "node_modules");
  const packages = (await readdir(modules)).filter((name) => !name.startsWith("."));
  expect(packages).toEqual(["checkout-link-contract", "openapi-fetch", "openapi-typescript-helpers"]);
  const files = await readdir(modules, { recursive: true });
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(modules, file))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);

  const args = ["--no", "checkout-link-contract", "mock", "--port", "0"];
  const { child, ended, prints } = start("npx", args, { cwd: project.folder, detached: true });
  try {
    const [url] = await prints(/http:\/\/127\.0\.0\.1:\d+/);
    const response = await fetch(`${url}/v1/checkout-links/`, {
      method: "POST",
      headers: { Authorization: "Bearer polar_oat_test", "Content-Type": "application/json" },
      body: JSON.stringify(example("minimal-request")),
    });
    expect(response.status).toBe(201);
    expect(judge("CheckoutLink", await response.json())).toEqual([]);
    child.kill("SIGTERM"); // Not its children.
    await ended;
    await expect(fetch(`${url}/`)).rejects.toThrow();
  } finally {
    if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? 0), "SIGKILL");
  }
});
