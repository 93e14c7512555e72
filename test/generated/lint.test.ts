import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
const source = await readFile(join(root, "openapi/openapi.yaml"), "utf8");

/** Lints another text in place of the contract, by the rules of this repository; returns the rules that it breaks. */
async function brokenRules(text: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "lint-"));
  try {
    await mkdir(join(folder, "openapi"));
    await copyFile(join(root, "redocly.yaml"), join(folder, "redocly.yaml"));
    await writeFile(join(folder, "openapi/openapi.yaml"), text);
    const output = await new Promise<string>((resolve) => {
      const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
      execFile(process.execPath, [redocly, "lint", "--format=json"], { cwd: folder, env }, (_, stdout) =>
        resolve(stdout),
      );
    });
    const { problems } = JSON.parse(output) as { problems: { ruleId: string; severity: string }[] };
    for (const { severity } of problems) expect(severity).toBe("error");
    return [...new Set(problems.map(({ ruleId }) => ruleId))];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function without(text: string): string {
  if (!source.includes(text)) throw new Error(`The contract doesn't hold ${text}`);
  return source.replace(text, "");
}

test("the contract as it is breaks no rule", async () => {
  expect(await brokenRules(source)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "an example that breaks its schema",
    "no-invalid-media-type-examples",
    source.replace("          seats: 1\n", "          seats: 1.5\n"),
  ],
  [
    "no examples for a body",
    "rule/media-type-has-named-examples",
    withoutBlock("              examples:\n                invalid-utf-8:", '        "401":'),
  ],
  [
    "an example without a summary",
    "rule/example-has-summary",
    without("                  summary: The bytes of the body are not UTF-8\n"),
  ],
  [
    "an unused component",
    "no-unused-components",
    source.replace("  schemas:\n", "  schemas:\n\n    Unused:\n      description: Unused.\n      type: string\n"),
  ],
  [
    "a schema without a description",
    "rule/named-schema-has-description",
    without("      description: A meter, as far as a price shows it.\n"),
  ],
  [
    "a property without a description",
    "rule/schema-property-has-description",
    without("          description: The meter's name.\n"),
  ],
  [
    "a tag without a description",
    "tag-description",
    without("    description: Shareable URLs that start a checkout session each time they are opened.\n"),
  ],
  [
    "a header without examples",
    "rule/header-has-named-examples",
    withoutBlock("              examples:\n                insufficient-scope:", "          content:"),
  ],
  [
    "a header that is not documented",
    "response-contains-header",
    source.replace("            WWW-Authenticate:", "            X-Other:"),
  ],
  [
    "a reference to nothing",
    "no-unresolved-refs",
    source.replace('"#/components/schemas/Benefit"', '"#/components/schemas/Benefits"'),
  ],
])("%s fails", async (_, rule, text) => {
  expect(text).not.toBe(source);
  const rules = await brokenRules(text);
  expect(rules).toContain(rule);
});

test("an operation without a description fails", async () => {
  expect(
    await brokenRules(withoutBlock("      description: |\n        Makes a checkout link", "      requestBody:")),
  ).toContain("operation-description");
});

/** The contract without what stands between two texts. */
function withoutBlock(from: string, to: string): string {
  const start = source.indexOf(from);
  const end = source.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`The contract doesn't hold ${from} and then ${to}`);
  return source.slice(0, start) + source.slice(end);
}
