import { formattedStrings, otherCase, plainStrings, stringsNear } from "../../src/drift/sample-values.ts";
import { jsonPointer, valueAt } from "../../src/openapi/json-pointer.ts";
import { stringFor } from "./sample-strings.ts";

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

/** A valid value, or one that differs from it at one place and may be valid or not. */
export interface Sample {
  readonly value: unknown;
  /** The place that differs, if there is one: a JSON pointer into the value. */
  readonly pointer: string;
  /** The schemas that describe the place: JSON pointers into the document. */
  readonly schemas: readonly string[];
}

/** A schema and its JSON pointer in the document. */
interface Node {
  readonly pointer: string;
  readonly schema: Json;
}

/** Returns the whole value with another part at one place; undefined leaves the part out. */
type Put = (part: unknown) => unknown;

const scalars = [null, true, false, 0, 5, -1, 5.5, 2 ** 53];
/** Longer strings, lists and objects are not tried. */
const maxSize = 10_000;

/**
 * Varies valid values one place at a time: both sides of every limit, each member of an enumeration and others, each
 * JSON type, each branch of a union, each property present and absent, a property that no schema knows, lists of every
 * length that matters, and strings one character away from a pattern. The same input yields the same samples.
 *
 * @param document an OpenAPI or JSON Schema document
 * @param schema the JSON pointer of the values' schema in the document
 */
export function* samples(document: unknown, schema: string, values: readonly unknown[]): Generator<Sample> {
  const sampler = new Sampler(document);
  for (const value of values) yield* sampler.vary(value, [], [schema], (varied) => varied);
}

class Sampler {
  readonly #document: unknown;
  /** What is varied in full only once: patterns, branches of unions, properties that a value lacks. */
  readonly #done = new Set<string>();

  constructor(document: unknown) {
    this.#document = document;
  }

