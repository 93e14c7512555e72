import { bundle } from "../../generated/bundle.js";
import type { ExpectedAnswer, RequestCase } from "../cases/case.js";
import { operation } from "../cases/request.js";
import { messagesByPointer } from "../client/messages.js";
import { redact } from "../client/redaction.js";
import { jsonPointer, valueAt } from "../contract/json-pointer.js";
import { ruleOf } from "../contract/schema-location.js";
import type { CheckoutLinkCreate } from "../contract/shapes.js";
import * as validators from "../validation/index.js";
import type { Answer } from "./exchange.js";

/** One way in which an answer breaks the contract. */
export interface Finding {
  /** The rule that is broken: a JSON pointer into the contract. */
  readonly rule: string;
  /** What the contract expected, in words. */
  readonly expected: string;
  /** What received instead, in words. Tokens and client secrets are taken out. */
  readonly received: string;
}

const validatorsBySchema: Record<string, (value: unknown) => validators.ValidationResult<unknown>> = {
  CheckoutLink: validators.validateCheckoutLink,
  BodyParsingError: validators.validateBodyParsingError,
  Unauthorized: validators.validateUnauthorized,
  InvalidToken: validators.validateInvalidToken,
  InsufficientScope: validators.validateInsufficientScope,
  NotPermitted: validators.validateNotPermitted,
  RequestValidationError: validators.validateRequestValidationError,
};

const { components } = bundle as { components: { schemas: { BearerChallenge: { pattern: string } } } };
const bearerChallenge = new RegExp(components.schemas.BearerChallenge.pattern, "u");

/** More findings of one case than these are counted, not told. */
const maxFindings = 10;

/** What is wrong with the answer to a case; an empty list if nothing is. */
export function judge(one: RequestCase, answer: Answer, baseUrl: string, tokens: readonly string[]): Finding[] {
  return findingsOf(one, answer, baseUrl, tokens).map(({ rule, expected, received }) => ({
    rule,
    expected: excerpt(expected, tokens),
    received: excerpt(received, tokens),
  }));
}

/** The findings with whatever received in full. */
function findingsOf(one: RequestCase, answer: Answer, baseUrl: string, tokens: readonly string[]): Finding[] {
  const expected = one.expected.map(inWords).join(", or ");
  const candidates = one.expected.filter(({ status }) => status === answer.status);
  const text = new TextDecoder().decode(answer.body);
  const whole = [text, ...answer.headers.values()].join("\n");
  const leaks = tokens.some((token) => redact(whole, token) !== whole)
    ? [
        {
          rule: "/components/securitySchemes/OrganizationAccessToken",
          expected: "an answer that doesn't repeat the access token",
          received: "the access token",
        },
      ]
    : [];
  if (candidates.length === 0) {
    return [{ rule: one.rule, expected, received: `${answer.status} ${text}`.trim() }, ...leaks];
  }
  // Where several answers are expected for a status, that counts which comes closest.
  const findings = candidates
    .map((candidate) => judgeAs(candidate, one, answer, baseUrl))
    .reduce((best, other) => (other.length < best.length ? other : best));
  const told = [...findings.slice(0, maxFindings), ...leaks];
  const untold = findings.length - maxFindings;
  if (untold > 0) told.push({ rule: one.rule, expected, received: `${untold} further broken rules` });
  return told;
}

function judgeAs(promise: ExpectedAnswer, one: RequestCase, answer: Answer, baseUrl: string): Finding[] {
  const headers = judgeHeaders(promise, one, answer, baseUrl);
  if (promise.schema === undefined) return headers;

  const media = `${operation}/responses/${answer.status}/content/application~1json`;
  const type = answer.headers.get("Content-Type");
  if (!/^application\/json\s*(;|$)/i.test(type ?? "")) {
    const received = type === null ? "no media type" : type;
    return [...headers, { rule: media, expected: "application/json", received }];
  }
  let text: string;
  let body: unknown;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(answer.body);
  } catch {
    return [...headers, { rule: media, expected: "JSON in UTF-8", received: "bytes that are not UTF-8" }];
  }
  try {
    body = JSON.parse(text);
  } catch {
    return [...headers, { rule: media, expected: "JSON", received: text === "" ? "an empty body" : text }];
  }
  const result = validatorsBySchema[promise.schema]?.(body);
  if (result && !result.valid) {
    const { schema } = promise;
    const broken = result.issues.map((issue) => ({
      rule: ruleOf(schema, issue, body),
      expected: `${schema}${issue.pointer} ${issue.message}`,
      received: asText(valueAt(body, issue.pointer)),
    }));
    return [...headers, ...broken];
  }
  if (promise.link) return [...headers, ...judgeLink(promise.link, body as Record<string, unknown>)];
  return promise.schema === "RequestValidationError" ? [...headers, ...judgeRejection(promise, one, body)] : headers;
}

