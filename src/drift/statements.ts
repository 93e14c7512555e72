import { type Schema, schemaOf } from "./alternatives.js";
import type { Effect } from "./difference.js";
import type { Json } from "./inline-references.js";

/** The operation, and where the document describes it. */
export interface Description {
  readonly document: Json;
  readonly path: string;
  readonly method: string;
  /** The operation with its references inlined. */
  readonly operation: Json;
}

/** What a description says besides schemas. */
export interface Fact {
  /** `operation`, `request`, or a status of answers, with the name of a header if the fact is about one. */
  readonly part: string;
  /** What it is about. No two facts of a part share one. It may end with a name: `media type application/json`. */
  readonly rule: string;
  readonly value?: unknown;
  readonly isRequired?: boolean;
  readonly schema?: Schema;
  /** What it means if the fact is new, or removed. */
  readonly whenNew?: readonly Effect[];
  readonly whenGone?: readonly Effect[];
}

/** Whether a header takes text. Its value is never null, even if the schema allows it. */
const isText = ({ type }: Json) => [type].flat().includes("string");

/** Lists what a description says besides schemas, with the schemas that belong to it. */
export function* facts({ document, path, method, operation }: Description): Generator<Fact> {
  const item = document.paths[path];
  const { security = document.security, servers = item.servers ?? document.servers ?? [] } = item[method];
  yield { part: "operation", rule: "path", value: path };
  yield { part: "operation", rule: "method", value: method };
  yield { part: "operation", rule: "operationId", value: operation.operationId };
  yield { part: "operation", rule: "deprecated", value: operation.deprecated === true };
  yield { part: "operation", rule: "security", value: credentials(document, security) };
  for (const { url, "x-name": value } of servers) {
    yield { part: "operation", rule: `server ${url}`, value, whenNew: ["new"], whenGone: ["gone"] };
  }
  for (const { in: where, name, required: isRequired = false } of operation.parameters ?? []) {
    const whenNew: Effect[] = isRequired ? ["new", "narrower"] : ["new"];
    yield { part: "request", rule: `parameter ${where} ${name}`, isRequired, whenNew, whenGone: ["gone"] };
  }
  yield { part: "request", rule: "body", isRequired: operation.requestBody?.required === true };
  yield* media("request", operation.requestBody);
  for (const [status, answer] of Object.entries<Json>(operation.responses ?? {})) {
    const whenNew: Effect[] = /^[123]/.test(status) ? ["new", "wider"] : ["new"];
    yield { part: status, rule: "status", whenNew, whenGone: ["gone"] };
    yield { part: status, rule: "body", isRequired: Object.keys(answer.content ?? {}).length > 0 };
    yield* media(status, answer);
    for (const [name, { required: isRequired = false, schema = {} }] of Object.entries<Json>(answer.headers ?? {})) {
      const whenGone: Effect[] = isRequired ? ["gone", "wider"] : ["gone"];
      yield {
        part: `${status} ${name}`,
        rule: "header",
        isRequired,
        schema: schemaOf(isText(schema) ? { format: "header", ...schema, type: "string" } : schema),
        whenNew: ["new"],
        whenGone,
      };
    }
  }
}

function* media(part: string, { content = {} }: Json = {}): Generator<Fact> {
  const [whenNew, whenGone] = [["new", "wider"] as const, ["gone", "narrower"] as const];
  for (const [name, { schema = {} }] of Object.entries<Json>(content)) {
    yield { part, rule: `media type ${name}`, schema: schemaOf(schema), whenNew, whenGone };
  }
}

/** The sufficient sets of credentials, each with all schemes and scopes that it needs. */
function credentials(document: Json, security: Json[] = []): string[][] {
  const needs = ([name, scopes]: [string, string[]]) => {
    const { type, scheme = "", in: where = "", name: key = "" } = document.components?.securitySchemes?.[name] ?? {};
    const label = [type, scheme.toLowerCase(), where, key].filter(Boolean).join(" ");
    return [label, ...scopes.map((scope) => `${label} ${scope}`)];
  };
  const all = security.map((one) => Object.entries<string[]>(one).flatMap(needs).sort());
  return all.length > 0 ? all : [[]];
}
