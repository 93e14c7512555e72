import { describe, expect, test } from "vitest";
import { requestCases } from "../../src/cases/index.ts";
import { fieldMismatches } from "../../src/verify/checks/echoed-fields.ts";
import { judgeAnswer } from "../../src/verify/judge.ts";
import { example } from "../support/contract.ts";
import { given } from "../support/given.ts";
import { filled, judged, type Reply } from "../support/provider.ts";

const link = example("minimal-response");

function json(status: number, value: unknown, headers = {}): Reply {
  const body = JSON.stringify(value);
  return { status, headers: { "Content-Type": "application/json", ...headers }, body };
}

function findingsOf(name: string, reply: Reply) {
  const one = requestCases.find((each) => each.name === name);
  if (!one) throw new Error(`There is no case "${name}"`);
  return judged(filled(one), reply);
}

const unauthorized = { error: "Unauthorized", detail: "Unauthorized" };
const unscoped = { error: "insufficient_scope", error_description: "" };
const blocked = { error: "NotPermitted", detail: "Not permitted" };
const missing = {
  detail: [{ type: "missing", loc: ["body", "CheckoutLinkCreateProducts", "label"], msg: "Required" }],
};
const elsewhere = "https://other.example/v1/checkout-links/?kept=yes";
const good = json(201, link);
const challenge = 'Bearer realm="polar"(, (scope|error|error_description)="[^"]*")*$';
const wanted = "it must answer 201 with a checkout link, or 422 with only entries of detail of the type value_error.";

const many = "products: accepts a hundred";
const { sent } = requestCases.find(({ name }) => name === many) ?? {};
const noToken = "a caller: is refused without a token";
const redirected = "the path: without its slash is redirected to the path with it, and the query is kept";

describe("a finding says what was sent, what the server did, and what it must do, when it", () => {
  test.each<[string, string, Reply, string[]]>([
    [
      "accepts what it must refuse",
      "label: refuses a number",
      good,
      ["The server accepted `label: 5` (a number) with 201; it must answer 422 with an entry of detail at /label."],
    ],
    [
      "accepts an empty key",
      "metadata: refuses an empty key",
      good,
      [expect.stringMatching(/ with an entry of detail at \/metadata\/ \(an empty key\)\.$/)],
    ],
    ["refuses without a reason", many, json(400, missing), [`The server refused ${sent} with 400; ${wanted}`]],
    ["fails", many, { status: 500, headers: {}, body: "" }, [`The server failed on ${sent} with 500; ${wanted}`]],
    [
      "refuses what it must accept",
      many,
      json(422, missing),
      [`The server refused ${sent} with 422 for /label (Required); ${wanted}`],
    ],
    ["refuses without detail", many, json(422, {}), [`In the 422 to ${sent}, /detail is required; it is missing.`]],
    ["sends a text", many, json(422, ""), [`In the 422 to ${sent}, the body must be an object; it is "".`]],
    ["sends a list", many, json(201, []), [`In the 201 to ${sent}, the body must be an object; it is [].`]],
    [
      "leaves a field out",
      many,
      json(201, { ...link, url: undefined }),
      [`In the 201 to ${sent}, /url is required; it is missing.`],
    ],
    [
      "sends a field of another type",
      many,
      json(201, { ...link, label: 5 }),
      [`In the 201 to ${sent}, /label must be a string or null; it is 5.`],
    ],
    [
      "sends HTML",
      many,
      { ...good, headers: { "Content-Type": "text/html" } },
      [`The 201 to ${sent} must be application/json; it is text/html.`],
    ],
    [
      "names no media type",
      many,
      { ...good, headers: {} },
      [`The 201 to ${sent} must be application/json; it is no media type.`],
    ],
    [
      "sends bytes",
      many,
      { ...good, body: Buffer.from([0x7b, 0xff]) },
      [`The 201 to ${sent} must be JSON in UTF-8; it is bytes that are not UTF-8.`],
    ],
    ["sends nothing", many, { ...good, body: "" }, [`The 201 to ${sent} must be JSON; it is an empty body.`]],
    ["sends half a body", many, { ...good, body: '{"id"' }, [`The 201 to ${sent} must be JSON; it is {"id".`]],
    [
      "leaves a challenge out",
      noToken,
      json(401, unauthorized),
      [
        'The 401 to a call without a token must have a header WWW-Authenticate that matches ^Bearer realm="polar"$; it has none.',
      ],
    ],
    [
      "sends a challenge that neither the contract nor the case allows",
      noToken,
      json(401, unauthorized, { "WWW-Authenticate": "Basic" }),
      [
        `The 401 to a call without a token must have a header WWW-Authenticate that matches ^${challenge}; it has Basic.`,
      ],
    ],
    [
      "sends another challenge",
      "a caller: is refused when blocked",
      json(403, blocked, { "WWW-Authenticate": "Basic" }),
      [`The 403 to a call when blocked must have a header WWW-Authenticate that matches ^${challenge}; it has Basic.`],
    ],
    [
      "doesn't name the scope",
      "a caller: is refused with a token that lacks the scope",
      json(403, unscoped),
      [
        'The 403 to a call with a token that lacks the scope must have a header WWW-Authenticate that matches ^Bearer realm="polar", scope="[^"]+", error="insufficient_scope"; it has none.',
      ],
    ],
    [
      "redirects to nowhere",
      redirected,
      { status: 307, headers: {}, body: "" },
      [
        "The 307 to a call to the path without its slash must have a header Location that matches ^https?://.*/v1/checkout-links/\\?kept=yes$; it has none.",
      ],
    ],
    [
      "redirects elsewhere",
      redirected,
      { status: 307, headers: { Location: elsewhere }, body: "" },
      [`The 307 to a call to the path without its slash must have a Location on the same host; it has ${elsewhere}.`],
    ],
    [
      "repeats the token",
      many,
      json(201, { ...link, note: given.token }),
      [`The 201 to ${sent} repeats the access token; no answer may.`],
    ],
  ])("%s", (_, name, reply, messages) => {
    expect(findingsOf(name, reply).map(({ message }) => message)).toEqual(messages);
  });
});

