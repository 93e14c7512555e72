import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { _, Ajv, Name } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { rolldown } from "rolldown";
import { type Member, type TaggedSchema, taggedMembers } from "../../src/contract/union-tags.ts";
import { formats } from "./formats.ts";

/** The schemas that get a precompiled validator, by the module that holds it. */
const modules: Record<string, string[]> = {
  "checkout-link-create": [
    "CheckoutLinkCreate",
    "CheckoutLinkCreateProducts",
    "CheckoutLinkCreateProduct",
    "CheckoutLinkCreateProductPrice",
  ],
  "checkout-link": ["CheckoutLink"],
  errors: [
    "BodyParsingError",
    "Unauthorized",
    "InvalidToken",
    "InsufficientScope",
    "NotPermitted",
    "RequestValidationError",
  ],
};

interface Schema extends TaggedSchema {
  [keyword: string]: unknown;
  $ref?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  title?: string;
  pattern?: string;
  format?: string;
}

/** After this many errors, one more than are reported, items of a list and pairs of a map are no longer checked. */
const maxErrors = 101;

export type Schemas = Record<string, Schema>;

/** Compiles the validators by Ajv and bundles each module with what it needs: the texts of the files, by their names. */
export async function validatorFiles(schemas: Schemas, banner: string): Promise<Record<string, string>> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folder = await mkdtemp(join(root, "node_modules/.validators-"));
  try {
    const input: Record<string, string> = {};
    const formatsFile = fileURLToPath(new URL("formats.ts", import.meta.url));
    for (const [name, names] of Object.entries(modules)) {
      input[name] = join(folder, `${name}.js`);
      const imported = `import { formats } from ${JSON.stringify(formatsFile)};\n`;
      await writeFile(input[name], imported + standaloneValidators(schemas, names));
    }
    const build = await rolldown({ input, cwd: folder, platform: "neutral", logLevel: "silent" });
    const { output } = await build.generate({
      format: "esm",
      banner,
      chunkFileNames: "[name].js",
      codeSplitting: { groups: [{ name: "runtime", test: /node_modules[\\/](ajv|rolldown)[\\/]|formats\.ts$|^\0/ }] },
    });
    const chunks = output.flatMap((chunk) => (chunk.type === "chunk" ? [[chunk.fileName, chunk.code] as const] : []));
    return {
      ...Object.fromEntries(chunks),
      ...Object.fromEntries(
        Object.entries(modules).map(([name, names]) => [`${name}.d.ts`, declarations(names, banner)]),
      ),
      "validator.d.ts": `${banner}${validatorDeclaration}`,
      "titles.js": `${banner}\n/** What a text must be to match a pattern, by the pattern. */\nexport const titles = ${JSON.stringify(titlesOf(schemas), null, 2)};\n`,
      "titles.d.ts": `${banner}\n/** What a text must be to match a pattern, by the pattern. */\nexport declare const titles: Readonly<Record<string, string>>;\n`,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function standaloneValidators(schemas: Schemas, names: string[]): string {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    messages: false,
    // Small schemas are checked in place: to call a function for each item of a list copies all errors so far.
    inlineRefs: 5,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  ajv.addFormat("uuid", true); // The pattern beside it is stricter.
  ajv.addKeyword({
    keyword: "bounded",
    schemaType: "object",
    code(context) {
      const { gen, keyword } = context;
      const errors = new Name("vErrors"); // The list of errors in every function that Ajv writes.
      const isOpen = _`${errors} === null || ${errors}.length < ${maxErrors}`;
      gen.if(isOpen, () => context.subschema({ keyword }, gen.name("valid")));
    },
  });
  ajv.addVocabulary(["components"]);
  ajv.addSchema({ components: { schemas: schemasToCompile(schemas) } }, "openapi");
  return standaloneCode.default(
    ajv,
    Object.fromEntries(names.map((name) => [name, `openapi#/components/schemas/${name}`])),
  );
}

/** A copy of the schemas with the same verdicts, but with checks that the contract can't state, and errors to the point. */
function schemasToCompile(schemas: Schemas): Schemas {
  const resolve = ({ $ref, ...schema }: TaggedSchema): TaggedSchema =>
    $ref === undefined ? schema : (schemas[$ref.slice($ref.lastIndexOf("/") + 1)] as Schema);
  const compiled = mapSchemas(schemas, ({ description, deprecated, default: _default, examples, title, ...schema }) => {
    for (const keyword of ["items", "propertyNames", "additionalProperties"]) {
      if (typeof schema[keyword] === "object") schema[keyword] = { bounded: schema[keyword] };
    }
    const { anyOf, oneOf, ...rest } = schema;
    const union = anyOf ?? oneOf;
    if (!union) return schema;
    const nullBranch = union.find(({ type }) => type === "null");
    const [branch, ...others] = union.filter((member) => member !== nullBranch);
    // Errors of the branch alone: that null was possible too need not be said of a wrong object.
    if (nullBranch && branch && others.length === 0) return { ...rest, ...unless(nullBranch, branch) };
    const members = taggedMembers(union, resolve);
    if (Object.keys(members[0]?.tags ?? {}).length === 0) return schema;
    const object: Schema = { type: "object" };
    return { ...rest, ...object, ...unless({ not: object }, decisionTree(members)) };
  });
  return withExtraFormats(compiled);
}

/** The schemas with formats for what the contract can't state. */
function withExtraFormats(schemas: Schemas): Schemas {
  return { ...schemas, HttpUrl: { ...schemas.HttpUrl, format: "http-url" } };
}

/** A union as conditions on its tags: its errors are those of the member that is meant, or say that a tag is wrong. */
function decisionTree(members: Member<Schema>[], known: readonly string[] = []): Schema {
  const tag = Object.keys(members[0]?.tags ?? {}).find((name) => !known.includes(name));
  if (tag === undefined || members.length === 1) {
    return members.length === 1 ? (members[0]?.schema as Schema) : { anyOf: members.map(({ schema }) => schema) };
  }
  const groups = new Map<string, Member<Schema>[]>();
  for (const member of members) {
    const key = JSON.stringify(member.tags[tag]);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  const absent = groups.get("[]");
  const has: Schema = { required: [tag] };
  const branches = [...groups].map(([key, group]) => {
    const enumeration = { properties: { [tag]: { enum: JSON.parse(key) } } };
    const isMeant = key === "[]" ? { not: has } : absent ? has : { ...has, ...enumeration };
    return unless({ not: isMeant }, decisionTree(group, [...known, tag]));
  });
  const values = members.flatMap(({ tags }) => tags[tag] ?? []);
  return {
    ...(!absent && has),
    properties: { [tag]: { enum: [...new Set(values)] } },
    allOf: branches,
  };
}

function unless(condition: Schema, schema: Schema): Schema {
  return { if: condition, else: schema };
}

/** A copy of a schema in which each schema inside is replaced. Names of properties are left alone. */
function mapSchemas<Value>(schemas: Record<string, Value>, replace: (schema: Schema) => Schema): Schemas {
  const map = (schema: Schema): Schema => {
    const inside = Object.entries(schema).map(([keyword, value]) => {
      if (["anyOf", "oneOf", "allOf"].includes(keyword)) return [keyword, (value as Schema[]).map(map)];
      if (["items", "not", "propertyNames", "additionalProperties"].includes(keyword) && typeof value === "object") {
        return [keyword, map(value as Schema)];
      }
      if (keyword !== "properties") return [keyword, value];
      return [keyword, mapSchemas(value as Schemas, replace)];
    });
    return replace(Object.fromEntries(inside));
  };
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, map(schema as Schema)]));
}

/** The titles of the schemas that have a pattern or a format, by either. */
function titlesOf(schemas: Schemas): Record<string, string> {
  const titles: Record<string, string> = {};
  mapSchemas(withExtraFormats(schemas), (schema) => {
    for (const key of [schema.pattern, schema.format]) {
      if (key === undefined || key === "uuid") continue;
      if (schema.title === undefined) throw new Error(`${key} needs a title beside it, which messages are made of`);
      titles[key] = schema.title;
    }
    return schema;
  });
  return titles;
}

function declarations(names: string[], banner: string): string {
  const lines = names.map((name) => `export declare const ${name}: Validator<components["schemas"]["${name}"]>;\n`);
  return `${banner}
import type { components } from "../openapi.js";
import type { Validator } from "./validator.js";

${lines.join("")}`;
}

const validatorDeclaration = `
/** An Ajv validation function. Its \`errors\` are those of its last call; null if there were none. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ValidatorError[] | null;
}

/** One error of Ajv. */
export interface ValidatorError {
  keyword: string;
  instancePath: string;
  params: Record<string, unknown>;
  propertyName?: string;
}
`;
