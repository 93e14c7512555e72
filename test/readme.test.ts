import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as main from "checkout-link-contract";
import { type MockServer, magicIds, magicTokens, startMockServer } from "checkout-link-contract/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { maxBodyBytes } from "../src/mock/answer.ts";
import { contract } from "./contract/judge.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const read = (file: string) => readFile(join(root, file), "utf8");
const readme = await read("README.md");
const manifest = JSON.parse(await read("package.json"));

/** The TypeScript snippets of a page, named for the headings they stand under. */
function snippetsOf(page: string, prefix = ""): [name: string, code: string][] {
  return page
    .split(/^## /m)
    .flatMap((section) => {
      const heading = section.split("\n")[0]?.toLowerCase().replace(/\W+/g, "-");
      return [...section.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => ({ heading, code }));
    })
    .map(({ heading, code }, index) => [`${prefix}${index + 1}-${heading}`, code]);
}

const snippets = new Map([...snippetsOf(readme), ...snippetsOf(await read("docs/frontend-recipes.md"), "recipe-")]);

/** What each snippet prints when all its calls go to the mock. */
const printed: Record<string, RegExp> = {
  "1-one-call": /^https:\/\/buy\.polar\.sh\/polar_cl_\w+\n$/,
  "2-when-it-fails": /^Get a new token: invalid_token\n$/,
  "3-when-it-fails": /^https:\/\/buy\.polar\.sh\/polar_cl_\w+\n$/,
  "4-run-time-validation":
    /pointer: '\/products',\s+rule: 'minItems'.*pointer: '\/products\/0',\s+rule: 'pattern',\s+message: 'must be a version 4 UUID'/s,
  "5-run-the-mock": /^Spring campaign Pro plan\n$/,
  "6-contract-tests-in-ci": /^0 failed\n$/,
  "7-contract-tests-in-ci": /pass 1\b.*fail 0\b/s,
  "recipe-1-form-errors":
    /^\/success_url: URL scheme should be 'http' or 'https'\n\/products\/1: Product is archived\.\n$/,
  "recipe-2-spinner": /^spinner on\nspinner off\ngiven up\n$/,
  "recipe-3-expired-token": /^invalid_token\nPro plan\n$/,
  "recipe-4-in-tests": /pass 1\b.*fail 0\b/s,
  "recipe-5-without-a-server-by-msw": /^In a story\n$/,
};

/** Sends each call to the mock, except to servers that a snippet starts itself; imports each snippet in turn. */
const runner = `
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
  folder = await mkdtemp(join(root, "dist/.readme-"));
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
  const modern = { target: "ES2022", module: "NodeNext", lib: ["ES2022", "DOM"], types: ["node"] };
  // The declarations themselves are checked in test/package; it takes long.
  const compilerOptions = { ...strict, ...modern, skipLibCheck: true, rootDir: ".", outDir: "out" };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  await writeFile(join(folder, "run.mjs"), runner);
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

test("no snippet is left untested", () => expect([...snippets.keys()]).toEqual(Object.keys(printed)));

test.each([
  ["against the mock", /^POLAR_ACCESS_TOKEN=\w+ npx checkout-link-contract verify .*$/m, ""],
  // The line above ran every case; here one field will do.
  ["in CI", /^npx checkout-link-contract verify .*$/m, " --only label"],
])("the command that verifies a server %s does so", async (_, command, options) => {
  const cli = `"${process.execPath}" "${join(root, "dist/cli/main.js")}"`;
  const [line = ""] = readme.match(command) ?? [];
  const script = line.replace("npx checkout-link-contract", cli).replace("http://127.0.0.1:4010", mock.url) + options;
  const { stdout } = await run("sh", ["-c", script], { env, cwd: folder });
  expect(stdout).toMatch(/\b[1-9]\d* passed, 0 failed, /);
  if (line.includes("contract.xml"))
    expect(await readFile(join(folder, "contract.xml"), "utf8")).toMatch(/failures="0"/);
});

describe("the workflows", () => {
  test.each(["docs/workflows/backend.yml", "docs/workflows/frontend.yml", ".github/workflows/ci.yml"])(
    "%s pins its actions, asks for the least permissions and sets a timeout",
    async (file) => {
      const text = await read(file);
      const { permissions, jobs } = parse(text);
      expect(permissions).toEqual({ contents: "read" });
      for (const job of Object.values<{ "timeout-minutes": number }>(jobs)) {
        expect(job["timeout-minutes"]).toBeLessThanOrEqual(15);
      }
      const actions = [...text.matchAll(/uses: (.*)$/gm)].map((match) => match[1]);
      expect(actions.length).toBeGreaterThan(1);
      for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    },
  );

  test("the README shows the one for a backend, which names the current version", async () => {
    const workflow = await read("docs/workflows/backend.yml");
    expect(readme).toContain(`\`\`\`yaml\n${workflow}\`\`\``);
    expect(workflow).toContain(`checkout-link-contract@${manifest.version} verify`);
  });
});

