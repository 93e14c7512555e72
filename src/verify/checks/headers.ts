import { operation } from "../../contract/operation.js";
import { parsedUrl } from "../../text/parse.js";
import type { Finding } from "../finding.js";
import type { Check } from "./check.js";

interface HeaderRule {
  readonly name: string;
  readonly pattern: string;
  /** The rule that a wrong value breaks, and the one that a missing header breaks. */
  readonly rule: string;
  readonly ruleIfMissing: string;
}

/** Each header must match the contract's pattern and that of the expected answer. */
export const checkHeaders: Check = ({ schema, headers: required = {} }, answer, { rule, subject }) => {
  const { headers, status } = answer;
  const described = operation.responses[status]?.headers ?? {};
  const rules: HeaderRule[] = [
    ...Object.entries(described)
      .filter(([name, { isRequired }]) => headers.has(name) || (isRequired && !(name in required)))
      .map(([name, { pattern, patternPointer, pointer }]) => ({
        name,
        pattern,
        rule: patternPointer,
        ruleIfMissing: pointer,
      })),
    ...Object.entries(required).map(([name, pattern]) => {
      const broken = schema === undefined ? rule : (described[name]?.pointer ?? rule);
      return { name, pattern, rule: broken, ruleIfMissing: broken };
    }),
  ];
  const isBroken = ({ name, pattern }: HeaderRule) => {
    const value = headers.get(name);
    return value === null || !new RegExp(pattern).test(value);
  };
  const broken = rules.filter(isBroken);
  // One finding for each header is enough.
  const firsts = broken.filter((one) => broken.find(({ name }) => name === one.name) === one);
  return firsts.map(({ name, pattern, rule, ruleIfMissing }) => {
    const value = headers.get(name);
    const expected = `a header ${name} that matches ${pattern}`;
    return headerFinding(value === null ? ruleIfMissing : rule, expected, value, status, subject);
  });
};

/** A redirect must stay on the host. */
export const checkLocation: Check = ({ headers: required = {} }, { headers, status }, { rule, subject, baseUrl }) => {
  const location = headers.get("Location");
  if (location === null || required.Location === undefined) return [];
  if (parsedUrl(location)?.host === parsedUrl(baseUrl)?.host) return [];
  return [headerFinding(rule, "a Location on the same host", location, status, subject)];
};

function headerFinding(rule: string, expected: string, value: string | null, status: number, subject: string): Finding {
  const received = value ?? "none";
  return {
    rule,
    expected,
    received,
    message: `The ${status} to ${subject} must have ${expected}; it has ${received}.`,
  };
}
