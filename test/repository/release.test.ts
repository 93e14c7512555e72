import { execFile, execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findObstacles as find, type Options } from "../../scripts/release.ts";

const script = fileURLToPath(new URL("../../scripts/release.ts", import.meta.url));
const jiti = join(dirname(createRequire(import.meta.url).resolve("jiti/package.json")), "lib/jiti-cli.mjs");

let parent: string;
let folder: string;
// Without the variables that point at another repository when a Git hook runs the tests, and without anyone's settings.
const env = { PATH: process.env.PATH, HOME: tmpdir() };
const git = (...args: string[]) => String(execFileSync("git", args, { cwd: folder, stdio: "pipe", env }));
const write = (file: string, value: unknown) =>
  writeFile(join(folder, file), typeof value === "string" ? value : JSON.stringify(value));

function contractOf(version: string, maxLength = 30) {
  const requestBody = { content: { "application/json": { schema: { type: "string", maxLength } } } };
  const responses = { 201: { description: "Made." } };
  const paths = { "/links/": { post: { operationId: "makeLink", requestBody, responses } } };
  return { openapi: "3.1.1", info: { title: "Links", version }, servers: [], paths };
}

const repository = "git+https://github.com/shop/links.git";
const publishConfig = { access: "public", provenance: true };
const manifest = { name: "links", version: "1.3.0", repository: { url: repository }, publishConfig };
const changelog = "# Changelog\n\n## [Unreleased]\n\n## [1.3.0] - 2025-05-01\n\n### Changed\n\n- Longer links.\n";

/** Under what the package is on npm. npm writes the URL of a repository in more than one way. */
const published = { repository: "https://github.com/shop/links", versions: ["1.2.3"] };
const findObstacles = (options: Options = {}) => find(folder, { publishedAs: async () => published, ...options });

function commit(): void {
  git("add", ".");
  git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "All");
}

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "release-"));
  folder = join(parent, "links");
  await mkdir(join(folder, "openapi"), { recursive: true });
  await write("package.json", manifest);
  await write("package-lock.json", { version: "1.3.0" });
  await write("CHANGELOG.md", changelog);
  await write("openapi/openapi.yaml", contractOf("1.3.0"));
  git("init", "--quiet");
  git("remote", "add", "origin", "git@github.com:shop/links.git");
  commit();
});
afterEach(() => rm(parent, { recursive: true }));

describe("a release is possible", () => {
  test("for the first version, without a released contract", async () => {
    expect(await findObstacles()).toEqual([]);
  });

  test("if the version rose as the changes require", async () => {
    await write("openapi/released.yaml", contractOf("1.2.3", 20));
    commit();
    expect(await findObstacles()).toEqual([]);
  });
});

describe("a release is not possible", () => {
  const today = new Date().toISOString().slice(0, 10);
  const noSection = `Add \`## [1.3.0] - ${today}\` to CHANGELOG.md, with what changed since the last release.`;
  const uncommitted = "Commit or undo what `git status` lists.";

  test.each<[string, string, unknown, string]>([
    [
      "without a repository",
      "package.json",
      { ...manifest, repository: undefined },
      "Name the repository: npm pkg set repository.url=git+https://github.com/…",
    ],
    [
      "from a repository that isn't on GitHub",
      "package.json",
      { ...manifest, repository: "git+https://example.com/shop/links.git" },
      "Write repository.url, git+https://example.com/shop/links.git, as git+https://github.com/<owner>/<repository>.git",
    ],
    [
      "without provenance",
      "package.json",
      { ...manifest, publishConfig: { access: "public" } },
      "Publish in public, with provenance: npm pkg set publishConfig.access=public && npm pkg set --json publishConfig.provenance=true",
    ],
    [
      "with a contract of another version",
      "openapi/openapi.yaml",
      contractOf("1.4.0"),
      "Change info.version in openapi/openapi.yaml (1.4.0) to that of package.json (1.3.0).",
    ],
    [
      "with a lock file of another version",
      "package-lock.json",
      { version: "1.2.3" },
      "Set the version in package-lock.json to 1.3.0: npm install --package-lock-only",
    ],
    [
      "with every change still under Unreleased",
      "CHANGELOG.md",
      changelog.replace("## [1.3.0] - 2025-05-01\n", ""),
      noSection,
    ],
    ["with an undated section", "CHANGELOG.md", changelog.replace(" - 2025-05-01", ""), noSection],
    ["with an impossible date", "CHANGELOG.md", changelog.replace("2025-05-01", "2025-13-01"), noSection],
    ["with an empty section", "CHANGELOG.md", changelog.replace("- Longer links.\n", ""), noSection],
    [
      "of a version already released",
      "openapi/released.yaml",
      contractOf("1.3.0"),
      "Raise the version: 1.3.0 is already released.",
    ],
    [
      "of a version too low for what changed",
      "openapi/released.yaml",
      contractOf("1.2.3", 40),
      "Raise the version to at least 2.0.0: npm run diff says why.",
    ],
  ])("%s", async (_, file, content, obstacle) => {
    await write(file, content);
    expect(await findObstacles()).toEqual([uncommitted, obstacle]);
  });

  test("if the version is already tagged", async () => {
    git("tag", "v1.3.0");
    expect(await findObstacles()).toEqual(["Raise the version: 1.3.0 is already released."]);
  });
});

