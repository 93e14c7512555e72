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
  ts.preProcessFile(text, true).importedFiles.map(({ fileName }) => ({ file, name: fileName })),
);

test("the tarball holds the bundled entry points, the declarations of each source file, the generated files, and no other", async () => {
  const filesIn = async (folder: string) => {
    const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
  };
  const sources = (await filesIn("src")).filter((file) => file.endsWith(".ts")).map((file) => file.slice(4, -3));
  const generated = await filesIn("generated");
  const pages = [
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "NOTICE",
    "README.md",
    "SECURITY.md",
    ...(await filesIn("docs")),
    ...(await filesIn(".agents")),
  ];
  const others = [
    ...pages,
    "openapi/create-checkout-link.arazzo.yaml",
    "openapi/known-deviations.yaml",
    "openapi/openapi.yaml",
    "package.json",
  ];
  const declarations = sources.map((name) => `dist/${name}.d.ts`);
  const entryPoints = Object.values<{ default?: string }>(manifest.exports).flatMap((target) => target.default ?? []);
  const commands = Object.values<string>(manifest.bin);
  const bundled = [...entryPoints, ...commands, "dist/cli/drift-worker.js", "dist/page/script.js"].map((path) =>
    path.replace("./", ""),
  );
  const isChunk = (file: string) => /^dist\/chunks\/[\w-]+\.js$/.test(file);
  expect(files.filter((file) => !isChunk(file))).toEqual([...others, ...generated, ...declarations, ...bundled].sort());
});

test("it contains no sources, no tests and no state of the build", () => {
  const strays =
    /(^|\/)(src|test|scripts)\/|\.tsbuildinfo$|\.test\.|(?<!\.d)\.[cm]?ts$|\.js\.map$|(^|\/)\.(?!agents\/)/;
  expect(files.filter((file) => strays.test(file))).toEqual([]);
});

test("no file names the machine that built it", () => {
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

test("the package depends on openapi-fetch, and imports only it, Node and MSW, its optional peer", () => {
  expect(manifest.dependencies).toEqual({ "openapi-fetch": "0.17.0" });
  expect(manifest.optionalDependencies).toBeUndefined();
  expect(manifest.bundleDependencies).toBeUndefined();
  expect(manifest.peerDependencies).toEqual({ msw: "^2.12.0 || ^3.0.0" });
  expect(manifest.peerDependenciesMeta).toEqual({ msw: { optional: true } });
  const run = imports.filter(({ file }) => file.endsWith(".js")).map(({ name }) => name);
  expect(new Set(run.filter((name) => !/^(\.|node:)/.test(name)))).toEqual(new Set(["msw", "openapi-fetch"]));
});

test("NOTICE has the license of each library that is bundled", async () => {
  // The bundler writes above each module where it is from; that of the validators by another way.
  const from = [...texts].flatMap(([file, text]) =>
    file.endsWith(".js") ? [...text.matchAll(/^\s*\/\/ (?:node_modules|\.\.)\/((?:@[\w.-]+\/)?[\w-][\w.-]*)\//gm)] : [],
  );
  const bundled = new Set(from.map(([, name = ""]) => name));
  expect([...bundled]).toEqual(expect.arrayContaining(["@stoplight/prism-core", "@stoplight/prism-http", "ajv"]));
  const [, ...entries] = texts.get("NOTICE")?.split(/^-{80}$/m) ?? [];
  const named = entries.map((entry) => entry.trim().split(" ")[0]);
  expect(named).toEqual([...bundled, "rolldown"].sort());
  for (const entry of entries) {
    const [, name, version, license, text] = entry.trim().match(/^(\S+) (\S+) \((\S+)\)\n\n(.*)$/s) ?? [];
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(["MIT", "ISC", "Apache-2.0", "BSD-3-Clause", "0BSD"]).toContain(license);
    expect(text, name).toMatch(/copyright/i);
  }
});

test("the package is tree-shakable, runs on Node 20.19, and runs nothing on installation", () => {
  expect(manifest).toMatchObject({ type: "module", sideEffects: false, engines: { node: ">=20.19" } });
  expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?(un)?install$/.test(name))).toEqual([]);
});

test("the command is there, with a shebang for Node", () => {
  expect(manifest.bin).toEqual({ "checkout-link-contract": "dist/cli/main.js" });
  expect(texts.get("dist/cli/main.js")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test("the package stays below 500 kB packed and 2.4 MB unpacked", async () => {
  expect((await stat(inject("tarball"))).size).toBeLessThan(500_000);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(unpacked, file))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_400_000);
});
