import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { example } from "../contract/judge.ts";
import { call, goodHeaders, proxyFor, upstreamOf } from "./servers.ts";

const request = JSON.stringify(example("minimal-request"));
const response = JSON.stringify(example("minimal-response"));
const json = { "Content-Type": "application/json" };
const operation = "/paths/~1v1~1checkout-links~1/post";
const [authorization, contentType] = goodHeaders;

describe("a request that breaks the contract is passed on and reported", () => {
  const metadata = { "a/b": null, ok: "x" };
  test.each<[string, string | Uint8Array, (readonly [string, string])[], [rule: string, message: RegExp][]]>([
    [
      "for a wrong field",
      JSON.stringify({ ...example("minimal-request"), label: 5 }),
      [...goodHeaders],
      [["/components/schemas/CheckoutLinkCreateBase/properties/label/type", /^\/label must be a string/]],
    ],
    [
      "for several",
      JSON.stringify({ products: [], metadata }),
      [...goodHeaders],
      [
        ["/components/schemas/CheckoutLinkCreateBase/required", /^\/payment_processor is required/],
        ["/components/schemas/MetadataCreate/additionalProperties/type", /^\/metadata\/a~1b must be /],
        ["/components/schemas/CheckoutLinkCreateProducts/allOf/1/properties/products/minItems", /^\/products must /],
      ],
    ],
    [
      "for a body that is no object",
      "[]",
      [...goodHeaders],
      [["/components/schemas/CheckoutLinkCreateBase/type", /^the body must be an object$/]],
    ],
    [
      "for text that is no JSON",
      '{"label": "Secret',
      [...goodHeaders],
      [[`${operation}/requestBody/content/application~1json`, /^must be JSON in UTF-8$/]],
    ],
    [
      "for bytes that are not UTF-8",
      Buffer.from([0x22, 0xff, 0x22]),
      [...goodHeaders],
      [[`${operation}/requestBody/content/application~1json`, /^must be JSON in UTF-8$/]],
    ],
    [
      "for another media type",
      request,
      [authorization, ["Content-Type", "text/plain"]],
      [[`${operation}/requestBody/content/application~1json`, /^must be application\/json$/]],
    ],
    ["for no body", "", [...goodHeaders], [[`${operation}/requestBody/required`, /^must have a body$/]]],
    ["for no token", request, [contentType], [["/security/0", /^must have a bearer token$/]]],
    [
      "for credentials of another scheme, and no body",
      "",
      [["Authorization", "Basic cG9sYXI6b2F0"]],
      [
        ["/security/0", /^must have a bearer token$/],
        [`${operation}/requestBody/required`, /^must have a body$/],
      ],
    ],
  ])("%s", async (_, body, headers, expected) => {
    const { url, received } = await upstreamOf(201, response, json);
    const proxy = await proxyFor(url);
    const answered = await call(proxy.url, { headers, body });
    expect(answered.status).toBe(201);
    expect(received[0]?.body.equals(Buffer.from(body))).toBe(true);
    const { violations } = await proxy.reported();
    const found = violations.map(({ side, rule }) => ({ side, rule }));
    expect(found).toHaveLength(expected.length);
    for (const [rule, message] of expected) {
      const violation = expect.objectContaining({ side: "request", rule, message: expect.stringMatching(message) });
      expect(violations).toContainEqual(violation);
    }
  });
});

test.each<[string, (readonly [string, string])[]]>([
  ["without a media type", [authorization]],
  ["with another media type that is JSON", [authorization, ["Content-Type", "application/vnd.api+json"]]],
  ["with parameters of its media type", [authorization, ["content-type", "Application/JSON ; charset=utf-8"]]],
])("a valid body %s is no violation", async (_, headers) => {
  const { url } = await upstreamOf(201, response, json);
  const proxy = await proxyFor(url);
  await call(proxy.url, { headers, body: request });
  expect(await proxy.reported()).toMatchObject({ isDescribed: true, violations: [] });
});

const wrongLink = JSON.stringify({ ...example("minimal-response"), allow_discount_codes: "Secret" });
const notBoolean = [
  "/components/schemas/CheckoutLink/properties/allow_discount_codes/type",
  /allow_discount_codes must be true or false/,
];
const asJson = `${operation}/responses/201/content/application~1json`;

