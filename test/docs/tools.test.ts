import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { startMockServer } from "checkout-link-contract/mock";
import { expect, onTestFinished, test } from "vitest";
import { bundle } from "../../generated/bundle.js";
import { pages, root } from "../support/docs-pages.ts";

const page = pages.get("docs/tools.md") ?? "";
const { devDependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/** Runs Redocly's CLI, and returns what it prints. Rejects if it fails. */
async function redocly(...args: string[]): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, ...args], { cwd: root, env });
  return stdout + stderr;
}

/** The arguments of a command on the page, with the paths of this folder. */
function argumentsOf(command: string): string[] {
  const [, rest = ""] = page.split(`npx --no -- ${command} `);
  const line = rest.split("```")[0] ?? "";
  return line
    .replaceAll("node_modules/checkout-link-contract/", "")
    .split(/[\s\\]+/)
    .filter(Boolean);
}

test("the Arazzo description has no mistake", async () => {
  expect(await redocly("lint", "openapi/create-checkout-link.arazzo.yaml")).toMatch(/description is valid/);
});

test("Respect passes on the mock, by the command on the page", async () => {
  await using mock = await startMockServer();
  const args = argumentsOf("redocly respect").map((word) => word.replace("http://127.0.0.1:4010", mock.url));
  expect(args).toContain(`polar=${mock.url}`);
  expect(await redocly("respect", ...args)).toMatch(/Steps: 3 passed, 3 total/);
  expect(mock.requests).toHaveLength(3);
});

test("Redocly generates a client, by the command on the page", async () => {
  const folder = await mkdtemp(join(tmpdir(), "client-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "client.ts");
  await redocly(
    "generate-client",
    ...argumentsOf("redocly generate-client").map((word) => (word === "client.ts" ? file : word)),
  );
  expect(await readFile(file, "utf8")).toContain("export const { createCheckoutLink } = client;");
});

test("what is left out for Specmatic is in the contract", () => {
  const paths = page.match(/del\((.*)\)/)?.[1]?.split(", ") ?? [];
  expect(paths).toHaveLength(2);
  for (const path of paths) expect(bundle).toHaveProperty(path.slice(1));
});

test.each([
  ["Redocly CLI", "@redocly/cli"],
  ["Fastify", "fastify"],
])("the page names the version of %s that runs here", (_, name) => {
  expect(page).toContain(` ${devDependencies[name]} `);
});
