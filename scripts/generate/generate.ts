import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import prismHttp from "@stoplight/prism-http";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { parse } from "yaml";
import { moduleFiles } from "./module.ts";
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
    "openapi.json": `${JSON.stringify(contract, withoutOwnFormats, 2)}\n`,
    "openapi.d.ts": await types(contract),
    // A module loads in every browser; not all of them load JSON modules.
    ...moduleFiles("bundle", banner, {
      bundle: ["The contract, bundled.", `JSON.parse(${JSON.stringify(JSON.stringify(contract))})`, "unknown"],
    }),
    ...endpoint(contract),
    ...(await operations(contract)),
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

/** The servers, by name, and the path. */
function endpoint({ servers, paths }: Contract): Record<string, string> {
  const entries = (separator: string, prefix = "") =>
    servers.map((server) => `  ${prefix}${server["x-name"]}: ${JSON.stringify(server.url)}${separator}\n`).join("");
  const path = JSON.stringify(Object.keys(paths ?? {})[0]);
  return moduleFiles("endpoint", banner, {
    servers: ["The servers of the contract, by name.", `{\n${entries(",")}}`, `{\n${entries(";", "readonly ")}}`],
    path: ["The path of the operation.", path, path],
  });
}

/** The operations that Prism routes to, as its own reader finds them. Its router reads no schemas and no examples. */
async function operations(contract: Contract): Promise<Record<string, string>> {
  const found = await prismHttp.getHttpOperationsFromSpec(structuredClone(contract)); // It replaces each `$ref`.
  const routed = found.map(({ id, method, path, servers }) => ({ id, method, path, servers, responses: [] }));
  const type = "{ id: string; method: string; path: string; servers: { id: string; url: string }[]; responses: [] }[]";
  return moduleFiles("operations", banner, {
    operations: ["The operations that Prism routes to.", JSON.stringify(routed, null, 2), type],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Replaces no file until all are made.
  const fresh = await mkdtemp(join(root, "node_modules/.generated-"));
  await generate(fresh);
  await rm(join(root, "generated"), { recursive: true, force: true });
  await rename(fresh, join(root, "generated"));
}
