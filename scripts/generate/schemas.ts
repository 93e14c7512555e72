import { type Member, type TaggedSchema, taggedMembers } from "../../src/json-schema/discriminators.ts";
import { withExtraFormats } from "../../src/json-schema/text-formats.ts";

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

/** A copy of the schemas with the same verdicts, plus checks that the contract can't state, and more specific errors. */
export function strictSchemas(schemas: Schemas): Schemas {
  return compilable(withUnions(schemas, strictTree));
}

/**
 * A copy of the schemas that accepts what the provider may change over time: new members of enumerations and unions,
 * fractions, and missing deprecated properties. Values of the known members of a union are still checked.
 */
export function tolerantSchemas(schemas: Schemas): Schemas {
  const resolve = resolver(schemas);
  return compilable(grown(withUnions(schemas, (members) => tolerantUnion(members, resolve))));
}

type Resolve = (schema: TaggedSchema) => Schema;

function resolver(schemas: Schemas): Resolve {
  return ({ $ref, ...schema }) =>
    $ref === undefined ? (schema as Schema) : (schemas[$ref.slice($ref.lastIndexOf("/") + 1)] as Schema);
}

/** The schemas with each tagged union as conditions on its tags: no branch is validated that is not meant. */
function withUnions(schemas: Schemas, conditions: (members: Member<Schema>[]) => Schema): Schemas {
  const resolve = resolver(schemas);
  return mapSchemas(schemas, (schema) => {
    const { anyOf, oneOf, ...rest } = schema;
    const members = taggedMembers(anyOf ?? oneOf ?? [], resolve);
    if (Object.keys(members[0]?.tags ?? {}).length === 0) return schema;
    const object: Schema = { type: "object" };
    return { ...rest, ...object, ...conditional(object, conditions(members)) };
  });
}

/** The values that a tag has in some members. Undefined means that a member must not have it. */
function valuesOf(members: readonly Member<Schema>[], tag: string): unknown[] {
  const values = members.flatMap(({ tags }) => (tags[tag]?.length ? tags[tag] : [undefined]));
  return [...new Set(values)];
}

/** The condition that a tag has one of some values. Undefined means that it is absent. */
function has(tag: string, values: readonly unknown[]): Schema {
  const present = values.filter((value) => value !== undefined);
  const isPresent: Schema = { required: [tag] };
  if (present.length === 0) return { not: isPresent };
  return { ...(present.length === values.length && isPresent), properties: { [tag]: { enum: present } } };
}

/** Limits the errors of a union to those of the meant member, or to a wrong tag. */
function strictTree(members: Member<Schema>[], [tag, ...tags] = Object.keys(members[0]?.tags ?? {})): Schema {
  if (members.length === 1) return members[0]?.schema as Schema;
  if (tag === undefined) return { anyOf: members.map(({ schema }) => schema) };
  const values = valuesOf(members, tag);
  const key = ({ tags }: Member<Schema>) => JSON.stringify(tags[tag]);
  const branches = [...new Set(members.map(key))].map((common) => {
    const group = members.filter((member) => key(member) === common);
    const own = valuesOf(group, tag);
    // If a tag may be absent, any value of it counts.
    const isMeant = values.includes(undefined) && !own.includes(undefined) ? { required: [tag] } : has(tag, own);
    return conditional(isMeant, strictTree(group, tags));
  });
  return { ...has(tag, values), allOf: branches };
}

/**
 * Checks each part of a union if the value's known tags rule out every member without that part. So a value with known
 * tags must match a member, and any other value must have what its possible members have in common.
 */
function tolerantUnion(members: Member<Schema>[], resolve: Resolve): Schema {
  const tags = Object.keys(members[0]?.tags ?? {});
  const mustHave = tags.filter((tag) => !valuesOf(members, tag).includes(undefined));
  const types = mustHave.map((tag) => [tag, { type: typeof valuesOf(members, tag)[0] }]);
  const mayBe = (group: Member<Schema>[]): Schema => {
    const telling = tags.filter((tag) => valuesOf(group, tag).length < valuesOf(members, tag).length);
    return { allOf: telling.map((tag) => has(tag, valuesOf(group, tag))) };
  };
  const lists = members.map(({ schema }) => partsOf(schema, resolve).map((part) => JSON.stringify(part)));
  const parts = [...new Set(lists.flat())].flatMap((part): Schema[] => {
    const group = members.filter((_, index) => lists[index]?.includes(part));
    if (group.length === members.length) return [JSON.parse(part)];
    const fits = (member: Member<Schema>) =>
      tags.every((tag) => valuesOf(group, tag).some((value) => valuesOf([member], tag).includes(value)));
    const isAlone = members.every((member) => group.includes(member) || !fits(member));
    return (isAlone ? [group] : group.map((member) => [member])).map((one) =>
      conditional(mayBe(one), JSON.parse(part)),
    );
  });
  return { required: mustHave, properties: Object.fromEntries(types), allOf: [...parts, ...withoutMember(members)] };
}

