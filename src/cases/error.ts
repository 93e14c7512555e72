import type { ResponseCase } from "./case.js";
import { constant, type Kind, oneOf, text } from "./values.js";

const responses = "/paths/~1v1~1checkout-links~1/post/responses";
const schemas = "/components/schemas";
const json = { "Content-Type": "application/json" };
const challenge = { "WWW-Authenticate": 'Bearer realm="polar"' };

const entry = { type: "missing", loc: ["body", "CheckoutLinkCreateProducts", "products"], msg: "Field required" };

interface ErrorBody {
  readonly schema: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, Kind>>;
  readonly optional?: readonly string[];
}

const errorBodies: readonly ErrorBody[] = [
  {
    schema: "BodyParsingError",
    status: 400,
    headers: json,
    body: { detail: "There was an error parsing the body" },
    fields: { detail: text },
  },
  {
    schema: "Unauthorized",
    status: 401,
    headers: { ...json, ...challenge },
    body: { error: "Unauthorized", detail: "Unauthorized" },
    fields: { error: constant("Unauthorized"), detail: text },
  },
  {
    schema: "InvalidToken",
    status: 401,
    headers: {
      ...json,
      "WWW-Authenticate": 'Bearer realm="polar", error="invalid_token", error_description="Expired"',
    },
    body: { error: "invalid_token", error_description: "Expired" },
    fields: { error: constant("invalid_token"), error_description: text },
  },
  {
    schema: "InsufficientScope",
    status: 403,
    headers: {
      ...json,
      "WWW-Authenticate": 'Bearer realm="polar", scope="checkout_links:write", error="insufficient_scope"',
    },
    body: { error: "insufficient_scope", error_description: "Missing" },
    fields: { error: constant("insufficient_scope"), error_description: text },
  },
  {
    schema: "NotPermitted",
    status: 403,
    headers: json,
    body: { error: "NotPermitted", detail: "Not permitted" },
    fields: { error: constant("NotPermitted"), detail: text },
  },
  {
    schema: "RequestValidationError",
    status: 422,
    headers: json,
    body: { error: "RequestValidationError", detail: [{ ...entry, input: {}, ctx: { max_length: 40 } }] },
    fields: {
      error: oneOf("RequestValidationError", "PolarRequestValidationError"),
      detail: {
        accepts: [[], [entry], [{ ...entry, loc: [] }, entry], [{ ...entry, input: null, more: 1 }]],
        refuses: [null, "text", 5, 5.5, true, {}, ["text"], [null], [5], [5.5], [true], [[]], [{}]],
      },
    },
    optional: ["error"],
  },
];

function errorBodyCases({ schema, status, headers, body, fields, optional = [] }: ErrorBody): ResponseCase[] {
  const rule = `${schemas}/${schema}`;
  const errorCase = (what: string, caseRule: string, value: unknown, brokenAt?: string): ResponseCase => ({
    name: `${schema}${what}`,
    rule: caseRule,
    response: { status, headers, body: value },
    ...(brokenAt !== undefined && { brokenAt }),
  });
  return [
    errorCase(": is accepted", rule, body),
    errorCase(": may have fields that the contract doesn't know", rule, { ...body, brand_new: { deep: [1] } }),
    ...[null, "text", 5, 5.5, true, []].map((value) =>
      errorCase(`: is not ${JSON.stringify(value)}`, `${rule}/type`, value, ""),
    ),
    ...Object.entries(fields).flatMap(([field, { accepts, refuses }]) => {
      const { [field]: _, ...rest } = body;
      const fieldRule = `${rule}/properties/${field}`;
      return [
        optional.includes(field)
          ? errorCase(`.${field}: may be missing`, fieldRule, rest)
          : errorCase(`.${field}: has to be there`, `${rule}/required`, rest, `/${field}`),
        ...accepts.map((value) =>
          errorCase(`.${field}: accepts ${JSON.stringify(value)}`, fieldRule, { ...body, [field]: value }),
        ),
        ...refuses.map((value) =>
          errorCase(`.${field}: refuses ${JSON.stringify(value)}`, fieldRule, { ...body, [field]: value }, `/${field}`),
        ),
      ];
    }),
  ];
}

const detail = `${schemas}/RequestValidationErrorDetail`;

/** The cases of one entry of `detail`. */
function entryCases(): ResponseCase[] {
  const entryCase = (what: string, rule: string, value: unknown, brokenAt?: string): ResponseCase => ({
    name: `RequestValidationErrorDetail${what}`,
    rule,
    response: { status: 422, headers: json, body: { detail: [value] } },
    ...(brokenAt !== undefined && { brokenAt: `/detail/0${brokenAt}` }),
  });
  const refused: Record<string, unknown[]> = {
    loc: [null, "body", 5, 5.5, true, {}],
    msg: [null, 5, 5.5, true, {}, ["text"]],
    type: [null, 5, 5.5, true, {}, ["text"]],
    ctx: [null, "text", 5, 5.5, true, []],
  };
  return [
    ...["loc", "msg", "type"].map((field) => {
      const { [field as "loc"]: _, ...rest } = entry;
      return entryCase(`.${field}: has to be there`, `${detail}/required`, rest, `/${field}`);
    }),
    ...Object.entries(refused).flatMap(([field, values]) =>
      values.map((value) =>
        entryCase(
          `.${field}: refuses ${JSON.stringify(value)}`,
          `${detail}/properties/${field}`,
          { ...entry, [field]: value },
          `/${field}`,
        ),
      ),
    ),
    ...["body", "", 0, -1].map((part) =>
      entryCase(`.loc: accepts ${JSON.stringify(part)} in it`, `${detail}/properties/loc/items`, {
        ...entry,
        loc: ["body", part],
      }),
    ),
    ...[null, 1.5, true, {}, []].map((part) =>
      entryCase(
        `.loc: refuses ${JSON.stringify(part)} in it`,
        `${detail}/properties/loc/items`,
        { ...entry, loc: ["body", part] },
        "/loc/1",
      ),
    ),
    ...[null, "text", 5, 5.5, true, [], {}].map((input) =>
      entryCase(`.input: accepts ${JSON.stringify(input)}`, `${detail}/properties/input`, { ...entry, input }),
    ),
    ...[{}, { limit: 40, deep: [null] }].map((ctx) =>
      entryCase(`.ctx: accepts ${JSON.stringify(ctx)}`, `${detail}/properties/ctx`, { ...entry, ctx }),
    ),
  ];
}

