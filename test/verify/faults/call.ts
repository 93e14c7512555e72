import type { MockRequest } from "../../../src/mock/answer.ts";
import {
  answering,
  base,
  bodyOf,
  type ChangeReply,
  type ChangeRequest,
  type Fault,
  operation,
  product,
  type Reply,
  restated,
  schemas,
  withBody,
  withHeaders,
} from "./fault.ts";

/** Providers that are wrong in the call around the body: status, caller, headers, path, what doesn't exist. */

const path = "/paths/~1v1~1checkout-links~1";
const reflects = "a link: reflects every field";
const detail = (text: string) => JSON.stringify({ detail: text });
const json = { "Content-Type": "application/json" };
const always =
  (reply: Reply): ChangeReply =>
  () =>
    reply;

const statuses: Fault[] = [
  {
    name: "answers 200 instead of 201",
    rule: `${schemas}/CheckoutLink`,
    only: reflects,
    answer: restated(201, 200),
  },
  {
    name: "answers 400 instead of 422",
    rule: `${base}/properties/label/type`,
    only: "label: refuses",
    answer: restated(422, 400),
  },
  {
    name: "answers 422 instead of 400",
    rule: `${operation}/responses/400`,
    only: "bytes are not UTF-8",
    answer: always({
      status: 422,
      headers: json,
      body: '{"detail": [{"loc": ["body"], "msg": "No UTF-8", "type": "bytes"}]}',
    }),
  },
  {
    name: "answers 401 instead of 403",
    rule: "/security/0/OrganizationAccessToken/0",
    only: "lacks the scope",
    answer: restated(403, 401),
  },
  {
    name: "answers 403 instead of 401",
    rule: "/security/0",
    only: "without a token",
    answer: restated(401, 403),
  },
  {
    name: "answers 500",
    rule: `${schemas}/CheckoutLink`,
    only: reflects,
    answer: always({ status: 500, headers: { "Content-Type": "text/plain" }, body: "Internal Server Error" }),
  },
  {
    name: "answers 404 at the path",
    rule: `${schemas}/CheckoutLink`,
    only: reflects,
    answer: always({ status: 404, headers: json, body: detail("Not Found") }),
  },
];

/** Has each caller come with a token that is good. */
const anyCaller = (request: MockRequest): MockRequest => ({
  ...request,
  headers: { ...request.headers, authorization: "Bearer polar_oat_other" },
});

const callers: Fault[] = [
  ...(
    [
      ["a caller without a token", "/security/0", "a caller: is refused without a token"],
      [
        "a caller with an unknown token",
        `${operation}/responses/401/headers/WWW-Authenticate`,
        "a caller: is refused with a token that is unknown",
      ],
      [
        "a caller by another scheme",
        "/components/securitySchemes/OrganizationAccessToken/scheme",
        "a caller: is refused with credentials of another scheme",
      ],
      [
        "a caller without the scope",
        "/security/0/OrganizationAccessToken/0",
        "a caller: is refused with a token that lacks the scope",
      ],
      ["a caller who is blocked", `${schemas}/NotPermitted`, "a caller: is refused when blocked"],
    ] as const
  ).map(([who, rule, only]) => ({ name: `takes ${who}`, rule, only, request: anyCaller })),
  {
    name: "looks at the body before the caller",
    rule: `${operation}/responses/401`,
    only: "without a token, whatever the body",
    request: (request) => (bodyOf(request)?.payment_processor ? request : anyCaller(request)),
  },
];

