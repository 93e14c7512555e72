import { createServer } from "node:net";
import { createClient, UnauthorizedError } from "checkout-link-contract";
import { type MockServer, startMockServer } from "checkout-link-contract/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract, example, judge } from "../support/contract.ts";

let mock: MockServer;
let endpoint: string;
beforeAll(async () => {
  mock = await startMockServer();
  endpoint = `${mock.url}/v1/checkout-links/`;
});
afterAll(() => mock.close());

const { responses } = contract.paths["/v1/checkout-links/"].post;

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: "Bearer polar_oat_test", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
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

describe("a good body", () => {
  test("gets 201 and a checkout link", async () => {
    await expectContract(await post(example("minimal-request")), 201);
  });

  test.each(Object.keys(responses[201].content["application/json"].examples))(
    "gets the example %s on wish",
    async (name) => {
      const response = await post(example(`${name}-request`), { Prefer: `example=${name}` });
      expect(await expectContract(response, 201)).toEqual(example(`${name}-response`));
    },
  );
});

test("every request example is accepted", async () => {
  for (const name of Object.keys(responses[201].content["application/json"].examples)) {
    expect((await post(example(`${name}-request`))).status, name).toBe(201);
  }
});

describe("credentials", () => {
  test.each<[string, Record<string, string>]>([
    ["none", {}],
    ["of another scheme", { Authorization: "Basic cG9sYXI6b2F0" }],
  ])("%s get 401 in the shape of the contract", async (_, headers) => {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify(example("minimal-request")),
    });
    expect(response.headers.get("WWW-Authenticate")).toBe('Bearer realm="polar"');
    expect(await expectContract(response, 401)).toEqual({ error: "Unauthorized", detail: "Unauthorized" });
  });
});

describe("a bad body gets 422 in the shape of the contract", () => {
  test.each<[string, unknown]>([
    ["without a field", { payment_processor: "stripe" }],
    ["of the wrong type", { ...example("minimal-request"), allow_discount_codes: "perhaps" }],
    ["with a UUID of version 1", { payment_processor: "stripe", products: ["6ba7b810-9dad-11d1-80b4-00c04fd430c8"] }],
    ["with a success_url that is none", { ...example("minimal-request"), success_url: "javascript:alert(1)" }],
    ["that is a list", []],
  ])("%s", async (_, body) => {
    await expectContract(await post(body), 422);
  });
});

describe("a preference gets every answer of the contract", () => {
  const wishes = Object.entries<{ content: { "application/json": { examples: Record<string, { value?: unknown }> } } }>(
    responses,
  ).flatMap(([status, { content }]) =>
    Object.entries(content["application/json"].examples).map(([name, { value }]) => ({ status, name, value })),
  );
  test.each(wishes)("$status $name", async ({ status, name, value }) => {
    const response = await post(example("minimal-request"), { Prefer: `code=${status}, example=${name}` });
    const body = await expectContract(response, Number(status));
    expect(body).toEqual(value ?? example(status === "201" ? `${name}-response` : name));
  });
  test("cover every answer of the contract", () => expect(wishes).toHaveLength(19));
});