describe("an answer that breaks the contract is passed on and reported", () => {
  test.each<[string, number, string | Uint8Array, Record<string, string>, string, RegExp]>([
    ["for a wrong field", 201, wrongLink, json, ...(notBoolean as [string, RegExp])],
    [
      "for a wrong field, packed by gzip",
      201,
      gzipSync(wrongLink),
      { ...json, "Content-Encoding": "gzip" },
      ...(notBoolean as [string, RegExp]),
    ],
    [
      "for a wrong field, packed by br",
      201,
      brotliCompressSync(wrongLink),
      { ...json, "Content-Encoding": "BR" },
      ...(notBoolean as [string, RegExp]),
    ],
    [
      "for a wrong field, packed by deflate",
      201,
      deflateSync(wrongLink),
      { ...json, "Content-Encoding": "deflate" },
      ...(notBoolean as [string, RegExp]),
    ],
    ["for a packing that is none", 201, response, { ...json, "Content-Encoding": "gzip" }, asJson, /JSON/],
    ["for text that is no JSON", 201, '{"id": "Secret', json, asJson, /JSON/],
    ["for bytes that are not UTF-8", 201, Buffer.from([0x22, 0xff, 0x22]), json, asJson, /UTF-8/],
    ["for no body", 201, "", json, asJson, /JSON/],
    ["for another media type", 201, response, { "Content-Type": "text/html" }, asJson, /application\/json/],
    ["for no media type", 201, response, {}, asJson, /application\/json/],
    [
      "for a status that the contract doesn't know",
      418,
      "{}",
      json,
      `${operation}/responses`,
      /^418 must be one of 201, 400, 401, 403, 422$/,
    ],
    ["for a redirect", 307, "", { Location: "/" }, `${operation}/responses`, /^307 must be one of /],
    [
      "for a 401 without a challenge",
      401,
      '{"error":"Unauthorized","detail":"Unauthorized"}',
      json,
      `${operation}/responses/401/headers/WWW-Authenticate`,
      /WWW-Authenticate/,
    ],
    [
      "for a 401 with the challenge of another realm",
      401,
      '{"error":"Unauthorized","detail":"Unauthorized"}',
      { ...json, "WWW-Authenticate": 'Bearer realm="other"' },
      "/components/schemas/BearerChallenge/pattern",
      /Bearer/,
    ],
    [
      "for a 403 without its detail",
      403,
      '{"error":"NotPermitted"}',
      json,
      "/components/schemas/NotPermitted/required",
      /detail is required/,
    ],
    [
      "for a 422 without its detail",
      422,
      "{}",
      json,
      "/components/schemas/RequestValidationError/required",
      /detail is required/,
    ],
    [
      "for a 400 of another body",
      400,
      '{"detail":1}',
      json,
      "/components/schemas/BodyParsingError/properties/detail/type",
      /detail must/,
    ],
  ])("%s", async (_, status, body, headers, rule, message) => {
    const { url } = await upstreamOf(status, body, headers);
    const proxy = await proxyFor(url);
    const answered = await call(proxy.url, { body: request });
    expect(answered.status).toBe(status);
    expect(answered.body.equals(Buffer.from(body))).toBe(true);
    const { isDescribed, violations } = await proxy.reported();
    expect(isDescribed).toBe(true);
    expect(violations).toContainEqual({ side: "response", rule, message: expect.stringMatching(message) });
    // Nothing that was received is repeated.
    expect(JSON.stringify(violations)).not.toContain("Secret");
  });
});

test.each([429, 500, 502, 503, 599])(
  "a status %i, about which the contract says nothing, is no violation",
  async (status) => {
    const { url } = await upstreamOf(status, "<h1>Sorry</h1>", { "Content-Type": "text/html" });
    const proxy = await proxyFor(url);
    const answered = await call(proxy.url, { body: request });
    expect(answered).toMatchObject({ status, body: Buffer.from("<h1>Sorry</h1>") });
    expect(await proxy.reported()).toMatchObject({ status, isDescribed: true, violations: [] });
  },
);

test("violations of both sides are reported together", async () => {
  const { url } = await upstreamOf(201, wrongLink, json);
  const proxy = await proxyFor(url);
  await call(proxy.url, { body: "{" });
  const { violations } = await proxy.reported();
  expect(violations.map(({ side }) => side)).toEqual(["request", "response"]);
});
