import type { Alternatives } from "./alternatives.js";
import type { Effect } from "./difference.js";
import type { Content, Description } from "./find-operation.js";

/** One thing that a description says of the operation, with the schema that belongs to it. */
export interface Statement {
  /** `operation`, `request`, or a status of answers, with the name of a header if the statement is about one. */
  readonly part: string;
  /** What it is about. No two statements on a part share one. It may end with a name: `media type application/json`. */
  readonly rule: string;
  readonly value?: unknown;
  readonly isRequired?: boolean;
  readonly schema?: Alternatives;
  /** What it means if the statement is new, or removed. */
  readonly whenNew?: readonly Effect[];
  readonly whenGone?: readonly Effect[];
}

export function* statementsOf(description: Description): Generator<Statement> {
  const { path, method, operationId, isDeprecated, credentials, servers, parameters, request, answers } = description;
  yield { part: "operation", rule: "path", value: path };
  yield { part: "operation", rule: "method", value: method };
  yield { part: "operation", rule: "operationId", value: operationId };
  yield { part: "operation", rule: "deprecated", value: isDeprecated };
  yield { part: "operation", rule: "security", value: credentials };
  for (const { url, name: value } of servers) {
    yield { part: "operation", rule: `server ${url}`, value, whenNew: ["new"], whenGone: ["gone"] };
  }
  for (const { in: where, name, isRequired } of parameters) {
    const whenNew: Effect[] = isRequired ? ["new", "narrower"] : ["new"];
    yield { part: "request", rule: `parameter ${where} ${name}`, isRequired, whenNew, whenGone: ["gone"] };
  }
  yield* content("request", request);
  for (const answer of answers) {
    const { status, headers } = answer;
    const whenNew: Effect[] = /^[123]/.test(status) ? ["new", "wider"] : ["new"];
    yield { part: status, rule: "status", whenNew, whenGone: ["gone"] };
    yield* content(status, answer);
    for (const { name, isRequired, schema } of headers) {
      const whenGone: Effect[] = isRequired ? ["gone", "wider"] : ["gone"];
      yield { part: `${status} ${name}`, rule: "header", isRequired, schema, whenNew: ["new"], whenGone };
    }
  }
}

function* content(part: string, { isRequired, media }: Content): Generator<Statement> {
  yield { part, rule: "body", isRequired };
  for (const [name, schema] of media) {
    yield { part, rule: `media type ${name}`, schema, whenNew: ["new", "wider"], whenGone: ["gone", "narrower"] };
  }
}