describe("a browser on another origin", () => {
  const origin = "http://localhost:3000";

  test("may send a token and a preference", async () => {
    const response = await fetch(endpoint, {
      method: "OPTIONS",
      headers: {
        Origin: origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type,prefer",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe(origin);
    expect(response.headers.get("Access-Control-Allow-Methods")).toContain("POST");
    for (const header of ["authorization", "content-type", "prefer"]) {
      expect(response.headers.get("Access-Control-Allow-Headers")).toContain(header);
    }
  });

  test.each([201, 400, 401, 403, 422])("may read a %i, with or without credentials", async (status) => {
    const response = await post(example("minimal-request"), { Origin: origin, Prefer: `code=${status}` });
    expect(response.status).toBe(status);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe(origin);
    expect(response.headers.get("Access-Control-Allow-Credentials")).toBe("true");
    expect(response.headers.get("Vary")).toBe("Origin");
    // In a call with credentials, "*" is an ordinary header name.
    const exposed = response.headers.get("Access-Control-Expose-Headers")?.split(", ");
    expect(exposed).toEqual(expect.arrayContaining(["WWW-Authenticate", "Location", "Preference-Applied"]));
    expect(exposed).not.toContain("*");
  });

  test.each(["/v1/checkout-links", "/v1/other/", "/"])("may read that %s is not the endpoint", async (target) => {
    const response = await fetch(mock.url + target, {
      method: "POST",
      headers: { Origin: origin },
      redirect: "manual",
    });
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe(origin);
  });
});

describe("what only the contract's descriptions state", () => {
  test("the path without the slash gets 307 to the one with it, with its query", async () => {
    for (const method of ["POST", "GET", "PUT"]) {
      const response = await fetch(`${mock.url}/v1/checkout-links?a=b&c`, { method, redirect: "manual" });
      expect(response.status).toBe(307);
      expect(response.headers.get("Location")).toBe(`${endpoint}?a=b&c`);
    }
  });

  test.each(["/", "/v1", "/v1/checkout-links/e453c0fa", "/V1/checkout-links/", "//", "/%", "/v1/checkout-links/%2F"])(
    "the unknown path %s gets 404",
    async (target) => {
      const response = await fetch(mock.url + target, { method: "POST" });
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ detail: "Not Found" });
    },
  );

  test.each(["GET", "PUT", "PATCH", "DELETE", "OPTIONS"])(
    "the method %s gets 405 and those that are allowed",
    async (method) => {
      const response = await fetch(endpoint, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("Allow")).toBe("POST");
      expect(await response.json()).toEqual({ detail: "Method Not Allowed" });
    },
  );
});

describe("requests", () => {
  test("are recorded in order, without the access token", async () => {
    const recorder = await startMockServer();
    try {
      const client = createClient({ server: recorder.url, accessToken: "polar_oat_TopSecret" });
      await client.createCheckoutLink(example("minimal-request"));
      await fetch(`${recorder.url}/elsewhere?a=b`, { headers: { Authorization: "polar_oat_TopSecret" } });
      expect(recorder.requests).toEqual([
        {
          method: "POST",
          path: "/v1/checkout-links/",
          headers: expect.objectContaining({ authorization: "Bearer [redacted]", "content-type": "application/json" }),
          body: JSON.stringify(example("minimal-request")),
          status: 201,
          ignored: [],
        },
        expect.objectContaining({ method: "GET", path: "/elsewhere?a=b", body: "", status: 404 }),
      ]);
      expect(JSON.stringify(recorder.requests)).not.toContain("TopSecret");
    } finally {
      await recorder.close();
    }
  });

  test("name the properties that the contract ignores, whether the body is accepted or not", async () => {
    await using recorder = await startMockServer();
    const client = createClient({ server: recorder.url, accessToken: "polar_oat_test" });
    const create = (body: object) => client.createCheckoutLink(body as never).catch(() => {});
    const minimal = example("minimal-request");
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
    expect((await bare.createCheckoutLink(example("minimal-request"))).label).toBeNull();
    const expired = createClient({ server: assuming.url, accessToken: "polar_oat_expired" });
    await expect(expired.createCheckoutLink(example("minimal-request"))).rejects.toBeInstanceOf(UnauthorizedError);
  });

  test("wait as long as the options and the preference say", async () => {
    const slow = await startMockServer({ delayMs: 150 });
    const start = performance.now();
    await fetch(`${slow.url}/v1/checkout-links/`, { method: "POST", headers: { Prefer: "wait=0.15" } });
    expect(performance.now() - start).toBeGreaterThan(290);
    await slow.close();
  });
});

test("two servers with one seed create the same links", async () => {
  const [one, two] = await Promise.all([startMockServer({ seed: "x" }), startMockServer({ seed: "x" })]);
  const link = ({ url }: MockServer) =>
    createClient({ server: url, accessToken: "polar_oat_x" }).createCheckoutLink(example("minimal-request"));
  expect(await link(one)).toEqual(await link(two));
  expect((await link(one)).id).not.toBe((await link(one)).id);
  await Promise.all([one.close(), two.close()]);
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
    expect((await fetch(`${url}/`)).status).toBe(404);
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
