import { execFileSync } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, inject, test } from "vitest";
import { shippedManifest } from "./project.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const unpacked = inject("unpacked");
const manifest = await shippedManifest();

const entries = await readdir(unpacked, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(unpacked.length + 1))
  .sort();
const texts = new Map(
  await Promise.all(files.map(async (file) => [file, await readFile(join(unpacked, file), "utf8")] as const)),
);
const code = [...texts].filter(([file]) => /\.(js|d\.ts)$/.test(file));

/** What is imported, by the files that import it. */
const imports = code.flatMap(([file, text]) =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({ file, name: fileName })),
);

test("the tarball holds what each source file compiles to, the generated files, and no other", async () => {
  const filesIn = async (folder: string) => {
    const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
  };
  const sources = (await filesIn("src")).filter((file) => file.endsWith(".ts")).map((file) => file.slice(4, -3));
  const generated = (await filesIn("generated")).filter((file) => !file.endsWith("README.md"));
  const pages = ["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md", ...(await filesIn("docs"))];
  const others = [...pages, "openapi/openapi.yaml", "package.json"];
  const compiled = sources.flatMap((name) => [`dist/${name}.d.ts`, `dist/${name}.js`]);
  expect(files).toEqual([...others, ...generated, ...compiled].sort());
});

test("sources, tests and the state of the build are not in it", () => {
  const strays = /(^|\/)(src|test|scripts)\/|\.tsbuildinfo$|\.test\.|(?<!\.d)\.[cm]?ts$|\.js\.map$|(^|\/)\./;
  expect(files.filter((file) => strays.test(file))).toEqual([]);
});

test("no file tells of the machine that built it", () => {
  const places = [root, inject("folder"), tmpdir(), homedir(), "/tmp"].map((path) => path.replace(/\/*$/, "/"));
  const registry = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
  for (const [file, text] of texts) {
    const told = [...places, new URL(registry).host].filter((word) => word !== "/" && text.includes(word));
    expect(told, file).toEqual([]);
  }
});

test("what a file imports is in the tarball, and no file names a source map", () => {
  expect(code.filter(([, text]) => text.includes("sourceMappingURL")).map(([file]) => file)).toEqual([]);
  const relative = imports.filter(({ name }) => name.startsWith("."));
  expect(relative.length).toBeGreaterThan(100);
  const missing = relative.filter(({ file, name }) => {
    const target = join(dirname(file), name);
    return !files.includes(file.endsWith(".d.ts") ? target.replace(/\.js$/, ".d.ts") : target);
  });
  expect(missing).toEqual([]);
});

test("each entry point names its types first, and both files are there", () => {
  for (const [entry, target] of Object.entries<string | Record<string, string>>(manifest.exports)) {
    const targets = typeof target === "string" ? [target] : Object.values(target);
    if (typeof target !== "string") expect(Object.keys(target), entry).toEqual(["types", "default"]);
    for (const path of targets) expect(files).toContain(path.replace(/^\.\//, ""));
  }
});

test("the package depends on openapi-fetch, and imports only it, Node and its optional peers, Prism's exact", () => {
  expect(manifest.dependencies).toEqual({ "openapi-fetch": "0.17.0" });
  expect(manifest.optionalDependencies).toBeUndefined();
  expect(manifest.bundleDependencies).toBeUndefined();
  const names = Object.keys(manifest.peerDependencies);
  // A range of Prism's would let npm mix versions that don't go together.
  for (const name of names)
    expect(manifest.peerDependencies[name]).toMatch(name === "msw" ? /^\^2\.\d+\.\d+$/ : /^\d+\.\d+\.\d+$/);
  expect(manifest.peerDependenciesMeta).toEqual(Object.fromEntries(names.map((name) => [name, { optional: true }])));
  const run = imports.filter(({ file }) => file.endsWith(".js")).map(({ name }) => name);
  const bare = run.filter((name) => !/^(\.|node:)/.test(name));
  expect(bare).toContain("msw");
  const packages = [...names, "openapi-fetch"];
  expect(bare.filter((name) => !packages.some((known) => `${name}/`.startsWith(`${known}/`)))).toEqual([]);
});

test("the package may be shaken, runs on Node 20.19, and runs nothing when it is installed", () => {
  expect(manifest).toMatchObject({ type: "module", sideEffects: false, engines: { node: ">=20.19" } });
  expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?(un)?install$|^prepare$/.test(name))).toEqual([]);
});

test("the command is there, and says that Node runs it", () => {
  expect(manifest.bin).toEqual({ "checkout-link-contract": "dist/cli/main.js" });
  expect(texts.get("dist/cli/main.js")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

// As measured, and some 15 % more.
test("the package stays below 185 kB packed and 855 kB unpacked", async () => {
  expect((await stat(inject("tarball"))).size).toBeLessThan(185_000);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(unpacked, file))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(855_000);
});
