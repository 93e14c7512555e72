import { type CheckoutLinkCreate, createClient } from "checkout-link-contract";
import { expect, test } from "vitest";
import { example } from "../support/contract.ts";
import { serveAnswer } from "../support/serve.ts";

const created = JSON.stringify(example("minimal-response"));
const json = { "Content-Type": "application/json" };

test("sends the body as JSON to the path with the slash, with the access token", async () => {
  const { url, received } = await serveAnswer(201, created, json);
  const body = example("subscription-request") as CheckoutLinkCreate;
  await createClient({ server: url, accessToken: "polar_oat_test" }).createCheckoutLink(body);
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ method: "POST", url: "/v1/checkout-links/" });
  expect(received[0]?.headers).toMatchObject({
    authorization: "Bearer polar_oat_test",
    "content-type": "application/json",
  });
  expect(JSON.parse(received[0]?.body ?? "")).toEqual(body);
});

test("sends no Authorization header without an access token", async () => {
  const { url, received } = await serveAnswer(201, created, json);
  await createClient({ server: url }).createCheckoutLink(example("minimal-request"));
  expect(received[0]?.headers.authorization).toBeUndefined();
});

test.each(["", "/", "/polar", "/polar/"])("keeps the base path %j of the server", async (base) => {
  const { url, received } = await serveAnswer(201, created, json);
  await createClient({ server: url + base }).createCheckoutLink(example("minimal-request"));
  expect(received[0]?.url).toBe(`${base.replace(/\/$/, "")}/v1/checkout-links/`);
});

test.each([
  ["production", "https://api.polar.sh/v1/checkout-links/"],
  ["sandbox", "https://sandbox-api.polar.sh/v1/checkout-links/"],
])("knows where %s is", async (server, url) => {
  const urls: string[] = [];
  const fetch = async (request: Request) => {
    urls.push(request.url);
    return new Response(created, { status: 201, headers: json });
  };
  await createClient({ server, accessToken: "polar_oat_test", fetch }).createCheckoutLink(example("minimal-request"));
  expect(urls).toEqual([url]);
});

test("leaves the placeholder of success_url as it is", async () => {
  const { url, received } = await serveAnswer(201, created, json);
  const success_url = "https://example.com/thanks?checkout_id={CHECKOUT_ID}";
  await createClient({ server: url }).createCheckoutLink({ ...example("minimal-request"), success_url });
  expect(received[0]?.body).toContain(success_url);
});

test("uses the global fetch at the time of the call", async () => {
  const client = createClient({ server: "sandbox" });
  const original = globalThis.fetch;
  globalThis.fetch = async () => new Response(created, { status: 201, headers: json });
  try {
    expect(await client.createCheckoutLink(example("minimal-request"))).toEqual(JSON.parse(created));
  } finally {
    globalThis.fetch = original;
  }
});
