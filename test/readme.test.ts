import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type MockServer, magicIds, magicTokens, startMockServer } from "checkout-link-contract/mock";
import { requestCases } from "checkout-link-contract/verify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { maxBodyBytes } from "../src/mock/answer.ts";
import { contract } from "./contract/judge.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const readme = await readFile(join(root, "README.md"), "utf8");
const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

const recipes = await readFile(join(root, "docs/frontend-recipes.md"), "utf8");

/** The snippets in TypeScript, by the heading that they stand under. */
const snippets = [...snippetsOf(readme), ...snippetsOf(recipes, "recipe-")];

function snippetsOf(page: string, prefix = "") {
  return [...page.matchAll(/^```ts\n(.*?)^```/gms)].map((match, index) => {
    const heading =
      page
        .slice(0, match.index)
        .match(/^## .*$/gm)
        ?.at(-1) ?? "";
    const name = heading.slice(3).toLowerCase().replace(/\W+/g, "-");
    return { name: `${prefix}${index + 1}-${name}`, code: match[1] ?? "" };
  });
}

/** What each snippet prints when all its calls go to the mock. */
const prints: Record<string, RegExp> = {
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

const product = "3aa4ed0b-a31a-4d35-b782-58ed0cce73ab";

let folder: string;
let mock: MockServer;

beforeAll(async () => {
  mock = await startMockServer();
  folder = await mkdtemp(join(tmpdir(), "readme-"));
  await mkdir(join(folder, "node_modules"));
  await symlink(root, join(folder, "node_modules/checkout-link-contract"));
  for (const name of await readdir(join(root, "node_modules"))) {
    if (!name.startsWith(".")) await symlink(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const options = { target: "ES2022", module: "NodeNext", lib: ["ES2022", "DOM"], types: ["node"], outDir: "out" };
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  };
  const compilerOptions = { ...options, ...strict, rootDir: ".", preserveSymlinks: true };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  await Promise.all(snippets.map(({ name, code }) => writeFile(join(folder, `${name}.ts`), code)));
  const reroute = `
    const original = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      // What a snippet starts by itself stays there.
      if (url.hostname === "127.0.0.1" && url.port !== "4010") return original(request);
      return original(new Request("${mock.url}" + url.pathname + url.search, request));
    };`;
  await writeFile(join(folder, "reroute.mjs"), reroute);
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

test("the snippets compile as strictly as can be", async () => {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, "--project", folder]).catch((error) => error);
  expect(stdout).toBe("");
});

describe("the snippets run", () => {
  test.each(snippets)("$name", async ({ name }) => {
    const env = { ...process.env, POLAR_ACCESS_TOKEN: "polar_oat_readme", BACKEND_URL: mock.url, PRODUCT: product };
    const args = ["--import", join(folder, "reroute.mjs"), join(folder, "out", `${name}.js`)];
    const { stdout, stderr } = await run(process.execPath, args, { env });
    // MSW looks for localStorage, of which Node 26 warns; that is between the two.
    expect(stderr.replace(/^\(node:\d+\) ExperimentalWarning: localStorage .*\n\(Use `node .*\n/m, "")).toBe("");
    expect(stdout).toMatch(prints[name] ?? /^unexpected$/);
  });
  test("all of them", () => expect(snippets.map(({ name }) => name)).toEqual(Object.keys(prints)));
});

describe("the recipes for CI", () => {
  const workflows = ["backend", "frontend"].map((name) => join(root, `docs/workflows/${name}.yml`));

  test("the first try goes to the mock", async () => {
    const line = readme.match(/^POLAR_ACCESS_TOKEN=\w+ npx (checkout-link-contract verify .*)$/m)?.[1] ?? "";
    const env = { ...process.env, POLAR_ACCESS_TOKEN: "polar_oat_readme" };
    const words = line.replace("http://127.0.0.1:4010", mock.url).split(" ").slice(1);
    const { stdout } = await run(process.execPath, [join(root, "dist/cli/main.js"), ...words], { env });
    expect(stdout).toMatch(/\n\d{3} passed, 0 failed, \d skipped; /);
  });

  test("the line for the shell verifies a backend, and writes a report", async () => {
    const line = readme.match(/^npx (checkout-link-contract verify .*)$/m)?.[1] ?? "";
    const env = { ...process.env, POLAR_ACCESS_TOKEN: "polar_oat_readme", BACKEND_URL: mock.url, PRODUCT: product };
    const cli = line.replace("checkout-link-contract", `"${process.execPath}" "${join(root, "dist/cli/main.js")}"`);
    const { stdout } = await run("sh", ["-c", cli], { env, cwd: folder });
    expect(stdout).toMatch(/ 0 failed, \d+ skipped; /);
    expect(await readFile(join(folder, "contract.xml"), "utf8")).toContain('failures="0"');
  });

  test("the README shows the workflow for a backend as it is", async () => {
    expect(readme).toContain(`\`\`\`yaml\n${await readFile(workflows[0] ?? "", "utf8")}\`\`\``);
  });

  test.each([...workflows, join(root, ".github/workflows/ci.yml")])(
    "%s pins its actions, has the least permissions and a timeout",
    async (file) => {
      const text = await readFile(file, "utf8");
      const workflow = parse(text);
      expect(workflow.permissions).toEqual({ contents: "read" });
      for (const job of Object.values<{ "timeout-minutes": number }>(workflow.jobs)) {
        expect(job["timeout-minutes"]).toBeLessThanOrEqual(15);
      }
      const uses = [...text.matchAll(/uses: (.*)$/gm)].map((match) => match[1]);
      expect(uses.length).toBeGreaterThan(1);
      for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    },
  );

  test("the workflow for a backend names our version", async () => {
    const text = await readFile(workflows[0] ?? "", "utf8");
    expect(text).toContain(`checkout-link-contract@${manifest.version} verify`);
  });

  test("the number of cases and of mutants is about that of the README", () => {
    expect(Math.round(requestCases.length / 100) * 100).toBe(700);
  });
});

describe("what the README says is so", () => {
  test("each npm script that it names exists", () => {
    const named = [...readme.matchAll(/npm (?:run )?(start|test|[\w:]+)(?=[\s`]|$)/g)].map((match) => match[1] ?? "");
    const scripts = named.filter((name) => !["install", "ci", "run"].includes(name));
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) expect(manifest.scripts).toHaveProperty([script]);
  });

  test("each file and folder that it names exists", async () => {
    const named = [...readme.matchAll(/`((?:openapi|generated|src|scripts|test)\/[\w./-]*|[A-Z]+(?:\.md)?)`/g)];
    for (const [, name = ""] of named) {
      if (/^(GET|POST|POLAR_ACCESS_TOKEN)$/.test(name)) continue;
      await expect(stat(join(root, name)), name).resolves.toBeTruthy();
    }
    expect(named.length).toBeGreaterThan(5);
  });

  test("the address of the mock is that of the contract", () => {
    const { url } = contract.servers.find((server: { "x-name": string }) => server["x-name"] === "mock");
    expect(readme).toContain(`It listens on \`${url}\``);
  });

  test("the table of examples is that of the contract", () => {
    const { responses } = contract.paths["/v1/checkout-links/"].post;
    for (const [status, { content }] of Object.entries<{ content: Record<string, { examples: object }> }>(responses)) {
      const names = Object.keys(content["application/json"]?.examples ?? {}).map((name) => `\`${name}\``);
      expect(readme).toContain(`| ${status} | ${names.join(" ")} |`);
    }
  });

  test("the table of errors names every error, and no other", async () => {
    const { CheckoutLinkError, ...surface } = await import("checkout-link-contract");
    const errors = Object.entries(surface).filter(([, value]) => value.prototype instanceof CheckoutLinkError);
    const table = [...readme.matchAll(/^\| `(\w+Error)` \|/gm)].map((match) => match[1]);
    expect(table.sort()).toEqual(errors.map(([name]) => name).sort());
  });

  test("the oldest Node is that of package.json", () => {
    expect(readme).toContain(`Node ${manifest.engines.node.replace(">=", "")} or later`);
  });

  test("the tables of the benchmark are those that were measured", async () => {
    const measured = await readFile(join(root, "docs/benchmark.md"), "utf8");
    const tables = measured.match(/^\| measure .*(\n\|.*)+/gm) ?? [];
    expect(tables).toHaveLength(2);
    for (const table of tables) expect(readme).toContain(table);
  });

  test("the magic values are those of the mock", () => {
    for (const token of Object.values(magicTokens)) expect(readme).toContain(`| \`${token}\` | 40`);
    for (const [state, id] of Object.entries(magicIds)) expect(readme).toContain(`| \`${id}\` | 422: it ${state} |`);
  });

  test("the limit of a body is that of the mock", () => {
    expect(maxBodyBytes).toBe(1024 * 1024);
    expect(readme).toContain("bodies of up to 1 MiB");
  });

  test("the line for npx names the versions of package.json", () => {
    for (const name of ["@stoplight/prism-http", "@stoplight/prism-core"]) {
      expect(readme).toContain(`-p ${name}@${manifest.peerDependencies[name]}`);
    }
  });

  test("the peers are those that the tests run with", () => {
    for (const [name, version] of Object.entries(manifest.peerDependencies)) {
      // Prism's are exact: a range would let npm mix versions that don't go together.
      expect(version).toBe(name === "msw" ? `^${manifest.devDependencies[name]}` : manifest.devDependencies[name]);
    }
  });

  test("there is no dependency at run time", () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(readme).toMatch(/No\s+dependency at run time/);
  });
});
