import { stat } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { makeProject, type Project, peers } from "./project.ts";

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
