import { validators } from "../../../generated/validators/by-schema.js";
import { ruleOf } from "../../contract/broken-rule.js";
import { validate } from "../../validation/validate.js";
import { findingAt } from "../messages.js";
import type { Check } from "./check.js";

/** The body must match its schema. */
export const checkSchema: Check = ({ schema }, { status, json }, { subject }) => {
  if (schema === undefined) return [];
  const validator = validators[schema];
  if (!validator) throw new Error(`The contract has no answer with the schema ${schema}`);
  const result = validate(json, validator);
  if (result.valid) return [];
  return result.issues.map((issue) => {
    const fault = { rule: ruleOf(schema, issue, json), pointer: issue.pointer, must: issue.message };
    return findingAt(fault, { schema, status, subject, body: json });
  });
};
