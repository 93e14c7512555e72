import { jsonPointer } from "../../src/openapi/json-pointer.ts";
import { patternMutants } from "./pattern.ts";

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document, taken apart
export type Json = any;

/** The contract with one rule changed. */
export interface Mutant {
  /** The pointer of the rule, and how it was changed. */
  name: string;
  path: string[];
  contract: Json;
}

type Path = string[];
/** Changes a value, given its parent and its key in the parent. */
type Change = (parent: Json, key: string) => void;

/** Every contract that differs from a contract by one step and means something else. */
export function* mutants(contract: Json): Generator<Mutant> {
  for (const [path, what, change] of changes(contract)) {
    // Only the objects on the way to the change are copied.
    const copy = { ...contract };
    let parent = copy;
    for (const key of path.slice(0, -1)) {
      parent[key] = Array.isArray(parent[key]) ? [...parent[key]] : { ...parent[key] };
      parent = parent[key];
    }
    change(parent, path.at(-1) as string);
    yield { name: `${jsonPointer(path)}: ${what}`, path, contract: copy };
  }
}

type Step = [path: Path, what: string, change: Change];

const drop: Change = (parent, key) => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
};
const set =
  (value: unknown): Change =>
  (parent, key) => {
    parent[key] = value;
  };
const rename =
  (name: string): Change =>
  (parent, key) => {
    parent[name] = parent[key];
    delete parent[key];
  };

function* changes(contract: Json): Generator<Step> {
  for (const [url, item] of Object.entries<Json>(contract.paths)) {
    yield [["paths", url], "without its slash", rename(url.replace(/\/$/, ""))];
    for (const [method, operation] of Object.entries<Json>(item)) {
      const path = ["paths", url, method];
      yield [path, "another method", rename("put")];
      yield [[...path, "security"], "none", set([])];
      yield [[...path, "requestBody", "required"], "flipped", set(!operation.requestBody.required)];
      yield* contentChanges(operation.requestBody.content, [...path, "requestBody", "content"]);
      yield* responseChanges(operation.responses, [...path, "responses"]);
    }
  }
  yield* securityChanges(contract);
  const { schemas } = contract.components;
  for (const [name, schema] of Object.entries<Json>(schemas)) {
    for (const step of schemaChanges(schema, ["components", "schemas", name])) {
      if (!isSaidTwice(step, schemas)) yield step;
    }
  }
}

/**
 * Whether the schemas around a change decide the same thing anyway, so that the meaning stays the same.
 * All parts of an `allOf` say `type: object`; a nullable value can't be made nullable.
 */
function isSaidTwice([path, what]: Step, schemas: Json): boolean {
  const keyword = path.at(-1);
  if (keyword === "type" && what !== "another") return isPartOfAll(path.slice(0, -1), schemas);
  if (keyword === "$ref" && what === "or null") {
    const group = path.at(-3);
    const within = (end: number): Json => path.slice(2, end).reduce((value, key) => value[key], schemas);
    const around = within(-3);
    const isBranch = group === "anyOf" && around.anyOf.some((branch: Json) => branch.type === "null");
    const { $ref } = within(-1);
    return group === "allOf" || isBranch || acceptsNull({ $ref }, schemas);
  }
  return false;
}

function acceptsNull({ $ref, anyOf, type }: Json, schemas: Json): boolean {
  if ($ref) return acceptsNull(schemas[$ref.slice($ref.lastIndexOf("/") + 1)], schemas);
  return [type].flat().includes("null") || (anyOf?.some((branch: Json) => acceptsNull(branch, schemas)) ?? false);
}

/** Whether a schema is a part of an `allOf`, in place or, by its name, wherever it is used. */
function isPartOfAll(path: Path, schemas: Json): boolean {
  if (path.at(-2) === "allOf") return true;
  if (path.length > 3) return false;
  const text = JSON.stringify(schemas);
  const uses = text.split(`"#/components/schemas/${path.at(-1)}"`).length - 1;
  const inAll = Object.values<Json>(schemas)
    .flatMap((schema) => schema.allOf ?? [])
    .filter(({ $ref }) => $ref === `#/components/schemas/${path.at(-1)}`).length;
  return uses > 0 && uses === inAll;
}

function* responseChanges(responses: Json, path: Path): Generator<Step> {
  for (const added of ["200", "404", "500", "default"]) {
    yield [[...path, added], "as a further answer", set(Object.values(responses)[0])];
  }
  for (const [status, { content, headers = {} }] of Object.entries<Json>(responses)) {
    yield [[...path, status], "dropped", drop];
    yield* contentChanges(content, [...path, status, "content"]);
    for (const [name, header] of Object.entries<Json>(headers)) {
      const headerPath = [...path, status, "headers", name];
      yield [headerPath, "dropped", drop];
      yield [[...headerPath, "required"], "flipped", set(!header.required)];
      yield* schemaChanges(header.schema, [...headerPath, "schema"]);
    }
    for (const schema of [content["application/json"].schema]) {
      yield* schemaChanges(schema, [...path, status, "content", "application/json", "schema"]);
    }
  }
}

function* contentChanges(content: Json, path: Path): Generator<Step> {
  yield [path, "dropped", drop];
  for (const type of Object.keys(content)) {
    yield [[...path, type], "another media type", rename("application/xml")];
    yield [[...path, "text/html"], "as a further media type", set(content[type])];
    yield [[...path, "text/plain"], "as a further media type", set(content[type])];
  }
}

