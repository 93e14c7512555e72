import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cli, start } from "../support/command.ts";
import { pages, root } from "../support/docs-pages.ts";
import { closedUrl } from "../support/listen.ts";

const section = pages.get("docs/verify.md")?.match(/^## In a script\n(.*?)^## /ms)?.[1] ?? "";
const script = section.match(/^```sh\n(.*?)^```/ms)?.[1] ?? "";

/** A project in which the package and start-server-and-test are installed. */
let project: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "project-"));
  const bin = join(project, "node_modules/.bin");
  await mkdir(bin, { recursive: true });
  // As npm does where it installs a command.
  await chmod(cli, 0o755);
  await symlink(cli, join(bin, "checkout-link-contract"));
  await symlink(join(root, "node_modules/.bin/start-server-and-test"), join(bin, "start-server-and-test"));
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, scripts: { test: "node test.js" } }));
});
afterAll(() => rm(project, { recursive: true }));

/** Runs the script of the page with the mock on a free port, and the given end of its test. */
async function run(test: string) {
  const url = await closedUrl();
  const call = `fetch("${url}/v1/checkout-links/", { method: "POST" }).then(({ status }) => { ${test} })`;
  await writeFile(join(project, "test.js"), `${call};`);
  const { port } = new URL(url);
  const shell = script.replaceAll("4010", port);
  const { output, ended } = start("sh", ["-c", shell], { cwd: project, env: { ...process.env, PORT: port } });
  return {
    code: await ended,
    output,
    isStopped: await fetch(url).then(
      () => false,
      () => true,
    ),
  };
}

test("start-server-and-test runs a command while the mock runs, and fails if the command does", async () => {
  expect(script).toContain("start-server-and-test");
  const good = await run("console.log('answered', status)");
  expect(good).toMatchObject({ code: 0, isStopped: true });
  expect(good.output.stdout).toContain("answered 401");
  expect(await run("process.exitCode = 3")).toMatchObject({
    isStopped: true,
    code: expect.not.stringMatching("0"),
  });
});
