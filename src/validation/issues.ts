import type { Validator, ValidatorError } from "../../generated/validators/validator.js";
import type { Issue } from "../client/errors.js";
import { jsonPointer, valueAt } from "../contract/json-pointer.js";

/** The validators of the branches of the union that an object may be meant for, if any is recognized. */
export type BranchesOf = (value: object) => readonly Validator<unknown>[] | undefined;

/** So many errors found, a further union is told of as a whole: to explain it takes time. */
const maxExplained = 1000;

/** What is wrong with a value by a validator, in the order of the contract, each thing once. */
export function issuesOf(value: unknown, validator: Validator<unknown>, branchesOf?: BranchesOf): Issue[] {
  const issues = new Map<string, Issue>();
  for (const error of meantErrors(value, validator, branchesOf)) {
    const issue = { pointer: pointerOf(error), rule: error.keyword, message: error.message };
    issues.set(JSON.stringify(issue), issue);
  }
  return [...issues.values()];
}

/** Ajv points at the object in which a property is missing or misnamed; a form wants the property. */
function pointerOf({ keyword, instancePath, detail, propertyName }: ValidatorError): string {
  const property = keyword === "required" ? String(detail) : propertyName;
  return property === undefined ? instancePath : instancePath + jsonPointer([property]);
}

/**
 * The errors of a validator, less those of branches of a union that were not meant. Ajv lists the errors of all
 * branches, then one of the union itself.
 */
function meantErrors(value: unknown, validator: Validator<unknown>, branchesOf?: BranchesOf): ValidatorError[] {
  const meant: ValidatorError[] = [];
  for (const error of (!validator(value) && validator.errors) || []) {
    if (error.keyword === "anyOf" || error.keyword === "oneOf") {
      const branchErrors = takeErrorsAt(error.instancePath, meant);
      const explains = meant.length < maxExplained ? branchesOf : undefined;
      for (const explaining of explainUnion(value, error, branchErrors, explains)) {
        meant.push(explaining);
      }
    } else if (error.keyword !== "propertyNames") {
      meant.push(error); // That of propertyNames only repeats that of the rule inside it.
    }
  }
  return meant;
}

/** Removes the last errors of a list that lie at a path or below it, and returns them. */
function takeErrorsAt(path: string, errors: ValidatorError[]): ValidatorError[] {
  let start = errors.length;
  while (start > 0 && `${errors[start - 1]?.instancePath}/`.startsWith(`${path}/`)) start--;
  return errors.splice(start);
}

function explainUnion(
  root: unknown,
  union: ValidatorError,
  branchErrors: ValidatorError[],
  branchesOf?: BranchesOf,
): ValidatorError[] {
  const path = union.instancePath;
  const errors = branchErrors.filter((error) => error.detail !== "null");
  const value = valueAt(root, path);
  const isWrongType = errors.some((error) => error.keyword === "type" && error.instancePath === path);
  if (isWrongType || typeof value !== "object" || value === null) return errors;
  const branches = branchesOf?.(value);
  if (!branches) return [union];
  return closestErrors(value, branches, branchesOf).map((error) => ({
    ...error,
    instancePath: path + error.instancePath,
  }));
}

/** The errors of the branch whose constants fit best and, of several such, that with the fewest errors. */
function closestErrors(
  value: object,
  branches: readonly Validator<unknown>[],
  branchesOf?: BranchesOf,
): ValidatorError[] {
  const candidates = branches.map((branch) => meantErrors(value, branch, branchesOf));
  const weights: Record<string, number> = { const: 1000, enum: 1000, not: 2000 };
  const cost = (errors: ValidatorError[]) => errors.reduce((sum, { keyword }) => sum + (weights[keyword] ?? 1), 0);
  return candidates.reduce((closest, errors) => (cost(errors) < cost(closest) ? errors : closest));
}
