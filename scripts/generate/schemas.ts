import { isDeepStrictEqual } from "node:util";
import { withExtraFormats } from "../../src/contract/extra-formats.ts";
import { type Member, type TaggedSchema, taggedMembers } from "../../src/contract/union-tags.ts";

export interface Schema extends TaggedSchema {
  [keyword: string]: unknown;
  $ref?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Schemas;
  type?: string | string[];
  title?: string;
  pattern?: string;
  format?: string;
  deprecated?: boolean;
}

export type Schemas = Record<string, Schema>;

/** A copy of the schemas with the same verdicts, but with checks that the contract can't state, and errors to the point. */
export function strictSchemas(schemas: Schemas): Schemas {
  return compilable(withTrees(schemas, strictTree));
}

/**
 * A copy of the schemas that lets pass what a growing provider may do: new members of enumerations and unions, fractions,
 * deprecated properties that are gone. Values of the known members of a union are still checked.
 */
export function tolerantSchemas(schemas: Schemas): Schemas {
  const resolve = resolver(schemas);
  return compilable(grown(withTrees(schemas, (members) => tolerantTree(members, resolve))));
}

type Resolve = (schema: TaggedSchema) => Schema;

function resolver(schemas: Schemas): Resolve {
  return ({ $ref, ...schema }) =>
    $ref === undefined ? (schema as Schema) : (schemas[$ref.slice($ref.lastIndexOf("/") + 1)] as Schema);
}

/** The schemas with each tagged union as conditions on its tags: no branch is validated that is not meant. */
function withTrees(schemas: Schemas, tree: (members: Member<Schema>[]) => Schema): Schemas {
  const resolve = resolver(schemas);
  return mapSchemas(schemas, (schema) => {
    const { anyOf, oneOf, ...rest } = schema;
    const members = taggedMembers(anyOf ?? oneOf ?? [], resolve);
    if (Object.keys(members[0]?.tags ?? {}).length === 0) return schema;
    const object: Schema = { type: "object" };
    return { ...rest, ...object, ...conditional(object, tree(members)) };
  });
}

/** A tag of some members, the values that it has in them, and a condition and a subtree for each set of members. */
function branchesOf(
  members: readonly Member<Schema>[],
  tag: string,
  tree: (group: Member<Schema>[]) => Schema,
  anyValueCounts = false,
) {
  const groups = new Map<string, Member<Schema>[]>();
  for (const member of members) {
    const key = JSON.stringify(member.tags[tag]);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  const mayBeAbsent = groups.has("[]");
  const has: Schema = { required: [tag] };
  const branches = [...groups].map(([key, group]): Schema => {
    const isMeant =
      key === "[]"
        ? { not: has }
        : mayBeAbsent && anyValueCounts
          ? has
          : { ...has, ...enumeration(tag, JSON.parse(key)) };
    return conditional(isMeant, tree(group));
  });
  return { ...(!mayBeAbsent && has), ...enumeration(tag, valuesOf(members, tag)), allOf: branches };
}

function valuesOf(members: readonly Member<Schema>[], tag: string): unknown[] {
  return [...new Set(members.flatMap(({ tags }) => tags[tag] ?? []))];
}

function enumeration(tag: string, values: unknown[]): Schema {
  return { properties: { [tag]: { enum: values } } };
}

/** The errors of a union are those of the member that is meant, or say that a tag is wrong. */
function strictTree(members: Member<Schema>[], known: readonly string[] = []): Schema {
  const tag = Object.keys(members[0]?.tags ?? {}).find((name) => !known.includes(name));
  if (members.length === 1) return members[0]?.schema as Schema;
  if (tag === undefined) return { anyOf: members.map(({ schema }) => schema) };
  return branchesOf(members, tag, (group) => strictTree(group, [...known, tag]), true);
}

/** A value with known tags must match a member. Any other must have what the members have in common that it may be. */
function tolerantTree(union: Member<Schema>[], resolve: Resolve): Schema {
  const subtree = (members: Member<Schema>[], [tag, ...tags]: string[], isKnown: boolean): Schema => {
    if (tag === undefined) {
      const schemas = members.map(({ schema }) => schema);
      return isKnown ? { anyOf: schemas } : common(schemas, resolve);
    }
    const mayBeAbsent = union.some((member) => member.tags[tag]?.length === 0);
    return conditional(
      { ...(!mayBeAbsent && { required: [tag] }), ...enumeration(tag, valuesOf(union, tag)) },
      branchesOf(members, tag, (group) => subtree(group, tags, isKnown)),
      subtree(members, tags, false),
    );
  };
  return subtree(union, Object.keys(union[0]?.tags ?? {}), true);
}

/** What all the schemas require, with the types that they agree on: the parts that they share, and shared properties. */
function common(schemas: Schema[], resolve: Resolve): Schema {
  const lists = schemas.map((schema) => partsOf(schema, resolve));
  const isShared = ({ $ref }: Schema) => lists.every((parts) => parts.some((part) => $ref && part.$ref === $ref));
  const others = lists.map((parts) => flat(parts.filter((part) => !isShared(part)).map(resolve)));
  const required = (others[0]?.required ?? []).filter((name) =>
    others.every((other) => other.required.includes(name) && !other.properties[name]?.deprecated),
  );
  const agreed = required.map((name) => {
    const [first = {}, ...rest] = others.map(({ properties }) => properties[name] ?? {});
    if (rest.every((other) => isDeepStrictEqual(first, other))) return [name, first];
    return [name, rest.every(({ type }) => isDeepStrictEqual(type, first.type)) ? { type: first.type } : {}];
  });
  const own: Schema = { required, properties: Object.fromEntries(agreed) };
  return { ...(required.length > 0 && own), allOf: lists[0]?.filter(isShared) ?? [] };
}

/** The schemas that a schema is made of, those with a name as references. */
function partsOf(schema: Schema, resolve: Resolve): Schema[] {
  const { allOf, ...own } = resolve(schema);
  if (!allOf) return [schema];
  return [...allOf.flatMap((part) => partsOf(part as Schema, resolve)), ...(own.properties ? [own as Schema] : [])];
}

function flat(parts: Schema[]): { properties: Schemas; required: string[] } {
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required = [] }) => required),
  };
}

