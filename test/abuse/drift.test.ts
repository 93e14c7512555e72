import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../generated/bundle.js";
import { type Cost, expectWithin, startMeasured } from "./measured.ts";
import { steering, steers } from "./peers.ts";

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document
type Json = any;

const MB = 1_000_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "drift-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Compares a description with the contract. The last two lines of output are the usage. */
async function drift(content: string | Json, ...args: string[]) {
  const file = join(folder, "description");
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  const command = startMeasured(undefined, "drift", file, ...args);
  return { code: await command.ended, ...command.output, usage: await command.usage() };
}

/** A description of the operation with one answer. */
function answering(schema: Json, more: Json = {}): Json {
  const responses = { 201: { content: { "application/json": { schema } } } };
  return { openapi: "3.1.0", paths: { "/v1/checkout-links/": { post: { responses } } }, ...more };
}

function expectRefused({ code, stdout, stderr }: Awaited<ReturnType<typeof drift>>, reason: RegExp): void {
  expect(stderr).toMatch(reason);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect([code, stdout]).toEqual([2, ""]);
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `name${index}`);
const objects = names(500).map((name) => ({ type: "object", required: [name], properties: { [name]: {} } }));

describe("a description that takes forever ends by the deadline:", () => {
  test.each<[string, Json]>([
    ["a pattern that backtracks", answering({ type: "string", pattern: "^([a-z]+)+!$" })],
    ["an enumeration of 20,000 texts", answering({ enum: names(20_000) })],
    ["3,000 required fields", answering({ type: "object", required: names(3000), properties: {} })],
    ["a union of 500 objects", answering({ anyOf: objects })],
    ["two unions of 500 objects", answering({ allOf: [{ anyOf: objects }, { anyOf: objects }] })],
  ])("%s", async (_, description) => {
    const started = Date.now();
    const { code, stderr, stdout, usage } = await drift(description, "--max-time", "4");
    expect(Date.now() - started).toBeLessThan(15_000);
    expectWithin(usage, [3000, 500]);
    // It may be done before.
    if (code === 2) expect(stderr).toMatch(/^\S+ can't be compared( in 4 seconds \(see --max-time\)|: .*)\n$/);
    else expect([code, stderr, stdout]).toEqual([1, "", expect.stringContaining("against contract")]);
  });
});

describe("YAML is read in proportion to its size, or refused:", () => {
  test.each<[string, string, RegExp, Cost]>([
    ["1 MB of [", "[".repeat(MB), /more than 1000 levels are nested at line 1, column 1001/, [300, 130]],
    ["1 MB of - ", "- ".repeat(MB / 2), /more than 1000 levels are nested/, [300, 130]],
    ["1 MB of ? ", "? ".repeat(MB / 2), /more than 1000 levels are nested/, [300, 130]],
    ["1 MB of {a:", "{a: ".repeat(MB / 4), /more than 1000 levels are nested/, [300, 130]],
    ["aliases that multiply", laughs(), /Excessive alias count/, [300, 130]],
    [
      "a map of 50,000 keys",
      names(50_000)
        .map((name) => `${name}: 1\n`)
        .join(""),
      /is not an OpenAPI 3\.0/,
      [1500, 250],
    ],
    ["a key twice", "openapi: 3.1.0\nopenapi: 3.0.0\n", /a key is there twice at line 2, column 1/, [300, 130]],
    ["17 MB", `# ${"x".repeat(17 * MB)}`, /larger than the 16777216 bytes that YAML may have/, [300, 200]],
    ["34 MB", " ".repeat(34 * MB), /is larger than 33554432 bytes/, [300, 200]],
  ])("%s", async (_, text, reason, cost) => {
    const result = await drift(text);
    expectRefused(result, reason);
    expectWithin(result.usage, cost);
  });
});

/** Anchors that each name the one before three times. */
function laughs(): string {
  const line = (index: number) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}, *a${index}]\n`;
  return `a0: &a0 [x]\n${Array.from({ length: 50 }, (_, index) => line(index)).join("")}`;
}

describe("what is malformed is refused by its place:", () => {
  const at = "/paths/~1v1~1checkout-links~1/post/responses/201";
  const schema = `${at}/content/application~1json/schema`;
  const operation = (post: Json) => ({ openapi: "3.1.0", paths: { "/v1/checkout-links/": { post } } });
  test.each<[string, Json, string]>([
    [
      "a type that isn't one",
      answering({ properties: { a: { type: "int" } } }),
      `${schema}/properties/a/type: must be a type of JSON`,
    ],
    [
      "a pattern of another language",
      answering({ pattern: "(?i)^a" }),
      `${schema}/pattern: must be a regular expression`,
    ],
    ["an empty enumeration", answering({ enum: [] }), `${schema}/enum: must be a list of values`],
    ["no types", answering({ type: [] }), `${schema}/type: must be a type of JSON`],
    ["null for a schema", answering({ items: null }), `${schema}/items: must be a schema`],
    ["null for properties", answering({ properties: null }), `${schema}/properties: must be an object with schemas`],
    ["text for a limit", answering({ maxLength: "5" }), `${schema}/maxLength: must be a whole number`],
    ["a union of one", answering({ anyOf: {} }), `${schema}/anyOf: must be a list of schemas`],
    ["null for an answer", operation({ responses: { 201: null } }), `${at}: must be an object`],
    [
      "null for a parameter",
      operation({ parameters: [null] }),
      "/paths/~1v1~1checkout-links~1/post/parameters/0: must be an object",
    ],
    ["a list of security", operation({ security: [{ a: 1 }] }), "/post/security/0/a: must be a list of scopes"],
    [
      "a reference to a prototype",
      answering({ $ref: "#/constructor/prototype" }),
      "the reference #/constructor/prototype has no target",
    ],
    ["a reference that isn't encoded", answering({ $ref: "#/%" }), "the reference #/% has no target"],
    [
      "a reference to itself",
      { ...operation({ requestBody: { $ref: "#/a" } }), a: { $ref: "#/a" } },
      "/requestBody: the reference leads back to itself",
    ],
  ])("%s", async (_, description, problem) => {
    expectRefused(await drift(description), new RegExp(problem.replace(/[.*+?()[\]{}|\\]/g, "\\$&")));
  });
});

test("keywords that change how a schema is compiled say nothing about values", async () => {
  const description = structuredClone(bundle) as Json;
  Object.assign(description.components.schemas.CheckoutLink, {
    $async: true,
    $id: "https://example.com/a",
    $schema: "http://json-schema.org/draft-04/schema#",
    nullable: true,
    definitions: 5,
  });
  expect(await drift(description)).toMatchObject({ code: 0, stderr: "" });
});

test("a description nested 450 deep is compared, and one nested deeper is refused", async () => {
  const nested = (depth: number): string =>
    JSON.stringify(answering("schema")).replace(
      '"schema":"schema"',
      `"schema":${'{"properties":{"a":'.repeat(depth)}{}${"}}".repeat(depth)}`,
    );
  expect(await drift(nested(450))).toMatchObject({ code: 1, stderr: "" });
  expectRefused(await drift(nested(100_000)), /too large to compare/);
});

describe("nothing that a description says reaches the terminal, the CI runner or the secrets of a log:", () => {
  const secret = "polar_oat_0123456789abcdef";
  const name = `a${steering}\n::error file=x::b\n##[error]c ${secret}`;
  const hostile = () => {
    const description = structuredClone(bundle) as Json;
    const { CheckoutLink, PaymentProcessor } = description.components.schemas;
    CheckoutLink.properties[name] = { type: "string", enum: [name] };
    PaymentProcessor.enum.push(name);
    description.servers.push({ url: `https://user:password@example.com/${name}` });
    return description;
  };
  test.each([
    ["in text", []],
    ["in JSON", ["--reporter", "json"]],
    ["in annotations", ["--reporter", "github"]],
    ["in an example", ["--witness", "1"]],
    ["in another example", ["--witness", "3"]],
  ])("%s", async (_, args) => {
    const { code, stdout, stderr } = await drift(hostile(), ...args);
    expect([code, stderr]).toEqual([1, ""]);
    // Annotations steer the runner on purpose.
    expect(stdout.replace(/^::error title=Breaks \w+ of \w+::/gm, "")).not.toMatch(steers);
    expect(stdout).not.toMatch(/0123456789abcdef|password@/);
  });

  test("an error", async () => {
    const description = hostile();
    description.components.schemas.CheckoutLink.properties[name] = { type: "int" };
    const { code, stderr } = await drift(description);
    expect(code).toBe(2);
    expect(stderr.trimEnd()).not.toMatch(steers);
    expect(stderr).not.toContain(secret);
  });
});

test("the provider's descriptions ten times over are still compared", { timeout: 120_000 }, async () => {
  const description = structuredClone(bundle) as Json;
  const { schemas } = description.components;
  const own = Object.entries(schemas);
  for (let copy = 0; JSON.stringify(schemas).length < 25 * MB; copy += 50) {
    for (let index = copy; index < copy + 50; index++)
      for (const [key, schema] of own) schemas[`${key}${index}`] = schema;
  }
  const { code, stderr, usage } = await drift(description);
  expect([code, stderr]).toEqual([0, ""]);
  expectWithin(usage, [2500, 600]);
});
