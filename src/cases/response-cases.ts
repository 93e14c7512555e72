import { operation } from "../contract/operation.js";
import { pathOf } from "../openapi/json-pointer.js";
import {
  changedAt,
  errorBodies,
  errorEntry,
  type Json,
  linkAnswer,
  linkObjects,
  type ObjectInAnswer,
} from "./answer-objects.js";
import type { ResponseCase } from "./case.js";
import { valuesBut } from "./field-values.js";

const schemas = "/components/schemas";
const responses = `${operation.pointer}/responses`;
const json = { "Content-Type": "application/json" };

/** The cases of an object in an answer: for the object as a whole, and for each field. */
function objectCases({ name, answer, at, fields }: ObjectInAnswer): ResponseCase[] {
  const schema = `${schemas}/${name.split(" ")[0]}`;
  const withBody = (what: string, rule: string, body: unknown, brokenAt?: string): ResponseCase => ({
    name: name + what,
    rule,
    response: { ...answer, body },
    ...(brokenAt !== undefined && { brokenAt }),
  });
  const changed = (change: (object: Json) => Json) => changedAt(answer.body as Json, pathOf(at), change);
  const ofOwner = ([owner, ownFields]: [string, ObjectInAnswer["fields"][string]]) =>
    Object.entries(ownFields).flatMap(([field, { accepts, refuses, isOptional }]) => {
      const rule = `${schemas}/${owner}/properties/${field}`;
      const without = changed(({ [field]: _, ...others }) => others);
      const set = (value: unknown) => changed((object) => ({ ...object, [field]: value }));
      return [
        isOptional
          ? withBody(`.${field}: may be missing`, rule, without)
          : withBody(`.${field}: is required`, `${schemas}/${owner}/required`, without, `${at}/${field}`),
        ...accepts.map((value) => withBody(`.${field}: accepts ${excerpt(value)}`, rule, set(value))),
        ...refuses.map((value) => withBody(`.${field}: refuses ${excerpt(value)}`, rule, set(value), `${at}/${field}`)),
      ];
    });
  return [
    withBody(": is accepted", schema, answer.body),
    withBody(
      ": may have unknown fields",
      schema,
      changed((object) => ({ ...object, brand_new: { deep: [1] } })),
    ),
    ...(at === "" ? valuesBut("an object") : []).map((body) =>
      withBody(`: is not ${excerpt(body)}`, `${schema}/type`, body, ""),
    ),
    ...Object.entries(fields).flatMap(ofOwner),
  ];
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 30)}… (${text.length} characters)` : text;
}

function mediaTypeCases(schema: string, { status, headers, body }: ResponseCase["response"]): ResponseCase[] {
  const rule = `${responses}/${status}/content/application~1json`;
  const typed = (type: string) => ({ status, headers: { ...headers, "Content-Type": type }, body });
  return [
    { name: `${schema}: may be JSON with a charset`, rule, response: typed("application/json; charset=utf-8") },
    ...["text/html", "text/plain", "application/xml"].map((type) => ({
      name: `${schema}: is not ${type}`,
      rule,
      response: typed(type),
      brokenAt: "Content-Type",
    })),
  ];
}

const bodyOf = (schema: string) => errorBodies.find(({ name }) => name === schema)?.answer.body;

/** A 401 and a 403 with the same challenge, or without one if it is undefined. */
function challengeCases(what: string, challenge: string | undefined, isRight: boolean): ResponseCase[] {
  return Object.entries({ 401: "Unauthorized", 403: "NotPermitted" }).map(([status, schema]) => {
    const headers = challenge === undefined ? json : { ...json, "WWW-Authenticate": challenge };
    const header = `${responses}/${status}/headers/WWW-Authenticate`;
    const isKept = isRight || (challenge === undefined && status === "403");
    return {
      name: `WWW-Authenticate of a ${status}: ${isKept ? "accepts" : "refuses"} ${what}`,
      rule: challenge === undefined ? `${header}/required` : `${schemas}/BearerChallenge/pattern`,
      response: { status: Number(status), headers, body: bodyOf(schema) },
      ...(!isKept && { brokenAt: "WWW-Authenticate" }),
    };
  });
}

const challenges: ResponseCase[] = [
  ...[
    'Bearer realm="polar"',
    'Bearer realm="polar", error="invalid_token"',
    'Bearer realm="polar", error="invalid_token", error_description="It has, as we say, expired."',
    'Bearer realm="polar", scope="checkout_links:write", error="x"',
    'Bearer realm="polar", scope="", error="", error_description=""',
  ].flatMap((challenge) => challengeCases(challenge, challenge, true)),
  ...Object.entries({
    "no header": undefined,
    "an empty header": "",
    "another scheme": 'Basic realm="polar"',
    "another realm": 'Bearer realm="other"',
    "a parameter without quotes": 'Bearer realm="polar", error=x',
    "a parameter that RFC 6750 doesn't know": 'Bearer realm="polar", other="x"',
    "a parameter without a comma before it": 'Bearer realm="polar" error="x"',
    "a parameter without its closing quote": 'Bearer realm="polar", error="x',
    "a comma without a parameter": 'Bearer realm="polar", ',
    "a second challenge": 'Bearer realm="polar", Basic realm="x"',
    "text before the challenge": 'x Bearer realm="polar"',
    "text after the challenge": 'Bearer realm="polar" x',
  }).flatMap(([what, challenge]) => challengeCases(what, challenge, false)),
];

/** Bodies of other statuses. A 400 has only `detail`, so it accepts each body whose `detail` is a string. */
const mixedUp: ResponseCase[] = errorBodies.flatMap(({ name, answer: { status, body } }) =>
  [400, 401, 403, 422]
    .filter((other) => other !== status && !(other === 400 && typeof (body as Json).detail === "string"))
    .map((other) => ({
      name: `a ${other}: refuses the body of ${name}`,
      rule: `${responses}/${other}/content/application~1json/schema`,
      response: { status: other, headers: { ...json, "WWW-Authenticate": 'Bearer realm="polar"' }, body },
      brokenAt: "",
    })),
);

const statuses: ResponseCase[] = [200, 404, 409, 500].map((status) => ({
  name: `a ${status}: is not an answer of the contract`,
  rule: responses,
  response: { status, headers: json, body: bodyOf("BodyParsingError") },
  brokenAt: "status",
}));

/** Answers that keep the contract, and answers that break it in one place. */
export const responseCases: readonly ResponseCase[] = [
  ...[...linkObjects, ...errorBodies, errorEntry].flatMap(objectCases),
  ...mediaTypeCases("CheckoutLink", linkAnswer("minimal")),
  ...errorBodies.flatMap(({ name, answer }) => mediaTypeCases(name, answer)),
  ...challenges,
  ...mixedUp,
  ...statuses,
];
