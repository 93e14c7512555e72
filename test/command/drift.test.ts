import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { bundle } from "../../generated/bundle.js";
import { cli, run, start } from "../support/command.ts";
import { listening } from "../support/listen.ts";

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document
type Json = any;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "drift-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function drift(...args: string[]) {
  const { ended, output } = run("drift", ...args);
  return { code: await ended, ...output };
}

async function fileWith(name: string, content: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

/** The contract after some of what the provider has added since. */
function later(): Json {
  const description = structuredClone(bundle) as Json;
  const { schemas } = description.components;
  schemas.RecurringInterval.enum.unshift("day", "week");
  schemas.Benefit.properties.type.enum.push("feature_flag");
  schemas.CheckoutLinkCreateBase.properties.seats = { type: ["integer", "null"], minimum: 1, maximum: 10_000 };
  for (const mirror of ["product_id", "product_price_id", "product", "product_price"]) {
    delete schemas.CheckoutLink.properties[mirror];
  }
  schemas.CheckoutLink.properties.return_url = { type: ["string", "null"] };
  return description;
}

/** A description of the operation with one answer. */
function answering(schema: Json, s: Json = {}): string {
  const responses = { 201: { description: "Made.", content: { "application/json": { schema } } } };
  return JSON.stringify({ openapi: "3.1.0", paths: { "/v1/checkout-links/": { post: { responses } } }, s });
}

/** Schemas that each refer to the next one twice. */
function doubled(depth: number): Json {
  const next = (index: number) => ({ $ref: `#/s/${index + 1}` });
  const schemas = Array.from({ length: depth }, (_, index) => ({ properties: { a: next(index), b: next(index) } }));
  return { ...schemas, [depth]: {} };
}

function nested(depth: number): Json {
  return depth === 0 ? {} : { properties: { a: nested(depth - 1) } };
}

describe("drift", () => {
  test("finds no difference between the contract and itself, in JSON and in YAML, among other operations", async () => {
    const description = structuredClone(bundle) as Json;
    description.paths["/v1/other/"] = { get: { responses: {} } };
    for (const [name, content] of [
      ["same.json", JSON.stringify(description)],
      ["same.yaml", stringify(description)],
    ] as const) {
      const { code, stdout } = await drift(await fileWith(name, content));
      expect(stdout.split("\n").slice(1)).toEqual([
        "Breaks senders of requests: nothing",
        "Breaks readers of answers: nothing",
        "",
      ]);
      expect(code).toBe(0);
    }
  });

  test("reports what a later provider changed, and for whom, one line each", async () => {
    const { code, stdout, stderr } = await drift(await fileWith("later.json", JSON.stringify(later())));
    expect(stderr).toBe("");
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(/later\.json, against contract \d+\.\d+\.\d+$/),
      "Breaks senders of requests: nothing",
      "Breaks readers of answers: 2 (0 with the tolerant reader)",
      expect.stringMatching(/^ +\d+ {2}\/\S+recurring_interval {2}may be "day", "week"( \(and \d+ more places?\))?$/),
      expect.stringMatching(/^ +\d+ {2}\/\S+benefits\/\*\/type {2}may be "feature_flag"/),
      "New in requests: 1",
      expect.stringMatching(/^ +\d+ {2}\/seats {2}is new: integer \(1 to 10000\) or null$/),
      "New in answers, and accepted: 1",
      expect.stringMatching(/^ +\d+ {2}\/return_url {2}is new: string or null$/),
      "Gone from answers: 4",
      ...["product_id", "product_price_id", "product", "product_price"].map((name) =>
        expect.stringMatching(new RegExp(`/${name} {2}is gone$`)),
      ),
      "",
    ]);
    expect(code).toBe(1);
  });

  test("reports the same for programs, and shows the example behind a change", async () => {
    const file = await fileWith("later.json", JSON.stringify(later()));
    const { changes } = JSON.parse((await drift(file, "--reporter", "json")).stdout);
    expect(changes).toHaveLength(8);
    const [{ what, breaks, differences }] = changes;
    expect([what, breaks]).toEqual(['may be "day", "week"', ["readers"]]);
    const example = differences[0].onlyDescription;
    const { stdout } = await drift(file, "--witness", "1");
    expect(stdout).toContain("The description alone allows:");
    expect(stdout).toContain(JSON.stringify(example, null, 2));
  });

  test("shows what both say if there is no example, and lists the examples", async () => {
    const description = structuredClone(bundle) as Json;
    delete description.components.schemas.CheckoutLink.properties.product;
    description.security[0].OrganizationAccessToken = ["links:write"];
    const file = await fileWith("facts.json", JSON.stringify(description));
    const shown = async (number: string) => (await drift(file, "--witness", number)).stdout.split("\n");
    expect(await shown("1")).toEqual([
      "operation security needs http bearer with the scope links:write, needed http bearer with the scope checkout_links:write",
      "The contract says:",
      '[["http bearer","http bearer checkout_links:write"]]',
      "The description says:",
      '[["http bearer","http bearer links:write"]]',
      "",
    ]);
    expect(await shown("2")).toEqual(["201 /product is gone", "Only the contract has it.", ""]);
    expect((await drift(file, "--witness", "3")).stderr).toBe("--witness: must be a whole number from 1 to 2\n");
    const same = await fileWith("same.json", JSON.stringify(bundle));
    expect((await drift(same, "--witness", "1")).stderr).toBe("--witness: there is no change to show\n");
  });

  test("leaves out known deviations, and reports those that no longer occur", async () => {
    const file = await fileWith("later.json", JSON.stringify(later()));
    const known = await fileWith(
      "known.yaml",
      stringify([
        { difference: '201 *interval may be "day", "week"', reason: "We sell by the month." },
        { difference: '201 *type may be "feature_flag"', reason: "Nobody reads it." },
        { difference: "201 /moon is new", reason: "It was." },
      ]),
    );
    const { code, stdout } = await drift(file, "--known", known);
    expect(stdout).toContain("Breaks readers of answers: nothing");
    expect(stdout.match(/^Stale .*$/gm)).toEqual([
      "Stale known deviation: difference 201 /moon is new matches nothing",
    ]);
    expect(code).toBe(0);
  });

  test("known deviations of the provider apply only to descriptions that name its servers alone", async () => {
    const description = structuredClone(bundle) as Json;
    delete description.paths["/v1/checkout-links/"].post.responses[400];
    const ofBackend = await drift(await fileWith("backend.json", JSON.stringify(description)));
    expect(ofBackend.stdout).toMatch(/^ +1 {2}400 {2}status is gone$/m);
    expect(ofBackend.stdout).not.toMatch(/known deviation/i);

    description.servers = description.servers.filter((server: Json) => server["x-name"] !== "mock");
    const ofProvider = await drift(await fileWith("provider.json", JSON.stringify(description)));
    expect(ofProvider.stdout).toContain("2 known deviations not shown");
    expect(ofProvider.stdout).toMatch(/^Stale known deviation: difference 401 status is gone matches nothing$/m);
    expect(ofProvider.code).toBe(0);
  });

  test("reads standard input", async () => {
    const command = run("drift", "-");
    command.child.stdin.end(JSON.stringify(bundle));
    expect(await command.ended).toBe(0);
    expect(command.output.stdout).toMatch(/^standard input, against contract/);
  });

  test("reports to GitHub Actions by annotations and a summary", async () => {
    const summary = join(folder, "summary.md");
    const args = [cli, "drift", await fileWith("later.json", JSON.stringify(later())), "--reporter", "github"];
    const { output, ended } = start(process.execPath, args, { env: { ...process.env, GITHUB_STEP_SUMMARY: summary } });
    expect(await ended).toBe(1);
    expect(output.stdout).toContain("\nBreaks readers of answers: 2 (0 with the tolerant reader)\n");
    expect(output.stdout).toMatch(/^::error title=Breaks readers of answers::\/products\/\S+ {2}may be "day", "week"/m);
    expect(await readFile(summary, "utf8")).toMatch(
      /^## The description differs from the contract\n[\s\S]*\n\| New in requests: 1 \|\n\| --- \|\n\| \d+ \/seats is new/,
    );
  });

  test("ends with 2 and one line if the summary can't be written", async () => {
    const env = { ...process.env, GITHUB_STEP_SUMMARY: folder };
    const args = [cli, "drift", await fileWith("same.json", JSON.stringify(bundle)), "--reporter", "github"];
    const { output, ended } = start(process.execPath, args, { env });
    expect(await ended).toBe(2);
    expect(output.stderr).toMatch(/^GITHUB_STEP_SUMMARY: EISDIR: .*; --reporter text leaves the summary out\n$/);
  });

  test("names what is needed, renamed and deprecated", async () => {
    const description = structuredClone(bundle) as Json;
    const { operation, schemas } = {
      operation: description.paths["/v1/checkout-links/"].post,
      ...description.components,
    };
    operation.deprecated = true;
    description.security[0].OrganizationAccessToken.push("products:read");
    const { label, ...others } = schemas.CheckoutLinkCreateBase.properties;
    schemas.CheckoutLinkCreateBase.properties = { ...others, title: label };
    const { stdout } = await drift(await fileWith("words.json", JSON.stringify(description)));
    const scope = "http bearer with the scope checkout_links:write";
    expect(stdout).toContain(`  security needs ${scope} and products:read, needed ${scope}\n`);
    expect(stdout).toContain("  /label  is now called title\n");
    expect(stdout).toContain("  operation  is deprecated\n");
  });

  test.each<[string, string | undefined, RegExp]>([
    ["a file that doesn't exist", undefined, /can't be read: ENOENT/],
    ["no description", '{"openapi": "2.0"}', /is not an OpenAPI 3\.0 or 3\.1 description/],
    ["neither JSON nor YAML", "{[", /is neither JSON nor YAML/],
    ["no such operation", '{"openapi":"3.1.0","paths":{"/a":{"get":{}},"/b":{"get":{}}}}', /has no operation POST/],
    [
      "a reference that leads nowhere",
      '{"openapi":"3.1.0","paths":{"/v1/checkout-links/":{"post":{"responses":{"201":{"$ref":"#/none"}}}}}}',
      /drift-\S+: \/paths\/\S+\/201: the reference #\/none has no target/,
    ],
    ["a keyword that depends on other schemas", answering({ unevaluatedProperties: false }), /unevaluatedProperties/],
    ["references that multiply without end", answering({ $ref: "#/s/0" }, doubled(30)), /too large to compare/],
    [
      "a pattern of another language",
      answering({ pattern: "(?i)^a" }),
      /pattern-of\S+: \/paths\/\S+\/schema\/pattern: must be a regular expression/,
    ],
    ["schemas that are nested very deeply", answering(nested(1000)), /too large to compare/],
  ])("can't compare %s, and says so in one line", async (what, content, reason) => {
    const name = `${what.replace(/\W/g, "-")}.json`;
    const file = content === undefined ? join(folder, name) : await fileWith(name, content);
    const { code, stdout, stderr } = await drift(file);
    expect(stderr).toMatch(reason);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect([code, stdout]).toEqual([2, ""]);
  });

  test("compares schemas that contain themselves", async () => {
    const tree = {
      type: "object",
      required: ["children"],
      properties: { children: { type: "array", items: { $ref: "#/s/0" } } },
    };
    const file = await fileWith("tree.json", answering({ $ref: "#/s/0" }, { 0: tree }));
    const { code, stdout } = await drift(file);
    expect(stdout).toContain("/children  is new: array");
    expect(code).toBe(1);
  });

  test("reads an http URL of this machine, and follows no redirect to http elsewhere", async () => {
    const server = createServer(({ url }, response) => {
      if (url !== "/moved") response.end(JSON.stringify(bundle));
      else response.writeHead(302, { Location: "http://example.com/openapi.json" }).end();
    });
    const { url, close } = await listening(server);
    expect(await drift(`${url}/openapi.json`)).toMatchObject({ code: 0, stderr: "" });
    const moved = await drift(`${url}/moved`);
    await close();
    expect(moved).toMatchObject({ code: 2, stdout: "" });
    expect(moved.stderr).toMatch(/^\S+ can't be read: only https URLs are read, and http URLs of this machine\n$/);
    expect((await drift("http://example.com/openapi.json")).stderr).toContain("only https URLs are read");
  });

  test("reads the description of an API version, and names the option if there is none at the address", async () => {
    const server = createServer(({ url }, response) => {
      if (url === "/2026-10/openapi.json") response.end(JSON.stringify(bundle));
      else response.writeHead(404).end();
    });
    const { url, close } = await listening(server);
    expect(await drift(url, "--api-version", "2026-10")).toMatchObject({ code: 0, stderr: "" });
    const old = await drift(`${url}/openapi.json`);
    const removed = await drift(url, "--api-version", "2020-01");
    await close();
    expect(old.stderr).toMatch(
      /status 404; the provider publishes a description for each API version: --api-version 20/,
    );
    expect(removed.stderr).toMatch(/status 404; the known API versions are 2026-04, 2026-10, 2027-01$/m);
    expect([old.code, removed.code]).toEqual([2, 2]);
  });

  test.each([
    [[], "Name the file or the URL of a description (see --help)"],
    [["sandbox"], "sandbox: name a version by --api-version, such as 2026-10"],
    [["--api-version", "latest"], "--api-version: must be a version such as 2026-10"],
    [["a.json", "--max-time", "0"], "--max-time: must be a whole number from 1 to 3600"],
    [["a.json", "--reporter", "junit"], "--reporter: must be one of text, json, github"],
    [["a.json", "--known", "a.yaml", "--no-known"], "--known and --no-known exclude each other"],
  ])("refuses the arguments %j in one line", async (args, message) => {
    expect(await drift(...args)).toEqual({ code: 2, stdout: "", stderr: `${message}\n` });
  });
});

describe("the weekly workflow", () => {
  test.each([
    ["opens an issue with the report as code", "", "```\n::error::x\n"],
    ["opens an issue if nothing could be compared", "", undefined],
    ["opens no second issue", "Drift of 2026-10", "a report\n"],
  ])("%s", async (_, openIssue, report) => {
    const { jobs } = parse(await readFile(new URL("../../docs/workflows/drift.yml", import.meta.url), "utf8"));
    const { run: script } = jobs.drift.steps.at(-1);
    const cwd = await mkdtemp(join(folder, "workflow-"));
    if (report !== undefined) await writeFile(join(cwd, "drift.txt"), report);
    const gh = `#!/bin/sh\nif test "$2" = list; then echo "$OPEN_ISSUE"; else echo "$@" > called; fi\n`;
    await writeFile(join(cwd, "gh"), gh, { mode: 0o755 });
    const env = { PATH: `${cwd}:${process.env.PATH}`, TITLE: "Drift of 2026-10", OPEN_ISSUE: openIssue };
    expect(await start("bash", ["-e", "-c", script], { cwd, env }).ended).toBe(0);
    const called = await readFile(join(cwd, "called"), "utf8").catch(() => undefined);
    expect(called).toBe(openIssue ? undefined : "issue create --title Drift of 2026-10 --body-file body.md\n");
    const body = await readFile(join(cwd, "body.md"), "utf8");
    for (const line of body.trimEnd().split("\n")) expect(line).toMatch(/^ {4}\S/);
  });
});
