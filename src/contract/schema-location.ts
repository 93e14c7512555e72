import { bundle } from "../../generated/bundle.js";
import type { Issue } from "../client/errors.js";
import { jsonPointer, pathOf } from "./json-pointer.js";

type Json = Record<string, unknown>;
/** A schema and where it stands in the contract. */
type Place = readonly [path: readonly string[], schema: Json];

const { components } = bundle as { components: { schemas: Record<string, Json> } };

/** Where the rule that an issue of a value is about stands in the contract: a JSON pointer. */
export function ruleOf(schema: string, { pointer, rule }: Issue, value: unknown): string {
  const path = pathOf(pointer);
  // That a field is missing is a rule of the object around it.
  const last = rule === "required" ? path.pop() : undefined;
  let inner = value;
  let places = parts(named(schema), inner);
  for (const [index, key] of path.entries()) {
    const names = index === path.length - 1 ? places.find((place) => refusesName(place, key, rule)) : undefined;
    if (names) return jsonPointer([...names[0], "propertyNames", rule]);
    inner = (Object(inner) as Json)[key];
    const inside = places.flatMap((place) => below(place, key, inner));
    if (inside.length === 0) break;
    places = inside;
  }
  const found =
    places.find(([, part]) => (last === undefined ? rule in part : (part.required as string[])?.includes(last))) ??
    places[0];
  return found ? jsonPointer(rule in found[1] ? [...found[0], rule] : found[0]) : jsonPointer(named(schema)[0]);
}

function named(name: string): Place {
  return [["components", "schemas", name], components.schemas[name] ?? {}];
}

/** A schema and all that it is made of: what it refers to, its parts, and that branch which a value is meant for. */
function parts([path, schema]: Place, value: unknown): Place[] {
  const { $ref } = schema;
  const behind = typeof $ref === "string" ? parts(named($ref.slice($ref.lastIndexOf("/") + 1)), value) : [];
  const inside = (keyword: string) =>
    ((schema[keyword] as Json[] | undefined) ?? []).map((part, index) =>
      parts([[...path, keyword, String(index)], part], value),
    );
  const branches = [...inside("anyOf"), ...inside("oneOf")];
  const closest = [...branches].sort((one, other) => strangeness(one, value) - strangeness(other, value));
  return [[path, schema], ...behind, ...inside("allOf").flat(), ...closest.flat()];
}

/** Whether the name of a property breaks such a rule: the issue is about the name then, and not about the value. */
function refusesName([, { propertyNames }]: Place, name: string, rule: string): boolean {
  const limit = (propertyNames as Json | undefined)?.[rule];
  const { length } = [...name];
  return typeof limit === "number" && (rule === "maxLength" ? length > limit : rule === "minLength" && length < limit);
}

/** How much of what marks a branch, constants and marks that must not be there, a value doesn't have. */
function strangeness(branch: Place[], value: unknown): number {
  const object = Object(value) as Json;
  return branch.reduce((sum, [, { type, properties = {}, not }]) => {
    const marks = Object.entries(properties as Record<string, Json>).filter(([name, property]) => {
      const values = "const" in property ? [property.const] : (property.enum as unknown[] | undefined);
      return values && !values.includes(object[name]);
    });
    const forbidden = (not as { required?: string[] } | undefined)?.required ?? [];
    const isNull = type === "null" && value !== null;
    return sum + marks.length + 2 * forbidden.filter((name) => name in object).length + (isNull ? 10 : 0);
  }, 0);
}

/** What a schema says of what it holds under a key. */
function below([path, schema]: Place, key: string, value: unknown): Place[] {
  const property = (schema.properties as Record<string, Json> | undefined)?.[key];
  if (property) return parts([[...path, "properties", key], property], value);
  if (schema.items && /^\d+$/.test(key)) return parts([[...path, "items"], schema.items as Json], value);
  const more = schema.additionalProperties;
  if (typeof more !== "object" || more === null) return [];
  return parts([[...path, "additionalProperties"], more as Json], value);
}