const challenge = (status: number, value: string | undefined) => withHeaders(status, { "WWW-Authenticate": value });
const headers: Fault[] = [
  ...(
    [
      [401, undefined, `${operation}/responses/401/headers/WWW-Authenticate`, "without a token"],
      [403, undefined, `${operation}/responses/403/headers/WWW-Authenticate`, "lacks the scope"],
      [401, 'Bearer realm="other"', `${schemas}/BearerChallenge/pattern`, "without a token"],
      [401, 'Basic realm="polar"', `${schemas}/BearerChallenge/pattern`, "is unknown"],
      [
        401,
        'Bearer realm="polar", error="invalid_token", hint="x"',
        `${schemas}/BearerChallenge/pattern`,
        "is unknown",
      ],
      [401, 'Bearer realm="polar"', `${operation}/responses/401/headers/WWW-Authenticate`, "is unknown"],
      [403, 'Bearer realm="other"', `${schemas}/BearerChallenge/pattern`, "lacks the scope"],
      [403, 'Basic realm="polar"', `${schemas}/BearerChallenge/pattern`, "when blocked"],
      [
        403,
        'Bearer realm="polar", error="insufficient_scope"',
        `${operation}/responses/403/headers/WWW-Authenticate`,
        "lacks the scope",
      ],
    ] as const
  ).map(([status, value, rule, only]) => ({
    name: `sends ${status} with ${value ?? "no challenge"} to a caller ${only}`,
    rule,
    only: `a caller: is refused ${only}`.replace(/refused (is|lacks)/, "refused with a token that $1"),
    answer: challenge(status, value),
  })),
  ...(
    [
      [201, "text/html", reflects],
      [201, undefined, reflects],
      [201, "application/jsonp", reflects],
      [201, "application/vnd.polar+json", reflects],
      [422, "text/plain", "label: refuses"],
      [401, "text/html; charset=utf-8", "a caller: is refused without"],
      [403, "application/problem+json", "a caller: is refused when blocked"],
      [400, "text/plain", "bytes are not UTF-8"],
    ] as const
  ).map(([status, type, only]) => ({
    name: `sends ${status} as ${type ?? "no media type"}`,
    rule: `${operation}/responses/${status}/content/application~1json`,
    only,
    answer: withHeaders(status, { "Content-Type": type }),
  })),
  {
    name: "sends JSON in Latin-1",
    rule: `${operation}/responses/201/content/application~1json`,
    only: reflects,
    answer: (reply) => ({ ...reply, body: Buffer.from(String(reply.body).replace("Pro plan", "Café"), "latin1") }),
  },
  {
    name: "repeats the access token in a link",
    rule: "/components/securitySchemes/OrganizationAccessToken",
    only: reflects,
    answer: answering(201, (link, { headers }) => ({ ...link, caller: headers.authorization })),
  },
  {
    name: "repeats the access token in an error",
    rule: "/components/securitySchemes/OrganizationAccessToken",
    only: "a caller: is refused when blocked",
    answer: answering(403, (body, { headers }) => ({ ...body, detail: `No: ${headers.authorization}` })),
  },
  {
    name: "repeats the access token in a header",
    rule: "/components/securitySchemes/OrganizationAccessToken",
    only: reflects,
    answer: (reply, { headers }) => ({
      ...reply,
      headers: { ...reply.headers, "X-Caller": `${headers.authorization}` },
    }),
  },
];

const redirect =
  (change: (location: string) => string): ChangeReply =>
  (reply) =>
    reply.status === 307
      ? { ...reply, headers: { ...reply.headers, Location: change(String(reply.headers.Location)) } }
      : reply;
const slashless = "the path: without its slash";
const paths: Fault[] = [
  ...Object.entries<ChangeReply>({
    "doesn't know the path without its slash": (reply) =>
      reply.status === 307 ? { status: 404, headers: json, body: detail("Not Found") } : reply,
    "redirects with 301": restated(307, 301),
    "redirects without a Location": withHeaders(307, { Location: undefined }),
    "redirects without the query": redirect((location) => location.replace(/\?.*/, "")),
    "redirects by a path": redirect((location) => new URL(location).pathname + new URL(location).search),
    "redirects to another host": redirect((location) => location.replace("//127.0.0.1", "//localhost")),
    "redirects to another port": redirect((location) => location.replace(/:\d+/, ":1")),
    "redirects to another path": redirect((location) => location.replace("/v1/", "/v2/")),
  }).map(([name, answer]) => ({ name, rule: path, only: slashless, answer })),
  {
    name: "takes the path without its slash",
    rule: path,
    only: slashless,
    request: (request) => ({ ...request, url: new URL("/v1/checkout-links/", request.url) }),
  },
  {
    name: "doesn't know the path with a query",
    rule: path,
    only: "the path: a query changes nothing",
    answer: (reply, { url }) => (url.search ? { status: 404, headers: json, body: detail("Not Found") } : reply),
  },
  {
    name: "takes PUT",
    rule: operation,
    only: "the path: another method",
    request: (request) => ({ ...request, method: "POST" }),
  },
  {
    name: "answers 405 without Allow",
    rule: operation,
    only: "the path: another method",
    answer: withHeaders(405, { Allow: undefined }),
  },
];

/** Has IDs in the body that nothing can be sold by stand for a product. */
const sells = (state: string): ChangeRequest => {
  const id = `00000000-0000-4000-8000-000000000${state}`;
  return (request) => withBody(request, JSON.parse(JSON.stringify(bodyOf(request)).replaceAll(id, product)));
};
const business: Fault[] = [
  ...Object.entries({
    "products: refuses one that does not exist": "404",
    "product_id: refuses one that does not exist": "404",
    "product_price_id: refuses one that does not exist": "404",
    "discount_id: refuses one that does not exist": "404",
    "products: refuses one that does not exist beside": "404",
    "products: refuses one that is archived": "410",
    "products: refuses one of another organization": "403",
  }).map(([only, state]) => ({
    name: `makes a link though ${only.replace(": refuses", " names")}`,
    rule: `${operation}/responses/422`,
    only,
    request: sells(state),
  })),
  {
    name: "names another type for a product that does not exist",
    rule: `${operation}/responses/422`,
    only: "products: refuses one that does not exist",
    answer: answering(422, (body) => ({ detail: [{ ...body.detail[0], type: "missing" }] })),
  },
  {
    name: "names the first product instead of the one that does not exist",
    rule: `${operation}/responses/422`,
    only: "products: refuses one that does not exist beside",
    answer: answering(422, (body) => ({ detail: [{ ...body.detail[0], loc: ["body", "products", 0] }] })),
  },
];

export const call: readonly Fault[] = [...statuses, ...callers, ...headers, ...paths, ...business];
