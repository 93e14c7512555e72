import { type Member, membersOf, type Resolve } from "../../src/openapi/discriminators.ts";
import { nameOf, type Schema } from "../../src/openapi/schema.ts";
import { withTextFormats } from "../../src/openapi/text-formats.ts";

export type Schemas = Record<string, Schema>;

/** A copy of the schemas with the same verdicts, plus checks that the contract can't state, and more specific errors. */
export function strictSchemas(schemas: Schemas): Schemas {
  return compilable(withUnions(schemas, strictTree));
}

/**
 * A copy of the schemas that accepts what the provider may change over time: new members of enumerations and unions,
 * fractions, longer texts, and missing deprecated properties. Values of the known members of a union are still checked.
 */
export function tolerantSchemas(schemas: Schemas): Schemas {
  const lasting = withoutDeprecated(schemas, resolver(schemas));
  const resolve = resolver(lasting);
  return compilable(grown(withUnions(lasting, (members) => tolerantUnion(members, resolve))));
}

/** The schemas that require nothing deprecated. In a deprecated schema, everything that it describes itself is. */
function withoutDeprecated(schemas: Schemas, resolve: Resolve): Schemas {
  return mapSchemas(schemas, ({ required, allOf, ...schema }) => {
    const { deprecated = false, properties = {} } = schema;
    const isDeprecated = (name: string) => {
      const { [name]: property = {} } = properties;
      return deprecated || property.deprecated === true || resolve(property).deprecated === true;
    };
    const parts = allOf?.map(({ required, ...part }) => (deprecated || !required ? part : { required, ...part }));
    return {
      ...schema,
      ...(required && { required: required.filter((name) => !isDeprecated(name)) }),
      ...(parts && { allOf: parts }),
    };
  });
}

function resolver(schemas: Schemas): Resolve {
  return (schema) => (schema.$ref === undefined ? schema : (schemas[nameOf(schema.$ref)] as Schema));
}

/** The schemas with each union with discriminators as conditions on them: only the likeliest member is validated. */
function withUnions(schemas: Schemas, conditions: (members: Member[]) => Schema): Schemas {
  const resolve = resolver(schemas);
  return mapSchemas(schemas, (schema) => {
    const { anyOf, oneOf, ...rest } = schema;
    const members = membersOf(anyOf ?? oneOf ?? [], resolve);
    if (Object.keys(members[0]?.values ?? {}).length === 0) return schema;
    const object: Schema = { type: "object" };
    return { ...rest, ...object, ...conditional(object, conditions(members)) };
  });
}

/** The values that a discriminator has in some members. Undefined means that a member must not have it. */
function valuesOf(members: readonly Member[], discriminator: string): unknown[] {
  const values = members.flatMap(({ values }) => (values[discriminator]?.length ? values[discriminator] : [undefined]));
  return [...new Set(values)];
}

/** The condition that a discriminator has one of some values. Undefined means that it is absent. */
function has(discriminator: string, values: readonly unknown[]): Schema {
  const present = values.filter((value) => value !== undefined);
  const isPresent: Schema = { required: [discriminator] };
  if (present.length === 0) return { not: isPresent };
  return { ...(present.length === values.length && isPresent), properties: { [discriminator]: { enum: present } } };
}

/** Limits the errors of a union to those of the likeliest member, or to a wrong discriminator. */
function strictTree(
  members: Member[],
  [discriminator, ...discriminators] = Object.keys(members[0]?.values ?? {}),
): Schema {
  if (members.length === 1) return members[0]?.schema as Schema;
  if (discriminator === undefined) return { anyOf: members.map(({ schema }) => schema) };
  const values = valuesOf(members, discriminator);
  const key = ({ values }: Member) => JSON.stringify(values[discriminator]);
  const branches = [...new Set(members.map(key))].map((common) => {
    const group = members.filter((member) => key(member) === common);
    const own = valuesOf(group, discriminator);
    // If a discriminator may be absent, any value of it counts.
    const isLikeliest =
      values.includes(undefined) && !own.includes(undefined) ? { required: [discriminator] } : has(discriminator, own);
    return conditional(isLikeliest, strictTree(group, discriminators));
  });
  return { ...has(discriminator, values), allOf: branches };
}

