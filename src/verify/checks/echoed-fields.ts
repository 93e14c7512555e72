import type { CheckoutLink } from "../../contract/checkout-link.js";
import { isUuid } from "../../contract/uuid.js";
import { jsonPointer } from "../../openapi/json-pointer.js";
import { isObject } from "../../text/parse.js";
import { asText, type FieldMismatch, findingAt } from "../messages.js";
import type { Check } from "./check.js";

/** A link must have the fields that were asked for. */
export const checkEchoedFields: Check = ({ schema, link = {} }, { status, json }, { subject }) => {
  if (schema !== "CheckoutLink") return [];
  return fieldMismatches(link, json as CheckoutLink).map((one) =>
    findingAt(one, { schema, status, subject, body: json }),
  );
};

/** Where a link differs from the fields that it must have. It may have more. */
export function fieldMismatches(expected: Readonly<Record<string, unknown>>, link: CheckoutLink): FieldMismatch[] {
  const found: FieldMismatch[] = [];
  const compare = (wanted: unknown, actual: unknown, path: (string | number)[]): void => {
    if (Array.isArray(wanted) && Array.isArray(actual) && wanted.length === actual.length) {
      for (const [index, item] of wanted.entries()) compare(item, actual[index], [...path, index]);
    } else if (isObject(wanted) && isObject(actual)) {
      // Metadata belongs to the caller: the provider adds nothing to it.
      const keys = path[0] === "metadata" ? [...Object.keys(wanted), ...Object.keys(actual)] : Object.keys(wanted);
      for (const key of new Set(keys)) compare(wanted[key], actual[key], [...path, key]);
    } else if (!isSame(wanted, actual)) {
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
