import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { bundle } from "../../generated/bundle.js";
import { run } from "../support/command.ts";
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
      "operation security needs other credentials, or a further scope",
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

  test("reports stale deviations that ship with the package, if the description has others of them", async () => {
    const description = structuredClone(bundle) as Json;
    delete description.paths["/v1/checkout-links/"].post.responses[400];
    const { code, stdout } = await drift(await fileWith("provider.json", JSON.stringify(description)));
    expect(stdout).toContain("1 known deviation not shown");
    expect(stdout).toMatch(/^Stale known deviation: difference 401 status is gone matches nothing$/m);
    expect(code).toBe(0);
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

  test("downloads over https only, and sends nothing over http", async () => {
    let calls = 0;
    const server = createServer((_, response) => {
      calls++;
      response.end("{}");
    });
    const { url, close } = await listening(server);
    const { code, stderr } = await drift(`${url}/openapi.json`);
    await close();
    expect(stderr).toContain("only https URLs are read");
    expect([code, calls]).toEqual([2, 0]);
  });
});
