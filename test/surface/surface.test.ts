import { readFile } from "node:fs/promises";
import * as main from "checkout-link-contract";
import * as mock from "checkout-link-contract/mock";
import * as msw from "checkout-link-contract/msw";
import * as validation from "checkout-link-contract/validation";
import * as verify from "checkout-link-contract/verify";
import { expect, test } from "vitest";
import { exportedNames } from "../support/exported-names.ts";
import { loadedBy } from "../support/loaded-modules.ts";

test("the package exports these names, and no other", () => {
  expect(Object.keys(main).sort()).toEqual(exportedNames["."]);
  expect(Object.keys(validation).sort()).toEqual(exportedNames["./validation"]);
  expect(Object.keys(mock).sort()).toEqual(exportedNames["./mock"]);
  expect(Object.keys(msw).sort()).toEqual(exportedNames["./msw"]);
  expect(Object.keys(verify).sort()).toEqual(exportedNames["./verify"]);
});

test("the client loads neither validators nor mock", async () => {
  const modules = await loadedBy("index");
  expect(modules).toContain("src/client/client.ts");
  expect(modules.filter((name) => /validat|mock|issues|bundle/.test(name))).toEqual([]);
});

test("only the mock server and the commands load bundled libraries", async () => {
  const libraries = (modules: string[]) => modules.filter((name) => name.startsWith("node_modules/"));
  for (const entry of ["index", "validation/index", "mock/msw", "verify/index", "cli/main"]) {
    expect(libraries(await loadedBy(entry)), entry).toEqual([]);
  }
  expect(libraries(await loadedBy("mock/index")).join()).toContain("@stoplight/prism-core");
});

test("the bundle and the contract are there for other tools", async () => {
  const { default: bundle } = await import("checkout-link-contract/openapi.json", { with: { type: "json" } });
  expect(Object.keys(bundle.paths)).toEqual(["/v1/checkout-links/"]);
  const manifest = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  expect(bundle.info.version).toBe(manifest.version);
});
