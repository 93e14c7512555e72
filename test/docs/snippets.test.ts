import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { type MockServer, startMockServer } from "checkout-link-contract/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pages, root } from "../support/docs-pages.ts";

const run = promisify(execFile);
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

/** The TypeScript snippets of a page, named for the page and the headings they stand under. */
function snippetsOf(file: string, page: string): [name: string, code: string][] {
  return page
    .split(/^## /m)
    .flatMap((section) => {
      const heading = section.split("\n")[0]?.toLowerCase().replace(/\W+/g, "-");
      return [...section.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => ({ heading, code }));
    })
    .map(({ heading, code }, index) => [`${basename(file, ".md").toLowerCase()}-${index + 1}-${heading}`, code]);
}

const snippets = new Map([...pages].flatMap(([file, page]) => snippetsOf(file, page)));

/** What each snippet prints when all its calls go to the mock. */
const printed: Record<string, RegExp> = {
  "readme-1-one-call": /^http:\/\/127\.0\.0\.1:\d+\/v1\/checkout-links\/polar_cl_\w+\/redirect\n$/,
  "readme-2-run-time-validation":
    /pointer: '\/products',\s+rule: 'minItems'.*pointer: '\/products\/0',\s+rule: 'pattern',\s+message: 'must be a version 4 UUID'/s,
  "client-1-errors": /^Get a new token: invalid_token\n$/,
  "client-2-types": /^1\n$/,
  "client-3-types": /^http:\/\/127\.0\.0\.1:\d+\/v1\/checkout-links\/polar_cl_\w+\/redirect\n$/,
  "client-4-with-openapi-fetch": /^http:\/\/127\.0\.0\.1:\d+\/v1\/checkout-links\/polar_cl_\w+\/redirect\n$/,
  // test/docs/dev-server.test.ts uses both.
  "frontend-recipes-1-a-dev-server-that-adds-the-token": /^$/,
  "frontend-recipes-2-a-dev-server-that-adds-the-token": /^$/,
  "frontend-recipes-3-form-errors":
    /^\/success_url: URL scheme should be 'http' or 'https'\n\/products\/1: Product is archived\.\n$/,
  "frontend-recipes-4-spinner": /^spinner on\nspinner off\ngiven up\n$/,
  "frontend-recipes-5-expired-token": /^invalid_token\nPro plan\n$/,
  "frontend-recipes-6-in-tests": /pass 1\b.*fail 0\b/s,
  "frontend-recipes-7-without-a-server-by-msw": /^In a story\n$/,
  "from-button-to-thank-you-page-1-the-form": /^\[ 'url' \]\n\{ '\/products\/0': \[ 'Product is archived.' \] \}\n$/,
  "from-button-to-thank-you-page-2-the-link":
    /^http:\/\/127\.0\.0\.1:4010\/v1\/checkout-links\/polar_cl_x\/redirect\?customer_email=ada%40example\.com\n$/,
  "from-button-to-thank-you-page-3-the-thank-you-page": /^7f0f1c1e-6f0a-4b7e-9d5a-0a3f5f1d2c3b\n$/,
  "from-button-to-thank-you-page-4-in-a-test": /pass 1\b.*fail 0\b/s,
  // test/browser/flow.test.ts runs it in Chromium.
  "from-button-to-thank-you-page-5-in-a-test": /^$/,
  "from-button-to-thank-you-page-6-when-something-fails": /^429, again after 2 s\nperhaps a link\na link\n$/,
  "frontend-recipes-8-without-a-server-by-msw": /^500\n1\n$/,
  "provider-today-1-choose-a-version": /^$/,
  "recipes-1-one-click-one-link": /^true\n$/,
  "recipes-2-look-before-you-try-again": /^safe to try again\n$/,
  "recipes-3-retries-and-logs": /^http:\/\/127\.0\.0\.1:\d+\/v1\/checkout-links\/polar_cl_\w+\/redirect\n$/,
  "recipes-4-a-server-that-forwards": /^$/,
  "recipes-5-proxies-dispatchers-and-own-authorities": /^$/,
  "recipes-6-next-js-route-handler": /^$/,
  "recipes-7-next-js-server-action": /^$/,
  "skill-1-create-a-link": /^http:\/\/127\.0\.0\.1:\d+\/v1\/checkout-links\/polar_cl_\w+\/redirect\n$/,
  "tools-1-fastify": /^422 RequestValidationError\n$/,
  "validation-1-messages-of-your-own":
    /^\/payment_processor muss stripe sein\n\/products braucht mindestens 1 Eintrag\n$/,
  "validation-2-contract-tests-of-your-own": /pass 1\b.*fail 0\b/s,
  "verify-1-in-code": /^0 failed\n$/,
  "verify-2-in-your-test-runner": /pass [3-9]\d\d\b.*fail 0\b/s,
  "verify-3-in-your-test-runner": /pass 1\b.*fail 0\b/s,
};

/** Sends each call to the mock, except to servers that a snippet starts itself; imports each snippet in turn. */
const runner = `
  globalThis.location = new URL("http://127.0.0.1:4010/page"); // Some are for a page.
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.hostname === "127.0.0.1" && url.port !== "4010") return original(request);
    return original(new Request(process.env.BACKEND_URL + url.pathname + url.search, request));
  };
  for (const name of process.argv.slice(2)) {
    console.log("## " + name);
    await import("./out/" + name + ".js").catch(console.error);
  }`;

let folder: string;
let mock: MockServer;
let env: NodeJS.ProcessEnv;
let complaints: string;
const outputs = new Map<string, string>();

beforeAll(async () => {
  mock = await startMockServer();
  const product = "3aa4ed0b-a31a-4d35-b782-58ed0cce73ab";
  env = { ...process.env, POLAR_ACCESS_TOKEN: "polar_oat_readme", BACKEND_URL: mock.url, PRODUCT: product };
  // Inside the package, so that the snippets find it by its name.
  folder = await mkdtemp(join(root, "dist/.snippets-"));
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
  const modern = { target: "ES2022", module: "NodeNext", lib: ["ES2022", "DOM"], types: ["node"] };
  // The declarations themselves are checked in test/package; it takes long.
  const compilerOptions = { ...strict, ...modern, skipLibCheck: true, rootDir: ".", outDir: "out" };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  await writeFile(join(folder, "run.mjs"), runner);
  // The backend of some snippets.
  await writeFile(join(folder, "app.ts"), "export const app = { fetch: (request: Request) => fetch(request) };");
  for (const [name, code] of snippets) await writeFile(join(folder, `${name}.ts`), code);
  complaints = (await run(process.execPath, [tsc, "--project", folder]).catch((error) => error)).stdout;

  // node:test reports when its process ends, so a snippet that uses it gets a process of its own.
  const isTest = (name: string) => snippets.get(name)?.includes('"node:test"');
  const names = [...snippets.keys()];
  const processes = [names.filter((name) => !isTest(name)), ...names.filter(isTest).map((name) => [name])];
  const runs = processes.map((list) =>
    run(process.execPath, ["--disable-warning=ExperimentalWarning", join(folder, "run.mjs"), ...list], { env }),
  );
  for (const { stdout, stderr } of await Promise.all(runs)) {
    for (const [, name = "", output = ""] of stdout.matchAll(/^## (.*)\n((?:(?!## ).*\n)*)/gm)) {
      outputs.set(name, output + stderr);
    }
  }
}, 120_000);
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

test("the snippets compile under strict options", () => expect(complaints).toBe(""));

test.each(Object.entries(printed))("the snippet %s prints what it should", (name, output) => {
  expect(outputs.get(name)).toMatch(output);
});

test("no snippet is left untested", () => expect([...snippets.keys()].sort()).toEqual(Object.keys(printed).sort()));

test("the recipe for tests ends, with a failure, when its assertion fails", async () => {
  const recipe = await readFile(join(folder, "out/frontend-recipes-6-in-tests.js"), "utf8");
  expect(recipe).toContain("allow_discount_codes, false)");
  await writeFile(
    join(folder, "out/failing.js"),
    recipe.replace("allow_discount_codes, false)", "allow_discount_codes, 0)"),
  );
  const failing = run(process.execPath, ["--test", join(folder, "out/failing.js")], { env });
  await expect(failing).rejects.toMatchObject({ code: 1, stdout: expect.stringMatching(/fail 1\b/) });
});

test.each([
  ["the mock", "README.md", "curl ", /"label":"Spring"/],
  ["the mock by verify", "README.md", "POLAR_ACCESS_TOKEN=", /\b[1-9]\d* passed, 0 failed, /],
  [
    "a server of your own",
    "docs/verify.md",
    'npx --no -- checkout-link-contract verify "$BACKEND_URL"',
    / passed, 0 failed, /,
  ],
])("the command for %s, in %s, works as pasted", async (_, file, start, output) => {
  const commands = [...(pages.get(file) ?? "").matchAll(/^```sh\n(.*?)^```/gms)].map(([, text = ""]) => text);
  const command = commands.find((text) => text.startsWith(start)) ?? "";
  const cli = `"${process.execPath}" "${join(root, "dist/cli/main.js")}"`;
  const script = command
    .replace(/npx --no (-- )?checkout-link-contract/, cli)
    .replace("http://127.0.0.1:4010", mock.url);
  const { stdout } = await run("sh", ["-c", script], { env, cwd: folder });
  expect(stdout).toMatch(output);
  const [, report] = command.match(/--reporter \w+=(\S+)/) ?? [];
  if (report) expect(await readFile(join(folder, report), "utf8")).toMatch(/failures="0"/);
});
