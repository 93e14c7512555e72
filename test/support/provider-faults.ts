import { isShape, sentShapes } from "../../src/contract/request-shapes.ts";
import type { MockRequest } from "../../src/mock/answer.ts";
import { given } from "./given.ts";
import { bodyOf, type Change, type Json, type Reply } from "./provider.ts";

// What no schema says: which callers are accepted, status codes, headers, how a body is written, what exists, what a link repeats.

const schemas = "/components/schemas";
const base = `${schemas}/CheckoutLinkCreateBase`;
const label = `${base}/properties/label/type`;
const products = `${schemas}/CheckoutLinkCreateProducts/allOf/1/properties/products`;
const scheme = "/components/securitySchemes/OrganizationAccessToken";
const path = "/paths/~1v1~1checkout-links~1";
const operation = `${path}/post`;
const json = `${operation}/requestBody/content/application~1json`;
const response = (status: number) => `${operation}/responses/${status}`;
const media = (status: number) => `${response(status)}/content/application~1json`;
const link = (field: string) => `${schemas}/CheckoutLink/properties/${field}`;
const challenge = "WWW-Authenticate";
const challengeOf = (status: number) => `${response(status)}/headers/${challenge}`;

/** A change for one group of cases. */
export interface CaseChange extends Change {
  /** The only status that the cases expect. All cases run if it is left out. */
  readonly status?: number;
}

/** Changes the replies with a status. */
function reply(status: number, change: (reply: Reply, request: MockRequest) => Partial<Reply>): CaseChange {
  return { status, answer: (old, request) => (old.status === status ? { ...old, ...change(old, request) } : old) };
}

/** Changes the JSON in the replies with a status. */
export function body(status: number, change: (body: Json, request: MockRequest) => unknown): CaseChange {
  return reply(status, ({ body }, request) => ({ body: JSON.stringify(change(JSON.parse(String(body)), request)) }));
}

/** Sets a header of the replies with a status. Undefined leaves it out. */
function header(status: number, name: string, change: (old: string) => string | undefined): CaseChange {
  return reply(status, ({ headers: { [name]: old, ...headers } }) => {
    const value = old && change(old);
    return { headers: value ? { ...headers, [name]: value } : headers };
  });
}

const type = (status: number, value?: string) => header(status, "Content-Type", () => value);
const redirect = (change: (location: string) => string | undefined) => header(307, "Location", change);
const set = (field: string, value: unknown) => body(201, (link) => ({ ...link, [field]: value }));
const replace = (pattern: RegExp, text: string | ((match: string) => string)) =>
  reply(201, (old) => ({ body: String(old.body).replace(pattern, text as string) }));
const entries = (change: (entry: Json) => Json) =>
  body(422, (old) => ({ ...old, detail: old.detail.map((entry: Json) => ({ ...entry, ...change(entry) })) }));
const notFound = { status: 404, headers: { "Content-Type": "application/json" }, body: '{"detail": "Not Found"}' };
const rejection = (entry: Json) => ({ ...notFound, status: 422, body: JSON.stringify({ detail: [entry] }) });

/** Answers a request as if it were another one. */
function request(status: number, change: (request: MockRequest, body: Json) => Partial<MockRequest>): CaseChange {
  return { status, request: (old) => ({ ...old, ...change(old, bodyOf(old) ?? {}) }) };
}

const written = (body: unknown) => ({ body: Buffer.from(JSON.stringify(body)) });
const wellFormed = written({ payment_processor: "stripe", products: [given.product] });
const goodCaller = { authorization: "Bearer polar_oat_good", "content-type": "application/json" };

/** Accepts callers whose credentials match. */
function accepts(status: number, credentials: RegExp): CaseChange {
  return request(status, ({ headers }) =>
    credentials.test(`${headers.authorization}`) ? { headers: goodCaller } : {},
  );
}

/** Rejects bodies as if their shape were wrong. */
function refuses(when: (body: Json, request: MockRequest) => boolean): CaseChange {
  const entry = { type: "string_type", loc: ["body", "CheckoutLinkCreateProducts", "label"], msg: "Refused" };
  return { answer: (old, request) => (when(bodyOf(request) ?? {}, request) ? rejection(entry) : old) };
}
const refusesType = (pattern: RegExp) => refuses((_, { headers }) => pattern.test(`${headers["content-type"]}`));
const reads = (type: string) =>
  request(422, ({ headers }) => (headers["content-type"] === type ? { headers: goodCaller } : {}));

