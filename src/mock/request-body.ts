import type { components } from "../../generated/openapi.js";
import { ownFields, sentShapes } from "../contract/request-shapes.js";
import { nameOf, type Schemas } from "../openapi/schema.js";
import { isObject } from "../text/parse.js";
import { hintsOf } from "./hints.js";
import { compileValidator, type Entry, under } from "./pydantic/compile.js";

type CommonFields = components["schemas"]["CheckoutLinkCreateBase"];

/** What a body asks for: the fields common to all shapes, including defaults, and the own field of one shape. */
export type AcceptedBody = CommonFields & {
  [Field in "metadata" | "allow_discount_codes"]: NonNullable<CommonFields[Field]>;
} & {
  products?: string[];
  product_id?: string;
  product_price_id?: string;
};

/** What a body asks for, or the rules that it breaks. */
export interface ReadBody {
  accepted?: AcceptedBody;
  broken: Entry[];
  /** The names of ignored properties: unknown ones, and the own field of a second shape. */
  ignored: string[];
  /** Likely mistakes that the contract allows. */
  hints: string[];
}

export type BodyReader = (body: unknown) => ReadBody;

/**
 * Makes the reader for bodies of the given schemas.
 *
 * @throws Error if they use a keyword, type or format that the mock doesn't know
 */
export function createBodyReader(schemas: Schemas): BodyReader {
  const validatorOf = (name: string) => compileValidator({ $ref: `#/components/schemas/${name}` }, schemas);
  const validateBody = validatorOf("CheckoutLinkCreate");
  const shapes = (schemas.CheckoutLinkCreate?.anyOf ?? []).map(({ $ref = "" }) => nameOf($ref));
  const validators = Object.fromEntries(shapes.map((shape) => [shape, validatorOf(shape)]));
  const fields = Object.entries(schemas.CheckoutLinkCreateBase?.properties ?? {});
  const known = new Set(fields.map(([name]) => name));
  const allFields = [...known, ...Object.values(ownFields)];
  const defaults = fields.flatMap(([name, { default: value }]) => (value === undefined ? [] : [[name, value]]));
  const defaultValues = Object.fromEntries(defaults) as Pick<AcceptedBody, "metadata" | "allow_discount_codes">;
  return (body) => {
    // A body may mix fields of several shapes. Only the newest shape that it matches counts.
    const sent = sentShapes(body);
    const shape = sent.find((name) => validators[name]?.(body).length === 0);
    const broken = shape ? [] : under(validateBody(body), "body");
    const own = ownFields[shape ?? sent[0]];
    const ignored = isObject(body) ? Object.keys(body).filter((name) => name !== own && !known.has(name)) : [];
    const hints = hintsOf(broken.length === 0 ? body : undefined, ignored, allFields);
    if (broken.length > 0) return { broken, ignored, hints };
    const { products, product_id, product_price_id, ...common } = body as AcceptedBody;
    const accepted = { ...defaultValues, ...common, [own]: (body as AcceptedBody)[own] };
    return { accepted, broken, ignored, hints };
  };
}
