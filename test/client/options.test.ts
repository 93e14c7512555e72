import { type ClientOptions, createClient } from "checkout-link-contract";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { isServer } from "../../src/options/base-url.ts";
import { example } from "../support/contract.ts";
import { body, failure } from "../support/failure.ts";
import { serveAnswer } from "../support/serve.ts";

const accessToken = "polar_oat_secret";

describe("the access token goes over https or stays on this machine", () => {
  test.each([
    "production",
    "sandbox",
    "https://polar.example.com",
    "http://localhost:4010",
    "http://127.0.0.1",
    "http://127.1.20.30:80",
    "http://[::1]:4010",
    new URL("https://polar.example.com"),
  ])("%s is fine", (server) => {
    expect(() => createClient({ server, accessToken })).not.toThrow();
  });

  test.each([
    "http://api.polar.sh",
    "http://polar.example.com",
    "http://https.evil.example",
    "http://localhost.example.com",
    "http://127.0.0.1.example.com",
    "http://192.168.0.1",
    "http://0.0.0.0",
    "http://[::2]",
  ])("%s is refused", (server) => {
    expect(() => createClient({ server, accessToken })).toThrow(
      /^server: an access token goes over https only, or to this machine; see allowInsecureHttp$/,
    );
    expect(() => createClient({ server, accessToken: () => accessToken })).toThrow(TypeError);
    expect(() => createClient({ server, accessToken, allowInsecureHttp: true })).not.toThrow();
    expect(() => createClient({ server })).not.toThrow();
  });
});

describe("a server", () => {
  test.each<[string, RegExp]>([
    ["", /absolute http or https URL/],
    ["productoin", /absolute http or https URL/],
    ["toString", /absolute http or https URL/],
    ["mock", /absolute http or https URL; received "mock"$/],
    ["api.polar.sh", /absolute http or https URL/],
    ["https://api.polar.sh/v1", /without the path of the endpoint/],
    ["https://sandbox-api.polar.sh/v1/", /without the path of the endpoint/],
    ["https://shop.example/api/v1/checkout-links", /without the path of the endpoint/],
    ["https://shop.example/v1/checkout-links/", /without the path of the endpoint/],
    ["ftp://polar.example.com", /http or https/],
    ["file:///tmp", /http or https/],
    ["ftp://polar.example.com/https://polar.example.com", /absolute http or https URL$/],
    ["https://user:secret@polar.example.com", /user info/],
    ["https://user:secret@polar.example.com/https://polar.example.com", /user info/],
    ["https://polar.example.com?key=secret", /query/],
    ["https://polar.example.com#secret", /fragment/],
    ["https://polar.example.com/?", /query/],
    ["https://polar.example.com/#", /fragment/],
  ])("%j is refused with the rule it breaks", (server, rule) => {
    const create = () => createClient({ server });
    expect(create).toThrow(TypeError);
    expect(create).toThrow(rule);
    expect(create).toThrow(/^server: /);
    expect(create).not.toThrow(/secret/);
  });

  test.each<[unknown, string]>([
    ["api.polar.sh", '; did you mean "https://api.polar.sh"?'],
    ["localhost:4010", '; did you mean "http://localhost:4010"?'],
    ["127.0.0.1", '; did you mean "http://127.0.0.1"?'],
    ["127.0.0.1:4010", '; did you mean "http://127.0.0.1:4010"?'],
    ["my.localhost", '; did you mean "https://my.localhost"?'],
    ["my-localhost:4010", ""],
    ["localhost:4010/secret", ""],
    ["not a URL", ""],
    ["", "; received an empty string"],
    [5, "; received a number"],
  ])("%j is refused with what was likely meant or received", (server, hint) => {
    const message = `server: must be "production", "sandbox" or an absolute http or https URL${hint}`;
    expect(() => createClient({ server: server as string })).toThrow(expect.objectContaining({ message }));
  });

  test.each<[string, boolean]>([
    ["https://api.polar.sh", true],
    ["https://API.polar.sh.:443/v2", true],
    ["https://apipolar.sh", false],
    ["https://sandbox-api.polar.sh", false],
  ])("%s is the production server: %j", (url, isProduction) => {
    expect(isServer(url, "production")).toBe(isProduction);
  });

  test("may be a path in a page, and only a path is relative", async () => {
    vi.stubGlobal("location", { href: "https://shop.example/basket?a=b" });
    onTestFinished(() => void vi.unstubAllGlobals());
    const urls: string[] = [];
    const fetch = async ({ url }: Request) => {
      urls.push(url);
      return Response.json(example("minimal-response"), { status: 201 });
    };
    await createClient({ server: "/api/", fetch }).createCheckoutLink(body);
    expect(urls).toEqual(["https://shop.example/api/v1/checkout-links/"]);
    for (const server of ["api", "./api", "//evil.example", "/\\evil.example"]) {
      expect(() => createClient({ server })).toThrow(/absolute http or https URL/);
    }
  });
});

