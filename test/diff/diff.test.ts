import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Impact } from "../../scripts/diff/change.ts";
import type { Json } from "../../scripts/diff/place.ts";
import { neededVersion } from "../../scripts/diff/version.ts";
import { type Contract, diff, releasedFile } from "../../scripts/diff.ts";
import { contract } from "../contract/judge.ts";
import { type DiffCase, diffCases } from "./cases.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const packageOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

let folder: string;
let unchanged: Contract;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "diff-"));
  unchanged = await written();
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a copy of the contract with an edit and another version. */
async function written(edit: (contract: Json) => void = () => {}, version = "0.1.0"): Promise<Contract> {
  const document = JSON.parse(JSON.stringify(contract));
  edit(document);
  document.info.version = version;
  const file = join(folder, `${files++}.yaml`);
  await writeFile(file, JSON.stringify(document));
  return { file, document };
}

/** What has to follow 0.1.0 and 1.2.3. */
const followers: Record<Impact, [string, string]> = {
  major: ["0.2.0", "2.0.0"],
  minor: ["0.1.1", "1.3.0"],
  patch: ["0.1.1", "1.2.4"],
};

describe.concurrent("a change is rated by what it breaks", () => {
  test.each(diffCases)("$change: $impact", async ({ edit, pointer, impact, breaks, duties }) => {
    const difference = await diff(unchanged, await written(edit));
    expect(difference.changes.filter((change) => change.impact === impact)).toMatchObject([{ pointer }]);
    expect([...(difference.changes[0]?.breaks ?? [])]).toEqual(breaks);
    expect([...(difference.changes[0]?.duties ?? [])]).toEqual(duties);
    const [early, late] = followers[impact];
    expect(difference).toMatchObject({ impact, needed: early, hasNeeded: false });
    expect(neededVersion("1.2.3", difference.impact)).toBe(late);
  });

  test("no change, but for the version and the order of keys, needs no version", async () => {
    const reversed = await written((copy) => {
      copy.components.schemas = Object.fromEntries(Object.entries(copy.components.schemas).reverse());
    }, "0.3.0");
    const { changes, impact, needed, hasNeeded } = await diff(unchanged, reversed);
    expect({ changes, impact, needed, hasNeeded }).toEqual({
      changes: [],
      impact: undefined,
      needed: "0.1.0",
      hasNeeded: true,
    });
  });

  test("of several changes the most severe is the first, and decides", async () => {
    const edits = ["an example changed", "a response field added", "a status dropped", "a default changed"];
    const edited = await written((copy) => {
      for (const { change, edit } of diffCases) if (edits.includes(change)) edit(copy);
    });
    const { changes, needed } = await diff(unchanged, edited);
    expect(changes.map(({ impact }) => impact)).toEqual(["major", "major", "minor"]);
    expect(needed).toBe("0.2.0");
  });
});

describe("npm run diff", () => {
  function npmRunDiff(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    const command = [join(packageOf("jiti"), "lib/jiti-cli.mjs"), join(root, "scripts/diff.ts"), ...args];
    return new Promise((resolve) => {
      execFile(process.execPath, command, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
  }
  const tightened = (copy: Json) => {
    copy.components.schemas.MetadataCreate.maxProperties = 40;
  };

  test("fails when the version rises less than the change needs, and names the place and the version", async () => {
    const current = await written(tightened, "0.1.1");
    const { code, stdout } = await npmRunDiff("--released", unchanged.file, "--current", current.file);
    expect(stdout).toBe(
      `From 0.1.0 to 0.1.1:
major  #/components/schemas/MetadataCreate/maxProperties
       50 became 40
       breaks who sends requests; who provides the endpoint has to refuse more
The highest rating is major: the version has to be at least 0.2.0, and is 0.1.1. Set it in openapi/openapi.yaml (info.version) and package.json.
`,
    );
    expect(code).toBe(1);
  });

  test("passes when the version rises as the change needs", async () => {
    const current = await written(tightened, "0.2.0");
    const { code, stdout } = await npmRunDiff("--released", unchanged.file, "--current", current.file);
    expect(stdout).toContain("The highest rating is major: version 0.2.0 will do, 0.2.0 is the least.\n");
    expect(code).toBe(0);
  });

  test.each([
    ["a version that falls", "0.0.9", "stdout", "Nothing changed: the version has to be at least 0.1.0, and is 0.0.9."],
    ["a version of two numbers", "0.2", "stderr", "info.version is 0.2: it has to be three numbers, as 1.2.3\n"],
    ["a pre-release", "0.2.0-rc.1", "stderr", "info.version is 0.2.0-rc.1: it has to be three numbers, as 1.2.3\n"],
  ] as const)("refuses %s", async (_, version, stream, message) => {
    const current = await written(undefined, version);
    const result = await npmRunDiff("--released", unchanged.file, "--current", current.file);
    expect(result[stream]).toContain(message);
    expect(result.code).toBe(1);
  });

  test("fails when one of the contracts has errors", async () => {
    const current = await written((copy) => delete copy.components.schemas.Benefit);
    const { code, stderr } = await npmRunDiff("--released", unchanged.file, "--current", current.file);
    expect(stderr).toContain("Can't resolve $ref");
    expect(code).toBe(1);
  });

  test("fails when the released contract that it is told is not there", async () => {
    const { code, stderr } = await npmRunDiff("--released", join(folder, "none.yaml"));
    expect(stderr).toContain("no such file");
    expect(code).toBe(1);
  });

  test("finds the version of the contract as high as its changes since the last release need, if there was one", async () => {
    const { code, stdout } = await npmRunDiff();
    const text = existsSync(releasedFile) ? " will do, " : "There is no released contract yet";
    expect(stdout).toContain(text);
    expect(code).toBe(0);
  });
});

describe("versions", () => {
  test.each([
    ["0.1.9", "major", "0.2.0"],
    ["0.1.9", "minor", "0.1.10"],
    ["1.9.9", "major", "2.0.0"],
    ["1.9.9", "minor", "1.10.0"],
    ["1.9.9", "patch", "1.9.10"],
    ["1.9.9", undefined, "1.9.9"],
  ] as const)("%s is followed by a %s as %s", (released, impact, needed) => {
    expect(neededVersion(released, impact)).toBe(needed);
  });

  test("the contract has that of the package", async () => {
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    expect(contract.info.version).toBe(version);
  });

  test.runIf(existsSync(releasedFile))("the contract that was last released has no errors", async () => {
    const args = [join(packageOf("@redocly/cli"), "bin/cli.js"), "lint", releasedFile, "--format", "json"];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const stdout = await new Promise<string>((resolve) => {
      execFile(process.execPath, args, { cwd: root, env }, (_, output) => resolve(output));
    });
    expect(JSON.parse(stdout).problems).toEqual([]);
  });
});

test("the table of docs/evolution.md says of each change what the check says", async () => {
  const page = await readFile(join(root, "docs/evolution.md"), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("|"));
  expect(rows.slice(2)).toEqual(diffCases.map(row));
});

function row({ change, breaks, duties, impact }: DiffCase): string {
  const breaking = (["who sends requests", "who reads responses"] as const).map((party) =>
    breaks.includes(party) ? "breaking" : "–",
  );
  const early = { major: "minor", minor: "patch", patch: "patch" }[impact];
  return `| ${[change, ...breaking, duties.join(", ") || "–", `${impact} (${early})`].join(" | ")} |`;
}