/** Sells something that can't be sold. */
function sells(field: string, state: string, count = 1): CaseChange {
  const id = `00000000-0000-4000-8000-000000000${state}`;
  return request(422, (_, body) => {
    const ids = [body[field]].flat();
    const known = Array.isArray(body[field]) ? [given.product] : given.product;
    return ids.length === count && ids.includes(id) ? written({ ...body, [field]: known }) : {};
  });
}

/** Providers that break the contract: what they do, and the rule that they break. */
export const faults: readonly (readonly [name: string, rule: string, change: CaseChange])[] = [
  ["answers 200 instead of 201", `${schemas}/CheckoutLink`, reply(201, () => ({ status: 200 }))],
  ["answers 404 at the path", `${schemas}/CheckoutLink`, reply(201, () => notFound)],
  ["answers 500", `${schemas}/CheckoutLink`, reply(201, () => ({ status: 500, headers: {}, body: "Error" }))],
  ["answers 400 instead of 422", label, reply(422, () => ({ status: 400 }))],
  ["answers 401 instead of 403", "/security/0/OrganizationAccessToken/0", reply(403, () => ({ status: 401 }))],
  ["answers 403 instead of 401", "/security/0", reply(401, () => ({ status: 403 }))],
  ["answers 422 instead of 400", response(400), reply(400, () => rejection({ type: "utf8", loc: ["body"], msg: "" }))],

  ["accepts a caller without a token", "/security/0", accepts(401, /^undefined$/)],
  ["accepts an unknown token", challengeOf(401), accepts(401, /^Bearer not/)],
  ["accepts another scheme", `${scheme}/scheme`, accepts(401, /^Basic/)],
  ["accepts a token without the scope", "/security/0/OrganizationAccessToken/0", accepts(403, /unscoped/)],
  ["accepts a blocked caller", `${schemas}/NotPermitted`, accepts(403, /blocked/)],
  [
    "looks at the body before the caller",
    response(401),
    request(401, (_, { payment_processor }) => (payment_processor ? {} : { headers: goodCaller })),
  ],
  ["sends a 401 without a challenge", challengeOf(401), header(401, challenge, () => undefined)],
  ["sends a 403 without a challenge", challengeOf(403), header(403, challenge, () => undefined)],
  ["doesn't say that the token is wrong", challengeOf(401), header(401, challenge, () => 'Bearer realm="polar"')],
  [
    "doesn't name the missing scope",
    challengeOf(403),
    header(403, challenge, (old) => old.replace(/, scope=".*?"/, "")),
  ],
  ["names another scheme", `${schemas}/BearerChallenge/pattern`, header(401, challenge, () => 'Basic realm="polar"')],
  ["names another realm", `${schemas}/BearerChallenge/pattern`, header(403, challenge, () => 'Bearer realm="other"')],

  ["sends a link as HTML", media(201), type(201, "text/html")],
  ["sends a link without a media type", media(201), type(201)],
  ["sends a link as another type of JSON", media(201), type(201, "application/vnd.polar+json")],
  ["sends a link as a longer media type", media(201), type(201, "application/jsonp")],
  ["sends a link in Latin-1", media(201), reply(201, (old) => ({ body: Buffer.from(`${old.body}é`, "latin1") }))],
  ["sends an empty body", media(201), reply(201, () => ({ body: "" }))],
  ["sends half a link", media(201), reply(201, (old) => ({ body: String(old.body).slice(0, 500) }))],
  ["sends a 400 as text", media(400), type(400, "text/plain")],
  ["sends a 401 as text", media(401), type(401, "text/html; charset=utf-8")],
  ["sends a 403 as another type of JSON", media(403), type(403, "application/problem+json")],
  ["sends a 422 as text", media(422), type(422, "text/plain")],
  [
    "repeats the token in a link",
    scheme,
    body(201, (link, { headers }) => ({ ...link, caller: headers.authorization })),
  ],
  [
    "repeats the token in an error",
    scheme,
    body(403, (old, { headers }) => ({ ...old, detail: headers.authorization })),
  ],
  [
    "repeats the token in a header",
    scheme,
    reply(201, (old, { headers }) => ({ headers: { ...old.headers, "X-Caller": `${headers.authorization}` } })),
  ],

  ["doesn't know the path without its slash", path, reply(307, () => notFound)],
  [
    "accepts the path without its slash",
    path,
    request(307, ({ url }) => ({ url: new URL("/v1/checkout-links/", url) })),
  ],
  ["redirects with 301", path, reply(307, () => ({ status: 301 }))],
  ["redirects without a Location", path, redirect(() => undefined)],
  ["redirects without the query", path, redirect((location) => location.replace(/\?.*/, ""))],
  ["redirects to a relative path", path, redirect((location) => location.replace(/^https?:\/\/[^/]*/, ""))],
  ["redirects to another host", path, redirect((location) => location.replace("//127.0.0.1", "//localhost"))],
  ["redirects to another port", path, redirect((location) => location.replace(/:\d+/, ":1"))],
  ["redirects to another path", path, redirect((location) => location.replace("/v1/", "/v2/"))],
  ["doesn't know the path with a query", path, { answer: (old, { url }) => (url.search ? notFound : old) }],
  ["accepts PUT", operation, request(405, () => ({ method: "POST" }))],
  ["answers 405 without Allow", operation, header(405, "Allow", () => undefined)],

  ["reads text/plain as JSON", json, reads("text/plain")],
  ["reads HTML as JSON", json, reads("text/html")],
  ["reads a form as JSON", json, reads("application/x-www-form-urlencoded")],
  ["refuses a charset", json, refusesType(/charset/)],
  ["refuses a media type in upper case", json, refusesType(/JSON/)],
  ["refuses a media type that ends in +json", json, refusesType(/\+json/)],
  ["refuses a body without a media type", json, refusesType(/^undefined$/)],
  ["reads malformed JSON", `${json}/schema`, request(422, (old) => (bodyOf(old) ? {} : wellFormed))],
  ["reads bytes that are not UTF-8", response(400), request(400, () => wellFormed)],
  [
    "accepts a call without a body",
    `${operation}/requestBody/required`,
    request(422, ({ body }) => (body.length === 0 ? wellFormed : {})),
  ],
  ["reads null as a body", `${base}/type`, request(422, ({ body }) => (String(body) === "null" ? wellFormed : {}))],
  ["refuses unknown properties", `${schemas}/CheckoutLinkCreate`, refuses((body) => "colour" in body)],
  [
    "refuses two shapes at once",
    `${schemas}/CheckoutLinkCreate/anyOf`,
    refuses((body) => "products" in body && "product_id" in body),
  ],
  ["refuses many products", products, refuses(({ products }) => Array.isArray(products) && products.length > 10)],
  [
    "refuses a product twice",
    products,
    refuses(({ products }) => products?.length === 2 && products[0] === products[1]),
  ],

  ["sells an unknown product", response(422), sells("products", "404")],
  ["sells an unknown product beside a known one", response(422), sells("products", "404", 2)],
  ["sells an archived product", response(422), sells("products", "410")],
  ["sells another organization's product", response(422), sells("products", "403")],
  ["sells an unknown product_id", response(422), sells("product_id", "404")],
  ["sells an unknown price", response(422), sells("product_price_id", "404")],
  ["sells an archived price", response(422), sells("product_price_id", "410")],
  ["applies an unknown discount", response(422), sells("discount_id", "404")],
  ["applies another organization's discount", response(422), sells("discount_id", "403")],
  [
    "reports the first product instead of the unknown one",
    response(422),
    entries(({ loc }) => ({ loc: loc.map((part: unknown) => (typeof part === "number" ? 0 : part)) })),
  ],
  ["reports another type", response(422), entries(({ type }) => ({ type: type.replace("value_error", "missing") }))],
  ["rejects without a reason", label, body(422, (old) => ({ ...old, detail: [] }))],
  ["reports another field", label, entries(({ loc }) => ({ loc: loc.filter((part: unknown) => part !== "label") }))],
  [
    "reports only shapes that were not sent",
    label,
    body(422, ({ detail }) => ({ detail: detail.filter(({ loc }: Json) => loc[1] !== "CheckoutLinkCreateProducts") })),
  ],
  [
    "reports places outside the body",
    `${schemas}/RequestValidationErrorDetail/properties/loc`,
    entries(({ loc }) => ({ loc: ["query", ...loc.slice(1)] })),
  ],

  ["makes links without a label", link("label"), set("label", null)],
  ["makes links with a label of its own", link("label"), set("label", "Checkout link")],
  ["makes links without metadata", link("metadata"), set("metadata", {})],
  ["adds metadata", link("metadata"), replace(/"metadata":\{/, '$&"source":"checkout",')],
  ["turns metadata into strings", link("metadata"), replace(/"integer":-42/, '"integer":"-42"')],
  ["cuts metadata off", link("metadata"), replace(/v{255,}/, "v".repeat(255))],
  ["makes links without a success_url", link("success_url"), set("success_url", null)],
  ["makes links with a success_url of its own", link("success_url"), set("success_url", "https://polar.sh/")],
  ["encodes the placeholder", link("success_url"), replace(/\{CHECKOUT_ID\}/, encodeURI)],
  ["fills in the placeholder", link("success_url"), replace(/\{CHECKOUT_ID\}/, given.product)],
  ["reverses the products", link("products"), body(201, (old) => ({ ...old, products: old.products.reverse() }))],
  ["keeps one product", link("products"), body(201, (old) => ({ ...old, products: old.products.slice(0, 1) }))],
  ["makes links without products", link("products"), set("products", [])],
  ["makes links without the discount", link("discount"), set("discount", null)],
  ["makes links without the discount's ID", link("discount_id"), set("discount_id", null)],
  ["applies a discount that nobody asked for", link("discount_id"), set("discount_id", given.discount)],
  ["never allows discount codes", link("allow_discount_codes"), set("allow_discount_codes", false)],
  ["always allows discount codes", link("allow_discount_codes"), set("allow_discount_codes", true)],
  ["returns the url of another link", link("url"), set("url", "https://buy.polar.sh/polar_cl_other")],
];

/** Providers that differ from the mock and keep the contract. */
export const sound: readonly (readonly [name: string, change: CaseChange])[] = [
  ["adds fields to links", set("brand_new", { deep: [1] })],
  ["leaves out the deprecated product", body(201, ({ product_id, product, ...rest }) => rest)],
  ["leaves out the deprecated price", body(201, ({ product_price_id, product_price, ...rest }) => rest)],
  ["writes times with an offset", replace(/\d{3}Z"/g, '123456+00:00"')],
  ["sends indented JSON", reply(201, (old) => ({ body: JSON.stringify(JSON.parse(String(old.body)), null, 2) }))],
  ["names a charset", type(201, "Application/JSON ;charset=UTF-8")],
  [
    "rejects with required fields only",
    body(422, ({ detail }) => ({ detail: detail.map(({ loc, msg, type }: Json) => ({ loc, msg, type })) })),
  ],
  ["adds fields to rejections", entries(() => ({ url: "https://errors.example/" }))],
  [
    "reports only the shape that was sent",
    body(422, ({ detail }, request) => {
      const isSent = ({ loc }: Json) => !isShape(loc[1]) || sentShapes(bodyOf(request)).includes(loc[1]);
      return { detail: detail.filter(isSent) };
    }),
  ],
  ["reports without a shape", entries(({ loc }) => ({ loc: loc.filter((part: unknown) => !isShape(part)) }))],
  ["reports in reverse", body(422, (old) => ({ ...old, detail: old.detail.reverse() }))],
  [
    "describes a bad token differently",
    header(401, challenge, (old) => old.replace(/(description)=".*"/, '$1="Alas"')),
  ],
  ["names another scope", header(403, challenge, (old) => old.replace(/scope="[^"]*"/, 'scope="a b"'))],
  [
    "treats another scheme as a bad token",
    request(401, ({ headers }) =>
      /^Basic/.test(`${headers.authorization}`) ? { headers: { ...headers, authorization: "Bearer none" } } : {},
    ),
  ],
  ["allows more methods", header(405, "Allow", () => "GET, POST")],
  [
    "knows only the products that it was given",
    {
      answer: (old, { body }) =>
        old.status !== 201 || [given.product, given.price].some((id) => String(body).toLowerCase().includes(id))
          ? old
          : rejection({ type: "value_error", loc: ["body", "products", 0], msg: "Product does not exist." }),
    },
  ],
];
