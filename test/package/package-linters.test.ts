import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { makeProject, type Project } from "./project.ts";
import { packageLinters } from "./tools.ts";

let project: Project;

beforeAll(async () => {
  project = await makeProject(...packageLinters);
});

test("publint has nothing to say", async () => {
  const publint = join(project.folder, "node_modules/.bin/publint");
  const { code, stdout, stderr } = await project.run(publint, "run", inject("tarball"), "--strict");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("All good!");
});

/**
 * The package is of ES modules only. Who writes CommonJS requires them, as every Node that `engines` allows can; that
 * this fails is what the one rule ignored says, of Node before 20.19. The profile `esm-only` would not look at
 * CommonJS at all. `node16` leaves out the resolution of Node 10 alone, which knows no `exports`. The contract in YAML
 * is for reading: nothing imports it.
 */
test("Are the types wrong? They are not", async () => {
  const attw = join(project.folder, "node_modules/.bin/attw");
  const options = [
    "--profile",
    "node16",
    "--ignore-rules",
    "cjs-resolves-to-esm",
    "--exclude-entrypoints",
    "openapi.yaml",
  ];
  const { code, stdout } = await project.run(attw, inject("tarball"), ...options);
  expect(stdout).toContain('"checkout-link-contract/verify"');
  expect(code, stdout).toBe(0);
});
