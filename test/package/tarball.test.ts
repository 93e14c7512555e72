import { execFileSync } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
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

test("the tarball holds these files, and no other", async () => {
  const message = "Files came or went. If they should: npm run test:package -- tarball --update";
  await expect(`${files.join("\n")}\n`, message).toMatchFileSnapshot("files.txt");
});

test("license, README and changelog are in it, sources, tests and the state of the build are not", () => {
  expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "CHANGELOG.md", "package.json"]));
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

test("what a file refers to is in the tarball: its imports, its map, and what that maps to", () => {
  const maps = code.flatMap(([file, text]) =>
    [...text.matchAll(/^\/\/# sourceMappingURL=(.+)$/gm)].map(([, name = ""]) => join(dirname(file), name)),
  );
  const declarations = files.filter((file) => /^dist\/.*\.d\.ts$/.test(file));
  expect(maps.sort()).toEqual(declarations.map((file) => `${file}.map`));
  for (const map of maps) {
    const { sources, sourceRoot = "" } = JSON.parse(texts.get(map) ?? "");
    const target = map.replace(/\.d\.ts\.map$/, ".js");
    // What exports nothing maps to nothing.
    const exportsNothing = texts.get(map.replace(/\.map$/, ""))?.includes("export {};\n");
    const mapped = sources.map((source: string) => join(dirname(map), sourceRoot, source));
    expect(mapped).toEqual(exportsNothing && mapped.length === 0 ? [] : [target]);
    expect(files).toContain(target);
  }
  const relative = imports.filter(({ name }) => name.startsWith("."));
  expect(relative.length).toBeGreaterThan(100);
  const missing = relative.filter(({ file, name }) => {
    const target = join(dirname(file), name);
    return !files.includes(file.endsWith(".d.ts") ? target.replace(/\.js$/, ".d.ts") : target);
  });
  expect(missing).toEqual([]);
});

test.each([
  ["dist/client.d.ts", "createClient"],
  ["dist/validation.d.ts", "validateCheckoutLinkCreate"],
  ["dist/verify/verify.d.ts", "verifyProvider"],
])("an editor goes from %s to the code of %s", (file, name) => {
  const lines = (texts.get(file) ?? "").split("\n");
  const line = lines.findIndex((text) => text.includes(`function ${name}(`));
  const column = (lines[line] ?? "").indexOf(name);
  const place = originalPositionFor(new TraceMap(texts.get(`${file}.map`) ?? ""), { line: line + 1, column });
  const target = (texts.get(file.replace(/\.d\.ts$/, ".js")) ?? "").split("\n")[(place.line ?? 0) - 1];
  expect(target).toMatch(new RegExp(`function\\*? ${name}\\(`));
  expect(target?.slice(place.column ?? 0)).toMatch(new RegExp(`^${name}\\b`));
});

test("each entry point names its types first, and both files are there", () => {
  for (const [entry, target] of Object.entries<string | Record<string, string>>(manifest.exports)) {
    const targets = typeof target === "string" ? [target] : Object.values(target);
    if (typeof target !== "string") expect(Object.keys(target), entry).toEqual(["types", "default"]);
    for (const path of targets) expect(files).toContain(path.replace(/^\.\//, ""));
  }
});

test("the package has no dependency, and imports nothing but Node and its optional peers, Prism's exact", () => {
  expect(manifest.dependencies).toBeUndefined();
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
  expect(bare.filter((name) => !names.includes(name))).toEqual([]);
});

test("the package may be shaken, runs on Node 20.19, and runs nothing when it is installed", () => {
  expect(manifest).toMatchObject({ type: "module", sideEffects: false, engines: { node: ">=20.19" } });
  expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?(un)?install$|^prepare$/.test(name))).toEqual([]);
});

test("the command is there, and says that Node runs it", () => {
  expect(manifest.bin).toEqual({ "checkout-link-contract": "dist/cli.js" });
  expect(texts.get("dist/cli.js")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

// As measured, and some 15 % more.
test("the package stays below 185 kB packed and 855 kB unpacked", async () => {
  expect((await stat(inject("tarball"))).size).toBeLessThan(185_000);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(unpacked, file))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(855_000);
});
