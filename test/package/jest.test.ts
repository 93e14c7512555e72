import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { start } from "../support/command.ts";
import { makeProject, type Project } from "./project.ts";
import { jest } from "./tools.ts";

const suite = (server: string) => `
const { createClient } = require("checkout-link-contract");
const { validation } = require("checkout-link-contract/validation");

test("the mock's answers", async () => {
  const polar = createClient({ server: "${server}", accessToken: "polar_oat_jest", validation });
  const create = (products) => polar.createCheckoutLink({ payment_processor: "stripe", products });
  expect((await create(["3aa4ed0b-a31a-4d35-b782-58ed0cce73ab"])).url).toContain("/polar_cl_");
  await expect(create([])).rejects.toThrow("/products must have at least 1 item");
  await expect(create(["00000000-0000-4000-8000-000000000404"])).rejects.toThrow("Product does not exist.");
});`;

/** What React Native has: a `fetch` made of XMLHttpRequest, signals without a reason, and the URL that the recipe adds. */
const reactNative = `
Object.assign(globalThis, require("abort-controller"));
const { URL, URLSearchParams } = require("whatwg-url-without-unicode");
Object.assign(globalThis, { URL, URLSearchParams });
require("whatwg-fetch");`;

let project: Project;

beforeAll(async () => {
  project = await makeProject(inject("tarball"), ...jest);
  const recipes = await readFile(new URL("../../docs/recipes.md", import.meta.url), "utf8");
  const [, config = "", tsConfig = ""] =
    recipes.match(/^## Jest\n.*?^```json\n(.*?)^```.*?^```json\n(.*?)^```/ms) ?? [];
  expect(config.trim().split("\n").length).toBeLessThanOrEqual(3);
  await project.write("package.json", '{ "private": true }');
  await project.write("jest.config.json", config);
  await project.write("ts-jest.config.json", tsConfig);
  await project.write("react-native.js", reactNative);
});

/** Starts the mock as a process, as the recipe says, and lets Jest call it. */
async function run(...options: string[]) {
  const bin = "node_modules/.bin/checkout-link-contract";
  const [mock = ""] = await start(bin, ["mock", "--port", "0"], { cwd: project.folder }).prints(/http:\S+:\d+/);
  await project.write("link.test.js", suite(mock));
  const page = JSON.stringify({ url: "http://shop.example" });
  return project.run("node_modules/.bin/jest", "--testEnvironmentOptions", page, ...options);
}

describe("Jest with the recipe", () => {
  test.each([
    ["Node's environment", ["--env", "node"]],
    ["happy-dom", ["--env", "@happy-dom/jest-environment"]],
    ["jsdom with what React Native has", ["--env", "jsdom", "--setupFiles", "./react-native.js"]],
  ])("runs client and validation in %s", async (_, options) => {
    const { code, stderr } = await run(...options);
    expect(stderr).toContain("1 passed");
    expect(code).toBe(0);
  });

  test("runs client and validation with ts-jest", async () => {
    const typed = `
      import { createClient } from "checkout-link-contract";
      import { validation } from "checkout-link-contract/validation";
      declare const test: Function, expect: Function;
      test("a body that breaks the contract", async () => {
        const polar = createClient({ server: "https://shop.example", validation });
        const call = polar.createCheckoutLink({ payment_processor: "stripe", products: [] });
        await expect(call).rejects.toThrow("/products must have at least 1 item");
      });`;
    await project.write("typed.test.ts", typed);
    const { code, stderr } = await project.run("node_modules/.bin/jest", "--config", "ts-jest.config.json", "typed");
    expect(stderr).toContain("1 passed");
    expect(code).toBe(0);
  });

  test("reports in jsdom what is missing", async () => {
    expect((await run("--env", "jsdom")).stderr).toContain("this environment has no Request");
  });
});
