import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument } from "../src/drift/read-document.ts";
import { diff } from "./diff.ts";

/** What npm has under the name of the package. */
export interface Published {
  readonly repository: string | undefined;
  readonly versions: readonly string[];
}

export interface Options {
  /** Whether the commit is to be published under its tag, as the workflow does, and not to be tagged yet. */
  readonly tagged?: boolean;
  /** Asks npm about a package. Resolves to undefined if npm has none of that name. */
  readonly publishedAs?: (name: string) => Promise<Published | undefined>;
}

/** Lists what prevents a release, one line each. Changes nothing. */
export async function findObstacles(
  folder: string,
  { tagged = false, publishedAs = askNpm }: Options = {},
): Promise<string[]> {
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();
  const manifest = JSON.parse(read("package.json"));
  const { name, version } = manifest;
  const current = await readDocument(join(folder, "openapi/openapi.yaml"));
  const releasedFile = join(folder, "openapi/released.yaml");
  const released = existsSync(releasedFile) ? await readDocument(releasedFile) : undefined;
  const published = await publishedAs(name).catch((error: Error) => error);

  const obstacles: string[] = [];
  if (git("status", "--porcelain")) obstacles.push("Commit or undo what `git status` lists.");
  obstacles.push(...repositoryObstacles(manifest, git("config", "--default", "", "--get", "remote.origin.url")));
  obstacles.push(...npmObstacles(manifest, published));
  if (current.info.version !== version) {
    const { info } = current;
    obstacles.push(
      `Change info.version in openapi/openapi.yaml (${info.version}) to that of package.json (${version}).`,
    );
  }
  if (JSON.parse(read("package-lock.json")).version !== version) {
    obstacles.push(`Set the version in package-lock.json to ${version}: npm install --package-lock-only`);
  }
  if (tagged) {
    if (!git("tag", "--points-at", "HEAD").split("\n").includes(`v${version}`)) {
      obstacles.push(`Tag this commit v${version}: only a tagged commit is published.`);
    }
    if (!released || read("openapi/released.yaml") !== read("openapi/openapi.yaml")) {
      obstacles.push("Copy the contract that this version releases: cp openapi/openapi.yaml openapi/released.yaml");
    }
  } else if (released?.info.version === version || git("tag", "--list", `v${version}`)) {
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

/** What the manifest must say for a statement of provenance, which names the repository that a package was built in. */
function repositoryObstacles({ repository, publishConfig }: Manifest, origin: string): string[] {
  const url = repositoryUrl(repository);
  const obstacles: string[] = [];
  if (!url) obstacles.push("Name the repository: npm pkg set repository.url=git+https://github.com/…");
  else if (!isOnGitHub(url)) {
    obstacles.push(`Write repository.url, ${url}, as git+https://github.com/<owner>/<repository>.git`);
  } else if (webAddress(origin) !== webAddress(url)) {
    obstacles.push(
      `Make repository.url, ${url}, and the remote "origin", ${origin || "missing"}, the same repository.`,
    );
  }
  if (publishConfig?.provenance !== true || publishConfig.access !== "public") {
    obstacles.push(
      "Publish in public, with provenance: npm pkg set publishConfig.access=public && npm pkg set --json publishConfig.provenance=true",
    );
  }
  return obstacles;
}

/** What npm has in the way of a version, or the error of asking it. */
function npmObstacles({ name, version, repository }: Manifest, published: Published | undefined | Error): string[] {
  if (published instanceof Error) return [`Try again once npm answers: ${published.message}`];
  if (!published) return [`Claim the name ${name} on npm: CONTRIBUTING.md says how.`];
  const url = repositoryUrl(repository);
  if (url && isOnGitHub(url) && webAddress(published.repository ?? "") !== webAddress(url)) {
    return [`Choose another name: ${name} on npm is of the repository ${published.repository ?? "(none)"}.`];
  }
  return published.versions.includes(version) ? [`Raise the version: ${version} is already on npm.`] : [];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly repository?: string | { readonly url?: string };
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
}

function repositoryUrl(repository: Manifest["repository"]): string | undefined {
  return typeof repository === "string" ? repository : repository?.url;
}

function isOnGitHub(url: string): boolean {
  return /^git\+https:\/\/github\.com\/[\w.-]+\/[\w.-]+\.git$/.test(url);
}

/** The address of a repository's page, whichever way its URL is written. GitHub ignores the case. */
function webAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^(git\+)?(ssh:\/\/)?git@([^:/]+)[:/]/, "https://$3/")
    .replace(/^git\+/, "")
    .replace(/(\.git)?\/?$/, "");
}

async function askNpm(name: string): Promise<Published | undefined> {
  if (!/^[a-z\d][a-z\d._-]*$/.test(name)) throw new Error(`${name} can't be the name of this package`);
  // By a shell, because npm is a script in Windows.
  const { stdout } = spawnSync(`npm view ${name} --json repository.url versions`, { shell: true, encoding: "utf8" });
  const answer = parsedJson(stdout);
  if (answer?.error?.code === "E404") return undefined;
  if (!answer?.versions) throw new Error(answer?.error?.summary ?? `npm view ${name} fails`);
  return { repository: answer["repository.url"], versions: [answer.versions].flat() };
}

function parsedJson(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
async function main(folder: string, { tagged }: { tagged: boolean }): Promise<void> {
  const obstacles = await findObstacles(folder, { tagged });
  const failed = obstacles.length > 0 ? undefined : slowChecks.find((check) => !passes(check, folder));
  if (failed) obstacles.push(`Fix what \`${failed}\` reports.`);
  for (const obstacle of obstacles) process.stdout.write(`- ${obstacle}\n`);
  if (obstacles.length > 0) process.exitCode = 1;
  else if (!tagged)
    process.stdout.write(releaseSteps(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version));
}

function passes(check: string, cwd: string): boolean {
  process.stdout.write(`> ${check}\n`);
  return spawnSync(check, { cwd, shell: true, stdio: "inherit" }).status === 0;
}

function releaseSteps(version: string): string {
  return `
All checks passed. Nothing was changed or published. To release ${version}, run:

  cp openapi/openapi.yaml openapi/released.yaml
  git add openapi/released.yaml
  git commit --message "Release ${version}"
  git tag v${version}
  git push origin HEAD v${version}

The tag starts the workflow "Release", which publishes the package once you approve it.
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.cwd(), { tagged: process.argv.includes("--tagged") });
}
