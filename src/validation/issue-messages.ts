import { messages } from "../../generated/validators/messages.js";
import type { ValidatorError } from "../../generated/validators/validator.js";
import type { Issue, IssueParams } from "../contract/issue.js";
import { jsonPointer } from "../openapi/json-pointer.js";

/** The limit of reported issues. One more says that there are others. */
export const maxIssues = 100;

/** The errors of a validator as issues, in the order of the contract, each once. */
export function issuesOf(errors: readonly ValidatorError[]): Issue[] {
  const issues = new Map<string, Issue>();
  for (const error of errors) {
    // These two only say that a rule inside them is broken, and that rule is reported too.
    if (error.keyword === "if" || error.keyword === "propertyNames") continue;
    const { keyword } = error;
    const issue = { pointer: pointerOf(error), rule: keyword, message: messageOf(error), params: paramsOf(error) };
    const key = `${issue.pointer} ${issue.message}`;
    if (!issues.has(key)) issues.set(key, issue);
  }
  if (issues.size <= maxIssues) return [...issues.values()];
  const message = `has more than ${maxIssues} errors; these are the first`;
  const more = { pointer: "", rule: "maxIssues", message, params: { limit: maxIssues } };
  return [...[...issues.values()].slice(0, maxIssues), more];
}

/** Ajv points at the object in which a property is missing or misnamed; a form wants the property. */
function pointerOf({ keyword, instancePath, params, propertyName }: ValidatorError): string {
  const property = keyword === "required" ? params.missingProperty : propertyName;
  return property === undefined ? instancePath : instancePath + jsonPointer([String(property)]);
}

function paramsOf({ keyword, params }: ValidatorError): IssueParams {
  if (keyword === "enum") return { allowed: params.allowedValues as unknown[] };
  if (typeof params.limit === "number") return { limit: params.limit };
  if (keyword === "type" || keyword === "pattern" || keyword === "format") {
    return { expected: [params[keyword] as string | string[]].flat() };
  }
  return {};
}

type Words = (params: Record<string, unknown>) => string;

const typeNames: Record<string, string> = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "true or false",
  object: "an object",
  array: "a list",
};

/** What a broken rule asks for, by its keyword, in words for a form. */
const words: Record<string, Words> = {
  type: ({ type }) => `must be ${anyOf([type].flat().map((name) => typeNames[String(name)] ?? String(name)))}`,
  enum: ({ allowedValues }) => `must be ${anyOf((allowedValues as unknown[]).map((value) => JSON.stringify(value)))}`,
  required: () => "is required",
  pattern: ({ pattern }) => messages[String(pattern)] ?? "must have another form",
  format: ({ format }) => messages[String(format)] ?? "must have another form",
  minLength: ({ limit }) => `must have at least ${counted(limit, "character")}`,
  maxLength: ({ limit }) => `must have at most ${counted(limit, "character")}`,
  minItems: ({ limit }) => `must have at least ${counted(limit, "item")}`,
  maxItems: ({ limit }) => `must have at most ${counted(limit, "item")}`,
  minProperties: ({ limit }) => `must have at least ${counted(limit, "property")}`,
  maxProperties: ({ limit }) => `must have at most ${counted(limit, "property")}`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  anyOf: () => "must match one of the allowed shapes",
};

function messageOf({ keyword, params }: ValidatorError): string {
  return words[keyword]?.(params) ?? `must keep the rule ${keyword}`;
}

function anyOf(choices: string[]): string {
  const last = choices.pop() ?? "";
  return choices.length > 0 ? `${choices.join(", ")} or ${last}` : last;
}

function counted(count: unknown, noun: string): string {
  return `${count} ${count === 1 ? noun : noun.replace(/y?$/, (y) => (y ? "ies" : "s"))}`;
}
