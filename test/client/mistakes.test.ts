import { type CheckoutLinkCreate, type ClientOptions, createClient } from "checkout-link-contract";
import { validation } from "checkout-link-contract/validation";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { answering, body } from "../support/failure.ts";
import { closedUrl } from "../support/listen.ts";

/** The message of the error that a call ends with. */
async function messageOf(options: Partial<ClientOptions>, sent: unknown = body): Promise<string> {
  const client = createClient({ server: "sandbox", ...options });
  return client.createCheckoutLink(sent as CheckoutLinkCreate).then(
    () => "no error",
    (error) => error.message,
  );
}

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
      "timeoutMs: must be above 0 and below 2^31 milliseconds; received 0",
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
  const rejecting = (code: string, message = "fetch failed") => {
    return () => Promise.reject(new TypeError(message, { cause: Object.assign(new Error("inner"), { code }) }));
  };
  const address = "https://shop.example/api/v1/checkout-links/";
  const server = "https://shop.example/api/";

  test("when nothing listens at the port", async () => {
    const url = await closedUrl();
    expect(await messageOf({ server: url })).toBe(
      `No complete response from ${url}/v1/checkout-links/ (ECONNREFUSED): is the server running, and is the port right?`,
    );
  });

  test.each([
    ["ENOTFOUND", "(ENOTFOUND): is the host name right?"],
    ["EAI_AGAIN", "(EAI_AGAIN): is the host name right?"],
    ["ConnectionRefused", "(ConnectionRefused): is the server running, and is the port right?"],
    ["SELF_SIGNED_CERT_IN_CHAIN", /: is its certificate trusted\? see NODE_EXTRA_CA_CERTS$/],
    ["EPIPE", "(EPIPE): fetch failed"],
    ["UND_ERR_SOCKET", "(UND_ERR_SOCKET): fetch failed"],
    ["in prose: EPIPE", ": fetch failed"],
  ])("with the code %s of its cause", async (code, end) => {
    const message = await messageOf({ server, fetch: rejecting(code) });
    if (typeof end === "string")
      expect(message).toBe(`No complete response from ${address}${end.replace(/^\(/, " (")}`);
    else expect(message).toMatch(end);
  });

  test("when a browser refuses by CORS without saying so, and only in a page", async () => {
    const fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await messageOf({ server, fetch })).toBe(`No complete response from ${address}: Failed to fetch`);
    vi.stubGlobal("location", { href: "https://shop.example/" });
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(await messageOf({ server, fetch })).toBe(
      `No complete response from ${address}: is the URL right, is the server running, and does it allow this page to call it (CORS)?`,
    );
  });

  test("without the access token, even if the URL or the code holds it", async () => {
    const accessToken = "polar_oat_secret";
    const fetch = () => Promise.reject(Object.assign(new Error("broken"), { code: accessToken }));
    const message = await messageOf({ server: `https://shop.example/${accessToken}`, accessToken, fetch });
    expect(message).toBe("No complete response from https://shop.example/[redacted]/v1/checkout-links/: broken");
  });
});

