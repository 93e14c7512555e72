import { type CaseRequest, type ExpectedAnswer, placeholder, type RequestCase } from "./case.js";
import { operation, path, post, wellFormedBody } from "./request.js";

const json = `${operation}/requestBody/content/application~1json`;
const challenge = `${operation}/responses/401/headers/WWW-Authenticate`;

const wellFormed = post(wellFormedBody);
const rejection: ExpectedAnswer = { status: 422, schema: "RequestValidationError" };
const formAccepted: ExpectedAnswer[] = [
  { status: 201, schema: "CheckoutLink" },
  { ...rejection, entryType: "value_error" },
];

/** A call like the one above but for some of its headers; undefined leaves one out. */
function withHeaders(headers: Record<string, string | undefined>): CaseRequest {
  const all = Object.entries({ ...wellFormed.headers, ...headers });
  return {
    ...wellFormed,
    headers: Object.fromEntries(all.filter((header): header is [string, string] => !!header[1])),
  };
}

const withBody = (body: CaseRequest["body"]): CaseRequest => ({ ...wellFormed, body });

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

const callers: RequestCase[] = [
  {
    name: "a caller: is refused without a token",
    rule: "/security/0",
    request: withHeaders({ Authorization: undefined }),
    bodyIsValid: true,
    expected: [unauthorized],
  },
  {
    name: "a caller: is refused without a token, whatever the body",
    rule: `${operation}/responses/401`,
    request: { ...withHeaders({ Authorization: undefined }), body: { json: {} } },
    bodyIsValid: false,
    expected: [unauthorized],
  },
  {
    name: "a caller: is refused with a token that is unknown",
    rule: challenge,
    request: withHeaders({ Authorization: "Bearer not_a_token_of_anyone" }),
    bodyIsValid: true,
    expected: [invalidToken],
  },
  {
    name: "a caller: is refused with credentials of another scheme",
    rule: "/components/securitySchemes/OrganizationAccessToken/scheme",
    request: withHeaders({ Authorization: "Basic bm9ib2R5Om5vdGhpbmc=" }),
    bodyIsValid: true,
    expected: [unauthorized, invalidToken],
  },
  {
    name: "a caller: is refused with a token that lacks the scope",
    rule: "/security/0/OrganizationAccessToken/0",
    request: withHeaders({ Authorization: `Bearer ${placeholder("unscopedToken")}` }),
    bodyIsValid: true,
    lacksScope: "checkout_links:write",
    expected: [
      {
        status: 403,
        schema: "InsufficientScope",
        headers: { "WWW-Authenticate": '^Bearer realm="polar", scope="[^"]+", error="insufficient_scope"' },
      },
    ],
  },
  {
    name: "a caller: is refused when blocked",
    rule: "/components/schemas/NotPermitted",
    request: withHeaders({ Authorization: `Bearer ${placeholder("blockedToken")}` }),
    bodyIsValid: true,
    expected: [{ status: 403, schema: "NotPermitted" }],
  },
];

const texts: RequestCase[] = [
  ...Object.entries({
    "application/json": "application/json",
    "application/json with a charset": "application/json; charset=utf-8",
    "application/json in upper case": "APPLICATION/JSON",
    "a media type that ends in +json": "application/vnd.checkout+json",
    "no media type": undefined,
  }).map(([what, type]) => ({
    name: `a text: is read as JSON with ${what}`,
    rule: json,
    request: withHeaders({ "Content-Type": type }),
    bodyIsValid: true,
    expected: formAccepted,
  })),
  ...["text/plain", "text/html", "application/x-www-form-urlencoded"].map((type) => ({
    name: `a text: is not read as JSON with ${type}`,
    rule: json,
    request: withHeaders({ "Content-Type": type }),
    bodyIsValid: false,
    expected: [{ ...rejection, field: "" }],
  })),
  ...Object.entries({
    "cut off": '{"payment_processor": "stripe", "products": [',
    "with a comma too many": '{"payment_processor": "stripe",}',
    "in single quotes": "{'payment_processor': 'stripe'}",
    "without a value": " ",
    "followed by more": '{"payment_processor": "stripe"} {}',
  }).map(([what, text]) => ({
    name: `a text: is refused when it is JSON ${what}`,
    rule: `${json}/schema`,
    request: withBody({ text }),
    bodyIsValid: false,
    expected: [{ ...rejection, field: "" }],
  })),
  ...[[], [wellFormedBody], "stripe", 1, 1.5, true].map((value) => ({
    name: `a text: is refused when it is ${JSON.stringify(value).slice(0, 12)}, no object`,
    rule: "/components/schemas/CheckoutLinkCreateBase/type",
    request: withBody({ json: value }),
    bodyIsValid: false,
    expected: [{ ...rejection, field: "" }],
  })),
  {
    name: "a text: is refused when it is null",
    rule: "/components/schemas/CheckoutLinkCreateBase/type",
    request: withBody({ json: null }),
    bodyIsValid: false,
    expected: [{ ...rejection, field: "", entryType: "missing" }],
  },
  {
    name: "a text: is refused when there is none",
    rule: `${operation}/requestBody/required`,
    request: withBody(undefined),
    bodyIsValid: false,
    expected: [{ ...rejection, field: "", entryType: "missing" }],
  },
  {
    name: "a text: is refused when its bytes are not UTF-8",
    rule: `${operation}/responses/400`,
    // {"label": "<byte FF>"}
    request: withBody({ base64: "eyJsYWJlbCI6ICL/In0=" }),
    bodyIsValid: false,
    expected: [{ status: 400, schema: "BodyParsingError" }],
  },
];

const paths: RequestCase[] = [
  {
    name: "the path: without its slash is redirected to that with it, its query kept",
    rule: "/paths/~1v1~1checkout-links~1",
    request: { ...wellFormed, path: `${path.slice(0, -1)}?kept=yes` },
    bodyIsValid: true,
    expected: [{ status: 307, headers: { Location: "^https?://.*/v1/checkout-links/\\?kept=yes$" } }],
  },
  {
    name: "the path: a query changes nothing",
    rule: "/paths/~1v1~1checkout-links~1",
    request: { ...wellFormed, path: `${path}?unknown=yes` },
    bodyIsValid: true,
    expected: formAccepted,
  },
  {
    name: "the path: another method is refused",
    rule: operation,
    request: { ...wellFormed, method: "PUT" },
    bodyIsValid: true,
    expected: [{ status: 405, headers: { Allow: "^[A-Z, ]+$" } }],
  },
];

/** Cases of the call around the body: who calls, how the text is written, where it goes. */
export const callCases: readonly RequestCase[] = [...callers, ...texts, ...paths];
