import { jsonPointer } from "../contract/json-pointer.js";
import { type CheckoutLinkCreate, isShape, type RequestValidationErrorDetail, sentShapes } from "../contract/shapes.js";

/**
 * Sorts the broken rules of a 422 by the field of the body that they are about, ready for a form.
 *
 * The provider tries all three shapes and reports the errors of each, under the name of the shape. Here shape names
 * and branch tags are gone, and so is what concerns a shape that was not sent; a message that is left more than once
 * is told once.
 *
 * @param rejection a `RequestRejectedError`, or any object with the `detail` of a 422
 * @param body the body that was sent
 * @returns messages by JSON pointer (RFC 6901) into the body, as `{ "/products/0": ["Product does not exist."] }`;
 *   what concerns the body as a whole is at `""`
 */
export function messagesByPointer(
  rejection: { readonly detail: readonly RequestValidationErrorDetail[] },
  body: CheckoutLinkCreate,
): Record<string, string[]> {
  const sent: unknown[] = sentShapes(body);
  const messages = new Map<string, Set<string>>();
  for (const { type, loc, msg } of rejection.detail) {
    const [, shape, ...rest] = loc;
    if (isShape(shape) && !sent.includes(shape)) continue;
    const path = isShape(shape) ? rest : loc.slice(1);
    // The place of a syntax error is an offset into the text, not a path.
    const pointer = type === "json_invalid" ? "" : jsonPointer(withoutBranchTag(path));
    messages.set(pointer, (messages.get(pointer) ?? new Set()).add(msg));
  }
  return Object.fromEntries([...messages].map(([pointer, texts]) => [pointer, [...texts]]));
}

/** What follows a metadata key is the type that was tried, or `[key]`. */
function withoutBranchTag(path: (string | number)[]): (string | number)[] {
  return path[0] === "metadata" ? path.slice(0, 2) : path;
}
