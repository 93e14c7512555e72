import { cp } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, inject, test } from "vitest";
import { makeProject, type Project } from "./project.ts";
import { schemaLibraries } from "./tools.ts";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const problems = ["must be a version 4 UUID", "must have at least 1 character"];
const issues = [
  { message: "must have at least 1 character", path: ["metadata", "a"] },
  { message: "must be a version 4 UUID", path: ["products", 0] },
];

let project: Project;
let printed: Record<string, unknown>;

beforeAll(async () => {
  project = await makeProject(inject("tarball"), ...schemaLibraries);
  await cp(fileURLToPath(new URL("consumer/libraries.mts", import.meta.url)), join(project.folder, "libraries.mts"));
  const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true, types: [] };
  const compilerOptions = { ...strict, module: "nodenext", target: "es2022", lib: ["es2022", "dom", "dom.iterable"] };
  await project.write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["libraries.mts"] }));
  const compiled = await project.run(process.execPath, tsc, "--project", ".");
  expect(compiled).toMatchObject({ code: 0, stdout: "" });
  const { stdout, stderr } = await project.run(process.execPath, "libraries.mjs");
  expect(stderr).toBe("");
  printed = JSON.parse(stdout);
});

test("React Hook Form shows the messages at the fields", () => expect(printed.reactHookForm).toEqual(problems));

test("TanStack Form shows the messages at the fields", () => expect(printed.tanstackForm).toEqual(problems));

test("tRPC takes the schema as input and refuses what breaks it", () => {
  expect(printed.trpc).toEqual(["stripe", ["BAD_REQUEST", "must have at least 1 character", issues]]);
});

test("Hono's validator takes the schema and answers 400 to what breaks it", () => {
  expect(printed.hono).toEqual(["stripe", 400, expect.objectContaining({ success: false, error: issues })]);
});
