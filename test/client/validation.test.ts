import {
  type CheckoutLinkCreate,
  createClient,
  InvalidRequestError,
  InvalidResponseError,
} from "checkout-link-contract";
import { validation } from "checkout-link-contract/validation";
import { expect, test } from "vitest";
import { example } from "../support/contract.ts";
import { serve, serveAnswer } from "../support/serve.ts";

const json = { "Content-Type": "application/json" };
const created = example("subscription-response");

test("a body that breaks the contract is not sent", async () => {
  const { url, received } = await serve(() => {});
  const client = createClient({ server: url, validation });
  const body = { payment_processor: "stripe", products: [], metadata: { "a/b": "" } } as CheckoutLinkCreate;
  const error = await client.createCheckoutLink(body).catch((reason) => reason);
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.issues).toEqual([
    { pointer: "/metadata/a~1b", rule: "minLength", message: "must have at least 1 character", params: { limit: 1 } },
    { pointer: "/products", rule: "minItems", message: "must have at least 1 item", params: { limit: 1 } },
  ]);
  expect(error.message).toBe(
    "The request breaks the contract: /metadata/a~1b must have at least 1 character, and 1 more",
  );
  expect(received).toEqual([]);
});

test("the check is on what would be sent", async () => {
  const { url, received } = await serveAnswer(201, JSON.stringify(created), json);
  const client = createClient({ server: url, validation });
  const withToJSON = { toJSON: () => "text" } as unknown as string;
  await client.createCheckoutLink({ ...example("minimal-request"), metadata: { a: withToJSON } });
  expect(JSON.parse(received[0]?.body ?? "").metadata).toEqual({ a: "text" });
  const withNaN = { ...example("minimal-request"), metadata: { a: Number.NaN } };
  await expect(client.createCheckoutLink(withNaN)).rejects.toBeInstanceOf(InvalidRequestError);
});

test("an answer that breaks the contract is not returned, but its link is not lost", async () => {
  const { url } = await serveAnswer(201, JSON.stringify({ ...created, url: null, products: {} }), json);
  const client = createClient({ server: url, validation });
  const error = await client.createCheckoutLink(example("minimal-request")).catch((reason) => reason);
  expect(error).toBeInstanceOf(InvalidResponseError);
  expect(error).toMatchObject({ status: 201, checkoutLinkId: created.id });
  expect(error.issues).toEqual([
    { pointer: "/url", rule: "type", message: "must be a string", params: { expected: ["string"] } },
    { pointer: "/products", rule: "type", message: "must be a list", params: { expected: ["array"] } },
  ]);
  expect(JSON.stringify(error)).not.toContain(created.client_secret);
});

test("an answer with unknown fields is returned unchanged", async () => {
  const grown = { ...created, brand_new: 1 };
  const { url } = await serveAnswer(201, JSON.stringify(grown), json);
  const client = createClient({ server: url, validation });
  expect(await client.createCheckoutLink(example("minimal-request"))).toEqual(grown);
});

test("without validation both pass unchanged, as long as there is a URL", async () => {
  const { url, received } = await serveAnswer(201, '{"url":"x"}', json);
  const body = { payment_processor: "stripe", products: [] } as CheckoutLinkCreate;
  expect(await createClient({ server: url }).createCheckoutLink(body)).toEqual({ url: "x" });
  expect(JSON.parse(received[0]?.body ?? "")).toEqual(body);
});