describe("an error status names the URL, the reason and what to check", () => {
  const unauthorized = { error: "Unauthorized", detail: "Unauthorized" };
  const invalid = { error: "invalid_token", error_description: "…" };
  const own = "https://shop.example/v1/checkout-links/";
  const mock = "http://127.0.0.1:22001";
  const rows: [string, Partial<ClientOptions>, number, unknown, Record<string, string>, string][] = [
    [
      "a base URL with the version",
      { server: `${mock}/v1` },
      404,
      { detail: "Not Found" },
      {},
      `404 from ${mock}/v1/v1/checkout-links/ (Not Found): is the base URL ${mock}?`,
    ],
    [
      "a base URL of another server",
      { server: "https://shop.example" },
      404,
      "<h1>Not found</h1>",
      {},
      `404 from ${own}: is the base URL https://shop.example?`,
    ],
    [
      "a version of the API that is gone",
      { server: "sandbox", headers: { "Polar-Version": "2026-04" } },
      404,
      { detail: "Not Found" },
      {},
      "404 from https://sandbox-api.polar.sh/v1/checkout-links/ (Not Found): is the base URL https://sandbox-api.polar.sh, and does the version of Polar-Version still exist?",
    ],
    [
      "a redirect to another host",
      { server: "http://shop.example" },
      307,
      "",
      { Location: own },
      `307 from http://shop.example/v1/checkout-links/: a redirect to ${own}, which is not followed`,
    ],
    [
      "a body that is no UTF-8",
      { server: "https://shop.example" },
      400,
      { detail: "There was an error parsing the body" },
      {},
      `400 from ${own} (There was an error parsing the body)`,
    ],
    ["a page", { server: "https://shop.example" }, 502, "<h1>Bad gateway</h1>", {}, `502 from ${own}`],
    ["a cached answer", { server: "https://shop.example" }, 304, "", {}, `304 from ${own}`],
    [
      "no token for the provider",
      {},
      401,
      unauthorized,
      {},
      "401 from https://sandbox-api.polar.sh/v1/checkout-links/ (Unauthorized): no access token was sent; see accessToken",
    ],
    [
      "a bad token",
      { accessToken: "polar_oat_a" },
      401,
      invalid,
      {},
      "401 from https://sandbox-api.polar.sh/v1/checkout-links/ (invalid_token)",
    ],
    [
      "a server that adds a bad token",
      { server: "https://shop.example" },
      401,
      invalid,
      {},
      `401 from ${own} (invalid_token)`,
    ],
    [
      "a server that adds no token",
      { server: "https://shop.example" },
      401,
      unauthorized,
      {},
      `401 from ${own} (Unauthorized)`,
    ],
    ...["a\nb", "\u001b[31mred", "x".repeat(101)].map((error): (typeof rows)[number] => [
      "a reason that would harm a log",
      { server: "https://shop.example" },
      500,
      { error },
      {},
      `500 from ${own}`,
    ]),
  ];

  test.each(rows)("%s", async (_, options, status, received, headers, message) => {
    vi.stubGlobal("fetch", answering(status, received, headers));
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(await messageOf(options)).toBe(message);
  });

  test("a fetch of one's own may have sent a token", async () => {
    expect(await messageOf({ fetch: answering(401, unauthorized) })).toMatch(/\(Unauthorized\)$/);
  });
});

describe("a 422 names the first problem and its field", () => {
  const entry = (loc: (string | number)[], msg: string) => ({ type: "value_error", loc: ["body", ...loc], msg });

  test.each([
    ["one problem", [entry(["products", 0], "Product does not exist.")], "/products/0: Product does not exist."],
    [
      "problems of three shapes, two of which were not sent",
      [
        entry(["CheckoutLinkCreateProductPrice", "product_price_id"], "Field required"),
        entry(["CheckoutLinkCreateProduct", "product_id"], "Field required"),
        entry(["CheckoutLinkCreateProducts", "label"], "Input should be a valid string"),
        entry(["CheckoutLinkCreateProducts", "products"], "Input should be a valid list"),
      ],
      "/label: Input should be a valid string, and 1 more",
    ],
    ["two problems of one field", [entry(["label"], "No"), entry(["label"], "Never")], "/label: No, and 1 more"],
    ["the whole body", [entry([], "Field required")], "Field required"],
    ["text that would steer a terminal", [entry(["label"], "\u001b[31m\nred")], "/label:  [31m red"],
    ["a long message", [entry(["label"], "x".repeat(10_000))], `/label: ${"x".repeat(200)}…`],
  ])("%s", async (_, detail, problem) => {
    const fetch = answering(422, { error: "RequestValidationError", detail });
    expect(await messageOf({ fetch })).toBe(`422 from https://sandbox-api.polar.sh/v1/checkout-links/: ${problem}`);
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
