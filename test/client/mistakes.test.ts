import { type CheckoutLinkCreate, type ClientOptions, createClient } from "checkout-link-contract";
import { validation } from "checkout-link-contract/validation";
import { describe, expect, test, vi } from "vitest";
import { example } from "../support/contract.ts";
import { closedUrl } from "../support/listen.ts";

const body = example("minimal-request") as CheckoutLinkCreate;

/** The message of the error that a call ends with. */
async function messageOf(options: Partial<ClientOptions>, sent: unknown = body): Promise<string> {
  const client = createClient({ server: "sandbox", ...options });
  return client.createCheckoutLink(sent as CheckoutLinkCreate).then(
    () => "no error",
    (error) => error.message,
  );
}

const answer = (status: number, received: unknown) => async () => Response.json(received, { status });

describe("wrong options name the option, what was received and what to do", () => {
  test.each<[string, unknown, string]>([
    ["no options", undefined, 'options: must be an object, such as { server: "sandbox" }; received undefined'],
    ["a server alone", "sandbox", 'options: must be an object, such as { server: "sandbox" }; received a string'],
    ["no server", {}, 'server: is required: "production", "sandbox" or an absolute http or https URL'],
    [
      "a server without a scheme",
      { server: "localhost:5110" },
      'server: must be "production", "sandbox" or an absolute http or https URL; did you mean "http://localhost:5110"?',
    ],
    [
      "a host alone",
      { server: "sandbox-api.polar.sh" },
      'server: must be "production", "sandbox" or an absolute http or https URL; did you mean "https://sandbox-api.polar.sh"?',
    ],
    [
      "an unset variable as server",
      { server: "" },
      'server: must be "production", "sandbox" or an absolute http or https URL; received an empty string',
    ],
    [
      "an unset variable as access token",
      { server: "sandbox", accessToken: "" },
      "accessToken: is empty; is the environment variable set?",
    ],
    [
      "no time",
      { server: "sandbox", timeoutMs: 0 },
      "timeoutMs: must be a number of milliseconds above 0 and below 2^31; received 0",
    ],
  ])("%s", (_, options, message) => {
    expect(() => createClient(options as ClientOptions)).toThrow(expect.objectContaining({ message }));
  });

  test("no Request, as in jsdom", () => {
    vi.stubGlobal("Request", undefined);
    try {
      expect(() => createClient({ server: "sandbox" })).toThrow(/^fetch: .* no Request.*docs\/recipes\.md/);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test("texts that may hold a secret are not quoted", () => {
    for (const server of ["user:secret@host", "polar_oat_secret", "https://user:secret@host", "secret://a"]) {
      expect(() => createClient({ server })).not.toThrow(/secret/);
    }
  });
});

describe("a network error names the URL and what to check", () => {
  test("when nothing listens at the port", async () => {
    const url = await closedUrl();
    expect(await messageOf({ server: url })).toBe(
      `No complete response from ${url}/v1/checkout-links/ (ECONNREFUSED): is the server running, and is the port right?`,
    );
  });

  test("when a browser refuses by CORS without saying so", async () => {
    const fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await messageOf({ server: "https://shop.example/api/", fetch })).toBe(
      "No complete response from https://shop.example/api/v1/checkout-links/: is the URL right, is the server " +
        "running, and does it allow this page to call it (CORS)?",
    );
  });

  test.each([
    ["ENOTFOUND", "/v1/checkout-links/ (ENOTFOUND): is the host name right?"],
    ["EPIPE", "/v1/checkout-links/ (EPIPE)"],
    ["UND_ERR_SOCKET", "/v1/checkout-links/ (UND_ERR_SOCKET)"],
    ["E2BIG", "/v1/checkout-links/ (E2BIG)"],
    ["in prose: EPIPE", "does it allow this page to call it (CORS)?"],
    ["EPIPE, in prose", "does it allow this page to call it (CORS)?"],
  ])("with the code %s of its cause", async (code, end) => {
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code }) }));
    const message = await messageOf({ fetch });
    expect(message.slice(-end.length)).toBe(end);
  });

  test("without the access token, even if the URL or the code holds it", async () => {
    const accessToken = "polar_oat_secret";
    const fetch = () => Promise.reject(Object.assign(new Error("broken"), { code: accessToken }));
    const message = await messageOf({ server: `https://shop.example/${accessToken}`, accessToken, fetch });
    expect(message).toMatch(/^No complete response from https:\/\/shop\.example\/\[redacted]\/v1\/checkout-links\/:/);
  });
});

