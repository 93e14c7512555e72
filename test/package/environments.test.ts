import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { makeProject } from "./project.ts";
import { environments } from "./tools.ts";

/** How the calls of `consumer/environment.mjs` end everywhere. */
const expected = [
  "link",
  "InvalidResponseError 201  true",
  "HttpStatusError 503 r-1 true",
  "TimeoutError   true",
  // Not every environment says that nothing was sent.
  expect.stringMatching(/^NetworkError {3}(true|false)$/),
];

const main = `
  import { outcomes } from "./environment.mjs";
  console.log(JSON.stringify(await outcomes()));
  process.exit();`;

const inVitest = `
  import { writeFileSync } from "node:fs";
  import { test } from "vitest";
  import { outcomes } from "./environment.mjs";
  test("calls", async () => writeFileSync("outcomes.json", JSON.stringify(await outcomes())));`;

const vitestConfig = `
  const page = { url: "http://shop.example" };
  export default { test: { environmentOptions: { jsdom: page, happyDOM: page } } };`;

test.each(Object.entries(environments))("calls end in %s as they should", async (_, { packages, program, args }) => {
  const project = await makeProject(inject("tarball"), ...packages);
  const calls = await readFile(new URL("consumer/environment.mjs", import.meta.url), "utf8");
  await project.write("environment.mjs", calls);
  await project.write("main.mjs", main);
  await project.write("calls.test.mjs", inVitest);
  await project.write("vitest.config.mjs", vitestConfig);
  const isVitest = args.includes("--environment");
  const { code, stdout, stderr } = await project.run(join(project.folder, "node_modules", program), ...args);
  expect({ code, stderr: isVitest ? "" : stderr }, stderr).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(isVitest ? await project.read("outcomes.json") : stdout)).toEqual(expected);
});
