import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import prismHttp from "@stoplight/prism-http";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { parse } from "yaml";
import { describeOperation } from "../../src/openapi/describe-operation.ts";
import { nameOf, type Schema } from "../../src/openapi/schema.ts";
import { moduleFiles } from "./module.ts";
import { portable } from "./notation.ts";
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
    "openapi.json": `${JSON.stringify(inPortableNotation(contract), withoutOwnFormats, 2)}\n`,
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

/** The contract for other tools. */
function inPortableNotation(contract: Contract): Contract {
  const { schemas, ...components } = contract.components as { schemas: Schemas };
  const outside = JSON.stringify({ ...contract, components });
  const used = [...outside.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = ""]) => name);
  return { ...contract, components: { ...components, schemas: portable(schemas, used) } } as Contract;
}

/** Leaves out the formats that only this package checks: validators in strict mode refuse unknown keywords. */
function withoutOwnFormats(key: string, value: unknown): unknown {
  return key === "x-format" ? undefined : value;
}

async function types(contract: Contract): Promise<string> {
  const sent = sentSchemas(contract);
  const { factory, SyntaxKind } = ts;
  // By default a field with a default value is required: right for a response, wrong for a request.
  const ast = await openapiTS(withSummaries(contract, sent), {
    defaultNonNullable: false,
    silent: true,
    // What callers write may be undefined if it is optional, and lists may be read-only.
    postTransform(type, { path = "" }) {
      const [, name = "", field = ""] = /^#\/components\/schemas\/(\w+)(?:\/allOf\/\d+)?\/(\w+)$/.exec(path) ?? [];
      const isOptional = sent.get(name)?.has(field) === true;
      const orUndefined = (one: ts.TypeNode) =>
        factory.createUnionTypeNode([one, factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword)]);
      // The parts of a type are transformed before the whole.
      if (ts.isArrayTypeNode(type) && sent.has(name)) {
        const items = factory.createArrayTypeNode(withoutUndefined(type.elementType));
        const list = factory.createTypeOperatorNode(SyntaxKind.ReadonlyKeyword, items);
        return isOptional ? orUndefined(list) : list;
      }
      return isOptional && !hasUndefined(type) ? orUndefined(type) : undefined;
    },
  });
  return `${banner}\n${astToString(ast)}`;
}

function withoutUndefined(type: ts.TypeNode): ts.TypeNode {
  if (ts.isParenthesizedTypeNode(type)) return withoutUndefined(type.type);
  if (!ts.isUnionTypeNode(type)) return type;
  return ts.factory.createUnionTypeNode(type.types.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword));
}

function hasUndefined(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.UndefinedKeyword || ts.forEachChild(node, hasUndefined) === true;
}

/** The schemas of which the body of a request consists, with the names of their optional fields. */
function sentSchemas(contract: Contract): Map<string, Set<string>> {
  const schemas = contract.components?.schemas as Schemas;
  const sent = new Map<string, Set<string>>();
  const visit = (name: string): void => {
    if (sent.has(name)) return;
    const optional = new Set<string>();
    sent.set(name, optional);
    JSON.stringify(schemas[name], (_, part: Schema) => {
      if (typeof part?.$ref === "string") visit(nameOf(part.$ref));
      for (const field of Object.keys(part?.properties ?? {})) if (!part.required?.includes(field)) optional.add(field);
      return part;
    });
  };
  describeOperation(contract).requestBody.schemas.forEach(visit);
  return sent;
}

/**
 * A copy of the contract whose schemas have a summary instead of title and description. Editors show a summary first,
 * and a description only as a tag. It is one line, because further lines would be indented, which Markdown takes for code.
 * A reference in an optional field of a request is wrapped in `allOf`, because the generator doesn't transform a bare one.
 */
function withSummaries(contract: Contract, sent: Map<string, Set<string>>): Contract {
  const withSummary = (_: string, value: { title?: unknown; description?: unknown } | null) => {
    if (typeof value?.description !== "string") return value;
    const { title, description, ...schema } = value;
    return { ...schema, summary: value.description.trim().replace(/\s+/g, " ") };
  };
  const schemas: Schemas = JSON.parse(JSON.stringify(contract.components?.schemas), withSummary);
  for (const [name, optional] of sent) {
    for (const [field, { $ref, ...schema }] of Object.entries(schemas[name]?.properties ?? {})) {
      if ($ref && optional.has(field))
        Object.assign(schemas[name]?.properties ?? {}, { [field]: { ...schema, allOf: [{ $ref }] } });
    }
  }
  return { ...contract, components: { ...contract.components, schemas } } as Contract;
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
