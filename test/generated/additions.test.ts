import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { generate } from "../../scripts/generate/generate.ts";
import { contract, example } from "../support/contract.ts";
import { root } from "../support/docs-pages.ts";

// What somebody may add to the contract's YAML works everywhere, or the generator names what it can't work with.

interface Field {
  readonly schema: object;
  readonly type: string;
  readonly accepted: readonly unknown[];
  /** Refused values, each with the rule of our validators and the type of the mock's entry. */
  readonly refused: readonly (readonly [value: unknown, rule: string, entry: string])[];
}

/** Fields that somebody may add to the contract's YAML. */
const fields: Record<string, Field> = {
  note: {
    schema: { type: "string", minLength: 2, maxLength: 5 },
    type: "string | undefined",
    accepted: ["ab", "abcde"],
    refused: [
      ["a", "minLength", "string_too_short"],
      ["abcdef", "maxLength", "string_too_long"],
      [5, "type", "string_type"],
    ],
  },
  seats: {
    schema: { type: "integer", minimum: 1, maximum: 100 },
    type: "number | undefined",
    accepted: [1, 100],
    refused: [
      [0, "minimum", "greater_than_equal"],
      [101, "maximum", "less_than_equal"],
      [1.5, "type", "int_from_float"],
      [null, "type", "int_type"],
    ],
  },
  locale: {
    schema: { type: "string", enum: ["en", "de"] },
    type: '"en" | "de" | undefined',
    accepted: ["en", "de"],
    refused: [["fr", "enum", "literal_error"]],
  },
  referrer_id: {
    schema: { $ref: "#/components/schemas/NullableUuidV4" },
    type: "string | null | undefined",
    accepted: [null, "e453c0fa-a3de-4213-a839-605dceac7125"],
    refused: [
      ["6ba7b810-9dad-11d1-80b4-00c04fd430c8", "pattern", "uuid_version"],
      [5, "type", "uuid_type"],
    ],
  },
  tags: {
    schema: { type: "array", maxItems: 2, items: { type: "string", minLength: 1 } },
    type: "readonly string[] | undefined",
    accepted: [[], ["a", "b"]],
    refused: [
      [["a", "b", "c"], "maxItems", "too_long"],
      ["a", "type", "list_type"],
    ],
  },
};

const path = "/v1/checkout-links/";

/** A response with a schema of its own, another behind a reference, and one whose header has its schema inline. */
function addResponses(changed: typeof contract): void {
  const { components, paths } = changed;
  const { responses } = paths[path].post;
  components.schemas.RateLimited = {
    description: "The body of a 429.",
    type: "object",
    required: ["error"],
    properties: { error: { description: "The reason.", type: "string", enum: ["RateLimited"] } },
  };
  components.responses = { Forbidden: responses["403"] };
  responses["403"] = { $ref: "#/components/responses/Forbidden" };
  responses["401"].headers["WWW-Authenticate"].schema = { type: "string", pattern: "^Bearer " };
  responses["429"] = {
    description: "Too many calls.",
    content: {
      "application/json": {
        schema: { $ref: "#/components/schemas/RateLimited" },
        examples: { "too-fast": { summary: "Too many calls", value: { error: "RateLimited" } } },
      },
    },
  };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "additions-"));
  const changed = structuredClone(contract);
  const { properties } = changed.components.schemas.CheckoutLinkCreateBase;
  for (const [name, { schema }] of Object.entries(fields)) properties[name] = { description: `A ${name}.`, ...schema };
  addResponses(changed);
  await writeFile(join(folder, "openapi.yaml"), JSON.stringify(changed));
  await mkdir(join(folder, "generated"));
  // The code as it is, beside what is generated from the changed contract.
  await Promise.all([
    generate(join(folder, "generated"), join(folder, "openapi.yaml")),
    // Hidden files come and go: other tests keep their own there.
    cp(join(root, "dist"), join(folder, "dist"), { recursive: true, filter: (file) => !/\/\.[^/]*$/.test(file) }),
    cp(join(root, "package.json"), join(folder, "package.json")),
    symlink(join(root, "node_modules"), join(folder, "node_modules")),
  ]);
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const load = (file: string) => import(join(folder, file));
const bodyWith = (name: string, value: unknown) => ({ ...example("minimal-request"), [name]: value });

async function startMock() {
  const { startMockServer } = await load("dist/mock/index.js");
  const mock = await startMockServer();
  onTestFinished(() => mock.close());
  return mock;
}

