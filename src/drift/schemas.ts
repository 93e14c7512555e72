import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { jsonPointer, valueAt } from "../contract/json-pointer.js";

// biome-ignore lint/suspicious/noExplicitAny: OpenAPI documents and JSON Schemas, taken apart
export type Json = any;

/** A schema, and its JSON pointer in the document. */
export interface Node {
  readonly pointer: string;
  readonly schema: Json;
}

/** Schemas that a value must match all at once, none of which contains a reference or a union. */
export type Alternative = readonly Node[];

/** The limit of alternatives for one place. Others are ignored. */
const maxAlternatives = 100;

const annotations = /^(title|description|examples?|externalDocs|xml|discriminator|\$comment|readOnly|writeOnly|x-.*)$/;
const inSchema = /^(items|additionalProperties|propertyNames|not|if|then|else|contains|unevaluated.*)$/;
const schemaLists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const schemaMaps = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/** Compiles schemas with Ajv. Equal schemas share one number, even across documents. */
export class Schemas {
  readonly #byText = new Map<string, number>();
  /** By document, because the references in a schema depend on its document. */
  readonly #byDocument = new WeakMap<object, WeakMap<object, number>>();
  readonly #validators = new Map<number, ValidateFunction>();
  #next = 0;

  /** @param oneOf the keyword that stands for `oneOf`: with `anyOf`, a value may fit several members */
  constructor(
    readonly ajv: Ajv2020,
    readonly oneOf: "oneOf" | "anyOf",
  ) {}

  /** The errors of a value by a schema of a document. */
  errors(document: Json, schema: Json, value: unknown): ErrorObject[] {
    const number = this.#number(document, schema);
    const validate =
      this.#validators.get(number) ?? (this.ajv.getSchema(`${this.oneOf}-${number}`) as ValidateFunction);
    this.#validators.set(number, validate);
    return validate(value) ? [] : (validate.errors ?? []);
  }

  /** The numbers of some schemas. */
  numbers(document: Json, nodes: readonly Node[]): string {
    return nodes
      .map(({ schema }) => this.#number(document, schema))
      .sort()
      .join();
  }

  #number(document: Json, schema: Json): number {
    const key = typeof schema === "boolean" ? booleans[`${schema}`] : schema;
    const bySchema = this.#byDocument.get(document) ?? new WeakMap<object, number>();
    this.#byDocument.set(document, bySchema);
    const known = bySchema.get(key);
    if (known !== undefined) return known;
    // A schema that refers to itself finds its number here.
    const fresh = this.#next++;
    bySchema.set(key, fresh);
    const copy = this.#copy(document, schema);
    const text = JSON.stringify(copy);
    const number = this.#byText.get(text) ?? fresh;
    bySchema.set(key, number);
    this.#byText.set(text, number);
    if (number === fresh) this.ajv.addSchema(copy, `${this.oneOf}-${number}`);
    return number;
  }

