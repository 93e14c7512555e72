import { execFile, execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findObstacles } from "../scripts/release.ts";

const script = fileURLToPath(new URL("../scripts/release.ts", import.meta.url));
const jiti = join(dirname(createRequire(import.meta.url).resolve("jiti/package.json")), "lib/jiti-cli.mjs");

let folder: string;
/** Knows no other repository, as that of a hook that runs the tests, and nobody's settings. */
const env = { PATH: process.env.PATH, HOME: tmpdir() };
const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, stdio: "pipe", env });
const write = (file: string, value: unknown) =>
  writeFile(join(folder, file), typeof value === "string" ? value : JSON.stringify(value));

function contractOf(version: string, maxLength = 40) {
  const schema = { type: "string", maxLength };
  const requestBody = { content: { "application/json": { schema } } };
  const responses = { 201: { description: "Made." } };
  const paths = { "/links/": { post: { operationId: "makeLink", requestBody, responses } } };
  return { openapi: "3.1.1", info: { title: "Links", version }, servers: [], paths };
}

const manifest = {
  name: "links",
  version: "1.3.0",
  repository: { url: "git+https://example.com/links.git" },
  scripts: { test: "exit 0", "test:browser": "exit 0", "test:package": "exit 0" },
};
const changelog = "# Changelog\n\n## [Unreleased]\n\n## [1.3.0] - 2025-05-01\n\n### Changed\n\n- Longer links.\n";

function commit(): void {
  git("add", ".");
  git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "All of it");
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "release-"));
  await mkdir(join(folder, "openapi"));
  await write("package.json", manifest);
  await write("package-lock.json", { version: "1.3.0" });
  await write("CHANGELOG.md", changelog);
  await write("openapi/openapi.yaml", contractOf("1.3.0", 30));
  await write("openapi/released.yaml", contractOf("1.2.3", 20));
  git("init", "--quiet");
  commit();
});
afterEach(() => rm(folder, { recursive: true }));

describe("before a release", () => {
  test("a folder where all is as it has to be has nothing in the way", async () => {
    expect(await findObstacles(folder)).toEqual([]);
  });

  test("a first release needs no released contract", async () => {
    await rm(join(folder, "openapi/released.yaml"));
    commit();
    expect(await findObstacles(folder)).toEqual([]);
  });

  const today = new Date().toISOString().slice(0, 10);
  const noSection = `Write \`## [1.3.0] - ${today}\` into CHANGELOG.md, below it what changed since the last release.`;

  test.each<[string, string, unknown, string]>([
    [
      "a package that names no repository",
      "package.json",
      { ...manifest, repository: undefined },
      "Say where the repository is: npm pkg set repository.url=git+https://…",
    ],
    [
      "a contract of another version",
      "openapi/openapi.yaml",
      contractOf("1.4.0", 30),
      "Make info.version of openapi/openapi.yaml (1.4.0) that of package.json (1.3.0).",
    ],
    [
      "a lock file of another version",
      "package-lock.json",
      { version: "1.2.3" },
      "Bring package-lock.json to 1.3.0: npm install --package-lock-only",
    ],
    [
      "a changelog that holds all of it as unreleased",
      "CHANGELOG.md",
      changelog.replace("## [1.3.0] - 2025-05-01\n", ""),
      noSection,
    ],
    ["a section without a date", "CHANGELOG.md", changelog.replace(" - 2025-05-01", ""), noSection],
    ["a section of a day that there is not", "CHANGELOG.md", changelog.replace("2025-05-01", "2025-13-01"), noSection],
    ["a section with nothing in it", "CHANGELOG.md", changelog.replace("- Longer links.\n", ""), noSection],
    [
      "a version that was released already",
      "openapi/released.yaml",
      contractOf("1.3.0", 30),
      "Raise the version: 1.3.0 was released already.",
    ],
    [
      "a version that rises less than the contract changed",
      "openapi/released.yaml",
      contractOf("1.2.3", 40),
      "Raise the version to 2.0.0 at least: npm run diff tells why.",
    ],
  ])("%s is in the way", async (_, file, content, obstacle) => {
    await write(file, content);
    commit();
    expect(await findObstacles(folder)).toEqual([obstacle]);
  });

  test("a tag of this version is in the way", async () => {
    git("tag", "v1.3.0");
    expect(await findObstacles(folder)).toEqual(["Raise the version: 1.3.0 was released already."]);
  });

  test("what is not committed is in the way", async () => {
    await write("note.txt", "To do");
    expect(await findObstacles(folder)).toEqual(["Commit what `git status` lists, or take it back."]);
  });
});

describe("npm run release", () => {
  function release(): Promise<{ code: number; stdout: string }> {
    return new Promise((resolve) => {
      execFile(process.execPath, [jiti, script], { cwd: folder }, (error, stdout) =>
        resolve({ code: Number(error?.code ?? 0), stdout }),
      );
    });
  }

  test("tells everything that is in the way at once, and leaves what takes long for later", async () => {
    await write("package.json", { ...manifest, repository: undefined });
    await write("CHANGELOG.md", "# Changelog\n");
    const { code, stdout } = await release();
    expect(stdout.match(/^.*$/gm)?.filter(Boolean)).toEqual([
      expect.stringMatching(/^- Commit /),
      expect.stringMatching(/^- Say where the repository is/),
      expect.stringMatching(/^- Write .* into CHANGELOG\.md/),
    ]);
    expect(code).toBe(1);
  });

  test("runs what takes long, then prints what is left to do by hand, and does none of it", async () => {
    const { code, stdout } = await release();
    expect(stdout.match(/^> npm .*$/gm)).toEqual([
      "> npm test",
      "> npm run test:browser",
      "> npm run test:package",
      "> npm pack --dry-run",
    ]);
    const [, steps] = stdout.split("By hand, to release 1.3.0:\n");
    expect(steps).toBe(`
  cp openapi/openapi.yaml openapi/released.yaml
  git add openapi/released.yaml
  git commit --message "Release 1.3.0"
  git tag v1.3.0
  git push origin HEAD v1.3.0
  npm publish
`);
    expect(code).toBe(0);
    expect(String(git("status", "--porcelain"))).toBe("");
    expect(String(git("tag"))).toBe("");
    expect(await readFile(join(folder, "openapi/released.yaml"), "utf8")).toContain("1.2.3");
  });

  test("publishes without a provenance where the package asks for one: only CI can state it", async () => {
    await write("package.json", { ...manifest, publishConfig: { provenance: true } });
    commit();
    expect((await release()).stdout).toMatch(/^ {2}npm publish --provenance=false$/m);
  });

  test("stops at the first check that fails, and names it", async () => {
    await write("package.json", { ...manifest, scripts: { ...manifest.scripts, "test:browser": "exit 3" } });
    commit();
    const { code, stdout } = await release();
    expect(stdout).toContain("- Mend what `npm run test:browser` found.\n");
    expect(stdout).not.toContain("npm run test:package");
    expect(code).toBe(1);
  });
});
