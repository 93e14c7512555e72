import { createServer } from "node:net";
import { createClient, UnauthorizedError } from "checkout-link-contract";
import { type MockServer, startMockServer } from "checkout-link-contract/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract, example, judge } from "../support/contract.ts";

const path = "/v1/checkout-links/";
const minimal = example("minimal-request");
const { responses } = contract.paths[path].post;

let mock: MockServer;
let endpoint: string;
beforeAll(async () => {
  mock = await startMockServer();
  endpoint = mock.url + path;
});
afterAll(() => mock.close());

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: "Bearer polar_oat_test", ...headers },
    body: JSON.stringify(body),
  });
}

/** Judges an answer of the mock by the contract: its status, its headers and its body. */
async function expectContract(response: Response, status: number): Promise<unknown> {
  expect(response.status).toBe(status);
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json\b/);
  const place = `/paths/~1v1~1checkout-links~1/post/responses/${status}`;
  const challenge = response.headers.get("WWW-Authenticate");
  if (responses[status].headers?.["WWW-Authenticate"].required) expect(challenge).not.toBeNull();
  if (challenge !== null) expect(judge(`${place}/headers/WWW-Authenticate/schema`, challenge)).toEqual([]);
  const body = await response.json();
  expect(judge(`${place}/content/application~1json/schema`, body)).toEqual([]);
  return body;
}

describe("the answer keeps the contract", () => {
  const links = Object.keys(responses[201].content["application/json"].examples);
  const good = { "Content-Type": "application/json", Authorization: "Bearer polar_oat_test" };
  test.each<[what: string, status: number, body: unknown, headers?: Record<string, string>]>([
    ...links.map((name): [string, number, object] => [`the request example ${name}`, 201, example(`${name}-request`)]),
    ["a call without a token", 401, minimal, { ...good, Authorization: "" }],
    ["credentials of another scheme", 401, minimal, { ...good, Authorization: "Basic cG9sYXI6b2F0" }],
    ["a body without a field", 422, { payment_processor: "stripe" }],
    ["a field of the wrong type", 422, { ...minimal, allow_discount_codes: "perhaps" }],
    ["a UUID of version 1", 422, { ...minimal, products: ["6ba7b810-9dad-11d1-80b4-00c04fd430c8"] }],
    ["a success_url that is none", 422, { ...minimal, success_url: "javascript:alert(1)" }],
    ["a body that is a list", 422, []],
  ])("to %s, with %i", async (_, status, body, headers) => {
    await expectContract(await post(body, headers), status);
  });

  const examples = Object.entries<{ content: Record<string, { examples: Record<string, { value?: unknown }> }> }>(
    responses,
  ).flatMap(([status, { content }]) =>
    Object.entries(content["application/json"]?.examples ?? {}).map(([name, { value }]) => ({ status, name, value })),
  );
  test.each(examples)("to a preference of $status $name, with that example", async ({ status, name, value }) => {
    const response = await post(minimal, { Prefer: `code=${status}, example=${name}` });
    const body = await expectContract(response, Number(status));
    expect(body).toEqual(value ?? example(status === "201" ? `${name}-response` : name));
  });
  test("to as many preferences as the contract has examples", () => expect(examples).toHaveLength(19));
});

describe("a browser on another origin", () => {
  const origin = "http://localhost:3000";

  test("may send a token and a preference", async () => {
    const asked = {
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "authorization,content-type,prefer",
    };
    const { status, headers } = await fetch(endpoint, { method: "OPTIONS", headers: { Origin: origin, ...asked } });
    expect(status).toBe(204);
    expect(headers.get("Access-Control-Allow-Origin")).toBe(origin);
    expect(headers.get("Access-Control-Allow-Methods")).toContain("POST");
    for (const header of asked["Access-Control-Request-Headers"].split(",")) {
      expect(headers.get("Access-Control-Allow-Headers")).toContain(header);
    }
  });

  test.each([201, 400, 401, 403, 422])("may read a %i, with or without credentials", async (status) => {
    const response = await post(minimal, { Origin: origin, Prefer: `code=${status}` });
    expect(response.status).toBe(status);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe(origin);
    expect(response.headers.get("Access-Control-Allow-Credentials")).toBe("true");
    expect(response.headers.get("Vary")).toBe("Origin");
    // In a call with credentials, "*" is an ordinary header name.
    const exposed = response.headers.get("Access-Control-Expose-Headers")?.split(", ");
    expect(exposed).toEqual(
      expect.arrayContaining(["WWW-Authenticate", "Location", "Preference-Applied", "Retry-After"]),
    );
    expect(exposed).not.toContain("*");
  });

  test.each(["/v1/checkout-links", "/v1/other/", "/"])("may read that %s is not the endpoint", async (target) => {
    const { headers } = await fetch(mock.url + target, {
      method: "POST",
      headers: { Origin: origin },
      redirect: "manual",
    });
    expect(headers.get("Access-Control-Allow-Origin")).toBe(origin);
  });
});

