import type { ExpectedAnswer } from "../cases/case.js";
import { operation } from "../cases/request.js";
import { ruleOf } from "../contract/schema-location.js";
import { validateCheckoutLinkCreate } from "../validation/index.js";
import type { Answer } from "../verify/exchange.js";
import { type Finding, judge } from "../verify/judge.js";

/** One way in which a call breaks the contract. */
export interface Violation {
  /** Who broke it: the client by its request, or the server by its response. */
  readonly side: "request" | "response";
  /** The rule that is broken: a JSON pointer into the contract. */
  readonly rule: string;
  /** What is wrong, in words. Holds nothing of what was sent. */
  readonly message: string;
}

const json = `${operation}/requestBody/content/application~1json`;

/** What is wrong with a request that goes to the endpoint. */
export function requestViolations(
  headers: Readonly<Record<string, string | undefined>>,
  body: Uint8Array,
): Violation[] {
  const violation = (rule: string, message: string): Violation => ({ side: "request", rule, message });
  const caller = /^Bearer +\S/i.test(headers.authorization ?? "")
    ? []
    : [violation("/security/0", "must have a bearer token")];
  if (body.byteLength === 0) return [...caller, violation(`${operation}/requestBody/required`, "must have a body")];
  const type = headers["content-type"];
  if (type !== undefined && !/^application\/([\w.!#$&^-]+\+)?json\s*(;|$)/i.test(type)) {
    return [...caller, violation(json, "must be application/json")];
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return [...caller, violation(json, "must be JSON in UTF-8")];
  }
  const result = validateCheckoutLinkCreate(value);
  if (result.valid) return caller;
  const broken = result.issues.map((issue) =>
    violation(ruleOf("CheckoutLinkCreate", issue, value), `${issue.pointer || "the body"} ${issue.message}`),
  );
  return [...caller, ...broken];
}

/** The bodies that the contract describes, by status. */
const described: Readonly<Record<number, readonly ExpectedAnswer[]>> = {
  201: [{ status: 201, schema: "CheckoutLink", link: {} }],
  400: [{ status: 400, schema: "BodyParsingError" }],
  401: ["Unauthorized", "InvalidToken"].map((schema) => ({
    status: 401,
    schema,
    headers: { "WWW-Authenticate": "^Bearer " },
  })),
  403: ["InsufficientScope", "NotPermitted"].map((schema) => ({ status: 403, schema })),
  422: [{ status: 422, schema: "RequestValidationError" }],
};

/** What is wrong with the answer of the endpoint. Of 429 and 5xx the contract says nothing. */
export function responseViolations(answer: Answer): Violation[] {
  const { status } = answer;
  if (status === 429 || status >= 500) return [];
  const expected = described[status];
  const violation = ({ rule, expected, received }: Finding): Violation => ({
    side: "response",
    rule,
    // What received may be anything, and this goes to a log.
    message: received === "nothing" ? `${expected}, but is missing` : expected,
  });
  if (!expected) {
    const rule = `${operation}/responses`;
    return [{ side: "response", rule, message: `${status} must be one of ${Object.keys(described).join(", ")}` }];
  }
  const one = { name: "", rule: `${operation}/responses/${status}`, bodyIsValid: true, expected };
  const request = { method: "POST", path: "", headers: {}, body: undefined };
  return judge({ ...one, request }, answer, "", []).map(violation);
}
