import type { ExpectedAnswer } from "../cases/case.js";
import { subjectOf } from "../client/messages.js";
import { redact } from "../client/redaction.js";
import { nameOf, operation, operationPointer, schemas } from "../contract/bundle.js";
import { jsonPointer, valueAt } from "../contract/json-pointer.js";
import { ruleOf } from "../contract/schema-location.js";
import { type RequestValidationErrorDetail, sentShapes } from "../contract/shapes.js";
import { isJsonResponse } from "../http/media-type.js";
import { printable } from "../http/printable.js";
import * as validators from "../validation/index.js";
import type { Answer } from "./exchange.js";

/** One way in which an answer breaks the contract. */
export interface Finding {
  /** The broken rule: a JSON pointer into the contract. */
  readonly rule: string;
  /** What the contract expects, in words. */
  readonly expected: string;
  /** What was received instead, in words. Tokens and client secrets are redacted. */
  readonly received: string;
}

/** What an answer is judged by, besides what is expected. */
export interface Circumstances {
  /** The rule that is broken if no other one can be named: a JSON pointer into the contract. */
  readonly rule: string;
  /** The body that was sent, if it was JSON. */
  readonly sent?: unknown;
  /** The base URL of the server: redirects have to stay on its host. */
  readonly baseUrl?: string;
  /** The access tokens, which no answer may repeat. */
  readonly tokens?: readonly string[];
}

type Validate = (value: unknown) => validators.ValidationResult<unknown>;
const validatorsByName: Readonly<Record<string, unknown>> = validators;

/** Further findings of one answer are only counted. */
const maxFindings = 10;
/** Longer texts are cut off. */
const maxLength = 300;

/** What is wrong with an answer; an empty list if it is one of those expected. */
export function judgeAnswer(
  expected: readonly ExpectedAnswer[],
  answer: Answer,
  circumstances: Circumstances,
): Finding[] {
  const { rule, tokens = [] } = circumstances;
  const inWords = expected.map(describe).join(", or ");
  const text = new TextDecoder().decode(answer.body);
  const candidates = expected.filter(({ status }) => status === answer.status);
  // Where several answers with one status are expected, the one that comes closest counts.
  const [findings = [{ rule, expected: inWords, received: `${answer.status} ${text}`.trim() }]] = candidates
    .map((candidate) => judgeAs(candidate, answer, circumstances))
    .sort((one, other) => one.length - other.length);
  const shown = findings.slice(0, maxFindings);
  const hidden = findings.length - shown.length;
  if (hidden > 0) shown.push({ rule, expected: inWords, received: `${hidden} more broken rules` });
  const whole = [text, ...answer.headers.values()].join("\n");
  if (tokens.some((token) => redact(whole, token) !== whole)) {
    shown.push({
      rule: "/components/securitySchemes/OrganizationAccessToken",
      expected: "an answer that doesn't repeat the access token",
      received: "the access token",
    });
  }
  const excerpt = (words: string) => printable(tokens.reduce(redact, words), maxLength);
  return shown.map(({ rule, expected, received }) => ({
    rule,
    expected: excerpt(expected),
    received: excerpt(received),
  }));
}

function judgeAs(expected: ExpectedAnswer, answer: Answer, circumstances: Circumstances): Finding[] {
  const findings = judgeHeaders(expected, answer, circumstances);
  const { schema } = expected;
  if (schema === undefined) return findings;

  const media = `${operationPointer}/responses/${answer.status}/content/application~1json`;
  const type = answer.headers.get("Content-Type");
  if (!isJsonResponse(type)) {
    return [...findings, { rule: media, expected: "application/json", received: type ?? "no media type" }];
  }
  let text: string;
  let body: unknown;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(answer.body);
  } catch {
    return [...findings, { rule: media, expected: "JSON in UTF-8", received: "bytes that are not UTF-8" }];
  }
  try {
    body = JSON.parse(text);
  } catch {
    return [...findings, { rule: media, expected: "JSON", received: text === "" ? "an empty body" : text }];
  }
  const validate = validatorsByName[`validate${schema}`] as Validate;
  const result = validate(body);
  if (!result.valid) {
    const broken = result.issues.map((issue) => ({
      rule: ruleOf(schema, issue, body),
      expected: `${schema}${issue.pointer} ${issue.message}`,
      received: asText(valueAt(body, issue.pointer)),
    }));
    return [...findings, ...broken];
  }
  if (schema === "CheckoutLink") findings.push(...judgeLink(expected.link ?? {}, body as Record<string, unknown>));
  if (schema === "RequestValidationError") findings.push(...judgeRejection(expected, body as Rejection, circumstances));
  return findings;
}

