import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export const read = (file: string): Promise<string> => readFile(new URL(`../../${file}`, import.meta.url), "utf8");

const guides = (await readdir(new URL("../../docs", import.meta.url))).filter((name) => name.endsWith(".md")).sort();

/** For coding assistants. */
export const skill = ".agents/skills/checkout-link-contract/SKILL.md";

/** The pages for users, by their paths from the root. */
export const pages = new Map<string, string>();
for (const file of ["README.md", ...guides.map((name) => `docs/${name}`), skill]) pages.set(file, await read(file));
