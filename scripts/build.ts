import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import manifest from "../package.json" with { type: "json" };

const root = fileURLToPath(new URL("..", import.meta.url));
const generated = join(root, "generated/");

/** The packages that users install themselves. Everything else that is imported is bundled. */
const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

/**
 * Bundles the source and the unmodified libraries it uses into `dist/`, beside the declarations that `tsc` writes there.
 * Writes the licenses of those libraries to `NOTICE`.
 */
export async function build(): Promise<void> {
  const targets = [
    ...Object.values(manifest.exports).flatMap((target) => (typeof target === "string" ? [] : target.default)),
    ...Object.values(manifest.bin),
    "dist/cli/drift-worker.js", // Runs in a thread, so no module imports it.
  ];
  const names = targets.map((target) => target.replace(/^(\.\/)?dist\/(.*)\.js$/, "$2"));
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(names.map((name) => [name, `src/${name}.ts`])),
    external: [/^node:/, new RegExp(`^(${installed.join("|")})(/|$)`)],
    platform: "neutral",
    resolve: { mainFields: ["module", "main"], symlinks: false },
    onLog: (_level, { message }) => {
      throw new Error(message);
    },
    plugins: [
      {
        // Generated modules ship as they are.
        name: "generated",
        resolveId(id, importer = "") {
          const path = join(dirname(importer), id);
          return id.startsWith(".") && path.startsWith(generated) ? { id: path, external: "relative" } : undefined;
        },
      },
    ],
  });
  const { output } = await bundle.generate({
    chunkFileNames: "chunks/[name].js",
    comments: { jsdoc: false }, // They are in the declarations.
  });
  const chunks = [...output, await pageScript()].flatMap((chunk) => (chunk.type === "chunk" ? [chunk] : []));
  await replaceModules(new Map(chunks.map(({ fileName, code }) => [fileName, code])));
  await writeFile(join(root, "NOTICE"), await notice(chunks.flatMap(({ moduleIds }) => moduleIds)));
}

/** Bundles the script of the mock's page, which is inserted into the page and runs in a browser. */
async function pageScript() {
  const bundle = await rolldown({
    cwd: root,
    input: "src/mock/page/script.ts",
    platform: "browser",
    resolve: { symlinks: false },
  });
  const { output } = await bundle.generate({
    format: "iife",
    entryFileNames: "page/script.js",
    comments: { jsdoc: false },
  });
  return output[0];
}

/** Replaces the changed modules in `dist/`. Leaves the others alone, because a process may be loading them. */
async function replaceModules(modules: Map<string, string>): Promise<void> {
  for (const [name, code] of modules) {
    const file = join(root, "dist", name);
    if ((await readFile(file, "utf8").catch(() => undefined)) === code) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, code);
  }
  for (const name of await readdir(join(root, "dist/chunks"))) {
    if (!modules.has(`chunks/${name}`)) await rm(join(root, "dist/chunks", name));
  }
}

/** The licenses of the libraries that the modules come from. */
async function notice(modules: string[]): Promise<string> {
  const runtime = await readFile(join(generated, "validators/runtime.js"), "utf8");
  const folders = new Set([
    join(root, "node_modules/rolldown"), // Its runtime joins the modules.
    ...[...runtime.matchAll(/^\/\/ \.\.\/((?:@[^\s/]+\/)?[\w-][^\s/]*)\//gm)].map(([, name = ""]) =>
      join(root, "node_modules", name),
    ),
    ...modules.flatMap((module) => module.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []),
  ]);
  const entries = [...folders].map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const file = (await readdir(folder)).find((entry) => /^LICENSE(\.md)?$/.test(entry)) ?? "LICENSE";
    return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
  });
  const title = `${manifest.name} contains these libraries, bundled but not modified.\n`;
  return [title, ...(await Promise.all(entries)).sort()].join(`\n${"-".repeat(80)}\n\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [option] = process.argv.slice(2);
  const dist = join(root, "dist");
  if (option === "--clean") await rm(dist, { recursive: true, force: true });
  // As `prepare`, for a package that is installed from Git. After `npm ci`, in a clone, each script builds what it needs.
  const isNeeded = process.env.npm_command !== "ci" && !existsSync(join(dist, "index.js"));
  if (option !== "--if-missing" || isNeeded) {
    const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
    execFileSync(process.execPath, [tsc, "--build", join(root, "src")], { stdio: "inherit" });
    await build();
  }
}
