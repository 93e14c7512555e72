import { exampleOf, operation, schemas } from "../contract/operation.js";
import { isJsonRequest } from "../http/media-type.js";
import type { Schemas } from "../openapi/schema.js";
import { utf8 } from "../text/utf8.js";
import { corsHeaders, preflightHeaders } from "./cors.js";
import { createLink } from "./create-link.js";
import { magicState, magicTokens } from "./magic-values.js";
import { type Preferences, parsePrefer } from "./prefer-header.js";
import { type Entry, missingBody } from "./pydantic/compile.js";
import { syntaxProblem } from "./pydantic/json-error.js";
import type { RandomSource } from "./random-source.js";
import { type AcceptedBody, type BodyReader, createBodyReader } from "./request-body.js";

/** A request, as the server and the MSW handlers pass it on. */
export interface MockRequest {
  method: string;
  url: URL;
  /** By lower-case name. */
  headers: Record<string, string | undefined>;
  body: Uint8Array;
  /** The part of the URL before the path of the endpoint, if there is one. */
  basePath?: string;
  /** Whether a request without a token counts as one with a good token. */
  assumeToken?: boolean | undefined;
}

export interface MockAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** The reason for the answer, for a log: a rule or an example. Contains nothing that was sent. */
  reason: string;
  /** The names of the properties of the body that the contract ignores, as sent. */
  ignored: readonly string[];
  /** How long the request asks to wait for the answer, in milliseconds. */
  waitMs: number;
}

/** The size limit of a body. The provider's limit is unknown. */
export const maxBodyBytes = 1024 * 1024;

/** The size limit of an answer, so that a small body can't cause a large one. */
export const maxProducts = 1000;
export const maxEntries = 1000;
export const maxAnswerBytes = 8 * 1024 * 1024;

/** The nesting limit of a body, because Python, in which the provider is written, has one too. */
export const maxDepth = 900;

/** The longest wait; longer ones are cut to it. */
const maxWaitMs = 60_000;

type Decision = Pick<MockAnswer, "status" | "body" | "reason"> & Partial<Pick<MockAnswer, "headers" | "ignored">>;

/** Answers a request. The same request and the same random values give the same answer. */
export type Answer = (request: MockRequest, random: RandomSource) => MockAnswer;

/**
 * Makes a mock that checks bodies against the given schemas.
 *
 * @throws Error if they use a keyword, type or format that the mock doesn't know
 */
export function createAnswer(schemas: Schemas): Answer {
  const readBody = createBodyReader(schemas);
  return (request, random) => answerBy(readBody, request, random);
}

/** The mock of the contract. */
export const answer = createAnswer(schemas);

function answerBy(readBody: BodyReader, request: MockRequest, random: RandomSource): MockAnswer {
  const preflight = preflightHeaders(request.method, request.headers);
  if (preflight) return { status: 204, headers: preflight, body: "", reason: "preflight", ignored: [], waitMs: 0 };

  const preferences = parsePrefer(request.headers.prefer);
  const { status, headers = {}, body, reason, ignored = [] } = decide(readBody, request, preferences, random);
  return {
    status,
    headers: {
      ...(body !== "" && { "Content-Type": "application/json" }),
      ...headers,
      ...corsHeaders(request.headers),
    },
    body,
    reason,
    ignored,
    waitMs: /^\d+(\.\d+)?$/.test(preferences.wait ?? "") ? Math.min(Number(preferences.wait) * 1000, maxWaitMs) : 0,
  };
}

function decide(readBody: BodyReader, request: MockRequest, preferences: Preferences, random: RandomSource): Decision {
  const { url } = request;
  const endpoint = (request.basePath ?? "") + operation.path;
  if (`${url.pathname}/` === endpoint) {
    const location = `${url.origin}${endpoint}${url.search}`;
    return { status: 307, headers: { Location: location }, body: "", reason: "no slash at the end" };
  }
  if (url.pathname !== endpoint) return plain(404, "Not Found");
  if (request.method !== operation.method) {
    return { ...plain(405, "Method Not Allowed"), headers: { Allow: operation.method } };
  }
  if (request.body.byteLength > maxBodyBytes) {
    return plain(413, `The mock reads bodies of up to ${maxBodyBytes} bytes`);
  }

  const preferred = preferredExample(preferences);
  if (preferred === "unknown") return plain(400, "Prefer: the contract has no such example");
  if (preferred && preferred.status >= 400) return preferred;
  const decision = refuseCaller(request) ?? decideBody(readBody, request, random);
  // A preference never makes a bad request good.
  return preferred && decision.status === operation.success ? { ...decision, ...preferred } : decision;
}

function plain(status: number, detail: string): Decision {
  return { status, body: JSON.stringify({ detail }), reason: detail };
}

/** The answer of a named example, with the headers that have an example of the same name. */
function fromExample(status: number, name: string): Decision {
  const { value } = exampleOf(status, name);
  const headers = Object.entries(operation.responses[status]?.headers ?? {}).flatMap(([header, { examples }]) =>
    Object.hasOwn(examples, name) ? [[header, String(examples[name]?.value)]] : [],
  );
  return { status, headers: Object.fromEntries(headers), body: JSON.stringify(value), reason: name };
}

