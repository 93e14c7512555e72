import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";

const config = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));
const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/** Breaks each of our own lint rules. */
const contract = {
  openapi: "3.1.1",
  info: { title: "Links", version: "1.0.0" },
  paths: {
    "/links/": {
      post: {
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Link" } } } },
        responses: {
          201: {
            description: "Made.",
            headers: { Location: { schema: { type: "string" } } },
            content: { "application/json": { examples: { minimal: { value: {} } } } },
          },
        },
      },
    },
  },
  components: { schemas: { Link: { type: "object", properties: { url: { type: "string" } } } } },
};

test("each lint rule of our own reports what breaks it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "lint-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await copyFile(config, join(folder, "redocly.yaml"));
  await writeFile(join(folder, "contract.json"), JSON.stringify(contract));
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const output = await new Promise<string>((resolve) => {
    const args = [redocly, "lint", "contract.json", "--format=json"];
    execFile(process.execPath, args, { cwd: folder, env }, (_error, stdout) => resolve(stdout));
  });
  const { problems } = JSON.parse(output) as { problems: { ruleId: string }[] };
  const reported = new Set(problems.map(({ ruleId }) => ruleId).filter((rule) => rule.startsWith("rule/")));
  const { rules } = parse(await readFile(config, "utf8"));
  expect([...reported].sort()).toEqual(
    Object.keys(rules)
      .filter((rule) => rule.startsWith("rule/"))
      .sort(),
  );
});