/** The schemas without enumerations, without deprecated properties that are required, and with numbers for integers. */
function grown(schemas: Schemas): Schemas {
  return mapSchemas(schemas, ({ enum: members, oneOf, ...schema }) => {
    const { type, required, properties = {} } = schema;
    const number = (name: string) => (name === "integer" ? "number" : name);
    return {
      ...schema,
      // Those of the trees have no type, and stay.
      ...(members && type === undefined && { enum: members }),
      ...(oneOf && { anyOf: oneOf }),
      ...(type !== undefined && { type: Array.isArray(type) ? type.map(number) : number(type) }),
      ...(required && { required: required.filter((name) => !properties[name]?.deprecated) }),
    };
  });
}

/** The schemas with the extra checks, without annotations, and with bounds on what lists and maps may cost. */
function compilable(schemas: Schemas): Schemas {
  return mapSchemas(withExtraFormats(schemas), (annotated) => {
    const { description, deprecated, default: _default, examples, title, ...schema } = annotated;
    for (const keyword of ["items", "propertyNames", "additionalProperties"]) {
      if (typeof schema[keyword] === "object") schema[keyword] = { bounded: schema[keyword] };
    }
    const { anyOf, oneOf, pattern, format, ...rest } = schema;
    if (format === "http-url") {
      const { minLength, maxLength, ...type } = rest;
      const form = { minLength, pattern, format } as Schema;
      // Length first: a parser is given no text of megabytes.
      return { ...type, ...firstBroken([{ maxLength }, ...urlFormats.map((name) => ({ format: name })), form]) };
    }
    const union = anyOf ?? oneOf ?? [];
    const nullBranch = union.find(({ type }) => type === "null");
    const [branch, ...others] = union.filter((member) => member !== nullBranch);
    // Errors of the branch alone: that null was possible too need not be said of a wrong object.
    if (!nullBranch || !branch || others.length > 0) return schema;
    return { ...rest, if: nullBranch, else: branch };
  });
}

/** What can be wrong with a URL that its pattern refuses too, but without telling why. */
const urlFormats = ["well-formed", "query-placeholder", "only-placeholders"];

/** All of the schemas, but only the first that is broken is reported. */
function firstBroken([first = {}, ...others]: Schema[]): Schema {
  return others.length === 0 ? first : conditional(first, firstBroken(others), first);
}

function conditional(condition: Schema, whenMet: Schema, otherwise?: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: condition, then: whenMet, ...(otherwise && { else: otherwise }) };
}

/** A copy of schemas in which each schema inside is replaced, except in conditions. Names of properties are left alone. */
export function mapSchemas(schemas: Schemas, replace: (schema: Schema) => Schema): Schemas {
  const map = (schema: Schema): Schema => {
    const inside = Object.entries(schema).map(([keyword, value]) => {
      if (["anyOf", "oneOf", "allOf"].includes(keyword)) return [keyword, (value as Schema[]).map(map)];
      if (["items", "propertyNames", "additionalProperties", "then", "else"].includes(keyword)) {
        return [keyword, typeof value === "object" ? map(value as Schema) : value];
      }
      return [keyword, keyword === "properties" ? mapSchemas(value as Schemas, replace) : value];
    });
    return replace(Object.fromEntries(inside));
  };
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, map(schema)]));
}
