import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { _, Ajv2020, type CodeKeywordDefinition, type KeywordErrorDefinition, str } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { rolldown } from "rolldown";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));
const source = "openapi/openapi.yaml";
const command = "npm run generate";
const banner = `// Generated from ${source} by \`${command}\`. Do not edit.\n`;

/** The schemas that get a precompiled validator, by the module that holds it. */
const validators: Record<string, string[]> = {
  "checkout-link-create": [
    "CheckoutLinkCreate",
    "CheckoutLinkCreateProducts",
    "CheckoutLinkCreateProduct",
    "CheckoutLinkCreateProductPrice",
  ],
  "checkout-link": [
    "CheckoutLink",
    "ProductPriceFixed",
    "ProductPriceCustom",
    "ProductPriceFree",
    "ProductPriceMeteredUnit",
    "LegacyRecurringProductPriceFixed",
    "LegacyRecurringProductPriceCustom",
    "LegacyRecurringProductPriceFree",
    "DiscountFixedOnceForeverDuration",
    "DiscountFixedRepeatDuration",
    "DiscountPercentageOnceForeverDuration",
    "DiscountPercentageRepeatDuration",
  ],
  errors: [
    "BodyParsingError",
    "Unauthorized",
    "InvalidToken",
    "InsufficientScope",
    "NotPermitted",
    "RequestValidationError",
  ],
};

type Contract = OpenAPI3 & { servers: { url: string; "x-name": string }[] };

