import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { _, Ajv, Name } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { rolldown } from "rolldown";
import { describeOperation } from "../../src/openapi/describe-operation.ts";
import { nameOf } from "../../src/openapi/schema.ts";
import { withTextFormats } from "../../src/openapi/text-formats.ts";
import { formatMessages, formats } from "./formats.ts";
import { moduleFiles } from "./module.ts";
import { mapSchemas, type Schemas, strictSchemas, tolerantSchemas } from "./schemas.ts";

/** The names of the schemas that a module validates, and how they are prepared for compilation. */
type Module = readonly [names: readonly string[], compiled: (schemas: Schemas) => Schemas];

/** The modules with precompiled validators, for the bodies that the operation has. */
function modulesOf(document: object, schemas: Schemas): Record<string, Module> {
  const { requestBody, responses, success } = describeOperation(document);
  const shapes = requestBody.schemas.flatMap((name) => schemas[name]?.anyOf ?? []).map(({ $ref = "" }) => nameOf($ref));
  const links = responses[success]?.schemas ?? [];
  const others = Object.entries(responses).flatMap(([status, response]) =>
    Number(status) === success ? [] : response.schemas,
  );
  return {
    "checkout-link-create": [shapes, strictSchemas],
    "checkout-link": [links, strictSchemas],
    "tolerant-checkout-link": [links, tolerantSchemas],
    errors: [[...new Set(others)], strictSchemas],
  };
}

/** After this many errors, one more than are reported, no more list items and map entries are checked. */
const maxErrors = 101;

/** Compiles the validators by Ajv and bundles each module with what it needs: the contents of the files, by their names. */
export async function validatorFiles(
  document: object,
  schemas: Schemas,
  banner: string,
): Promise<Record<string, string>> {
  const modules = modulesOf(document, schemas);
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folder = await mkdtemp(join(root, "node_modules/.validators-"));
  try {
    const input: Record<string, string> = {};
    const formatsFile = fileURLToPath(new URL("formats.ts", import.meta.url));
    for (const [name, [names, compiled]] of Object.entries(modules)) {
      input[name] = join(folder, `${name}.js`);
      const imported = `import { formats } from ${JSON.stringify(formatsFile)};\n`;
      await writeFile(input[name], imported + standaloneValidators(compiled(schemas), names));
    }
    const build = await rolldown({ input, cwd: folder, platform: "neutral", logLevel: "silent" });
    const { output } = await build.generate({
      format: "esm",
      banner,
      chunkFileNames: "[name].js",
      codeSplitting: {
        groups: [
          { name: "runtime", test: /node_modules[\\/](ajv|rolldown)[\\/]|formats\.ts$|[\\/]src[\\/]text[\\/]|^\0/ },
        ],
      },
    });
    const chunks = output.flatMap((chunk) => (chunk.type === "chunk" ? [[chunk.fileName, chunk.code] as const] : []));
    return {
      ...Object.fromEntries(chunks),
      ...Object.fromEntries(
        Object.entries(modules).map(([name, [names]]) => [`${name}.d.ts`, declarations(names, banner)]),
      ),
      "validator.d.ts": `${banner}${validatorDeclaration}`,
      ...bySchema(modules, banner),
      ...moduleFiles("messages", banner, {
        messages: [
          "The message for a string that breaks a pattern or a format, keyed by that pattern or format.",
          JSON.stringify(messagesOf(schemas), null, 2),
          "Readonly<Record<string, string>>",
        ],
      }),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function standaloneValidators(schemas: Schemas, names: readonly string[]): string {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    messages: false,
    // Inlines small schemas, because a function call for each item of a list copies all errors so far.
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
  ajv.addSchema({ components: { schemas } }, "openapi");
  return standaloneCode.default(
    ajv,
    Object.fromEntries(names.map((name) => [name, `openapi#/components/schemas/${name}`])),
  );
}

/** The messages for strings that break a pattern or a format, keyed by that pattern or format. */
function messagesOf(schemas: Schemas): Record<string, string> {
  const messages = { ...formatMessages };
  mapSchemas(withTextFormats(schemas), (schema) => {
    for (const key of [schema.pattern, schema.format]) {
      if (key === undefined || key === "uuid" || key in messages) continue;
      if (schema.title === undefined) throw new Error(`${key} needs a title beside it, which messages are made of`);
      messages[key] = `must be ${/^[aeiou]/i.test(schema.title) ? "an" : "a"} ${schema.title}`;
    }
    return schema;
  });
  return messages;
}

function declarations(names: readonly string[], banner: string): string {
  const lines = names.map((name) => `export declare const ${name}: Validator<components["schemas"]["${name}"]>;\n`);
  return `${banner}
import type { components } from "../openapi.js";
import type { Validator } from "./validator.js";

${lines.join("")}`;
}

/** The strict validators. */
function bySchema(modules: Readonly<Record<string, Module>>, banner: string): Record<string, string> {
  const strict = Object.entries(modules).filter(([, [, compiled]]) => compiled === strictSchemas);
  const imports = strict.map(([name, [names]]) => `import { ${names.join(", ")} } from "./${name}.js";\n`);
  const all = strict.flatMap(([, [names]]) => names).join(", ");
  const type = "Readonly<Record<string, Validator<unknown>>>";
  return moduleFiles(
    "by-schema",
    banner,
    { validators: ["The strict validators, by the names of their schemas.", `{ ${all} }`, type] },
    { code: `\n${imports.join("")}`, declarations: '\nimport type { Validator } from "./validator.js";\n' },
  );
}

const validatorDeclaration = `
/** An Ajv validation function. Its \`errors\` are those of its last call, or null if there were none. */
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
