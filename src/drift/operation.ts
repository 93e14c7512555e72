import type { Json } from "./inline.js";
import { type Schema, schemaOf } from "./kinds.js";

/** The operation, and where the document describes it. */
export interface Description {
  readonly document: Json;
  readonly path: string;
  readonly method: string;
  /** The operation with its references inlined. */
  readonly operation: Json;
}

/**
 * What changes from one description to the other: less or more is allowed; a name is new or removed; something has
 * another name or value; something becomes deprecated.
 */
export type Effect = "narrower" | "wider" | "new" | "gone" | "changed" | "deprecated";

/** What a description says besides schemas. */
export interface Fact {
  /** `operation`, `request`, or a status of answers, with the name of a header if the fact is about one. */
  readonly part: string;
  /** What it is about, such as `status` or `media type application/json`. No two facts of a part share one. */
  readonly rule: string;
  /** The name at the end of the rule, which may change. */
  readonly name?: string;
  readonly value?: unknown;
  readonly isRequired?: boolean;
  readonly schema?: Schema;
  /** What it means if the fact is new, or removed. */
  readonly whenNew?: readonly Effect[];
  readonly whenGone?: readonly Effect[];
}

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
    yield { part: "operation", rule: `server ${url}`, name: url, value, whenNew: ["new"], whenGone: ["gone"] };
  }
  for (const { in: where, name, required: isRequired = false } of operation.parameters ?? []) {
    const whenNew: Effect[] = isRequired ? ["new", "narrower"] : ["new"];
    yield { part: "request", rule: `parameter ${where} ${name}`, name, isRequired, whenNew, whenGone: ["gone"] };
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
        schema: schemaOf(schema),
        whenNew: ["new"],
        whenGone,
      };
    }
  }
}

function* media(part: string, { content = {} }: Json = {}): Generator<Fact> {
  const [whenNew, whenGone] = [["new", "wider"] as const, ["gone", "narrower"] as const];
  for (const [name, { schema = {} }] of Object.entries<Json>(content)) {
    yield { part, rule: `media type ${name}`, name, schema: schemaOf(schema), whenNew, whenGone };
  }
}

/** If one server, media type or parameter was removed and one added, treats them as one that was renamed. */
export function matchNames(before: ReadonlyMap<string, Fact>, after: Map<string, Fact>): void {
  const kindOf = ({ part, name, rule }: Fact) => name && `${part} ${rule.slice(0, -name.length)}`;
  const gone = [...before].filter(([key]) => !after.has(key));
  const fresh = [...after].filter(([key]) => !before.has(key));
  for (const [key, fact] of gone) {
    const kind = kindOf(fact);
    const [olds = [], nows = []] = [gone, fresh].map((some) => some.filter(([, one]) => kind && kindOf(one) === kind));
    const [now] = nows;
    if (!now || olds.length + nows.length > 2 || now[1].value !== fact.value) continue;
    after.delete(now[0]);
    after.set(key, now[1]);
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

/** What it means if one fact replaces another. */
export function effectsOf(old: Fact | undefined, now: Fact | undefined): readonly Effect[] {
  if (!old || !now) return (old ? old.whenGone : now?.whenNew) ?? [];
  if (old.rule !== now.rule) return [...(old.whenGone ?? []), ...(now.whenNew ?? [])];
  if (old.rule === "security") {
    const [before, after] = [old.value as string[][], now.value as string[][]];
    const isEnoughIn = (all: string[][]) => (held: string[]) =>
      all.some((needed) => needed.every((one) => held.includes(one)));
    return [
      ...(before.every(isEnoughIn(after)) ? [] : (["narrower"] as const)),
      ...(after.every(isEnoughIn(before)) ? [] : (["wider"] as const)),
    ];
  }
  if (old.isRequired !== now.isRequired) return [now.isRequired ? "narrower" : "wider"];
  if (old.rule === "deprecated") return now.value && !old.value ? ["deprecated"] : [];
  return old.value !== undefined && now.value !== undefined && old.value !== now.value ? ["changed"] : [];
}