test("a 401 to a call without a token says that none was sent", async () => {
  const unauthorized = answer(401, { error: "Unauthorized", detail: "Unauthorized" });
  expect(await messageOf({ fetch: unauthorized })).toBe(
    "The server answered 401: no access token was sent; see accessToken",
  );
  expect(await messageOf({ fetch: unauthorized, accessToken: "polar_oat_a" })).toBe(
    "The server answered 401: Unauthorized",
  );
  expect(await messageOf({ fetch: answer(403, "") })).toBe("The server answered 403");
});

describe("a 422 names the first problem and its field", () => {
  const entry = (loc: (string | number)[], msg: string) => ({ type: "value_error", loc: ["body", ...loc], msg });

  test.each([
    ["one problem", [entry(["products", 0], "Product does not exist.")], "/products/0: Product does not exist."],
    [
      "problems of three shapes, two of which were not sent",
      [
        entry(["CheckoutLinkCreateProductPrice", "product_price_id"], "Field required"),
        entry(["CheckoutLinkCreateProducts", "label"], "Input should be a valid string"),
        entry(["CheckoutLinkCreateProducts", "products"], "Input should be a valid list"),
      ],
      "/label: Input should be a valid string, and 1 more",
    ],
    ["the whole body", [entry([], "Field required")], "Field required"],
    ["text that would steer a terminal", [entry(["label"], "\u001b[31m\nred")], "/label:  [31m red"],
  ])("%s", async (_, detail, problem) => {
    const fetch = answer(422, { error: "RequestValidationError", detail });
    expect(await messageOf({ fetch })).toBe(`The server answered 422: ${problem}`);
  });

  test("a long message is cut off", async () => {
    const message = await messageOf({ fetch: answer(422, { detail: [entry(["label"], "x".repeat(10_000))] }) });
    expect(message.length).toBeLessThan(300);
  });
});

describe("with validation, a message fits a form, and the issue has what is needed to reword it", () => {
  test.each<[string, unknown, string, object]>([
    ["no object", "text", "the body must be an object", { expected: ["object"] }],
    ["a label of 5", { ...body, label: 5 }, "/label must be a string or null", { expected: ["string", "null"] }],
    ["no products", { payment_processor: "stripe" }, "/products is required", {}],
    [
      "an empty list",
      { payment_processor: "stripe", products: [] },
      "/products must have at least 1 item",
      { limit: 1 },
    ],
    [
      "another processor",
      { ...body, payment_processor: "paypal" },
      '/payment_processor must be "stripe"',
      { allowed: ["stripe"] },
    ],
    [
      "an empty metadata value",
      { ...body, metadata: { a: "" } },
      "/metadata/a must have at least 1 character",
      { limit: 1 },
    ],
    [
      "a misspelt placeholder",
      { ...body, success_url: "https://example.com/?id={checkout_id}" },
      "/success_url must have no braces other than those of the placeholder {CHECKOUT_ID}",
      {},
    ],
    [
      "a placeholder in the path",
      { ...body, success_url: "https://example.com/{CHECKOUT_ID}" },
      "/success_url must have the placeholder {CHECKOUT_ID} in the query or the fragment only",
      {},
    ],
    [
      "no UUID",
      { payment_processor: "stripe", products: ["x"] },
      "/products/0 must be a version 4 UUID",
      { expected: [expect.stringMatching(/^\^\[/)] },
    ],
  ])("%s", async (_, sent, message, params) => {
    expect(await messageOf({ validation }, sent)).toBe(`The request breaks the contract: ${message}`);
    expect(validation.request(sent)).toMatchObject([{ params }]);
  });
});
