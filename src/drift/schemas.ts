import type { Json } from "./inline.js";

/** Schemas that a value must match all at once, none of which contains a reference or a union. */
export type Kind = readonly Json[];

/** At most this many kinds are compared at one place. */
const maxKinds = 100;

/** Each way in which a value can match some schemas at once. */
export function kindsOf(schemas: readonly Json[]): readonly Kind[] {
  const [only, ...others] = schemas;
  return only !== undefined && others.length === 0 ? kindsOfOne(only) : product(schemas.map(kindsOfOne));
}

const known = new WeakMap<object, readonly Kind[]>();

function kindsOfOne(schema: Json): readonly Kind[] {
  if (Object(schema) !== schema) return schema === false ? [] : [[]];
  const found = known.get(schema);
  if (found) return found;
  const { allOf = [], anyOf, ...own } = schema;
  const types: Json[] = Array.isArray(own.type) ? own.type.map((type: string) => ({ ...own, type })) : [own];
  const unions: Json[][] = [anyOf, own.oneOf].filter(Boolean);
  const kinds = product([
    types.map((one) => [one]),
    ...allOf.map(kindsOfOne),
    ...unions.map((some) => some.flatMap(kindsOfOne)),
  ]);
  known.set(schema, kinds);
  return kinds;
}

function product(factors: readonly (readonly Kind[])[]): Kind[] {
  return factors.reduce<Kind[]>(
    (products, factor) =>
      products
        .flatMap((one) => factor.map((other) => [...one, ...other]))
        .filter((one) => typeOf(one) !== "none")
        .slice(0, maxKinds),
    [[]],
  );
}

/** The JSON type of a kind: undefined if any type fits, `none` if no type does. */
export function typeOf(kind: Kind): string | undefined {
  const types = new Set<string>(below(kind, "type"));
  if (types.has("integer")) types.delete("number");
  if (types.size > 1) return "none";
  const has = (...keywords: string[]) => kind.some((schema) => keywords.some((keyword) => keyword in schema));
  const [type = has("properties", "required", "additionalProperties") ? "object" : has("items") ? "array" : undefined] =
    types;
  return type;
}

/** The values that a kind allows, if it lists them. */
export function membersOf(kind: Kind): unknown[] | undefined {
  const lists: unknown[][] = below(kind, "enum");
  if (lists.length === 0) return typeOf(kind) === "null" ? [null] : undefined;
  return lists.reduce((some, others) => some.filter((value) => others.includes(value)));
}

/** The values of a keyword in the schemas of a kind. */
export function below(kind: Kind, keyword: string): Json[] {
  return kind.flatMap((schema) => (keyword in schema ? [schema[keyword]] : []));
}

const names = new WeakMap<Kind, ReadonlySet<string>>();

/** The property names of a kind of object. */
export function namesOf(kind: Kind): ReadonlySet<string> {
  const found = names.get(kind) ?? new Set<string>(below(kind, "properties").flatMap(Object.keys));
  names.set(kind, found);
  return found;
}

const properties = new WeakMap<Kind, Map<string, Json[]>>();

/** The schemas of a property in a kind of object. */
export function propertySchemas(kind: Kind, name: string): Json[] {
  const known = properties.get(kind) ?? new Map<string, Json[]>();
  properties.set(kind, known);
  const found =
    known.get(name) ??
    kind.flatMap(({ properties = {}, patternProperties = {}, additionalProperties }) => {
      const patterns = Object.keys(patternProperties).filter((text) => new RegExp(text, "u").test(name));
      const named = [
        ...(Object.hasOwn(properties, name) ? [properties[name]] : []),
        ...patterns.map((text) => patternProperties[text]),
      ];
      return named.length > 0 || additionalProperties === undefined ? named : [additionalProperties];
    });
  known.set(name, found);
  return found;
}

/** The schemas of the items in a kind of list. */
export function itemSchemas(kind: Kind): Json[] {
  return below(
    kind.filter(({ prefixItems }) => prefixItems === undefined),
    "items",
  );
}

/** Whether two lists contain the same schemas. */
export function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}