const [parsing, unauthorized, , , notPermitted] = errorBodies as [
  ErrorBody,
  ErrorBody,
  ErrorBody,
  ErrorBody,
  ErrorBody,
];

/** What the header of a 401 may be; that of a 403 is of the same schema. */
const challenges: ResponseCase[] = [
  ...Object.entries({
    "a challenge of another scheme": 'Basic realm="polar"',
    "a challenge of another realm": 'Bearer realm="other"',
    "a parameter without quotes": 'Bearer realm="polar", error=x',
    "a parameter that RFC 6750 doesn't know": 'Bearer realm="polar", other="x"',
    "a parameter without a comma": 'Bearer realm="polar" error="x"',
    "a parameter that ends early": 'Bearer realm="polar", error="x',
    "a challenge in front of another": 'Bearer realm="polar", Basic realm="x"',
    "something in front": 'x Bearer realm="polar"',
    "something behind": 'Bearer realm="polar" x',
    "a comma without a parameter": 'Bearer realm="polar", ',
    nothing: "",
  }).flatMap(([what, value]) =>
    [unauthorized, notPermitted].map(({ status, body }) => ({
      name: `WWW-Authenticate of a ${status}: refuses ${what}`,
      rule: `${schemas}/BearerChallenge/pattern`,
      response: { status, headers: { ...json, "WWW-Authenticate": value }, body },
      brokenAt: "WWW-Authenticate",
    })),
  ),
  ...[
    'Bearer realm="polar"',
    'Bearer realm="polar", error="invalid_token"',
    'Bearer realm="polar", error="invalid_token", error_description="It has, as we say, expired."',
    'Bearer realm="polar", scope="checkout_links:write", error="x"',
    'Bearer realm="polar", scope="", error="", error_description=""',
  ].flatMap((value) =>
    [unauthorized, notPermitted].map(({ status, body }) => ({
      name: `WWW-Authenticate of a ${status}: accepts ${value}`,
      rule: `${schemas}/BearerChallenge/pattern`,
      response: { status, headers: { ...json, "WWW-Authenticate": value }, body },
    })),
  ),
  {
    name: "WWW-Authenticate of a 401: has to be there",
    rule: `${responses}/401/headers/WWW-Authenticate/required`,
    response: { status: 401, headers: json, body: unauthorized.body },
    brokenAt: "WWW-Authenticate",
  },
  {
    name: "WWW-Authenticate of a 403: may be missing",
    rule: `${responses}/403/headers/WWW-Authenticate/required`,
    response: { status: 403, headers: json, body: notPermitted.body },
  },
];

/** Which body belongs to which status. Where both have the same fields, unknown ones pass, and one does for both. */
const mixedUp: ResponseCase[] = errorBodies.flatMap(({ schema, status, body }) =>
  [400, 401, 403, 422]
    .filter((other) => other !== status && !(other === 400 && typeof body.detail === "string"))
    .map((other) => ({
      name: `a ${other}: has no body like ${schema}`,
      rule: `${responses}/${other}/content/application~1json/schema`,
      response: { status: other, headers: { ...json, ...challenge }, body },
      brokenAt: "",
    })),
);

/** The media types that an answer may have, and those that it may not. */
export function mediaTypeCases(
  schema: string,
  { status, headers, body }: ResponseCase["response"],
): readonly ResponseCase[] {
  const rule = `${responses}/${status}/content/application~1json`;
  const typed = (type: string) => ({ status, headers: { ...headers, "Content-Type": type }, body });
  return [
    ...["text/html", "text/plain", "application/xml"].map((type) => ({
      name: `${schema}: is not ${type}`,
      rule,
      response: typed(type),
      brokenAt: "Content-Type",
    })),
    {
      name: `${schema}: may be JSON with a charset`,
      rule,
      response: typed("application/json; charset=utf-8"),
    },
  ];
}

const statuses: ResponseCase[] = [200, 404, 409, 500].map((status) => ({
  name: `a ${status}: is no answer of the contract`,
  rule: responses,
  response: { status, headers: { ...json, ...challenge }, body: parsing.body },
  brokenAt: "status",
}));

export const errorCases: readonly ResponseCase[] = [
  ...errorBodies.flatMap(errorBodyCases),
  ...entryCases(),
  ...challenges,
  ...mixedUp,
  ...errorBodies.flatMap((one) => mediaTypeCases(one.schema, one)),
  ...statuses,
];