  #copy(document: Json, schema: Json): Json {
    if (typeof schema !== "object" || schema === null) return schema;
    const copies = Object.entries<Json>(schema).flatMap(([keyword, value]): [string, Json][] => {
      if (annotations.test(keyword)) return [];
      if (keyword === "$ref")
        return [[keyword, `${this.oneOf}-${this.#number(document, target(document, value).schema)}`]];
      if (keyword === "const") return [["enum", [value]]];
      if (keyword === "oneOf" && !schema.anyOf)
        return [[this.oneOf, value.map((one: Json) => this.#copy(document, one))]];
      if (schemaLists.includes(keyword)) return [[keyword, value.map((one: Json) => this.#copy(document, one))]];
      if (!schemaMaps.includes(keyword))
        return [[keyword, inSchema.test(keyword) ? this.#copy(document, value) : value]];
      const inside = Object.entries(value).map(([name, one]) => [name, this.#copy(document, one)] as const);
      return [[keyword, Object.fromEntries(inside.sort(byKey))]];
    });
    return Object.fromEntries(copies.sort(byKey));
  }
}

const booleans = { true: {}, false: {} };
const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1);

/** The target of a local reference. */
export function target(document: Json, $ref: string): Node {
  const pointer = decodeURIComponent($ref.slice(1));
  return { pointer, schema: valueAt(document, pointer) };
}

/** Each way in which a value can match some schemas at once. */
export function alternatives(document: Json, nodes: readonly Node[], depth = 0): Alternative[] {
  if (depth > 30) return [[]];
  const known = cache.get(document) ?? new Map<string, Alternative[]>();
  cache.set(document, known);
  return product(
    nodes.map((node) => {
      const found = known.get(node.pointer) ?? alternativesOf(document, node, depth + 1);
      known.set(node.pointer, found);
      return found;
    }),
  );
}

/** By document and pointer. */
const cache = new WeakMap<object, Map<string, Alternative[]>>();

function alternativesOf(document: Json, { pointer, schema }: Node, depth: number): Alternative[] {
  if (schema === false) return [];
  if (typeof schema !== "object" || schema === null) return [[]];
  const { $ref, allOf, anyOf, oneOf, ...own } = schema;
  const types: unknown[] = Array.isArray(own.type) ? own.type : [own.type];
  const members = (keyword: string): Node[] =>
    (schema[keyword] ?? []).map((one: Json, index: number) => ({
      pointer: `${pointer}/${keyword}/${index}`,
      schema: one,
    }));
  const union = [...members("anyOf"), ...members("oneOf")];
  return product([
    types.map((type) => [{ pointer, schema: type === own.type ? own : { ...own, type } }]),
    ...($ref === undefined ? [] : [alternatives(document, [target(document, $ref)], depth)]),
    alternatives(document, members("allOf"), depth),
    ...(union.length > 0 ? [union.flatMap((member) => alternatives(document, [member], depth))] : []),
  ]);
}

function product(factors: readonly (readonly Alternative[])[]): Alternative[] {
  return factors.reduce<Alternative[]>(
    (products, factor) =>
      products
        .flatMap((one) => factor.map((other) => [...one, ...other]))
        .filter((one) => typeOf(one) !== "none")
        .slice(0, maxAlternatives),
    [[]],
  );
}

/** The JSON type of an alternative: undefined if it can be any, `none` if its schemas contradict each other. */
export function typeOf(alternative: Alternative): string | undefined {
  const types = new Set(alternative.flatMap(({ schema }) => (schema.type === undefined ? [] : [String(schema.type)])));
  if (types.has("integer")) types.delete("number");
  if (types.size > 1) return "none";
  const [type] = types;
  const has = (...keywords: string[]) =>
    alternative.some(({ schema }) => keywords.some((keyword) => keyword in schema));
  return (
    type ?? (has("properties", "required", "additionalProperties") ? "object" : has("items") ? "array" : undefined)
  );
}

/** The values that an alternative allows, if it lists them. */
export function membersOf(alternative: Alternative): unknown[] | undefined {
  const lists = alternative.flatMap(({ schema }): unknown[][] =>
    "const" in schema ? [[schema.const]] : schema.enum ? [schema.enum] : [],
  );
  if (lists.length === 0) return typeOf(alternative) === "null" ? [null] : undefined;
  return lists.reduce((some, others) => some.filter((value) => others.includes(value)));
}

/** The schemas of an alternative for the value of a property, or under other keywords. */
export function below(alternative: Alternative, ...keys: string[]): Node[] {
  return alternative.flatMap(({ pointer, schema }) => {
    const inner = valueAt(schema, jsonPointer(keys));
    return inner === undefined ? [] : [{ pointer: pointer + jsonPointer(keys), schema: inner }];
  });
}

export function propertyNodes(alternative: Alternative, name: string): Node[] {
  return alternative.flatMap((node) => {
    const patterns = Object.keys(node.schema.patternProperties ?? {}).filter((text) =>
      new RegExp(text, "u").test(name),
    );
    const named = [
      ...(Object.hasOwn(node.schema.properties ?? {}, name) ? below([node], "properties", name) : []),
      ...patterns.flatMap((text) => below([node], "patternProperties", text)),
    ];
    return named.length > 0 ? named : below([node], "additionalProperties");
  });
}