/** Writes all that is derived from the contract into `folder`, which is made if it doesn't exist. */
export async function generate(folder: string): Promise<void> {
  await mkdir(join(folder, "validators"), { recursive: true });
  await writeBundle(join(folder, "openapi.json"));
  const contract: Contract = JSON.parse(await readFile(join(folder, "openapi.json"), "utf8"));
  const files: Record<string, string> = {
    "README.md": readme(),
    "openapi.d.ts": await types(contract),
    "bundle.js": bundleModule(contract),
    "bundle.d.ts": bundleModuleType(),
    "servers.js": servers(contract),
    "servers.d.ts": serverTypes(contract),
    "validators/validator.d.ts": validatorType(),
    ...(await validatorModules(contract)),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}

async function writeBundle(file: string): Promise<void> {
  const redocly = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");
  await promisify(execFile)(process.execPath, [redocly, "bundle", source, "--output", file], {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
}

/** The bundle once more, for code that runs in browsers too: JSON modules are not to be had everywhere. */
function bundleModule(contract: Contract): string {
  const json = JSON.stringify(JSON.stringify(contract));
  return `${banner}\n/** The contract, bundled. */\nexport const bundle = JSON.parse(${json});\n`;
}

function bundleModuleType(): string {
  return `${banner}\n/** The contract, bundled. */\nexport declare const bundle: unknown;\n`;
}

async function types(contract: Contract): Promise<string> {
  // By default a field with a default value is required: right for a response, wrong for a request.
  const ast = await openapiTS(contract, { defaultNonNullable: false, silent: true });
  return `${banner}\n${astToString(ast)}`;
}

function servers(contract: Contract): string {
  const byName = contract.servers.map((server) => `  ${server["x-name"]}: ${JSON.stringify(server.url)},\n`);
  return `${banner}\n/** The servers of the contract, by name. */\nexport const servers = {\n${byName.join("")}};\n`;
}

function serverTypes(contract: Contract): string {
  const byName = contract.servers.map((server) => `  readonly ${server["x-name"]}: ${JSON.stringify(server.url)};\n`);
  return `${banner}\n/** The servers of the contract, by name. */\nexport declare const servers: {\n${byName.join("")}};\n`;
}

function validatorType(): string {
  return `${banner}
/** An Ajv validation function. Its \`errors\` are those of its last call, null when that found none. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ValidatorError[] | null;
}

/** What Ajv says of one broken rule. */
export interface ValidatorError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  propertyName?: string;
  message?: string;
}
`;
}

async function validatorModules(contract: Contract): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(root, "node_modules/.validators-"));
  try {
    const input: Record<string, string> = {};
    for (const [name, schemas] of Object.entries(validators)) {
      input[name] = join(folder, `${name}.js`);
      await writeFile(input[name], standaloneValidators(contract, schemas));
    }
    const build = await rolldown({ input, cwd: folder, platform: "neutral", logLevel: "silent" });
    const { output } = await build.generate({
      format: "esm",
      banner,
      chunkFileNames: "[name].js",
      codeSplitting: { groups: [{ name: "runtime", test: /node_modules[\\/](ajv|ajv-formats|rolldown)[\\/]|^\0/ }] },
    });
    const files: Record<string, string> = {};
    for (const chunk of output) {
      if (chunk.type !== "chunk") throw new Error(`rolldown wrote ${chunk.fileName}, which is no module`);
      files[`validators/${chunk.fileName}`] = chunk.code;
    }
    for (const [name, schemas] of Object.entries(validators)) {
      files[`validators/${name}.d.ts`] = validatorModuleTypes(schemas);
    }
    return files;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function validatorModuleTypes(schemas: string[]): string {
  const lines = schemas.map((name) => `export declare const ${name}: Validator<components["schemas"]["${name}"]>;\n`);
  return `${banner}
import type { components } from "../openapi.js";
import type { Validator } from "./validator.js";

${lines.join("")}`;
}

function standaloneValidators(contract: Contract, names: string[]): string {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    // A schema that is used often is one function, not a copy at each place: a fifth of the code.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  addFormats.default(ajv, ["date-time"]);
  ajv.addFormat("uuid", true); // The pattern beside it is stricter.
  ajv.addVocabulary(["components", "x-pattern-message"]);
  for (const [keyword, message] of Object.entries(messages)) {
    const definition: CodeKeywordDefinition = require(`ajv/dist/vocabularies/validation/${keyword}.js`).default;
    ajv.removeKeyword(keyword).addKeyword({ ...definition, error: { message, params: () => _`{}` } });
  }
  ajv.addSchema({ components: { schemas: withoutAnnotations(contract.components?.schemas ?? {}) } }, "openapi");
  const refs = Object.fromEntries(names.map((name) => [name, `openapi#/components/schemas/${name}`]));
  return appendErrors(standaloneCode.default(ajv, refs));
}

/** Messages that name the expected value, or say what a pattern is for in the words of the contract. */
const messages: Record<string, KeywordErrorDefinition["message"]> = {
  const: ({ schema }) => str`must be ${JSON.stringify(schema)}`,
  enum: ({ schema }) => str`must be one of ${schema.map((value: unknown) => JSON.stringify(value)).join(", ")}`,
  pattern: ({ parentSchema }) => str`${parentSchema?.["x-pattern-message"] ?? "must match the pattern"}`,
};

/** Ajv carries whole schemas into the code that it writes; what describes them and states no rule may stay behind. */
function withoutAnnotations<Schemas extends object>(schemas: Schemas): Schemas {
  const annotations = new Set(["description", "deprecated", "default", "examples"]);
  return JSON.parse(JSON.stringify(schemas), (key, value) => {
    const isPropertyName = typeof value === "object" && !Array.isArray(value) && key !== "default";
    return annotations.has(key) && !isPropertyName ? undefined : value;
  });
}

/**
 * Ajv adds the errors of a called function to those found so far by copying both into a new array. For 100,000 bad
 * items of one list that takes 20 seconds and more; appending takes none to speak of.
 */
function appendErrors(code: string): string {
  const copying = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;
  const appending = code.replace(copying, "append(vErrors, $1.errors)");
  if (appending.includes(".concat(")) throw new Error("Ajv now copies errors in a way that appendErrors doesn't know");
  if (appending === code) return code;
  return `${appending}
function append(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
`;
}

function readme(): string {
  return `# generated

Written by \`${command}\` from \`${source}\`. Do not edit: change the contract and run the command.

| file | what it is | written by |
| --- | --- | --- |
| \`openapi.json\` | the contract, bundled | Redocly CLI |
| \`openapi.d.ts\` | its TypeScript types | openapi-typescript |
| \`bundle.js\` | the same as a module | \`scripts/generate.ts\` |
| \`servers.js\` | its servers, by name | \`scripts/generate.ts\` |
| \`validators/\` | its validators, precompiled | Ajv, bundled by rolldown |
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, "generated");
  await rm(folder, { recursive: true, force: true });
  await generate(folder);
}
