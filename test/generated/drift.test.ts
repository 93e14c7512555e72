import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { generate } from "../../scripts/generate/generate.ts";

/** The text of each file in a folder, by its path. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.sort().map(async (path) => [relative(folder, path), await readFile(path, "utf8")]);
  return Object.fromEntries(await Promise.all(files));
}

const committed = await filesIn(fileURLToPath(new URL("../../generated", import.meta.url)));

test("generated/ is what the contract generates, byte for byte", async () => {
  const folder = await mkdtemp(join(tmpdir(), "generated-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await generate(folder);
  const fresh = await filesIn(folder);
  const paths = new Set([...Object.keys(committed), ...Object.keys(fresh)]);
  const stale = [...paths].filter((path) => committed[path] !== fresh[path]);
  expect(stale, "these files differ: run `npm run generate` and commit what it writes").toEqual([]);
});

test("each generated file of code names its source and the command that writes it", () => {
  for (const [path, text] of Object.entries(committed)) {
    if (path.endsWith(".json")) continue;
    expect(text.slice(0, 200), path).toContain("npm run generate");
    expect(text.slice(0, 200), path).toContain("openapi/openapi.yaml");
  }
});

test("the generated code imports no package and evaluates no string", () => {
  for (const [path, text] of Object.entries(committed).filter(([name]) => name.endsWith(".js"))) {
    const imports = [...text.matchAll(/from "([^"]+)"|import\("([^"]+)"\)/g)].map((match) => match[1] ?? match[2]);
    for (const name of imports) expect(name, path).toMatch(/^\.\//);
    expect(text, path).not.toMatch(/\beval\(|new Function\b/);
    // Outside strings: Ajv keeps the path of its own helper in one.
    expect(text.replace(/"(?:[^"\\]|\\.)*"/g, '""'), path).not.toMatch(/\brequire\(/);
  }
});
