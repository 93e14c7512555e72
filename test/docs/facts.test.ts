import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import * as main from "checkout-link-contract";
import { magicIds, magicTokens } from "checkout-link-contract/mock";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { budgets, kB } from "../../scripts/bench/size.ts";
import { deadlines } from "../../src/http/listen.ts";
import { maxCheckouts, maxLinkBytes } from "../../src/mock/checkouts.ts";
import { maxHeldBytes, maxUnansweredBytes } from "../../src/mock/connections.ts";
import { failuresByStatus, faults } from "../../src/mock/failures.ts";
import { maxAnswerBytes, maxBodyBytes, maxDepth, maxEntries, maxProducts } from "../../src/mock/limits.ts";
import { maxEntriesOfList } from "../../src/mock/pydantic/compile.ts";
import { maxRecordedBytes } from "../../src/mock/request-record.ts";
import { minSecretLength } from "../../src/text/redaction.ts";
import { maxIssues } from "../../src/validation/issue-messages.ts";
import { maxAnswerBytes as maxJudgedBytes } from "../../src/verify/transport.ts";
import { contract } from "../support/contract.ts";
import { pages, read, root, skill } from "../support/docs-pages.ts";

const manifest = JSON.parse(await read("package.json"));
const all = [...pages.values()].join("\n");
const workflowFiles = (await readdir(join(root, "docs/workflows"))).map((name) => `docs/workflows/${name}`);

const MiB = (bytes: number) => `${bytes / 1024 / 1024} MiB`;
const seconds = (milliseconds: number) => `${milliseconds / 1000} s`;

test.each([
  `the answer that \`verify\` reads | ${MiB(maxJudgedBytes)}`,
  `what a validator reports | ${maxIssues} issues`,
  `a request to the mock | ${MiB(maxBodyBytes)}, ${maxProducts} products, nested ${maxDepth} deep`,
  `the mock's 422 | ${maxEntries} in all, ${maxEntriesOfList} for any one list or map`,
  `all requests and answers that the mock holds at once | ${MiB(maxHeldBytes)}, and ${MiB(maxUnansweredBytes)} of requests for each connection`,
  `the requests that a mock in a test keeps | ${MiB(maxRecordedBytes)}, the latest ones`,
  `A token of fewer than ${minSecretLength} characters is not redacted`,
  `the links and checkouts that the mock keeps | ${MiB(maxLinkBytes)} and ${maxCheckouts}, the latest ones`,
  `an answer of the mock | ${MiB(maxAnswerBytes)}`,
  `${seconds(deadlines.headMs)} to send the head, ${seconds(deadlines.requestMs)} to send the request, ${seconds(deadlines.answerMs)} to read the answer`,
])("the security policy states: %s", async (limit) => {
  expect(await read("SECURITY.md")).toContain(limit);
});

describe("the README", () => {
  const readme = pages.get("README.md") ?? "";

  test("has at most 200 lines", () => expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(200));

  test.each([
    ["the oldest Node", `Node ${manifest.engines.node.replace(">=", "")} or later`],
    ["the tarball", `checkout-link-contract-${manifest.version}.tgz`],
    [
      "the most that a test lets one call take",
      `takes at most ${kB(budgets.client)}, minified and gzipped; with validation ${kB(budgets.clientWithValidation)}`,
    ],
  ])("states %s: %s", (_, text) => expect(readme).toContain(text));

  test("lists every error class, and no other", () => {
    const { CheckoutLinkError, ...others } = main;
    const errors = Object.entries(others).filter(([, value]) => value.prototype instanceof CheckoutLinkError);
    const table = [...readme.matchAll(/^\| `(\w+Error)` \|/gm)].map((match) => match[1]);
    expect(table.sort()).toEqual(errors.map(([name]) => name).sort());
  });
});