function* securityChanges(contract: Json): Generator<Step> {
  yield [["security"], "none", set([])];
  yield [["security", "1"], "or nothing", set({})];
  const [[name, scopes]] = Object.entries<Json>(contract.security[0]) as [[string, string[]]];
  for (const index of scopes.keys()) yield [["security", "0", name, String(index)], "dropped", drop];
  yield [["security", "0", name, "0"], "another scope", set("checkout_links:read")];
  yield [["security", "0", name, "1"], "a further scope", set("checkout_links:read")];
  yield [["components", "securitySchemes", name, "scheme"], "basic", set("basic")];
  yield [["components", "securitySchemes", name, "type"], "mutualTLS", set("mutualTLS")];
}

const types = ["null", "boolean", "object", "array", "number", "string", "integer"];
const counts = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];

/** Every change of a schema and the schemas inside it. An unknown keyword is an error. */
function* schemaChanges(schema: Json, path: Path): Generator<Step> {
  for (const [keyword, value] of Object.entries<Json>(schema)) {
    const at = [...path, keyword];
    if (annotations.has(keyword)) continue;
    if (counts.includes(keyword) || keyword === "minimum" || keyword === "maximum") {
      yield [at, "dropped", drop];
      yield [at, `${value + 1}`, set(value + 1)];
      if (value > 0 || keyword === "minimum") yield [at, `${value - 1}`, set(value - 1)];
      continue;
    }
    const known = keywords[keyword];
    if (!known) throw new Error(`${jsonPointer(at)}: no mutants are known for this keyword`);
    yield* known(value, at, schema);
  }
  // A closed object would refuse what a later version of the API adds.
  if (schema.properties && schema.additionalProperties === undefined) {
    yield [[...path, "additionalProperties"], "closed", set(false)];
  }
}

const annotations = new Set(["title", "description", "deprecated", "examples", "x-format"]);

const keywords: Record<string, (value: Json, at: Path, schema: Json) => Generator<Step>> = {
  *type(value, at, schema) {
    const list: string[] = [value].flat();
    // The members of an enumeration decide the type: dropping it or adding another changes nothing.
    if (schema.enum) {
      yield [at, "another", set("integer")];
      return;
    }
    yield [at, "dropped", drop];
    if (list.length > 1) {
      for (const type of list) yield [at, `without ${type}`, set(list.filter((other) => other !== type))];
    } else {
      yield [at, "another", set(value === "object" ? "string" : "object")];
    }
    for (const type of types) {
      // An integer is a number.
      if (list.includes(type) || (type === "integer" && list.includes("number"))) continue;
      yield [at, `or ${type}`, set([...list.filter((other) => type !== "number" || other !== "integer"), type])];
    }
  },
  *enum(value, at, schema) {
    yield [at, "dropped", drop];
    const others = value.map((member: string | boolean) => (member === true ? false : String(member).toUpperCase()));
    for (const other of schema.type === "string" ? [...others, "other"] : others) {
      yield [at, `or ${other}`, set([...value, other])];
    }
    if (value.length === 1) yield [at, "another", set(others)];
    else for (const index of value.keys()) yield [[...at, String(index)], "dropped", drop];
  },
  *format(_, at) {
    yield [at, "dropped", drop];
    yield [at, "date", set("date")];
  },
  *pattern(value, at) {
    yield [at, "dropped", drop];
    for (const { what, pattern } of patternMutants(value)) yield [at, what, set(pattern)];
  },
  *required(value, at, schema) {
    for (const [index, name] of value.entries()) yield [[...at, String(index)], `${name} dropped`, drop];
    for (const name of Object.keys(schema.properties ?? {})) {
      if (!value.includes(name)) yield [at, `${name} added`, set([...value, name])];
    }
  },
  *properties(value, at, schema) {
    for (const [name, property] of Object.entries<Json>(value)) {
      yield [[...at, name], "dropped", drop];
      yield [[...at, name], "forbidden", set(false)];
      yield* schemaChanges(property, [...at, name]);
      if (!schema.required) yield [[...at.slice(0, -1), "required"], `${name} added`, set([name])];
    }
  },
  *additionalProperties(value, at) {
    if (value !== false) yield [at, "closed", set(false)];
    if (typeof value !== "object") return;
    yield [at, "dropped", drop];
    yield* schemaChanges(value, at);
  },
  *$ref(value, at) {
    yield [at, "dropped", drop];
    yield [at, "to nothing", (schema) => Object.assign(schema, { not: {} })];
    yield [at, "or null", nullable(value)];
  },
  *anyOf(value, at) {
    yield* branchChanges(value, at);
  },
  *oneOf(value, at) {
    yield* branchChanges(value, at);
  },
  *allOf(value, at) {
    yield* branchChanges(value, at);
  },
  *items(value, at) {
    yield [at, "dropped", drop];
    yield* schemaChanges(value, at);
  },
  *propertyNames(value, at) {
    yield [at, "dropped", drop];
    yield* schemaChanges(value, at);
  },
  *not(value, at) {
    yield [at, "dropped", drop];
    yield* schemaChanges(value, at);
  },
  *default(value, at) {
    yield [at, "dropped", drop];
    yield [at, "another", set(typeof value === "boolean" ? !value : { other: 1 })];
  },
};

function nullable(ref: string): Change {
  return (schema) => {
    delete schema.$ref;
    schema.anyOf = [{ $ref: ref }, { type: "null" }];
  };
}

function* branchChanges(branches: Json[], at: Path): Generator<Step> {
  for (const [index, branch] of branches.entries()) {
    yield [[...at, String(index)], "dropped", drop];
    yield* schemaChanges(branch, [...at, String(index)]);
  }
}
