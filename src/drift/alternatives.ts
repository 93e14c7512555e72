import { DescriptionError, interned, type Json, memoized, numberOf } from "./inline-references.js";

/** A schema as a list of kinds, of which a value must match at least one. Equal schemas are the same object. */
export type Schema = readonly Kind[];

const maxKinds = 1000;

/** A kind of value: JSON Schemas without references or unions, all of which a value must match. */
export class Kind {
  /** The JSON type: undefined if any type fits, `none` if no type does. */
  readonly type: string | undefined;
  /** The values that it allows, if it lists them. */
  readonly members: readonly unknown[] | undefined;
  /** The property names of an object. */
  readonly names: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  #children?: ReadonlyMap<string, Schema>;

  constructor(readonly rules: readonly Json[]) {
    const types = new Set<string>(this.all("type"));
    if (types.has("integer")) types.delete("number");
    const has = (...keywords: string[]) => keywords.some((keyword) => this.all(keyword).length > 0);
    const implied = has("properties", "required", "additionalProperties")
      ? "object"
      : has("items")
        ? "array"
        : undefined;
    this.type = types.size > 1 ? "none" : ([...types][0] ?? implied);
    const lists: unknown[][] = this.type === "null" ? [[null]] : this.all("enum");
    this.members =
      lists.length > 0 ? lists.reduce((some, others) => some.filter((one) => others.includes(one))) : undefined;
    this.names = new Set(this.all("properties").flatMap(Object.keys));
    this.required = new Set(this.all("required").flat());
  }

  /** The values of a keyword. */
  all(keyword: string): Json[] {
    return this.rules.flatMap((rule) => (keyword in rule ? [rule[keyword]] : []));
  }

  /** Schemas by step: the name of a property, `*` for list items or other properties, `[key]` for property names. */
  get children(): ReadonlyMap<string, Schema> {
    this.#children ??= new Map(
      this.type === "array" ? this.#items() : this.type === "object" ? this.#properties() : [],
    );
    return this.#children;
  }

  #items(): [string, Schema][] {
    const after = this.rules.filter(({ prefixItems }) => prefixItems === undefined);
    return [["*", both(after.flatMap(({ items }) => (items === undefined ? [] : [items])))]];
  }

  #properties(): [string, Schema][] {
    const schemaFor = (name?: string) => both(this.rules.flatMap((rule) => propertyOf(rule, name)));
    const named = [...this.names].map((name): [string, Schema] => [name, schemaFor(name)]);
    return [...named, ["*", schemaFor()], ["[key]", both([...this.all("propertyNames"), text])]];
  }

  child(step: string): Schema {
    return this.children.get(step) ?? (step === "[key]" ? undefined : this.children.get("*")) ?? anything;
  }

  /** The values that an `enum` allows for a property, or undefined if it has none. */
  membersOf(name: string): readonly unknown[] | undefined {
    const [kind, ...others] = this.child(name);
    return others.length === 0 ? kind?.members : undefined;
  }
}

const text = { type: "string" };

/** What a rule says about a property or, without a name, about all others. Ajv handles `patternProperties`. */
function propertyOf({ properties = {}, patternProperties, additionalProperties }: Json, name?: string): Json[] {
  if (name !== undefined && Object.hasOwn(properties, name)) return [properties[name]];
  return additionalProperties === undefined || patternProperties ? [] : [additionalProperties];
}

const kinds = new Map<readonly Json[], Kind>();

/** The kind of value that matches some rules. */
function kindOf(rules: readonly Json[]): Kind {
  const sorted = interned([...new Set(rules)].sort((one, other) => numberOf(one) - numberOf(other)));
  return memoized(kinds, sorted, () => new Kind(sorted));
}

const anything: Schema = interned([kindOf([])]);

const schemas = new Map<Json, Schema>();

/** What an inlined JSON Schema allows. */
export function schemaOf(json: Json): Schema {
  if (Object(json) !== json) return json === false ? interned([]) : anything;
  return memoized(schemas, json, () => {
    const { allOf = [], anyOf, ...own } = json;
    const types: Json[] = Array.isArray(own.type) ? own.type.map((type: string) => ({ ...own, type })) : [own];
    const unions: Json[][] = [anyOf, own.oneOf].filter(Boolean);
    const factors = [
      types.map((one) => kindOf([interned(one)])),
      ...allOf.map(schemaOf),
      ...unions.map((some) => some.flatMap(schemaOf)),
    ];
    return interned(product(factors));
  });
}

/** What several inlined JSON Schemas allow together. */
function both(some: readonly Json[]): Schema {
  return interned(product(some.map(schemaOf)));
}

function product(factors: readonly Schema[]): Schema {
  return factors.reduce((products, factor) => {
    const pairs = products.flatMap((one) => factor.map((other) => kindOf([...one.rules, ...other.rules])));
    const kinds = pairs.filter(({ type }) => type !== "none");
    if (kinds.length > maxKinds) throw new DescriptionError(`a schema allows more than ${maxKinds} kinds of value`);
    return kinds;
  }, anything);
}

/** The properties that distinguish the kinds of a union. Two kinds list the same values for one, or none in common. */
export function tagsOf(schema: Schema): string[] {
  const isTag = (lists: readonly (readonly unknown[] | undefined)[]) =>
    new Set(lists).size > 1 &&
    lists.every((one) =>
      lists.every((other) => one && (one === other || !other?.some((value) => one.includes(value)))),
    );
  return [...(schema[0]?.names ?? [])].filter((name) => isTag(schema.map((kind) => kind.membersOf(name))));
}
