import { operation } from "../contract/operation.js";
import { post, refusal, wellFormedAnswers, wellFormedBody } from "./build-cases.js";
import { type CaseRequest, type ExpectedAnswer, placeholder, type RequestCase, type Strictness } from "./case.js";
import { samplesBut } from "./field-values.js";

const json = `${operation.pointer}/requestBody/content/application~1json`;
const shapeType = "/components/schemas/CheckoutLinkCreateBase/type";
const wellFormed = post(wellFormedBody);
const contract = { strictness: "contract" } as const;

const unauthorized: ExpectedAnswer = {
  status: 401,
  schema: "Unauthorized",
  headers: { "WWW-Authenticate": '^Bearer realm="polar"$' },
};
const invalidToken: ExpectedAnswer = {
  status: 401,
  schema: "InvalidToken",
  headers: { "WWW-Authenticate": '^Bearer realm="polar", error="invalid_token"' },
};
const insufficientScope: ExpectedAnswer = {
  status: 403,
  schema: "InsufficientScope",
  headers: { "WWW-Authenticate": '^Bearer realm="polar", scope="[^"]+", error="insufficient_scope"' },
};

/** The well-formed call with a header changed or removed. */
function withHeader(name: string, value?: string): CaseRequest {
  const { [name]: _, ...others } = wellFormed.headers;
  return { ...wellFormed, headers: value === undefined ? others : { ...others, [name]: value } };
}

function refusedCaller(what: string, rule: string, authorization?: string, ...expected: ExpectedAnswer[]): RequestCase {
  const request = withHeader("Authorization", authorization);
  const sent = `a call ${what}`;
  return { name: `a caller: is refused ${what}`, rule, sent, ...contract, request, bodyIsValid: true, expected };
}

const withoutToken = refusedCaller("without a token", "/security/0", undefined, unauthorized);

const callers: RequestCase[] = [
  withoutToken,
  {
    ...withoutToken,
    name: "a caller: is refused without a token, whatever the body",
    sent: "a call without a token and with a wrong body",
    rule: `${operation.pointer}/responses/401`,
    request: { ...withoutToken.request, body: { json: {} } },
    bodyIsValid: false,
  },
  refusedCaller(
    "with a token that is unknown",
    `${operation.pointer}/responses/401/headers/WWW-Authenticate`,
    "Bearer not_a_token_of_anyone",
    invalidToken,
  ),
  refusedCaller(
    "with credentials of another scheme",
    "/components/securitySchemes/OrganizationAccessToken/scheme",
    "Basic bm9ib2R5Om5vdGhpbmc=",
    unauthorized,
    invalidToken,
  ),
  {
    ...refusedCaller(
      "with a token that lacks the scope",
      "/security/0/OrganizationAccessToken/0",
      `Bearer ${placeholder("unscopedToken")}`,
      insufficientScope,
    ),
    lacksScope: "checkout_links:write",
  },
  refusedCaller("when blocked", "/components/schemas/NotPermitted", `Bearer ${placeholder("blockedToken")}`, {
    status: 403,
    schema: "NotPermitted",
  }),
];

function readBody(what: string, mediaType: string | undefined, strictness: Strictness): RequestCase {
  return {
    name: `the body: is JSON with ${what}`,
    rule: json,
    sent: `a valid body with ${what}`,
    strictness,
    request: withHeader("Content-Type", mediaType),
    bodyIsValid: true,
    expected: wellFormedAnswers,
  };
}

function refusedBody(
  what: string,
  sent: string,
  rule: string,
  strictness: Strictness,
  request: CaseRequest,
): RequestCase {
  const expected = [{ ...refusal, field: "" }];
  return { name: `the body: ${what}`, rule, sent, strictness, request, bodyIsValid: false, expected };
}

const withBody = (body: CaseRequest["body"]): CaseRequest => ({ ...wellFormed, body });

const bodies: RequestCase[] = [
  readBody("application/json", "application/json", "contract"),
  readBody("application/json and a charset", "application/json; charset=utf-8", "contract"),
  readBody("application/json in upper case", "APPLICATION/JSON", "contract"),
  readBody("a media type that ends in +json", "application/vnd.checkout+json", "provider"),
  readBody("no media type", undefined, "provider"),
  ...["text/plain", "text/html", "application/x-www-form-urlencoded"].map((type) =>
    refusedBody(`is not JSON with ${type}`, `JSON sent as ${type}`, json, "provider", withHeader("Content-Type", type)),
  ),
  ...Object.entries({
    "is cut off": '{"payment_processor": "stripe", "products": [',
    "has a trailing comma": '{"payment_processor": "stripe",}',
    "has single quotes": "{'payment_processor': 'stripe'}",
    "is only a space": " ",
    "has more text behind the object": '{"payment_processor": "stripe"} {}',
  }).map(([what, text]) =>
    refusedBody(`is refused if it ${what}`, `the body \`${text}\``, `${json}/schema`, "provider", withBody({ text })),
  ),
  ...Object.entries(samplesBut("an object")).map(([what, value]) => {
    const sent = `the body \`${JSON.stringify(value)}\``;
    return refusedBody(`is refused if it is ${what}`, sent, shapeType, "contract", withBody({ json: value }));
  }),
  refusedBody(
    "is required",
    "a call without a body",
    `${operation.pointer}/requestBody/required`,
    "contract",
    withBody(undefined),
  ),
  {
    name: "the body: is refused if its bytes are not UTF-8",
    rule: `${operation.pointer}/responses/400`,
    sent: "a body whose bytes are not UTF-8",
    ...contract,
    // {"label": "<byte FF>"}
    request: withBody({ base64: "eyJsYWJlbCI6ICL/In0=" }),
    bodyIsValid: false,
    expected: [{ status: 400, schema: "BodyParsingError" }],
  },
];

function sentTo(
  what: string,
  rule: string,
  [sent, strictness]: [string, Strictness],
  change: Partial<CaseRequest>,
  expected: readonly ExpectedAnswer[],
): RequestCase {
  const request = { ...wellFormed, ...change };
  return { name: `the path: ${what}`, rule, sent, strictness, request, bodyIsValid: true, expected };
}

const paths: RequestCase[] = [
  sentTo(
    "without its slash is redirected to the path with it, and the query is kept",
    "/paths/~1v1~1checkout-links~1",
    ["a call to the path without its slash", "provider"],
    { path: `${operation.path.slice(0, -1)}?kept=yes` },
    [{ status: 307, headers: { Location: "^https?://.*/v1/checkout-links/\\?kept=yes$" } }],
  ),
  sentTo(
    "a query changes nothing",
    "/paths/~1v1~1checkout-links~1",
    ["a valid body to the path with a query", "contract"],
    { path: `${operation.path}?unknown=yes` },
    wellFormedAnswers,
  ),
  sentTo("another method is refused", operation.pointer, ["a PUT", "provider"], { method: "PUT" }, [
    { status: 405, headers: { Allow: "^[A-Z, ]+$" } },
  ]),
];

/** Cases of everything but the body's fields: the caller, the encoding of the body, and the URL. */
export const callCases: readonly RequestCase[] = [...callers, ...bodies, ...paths];
