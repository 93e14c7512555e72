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
 * The package has only ES modules. CommonJS can require them on every Node that `engines` allows. The ignored rule
 * reports that this fails, which is true only before Node 20.19. The profile `esm-only` would not check CommonJS at
 * all; `node16` leaves out only the resolution of Node 10, which ignores `exports`. The contract in YAML is for
 * reading, and nothing imports it.
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
