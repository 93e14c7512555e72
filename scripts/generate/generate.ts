import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import prismHttp from "@stoplight/prism-http";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { parse } from "yaml";
import type { Schemas } from "./schemas.ts";
import { validatorFiles } from "./validators.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const source = "openapi/openapi.yaml";
const command = "npm run generate";
const banner = `// Generated from ${source} by \`${command}\`. Do not edit.\n`;

type Contract = OpenAPI3 & { servers: { url: string; "x-name": string }[] };

/** Writes everything that is derived from a contract, by default this package's own, into a folder. */
export async function generate(folder: string, contractFile = join(root, source)): Promise<void> {
  await mkdir(join(folder, "validators"), { recursive: true });
  const contract = await read(contractFile);
  const files: Record<string, string> = {
    "README.md": readme(),
    "openapi.json": `${JSON.stringify(contract, withoutOwnFormats, 2)}\n`,
    "openapi.d.ts": await types(contract),
    "bundle.js": bundleModule(contract),
    "bundle.d.ts": bundleModuleType(),
    "endpoint.js": endpoint(contract),
    "endpoint.d.ts": endpointTypes(contract),
    "operations.js": await operations(contract),
    "operations.d.ts": operationsType(),
  };
  const validators = await validatorFiles(contract, contract.components?.schemas as Schemas, banner);
  for (const [name, text] of Object.entries(validators)) files[`validators/${name}`] = text;
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}

/**
 * The contract as JSON.
 *
 * @throws Error if it refers to another file
 */
async function read(contractFile: string): Promise<Contract> {
  const text = await readFile(contractFile, "utf8");
  return parse(text, (key, value) => {
    if (key === "$ref" && !String(value).startsWith("#/")) throw new Error(`${value}: the contract must be one file`);
    return value;
  });
}

/** Leaves out the formats that only this package checks: validators in strict mode refuse unknown keywords. */
function withoutOwnFormats(key: string, value: unknown): unknown {
  return key === "x-format" ? undefined : value;
}

/** The bundle as a JavaScript module, for browsers too, because not all of them load JSON modules. */
function bundleModule(contract: Contract): string {
  const json = JSON.stringify(JSON.stringify(contract));
  return `${banner}\n/** The contract, bundled. */\nexport const bundle = JSON.parse(${json});\n`;
}

function bundleModuleType(): string {
  return `${banner}\n/** The contract, bundled. */\nexport declare const bundle: unknown;\n`;
}

async function types(contract: Contract): Promise<string> {
  // By default a field with a default value is required: right for a response, wrong for a request.
  const ast = await openapiTS(withSummaries(contract), { defaultNonNullable: false, silent: true });
  return `${banner}\n${astToString(ast)}`;
}

/**
 * A copy of the contract whose schemas have a summary instead of title and description. Editors show a summary first,
 * and a description only as a tag. It is one line, because further lines would be indented, which Markdown takes for code.
 */
function withSummaries(contract: Contract): Contract {
  const withSummary = (_: string, value: { title?: unknown; description?: unknown } | null) => {
    if (typeof value?.description !== "string") return value;
    const { title, description, ...schema } = value;
    return { ...schema, summary: value.description.trim().replace(/\s+/g, " ") };
  };
  const schemas = JSON.parse(JSON.stringify(contract.components?.schemas), withSummary);
  return { ...contract, components: { ...contract.components, schemas } };
}

function endpoint({ servers, paths }: Contract): string {
  const byName = servers.map((server) => `  ${server["x-name"]}: ${JSON.stringify(server.url)},\n`);
  return `${banner}
/** The servers of the contract, by name. */
export const servers = {\n${byName.join("")}};

/** The path of the operation. */
export const path = ${JSON.stringify(Object.keys(paths ?? {})[0])};
`;
}

function endpointTypes({ servers, paths }: Contract): string {
  const byName = servers.map((server) => `  readonly ${server["x-name"]}: ${JSON.stringify(server.url)};\n`);
  return `${banner}
/** The servers of the contract, by name. */
export declare const servers: {\n${byName.join("")}};

/** The path of the operation. */
export declare const path: ${JSON.stringify(Object.keys(paths ?? {})[0])};
`;
}

/** The operations that Prism routes to, as its own reader finds them. Its router reads no schemas and no examples. */
async function operations(contract: Contract): Promise<string> {
  const found = await prismHttp.getHttpOperationsFromSpec(structuredClone(contract)); // It replaces each `$ref`.
  const routed = found.map(({ id, method, path, servers }) => ({ id, method, path, servers, responses: [] }));
  return `${banner}\n/** The operations that Prism routes to. */\nexport const operations = ${JSON.stringify(routed, null, 2)};\n`;
}

function operationsType(): string {
  const type = "{ id: string; method: string; path: string; servers: { id: string; url: string }[]; responses: [] }";
  return `${banner}\n/** The operations that Prism routes to. */\nexport declare const operations: ${type}[];\n`;
}

function readme(): string {
  return `# generated

Written by \`${command}\` from \`${source}\`. Do not edit: change the contract and run the command.

| file | content | written by |
| --- | --- | --- |
| \`openapi.json\` | the contract as JSON | \`scripts/generate/generate.ts\` |
| \`bundle.js\` | the same as a module, with the formats that only this package checks (\`x-format\`) | \`scripts/generate/generate.ts\` |
| \`openapi.d.ts\` | its TypeScript types | openapi-typescript |
| \`endpoint.js\` | its servers, by name, and its path | \`scripts/generate/generate.ts\` |
| \`operations.js\` | the operations that Prism routes to | Prism |
| \`validators/\` | its validators, precompiled | Ajv, bundled by rolldown |
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Replaces no file until all are made.
  const fresh = await mkdtemp(join(root, "node_modules/.generated-"));
  await generate(fresh);
  await rm(join(root, "generated"), { recursive: true, force: true });
  await rename(fresh, join(root, "generated"));
}
