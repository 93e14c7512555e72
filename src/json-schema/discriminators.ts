/** The parts of JSON Schema that tell the members of a union apart. */
export interface TaggedSchema {
  $ref?: string;
  allOf?: TaggedSchema[];
  properties?: Record<string, TaggedSchema>;
  enum?: unknown[];
  required?: string[];
  not?: TaggedSchema;
}

/** A member of a union with its tags: the values that each tag may have, or none if it must be absent. */
export interface Member<Schema> {
  readonly schema: Schema;
  readonly tags: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * The members of a union with their tags. A tag is a property that tells members apart: no two of them share a value of
 * it. If there is no such property, the members have no tags.
 */
export function taggedMembers<Schema extends TaggedSchema>(
  union: readonly Schema[],
  resolve: (schema: TaggedSchema) => TaggedSchema,
): Member<Schema>[] {
  const marks = union.map((schema) => marksOf(schema, resolve));
  const names = [...new Set(marks.flatMap((mark) => Object.keys(mark)))];
  const tags = names.filter((name) => {
    const sets = marks.flatMap((mark) => (mark[name] ? [mark[name]] : []));
    return (
      sets.length === marks.length && sets.some((one) => sets.some((other) => !one.some((v) => other.includes(v))))
    );
  });
  return union.map((schema, index) => ({
    schema,
    tags: Object.fromEntries(tags.map((tag) => [tag, marks[index]?.[tag] ?? []])),
  }));
}

/** The properties that have an enumeration. Those that must be absent have an empty one. */
function marksOf(
  schema: TaggedSchema,
  resolve: (schema: TaggedSchema) => TaggedSchema,
): Record<string, readonly unknown[]> {
  const { allOf = [], properties = {}, not } = resolve(schema);
  return Object.assign(
    {},
    ...allOf.map((part) => marksOf(part, resolve)),
    ...Object.entries(properties).map(([name, property]) => property.enum && { [name]: property.enum }),
    ...(not?.required ?? []).map((name) => ({ [name]: [] })),
  );
}

/** The member whose tags match a value best: the first of those with the fewest mismatches. */
export function meantMember<Schema>(members: readonly Member<Schema>[], value: unknown): Member<Schema> | undefined {
  const wrongTags = ({ tags }: Member<Schema>) =>
    Object.entries(tags).filter(([name, values]) => {
      const tag = (Object(value) as Record<string, unknown>)[name];
      return tag === undefined ? values.length > 0 : !values.includes(tag);
    }).length;
  return [...members].sort((one, other) => wrongTags(one) - wrongTags(other))[0];
}
