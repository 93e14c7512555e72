import { readFile } from "node:fs/promises";

/** The modules, by their path in the repository, that are loaded when an entry point of `dist/` is imported. */
export async function loadedBy(entry: string): Promise<string[]> {
  const seen = new Set<string>();
  const modules: string[] = [];
  async function visit(url: URL): Promise<void> {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    const code = await readFile(url, "utf8");
    // The bundler writes above each module where it is from.
    modules.push(...[...code.matchAll(/^\/\/ ((?:src|node_modules)\/\S+)$/gm)].map(([, path = ""]) => path));
    if (url.pathname.includes("/generated/")) modules.push(url.pathname.replace(/.*\/(?=generated\/)/, ""));
    for (const [, name = ""] of code.matchAll(/(?:from|import) "(\.[^"]+)"/g)) await visit(new URL(name, url));
  }
  await visit(new URL(`../../dist/${entry}.js`, import.meta.url));
  return modules;
}
