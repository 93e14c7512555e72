import { randomUUID } from "node:crypto";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { mistakes, preamble } from "../types/mistakes.ts";
import { aliases, makeProject, type Project } from "./project.ts";
import { compilers } from "./tools.ts";

let project: Project;

beforeAll(async () => {
  const types = `@types/node@${manifest.devDependencies["@types/node"]}`;
  project = await makeProject(inject("tarball"), types, `msw@${manifest.devDependencies.msw}`, ...aliases(compilers));
  await cp(fileURLToPath(new URL("consumer", import.meta.url)), project.folder, { recursive: true });
  await Promise.all(mistakes.map(({ code }, index) => project.write(`mistake-${index}.ts`, `${preamble}${code}\n`)));
});

const nodenext = { module: "nodenext", moduleResolution: "nodenext" };
const bundler = { module: "esnext", moduleResolution: "bundler" };
const node = { types: ["node"], lib: ["es2022"] };
const page = { types: [], lib: ["es2022", "dom", "dom.iterable"] };
const both = { types: ["node"], lib: page.lib };

const portable = ["client.ts", "verify.ts", "mock.ts"];

describe.each(Object.keys(compilers))("%s understands the declarations", (compiler) => {
  test.concurrent.each([
    ["as Node does, with its types alone", { ...nodenext, ...node }, portable],
    ["as a bundler does, with the types of a page alone", { ...bundler, ...page }, portable],
    ["as a bundler does, with the types of both", { ...bundler, ...both }, portable],
    // MSW's own declarations need TypeScript 5.9, and take long to check.
    ["as Node does, with MSW", { ...nodenext, ...both, skipLibCheck: true }, ["msw.ts", ...portable]],
    ["as a bundler does, with MSW", { ...bundler, ...both, skipLibCheck: compiler !== "typescript-7" }, ["msw.ts"]],
  ])("%s", async (_name, options, files) => {
    expect(await complaints(compiler, options, files)).toBe("");
  });

  test.concurrent("and explains common mistakes alike", async () => {
    const files = mistakes.map((_, index) => `mistake-${index}.ts`);
    const printed = await complaints(compiler, { ...bundler, ...page }, files);
    for (const [index, { text }] of mistakes.entries()) {
      const from = printed.indexOf(`mistake-${index}.ts`);
      const to = printed.indexOf(`mistake-${index + 1}.ts`);
      expect(printed.slice(from, to === -1 ? undefined : to)).toContain(text);
    }
  });

  // TypeScript 6 warns of this resolution, and 7 doesn't know it.
  test.runIf(/5\.\d$/.test(compiler)).concurrent("as before package exports, for the client alone", async () => {
    const options = { module: "commonjs", moduleResolution: "node10", types: ["node"], lib: page.lib };
    expect(await complaints(compiler, options, ["old.cts"])).toBe("");
  });

  // Older compilers refuse every `require` of an ES module.
  test.skipIf(compiler === "typescript-5.4").concurrent("from CommonJS", async () => {
    const options = { ...nodenext, ...node, resolveJsonModule: true };
    expect(await complaints(compiler, options, ["require.cts"])).toBe("");
  });
});

/** What a compiler, at its strictest, prints about the consumer's files and all declarations that they use. */
async function complaints(compiler: string, options: object, files: string[]): Promise<string> {
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: !files[0]?.endsWith(".cts"),
    skipLibCheck: false,
  };
  const compilerOptions = { target: "es2022", noEmit: true, ...strict, ...options };
  const config = `${randomUUID()}.json`;
  await project.write(config, JSON.stringify({ compilerOptions, files }));
  const tsc = join(project.folder, "node_modules", compiler, "bin/tsc");
  const { code, stdout, stderr } = await project.run(process.execPath, tsc, "--project", config);
  return stdout + (code === 0 ? "" : stderr || `It ended with ${code}.`);
}
