import { jsonPointer } from "../contract/json-pointer.js";
import { type CheckoutLinkCreate, isShape, type RequestValidationErrorDetail, sentShapes } from "../contract/shapes.js";

/**
 * Groups the messages of a 422 by field, ready for a form.
 *
 * The provider tries all three shapes and reports the errors of each under the shape's name. This function keeps the
 * errors of the shapes that were sent, removes shape names and branch tags from the path, and drops duplicates.
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
  const sent: unknown[] = sentShapes(body);
  const messages = new Map<string, Set<string>>();
  for (const { type, loc, msg } of rejection.detail) {
    const [, shape, ...rest] = loc;
    if (isShape(shape) && !sent.includes(shape)) continue;
    const path = isShape(shape) ? rest : loc.slice(1);
    // A syntax error is located by its offset in the text, not by a path.
    const pointer = type === "json_invalid" ? "" : jsonPointer(withoutBranchTag(path));
    messages.set(pointer, (messages.get(pointer) ?? new Set()).add(msg));
  }
  return Object.fromEntries([...messages].map(([pointer, texts]) => [pointer, [...texts]]));
}

/** After a metadata key comes the type that was tried, or `[key]`. */
function withoutBranchTag(path: (string | number)[]): (string | number)[] {
  return path[0] === "metadata" ? path.slice(0, 2) : path;
}
