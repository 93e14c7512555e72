import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { patternMutants } from "./pattern.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("every mutant of the contract is killed by a case", async () => {
  const run = promisify(execFile)("npm", ["run", "--silent", "test:mutation"], { cwd: root });
  const { stdout } = await run.catch((error) => error);
  expect(stdout).toMatch(/^\d{4} of \d{4} mutants killed \(100 %\), \d+ more listed as equivalent \(\d\.\d %\)\n$/);
}, 120_000);

test("what is listed as equivalent has a reason, and is listed once", async () => {
  const groups = parse(await readFile(new URL("equivalents.yaml", import.meta.url), "utf8"));
  for (const { reason } of groups) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  const names = groups.flatMap(({ mutants }: { mutants: string[] }) => mutants);
  expect(new Set(names).size).toBe(names.length);
});

test("a pattern is taken apart into all that is one step away from it", () => {
  expect(patternMutants("^(a|[b-d_]{2,3})$").map(({ pattern }) => pattern)).toEqual([
    "(a|[b-d_]{2,3})$",
    "^([b-d_]{2,3})$",
    "^(a)$",
    "^(a|[b-d_]{1,3})$",
    "^(a|[b-d_]{3,3})$",
    "^(a|[b-d_]{2,2})$",
    "^(a|[b-d_]{2,4})$",
    "^(a|[_]{2,3})$",
    "^(a|[b-d]{2,3})$",
    "^(a|[b-d_]{2,3})",
  ]);
});
