import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../../scripts/generate.ts";

const committed = fileURLToPath(new URL("../../generated", import.meta.url));
const mend = "generated/ is not what the contract makes: run `npm run generate` and commit what it writes";
let fresh: string;

beforeAll(async () => {
  fresh = await mkdtemp(join(tmpdir(), "generated-"));
  await generate(fresh);
}, 60_000);
afterAll(() => rm(fresh, { recursive: true }));

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(folder.length + 1)).sort();
}

test("generated/ holds the files that the contract makes, and no other", async () => {
  expect(await filesOf(committed), mend).toEqual(await filesOf(fresh));
});

test("each file has the bytes that the contract makes", async () => {
  for (const file of await filesOf(fresh)) {
    const [was, is] = await Promise.all([readFile(join(committed, file)), readFile(join(fresh, file))]);
    expect(was.equals(is), `${file}: ${mend}`).toBe(true);
  }
});

test("each file of code says that it is generated, and by which command", async () => {
  for (const file of await filesOf(committed)) {
    if (file.endsWith(".json")) continue;
    const text = await readFile(join(committed, file), "utf8");
    expect(text.slice(0, 200), file).toMatch(
      /npm run generate[\s\S]*openapi\/openapi\.yaml|openapi\/openapi\.yaml[\s\S]*npm run generate/,
    );
  }
});

test("the validators need no package and no code from strings", async () => {
  for (const file of (await filesOf(committed)).filter((name) => name.endsWith(".js"))) {
    const text = await readFile(join(committed, file), "utf8");
    const imports = [...text.matchAll(/from "([^"]+)"|import\("([^"]+)"\)/g)].map((match) => match[1] ?? match[2]);
    for (const name of imports) expect(name, file).toMatch(/^\.\//);
    expect(text, file).not.toMatch(/\beval\(|new Function\b/);
    // What is left of it is text: Ajv's note of where its own helper came from.
    expect(text.replace(/"(?:[^"\\]|\\.)*"/g, '""'), file).not.toMatch(/\brequire\(/);
  }
});
