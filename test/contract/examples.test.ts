import { describe, expect, test } from "vitest";
import { expectAccepted } from "../support/compiled-schemas.ts";
import { contract, example, judge } from "../support/contract.ts";

const operation = contract.paths["/v1/checkout-links/"].post;
const requests = operation.requestBody.content["application/json"].examples;
const responses = operation.responses;

const names = [
  "subscription",
  "several-products",
  "one-time-with-discount",
  "pay-what-you-want",
  "metered",
  "legacy-price",
  "deprecated-product",
  "deprecated-product-price",
  "minimal",
];

test("every example is listed where it belongs", () => {
  const refs = (kind: string) =>
    Object.fromEntries(names.map((name) => [name, { $ref: `#/components/examples/${name}-${kind}` }]));
  expect(requests).toEqual(refs("request"));
  expect(responses[201].content["application/json"].examples).toEqual(refs("response"));
  expect(Object.keys(responses[400].content["application/json"].examples)).toEqual(["invalid-utf-8"]);
  expect(Object.keys(responses[401].content["application/json"].examples)).toEqual(["no-credentials", "invalid-token"]);
  expect(Object.keys(responses[403].content["application/json"].examples)).toEqual([
    "insufficient-scope",
    "not-permitted",
  ]);
  expect(Object.keys(responses[422].content["application/json"].examples)).toEqual([
    "missing-field",
    "wrong-type",
    "product-does-not-exist",
    "discount-not-applicable",
    "metadata-key-too-long",
  ]);
  expect(Object.keys(responses[401].headers["WWW-Authenticate"].examples)).toEqual(["no-credentials", "invalid-token"]);
  expect(Object.keys(responses[403].headers["WWW-Authenticate"].examples)).toEqual(["insufficient-scope"]);
});

describe.each(names)("%s", (name) => {
  const request = example(`${name}-request`);
  const response = example(`${name}-response`);

  test("both judges accept request and response", () => {
    expectAccepted("CheckoutLinkCreate", request);
    expectAccepted("CheckoutLink", response);
  });

  test("the response reflects the request", () => {
    expect(response).toMatchObject({
      metadata: request.metadata ?? {},
      label: request.label ?? null,
      success_url: request.success_url ?? null,
      allow_discount_codes: request.allow_discount_codes ?? true,
      discount_id: request.discount_id ?? null,
    });
    const ids = response.products.map((product: { id: string }) => product.id);
    if (request.products) expect(ids).toEqual(request.products);
    if (request.product_id) expect(ids).toEqual([request.product_id]);
    if (request.product_price_id) expect(response.product_price_id).toBe(request.product_price_id);
  });

  test("the response agrees with itself", () => {
    const [first] = response.products;
    expect(response.url).toContain(response.client_secret);
    expect(response.discount?.id ?? null).toBe(response.discount_id);
    expect(response.product_id).toBe(first.id);
    expect(response.product).toEqual(first);
    expect(response.product_price.id).toBe(response.product_price_id);
    expect(first.prices).toContainEqual(response.product_price);
    for (const product of response.products) {
      expect(product.organization_id).toBe(response.organization_id);
      expect(product.is_recurring).toBe(product.recurring_interval !== null);
      for (const price of product.prices) {
        expect(price.product_id).toBe(product.id);
        if (price.meter) expect(price.meter.id).toBe(price.meter_id);
      }
      for (const owned of [...product.benefits, ...product.medias]) {
        expect(owned.organization_id).toBe(response.organization_id);
      }
    }
  });
});

test("the examples show each kind of price, a legacy price and both types and durations of discounts", () => {
  const all = names.map((name) => JSON.stringify(contract.components.examples[`${name}-response`].value)).join();
  for (const kind of ["fixed", "custom", "free", "metered_unit"]) expect(all).toContain(`"amount_type":"${kind}"`);
  expect(all).toContain('"legacy":true');
  for (const type of ["fixed", "percentage"]) expect(all).toContain(`"type":"${type}"`);
  for (const duration of ["once", "repeating"]) expect(all).toContain(`"duration":"${duration}"`);
});

describe.each([400, 401, 403, 422])("the examples of %i", (status) => {
  const media = `/paths/~1v1~1checkout-links~1/post/responses/${status}`;
  const { content, headers } = responses[status];
  test.each(Object.keys(content["application/json"].examples))("%s fits the body", (name) => {
    const { $ref, value } = content["application/json"].examples[name];
    const body = value ?? example($ref.split("/").at(-1));
    expect(judge(`${media}/content/application~1json/schema`, body)).toEqual([]);
  });
  test.each(Object.keys(headers?.["WWW-Authenticate"].examples ?? {}))("%s fits the header", (name) => {
    const { value } = headers["WWW-Authenticate"].examples[name];
    expect(judge(`${media}/headers/WWW-Authenticate/schema`, value)).toEqual([]);
  });
});

describe("the examples of 422 are what the provider sends", () => {
  const rejections = ["missing-field", "wrong-type", "metadata-key-too-long"];
  test.each(rejections)("%s reports each shape, in the provider's order", (name) => {
    const shapes: string[] = example(name).detail.map((entry: { loc: string[] }) => entry.loc[1]);
    expect([...new Set(shapes)]).toEqual([
      "CheckoutLinkCreateProductPrice",
      "CheckoutLinkCreateProduct",
      "CheckoutLinkCreateProducts",
    ]);
  });
  test("metadata-key-too-long shows a key with one character too many", () => {
    const [{ loc, input }] = example("metadata-key-too-long").detail;
    expect(loc.slice(2)).toEqual(["metadata", input, "[key]"]);
    expect(input).toHaveLength(41);
  });
});
