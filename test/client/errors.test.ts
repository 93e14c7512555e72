import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import {
  AbortError,
  CheckoutLinkError,
  InvalidRequestError,
  InvalidResponseError,
  TimeoutError,
} from "checkout-link-contract";
import { validation } from "checkout-link-contract/validation";
import { describe, expect, test } from "vitest";
import { answering, body, failure } from "../support/failure.ts";

const entry = (loc: (string | number)[], msg: string) => ({ type: "value_error", loc: ["body", ...loc], msg });
const rejecting = (code: string, more: object = {}) => {
  return () => Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code, ...more }) }));
};
const never = () => new Promise<Response>(() => {});
const shape = "CheckoutLinkCreateProducts";
const url = "https://shop.example/v1/checkout-links/";

/** Ways in which a call fails, by the name of the error, with whether a link may exist. */
const failures: Record<string, [name: string, linkMayExist: boolean, fail: () => Promise<Error>]> = {
  "a 422": ["RequestRejectedError", false, () => failure({ fetch: answering(422, { detail: [entry([], "No")] }) })],
  "a 401": ["UnauthorizedError", false, () => failure({ fetch: answering(401) })],
  "a 403": ["ForbiddenError", false, () => failure({ fetch: answering(403) })],
  "a 404": ["HttpStatusError", false, () => failure({ fetch: answering(404) })],
  "a 429": ["HttpStatusError", false, () => failure({ fetch: answering(429) })],
  "a redirect": ["HttpStatusError", false, () => failure({ fetch: answering(307) })],
  "a 500": ["HttpStatusError", true, () => failure({ fetch: answering(500) })],
  "a 504": ["HttpStatusError", true, () => failure({ fetch: answering(504) })],
  "a success without a link": ["InvalidResponseError", true, () => failure({ fetch: answering(201, {}) })],
  "a body that breaks the contract": ["InvalidRequestError", false, () => failure({ validation }, {}, {})],
  "a reset connection": ["NetworkError", true, () => failure({ fetch: rejecting("ECONNRESET") })],
  "an error without a code": ["NetworkError", true, () => failure({ fetch: () => Promise.reject(new Error("no")) })],
  ...Object.fromEntries(
    ["ECONNREFUSED", "ConnectionRefused", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "CERT_HAS_EXPIRED"]
      .concat("SELF_SIGNED_CERT_IN_CHAIN", "DEPTH_ZERO_SELF_SIGNED_CERT", "UNABLE_TO_VERIFY_LEAF_SIGNATURE")
      .concat("ERR_TLS_CERT_ALTNAME_INVALID")
      .map((code) => [code, ["NetworkError", false, () => failure({ fetch: rejecting(code) })]]),
  ),
  "a route that times out": [
    "NetworkError",
    false,
    () => failure({ fetch: rejecting("ETIMEDOUT", { syscall: "connect" }) }),
  ],
  "a connection that times out": ["NetworkError", true, () => failure({ fetch: rejecting("ETIMEDOUT") })],
  "a timeout": ["TimeoutError", true, () => failure({ fetch: never, timeoutMs: 20 })],
  "a timeout while the access token is fetched": [
    "TimeoutError",
    false,
    () => failure({ accessToken: () => new Promise(() => {}), timeoutMs: 20 }),
  ],
  "an abort": ["AbortError", true, () => failure({ fetch: never }, { signal: AbortSignal.timeout(20) })],
  "an abort before the call": ["AbortError", false, () => failure({ fetch: never }, { signal: AbortSignal.abort() })],
  "an abort while the access token is fetched": [
    "AbortError",
    false,
    () => failure({ accessToken: () => new Promise(() => {}) }, { signal: AbortSignal.timeout(20) }),
  ],
  "a wrong option": ["TypeError", false, () => failure({}, { timeoutMs: -1 })],
  "a body that is no JSON": ["TypeError", false, () => failure({}, {}, { metadata: 5n })],
};

test.each(Object.entries(failures))("after %s, the error says whether a link may exist", async (_, row) => {
  const [name, linkMayExist, fail] = row;
  expect(await fail()).toMatchObject({ name, linkMayExist });
});

test("the README says the same of each error", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const rows = [...readme.matchAll(/^\| `(\w+Error)` \| .* \| (.*) \|$/gm)].map(([, name, told]) => [name, told]);
  const verdicts = (name: string) =>
    new Set(Object.values(failures).flatMap((row) => (row[0] === name ? [row[1]] : [])));
  const inWords = (name: string) => {
    const [first, second] = verdicts(name);
    if (second !== undefined) return name === "HttpStatusError" ? /^below 500: no; else unknown$/ : /^unknown/;
    return first ? /^most likely/ : /^no\b/;
  };
  expect(rows.length).toBe(9);
  for (const [name = "", told = ""] of rows) expect(told, name).toMatch(inWords(name));
});