function judgeHeaders(
  { schema, headers = {} }: ExpectedAnswer,
  answer: Answer,
  { rule, baseUrl = "" }: Circumstances,
): Finding[] {
  const findings: Finding[] = [];
  const check = (name: string, pattern: string, rule: string, missing = rule) => {
    const value = answer.headers.get(name);
    if (value !== null && new RegExp(pattern).test(value)) return;
    const expected = `a header ${name} that matches ${pattern}`;
    findings.push({ rule: value === null ? missing : rule, expected, received: value ?? "none" });
  };
  const described = `${operationPointer}/responses/${answer.status}/headers`;
  for (const [name, pattern] of Object.entries(headers)) {
    check(name, pattern, schema === undefined ? rule : `${described}/${name}`);
  }
  for (const [name, header] of Object.entries(operation.responses[answer.status]?.headers ?? {})) {
    const isLeftOut = !answer.headers.has(name) && (name in headers || !header.required);
    const { pattern = "" } = schemas[nameOf(header.schema.$ref)] ?? {};
    if (!isLeftOut) check(name, pattern, `${header.schema.$ref.slice(1)}/pattern`, `${described}/${name}`);
  }
  const location = answer.headers.get("Location");
  if (location !== null && headers.Location !== undefined && hostOf(location) !== hostOf(baseUrl)) {
    findings.push({ rule, expected: "a redirect to the same host", received: location });
  }
  return findings;
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).host;
  } catch {
    return undefined;
  }
}

/** Where a link differs from what was asked for. */
function judgeLink(expected: Readonly<Record<string, unknown>>, link: Record<string, unknown>): Finding[] {
  const findings: Finding[] = [];
  const compare = (wanted: unknown, held: unknown, path: (string | number)[]): void => {
    if (Array.isArray(wanted) && Array.isArray(held) && wanted.length === held.length) {
      for (const [index, item] of wanted.entries()) compare(item, held[index], [...path, index]);
    } else if (isObject(wanted) && isObject(held)) {
      // Metadata is the caller's own: the provider adds nothing to it.
      const keys = path[0] === "metadata" ? [...Object.keys(wanted), ...Object.keys(held)] : Object.keys(wanted);
      for (const key of new Set(keys)) compare(wanted[key], held[key], [...path, key]);
    } else if (!isSame(wanted, held)) {
      const [field = ""] = path;
      findings.push({
        rule: jsonPointer(["components", "schemas", "CheckoutLink", "properties", field]),
        expected: `${asText(wanted)} at ${jsonPointer(path)}, as it was asked for`,
        received: asText(held),
      });
    }
  };
  compare(expected, link, []);
  if (!String(link.url).includes(String(link.client_secret))) {
    const rule = "/components/schemas/CheckoutLink/properties/url";
    findings.push({ rule, expected: "a url that holds the client_secret", received: "one that doesn't" });
  }
  return findings;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether two values are the same; IDs are compared without regard to case. */
function isSame(one: unknown, other: unknown): boolean {
  const isId = typeof one === "string" && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(one);
  if (isId && typeof other === "string") return one.toLowerCase() === other.toLowerCase();
  return asText(one) === asText(other);
}

interface Rejection {
  readonly detail: readonly RequestValidationErrorDetail[];
}

function judgeRejection(expected: ExpectedAnswer, { detail }: Rejection, { rule, sent }: Circumstances): Finding[] {
  const { field, entryType } = expected;
  const stray = detail.find(({ loc }) => loc[0] !== "body");
  if (stray) {
    const rule = "/components/schemas/RequestValidationErrorDetail/properties/loc";
    return [{ rule, expected: 'a loc that starts with "body"', received: asText(stray.loc) }];
  }
  const shapes: string[] = sentShapes(sent);
  const pointersOf = (...entries: RequestValidationErrorDetail[]) =>
    entries.map(subjectOf).flatMap(({ pointer, shape }) => (shape && !shapes.includes(shape) ? [] : [pointer]));
  const isAbout = (pointer: string) => pointer === field || (field !== "" && pointer.startsWith(`${field}/`));
  const hasType = ({ type }: RequestValidationErrorDetail) => entryType === undefined || type === entryType;
  // The type is that of an entry about the field, or else of all entries.
  const isRight =
    field === undefined
      ? detail.every(hasType) && (entryType === undefined || detail.length > 0)
      : detail.some((entry) => hasType(entry) && pointersOf(entry).some(isAbout));
  if (isRight) return [];
  const types = [...new Set(detail.map(({ type }) => type))].join(", ") || "nothing";
  const received = `entries of detail at ${[...new Set(pointersOf(...detail))].join(", ") || "nothing"}, of the type ${types}`;
  return [{ rule, expected: describe(expected), received }];
}

/** An expected answer in words. */
function describe({ status, schema, headers = {}, field, entryType }: ExpectedAnswer): string {
  const ofType = entryType === undefined ? "" : ` of the type ${entryType}`;
  const parts = [
    schema === undefined ? `${status}` : `${status} ${schema}`,
    ...(field === undefined
      ? []
      : [`with an entry of detail${ofType} ${field === "" ? "about the body" : `at ${field}`}`]),
    ...(field === undefined && entryType !== undefined ? [`with entries of detail${ofType} only`] : []),
    ...Object.keys(headers).map((name) => `with ${name}`),
  ];
  return parts.join(" ");
}

/** A value that was received, as JSON. */
function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "nothing";
  } catch {
    return "a value that is nested too deeply to be shown"; // JSON can be read deeper than it can be written.
  }
}
