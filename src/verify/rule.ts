import { bundle } from "../../generated/bundle.js";
import type { Issue } from "../errors.js";
import { jsonPointer } from "../pointer.js";

type Json = Record<string, unknown>;
/** A schema and where it stands in the contract. */
type Place = readonly [path: readonly string[], schema: Json];

const { components } = bundle as { components: { schemas: Record<string, Json> } };

/** Where the rule that an issue is about stands in the contract: a JSON pointer. */
export function ruleOf(schema: string, { pointer, rule }: Issue): string {
  const path = pointer.split("/").slice(1).map(unescaped);
  // That a field is missing is a rule of the object around it.
  const last = rule === "required" ? path.pop() : undefined;
  let places = parts(named(schema));
  for (const key of path) {
    const inside = places.flatMap((place) => below(place, key));
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

/** A schema and all that it is made of: what it refers to, its parts and its branches. */
function parts([path, schema]: Place): Place[] {
  const { $ref } = schema;
  const behind = typeof $ref === "string" ? parts(named($ref.slice($ref.lastIndexOf("/") + 1))) : [];
  const inside = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    ((schema[keyword] as Json[] | undefined) ?? []).flatMap((part, index) =>
      parts([[...path, keyword, String(index)], part]),
    ),
  );
  return [[path, schema], ...behind, ...inside];
}

/** What a schema says of what it holds under a key. */
function below([path, schema]: Place, key: string): Place[] {
  const property = (schema.properties as Record<string, Json> | undefined)?.[key];
  if (property) return parts([[...path, "properties", key], property]);
  if (schema.items && /^\d+$/.test(key)) return parts([[...path, "items"], schema.items as Json]);
  const more = schema.additionalProperties;
  return typeof more === "object" && more !== null ? parts([[...path, "additionalProperties"], more as Json]) : [];
}

function unescaped(segment: string): string {
  return segment.replace(/~1/g, "/").replace(/~0/g, "~");
}