/**
 * Checks each part of a union if the value's discriminators rule out every member without that part. A value whose
 * discriminators are known must match a member. Any other value must have what its possible members have in common.
 */
function tolerantUnion(members: Member[], resolve: Resolve): Schema {
  const discriminators = Object.keys(members[0]?.values ?? {});
  const mustHave = discriminators.filter((discriminator) => !valuesOf(members, discriminator).includes(undefined));
  const types = mustHave.map((discriminator) => [discriminator, { type: typeof valuesOf(members, discriminator)[0] }]);
  const mayBe = (group: Member[]): Schema => {
    const telling = discriminators.filter(
      (discriminator) => valuesOf(group, discriminator).length < valuesOf(members, discriminator).length,
    );
    return { allOf: telling.map((discriminator) => has(discriminator, valuesOf(group, discriminator))) };
  };
  const lists = members.map(({ schema }) => partsOf(schema, resolve).map((part) => JSON.stringify(part)));
  const parts = [...new Set(lists.flat())].flatMap((part): Schema[] => {
    const group = members.filter((_, index) => lists[index]?.includes(part));
    if (group.length === members.length) return [JSON.parse(part)];
    const fits = (member: Member) =>
      discriminators.every((discriminator) =>
        valuesOf(group, discriminator).some((value) => valuesOf([member], discriminator).includes(value)),
      );
    const isAlone = members.every((member) => group.includes(member) || !fits(member));
    return (isAlone ? [group] : group.map((member) => [member])).map((one) =>
      conditional(mayBe(one), JSON.parse(part)),
    );
  });
  return { required: mustHave, properties: Object.fromEntries(types), allOf: [...parts, ...withoutMember(members)] };
}

/** Forbids each combination of known values of discriminators that no member has. */
function withoutMember(members: Member[]): Schema[] {
  let combinations: [discriminator: string, value: unknown][][] = [[]];
  for (const discriminator of Object.keys(members[0]?.values ?? {})) {
    const values = valuesOf(members, discriminator);
    combinations = combinations.flatMap((pairs) =>
      values.map((value) => [...pairs, [discriminator, value]] as typeof pairs),
    );
  }
  const impossible = combinations.filter(
    (pairs) =>
      !members.some((member) =>
        pairs.every(([discriminator, value]) => valuesOf([member], discriminator).includes(value)),
      ),
  );
  return impossible.map((pairs) => ({
    not: { allOf: pairs.map(([discriminator, value]) => has(discriminator, [value])) },
  }));
}

/** The schemas that a schema consists of, with references for the named ones. */
function partsOf(schema: Schema, resolve: Resolve): Schema[] {
  const { allOf, ...own } = resolve(schema);
  if (!allOf) return [schema];
  return [...allOf.flatMap((part) => partsOf(part as Schema, resolve)), ...(own.properties ? [own as Schema] : [])];
}

/** The schemas without enumerations and limits of length, and with numbers instead of integers. */
function grown(schemas: Schemas): Schemas {
  return mapSchemas(schemas, ({ enum: members, oneOf, maxLength, maxItems, maxProperties, ...schema }) => {
    const { type } = schema;
    const number = (name: string) => (name === "integer" ? "number" : name);
    return {
      ...schema,
      // Keeps the enumerations in conditions, which have no type.
      ...(members && type === undefined && { enum: members }),
      ...(oneOf && { anyOf: oneOf }),
      ...(type !== undefined && { type: Array.isArray(type) ? type.map(number) : number(type) }),
    };
  });
}

/** The schemas with the extra checks, without annotations, and with limits on the cost of lists and maps. */
function compilable(schemas: Schemas): Schemas {
  return mapSchemas(withTextFormats(schemas), (annotated) => {
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

/** No JSON text that can be read has a longer list. A sparse list in JavaScript may claim 2^32 - 1 items. */
const maxItemsOfAnyList = 10_000_000;

/** Checks the size first, so that the other checks never run on megabytes of text or thousands of pairs. */
function sizeFirst(schema: Schema): Schema {
  const { type, maxLength, maxProperties, ...form } = schema;
  const sizes: Schema[] = [
    ...(maxLength === undefined ? [] : [{ maxLength }]),
    ...(maxProperties === undefined ? [] : [{ maxProperties }]),
    ...(form.items === undefined ? [] : [{ maxItems: maxItemsOfAnyList }]),
  ];
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
