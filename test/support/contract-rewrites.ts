// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document, which is written anew
type Json = any;

/** A copy in which each object is replaced, the innermost first. */
function mapped(value: Json, replace: (object: Json) => Json): Json {
  if (Array.isArray(value)) return value.map((item) => mapped(item, replace));
  if (typeof value !== "object" || value === null) return value;
  return replace(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapped(part, replace)])));
}

const nameOf = (ref: string) => ref.replace("#/components/schemas/", "");

/** The contract with its schemas where they are used, and not by name. */
function inlined(contract: Json): Json {
  const { schemas } = contract.components;
  const inline = (value: Json): Json =>
    mapped(value, ({ $ref, ...rest }) => {
      if (typeof $ref !== "string") return rest;
      return $ref.startsWith("#/components/schemas/")
        ? { ...inline(schemas[nameOf($ref)]), ...rest }
        : { $ref, ...rest };
    });
  return { ...contract, paths: inline(contract.paths) };
}

/** One schema for several that all hold. */
function merged(parts: Json[]): Json {
  const lists = parts.flatMap(({ required = [] }) => required);
  const properties = Object.assign({}, ...parts.map((part) => part.properties));
  return {
    ...Object.assign({}, ...parts),
    ...(lists.length > 0 && { required: lists }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

/** Ways to write the same contract, in which no schema, property or rule is changed. */
export const variants: Readonly<Record<string, (contract: Json) => Json>> = {
  "as it is": (contract) => contract,
  "every schema has another name": (contract) => {
    const { schemas } = contract.components;
    const renamed = mapped(contract, ({ $ref, ...rest }) => ({
      ...(typeof $ref === "string" && { $ref: $ref.replace("/schemas/", "/schemas/Polar") }),
      ...rest,
    }));
    renamed.components.schemas = Object.fromEntries(
      Object.keys(schemas).map((name) => [`Polar${name}`, renamed.components.schemas[name]]),
    );
    return renamed;
  },
  "all references are inlined": inlined,
  "all parts of allOf are merged": (contract) =>
    mapped(inlined(contract), ({ allOf, ...rest }) => {
      if (allOf === undefined) return rest;
      const patterns = [rest, ...allOf].filter(({ pattern }) => pattern !== undefined);
      // Two patterns can't be one.
      return patterns.length > 1 ? { allOf, ...rest } : merged([rest, ...allOf]);
    }),
  "an enumeration of one is a const": (contract) =>
    mapped(contract, ({ enum: members, ...rest }) => {
      if (members === undefined) return rest;
      return Array.isArray(members) && members.length === 1
        ? { ...rest, const: members[0] }
        : { ...rest, enum: members };
    }),
  "the properties are in another order": (contract) =>
    mapped(contract, (object) => Object.fromEntries(Object.entries(object).reverse())),
  "it is written for OpenAPI 3.0": (contract) => ({
    ...mapped(contract, ({ type, ...rest }) => {
      if (!Array.isArray(type) || !type.includes("null")) return { ...(type && { type }), ...rest };
      return { type: type.find((one) => one !== "null"), nullable: true, ...rest };
    }),
    openapi: "3.0.4",
  }),
  "without descriptions and examples": (contract) =>
    mapped(contract, ({ description, example, examples, summary, title, ...rest }) => ({
      ...rest,
      // Properties may have these names.
      ...(typeof description === "object" && { description }),
      ...(typeof summary === "object" && { summary }),
    })),
};
