import { jsonPointer, valueAt } from "../openapi/json-pointer.js";
import { DescriptionError, type Json } from "./description-error.js";
import { interned } from "./interned.js";
import { isSchema, keywords, unsupported } from "./schema-keywords.js";

/** Far more than one operation needs. References could otherwise multiply without end. */
const maxObjects = 200_000;
const maxDepth = 500;

/** Copies schemas of a document, with the targets of references in place of the references. */
export class SchemaInliner {
  readonly #targets = new Map<string, { copy: Json; objects: number }>();
  #objects = 0;
  #depth = 0;
  /** How often a schema was found inside itself. */
  #recursions = 0;

  /** @param source the name of the document in errors */
  constructor(
    readonly document: Json,
    readonly source: string,
  ) {}

  /** @throws DescriptionError */
  fail(place: string, problem: string): never {
    throw new DescriptionError(`${this.source}: ${place === "" ? "" : `${place}: `}${problem}`);
  }

  /**
   * What a part of the document refers to, or the part itself.
   *
   * @throws DescriptionError if a reference has no target in the document
   */
  resolved(part: Json, place: string): [part: Json, place: string] {
    let found: [part: Json, place: string] = [part, place];
    for (let references = 0; typeof found[0]?.$ref === "string"; references++) {
      if (references > maxDepth) this.fail(place, "the reference leads back to itself");
      found = this.#targetOf(found[0].$ref, found[1]);
    }
    return found;
  }

  /**
   * A copy of a schema without annotations, in which `const` is an `enum` of one. If a schema contains itself, the inner
   * one becomes a schema that allows everything. Equal parts of all copies are the same object.
   *
   * @param place the JSON pointer of the schema in the document
   * @throws DescriptionError that names the place of what can't be compared
   */
  inlined(value: Json, place: string, open: readonly string[] = []): Json {
    if (!isSchema(value)) this.fail(place, "must be a schema");
    if (typeof value === "boolean") return value;
    return this.#nested(() => {
      const { $ref, ...own } = String(this.document.openapi).startsWith("3.0.") ? upgraded(value) : value;
      if (typeof $ref !== "string") return interned(this.#keywords(own, place, open));
      const target = this.#inlinedTarget($ref, place, open);
      const { allOf = [], ...others } = this.#keywords(own, place, open);
      return Object.keys(own).length === 0 ? target : interned({ ...others, allOf: interned([target, ...allOf]) });
    });
  }

  #keywords(schema: Json, place: string, open: readonly string[]): Json {
    const copy: Json = {};
    for (const [name, value] of Object.entries(schema)) {
      const at = `${place}/${name}`;
      if (unsupported.test(name)) this.fail(at, "this keyword can't be compared");
      if (name === "const") copy.enum = this.#literal([value]);
      const [form, isValid, expected] = keywords.get(name) ?? [];
      if (isValid?.(value) === false) this.fail(at, `must be ${expected}`);
      if (form === "schema") copy[name] = this.inlined(value, at, open);
      else if (form === "literal") copy[name] = this.#literal(value);
      else if (form) {
        const parts = Object.entries(value as object).map(([key, part]) => [
          key,
          this.inlined(part, at + jsonPointer([key]), open),
        ]);
        copy[name] = interned(form === "schemas" ? parts.map(([, part]) => part) : Object.fromEntries(parts));
      }
    }
    return copy;
  }

  #inlinedTarget($ref: string, place: string, open: readonly string[]): Json {
    if (open.includes($ref)) {
      this.#recursions++;
      return interned({});
    }
    const known = this.#targets.get($ref);
    if (known) {
      this.#count(known.objects);
      return known.copy;
    }
    const before = { objects: this.#objects, recursions: this.#recursions };
    const copy = this.inlined(...this.#targetOf($ref, place), [...open, $ref]);
    // What is found inside itself depends on the references around it.
    if (before.recursions === this.#recursions) {
      this.#targets.set($ref, { copy, objects: this.#objects - before.objects });
    }
    return copy;
  }

  #targetOf($ref: string, place: string): [target: Json, place: string] {
    try {
      const pointer = $ref.startsWith("#") ? decodeURIComponent($ref.slice(1)) : "/";
      const target = valueAt(this.document, pointer);
      if (target !== undefined) return [target, pointer];
    } catch {}
    return this.fail(place, `the reference ${$ref} has no target in the document`);
  }

  #literal(value: Json): Json {
    if (Object(value) !== value) return value;
    return this.#nested(() => {
      const parts = Object.entries(value).map(([key, part]) => [key, this.#literal(part)]);
      return interned(Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts));
    });
  }

  #nested(copy: () => Json): Json {
    this.#count(1);
    this.#depth++;
    const copied = copy();
    this.#depth--;
    return copied;
  }

  #count(objects: number): void {
    this.#objects += objects;
    if (this.#objects > maxObjects || this.#depth > maxDepth) {
      this.fail("", "the operation's schemas are too large to compare");
    }
  }
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
