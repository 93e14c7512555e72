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
    "fetch-client.js": await fetchClient(),
    "fetch-client.d.ts": `${banner}\nexport { default } from "openapi-fetch";\n`,
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

/** What is said of one broken rule, in the terms of Ajv. */
export interface ValidatorError {
  keyword: string;
  instancePath: string;
  /** What it is told by: the type, or types with commas between, the name of what is missing, the limit. */
  detail?: unknown;
  propertyName?: string;
  message: string;
}
`;
}

/** The library that sends requests, less what writes parameters into a path or query: the endpoint has none. */
async function fetchClient(): Promise<string> {
  const folder = dirname(require.resolve("openapi-fetch/package.json"));
  const build = await rolldown({
    input: join(folder, "dist/index.mjs"),
    platform: "neutral",
    logLevel: "silent",
    plugins: [{ name: "no-parameters", transform: withoutParameters }],
  });
  const license = (await readFile(join(folder, "LICENSE"), "utf8")).trim().replace(/^/gm, "// ").replace(/ +$/gm, "");
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const { output } = await build.generate({
    format: "esm",
    banner: `${banner}//\n// openapi-fetch ${version}, in part:\n//\n${license}\n`,
  });
  if (/serialize(Array|Object|Primitive)Param/.test(output[0].code)) {
    throw new Error("openapi-fetch now writes parameters in a way that is not known");
  }
  return output[0].code;
}

function withoutParameters(code: string): string {
  return code
    .replace(/createQuerySerializer\(globalQuerySerializer\)/, "() => ''")
    .replace(/if \(requestQuerySerializer\) \{.*?\n {4}\}\n/s, "")
    .replace(/ \|\| defaultPathSerializer/, "")
    .replace(/^export \{.*\};$/m, "export { createClient as default };");
}