describe.each(Object.entries(fields))("a field %s that is added only to the YAML", (name, field) => {
  test.each(field.accepted.map((value) => [value]))(
    "is accepted by validators, client and mock as %j",
    async (value) => {
      const { createClient } = await load("dist/index.js");
      const { validation } = await load("dist/validation/index.js");
      const mock = await startMock();
      const client = createClient({ server: mock.url, accessToken: "polar_oat_test", validation });
      const link = await client.createCheckoutLink(bodyWith(name, value));
      expect(link.products).toHaveLength(1);
      expect(JSON.parse(mock.requests[0].body)[name]).toEqual(value);
    },
  );

  test.each(field.refused)("is refused at its place as %j", async (value, rule, entry) => {
    const { validateCheckoutLinkCreate } = await load("dist/validation/index.js");
    const { issues } = validateCheckoutLinkCreate(bodyWith(name, value));
    expect(issues).toContainEqual(expect.objectContaining({ pointer: `/${name}`, rule }));

    const { createClient, messagesByPointer } = await load("dist/index.js");
    const mock = await startMock();
    const client = createClient({ server: mock.url, accessToken: "polar_oat_test" });
    const rejection = await client.createCheckoutLink(bodyWith(name, value)).catch((error: unknown) => error);
    const types = rejection.detail
      .filter(({ loc }: { loc: string[] }) => loc[2] === name)
      .map(({ type }: { type: string }) => type);
    expect(new Set(types)).toEqual(new Set([entry]));
    expect(Object.keys(messagesByPointer(rejection, bodyWith(name, value)))).toEqual([`/${name}`]);
  });
});

test("the new fields have their types", async () => {
  const checks = Object.entries(fields).map(
    ([name, { type }]) => `({} as Same<CheckoutLinkCreateProducts[${JSON.stringify(name)}], ${type}>) satisfies true;`,
  );
  const code = [
    'import type { components } from "./dist/index.js";',
    'type CheckoutLinkCreateProducts = components["schemas"]["CheckoutLinkCreateProducts"];',
    "type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;",
    ...checks,
  ];
  await writeFile(join(folder, "types.ts"), code.join("\n"));
  const program = ts.createProgram([join(folder, "types.ts")], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(join(folder, "types.ts")));
  expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});

describe.each([
  ["with a new status and a schema of its own", 429, "too-fast", { error: "Other" }],
  ["behind a reference", 403, "insufficient-scope", { error: "insufficient_scope" }],
  ["whose header has its schema inline", 401, "invalid-token", { error: "invalid_token" }],
])("a response %s", (_, status, name, broken) => {
  test("is what the mock answers if its example is preferred, and judgeResponse accepts it", async () => {
    const { url } = await startMock();
    const { judgeResponse } = await load("dist/verify/index.js");
    const response = await fetch(url + path, { method: "POST", headers: { Prefer: `example=${name}` } });
    expect(response.status).toBe(status);
    expect(await judgeResponse(response)).toEqual([]);
  });

  test("is checked by judgeResponse", async () => {
    const { judgeResponse } = await load("dist/verify/index.js");
    const headers = { "WWW-Authenticate": 'Bearer realm="polar"' };
    const [finding, ...others] = await judgeResponse(Response.json(broken, { status, headers }));
    expect(others).toEqual([]);
    expect(finding.message).toContain(`In the ${status} to the call, /`);
  });
});

test("a header whose schema is inline is checked by judgeResponse", async () => {
  const { judgeResponse } = await load("dist/verify/index.js");
  const body = { error: "invalid_token", error_description: "Expired." };
  const headers = { "WWW-Authenticate": "Basic" };
  expect(await judgeResponse(Response.json(body, { status: 401, headers }))).toMatchObject([
    { rule: `/paths/~1v1~1checkout-links~1/post/responses/401/headers/WWW-Authenticate/schema/pattern` },
  ]);
});

test("a schema of its own has a validator", async () => {
  const { validators } = await load("generated/validators/by-schema.js");
  expect(validators.RateLimited({ error: "RateLimited" })).toBe(true);
  expect(validators.RateLimited({ error: "Other" })).toBe(false);
});

// biome-ignore lint/suspicious/noExplicitAny: the responses of a YAML document
test.each<[string, string, (responses: any) => void]>([
  [
    "a body without a named schema",
    "/responses/400/content/application~1json/schema: must be a $ref, or oneOf with a $ref for each schema",
    (responses) => (responses["400"].content["application/json"].schema = { type: "object" }),
  ],
  [
    "a header that is no text",
    "/responses/401/headers/WWW-Authenticate/schema: a header must be a string with a pattern, and have no other rule",
    (responses) => (responses["401"].headers["WWW-Authenticate"].schema = { type: "integer" }),
  ],
  ["a second success", "/responses: there must be one success", (responses) => (responses["202"] = responses["201"])],
  [
    "a reference to another file",
    "other.yaml: the contract must be one file",
    (responses) => (responses["403"] = { $ref: "other.yaml" }),
  ],
])("the generator refuses %s, and names the place", async (_, message, change) => {
  const changed = structuredClone(contract);
  change(changed.paths[path].post.responses);
  const fresh = await mkdtemp(join(tmpdir(), "refused-"));
  onTestFinished(() => rm(fresh, { recursive: true }));
  await writeFile(join(fresh, "openapi.yaml"), JSON.stringify(changed));
  await expect(generate(fresh, join(fresh, "openapi.yaml"))).rejects.toThrow(message);
});
