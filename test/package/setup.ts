import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder that all projects are made in. It goes when the tests are done. */
    folder: string;
    /** The package as npm would publish it. */
    tarball: string;
    /** The folder with the tarball's content. */
    unpacked: string;
  }
}

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Packs the package once, in a copy of the repository: to pack is to build `dist/` anew, which other tests read. The copy
 * has what `.dockerignore` leaves, because an image is built from no more.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "package-"));
  const copy = join(folder, "copy");
  const left = (await readFile(join(root, ".dockerignore"), "utf8")).trim().split("\n");
  await cp(root, copy, { recursive: true, filter: (path) => !left.includes(relative(root, path)) });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  await mkdir(join(folder, "packed"));
  await run("npm", ["pack", "--pack-destination", join(folder, "packed")], { cwd: copy });
  const [name = ""] = await readdir(join(folder, "packed"));
  const tarball = join(folder, "packed", name);
  await run("tar", ["-xzf", tarball, "-C", folder]);
  provide("folder", folder);
  provide("tarball", tarball);
  provide("unpacked", join(folder, "package"));
  return () => rm(folder, { recursive: true, force: true });
}
