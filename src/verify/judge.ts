import { validators } from "../../generated/validators/by-schema.js";
import type { ExpectedAnswer } from "../cases/case.js";
import { ruleOf } from "../contract/broken-rule.js";
import { operation } from "../contract/operation.js";
import type { CheckoutLink } from "../contract/request-shapes.js";
import { isJsonResponse } from "../http/media-type.js";
import { valueAt } from "../openapi/json-pointer.js";
import { parsedJson, parsedUrl } from "../text/parse.js";
import { printable } from "../text/printable.js";
import { repeats } from "../text/redaction.js";
import { utf8 } from "../text/utf8.js";
import { validate } from "../validation/validate.js";
import { validateRequestValidationError } from "../validation/validators.js";
import type { Answer } from "./answer.js";
import { differences } from "./echoed-fields.js";
import type { Finding } from "./finding.js";
import { entriesInWords, judgeRejection, type Rejection } from "./judge-422.js";
import { brokenRelations } from "./link-invariants.js";
import { asText, deed, describe } from "./messages.js";

/** What an answer is judged by, besides the expected answers. */
export interface Circumstances {
  /** The rule that is broken if no other one can be named: a JSON pointer into the contract. */
  readonly rule: string;
  /** A description of what was sent. */
  readonly subject?: string | undefined;
  /** The body that was sent, if it was JSON. */
  readonly sent?: unknown;
  /** The base URL of the server. Redirects must stay on its host. */
  readonly baseUrl?: string;
  /** The access tokens, which no answer may repeat. */
  readonly tokens?: readonly string[];
}

type Known = Circumstances & { readonly subject: string };

/** Findings of one answer beyond this number are only counted. */
const maxFindings = 10;
/** Longer strings are cut off. */
const maxLength = 300;
const maxMessageLength = 600;

/** The findings of an answer; an empty list if it is one of those expected. */
export function judgeAnswer(
  expected: readonly ExpectedAnswer[],
  answer: Answer,
  circumstances: Circumstances,
): Finding[] {
  const known = { ...circumstances, subject: circumstances.subject ?? "the call" };
  const { rule, subject, tokens = [] } = known;
  const candidates = expected.filter(({ status }) => status === answer.status);
  // If several answers with one status are expected, the one that matches best counts.
  const [findings = [wrongStatus(expected, answer, known)]] = candidates
    .map((candidate) => judgeAs(candidate, expected, answer, known))
    .sort((one, other) => one.length - other.length);
  const shown = findings.slice(0, maxFindings);
  const hidden = findings.length - shown.length;
  if (hidden > 0) {
    const received = `${hidden} more broken rules`;
    shown.push({ rule, expected: describe(expected), received, message: `The answer to ${subject} has ${received}.` });
  }
  const isIn = (text: string) => tokens.some((token) => repeats(text, token));
  if (tokens.length > 0 && [new TextDecoder().decode(answer.body), ...answer.headers.values()].some(isIn)) {
    const received = "the access token";
    shown.push({
      rule: "/components/securitySchemes/OrganizationAccessToken",
      expected: "an answer that doesn't repeat the access token",
      received,
      message: `The ${answer.status} to ${subject} repeats ${received}; no answer may.`,
    });
  }
  const safe = (words: string, length: number) => printable(words, length, ...tokens);
  return shown.map(({ rule, expected, received, message }) => ({
    rule,
    expected: safe(expected, maxLength),
    received: safe(received, maxLength),
    message: safe(message, maxMessageLength),
  }));
}

function wrongStatus(expected: readonly ExpectedAnswer[], answer: Answer, { rule, subject, sent }: Known): Finding {
  const text = new TextDecoder().decode(answer.body);
  const result = answer.status === 422 ? validateRequestValidationError(parsedJson(text)) : undefined;
  const why = result?.valid ? ` for ${entriesInWords(result.value.detail, sent)}` : "";
  return {
    rule,
    expected: describe(expected),
    received: `${answer.status} ${text}`.trim(),
    message: `${deed(subject, answer.status, expected)}${why}; it must answer ${describe(expected)}.`,
  };
}

