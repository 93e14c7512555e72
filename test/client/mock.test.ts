import {
  type CheckoutLinkCreate,
  createClient,
  ForbiddenError,
  HttpStatusError,
  messagesByPointer,
  RequestRejectedError,
  UnauthorizedError,
} from "checkout-link-contract";
import { type MockServer, startMockServer } from "checkout-link-contract/mock";
import { validation } from "checkout-link-contract/validation";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { contract, example } from "../support/contract.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMockServer();
});
afterAll(() => mock.close());

const names = Object.keys(
  contract.paths["/v1/checkout-links/"].post.responses[201].content["application/json"].examples,
);
const accessToken = "polar_oat_test";
const body = example("minimal-request") as CheckoutLinkCreate;

/** A client of the mock that asks it for a certain answer. */
function clientPreferring(prefer: string) {
  return createClient({
    server: mock.url,
    accessToken,
    validation,
    fetch: (request) => {
      request.headers.set("Prefer", prefer);
      return fetch(request);
    },
  });
}

test.each(names)("makes the link of the example %s", async (name) => {
  const link = await clientPreferring(`example=${name}`).createCheckoutLink(example(`${name}-request`));
  expect(link).toEqual(example(`${name}-response`));
});

test("is unauthorized without an access token", async () => {
  const client = createClient({ server: mock.url });
  const error = await client.createCheckoutLink(body).catch((reason) => reason);
  expect(error).toBeInstanceOf(UnauthorizedError);
  expect(error).toMatchObject({ status: 401, reason: "Unauthorized", body: { detail: "Unauthorized" } });
});

test("calls an access token function for each request", async () => {
  let calls = 0;
  const client = createClient({
    server: mock.url,
    accessToken: async () => {
      calls++;
      return accessToken;
    },
  });
  await client.createCheckoutLink(body);
  await client.createCheckoutLink(body);
  expect(calls).toBe(2);
});

describe("throws the error of each rejection", () => {
  test.each([
    ["code=400", HttpStatusError, { status: 400, body: { detail: "There was an error parsing the body" } }],
    ["code=401, example=no-credentials", UnauthorizedError, { status: 401, reason: "Unauthorized" }],
    ["code=401, example=invalid-token", UnauthorizedError, { status: 401, reason: "invalid_token" }],
    ["code=403, example=insufficient-scope", ForbiddenError, { status: 403, reason: "insufficient_scope" }],
    ["code=403, example=not-permitted", ForbiddenError, { status: 403, reason: "NotPermitted" }],
    ["code=422, example=missing-field", RequestRejectedError, { status: 422, reason: "RequestValidationError" }],
    ["code=422, example=product-does-not-exist", RequestRejectedError, { reason: "PolarRequestValidationError" }],
  ])("%s", async (prefer, ErrorClass, properties) => {
    const error = await clientPreferring(prefer)
      .createCheckoutLink(body)
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toMatchObject(properties);
  });
});

test("a rejection leads to the field", async () => {
  const error = await clientPreferring("code=422, example=product-does-not-exist")
    .createCheckoutLink(body)
    .catch((reason) => reason);
  expect(error.detail).toEqual(example("product-does-not-exist").detail);
  expect(messagesByPointer(error, body)).toEqual({ "/products/0": ["Product does not exist."] });
});

test.each(["127.0.0.1", "0.0.0.0", "localhost"])("calls a mock that listens on %s at its URL", async (host) => {
  const mock = await startMockServer({ host });
  onTestFinished(() => mock.close());
  await expect(createClient({ server: mock.url, accessToken }).createCheckoutLink(body)).resolves.toHaveProperty("url");
});
