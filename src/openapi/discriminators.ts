import type { Schema } from "./schema.js";

/** A member of a union. */
export interface Member {
  readonly schema: Schema;
  /** The values that each discriminator may have, or none if it must be absent. */
  readonly values: Readonly<Record<string, readonly unknown[]>>;
}

/** Returns the schema that a `$ref` refers to, or the schema itself. */
export type Resolve = (schema: Schema) => Schema;

/** The members of a union with their discriminators. */
export function membersOf(union: readonly Schema[], resolve: Resolve): Member[] {
  const enumerations = union.map((schema) => enumerationsIn(schema, resolve));
  const discriminators = discriminatorsOf(enumerations);
  return union.map((schema, index) => ({
    schema,
    values: Object.fromEntries(discriminators.map((name) => [name, enumerations[index]?.[name] ?? []])),
  }));
}

/**
 * The properties that tell the members of a union apart. Each has an enumeration in every member, or must be absent, and
 * at least two members share none of its values.
 *
 * @param enumerations the values of such properties for each member, or none if the property must be absent
 */
export function discriminatorsOf(enumerations: readonly Readonly<Record<string, readonly unknown[]>>[]): string[] {
  const names = [...new Set(enumerations.flatMap((one) => Object.keys(one)))];
  const areDisjoint = (one: readonly unknown[], other: readonly unknown[]) => !one.some((v) => other.includes(v));
  return names.filter((name) => {
    const lists = enumerations.flatMap((one) => (Object.hasOwn(one, name) ? [one[name] as readonly unknown[]] : []));
    return lists.length === enumerations.length && lists.some((one) => lists.some((other) => areDisjoint(one, other)));
  });
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