function preferredExample({ code, example }: Preferences): Decision | "unknown" | undefined {
  if (code === undefined && example === undefined) return undefined;
  for (const [status, { examples }] of Object.entries(operation.responses)) {
    if (code !== undefined && code !== status) continue;
    const names = Object.keys(examples);
    const name = example === undefined ? names[0] : names.find((candidate) => candidate === example);
    if (name === undefined) continue;
    const decision = fromExample(Number(status), name);
    return { ...decision, headers: { ...decision.headers, "Preference-Applied": `code=${status}, example=${name}` } };
  }
  return "unknown";
}

function refuseCaller({ headers: { authorization }, assumeToken }: MockRequest): Decision | undefined {
  if (authorization === undefined && assumeToken) return undefined;
  const token = authorization?.match(/^Bearer +([\w.~+/-]+=*) *$/i)?.[1];
  if (token === undefined) return fromExample(401, "no-credentials");
  if (token === magicTokens.expired || !token.startsWith("polar_oat_")) return fromExample(401, "invalid-token");
  if (token === magicTokens.unscoped) return fromExample(403, "insufficient-scope");
  if (token === magicTokens.blocked) return fromExample(403, "not-permitted");
  return undefined;
}

function decideBody(readBody: BodyReader, { headers, body: bytes }: MockRequest, random: RandomSource): Decision {
  if (bytes.byteLength === 0) return rejected([missingBody]);
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return fromExample(400, "invalid-utf-8");
  }
  if (!isJsonRequest(headers["content-type"])) return rejected(readBody(text).broken);
  // The example fits, whatever its name: the body can't be parsed.
  if (depthOf(text) > maxDepth) return { ...fromExample(400, "invalid-utf-8"), reason: "nested too deeply" };

  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    const { offset, reason } = syntaxProblem(text);
    const msg = "JSON decode error";
    return rejected([{ type: "json_invalid", loc: ["body", offset], msg, input: {}, ctx: { error: reason } }]);
  }
  if (body === null) return rejected([missingBody]);
  const { accepted, broken, ignored } = readBody(body);
  if (!accepted) return { ...rejected(broken), ignored };
  if (accepted.products && accepted.products.length > maxProducts) {
    return plain(413, `The mock makes links of up to ${maxProducts} products`);
  }
  const brokenRules = brokenBusinessRules(accepted);
  if (brokenRules.length > 0) return { ...rejected(brokenRules, "PolarRequestValidationError"), ignored };
  return {
    status: operation.success,
    body: JSON.stringify(createLink(accepted, random)),
    reason: "link made",
    ignored,
  };
}

/** How deeply a JSON text is nested; 0 if it is too short to matter. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  if (text.length <= maxDepth) return most;
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"?|[[{\]}]/gs)) {
    if (token === "[" || token === "{") most = Math.max(most, ++depth);
    else if (token === "]" || token === "}") depth--;
  }
  return most;
}

function rejected(detail: Entry[], error = "RequestValidationError"): Decision {
  // The last entry is that of the current shape.
  const last = detail.at(-1);
  const reason = last ? `${last.type} at ${last.loc.slice(0, 3).join(".")}` : "";
  const body = JSON.stringify({ error, detail: detail.slice(0, maxEntries) });
  if (body.length > maxAnswerBytes) return plain(413, `The mock writes answers of up to ${maxAnswerBytes} bytes`);
  return { status: 422, body, reason };
}

type State = ReturnType<typeof magicState>;

/** A token can't read what belongs to another organization. */
const unreadable: State[] = ["does not exist", "belongs to another organization"];
const archived: State[] = ["is archived"];

/** The entries of the first business rule that a body breaks, in the order of the provider. */
function brokenBusinessRules(body: AcceptedBody): Entry[] {
  const { products, product_id = [], product_price_id, discount_id } = body;
  // The provider takes a `product_id` for a list of one product.
  const productIds = products ?? [product_id].flat();
  const productEntries = (states: State[], msg: string) =>
    productIds.flatMap((id, index) => entryFor(id, states, ["body", "products", index], msg));
  const priceEntries = (states: State[], msg: string) =>
    entryFor(product_price_id, states, ["body", "product_price_id"], msg);
  const inapplicable = "Discount does not exist or is not applicable to this product.";
  const rules = [
    productEntries(unreadable, "Product does not exist."),
    productEntries(archived, "Product is archived."),
    priceEntries(unreadable, "Price does not exist."),
    priceEntries(archived, "Price is archived."),
    entryFor(discount_id, [...unreadable, ...archived], ["body", "discount_id"], inapplicable),
  ];
  return rules.find((entries) => entries.length > 0) ?? [];
}

function entryFor(id: string | null | undefined, states: State[], loc: Entry["loc"], msg: string): Entry[] {
  return id && states.includes(magicState(id)) ? [{ type: "value_error", loc, msg, input: id }] : [];
}