function judgeHeaders(promise: ExpectedAnswer, { rule }: RequestCase, answer: Answer, baseUrl: string): Finding[] {
  const findings: Finding[] = [];
  for (const [name, pattern] of Object.entries(promise.headers ?? {})) {
    const value = answer.headers.get(name);
    if (value !== null && new RegExp(pattern).test(value)) continue;
    const isDescribed = promise.schema !== undefined;
    findings.push({
      rule: isDescribed ? `${operation}/responses/${answer.status}/headers/${name}` : rule,
      expected: `a header ${name} that matches ${pattern}`,
      received: value === null ? "none" : value,
    });
  }
  const location = answer.headers.get("Location");
  if (location !== null && promise.headers?.Location !== undefined && hostOf(location) !== hostOf(baseUrl)) {
    findings.push({ rule, expected: "a redirect to the same host", received: location });
  }
  const challenge = answer.headers.get("WWW-Authenticate");
  if (challenge !== null && (answer.status === 401 || answer.status === 403) && !bearerChallenge.test(challenge)) {
    const rule = "/components/schemas/BearerChallenge/pattern";
    findings.push({ rule, expected: "a Bearer challenge of the realm polar", received: challenge });
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

/** What the link lacks of what it was asked for. */
function judgeLink(expected: Readonly<Record<string, unknown>>, link: Record<string, unknown>): Finding[] {
  const findings: Finding[] = [];
  const compare = (wanted: unknown, held: unknown, path: (string | number)[]): void => {
    if (Array.isArray(wanted) && Array.isArray(held) && wanted.length === held.length) {
      for (const [index, item] of wanted.entries()) compare(item, held[index], [...path, index]);
    } else if (isObject(wanted) && isObject(held)) {
      // Metadata is the caller's own: nothing is added to it.
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

/** Whether two values are the same; of IDs the case doesn't count. */
function isSame(one: unknown, other: unknown): boolean {
  const isId = typeof one === "string" && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(one);
  if (isId && typeof other === "string") return one.toLowerCase() === other.toLowerCase();
  return asText(one) === asText(other);
}

function judgeRejection({ field, entryType }: ExpectedAnswer, one: RequestCase, body: unknown): Finding[] {
  const { detail } = body as Parameters<typeof messagesByPointer>[0];
  const { body: sent } = one.request;
  const json = (sent && "json" in sent ? sent.json : {}) as CheckoutLinkCreate;
  const stray = detail.find(({ loc }) => loc[0] !== "body");
  if (stray) {
    const rule = "/components/schemas/RequestValidationErrorDetail/properties/loc";
    return [{ rule, expected: 'a loc that starts with "body"', received: asText(stray.loc) }];
  }
  const entries = field === undefined ? detail : detail.filter((entry) => namesField([entry], json, field));
  const received = () =>
    `entries of detail at ${Object.keys(messagesByPointer({ detail }, json)).join(", ") || "nothing"}`;
  if (field !== undefined && entries.length === 0) {
    return [{ rule: one.rule, expected: `an entry of detail ${placeOf(field)}`, received: received() }];
  }
  const isRight =
    entryType === undefined ||
    (field === undefined
      ? detail.length > 0 && detail.every(({ type }) => type === entryType)
      : entries.some(({ type }) => type === entryType));
  if (isRight) return [];
  const types = [...new Set((field === undefined ? detail : entries).map(({ type }) => type))].join(", ") || "nothing";
  const expected =
    field === undefined
      ? `a body whose form is right: 201, or entries of detail of the type ${entryType} only`
      : `an entry of detail of the type ${entryType} ${placeOf(field)}`;
  return [{ rule: one.rule, expected, received: `${types}, ${received()}` }];
}

function namesField(
  detail: Parameters<typeof messagesByPointer>[0]["detail"],
  body: CheckoutLinkCreate,
  field: string,
): boolean {
  return Object.keys(messagesByPointer({ detail }, body)).some(
    (pointer) => pointer === field || (field !== "" && pointer.startsWith(`${field}/`)),
  );
}

/** A promise in words. */
export function inWords({ status, schema, headers, field, entryType }: ExpectedAnswer): string {
  const parts = [
    schema === undefined ? `${status}` : `${status} ${schema}`,
    ...(field === undefined ? [] : [`with an entry of detail ${placeOf(field)}`]),
    ...(entryType === undefined ? [] : [`of the type ${entryType}`]),
    ...Object.keys(headers ?? {}).map((name) => `with ${name}`),
  ];
  return parts.join(" ");
}

function placeOf(field: string): string {
  return field === "" ? "about the whole body" : `at ${field}`;
}

/** A value that received, as JSON. */
function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "nothing";
  } catch {
    return "what is nested too deeply to be shown"; // JSON can be read deeper than it can be written.
  }
}

/** The beginning of a text, safe for a terminal and without tokens and the secrets of links. */
function excerpt(text: string, tokens: readonly string[]): string {
  const redacted = tokens.reduce(redact, text).replace(/polar_cl_\w+/g, "polar_cl_[redacted]");
  const shown = redacted.slice(0, 300);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they would steer the terminal
  const safe = shown.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g, " ");
  return redacted.length > shown.length ? `${safe}…` : safe;
}
