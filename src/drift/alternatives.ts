import { discriminatorsOf } from "../openapi/discriminators.js";
import { DescriptionError, type Json } from "./description-error.js";
import { interned, memoized, numberOf } from "./interned.js";

/** What a schema allows: a value must match at least one alternative. Equal lists are the same object. */
export type Alternatives = readonly Alternative[];

const maxAlternatives = 1000;

/** JSON Schemas without references or unions, all of which a value must match. */
export class Alternative {
  /** The JSON type: undefined if any type fits, `none` if no type does. */
  readonly type: string | undefined;
  /** The only values that it allows, if it lists them. */
  readonly enumeration: readonly unknown[] | undefined;
  /** The names of the properties that it describes. */
  readonly properties: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  readonly hasRulesForKeys: boolean;
  #children?: ReadonlyMap<string, Alternatives>;

  constructor(readonly rules: readonly Json[]) {
    const types = new Set<string>(this.valuesOf("type"));
    if (types.has("integer")) types.delete("number");
    const has = (...keywords: string[]) => keywords.some((keyword) => rules.some((rule) => keyword in rule));
    const implied = has("properties", "required", "additionalProperties")
      ? "object"
      : has("items")
        ? "array"
        : undefined;
    this.type = types.size > 1 ? "none" : ([...types][0] ?? implied);
    const lists: unknown[][] = this.type === "null" ? [[null]] : this.valuesOf("enum");
    this.enumeration = lists.length > 0 ? lists.reduce(inBoth) : undefined;
    this.properties = new Set(this.valuesOf("properties").flatMap(Object.keys));
    this.required = new Set(this.valuesOf("required").flat());
    this.hasRulesForKeys = has("propertyNames");
  }

  /** A list of this alternative alone. */
  get alone(): Alternatives {
    return interned([this]);
  }

  /** The values that the schemas give a keyword. */
  valuesOf(keyword: string): Json[] {
    return this.rules.flatMap((rule) => (keyword in rule ? [rule[keyword]] : []));
  }

  /** Parts by step: the name of a property, `*` for list items or other properties, `[key]` for property names. */
  get children(): ReadonlyMap<string, Alternatives> {
    this.#children ??= new Map(
      this.type === "array" ? this.#items() : this.type === "object" ? this.#properties() : [],
    );
    return this.#children;
  }

  #items(): [string, Alternatives][] {
    const after = this.rules.filter(({ prefixItems }) => prefixItems === undefined);
    return [["*", allowedByAll(after.flatMap(({ items }) => (items === undefined ? [] : [items])))]];
  }

  #properties(): [string, Alternatives][] {
    const part = (name?: string) => allowedByAll(this.rules.flatMap((rule) => schemasOfProperty(rule, name)));
    const named = [...this.properties].map((name): [string, Alternatives] => [name, part(name)]);
    const keys = allowedByAll([...this.valuesOf("propertyNames"), { type: "string" }]);
    return [...named, ["*", part()], ["[key]", keys]];
  }

  child(step: string): Alternatives {
    return this.children.get(step) ?? (step === "[key]" ? undefined : this.children.get("*")) ?? anything;
  }

  /** The values of each property that has an enumeration. Properties that must be absent have an empty one. */
  enumerations(): Record<string, readonly unknown[]> {
    const absent = this.valuesOf("not").flatMap(({ required = [] }) => required);
    const lists = [...this.properties].flatMap((name) => {
      const [part, ...others] = this.child(name);
      return part?.enumeration && others.length === 0 ? [[name, part.enumeration]] : [];
    });
    return Object.fromEntries([...lists, ...absent.map((name) => [name, []])]);
  }
}

function inBoth(some: readonly unknown[], others: readonly unknown[]): unknown[] {
  const shared = new Set(others);
  return some.filter((one) => shared.has(one));
}

/** The schemas that a rule has for a property or, without a name, for all others. Ajv handles `patternProperties`. */
function schemasOfProperty({ properties = {}, patternProperties, additionalProperties }: Json, name?: string): Json[] {
  if (name !== undefined && Object.hasOwn(properties, name)) return [properties[name]];
  return additionalProperties === undefined || patternProperties ? [] : [additionalProperties];
}

const byRules = new Map<readonly Json[], Alternative>();

/** The alternative that consists of some schemas. */
function alternativeOf(rules: readonly Json[]): Alternative {
  const sorted = interned([...new Set(rules)].sort((one, other) => numberOf(one) - numberOf(other)));
  return memoized(byRules, sorted, () => new Alternative(sorted));
}

const anything: Alternatives = alternativeOf([]).alone;

const bySchema = new Map<Json, Alternatives>();

/** What an inlined schema allows. */
export function alternativesOf(schema: Json): Alternatives {
  if (Object(schema) !== schema) return schema === false ? interned([]) : anything;
  return memoized(bySchema, schema, () => {
    const { allOf = [], anyOf, ...own } = schema;
    const types: Json[] = Array.isArray(own.type) ? own.type.map((type: string) => ({ ...own, type })) : [own];
    const unions: Json[][] = [anyOf, own.oneOf].filter(Boolean);
    return combined([
      types.map((one) => alternativeOf([interned(one)])),
      ...allOf.map(alternativesOf),
      ...unions.map((some) => some.flatMap(alternativesOf)),
    ]);
  });
}

/** What several inlined schemas allow together. */
function allowedByAll(schemas: readonly Json[]): Alternatives {
  return combined(schemas.map(alternativesOf));
}

/** Each combination of one alternative of each list, without those that no value matches. */
function combined(lists: readonly Alternatives[]): Alternatives {
  return interned(
    lists.reduce((combinations, list) => {
      const pairs = combinations.flatMap((one) => list.map((other) => alternativeOf([...one.rules, ...other.rules])));
      const possible = pairs.filter(({ type }) => type !== "none");
      if (possible.length <= maxAlternatives) return possible;
      throw new DescriptionError(`a schema has more than ${maxAlternatives} alternatives`);
    }, anything),
  );
}

/** The properties that tell alternatives for objects apart. */
export function discriminatorsIn(alternatives: Alternatives): string[] {
  return discriminatorsOf(alternatives.map((one) => one.enumerations()));
}
