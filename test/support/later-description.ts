import { bundle } from "../../generated/bundle.js";
import { valueAt } from "../../src/openapi/json-pointer.ts";

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document, which is taken apart
type Json = any;

/** The unions, and what all members have in common. */
const unions: Readonly<Record<string, string>> = {
  ProductPrice: "ProductPriceBase",
  CheckoutLinkDiscount: "DiscountBase",
};

/**
 * The contract as a later provider may describe it. In links, every deprecated and every optional field is gone, every
 * enumeration and union has a new member, every number may be a fraction, and nothing has a maximum length.
 */
export function laterDescription(): Json {
  const description = structuredClone(bundle) as Json;
  const { responses } = description.paths["/v1/checkout-links/"].post;
  responses[201].content["application/json"].schema = later({ $ref: "#/components/schemas/CheckoutLink" });
  return description;
}

function later({ $ref, ...schema }: Json, isDeprecated = false): Json {
  if ($ref !== undefined) return { ...later(valueAt(bundle, $ref.slice(1))), ...newMember($ref) };
  const { maxLength, maxItems, maxProperties, required = [], deprecated = isDeprecated, ...others } = schema;
  const changed: Json = {};
  for (const [keyword, value] of Object.entries<Json>(others)) changed[keyword] = changes[keyword]?.(value) ?? value;
  if (schema.allOf) changed.allOf = schema.allOf.map((part: Json) => later(part, !part.$ref && deprecated));
  if (schema.properties) {
    // Without `legacy`, a legacy price would be a current one.
    const isKept = (name: string) =>
      required.includes(name) && !(schema.properties[name].deprecated || (deprecated && name !== "legacy"));
    changed.required = required.filter(isKept);
    changed.properties = Object.fromEntries(
      changed.required.map((name: string) => [name, later(schema.properties[name])]),
    );
  }
  return changed;
}

const changes: Readonly<Record<string, (value: Json) => Json>> = {
  type: (types) => (Array.isArray(types) ? types.map(numberOf) : numberOf(types)),
  enum: (members) => (typeof members[0] === "string" ? [...members, `${members[0]}_later`] : members),
  anyOf: (members) => members.map((member: Json) => later(member)),
  oneOf: (members) => members.map((member: Json) => later(member)),
  items: (schema) => later(schema),
  additionalProperties: (schema) => later(schema),
};

function numberOf(type: string): string {
  return type === "integer" ? "number" : type;
}

/** The members of a union that a reference names, and another one. */
function newMember($ref: string): Json {
  const base = unions[$ref.replace(/.*\//, "")];
  if (base === undefined) return {};
  const { anyOf, oneOf } = later(valueAt(bundle, $ref.slice(1)));
  const tags = { amount_type: { const: "later" }, type: { const: "later" }, duration: { const: "later" } };
  const own = { type: "object", required: Object.keys(tags), properties: tags };
  return { anyOf: [...(anyOf ?? oneOf), { allOf: [later({ $ref: `#/components/schemas/${base}` }), own] }] };
}
