import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument } from "../src/drift/read-document.ts";
import { diff } from "./diff.ts";

/** Lists what prevents a release, one line each. Changes nothing. */
export async function findObstacles(folder: string): Promise<string[]> {
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();
  const { version, repository } = JSON.parse(read("package.json"));
  const current = await readDocument(join(folder, "openapi/openapi.yaml"));
  const releasedFile = join(folder, "openapi/released.yaml");
  const released = existsSync(releasedFile) ? await readDocument(releasedFile) : undefined;

  const obstacles: string[] = [];
  if (git("status", "--porcelain")) obstacles.push("Commit or undo what `git status` lists.");
  if (!(repository?.url ?? repository)) {
    obstacles.push("Name the repository: npm pkg set repository.url=git+https://…");
  }
  if (current.info.version !== version) {
    const { info } = current;
    obstacles.push(
      `Change info.version in openapi/openapi.yaml (${info.version}) to that of package.json (${version}).`,
    );
  }
  if (JSON.parse(read("package-lock.json")).version !== version) {
    obstacles.push(`Set the version in package-lock.json to ${version}: npm install --package-lock-only`);
  }
  if (released?.info.version === version || git("tag", "--list", `v${version}`)) {
    obstacles.push(`Raise the version: ${version} is already released.`);
  }
  if (!hasSection(read("CHANGELOG.md"), version)) {
    const heading = `## [${version}] - ${new Date().toISOString().slice(0, 10)}`;
    obstacles.push(`Add \`${heading}\` to CHANGELOG.md, with what changed since the last release.`);
  }
  if (released) {
    const { hasNeeded, needed } = diff(released, current);
    if (!hasNeeded) obstacles.push(`Raise the version to at least ${needed}: npm run diff says why.`);
  }
  return obstacles;
}

/** Whether a changelog in the Keep a Changelog format has a dated, non-empty section for a version. */
function hasSection(changelog: string, version: string): boolean {
  const section = changelog.split(/^## /m).find((text) => text.startsWith(`[${version}] - `)) ?? "";
  const [, date = ""] = /^\S+ - (\d{4}-\d\d-\d\d)\n/.exec(section) ?? [];
  return !Number.isNaN(Date.parse(date)) && /^- /m.test(section);
}

/** The checks that take minutes, in the order in which CI runs them. */
const slowChecks = ["npm test", "npm run test:browser", "npm run test:package", "npm pack --dry-run"];

/** Prints the obstacles; if there are none, runs the slow checks and prints the steps of the release. */
async function main(folder: string): Promise<void> {
  const obstacles = await findObstacles(folder);
  const failed = obstacles.length > 0 ? undefined : slowChecks.find((check) => !passes(check, folder));
  if (failed) obstacles.push(`Fix what \`${failed}\` reports.`);
  for (const obstacle of obstacles) process.stdout.write(`- ${obstacle}\n`);
  if (obstacles.length > 0) process.exitCode = 1;
  else process.stdout.write(releaseSteps(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version));
}

function passes(check: string, cwd: string): boolean {
  process.stdout.write(`> ${check}\n`);
  return spawnSync(check, { cwd, shell: true, stdio: "inherit" }).status === 0;
}

/** package.json asks for a provenance statement, which npm can make only in CI, so publishing by hand turns it off. */
function releaseSteps(version: string): string {
  return `
All checks passed. Nothing was changed or published. To release ${version}, run:

  cp openapi/openapi.yaml openapi/released.yaml
  git add openapi/released.yaml
  git commit --message "Release ${version}"
  git tag v${version}
  git push origin HEAD v${version}
  npm publish --provenance=false
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.cwd());