function judgeAs(
  expected: ExpectedAnswer,
  all: readonly ExpectedAnswer[],
  answer: Answer,
  circumstances: Known,
): Finding[] {
  const findings = judgeHeaders(expected, answer, circumstances);
  const { schema } = expected;
  if (schema === undefined) return findings;

  const { status } = answer;
  const { subject } = circumstances;
  const inAnswer = (rule: string, place: string, must: string, received: string): Finding => {
    const isMissing = received === "nothing";
    const state = isMissing ? "it is missing" : `it is ${received}`;
    const message = `In the ${status} to ${subject}, ${place || "the body"} ${must}; ${state}.`;
    return { rule, expected: `${schema}${place} ${must}`, received, message };
  };
  const media = `${operation.pointer}/responses/${status}/content/application~1json`;
  const asJson = (expected: string, received: string): Finding => {
    const message = `The ${status} to ${subject} must be ${expected}; it is ${received}.`;
    return { rule: media, expected, received, message };
  };
  const type = answer.headers.get("Content-Type");
  if (!isJsonResponse(type)) return [...findings, asJson("application/json", type ?? "no media type")];
  let text: string;
  let body: unknown;
  try {
    text = utf8.decode(answer.body);
  } catch {
    return [...findings, asJson("JSON in UTF-8", "bytes that are not UTF-8")];
  }
  try {
    body = JSON.parse(text);
  } catch {
    return [...findings, asJson("JSON", text === "" ? "an empty body" : text)];
  }
  const validator = validators[schema];
  if (!validator) throw new Error(`The contract has no answer with the schema ${schema}`);
  const result = validate(body, validator);
  if (!result.valid) {
    const broken = result.issues.map((issue) =>
      inAnswer(ruleOf(schema, issue, body), issue.pointer, issue.message, asText(valueAt(body, issue.pointer))),
    );
    return [...findings, ...broken];
  }
  if (schema === "CheckoutLink") {
    const link = body as CheckoutLink;
    for (const { rule, pointer, must } of differences(expected.link ?? {}, link)) {
      findings.push(inAnswer(rule, pointer, must, asText(valueAt(link, pointer))));
    }
    for (const { rule, pointer, must } of brokenRelations(link, circumstances.sent)) {
      findings.push(inAnswer(rule, pointer, must, asText(valueAt(link, pointer))));
    }
  }
  if (schema === "RequestValidationError") {
    findings.push(...judgeRejection(expected, all, body as Rejection, { sent: undefined, ...circumstances }));
  }
  return findings;
}

function judgeHeaders(
  { schema, headers = {} }: ExpectedAnswer,
  answer: Answer,
  { rule, subject, baseUrl = "" }: Known,
): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: string, expected: string, received: string | null) => {
    const message = `The ${answer.status} to ${subject} must have ${expected}; it has ${received ?? "none"}.`;
    findings.push({ rule, expected, received: received ?? "none", message });
  };
  const broken = new Set<string>();
  const check = (name: string, pattern: string, rule: string, missing = rule) => {
    const value = answer.headers.get(name);
    if (broken.has(name) || (value !== null && new RegExp(pattern).test(value))) return;
    broken.add(name);
    add(value === null ? missing : rule, `a header ${name} that matches ${pattern}`, value);
  };
  const described = operation.responses[answer.status]?.headers ?? {};
  for (const [name, { isRequired, pattern, patternPointer, pointer }] of Object.entries(described)) {
    const isLeftOut = !answer.headers.has(name) && (name in headers || !isRequired);
    if (!isLeftOut) check(name, pattern, patternPointer, pointer);
  }
  for (const [name, pattern] of Object.entries(headers)) {
    check(name, pattern, schema === undefined ? rule : (described[name]?.pointer ?? rule));
  }
  const location = answer.headers.get("Location");
  if (location !== null && headers.Location !== undefined && parsedUrl(location)?.host !== parsedUrl(baseUrl)?.host) {
    add(rule, "a Location on the same host", location);
  }
  return findings;
}
