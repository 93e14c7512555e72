import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../scripts/generate/generate.ts";
import { contract, example } from "../support/contract.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

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
    type: "string[] | undefined",
    accepted: [[], ["a", "b"]],
    refused: [
      [["a", "b", "c"], "maxItems", "too_long"],
      ["a", "type", "list_type"],
    ],
  },
};

let folder: string;
let reference: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "new-field-"));
  const changed = structuredClone(contract);
  const { properties } = changed.components.schemas.CheckoutLinkCreateBase;
  for (const [name, { schema }] of Object.entries(fields)) properties[name] = { description: `A ${name}.`, ...schema };
  const file = join(folder, "openapi.yaml");
  await writeFile(file, JSON.stringify(changed));
  await mkdir(join(folder, "generated"));
  // The code as it is, beside what is generated from the changed contract.
  await Promise.all([
    generate(join(folder, "generated"), file),
    // Hidden files come and go: other tests keep their own there.
    cp(join(root, "dist"), join(folder, "dist"), { recursive: true, filter: (path) => !/\/\.[^/]*$/.test(path) }),
    cp(join(root, "package.json"), join(folder, "package.json")),
    symlink(join(root, "node_modules"), join(folder, "node_modules")),
  ]);
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const [, template = ""] = scripts.docs.match(/--template (\S+)/);
  const redocly = join(createRequire(import.meta.url).resolve("@redocly/cli/package.json"), "../bin/cli.js");
  const output = join(folder, "reference.html");
  const args = ["build-docs", file, "--inlineBundle", "--template", join(root, template), "--output", output];
  await run(process.execPath, [redocly, ...args], {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  reference = await readFile(output, "utf8");
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const load = (path: string) => import(join(folder, path));
const bodyWith = (name: string, value: unknown) => ({ ...example("minimal-request"), [name]: value });

describe.each(Object.entries(fields))("a field %s that is added only to the YAML", (name, field) => {
  test.each(field.accepted.map((value) => [value]))(
    "is accepted by validators, client and mock as %j",
    async (value) => {
      const { createClient } = await load("dist/index.js");
      const { validation } = await load("dist/validation/index.js");
      const { startMockServer } = await load("dist/mock/index.js");
      const mock = await startMockServer();
      const client = createClient({ server: mock.url, accessToken: "polar_oat_test", validation });
      const link = await client.createCheckoutLink(bodyWith(name, value));
      expect(link.products).toHaveLength(1);
      expect(JSON.parse(mock.requests[0].body)[name]).toEqual(value);
      await mock.close();
    },
  );

  test.each(field.refused)("is refused at its place as %j", async (value, rule, entry) => {
    const { validateCheckoutLinkCreate } = await load("dist/validation/index.js");
    const { issues } = validateCheckoutLinkCreate(bodyWith(name, value));
    expect(issues).toContainEqual(expect.objectContaining({ pointer: `/${name}`, rule }));

    const { createClient, messagesByPointer } = await load("dist/index.js");
    const { startMockServer } = await load("dist/mock/index.js");
    const mock = await startMockServer();
    const client = createClient({ server: mock.url, accessToken: "polar_oat_test" });
    const rejection = await client.createCheckoutLink(bodyWith(name, value)).catch((error: unknown) => error);
    await mock.close();
    const types = rejection.detail
      .filter(({ loc }: { loc: string[] }) => loc[2] === name)
      .map(({ type }: { type: string }) => type);
    expect(new Set(types)).toEqual(new Set([entry]));
    expect(Object.keys(messagesByPointer(rejection, bodyWith(name, value)))).toEqual([`/${name}`]);
  });

  test("is in the reference", () => expect(reference).toContain(`A ${name}.`));
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
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const args = [tsc, "--strict", "--noEmit", "--module", "NodeNext", "--target", "ES2022", "--lib", "ES2022,DOM"];
  const { stdout } = await run(process.execPath, [...args, join(folder, "types.ts")]).catch((error) => error);
  expect(stdout).toBe("");
}, 120_000);