describe("a release is not possible, because of npm:", () => {
  const there = "git+https://github.com/other/links.git";
  test.each<[string, NonNullable<Options["publishedAs"]>, string]>([
    ["nobody has the name", async () => undefined, "Claim the name links on npm: CONTRIBUTING.md says how."],
    [
      "another repository has the name",
      async () => ({ ...published, repository: there }),
      `Choose another name: links on npm is of the repository ${there}.`,
    ],
    [
      "it has the version",
      async () => ({ ...published, versions: ["1.2.3", "1.3.0"] }),
      "Raise the version: 1.3.0 is already on npm.",
    ],
    ["it can't be asked", () => Promise.reject(new Error("offline")), "Try again once npm answers: offline"],
  ])("%s", async (_, publishedAs, obstacle) => {
    expect(await findObstacles({ publishedAs })).toEqual([obstacle]);
  });
});

test.each([
  ["of another name", "https://github.com/shop/other", "https://github.com/shop/other"],
  ["that is missing", undefined, "missing"],
])("a release is not possible with a remote %s, because the two must be one", async (_, url, shown) => {
  git("remote", "remove", "origin");
  if (url) git("remote", "add", "origin", url);
  expect(await findObstacles()).toEqual([
    `Make repository.url, ${repository}, and the remote "origin", ${shown}, the same repository.`,
  ]);
});

describe("a tagged commit is published", () => {
  beforeEach(async () => {
    await write("openapi/released.yaml", contractOf("1.3.0"));
    commit();
  });

  test("if the tag is that of its version and the released contract is its own", async () => {
    git("tag", "v1.3.0");
    expect(await findObstacles({ tagged: true })).toEqual([]);
  });

  test("not without the tag", async () => {
    git("tag", "v1.2.0");
    expect(await findObstacles({ tagged: true })).toEqual([
      "Tag this commit v1.3.0: only a tagged commit is published.",
    ]);
  });

  test("not with the contract of an earlier version as the released one", async () => {
    await write("openapi/released.yaml", contractOf("1.2.3"));
    commit();
    git("tag", "v1.3.0");
    expect(await findObstacles({ tagged: true })).toEqual([
      "Copy the contract that this version releases: cp openapi/openapi.yaml openapi/released.yaml",
    ]);
  });
});

describe("npm run release", () => {
  /** Runs the script with an npm that knows the package, does nothing, and fails if its arguments are the given ones. */
  async function release(failing = "", ...args: string[]): Promise<{ code: number; stdout: string }> {
    const known = JSON.stringify({ "repository.url": repository, versions: "1.2.3" });
    const npm = `#!/bin/sh\n[ "$1" != view ] || echo '${known}'\n[ "$*" != "${failing}" ]\n`;
    await writeFile(join(parent, "npm"), npm, { mode: 0o755 });
    const PATH = `${parent}${delimiter}${env.PATH}`;
    return new Promise((resolve) => {
      execFile(process.execPath, [jiti, script, ...args], { cwd: folder, env: { ...env, PATH } }, (error, stdout) =>
        resolve({ code: Number(error?.code ?? 0), stdout }),
      );
    });
  }

  test("lists every obstacle and skips the slow checks", async () => {
    await write("package.json", { ...manifest, repository: undefined });
    await write("CHANGELOG.md", "# Changelog\n");
    const { code, stdout } = await release();
    expect(stdout.trim().split("\n")).toEqual([
      expect.stringMatching(/^- Commit /),
      expect.stringMatching(/^- Name the repository/),
      expect.stringMatching(/^- Add .* to CHANGELOG\.md/),
    ]);
    expect(code).toBe(1);
  });

  test("runs the slow checks, prints the steps that remain, and takes none of them", async () => {
    const { code, stdout } = await release();
    expect(stdout).toBe(`> npm test
> npm run test:browser
> npm run test:package
> npm pack --dry-run

All checks passed. Nothing was changed or published. To release 1.3.0, run:

  cp openapi/openapi.yaml openapi/released.yaml
  git add openapi/released.yaml
  git commit --message "Release 1.3.0"
  git tag v1.3.0
  git push origin HEAD v1.3.0

The tag starts the workflow "Release", which publishes the package once you approve it.
`);
    expect(code).toBe(0);
    expect(git("status", "--porcelain") + git("tag")).toBe("");
  });

  test("with --tagged, runs the slow checks for a tagged commit and prints no steps", async () => {
    await write("openapi/released.yaml", contractOf("1.3.0"));
    commit();
    git("tag", "v1.3.0");
    const { code, stdout } = await release("", "--tagged");
    expect(stdout).toMatch(/^(> npm .*\n){4}$/);
    expect(code).toBe(0);
  });

  test("stops at the first check that fails, and names it", async () => {
    const { code, stdout } = await release("run test:browser");
    expect(stdout).toMatch(/^> npm run test:browser\n- Fix what `npm run test:browser` reports\.\n$/m);
    expect(code).toBe(1);
  });
});
