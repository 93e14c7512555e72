import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";

/** How a program ended, and what it printed. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stranger's project: nothing in it but what was installed. */
export interface Project {
  readonly folder: string;
  write(name: string, content: string): Promise<void>;
  read(name: string): Promise<string>;
  run(program: string, ...args: string[]): Promise<Ended>;
}

/** Makes a project outside the repository, with nothing in it. */
export async function makeEmptyProject(): Promise<Project> {
  const folder = await mkdtemp(join(inject("folder"), "project-"));
  const project: Project = {
    folder,
    write: (name, content) => writeFile(join(folder, name), content),
    read: (name) => readFile(join(folder, name), "utf8"),
    run: (program, ...args) =>
      new Promise((resolve) => {
        execFile(program, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
          const code = error === null ? 0 : error.code;
          resolve({ code: typeof code === "number" ? code : -1, stdout, stderr: stderr || (error?.message ?? "") });
        });
      }),
  };
  await project.write("package.json", '{ "type": "module", "private": true }');
  return project;
}

/** Makes a project outside the repository, and installs packages there with npm. */
export async function makeProject(...packages: string[]): Promise<Project> {
  const project = await makeEmptyProject();
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  const { code, stderr } = await project.run("npm", "install", "--save-exact", ...quiet, ...packages);
  if (code !== 0) throw new Error(`npm can't install ${packages.join(" ")}: ${stderr}`);
  return project;
}

/** The arguments with which npm installs packages under other names. */
export function aliases(packages: Readonly<Record<string, string>>): string[] {
  return Object.entries(packages).map(([name, source]) => `${name}@${source}`);
}

/** The package.json that ships. */
export async function shippedManifest() {
  return JSON.parse(await readFile(join(inject("unpacked"), "package.json"), "utf8"));
}