test("what several expected answers have in common is said once", () => {
  const [finding] = findingsOf("a caller: is refused with credentials of another scheme", good);
  expect(finding?.expected).toBe("401 with the header WWW-Authenticate");
});

test.each([
  [1, " (and so must 1 other field); "],
  [2, " (and so must 2 other fields); "],
])("IDs in upper case are reported together: %i beside the first", (others, words) => {
  const products = link.products.map((product: object) => ({ ...product, organization_id: link.organization_id }));
  const upper = { ...link, id: link.id.toUpperCase(), organization_id: link.organization_id, products };
  const more = others === 1 ? {} : { client_secret_id: upper.id };
  const [finding] = findingsOf(many, json(201, { ...upper, other_id: upper.id, ...more }));
  expect(finding?.message).toContain(words);
});

test("a link that differs from what was sent is reported with what it must be", () => {
  const places = (wanted: object, held: object) =>
    fieldMismatches({ ...wanted }, { ...link, ...held }).map(({ pointer, must }) => `${pointer} ${must}`);
  const missing = "must be missing, because it was not sent";
  expect(places({ label: "a" }, { label: "b" })).toEqual(['/label must be "a", as it was asked for']);
  expect(places({ metadata: { a: 1 } }, { metadata: { a: 1, b: 2 } })).toEqual([`/metadata/b ${missing}`]);
  expect(places({ products: [] }, {})).toEqual(["/products must be [], as it was asked for"]);
  expect(places({ products: [{ id: link.products[0].id }] }, { products: link.products[0] })).toHaveLength(1);
  const id = link.id.toUpperCase();
  expect(places({ id }, {})).toEqual([]);
  expect(places({ id: `${id}x` }, { id: `${link.id}x` })).toHaveLength(1);
});

test("a wrong status is reported with the body, or alone if there is none", () => {
  const received = (body: string) => findingsOf(many, { status: 500, headers: {}, body })[0]?.received;
  expect(received("")).toBe("500");
  expect(received("Internal Server Error")).toBe("500 Internal Server Error");
});

test.each([
  ["a 422 that isn't JSON", 422, "<p>No"],
  ["a 422 without detail", 422, "{}"],
  ["a 400 that has detail", 400, JSON.stringify(missing)],
])("no reason is made up for %s", (_, status, body) => {
  const [finding] = findingsOf("the path: a query changes nothing", { status, headers: {}, body });
  expect(finding?.message).not.toContain(" for ");
});

test("a 403 without a challenge is right for a blocked caller, and a right answer gives no finding", () => {
  expect(findingsOf("a caller: is refused when blocked", json(403, blocked))).toEqual([]);
  expect(findingsOf(many, good)).toEqual([]);
});

test("half a token at the end of the body, and half in a header, are no token", () => {
  const reply = json(201, { ...link, label: null }, { "X-Half": given.token.slice(5) });
  expect(
    findingsOf(many, { ...reply, body: `${reply.body}`.replace(/}$/, `,"half":"${given.token.slice(0, 5)}"}`) }),
  ).toEqual([]);
});

test("without circumstances, an answer is that to the call, and there are no tokens and no host", () => {
  const answer = { status: 500, headers: new Headers(), body: new TextEncoder().encode("Stryker was here") };
  const findings = judgeAnswer([{ status: 201, schema: "CheckoutLink" }], answer, { rule: "/paths" });
  expect(findings).toEqual([
    {
      rule: "/paths",
      expected: "201 with a checkout link",
      received: "500 Stryker was here",
      message: "The server failed on the call with 500; it must answer 201 with a checkout link.",
    },
  ]);
});
