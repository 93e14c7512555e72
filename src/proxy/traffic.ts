import type { IncomingHttpHeaders } from "node:http";
import { operationPointer } from "../contract/bundle.js";
import { ruleOf } from "../contract/schema-location.js";
import { isJsonRequest } from "../http/media-type.js";
import { utf8 } from "../http/utf8.js";
import { validateCheckoutLinkCreate } from "../validation/index.js";
import type { Answer } from "../verify/answer.js";
import { judgeAlone } from "../verify/judge-response.js";

/** One way in which a call breaks the contract. */
export interface Violation {
  /** Who broke it: the client by its request, or the server by its response. */
  readonly side: "request" | "response";
  /** The broken rule: a JSON pointer into the contract. */
  readonly rule: string;
  /** What is wrong. Of what was sent, it repeats only metadata keys. */
  readonly message: string;
}

/** What is wrong with a request to the endpoint. */
export function requestViolations(headers: IncomingHttpHeaders, body: Uint8Array): Violation[] {
  const violation = (rule: string, message: string): Violation => ({ side: "request", rule, message });
  const json = `${operationPointer}/requestBody/content/application~1json`;
  const ofBody = (): Violation[] => {
    if (body.byteLength === 0) return [violation(`${operationPointer}/requestBody/required`, "must have a body")];
    if (!isJsonRequest(headers["content-type"])) return [violation(json, "must be application/json")];
    let value: unknown;
    try {
      value = JSON.parse(utf8.decode(body));
    } catch {
      return [violation(json, "must be JSON in UTF-8")];
    }
    const result = validateCheckoutLinkCreate(value);
    const issues = result.valid ? [] : result.issues;
    return issues.map((issue) =>
      violation(ruleOf("CheckoutLinkCreate", issue, value), `${issue.pointer || "the body"} ${issue.message}`),
    );
  };
  const hasToken = /^Bearer +\S/i.test(headers.authorization ?? "");
  return [...(hasToken ? [] : [violation("/security/0", "must have a bearer token")]), ...ofBody()];
}

/** What is wrong with an answer of the endpoint. The contract says nothing about 429 and 5xx. */
export function responseViolations(answer: Answer): Violation[] {
  if (answer.status === 429 || answer.status >= 500) return [];
  return judgeAlone(answer).map(({ rule, expected, received }) => {
    // The received value can hold any text, and this goes to a log.
    const message = received === "nothing" ? `${expected}, but is missing` : expected;
    return { side: "response", rule, message };
  });
}
