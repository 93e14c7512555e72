import { type Member, membersOf, type Resolve } from "../../src/openapi/discriminators.ts";
import { nameOf, type Schema } from "../../src/openapi/schema.ts";
import { mapSchemas, type Schemas } from "./schemas.ts";

/**
 * A copy of the schemas with the same verdicts, in the notation that most generators of code read: objects without
 * `allOf`, one type for each schema, `oneOf` where members exclude each other, and nothing named that may be null.
 */
export function portable(schemas: Schemas, used: readonly string[]): Schemas {
  const flat = mapSchemas(schemas, (schema) => flattened(schema, resolverOf(schemas)));
  const unions = mapSchemas(flat, (schema) => union(singleTypes(withoutNamedNull(schema, flat)), resolverOf(flat)));
  return onlyUsed(
    mapSchemas(unions, (schema) => withoutAbsent(plain(schema))),
    used,
  );
}

function resolverOf(schemas: Schemas): Resolve {
  return ({ $ref, ...schema }) => ($ref === undefined ? schema : (schemas[nameOf($ref)] as Schema));
}

/** A schema with the properties of its parts. If its parts are patterns, the first becomes its own. */
function flattened(schema: Schema, resolve: Resolve): Schema {
  const { allOf, ...own } = schema;
  if (!allOf) return schema;
  const parts = allOf.map((part) => flattened(resolve(part), resolve));
  const [{ pattern } = {}, ...others] = parts;
  if (pattern !== undefined) return { ...own, pattern, not: { anyOf: others.map((part) => ({ not: part })) } };
  const all = [own, ...parts];
  const names = all.flatMap(({ properties = {} }) => Object.keys(properties));
  if (new Set(names).size < names.length) throw new Error(`Two parts of one allOf have a property: ${names}`);
  const [not, ...more] = all.flatMap((part): Schema[] => (part.not ? [part.not] : []));
  if (more.length > 0) throw new Error(`Two parts of one allOf have a "not": ${names}`);
  return {
    ...own,
    type: "object",
    required: all.flatMap(({ required = [] }) => required),
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    ...(not ? { not } : {}),
  };
}

/** A reference to a schema that may be null becomes that schema. */
function withoutNamedNull(schema: Schema, schemas: Schemas): Schema {
  const { $ref, ...rest } = schema;
  const target = $ref === undefined ? undefined : schemas[nameOf($ref)];
  return target?.anyOf?.some(({ type }) => type === "null") ? { ...target, ...rest } : schema;
}

const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  string: ["minLength", "maxLength", "pattern", "format", "title", "x-format"],
  integer: ["minimum", "maximum"],
  boolean: [],
};

/** A schema with several types, null aside, becomes a union of schemas with one type each. */
function singleTypes(schema: Schema): Schema {
  const { type, ...rest } = schema;
  if (!Array.isArray(type) || type.filter((one) => one !== "null").length < 2) return schema;
  const entries = Object.entries(rest);
  const keywords = type.flatMap((one) => keywordsOf[one] ?? []);
  const members = type.map((one) => ({
    type: one,
    ...Object.fromEntries(entries.filter(([keyword]) => keywordsOf[one]?.includes(keyword))),
  }));
  return { ...Object.fromEntries(entries.filter(([keyword]) => !keywords.includes(keyword))), anyOf: members };
}

/**
 * Members that exclude each other are in `oneOf`. Those that require more properties come first, as some generators take
 * the first member whose required properties a value has.
 */
function union(schema: Schema, resolve: Resolve): Schema {
  const { anyOf, oneOf, ...rest } = schema;
  const schemas = anyOf ?? oneOf;
  if (!schemas || schemas.some(({ type }) => type === "null")) return schema;
  const members = membersOf(schemas, resolve);
  const exclude = members.every((one, index) => members.slice(index + 1).every((other) => areExclusive(one, other)));
  if (!exclude) return schema;
  const required = (one: Schema) => resolve(one).required?.length ?? 0;
  return { ...rest, oneOf: [...schemas].sort((one, other) => required(other) - required(one)) };

  function areExclusive(one: Member, other: Member): boolean {
    return Object.entries(one.values).some(([name, allowed]) => {
      const others = other.values[name] ?? [];
      const isRequired = (member: Member) => resolve(member.schema).required?.includes(name) === true;
      const isCertain = (member: Member, values: readonly unknown[]) => values.length === 0 || isRequired(member);
      return isCertain(one, allowed) && isCertain(other, others) && !allowed.some((value) => others.includes(value));
    });
  }
}

/**
 * A schema without what generators stumble on: `true` as the only member of an enumeration, an object as a default,
 * titles, which some take for names, and integers whose size they would guess.
 */
function plain(schema: Schema): Schema {
  const { enum: members, default: ours, title: _, not, ...rest } = schema;
  const isTrue = members?.length === 1 && members[0] === true;
  return {
    ...rest,
    ...(members && (isTrue ? { not: { enum: [false] } } : { enum: members })),
    ...(not && { not }),
    ...(ours !== undefined && typeof ours !== "object" && { default: ours }),
    ...(rest.type === "integer" && { format: "int64" }),
  };
}

/**
 * A property that must be absent becomes one that no value fits. Its type is another than in the other members of the
 * union, as generators that don't know `not` tell members apart by the types of their properties.
 */
function withoutAbsent(schema: Schema): Schema {
  const { not, properties = {}, ...rest } = schema;
  const [name, ...others] = not?.required ?? [];
  if (name === undefined || others.length > 0) return schema;
  const description = not?.properties?.[name]?.description ?? "";
  return { ...rest, properties: { ...properties, [name]: { description, type: "array", items: {}, not: {} } } };
}

/** The schemas that some names lead to. */
function onlyUsed(schemas: Schemas, names: readonly string[]): Schemas {
  const used = new Set(names);
  for (const name of used) {
    for (const [, other = ""] of JSON.stringify(schemas[name]).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      used.add(other);
  }
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
}
