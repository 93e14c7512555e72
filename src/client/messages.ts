import { type CheckoutLinkCreate, type RequestValidationErrorDetail, sentShapes } from "../contract/request-shapes.js";
import { jsonPointer, valueAt } from "../openapi/json-pointer.js";

/** The place that an entry of a 422 is about, and what the provider tried there. */
interface EntryLocation {
  /** A JSON pointer (RFC 6901) into the body. */
  readonly pointer: string;
  /** The name of the shape that was tried; undefined for a business rule. */
  readonly shape: string | undefined;
  /** The type that was tried for a metadata value, such as `int`, or `[key]` for its key. */
  readonly type: string | undefined;
}

/**
 * Groups the messages of a 422 by field, ready for a form.
 *
 * The provider tries all three shapes and reports the errors of each under the shape's name. This function keeps the
 * errors of the shapes that you sent, removes the names of shapes and types from the path, and drops duplicates. For a
 * metadata value, it keeps the messages about the value's own type, if it is one of the three allowed. Messages about
 * a metadata key begin with "Key: ".
 *
 * @param rejection a `RequestRejectedError`, or any object with the `detail` of a 422
 * @param body the body that was sent
 * @returns messages by JSON pointer (RFC 6901) into the body, such as `{ "/products/0": ["Product does not exist."] }`;
 *   messages about the whole body are at `""`
 */
export function messagesByPointer(
  rejection: { readonly detail: readonly RequestValidationErrorDetail[] },
  body: CheckoutLinkCreate,
): Record<string, string[]> {
  const sent: string[] = sentShapes(body);
  const entries = rejection.detail.map((entry) => ({ ...locationOf(entry), msg: entry.msg }));
  const ofSentShapes = entries.filter(({ shape }) => shape === undefined || sent.includes(shape));
  const messages = new Map<string, Set<string>>();
  // If the provider has dropped the shape that was sent, it reports only the others.
  for (const { pointer, type, msg, shape } of ofSentShapes.length > 0 ? ofSentShapes : entries) {
    if (type !== undefined && hasOtherType(valueAt(body, pointer), type)) continue;
    // The provider takes a `product_id` for a list of one product.
    const isProductId = shape === undefined && pointer === "/products/0" && sent[0] === "CheckoutLinkCreateProduct";
    const place = isProductId ? "/product_id" : pointer;
    messages.set(place, (messages.get(place) ?? new Set()).add(type === "[key]" ? `Key: ${msg}` : msg));
  }
  return Object.fromEntries([...messages].map(([pointer, texts]) => [pointer, [...texts]]));
}

/** Reads the `loc` of an entry. */
export function locationOf({ type, loc }: Pick<RequestValidationErrorDetail, "type" | "loc">): EntryLocation {
  // A syntax error is located by its offset in the text, not by a path.
  if (type === "json_invalid") return { pointer: "", shape: undefined, type: undefined };
  // Since September 2025 the provider wraps the names: "function-after[is_complete_configuration(), <name>]".
  const [shape] = /\bCheckoutLinkCreate\w*/.exec(String(loc[1])) ?? [];
  const path = loc.slice(shape === undefined ? 1 : 2);
  const [field, key, tried] = path;
  if (field !== "metadata" || tried === undefined) return { pointer: jsonPointer(path), shape, type: undefined };
  return { pointer: jsonPointer([field, String(key)]), shape, type: String(tried) };
}

/** What the provider calls the types of metadata values, by JavaScript's names. */
const providerTypes: Readonly<Record<string, RegExp>> = {
  string: /\bstr\b/,
  number: /^(int|float)$/,
  boolean: /^bool$/,
};

/** Whether a metadata value has one of the three types, but not the one that was tried. */
function hasOtherType(value: unknown, tried: string): boolean {
  const own = providerTypes[typeof value];
  return own !== undefined && !own.test(tried) && Object.values(providerTypes).some((pattern) => pattern.test(tried));
}