  *vary(value: unknown, path: Path, pointers: readonly string[], put: Put): Generator<Sample> {
    const nodes = this.#allNodes(pointers);
    const place = { pointer: jsonPointer(path), schemas: nodes.map((node) => node.pointer) };
    if (path.length === 0) yield { ...place, value };
    for (const part of distinct([...scalars, ...plainStrings, [], {}, [value], ...this.#values(nodes, value)])) {
      yield { ...place, value: put(part) };
    }
    for (const branch of nodes.flatMap(branches)) {
      const made = this.#make(branch, value);
      yield { ...place, value: put(made) };
      if (!isObject(made) || !this.#isFirst(branch)) continue;
      yield* this.#varyProperties(made, path, this.#nodes(branch), put, place.schemas);
    }
    if (Array.isArray(value)) {
      const items = nodes.flatMap((node) => below(node, "items"));
      for (const [index, item] of value.entries()) {
        yield* this.vary(item, [...path, index], items, (part) =>
          put([...value.slice(0, index), part, ...value.slice(index + 1)]),
        );
      }
    } else if (isObject(value)) yield* this.#varyProperties(value, path, nodes, put);
  }

  *#varyProperties(
    object: Json,
    path: Path,
    nodes: readonly Node[],
    put: Put,
    schemas: readonly string[] = nodes.map((node) => node.pointer),
  ): Generator<Sample> {
    const set = (name: string, part: unknown) => {
      const { [name]: _, ...rest } = object;
      return put(part === undefined ? rest : { ...object, [name]: part });
    };
    const place = (name: string, more: readonly Node[]) => ({
      pointer: jsonPointer([...path, name]),
      schemas: [...schemas, ...more.map((node) => node.pointer)],
    });
    const known = new Set(nodes.flatMap(({ schema }) => Object.keys((schema.properties as Json | undefined) ?? {})));
    const others = nodes.flatMap((node) => below(node, "additionalProperties"));
    for (const name of new Set([...Object.keys(object), ...known])) {
      const inside = known.has(name) ? nodes.flatMap((node) => below(node, "properties", name)) : others;
      const isPresent = Object.hasOwn(object, name);
      const part = isPresent ? object[name] : this.#make(inside[0]);
      yield { ...place(name, this.#allNodes(inside)), value: set(name, isPresent ? undefined : part) };
      if (!isPresent && !this.#isFirst(`${inside}`)) continue;
      yield* this.vary(part, [...path, name], inside, (varied) => set(name, varied));
    }
    const names = this.#allNodes(nodes.flatMap((node) => below(node, "propertyNames")));
    for (const name of distinct(["brand_new", "", "__proto__", ...this.#values(names, "key")]).map(String)) {
      if (Object.hasOwn(object, name)) continue;
      yield { ...place(name, names), value: set(name, others[0] ? this.#make(others[0]) : { deep: [1] }) };
    }
    if (others.length === 0 || !this.#isFirst(`${others}`)) return;
    yield* this.vary(this.#make(others[0]), [...path, "key"], others, (varied) => set("key", varied));
  }

  /** Values on both sides of each rule of some schemas. */
  #values(nodes: readonly Node[], value: unknown): unknown[] {
    return nodes.flatMap((node) => {
      const { schema, pointer } = node;
      const around = (...keywords: string[]) =>
        keywords.flatMap((keyword) => {
          const limit = schema[keyword];
          return typeof limit === "number" ? [limit - 1, limit, limit + 1] : [];
        });
      const sizes = (noun: string) => around(`min${noun}`, `max${noun}`).filter((size) => size >= 0 && size <= maxSize);
      const text = typeof value === "string" && value !== "" ? value : stringFor([schema]);
      const [items] = below(node, "items");
      const list = Array.isArray(value) ? value : [];
      return [
        ...members(schema).flatMap((member) =>
          typeof member === "string" ? [member, otherCase(member), `${member}s`] : [member],
        ),
        ...around("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
        ...sizes("Length").flatMap((size) => [text.padEnd(size, text.at(-1)).slice(0, size), "💶".repeat(size)]),
        ...(items === undefined ? [] : [0, 1, 2, ...sizes("Items")]).map((size) =>
          Array.from({ length: size }, (_, index) => list[index] ?? this.#make(items, list[0])),
        ),
        ...sizes("Properties").map((size) => this.#objectOf(size, node, isObject(value) ? value : {})),
        ...("pattern" in schema || "format" in schema ? formattedStrings : []),
        ...("pattern" in schema && this.#isFirst(pointer) ? stringsNear(text, `${schema.pattern}`) : []),
      ];
    });
  }

  #objectOf(size: number, node: Node, object: Json): Json {
    const part = this.#make(below(node, "additionalProperties")[0]);
    const more = Array.from({ length: size }, (_, index) => [`key ${index}`, part] as const);
    return Object.fromEntries([...Object.entries(object), ...more].slice(0, size));
  }

  /** The smallest value that fits a schema. Keeps as much as possible of another value. */
  #make(pointer: string | undefined, from?: unknown): unknown {
    if (pointer === undefined) return 1;
    const nodes = this.#nodes(pointer, ["allOf"]);
    const [member] = nodes.flatMap(({ schema }) => members(schema));
    const [branch] = nodes.flatMap(branches);
    const types = nodes.flatMap(({ schema }) => (schema.type as string | string[] | undefined) ?? []);
    const limit = (keyword: string) => nodes.flatMap(({ schema }) => (schema[keyword] as number | undefined) ?? [])[0];
    const inside = (...keys: string[]) => nodes.flatMap((node) => below(node, ...keys))[0];
    if (member !== undefined) return member;
    if (branch !== undefined) return this.#make(branch, from);
    switch (types.find((type) => type !== "null")) {
      case "object": {
        const required = nodes.flatMap(({ schema }) => (schema.required as string[] | undefined) ?? []);
        const old = isObject(from) ? from : {};
        return Object.fromEntries(required.map((name) => [name, this.#make(inside("properties", name), old[name])]));
      }
      case "array": {
        const list = Array.isArray(from) ? from : [];
        return list.length > 0 ? list : Array(limit("minItems") ?? 0).fill(this.#make(inside("items")));
      }
      case "string":
        return stringFor(
          nodes.map(({ schema }) => schema),
          from,
        );
      case "boolean":
        return typeof from === "boolean" ? from : true;
      case "integer":
      case "number":
        return typeof from === "number" ? from : (limit("minimum") ?? limit("maximum") ?? 1);
      default:
        return types.length > 0 ? null : (from ?? 1);
    }
  }

  /** A schema and the schemas it consists of. */
  #nodes(pointer: string, keywords = ["allOf", "anyOf", "oneOf"]): Node[] {
    const schema = valueAt(this.#document, pointer);
    if (!isObject(schema)) return [];
    const node = { pointer, schema };
    const parts = keywords.flatMap((keyword) => listed(node, keyword));
    const behind = typeof schema.$ref === "string" ? [schema.$ref.slice(1)] : [];
    const not = keywords.includes("anyOf") ? below(node, "not") : [];
    return [node, ...[...behind, ...parts, ...not].flatMap((inner) => this.#nodes(inner, keywords))];
  }

  #allNodes(pointers: readonly string[]): Node[] {
    const nodes = pointers.flatMap((pointer) => this.#nodes(pointer));
    return [...new Map(nodes.map((node) => [node.pointer, node])).values()];
  }

  #isFirst(key: string): boolean {
    return this.#done.size !== this.#done.add(key).size;
  }
}

/** The subschema under some keys, if there is one. */
function below({ pointer, schema }: Node, ...keys: string[]): string[] {
  return isObject(valueAt(schema, jsonPointer(keys))) ? [pointer + jsonPointer(keys)] : [];
}

function listed({ pointer, schema }: Node, keyword: string): string[] {
  return ((schema[keyword] as unknown[] | undefined) ?? []).map((_, index) => `${pointer}/${keyword}/${index}`);
}

function branches(node: Node): string[] {
  return [...listed(node, "anyOf"), ...listed(node, "oneOf")];
}

function members(schema: Json): unknown[] {
  return "const" in schema ? [schema.const] : ((schema.enum as unknown[] | undefined) ?? []);
}

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
