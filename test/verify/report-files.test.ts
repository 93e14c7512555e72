import { execFileSync } from "node:child_process";
import { lstat, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { addToJobSummary, prepareOutputs, writeReport } from "../../src/cli/reporters.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reports-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const prepare = (file: string) => prepareOutputs([{ name: "json", file }]);

async function write(file: string, text = "report"): Promise<void> {
  await prepare(file);
  await writeReport(file, text);
}

test("folders on the way to a report are made", async () => {
  const file = join(folder, "a/b/report.json");
  await write(file);
  expect(await readFile(file, "utf8")).toBe("report");
});

test("what an earlier run wrote is gone before the run, and a shorter report leaves nothing of a longer one", async () => {
  const file = join(folder, "report.json");
  await writeFile(file, "an earlier report");
  await prepare(file);
  expect(await readFile(file, "utf8")).toBe("");
  await write(file);
  expect(await readFile(file, "utf8")).toBe("report");
});

describe("a target that is no regular file is written to, and stays what it is:", () => {
  test("a symbolic link", async () => {
    const [link, target] = [join(folder, "link"), join(folder, "target")];
    await writeFile(target, "an earlier report");
    await symlink(target, link);
    await write(link);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(target, "utf8")).toBe("report");
  });

  test("a device", async () => {
    await write("/dev/null");
    expect((await lstat("/dev/null")).isCharacterDevice()).toBe(true);
  });

  test("a named pipe", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const [read] = await Promise.all([readFile(pipe, "utf8"), write(pipe)]);
    expect(read).toBe("report");
    expect((await lstat(pipe)).isFIFO()).toBe(true);
  });
});

describe("what can't be written is found before the run:", () => {
  const inFile = async () => {
    await writeFile(join(folder, "file"), "");
    return join(folder, "file", "report.json");
  };
  test.each<[string, () => Promise<string>, RegExp]>([
    ["a folder", async () => folder, /^--reporter: \S+ is a folder; name a file in it$/],
    ["a file in a file", inFile, /^--reporter: (ENOTDIR|EEXIST)/],
  ])("%s", async (_, target, message) => {
    const refusal = { exitCode: 2, message: expect.stringMatching(message) };
    await expect(prepare(await target())).rejects.toMatchObject(refusal);
  });

  test("the summary of a job, with the option that leaves it out", async () => {
    vi.stubEnv("GITHUB_STEP_SUMMARY", folder);
    const message = /^GITHUB_STEP_SUMMARY: EISDIR.*; --no-github leaves the summary out$/;
    for (const attempt of [prepareOutputs([{ name: "github", file: undefined }]), addToJobSummary("text")]) {
      await expect(attempt).rejects.toMatchObject({ exitCode: 2, message: expect.stringMatching(message) });
    }
  });
});

test("a disk that fills up ends with one line", async () => {
  const error = await writeReport("/dev/full", "report").catch((reason: unknown) => reason);
  expect(error).toMatchObject({ exitCode: 2, message: expect.stringMatching(/^--reporter: ENOSPC/) });
});