async function validatorModules(contract: Contract): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(root, "node_modules/.validators-"));
  try {
    const input: Record<string, string> = {};
    for (const [name, schemas] of Object.entries(validators)) {
      input[name] = join(folder, `${name}.js`);
      await writeFile(input[name], standaloneValidators(contract, schemas));
    }
    const build = await rolldown({
      input,
      cwd: folder,
      platform: "neutral",
      logLevel: "silent",
      plugins: [{ name: "one-format", transform: onlyDateTime }],
    });
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
  // Ajv 2020 keeps account of which properties were looked at, and passes schemas on at run time. Nothing here asks.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  addFormats.default(ajv, ["date-time"]);
  ajv.addFormat("uuid", true); // The pattern beside it is stricter.
  ajv.addVocabulary(["components", "x-pattern-message"]);
  for (const [keyword, message] of Object.entries(messages)) {
    const definition: CodeKeywordDefinition = require(`ajv/dist/vocabularies/validation/${keyword}.js`).default;
    ajv.removeKeyword(keyword).addKeyword({ ...definition, error: { message, params: () => _`{}` } });
  }
  ajv.addSchema({ components: { schemas: withoutAnnotations(contract.components?.schemas ?? {}) } }, "openapi");
  const refs = Object.fromEntries(names.map((name) => [name, `openapi#/components/schemas/${name}`]));
  return compact(standaloneCode.default(ajv, refs));
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

/** Of the formats that ajv-formats has in one module, keeps the one that the contract uses. */
function onlyDateTime(code: string, id: string): string | undefined {
  if (!/ajv-formats[\\/]dist[\\/]formats\.js$/.test(id)) return undefined;
  const kept = code
    .replace(
      /^exports\.fullFormats = \{$.*?^\};$/ms,
      'exports.fullFormats = { "date-time": { validate: getDateTime(true) } };',
    )
    .replace(/^exports\.fastFormats = \{$.*?^\};$/ms, "")
    .replace(/^exports\.formatNames = .*$/m, "");
  if (kept.includes("json-pointer")) throw new Error("ajv-formats now lists its formats in a way that is not known");
  return kept;
}

/** Messages by keyword. */
type Messages = Record<string, string>;

/**
 * Ajv writes each error out as an object, and passes each function an object that says where it is in the value.
 * Here errors are made by one function, with the message that Ajv would give them, and the place is passed as it is:
 * half the code, and half the time. Ajv also copies all errors found so far at each called function, which takes 20
 * seconds and more for 100,000 bad items of one list; here they are appended.
 */
function compact(code: string): string {
  const messages: Messages = {};
  const short = code
    .replace(errorObject, (_, __, path = "instancePath", keyword, params, text, name) => {
      const message: string = text.replaceAll('"+"', "");
      // Of several types Ajv would name the place in the schema, for which all of that would be kept.
      const types = /^"must be (\w+(?:,\w+)+)"$/.exec(message)?.[1];
      const value = keyword === "type" && types ? JSON.stringify(types) : detailOf(keyword, params);
      if (value === undefined && !name && !message.startsWith('"must be') && keyword !== "pattern") {
        remember(messages, keyword, JSON.parse(message));
        return `vErrors = report(vErrors, ${path}, "${keyword}");\nerrors++;`;
      }
      if (value !== undefined) remember(messages, keyword, templateOf(message, value));
      const rest = [value ?? message, ...(name ? [name] : [])].join(", ");
      return `vErrors = report(vErrors, ${path}, "${keyword}", ${rest});\nerrors++;`;
    })
    .replace(/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, 'instancePath = ""')
    .replace(
      /\{instancePath(?::(.*?))?,parentData(?::\w+)?,parentDataProperty(?::.*?)?,rootData\}/g,
      (_, path = "instancePath") => path,
    )
    .replace(/vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g, "append(vErrors, $1.errors)");
  if (/schemaPath|parentData|\.concat\(/.test(short)) throw new Error("Ajv now writes code that compact doesn't know");
  return `${short}
const messages = ${JSON.stringify(messages)};
function report(errors, instancePath, keyword, detail, propertyName) {
  const message = keyword in messages ? messages[keyword].replace("#", detail) : detail;
  const error = { keyword, instancePath, detail, propertyName, message };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function append(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
`;
}

/** An error as Ajv makes it and adds it to the list: its place, keyword, parameters, message and property name. */
const errorObject =
  /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:"(?:[^"\\]|\\.)*",keyword:"(\w+)",params:\{(.*?)\},message:(.*?)(?:,propertyName:(\w+))?\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;

/** What an error is told by, beside its keyword: the code of a type, a name or a limit; undefined if by nothing. */
function detailOf(keyword: string, params: string): string | undefined {
  if (keyword === "propertyNames" || keyword === "oneOf") return undefined;
  return params.match(/(?:type|missingProperty|format|limit): ([^:]*)$/)?.[1];
}

/** The message of a keyword, with `#` where what it is told by stands. */
function templateOf(message: string, value: string): string {
  const text: string = JSON.parse(message);
  return text.replace(String(JSON.parse(value)), "#");
}

function remember(messages: Messages, keyword: string, message: string): void {
  const known = messages[keyword] ?? message;
  if (known !== message) throw new Error(`Ajv has two messages for ${keyword}: ${known}; ${message}`);
  messages[keyword] = message;
}

function readme(): string {
  return `# generated

Written by \`${command}\` from \`${source}\`. Do not edit: change the contract and run the command.

| file | what it is | written by |
| --- | --- | --- |
| \`openapi.json\` | the contract, bundled | Redocly CLI |
| \`openapi.d.ts\` | its TypeScript types | openapi-typescript |
| \`bundle.js\` | the same as a module | \`scripts/generate.ts\` |
| \`fetch-client.js\` | openapi-fetch, less what the endpoint has no use for | openapi-fetch, bundled by rolldown |
| \`servers.js\` | its servers, by name | \`scripts/generate.ts\` |
| \`validators/\` | its validators, precompiled | Ajv, bundled by rolldown |
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, "generated");
  await rm(folder, { recursive: true, force: true });
  await generate(folder);
}
