import { type CheckoutLinkCreate, type RequestValidationErrorDetail, sentShapes } from "../contract/request-shapes.js";
import { jsonPointer } from "../openapi/json-pointer.js";

/** The place that an entry of a 422 is about, and what the provider tried there. */
interface EntryLocation {
  /** A JSON pointer (RFC 6901) into the body. */
  readonly pointer: string;
  /** The name of the shape that was tried; undefined for a business rule. */
  readonly shape: string | undefined;
  /** The key of a metadata value, and the type that was tried for it, such as `int`, or `[key]` for the key itself. */
  readonly tried?: readonly [key: string, type: string];
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
  const messages = new Map<string, Set<string>>();
  for (const { pointer, message } of problemsOf(rejection, body)) {
    messages.set(pointer, (messages.get(pointer) ?? new Set()).add(message));
  }
  return Object.fromEntries([...messages].map(([pointer, texts]) => [pointer, [...texts]]));
}

/** The entries of a 422 that are about what was sent, with their places in the body. */
export function problemsOf(
  { detail }: { readonly detail: readonly RequestValidationErrorDetail[] },
  body: CheckoutLinkCreate,
): { pointer: string; rule: string; message: string }[] {
  const sent: string[] = sentShapes(body);
  const entries = detail.map((entry) => ({ ...locationOf(entry), entry }));
  const ofSentShapes = entries.filter(({ shape }) => shape === undefined || sent.includes(shape));
  // If the provider has dropped the shape that was sent, it reports only the others.
  return (ofSentShapes.length > 0 ? ofSentShapes : entries).flatMap(({ pointer, tried, shape, entry }) => {
    if (tried && hasOtherType((body as CheckoutLinkCreate | null)?.metadata?.[tried[0]], tried[1])) return [];
    // The provider takes a `product_id` for a list of one product.
    const isProductId = shape === undefined && pointer === "/products/0" && sent[0] === "CheckoutLinkCreateProduct";
    const message = `${tried?.[1] === "[key]" ? "Key: " : ""}${entry.msg}`;
    return [{ pointer: isProductId ? "/product_id" : pointer, rule: entry.type, message }];
  });
}

/** Reads the `loc` of an entry. */
export function locationOf({ type, loc }: Pick<RequestValidationErrorDetail, "type" | "loc">): EntryLocation {
  // A syntax error is located by its offset in the text, not by a path.
  if (type === "json_invalid") return { pointer: "", shape: undefined };
  // Since September 2025 the provider wraps the names: "function-after[is_complete_configuration(), <name>]".
  const [shape] = /\bCheckoutLinkCreate\w*/.exec(String(loc[1])) ?? [];
  const path = loc.slice(shape === undefined ? 1 : 2);
  const [field, key, tried] = path;
  if (field !== "metadata" || tried === undefined) return { pointer: jsonPointer(path), shape };
  return { pointer: jsonPointer(path.slice(0, 2)), shape, tried: [String(key), String(tried)] };
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
