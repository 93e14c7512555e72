import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { makeProject, type Project } from "./project.ts";
import { jest } from "./tools.ts";

const suite = `
const { createClient } = require("checkout-link-contract");
const { validateCheckoutLinkCreate } = require("checkout-link-contract/validation");

test("a link", async () => {
  const fetch = async () => new Response('{"url": "https://buy.polar.sh/polar_cl_a"}', { status: 201 });
  const polar = createClient({ server: "sandbox", fetch });
  const { url } = await polar.createCheckoutLink({ payment_processor: "stripe", products: [] });
  expect(url).toBe("https://buy.polar.sh/polar_cl_a");
  expect(validateCheckoutLinkCreate({}).valid).toBe(false);
});`;

let project: Project;

beforeAll(async () => {
  project = await makeProject(inject("tarball"), ...jest);
  const recipes = await readFile(new URL("../../docs/recipes.md", import.meta.url), "utf8");
  const [, config = ""] = recipes.match(/^## Jest\n.*?^```json\n(.*?)^```/ms) ?? [];
  await project.write("package.json", '{ "private": true }');
  await project.write("jest.config.json", config);
  await project.write("link.test.js", suite);
});

const run = (environment: string) =>
  project.run(
    "node_modules/.bin/jest",
    "--env",
    environment,
    "--testEnvironmentOptions",
    '{"url":"https://shop.example"}',
  );

describe("Jest with the recipe", () => {
  test("runs client and validation in Node's environment", async () => {
    const { code, stderr } = await run("node");
    expect(stderr).toContain("1 passed");
    expect(code).toBe(0);
  });

  test("is told in jsdom what is missing", async () => {
    expect((await run("jsdom")).stderr).toContain("this environment has no Request");
  });
});