describe("a log", () => {
  const email = "customer@example.com";
  const secretive = { ...body, label: email, metadata: { email } };
  const detail = [
    ...["constrained-str", "int", "bool"].map((type) => ({
      ...entry([shape, "metadata", "e", type], "No"),
      input: email,
    })),
    ...Array(50).fill({ ...entry([shape, "label"], '"'.repeat(10_000)), input: email }),
  ];
  const long = '"\\é'.repeat(100_000);
  const all: [string, () => Promise<Error>][] = [
    ...Object.entries(failures).map(([name, [, , fail]]): [string, () => Promise<Error>] => [name, fail]),
    ["a 422 with many entries", () => failure({ fetch: answering(422, { error: long, detail }) }, {}, secretive)],
    ["a page of 5 kB", () => failure({ fetch: answering(502, `<p>${email}</p>`.repeat(200)) })],
    [
      "long headers",
      () =>
        failure({ fetch: answering(307, "", { Location: `/${"a".repeat(5000)}`, "X-Request-ID": "a".repeat(5000) }) }),
    ],
    ["a long address", () => failure({ server: `https://shop.example/${"a".repeat(5000)}`, fetch: answering(404) })],
    [
      "many issues",
      () =>
        failure(
          { validation },
          {},
          { ...secretive, metadata: Object.fromEntries(detail.map((_, i) => [long + i, email])) },
        ),
    ],
    ["a link without a URL", () => failure({ validation, fetch: answering(201, { id: long, label: email }) })],
    ["a long cause", () => failure({ fetch: () => Promise.reject(new Error(long, { cause: new Error(long) })) })],
  ];

  test.each(all.filter(([name]) => !/wrong option|no JSON/.test(name)))(
    "of %s is short, and has nothing that was sent or received whole",
    async (_, fail) => {
      const error = await fail();
      const json = JSON.stringify(error);
      expect(json.length).toBeLessThanOrEqual(2000);
      expect(JSON.parse(json)).toMatchObject({
        name: error.name,
        message: error.message,
        linkMayExist: expect.any(Boolean),
      });
      expect(json).not.toContain(email);
      const { stack, cause, ...shown } = error;
      expect(inspect({ ...shown, message: error.message }).length).toBeLessThanOrEqual(3000);
      expect(inspect(error)).not.toContain(email);
      expect(inspect(error).length).toBeLessThan(10_000);
    },
  );

  test("of a 422 names the places and rules", async () => {
    const error = await failure({ fetch: answering(422, { error: "RequestValidationError", detail }) }, {}, secretive);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      status: 422,
      reason: "RequestValidationError",
      url,
      problems: expect.arrayContaining([{ pointer: "/metadata/e", rule: "value_error" }]),
    });
    expect(error.detail).toHaveLength(53);
  });

  test("of a network error has its code", async () => {
    const error = await failure({ fetch: rejecting("ECONNRESET") });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: "ECONNRESET", url });
  });
});

test("an answer with an error status leaves its headers, request ID and body on the error", async () => {
  const headers = { "WWW-Authenticate": "Bearer", "X-Request-ID": "r-1", "X-Echo": "polar_oat_test" };
  const error = await failure({ fetch: answering(401, { error: "invalid_token" }, headers) });
  expect(error).toMatchObject({ requestId: "r-1", url, body: { error: "invalid_token" } });
  expect(error.headers.get("WWW-Authenticate")).toBe("Bearer");
  expect(error.headers.get("X-Echo")).toBe("[redacted]");
  expect(Object.keys(error)).not.toContain("body");
});

test.each([
  ["/metadata/a\n::error::\u001b##[b polar_oat_c", "/metadata/a ::error:: # #[b [redacted]"],
  [`/metadata/${"k".repeat(1000)}`, `/metadata/${"k".repeat(90)}…`],
])("the place %j, which may hold a key of a peer's choice, is made harmless in a message", (pointer, place) => {
  const issues = [{ pointer, rule: "type", message: "is wrong", params: {} }];
  expect(new InvalidRequestError(issues).message).toBe(`The request breaks the contract: ${place} is wrong`);
  expect(new InvalidResponseError(201, issues).message).toBe(`The response is not a checkout link: ${place} is wrong`);
});

test("errors can be made for tests of one's own", () => {
  expect(new TimeoutError(5)).toMatchObject({ name: "TimeoutError", timeoutMs: 5, message: "No response within 5 ms" });
  expect(new AbortError("why")).toMatchObject({ message: "The call was aborted", cause: "why" });
  expect(new CheckoutLinkError("Text", { linkMayExist: false })).toMatchObject({
    message: "Text",
    linkMayExist: false,
  });
});