describe("what only the contract's descriptions state", () => {
  test.each(["POST", "GET", "PUT"])("%s on the path without the slash gets 307 to the one with it", async (method) => {
    const response = await fetch(`${mock.url}/v1/checkout-links?a=b&c`, { method, redirect: "manual" });
    expect(response.status).toBe(307);
    expect(response.headers.get("Location")).toBe(`${endpoint}?a=b&c`);
  });

  const unknownPaths = ["/", "/v1", "/v1/checkout-links/e453c0fa", "/V1/checkout-links/", "//", "/%", `${path}%2F`];
  test.each(unknownPaths)("the unknown path %s gets 404", async (target) => {
    const response = await fetch(mock.url + target, { method: "POST" });
    expect([response.status, await response.json()]).toEqual([404, { detail: "Not Found" }]);
  });

  test.each(["GET", "PUT", "PATCH", "DELETE", "OPTIONS"])("%s gets 405 and the allowed method", async (method) => {
    const response = await fetch(endpoint, { method });
    expect([response.status, await response.json()]).toEqual([405, { detail: "Method Not Allowed" }]);
    expect(response.headers.get("Allow")).toBe("POST");
  });
});

describe("requests", () => {
  test("are recorded in order, without the access token", async () => {
    await using recorder = await startMockServer();
    const client = createClient({ server: recorder.url, accessToken: "polar_oat_TopSecret" });
    await client.createCheckoutLink(minimal);
    await fetch(`${recorder.url}/elsewhere?a=b`, { headers: { Authorization: "polar_oat_TopSecret" } });
    const headers = expect.objectContaining({ authorization: "Bearer [redacted]", "content-type": "application/json" });
    expect(recorder.requests).toEqual([
      { method: "POST", path, headers, body: JSON.stringify(minimal), status: 201, ignored: [], hints: [] },
      expect.objectContaining({ method: "GET", path: "/elsewhere?a=b", body: "", status: 404 }),
    ]);
    expect(JSON.stringify(recorder.requests)).not.toContain("TopSecret");
  });

  test("name the properties that the contract ignores, whether the body is accepted or not", async () => {
    await using recorder = await startMockServer();
    const client = createClient({ server: recorder.url, accessToken: "polar_oat_test" });
    const create = (body: object) => client.createCheckoutLink(body as never).catch(() => {});
    await create({ ...minimal, succes_url: "https://example.com", Label: "" });
    await create({ ...minimal, product_id: minimal.products[0] });
    await create({ ...minimal, products: undefined, product_id: minimal.products[0] });
    await create({ payment_processor: "stripe", prodcts: minimal.products });
    await create([1]);
    expect(recorder.requests.map(({ status, ignored }) => ({ status, ignored }))).toEqual([
      { status: 201, ignored: ["succes_url", "Label"] },
      { status: 201, ignored: ["product_id"] },
      { status: 201, ignored: [] },
      { status: 422, ignored: ["prodcts"] },
      { status: 422, ignored: [] },
    ]);
  });

  test("without a token count as requests with a good token if that is assumed", async () => {
    await using assuming = await startMockServer({ assumeToken: true });
    const bare = createClient({ server: assuming.url });
    expect((await bare.createCheckoutLink(minimal)).label).toBeNull();
    const expired = createClient({ server: assuming.url, accessToken: "polar_oat_expired" });
    await expect(expired.createCheckoutLink(minimal)).rejects.toBeInstanceOf(UnauthorizedError);
  });

  test("wait as long as the options and the preference say", async () => {
    await using slow = await startMockServer({ delayMs: 150 });
    const start = performance.now();
    await fetch(slow.url + path, { method: "POST", headers: { Prefer: "wait=0.15" } });
    expect(performance.now() - start).toBeGreaterThan(290);
  });
});

test("two servers with one seed create the same links", async () => {
  await using one = await startMockServer({ seed: "x" });
  await using two = await startMockServer({ seed: "x" });
  const link = async ({ url }: MockServer) => {
    const { url: _, ...others } = await createClient({ server: url, accessToken: "polar_oat_x" }).createCheckoutLink(
      minimal,
    );
    return others;
  };
  expect(await link(one)).toEqual(await link(two));
});

test("closing ends open connections and waiting calls", async () => {
  const server = await startMockServer({ delayMs: 60_000 });
  const waiting = fetch(`${server.url}/`).catch(() => "ended");
  await new Promise((resolve) => setTimeout(resolve, 50));
  await server.close();
  expect(await waiting).toBe("ended");
});

test("a server declared with `await using` closes at the end of the block", async () => {
  let url = "";
  {
    await using server = await startMockServer();
    url = server.url;
    expect((await fetch(`${url}/`)).status).toBe(200);
  }
  await expect(fetch(`${url}/`)).rejects.toThrow();
});

test("a port in use fails with the reason", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as { port: number };
  await expect(startMockServer({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  other.close();
});
