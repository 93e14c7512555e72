import type { Schema } from "./schema.js";

/** A member of a union. */
export interface Member {
  readonly schema: Schema;
  /** The values that each discriminator may have, or none if it must be absent. */
  readonly values: Readonly<Record<string, readonly unknown[]>>;
}

/** Returns the schema that a `$ref` refers to, or the schema itself. */
export type Resolve = (schema: Schema) => Schema;

/**
 * The members of a union with their discriminators: the properties that tell members apart. Each has an enumeration in
 * every member, or must be absent, and at least two members share none of its values. Without such a property, the
 * members have no discriminators.
 */
export function membersOf(union: readonly Schema[], resolve: Resolve): Member[] {
  const enumerated = union.map((schema) => enumerationsIn(schema, resolve));
  const names = [...new Set(enumerated.flatMap((one) => Object.keys(one)))];
  const areDisjoint = (one: readonly unknown[], other: readonly unknown[]) => !one.some((v) => other.includes(v));
  const discriminators = names.filter((name) => {
    const lists = enumerated.flatMap((one) => (one[name] ? [one[name]] : []));
    return lists.length === union.length && lists.some((one) => lists.some((other) => areDisjoint(one, other)));
  });
  return union.map((schema, index) => ({
    schema,
    values: Object.fromEntries(discriminators.map((name) => [name, enumerated[index]?.[name] ?? []])),
  }));
}

/** The enumerations of the properties of a schema. Properties that must be absent have an empty one. */
function enumerationsIn(schema: Schema, resolve: Resolve): Record<string, readonly unknown[]> {
  const { allOf = [], properties = {}, not } = resolve(schema);
  return Object.assign(
    {},
    ...allOf.map((part) => enumerationsIn(part, resolve)),
    ...Object.entries(properties).map(([name, property]) => property.enum && { [name]: property.enum }),
    ...(not?.required ?? []).map((name) => ({ [name]: [] })),
  );
}

/** The member that a value is most likely meant for: the first of those with the fewest mismatched discriminators. */
export function likeliestMember(members: readonly Member[], value: unknown): Member | undefined {
  const mismatches = ({ values }: Member) =>
    Object.entries(values).filter(([name, allowed]) => {
      const held = (Object(value) as Record<string, unknown>)[name];
      return held === undefined ? allowed.length > 0 : !allowed.includes(held);
    }).length;
  return [...members].sort((one, other) => mismatches(one) - mismatches(other))[0];
}
