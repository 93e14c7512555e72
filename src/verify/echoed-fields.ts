import type { CheckoutLink } from "../contract/request-shapes.js";
import { isUuid } from "../contract/uuid.js";
import { jsonPointer } from "../openapi/json-pointer.js";
import { isObject } from "../text/parse.js";
import { asText } from "./messages.js";

/** A place where a link differs from the request. */
export interface Difference {
  readonly rule: string;
  readonly pointer: string;
  readonly must: string;
}

/** Where a link differs from the fields that it must have. It may have more. */
export function differences(expected: Readonly<Record<string, unknown>>, link: CheckoutLink): Difference[] {
  const found: Difference[] = [];
  const compare = (wanted: unknown, held: unknown, path: (string | number)[]): void => {
    if (Array.isArray(wanted) && Array.isArray(held) && wanted.length === held.length) {
      for (const [index, item] of wanted.entries()) compare(item, held[index], [...path, index]);
    } else if (isObject(wanted) && isObject(held)) {
      // Metadata belongs to the caller: the provider adds nothing to it.
      const keys = path[0] === "metadata" ? [...Object.keys(wanted), ...Object.keys(held)] : Object.keys(wanted);
      for (const key of new Set(keys)) compare(wanted[key], held[key], [...path, key]);
    } else if (!isSame(wanted, held)) {
      const rule = jsonPointer(["components", "schemas", "CheckoutLink", "properties", path[0] ?? ""]);
      found.push({ rule, pointer: jsonPointer(path), must: mustBe(wanted) });
    }
  };
  compare(expected, link, []);
  return found;
}

function mustBe(wanted: unknown): string {
  if (wanted === undefined) return "must be missing, because it was not sent";
  return `must be ${asText(wanted)}, as it was asked for`;
}

/** Whether two values are equal. Ignores the case of IDs, for which there is a separate rule. */
function isSame(one: unknown, other: unknown): boolean {
  if (isUuid(one) && typeof other === "string") return one.toLowerCase() === other.toLowerCase();
  return asText(one) === asText(other);
}