/** Forbids each combination of known tags that no member has. */
function withoutMember(members: Member<Schema>[]): Schema[] {
  let combinations: [tag: string, value: unknown][][] = [[]];
  for (const tag of Object.keys(members[0]?.tags ?? {})) {
    const values = valuesOf(members, tag);
    combinations = combinations.flatMap((pairs) => values.map((value) => [...pairs, [tag, value]] as typeof pairs));
  }
  const impossible = combinations.filter(
    (pairs) => !members.some((member) => pairs.every(([tag, value]) => valuesOf([member], tag).includes(value))),
  );
  return impossible.map((pairs) => ({ not: { allOf: pairs.map(([tag, value]) => has(tag, [value])) } }));
}

/** The schemas that a schema consists of, with references for the named ones. */
function partsOf(schema: Schema, resolve: Resolve): Schema[] {
  const { allOf, ...own } = resolve(schema);
  if (!allOf) return [schema];
  return [...allOf.flatMap((part) => partsOf(part as Schema, resolve)), ...(own.properties ? [own as Schema] : [])];
}

/** The schemas without enumerations and required deprecated properties, and with numbers instead of integers. */
function grown(schemas: Schemas): Schemas {
  return mapSchemas(schemas, ({ enum: members, oneOf, ...schema }) => {
    const { type, required, properties = {} } = schema;
    const number = (name: string) => (name === "integer" ? "number" : name);
    return {
      ...schema,
      // Keeps the enumerations in conditions, which have no type.
      ...(members && type === undefined && { enum: members }),
      ...(oneOf && { anyOf: oneOf }),
      ...(type !== undefined && { type: Array.isArray(type) ? type.map(number) : number(type) }),
      ...(required && { required: required.filter((name) => !properties[name]?.deprecated) }),
    };
  });
}

/** The schemas with the extra checks, without annotations, and with limits on the cost of lists and maps. */
function compilable(schemas: Schemas): Schemas {
  return mapSchemas(withExtraFormats(schemas), (annotated) => {
    const { description, deprecated, default: _default, examples, title, ...schema } = annotated;
    for (const keyword of ["items", "propertyNames", "additionalProperties"]) {
      if (typeof schema[keyword] === "object") schema[keyword] = { bounded: schema[keyword] };
    }
    return sizeFirst(withNullAside(schema));
  });
}

/** Keeps null out of the errors: for a wrong object, it doesn't help to know that null is allowed too. */
function withNullAside(schema: Schema): Schema {
  const { anyOf, oneOf, ...rest } = schema;
  const union = anyOf ?? oneOf ?? [];
  const nullBranch = union.find(({ type }) => type === "null");
  const [branch, ...others] = union.filter((member) => member !== nullBranch);
  if (!nullBranch || !branch || others.length > 0) return schema;
  return { ...rest, if: nullBranch, else: branch };
}

/** Checks the size first, so that the other checks never run on megabytes of text or thousands of pairs. */
function sizeFirst(schema: Schema): Schema {
  const { type, maxLength, maxProperties, ...form } = schema;
  const sizes: Schema[] = [{ maxLength }, { maxProperties }].filter((size) => Object.values(size)[0] !== undefined);
  if (sizes.length === 0) return schema;
  const formats = form.format === "http-url" ? urlFormats : [];
  return { ...(type && { type }), ...firstBroken([...sizes, ...formats.map((name) => ({ format: name })), form]) };
}

/** Errors in a URL that its pattern also refuses, but without a reason. */
const urlFormats = ["well-formed", "query-placeholder", "only-placeholders"];

/** Requires all of the schemas, but reports only the first one that is broken. */
function firstBroken([first = {}, ...others]: Schema[]): Schema {
  return others.length === 0 ? first : conditional(first, firstBroken(others), first);
}

function conditional(condition: Schema, whenMet: Schema, otherwise?: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: condition, then: whenMet, ...(otherwise && { else: otherwise }) };
}

/** A copy of schemas in which each nested schema is replaced, except in conditions. Property names stay the same. */
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
