import { likeliestMember, membersOf } from "../openapi/discriminators.js";
import { jsonPointer, pathOf } from "../openapi/json-pointer.js";
import { nameOf, type Schema } from "../openapi/schema.js";
import type { Issue } from "./issue.js";
import { schemas } from "./operation.js";

/** A schema and its place in the contract. */
type Place = readonly [path: readonly string[], schema: Schema];

/** Finds the rule of the contract that an issue is about, as a JSON pointer. */
export function ruleOf(schema: string, { pointer, rule }: Issue, value: unknown): string {
  const path = pathOf(pointer);
  const [name = "", around] = [path.at(-1), path.slice(0, -1)];
  const outer = placesOf(schema, around, value);
  if (rule === "required") return pointerTo(rule, outer, ({ required }) => required?.includes(name));
  const namePlace = outer.find(([, part]) => refusesName(part, name, rule));
  if (namePlace && path.length > 0) return jsonPointer([...namePlace[0], "propertyNames", rule]);
  return pointerTo(rule, placesOf(schema, path, value), (part) => rule in part);
}

/** The pointer to a rule in the first place that has it, or else to the first place. */
function pointerTo(rule: string, places: readonly Place[], hasRule: (schema: Schema) => boolean | undefined): string {
  const [path, schema] = (places.find(([, part]) => hasRule(part)) ?? places[0]) as Place;
  return jsonPointer(rule in schema ? [...path, rule] : path);
}

/** The places that describe the value at a path, or as much of the path as is described; at least one. */
function placesOf(schema: string, path: readonly string[], value: unknown): readonly Place[] {
  let inner = value;
  let places = parts(named(schema), inner);
  for (const key of path) {
    inner = (Object(inner) as Record<string, unknown>)[key];
    const inside = places.flatMap((place) => below(place, key, inner));
    if (inside.length === 0) return places;
    places = inside;
  }
  return places;
}

function named(name: string): Place {
  return [["components", "schemas", name], schemas[name] ?? {}];
}

function referred($ref: string): Place {
  return named(nameOf($ref));
}

/** A schema with its references, its parts, and the members of its union, the likeliest one first. */
function parts([path, schema]: Place, value: unknown): Place[] {
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
  const inside = (keyword: string, part: Schema, list: Schema[]) =>
    parts([[...path, keyword, String(list.indexOf(part))], part], value);
  const union = [...anyOf, ...oneOf].filter(({ type }) => type !== "null" || value === null);
  const members = membersOf(union, (part) => (part.$ref === undefined ? part : referred(part.$ref)[1]));
  const likeliest = likeliestMember(members, value)?.schema;
  return [
    [path, schema],
    ...($ref === undefined ? [] : parts(referred($ref), value)),
    ...allOf.flatMap((part) => inside("allOf", part, allOf)),
    ...[...(likeliest ? [likeliest] : []), ...union.filter((part) => part !== likeliest)].flatMap((part) =>
      anyOf.includes(part) ? inside("anyOf", part, anyOf) : inside("oneOf", part, oneOf),
    ),
  ];
}

/** Whether a property's name breaks such a rule; then the issue is about the name, not about the value. */
function refusesName({ propertyNames }: Schema, name: string, rule: string): boolean {
  const limit = (Object(propertyNames) as Schema)[rule];
  const { length } = [...name];
  return typeof limit === "number" && (rule === "maxLength" ? length > limit : rule === "minLength" && length < limit);
}

/** The schema of the value under a key. */
function below([path, { properties, items, additionalProperties }]: Place, key: string, value: unknown): Place[] {
  const property = properties?.[key];
  if (property) return parts([[...path, "properties", key], property], value);
  if (typeof items === "object" && /^\d+$/.test(key)) return parts([[...path, "items"], items], value);
  if (typeof additionalProperties !== "object") return [];
  return parts([[...path, "additionalProperties"], additionalProperties], value);
}
