import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { diff, readContract } from "./diff.ts";

/** What has to be done in a folder before its version can be released, a line each. It looks, and changes nothing. */
export async function findObstacles(folder: string): Promise<string[]> {
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();
  const { version, repository } = JSON.parse(read("package.json"));
  const current = await readContract(join(folder, "openapi/openapi.yaml"));
  const releasedFile = join(folder, "openapi/released.yaml");
  const released = existsSync(releasedFile) ? await readContract(releasedFile) : undefined;

  const obstacles: string[] = [];
  if (git("status", "--porcelain")) obstacles.push("Commit what `git status` lists, or take it back.");
  if (!(repository?.url ?? repository)) {
    obstacles.push("Say where the repository is: npm pkg set repository.url=git+https://…");
  }
  if (current.document.info.version !== version) {
    const { info } = current.document;
    obstacles.push(`Make info.version of openapi/openapi.yaml (${info.version}) that of package.json (${version}).`);
  }
  if (JSON.parse(read("package-lock.json")).version !== version) {
    obstacles.push(`Bring package-lock.json to ${version}: npm install --package-lock-only`);
  }
  if (released?.document.info.version === version || git("tag", "--list", `v${version}`)) {
    obstacles.push(`Raise the version: ${version} was released already.`);
  }
  if (!hasSection(read("CHANGELOG.md"), version)) {
    const heading = `## [${version}] - ${new Date().toISOString().slice(0, 10)}`;
    obstacles.push(`Write \`${heading}\` into CHANGELOG.md, below it what changed since the last release.`);
  }
  if (released) {
    const { hasNeeded, needed } = await diff(released, current);
    if (!hasNeeded) obstacles.push(`Raise the version to ${needed} at least: npm run diff tells why.`);
  }
  return obstacles;
}

/** Whether a changelog in the form of Keep a Changelog has a dated section for a version, with anything in it. */
function hasSection(changelog: string, version: string): boolean {
  const section = changelog.split(/^## /m).find((text) => text.startsWith(`[${version}] - `)) ?? "";
  const [, date = ""] = /^\S+ - (\d{4}-\d\d-\d\d)\n/.exec(section) ?? [];
  return !Number.isNaN(Date.parse(date)) && /^- /m.test(section);
}

/** What takes minutes, in the order of CI. */
const slowChecks = ["npm test", "npm run test:browser", "npm run test:package", "npm pack --dry-run"];

async function main(folder: string): Promise<void> {
  const obstacles = await findObstacles(folder);
  for (const obstacle of obstacles) process.stdout.write(`- ${obstacle}\n`);
  const failed = obstacles.length > 0 ? undefined : slowChecks.find((check) => !passes(check, folder));
  if (failed) process.stdout.write(`- Mend what \`${failed}\` found.\n`);
  if (failed || obstacles.length > 0) process.exitCode = 1;
  else process.stdout.write(nextSteps(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))));
}

function passes(check: string, cwd: string): boolean {
  process.stdout.write(`> ${check}\n`);
  return spawnSync(check, { cwd, shell: true, stdio: "inherit" }).status === 0;
}

function nextSteps({ version, publishConfig }: { version: string; publishConfig?: { provenance?: boolean } }): string {
  // Only a CI service can say where a package was built.
  const publish = publishConfig?.provenance ? "npm publish --provenance=false" : "npm publish";
  return `
All checks passed. Nothing was changed or published. By hand, to release ${version}:

  cp openapi/openapi.yaml openapi/released.yaml
  git add openapi/released.yaml
  git commit --message "Release ${version}"
  git tag v${version}
  git push origin HEAD v${version}
  ${publish}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.cwd());