test("a path as server is checked by each call, because a server may render the page", async () => {
  const error = await failure({ server: "/api" });
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toBe("server: is a path, which only a page can call");
});

describe("headers", () => {
  test("of the client and of a call are sent, those of the call first", async () => {
    const { url, received } = await serveAnswer(201, JSON.stringify(example("minimal-response")));
    const client = createClient({ server: url, accessToken, headers: { "Polar-Version": "2026-04", Trace: "a" } });
    await client.createCheckoutLink(body, { headers: { Trace: "b", Unset: undefined } });
    expect(received[0]?.headers).toMatchObject({ "polar-version": "2026-04", trace: "b" });
    expect(received[0]?.headers).toMatchObject({
      authorization: `Bearer ${accessToken}`,
      "content-type": "application/json",
    });
    expect(received[0]?.headers).not.toHaveProperty("unset");
  });

  test.each<[Record<string, string>, RegExp]>([
    [{ authorization: "Bearer secret" }, /^headers: can't have Authorization; see accessToken$/],
    [{ "Content-Type": "text/plain" }, /^headers: can't have Content-Type$/],
    [{ "X-A\n": "secret" }, /^headers: must have names and values that HTTP allows/],
    [{ "X-A": "secret\r\nX-B: 1" }, /^headers: must have names and values that HTTP allows/],
    [{ "X-A": "💶secret" }, /^headers: must have names and values that HTTP allows/],
  ])("%j are refused without being quoted", async (headers, message) => {
    expect(() => createClient({ server: "sandbox", headers })).toThrow(message);
    const error = await failure({}, { headers });
    expect(error).toMatchObject({ name: "TypeError", message: expect.stringMatching(message) });
    expect(error.message).not.toContain("secret");
  });
});

describe("an access token", () => {
  const neverCalled = () => Promise.reject(new Error("must not be called"));

  test.each([" ", "polar oat secret", "secret\n", "secret\r\nX-Header: 1", "sécret", '"secret"', "secret=x"])(
    "%j is refused without being quoted",
    async (token) => {
      const create = () => createClient({ server: "sandbox", accessToken: token });
      expect(create).toThrow(/^accessToken: must be a bearer token/);
      expect(create).not.toThrow(/secret|sécret/);

      const client = createClient({ server: "sandbox", accessToken: () => token, fetch: neverCalled });
      await expect(client.createCheckoutLink(example("minimal-request"))).rejects.toThrow(/^accessToken: must be/);
    },
  );

  test.each<[unknown, string]>([
    ["", "accessToken: is empty; is the environment variable set?"],
    [null, "accessToken: is empty (null); is the environment variable set?"],
    [5, "accessToken: must be a string; received a number"],
  ])("%j is refused, whether given or returned", async (token, message) => {
    const accessToken = token as string;
    expect(() => createClient({ server: "sandbox", accessToken })).toThrow(expect.objectContaining({ message }));
    const client = createClient({ server: "sandbox", accessToken: () => accessToken, fetch: neverCalled });
    await expect(client.createCheckoutLink(example("minimal-request"))).rejects.toThrow(
      expect.objectContaining({ message }),
    );
  });

  test("that a function doesn't return is refused", async () => {
    const client = createClient({ server: "sandbox", accessToken: () => undefined as unknown as string });
    await expect(client.createCheckoutLink(example("minimal-request"))).rejects.toThrow(
      "accessToken: is empty (undefined); is the environment variable set?",
    );
  });
});

describe("timeoutMs", () => {
  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])("%d is refused", async (timeoutMs) => {
    expect(() => createClient({ server: "sandbox", timeoutMs })).toThrow(/^timeoutMs: must be/);
    const client = createClient({ server: "sandbox" });
    await expect(client.createCheckoutLink(example("minimal-request"), { timeoutMs })).rejects.toThrow(/^timeoutMs:/);
  });
  test.each([1, 0.5, 2 ** 31 - 1])("%d is fine", (timeoutMs) => {
    expect(() => createClient({ server: "sandbox", timeoutMs })).not.toThrow();
  });
});

test("undefined options count as omitted", () => {
  const options: ClientOptions = {
    server: "sandbox",
    accessToken: undefined,
    fetch: undefined,
    timeoutMs: undefined,
    allowInsecureHttp: undefined,
    validation: undefined,
  };
  expect(() => createClient(options)).not.toThrow();
});
