import type { Validator } from "../../generated/validators/validator.js";
import type { Issue } from "../contract/issue.js";
import { issuesOf } from "./issue-messages.js";

/** The result of a validator: the value with its type, or the issues it found. */
export type ValidationResult<Value> =
  | { readonly valid: true; readonly value: Value }
  | { readonly valid: false; readonly issues: readonly Issue[] };

/** Runs a generated validator. Never throws. */
export function validate<Value>(value: unknown, validator: Validator<Value>): ValidationResult<Value> {
  try {
    return validator(value) ? { valid: true, value } : { valid: false, issues: issuesOf(validator.errors ?? []) };
  } catch {
    // Reading a property threw an error: it is a getter, or the value is a proxy.
    return { valid: false, issues: [{ pointer: "", rule: "type", message: "must be readable", params: {} }] };
  }
}
