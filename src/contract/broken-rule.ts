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
  // A missing field breaks a rule of the object around it.
  const last = rule === "required" ? path.pop() : undefined;
  let inner = value;
  let places = parts(named(schema), inner);
  for (const [index, key] of path.entries()) {
    const names = index === path.length - 1 ? places.find((place) => refusesName(place, key, rule)) : undefined;
    if (names) return jsonPointer([...names[0], "propertyNames", rule]);
    inner = (Object(inner) as Record<string, unknown>)[key];
    const inside = places.flatMap((place) => below(place, key, inner));
    if (inside.length === 0) break;
    places = inside;
  }
  const found =
    places.find(([, part]) => (last === undefined ? rule in part : part.required?.includes(last))) ?? places[0];
  return found ? jsonPointer(rule in found[1] ? [...found[0], rule] : found[0]) : jsonPointer(named(schema)[0]);
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
function refusesName([, { propertyNames }]: Place, name: string, rule: string): boolean {
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