describe("the README states", () => {
  const { responses } = contract.paths["/v1/checkout-links/"].post;
  const mockServer = contract.servers.find((server: { "x-name": string }) => server["x-name"] === "mock");
  const peer = (name: string) => `-p ${name}@${manifest.peerDependencies[name]}`;

  test.each<[string, string]>([
    ["the oldest Node", `Node ${manifest.engines.node.replace(">=", "")} or later`],
    ["the versions of Prism", `${peer("@stoplight/prism-http")} ${peer("@stoplight/prism-core")}`],
    ["the address of the mock", `It listens on \`${mockServer.url}\``],
    ["the largest body that the mock reads", `bodies of up to ${maxBodyBytes / 2 ** 20} MiB`],
    ...Object.values(magicTokens).map((token): [string, string] => ["the magic token", `| \`${token}\` | 40`]),
    ...Object.entries(magicIds).map(([state, id]): [string, string] => [
      "the magic ID",
      `| \`${id}\` | 422: it ${state} |`,
    ]),
    ...Object.entries<{ content: Record<string, { examples: object }> }>(responses).map(
      ([status, { content }]): [string, string] => {
        const names = Object.keys(content["application/json"]?.examples ?? {}).map((name) => `\`${name}\``);
        return ["the named examples", `| ${status} | ${names.join(" ")} |`];
      },
    ),
  ])("%s: %s", (_, text) => expect(readme).toContain(text));

  test("every error class, and no other", () => {
    const { CheckoutLinkError, ...others } = main;
    const errors = Object.entries(others).filter(([, value]) => value.prototype instanceof CheckoutLinkError);
    const table = [...readme.matchAll(/^\| `(\w+Error)` \|/gm)].map((match) => match[1]);
    expect(table.sort()).toEqual(errors.map(([name]) => name).sort());
  });

  test("the latest measurements", async () => {
    const tables = (await read("docs/benchmark.md")).match(/^\| measure .*(\n\|.*)+/gm) ?? [];
    expect(tables).toHaveLength(2);
    for (const table of tables) expect(readme).toContain(table);
  });

  test("only npm scripts, files and folders that exist", () => {
    const scripts = [...readme.matchAll(/npm (?:run |(?=start|test))([\w:]+)/g)].map(([, name = ""]) => name);
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scripts));
    const paths = [...readme.matchAll(/`((?:openapi|generated|src|scripts|test)\/[\w./-]*|[A-Z]+\.md|LICENSE)`/g)];
    for (const [, path = ""] of paths) expect(existsSync(join(root, path)), path).toBe(true);
    expect(Math.min(scripts.length, paths.length)).toBeGreaterThan(5);
  });
});

test("the tests run with the peers that the package asks for", () => {
  for (const [name, version] of Object.entries(manifest.peerDependencies)) {
    expect(version).toBe(name === "msw" ? `^${manifest.devDependencies[name]}` : manifest.devDependencies[name]);
  }
});
