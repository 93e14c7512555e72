import { readFile } from "node:fs/promises";
import * as main from "checkout-link-contract";
import * as mock from "checkout-link-contract/mock";
import * as msw from "checkout-link-contract/msw";
import * as validation from "checkout-link-contract/validation";
import * as verify from "checkout-link-contract/verify";
import { expect, test } from "vitest";
import { exportedNames } from "./surface.ts";

test("the package exports these names, and no other", () => {
  expect(Object.keys(main).sort()).toEqual(exportedNames["."]);
  expect(Object.keys(validation).sort()).toEqual(exportedNames["./validation"]);
  expect(Object.keys(mock).sort()).toEqual(exportedNames["./mock"]);
  expect(Object.keys(msw).sort()).toEqual(exportedNames["./msw"]);
  expect(Object.keys(verify).sort()).toEqual(exportedNames["./verify"]);
});

test("the client loads neither validators nor mock", async () => {
  const seen = new Set<string>();
  async function visit(url: URL): Promise<void> {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    const code = await readFile(url, "utf8");
    for (const [, name = ""] of code.matchAll(/from "(\.[^"]+)"/g)) await visit(new URL(name, url));
  }
  await visit(new URL("../dist/index.js", import.meta.url));
  expect(seen.size).toBeGreaterThan(3);
  for (const url of seen) expect(url).not.toMatch(/validat|mock|issues/);
});

test("the bundle and the contract are there for other tools", async () => {
  const { default: bundle } = await import("checkout-link-contract/openapi.json", { with: { type: "json" } });
  expect(Object.keys(bundle.paths)).toEqual(["/v1/checkout-links/"]);
  const manifest = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  expect(bundle.info.version).toBe(manifest.version);
});