describe("docs/mock.md", () => {
  const { responses } = contract.paths["/v1/checkout-links/"].post;
  const mockServer = contract.servers.find((server: { "x-name": string }) => server["x-name"] === "mock");

  test.each<[string, string]>([
    ["the address", `listens on \`${mockServer.url}\``],
    ["the largest body that the mock reads", `bodies of up to ${maxBodyBytes / 2 ** 20} MiB`],
    ...Object.values(magicTokens).map((token): [string, string] => ["the magic token", `| \`${token}\` | 40`]),
    ...Object.entries(magicIds).map(([state, id]): [string, string] => [
      "the magic ID",
      `| \`${id}\` | 422: it ${state}`,
    ]),
    ...Object.entries<{ content: Record<string, { examples: object }> }>(responses).map(
      ([status, { content }]): [string, string] => {
        const names = Object.keys(content["application/json"]?.examples ?? {}).map((name) => `\`${name}\``);
        return ["the named examples", `| ${status} | ${names.join(" ")} |`];
      },
    ),
    ...Object.entries(failuresByStatus).map(([status, { summary }]): [string, string] => [
      "the failure",
      `| \`code=${status}\` | \`{ "status": ${status} }\` | ${summary} | \`HttpStatusError\` |`,
    ]),
    ...Object.entries(faults).map(([fault, summary]): [string, string] => [
      "the fault",
      `| \`fault=${fault}\` | \`{ "fault": "${fault}" }\` | ${summary} | \``,
    ]),
    ["the limits of what is kept", `up to ${maxLinkBytes / 2 ** 20} MiB and ${maxCheckouts}`],
    ["the limit of recorded requests", `up to ${maxRecordedBytes / 2 ** 20} MiB of it`],
    ["the limit of bodies held", `up to ${maxHeldBytes / 2 ** 20} MiB of bodies`],
  ])("states %s: %s", (_, text) => expect(pages.get("docs/mock.md")?.replaceAll("\n", " ")).toContain(text));
});

describe("the workflows", () => {
  test.each([...workflowFiles, ".github/workflows/ci.yml", ".github/workflows/release.yml"])(
    "%s pins its actions, asks for the least permissions and sets a timeout",
    async (file) => {
      const text = await read(file);
      const { permissions, jobs } = parse(text);
      expect(permissions).toEqual({ contents: "read", ...(text.includes("gh issue create") && { issues: "write" }) });
      for (const job of Object.values<{ "timeout-minutes": number }>(jobs)) {
        expect(job["timeout-minutes"]).toBeLessThanOrEqual(15);
      }
      const actions = [...text.matchAll(/uses: (.*)$/gm)].map((match) => match[1]);
      expect(actions.length).toBeGreaterThan(1);
      for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    },
  );

  test("only the job that publishes has an identity, and it waits for approval and installs nothing", async () => {
    const { jobs } = parse(await read(".github/workflows/release.yml"));
    const { publish, ...others } = jobs;
    expect(publish).toMatchObject({ environment: "npm", permissions: { "id-token": "write" } });
    expect(publish.steps.flatMap(({ run }: { run?: string }) => run ?? [])).toEqual(["npm publish ./*.tgz"]);
    for (const job of Object.values(others)) expect(job).not.toHaveProperty("permissions");
  });

  test.each(["backend", "drift"])("that for %s installs the current version", async (name) => {
    expect(await read(`docs/workflows/${name}.yml`)).toContain(`checkout-link-contract-${manifest.version}.tgz`);
  });

  test("docs/verify.md shows the one for a backend", async () => {
    const workflow = await read("docs/workflows/backend.yml");
    expect(pages.get("docs/verify.md")).toContain(`\`\`\`yaml\n${workflow}\`\`\``);
  });
});

test("the skill for coding assistants has at most 60 lines, and ships", () => {
  expect(pages.get(skill)?.trimEnd().split("\n").length).toBeLessThanOrEqual(60);
  expect(manifest.files).toContain(skill.split("/")[0]);
});

test("no command can fetch this package by its name, which someone else may own", async () => {
  const workflows = await Promise.all(workflowFiles.map(read));
  const lines = [all, ...workflows].join("\n").split("\n");
  const runs = lines.filter(
    (line) => /\bnpx\b|\bnpm (i|install|exec)\b/.test(line) && /checkout-link-contract\b/.test(line),
  );
  expect(runs.length).toBeGreaterThan(4);
  for (const line of runs)
    expect(line).toMatch(
      /npx --no (?:-- )?(?:checkout-link-contract|prism|redocly|start-server-and-test) |npm install .*-contract-[\d.]+\.tgz/,
    );
});

test("the pages name only npm scripts, files and folders that exist", () => {
  const scripts = [...all.matchAll(/npm (?:run |(?=start|test))([\w:]+)/g)].map(([, name = ""]) => name);
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scripts));
  const paths = [...all.matchAll(/`((?:openapi|generated|src|scripts|test|docs)\/[\w./-]*|[A-Z]+\.md|LICENSE)`/g)];
  for (const [, path = ""] of paths) expect(existsSync(join(root, path)), path).toBe(true);
  expect(Math.min(scripts.length, paths.length)).toBeGreaterThan(5);
});
