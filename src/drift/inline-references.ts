import { valueAt } from "../openapi/json-pointer.js";

// biome-ignore lint/suspicious/noExplicitAny: OpenAPI documents and JSON Schemas of any shape
export type Json = any;

/** Why a description can't be compared, in one line. */
export class DescriptionError extends Error {
  override name = "DescriptionError";
}

/** Keywords that neither allow nor refuse anything. */
const annotations = /^(title|description|examples?|externalDocs|xml|discriminator|\$comment|readOnly|writeOnly|x-.*)$/;
/** Keywords whose meaning depends on other schemas for the same value. */
const unsupported = /^(unevaluated.*|\$dynamicRef|\$recursiveRef)$/;
/** Objects whose keys are names, not keywords. */
const maps = ["properties", "patternProperties", "dependentSchemas", "$defs", "responses", "headers", "content"];
const literals = ["enum", "default"];
/** Far more than one operation needs. References could otherwise multiply without end. */
const maxObjects = 200_000;
const maxDepth = 500;

type Copied = "keywords" | "names" | "literal";

/**
 * Copies a part of a document. References are replaced by their targets, annotations are left out, and `const` becomes an
 * `enum` of one. If a schema contains itself, the inner one becomes a schema that allows everything. Equal parts of all
 * copies are the same object.
 *
 * @throws DescriptionError for a reference without a target in the document, and for a keyword that can't be compared
 */
export function inlined(document: Json, source: string, part: Json): Json {
  const isOld = document.openapi?.startsWith("3.0");
  let objects = 0;
  let depth = 0;
  const copy = (value: Json, kind: Copied, open: readonly string[]): Json => {
    if (Object(value) !== value) return value;
    if (++objects > maxObjects || depth > maxDepth)
      throw new DescriptionError(`${source}: the operation's schemas are too large to compare`);
    depth++;
    const copied = Array.isArray(value)
      ? interned(value.map((item) => copy(item, kind, open)))
      : copyOf(isOld && kind === "keywords" ? upgraded(value) : value, kind, open);
    depth--;
    return copied;
  };
  const copyOf = (object: Json, kind: Copied, open: readonly string[]): Json => {
    const { $ref, ...rest } = object;
    if (kind === "keywords" && typeof $ref === "string") {
      const target = $ref.startsWith("#") ? valueAt(document, decodeURIComponent($ref.slice(1))) : undefined;
      if (target === undefined) throw new DescriptionError(`${source}: the reference ${$ref} has no target in it`);
      const inside = open.includes($ref) ? {} : copy(target, kind, [...open, $ref]);
      const { allOf = [], ...others } = copy(rest, kind, open);
      return interned(Object.keys(rest).length === 0 ? inside : { ...others, allOf: interned([inside, ...allOf]) });
    }
    const entries = Object.entries<Json>(object).flatMap(([key, item]): [string, Json][] => {
      if (kind !== "keywords") return [[key, copy(item, kind === "names" ? "keywords" : kind, open)]];
      if (annotations.test(key)) return [];
      if (unsupported.test(key)) throw new DescriptionError(`${source}: the keyword ${key} can't be compared`);
      if (key === "const") return [["enum", copy([item], "literal", open)]];
      return [[key, copy(item, maps.includes(key) ? "names" : literals.includes(key) ? "literal" : kind, open)]];
    });
    return interned(Object.fromEntries(entries));
  };
  return copy(part, "keywords", []);
}

/** A schema of OpenAPI 3.0 with the keywords of JSON Schema. */
function upgraded({ nullable, ...schema }: Json): Json {
  for (const [exclusive, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (schema[exclusive] === true) {
      schema[exclusive] = schema[limit];
      delete schema[limit];
    } else if (schema[exclusive] === false) delete schema[exclusive];
  }
  return nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;
}

const byText = new Map<string, object>();
const numbers = new WeakMap<object, number>();
let count = 0;

/** Returns the same object for all equal values, whatever the order of their keys. Their parts must be interned. */
export function interned<Value extends object>(value: Value): Value {
  const parts = Object.entries(value).map(
    ([key, part]) => JSON.stringify(key) + (Object(part) === part ? `#${numberOf(part)}` : `:${JSON.stringify(part)}`),
  );
  const text = Array.isArray(value) ? `[${parts}]` : `{${parts.sort()}}`;
  return memoized(byText, text, () => value) as Value;
}

/** A number for each object. */
export function numberOf(object: object): number {
  return memoized(numbers, object, () => count++);
}

/** Returns the value under a key. Makes it on first use. */
export function memoized<Key, Value>(
  known: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = make();
  known.set(key, value);
  return value;
}
