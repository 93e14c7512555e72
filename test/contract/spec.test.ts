import { describe, expect, test } from "vitest";
import { contract } from "../support/contract.ts";

const schemas = contract.components.schemas;
const operation = contract.paths["/v1/checkout-links/"].post;

/** Every object in the contract outside examples, with its JSON pointer. */
function* objectsIn(value: unknown, pointer = ""): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [pointer, value as Record<string, unknown>];
  for (const [key, child] of Object.entries(value)) {
    if (key !== "examples") yield* objectsIn(child, `${pointer}/${key}`);
  }
}

describe("the endpoint", () => {
  test("is one operation on the path with the slash", () => {
    expect(Object.keys(contract.paths)).toEqual(["/v1/checkout-links/"]);
    expect(Object.keys(contract.paths["/v1/checkout-links/"])).toEqual(["post"]);
    expect(operation.operationId).toBe("createCheckoutLink");
    expect(contract.openapi).toMatch(/^3\.1\./);
  });

  test("is served in the sandbox, which comes first, in production and by the mock", () => {
    const servers = contract.servers.map((server: { "x-name": string; url: string }) => [server["x-name"], server.url]);
    expect(servers).toEqual([
      ["sandbox", "https://sandbox-api.polar.sh"],
      ["production", "https://api.polar.sh"],
      ["mock", "http://127.0.0.1:4010"],
    ]);
  });

  test("accepts three shapes, in the order in which the provider tries them", () => {
    expect(schemas.CheckoutLinkCreate.anyOf.map(({ $ref }: { $ref: string }) => $ref.split("/").at(-1))).toEqual([
      "CheckoutLinkCreateProductPrice",
      "CheckoutLinkCreateProduct",
      "CheckoutLinkCreateProducts",
    ]);
  });

  test("requires a bearer token with the scope", () => {
    expect(contract.security).toEqual([{ OrganizationAccessToken: ["checkout_links:write"] }]);
    expect(operation.security).toBeUndefined();
    expect(contract.components.securitySchemes.OrganizationAccessToken).toMatchObject({
      type: "http",
      scheme: "bearer",
    });
  });

  test("requires a JSON body and answers in JSON", () => {
    expect(operation.requestBody.required).toBe(true);
    expect(Object.keys(operation.requestBody.content)).toEqual(["application/json"]);
    expect(operation.requestBody.content["application/json"].schema.$ref).toBe(
      "#/components/schemas/CheckoutLinkCreate",
    );
    expect(Object.keys(operation.responses)).toEqual(["201", "400", "401", "403", "422"]);
    for (const response of Object.values<{ content: object }>(operation.responses)) {
      expect(Object.keys(response.content)).toEqual(["application/json"]);
    }
  });

  test("describes the answers and uses that it leaves out", () => {
    for (const status of ["307", "404", "405"]) expect(operation.description).toContain(status);
    expect(operation.description).toMatch(/idempoten/i);
    expect(contract.info.description).toContain("Checkout Session");
  });
});

test("the defaults are those of the provider", () => {
  const defaults = [...objectsIn(schemas)].filter(([, schema]) => "default" in schema);
  expect(Object.fromEntries(defaults.map(([pointer, schema]) => [pointer, schema.default]))).toEqual({
    "/CheckoutLinkCreateBase/properties/allow_discount_codes": true,
    "/CheckoutLinkCreateBase/properties/metadata": {},
  });
});

test("deprecated schemas and fields are marked", () => {
  const deprecated = [...objectsIn(schemas)].filter(([, schema]) => schema.deprecated === true);
  expect(deprecated.map(([pointer]) => pointer).sort()).toEqual([
    "/CheckoutLink/properties/product",
    "/CheckoutLink/properties/product_id",
    "/CheckoutLink/properties/product_price",
    "/CheckoutLink/properties/product_price_id",
    "/CheckoutLinkCreateProduct",
    "/CheckoutLinkCreateProduct/allOf/1/properties/product_id",
    "/CheckoutLinkCreateProductPrice",
    "/CheckoutLinkCreateProductPrice/allOf/1/properties/product_price_id",
    "/CurrentProductPriceBase/allOf/1/properties/recurring_interval",
    "/CurrentProductPriceBase/allOf/1/properties/type",
    "/LegacyRecurringProductPriceBase",
    "/LegacyRecurringProductPriceCustom",
    "/LegacyRecurringProductPriceFixed",
    "/LegacyRecurringProductPriceFree",
  ]);
});

test("UUIDs have the format that generators know", () => {
  expect(schemas.UuidV4.format).toBe("uuid");
});

test("the organization has the provider's example ID", () => {
  expect(schemas.CheckoutLink.properties.organization_id.examples).toEqual(["1dbfc517-0bbf-4301-9ba8-555ca42b9737"]);
});

describe("descriptions", () => {
  const properties = [...objectsIn(schemas)].flatMap(([pointer, { properties }]) =>
    Object.entries((properties ?? {}) as Record<string, Record<string, unknown>>).map(
      ([name, schema]) => [`${pointer}/properties/${name}`, schema] as const,
    ),
  );
  // Redocly follows a `$ref` and is content with the description behind it.
  test.each(properties)("%s has one of its own", (_, schema) => expect(schema.description).toMatch(/\S/));

  const named = Object.entries<Record<string, unknown>>(schemas);
  test.each(named)("%s has one", (_, schema) => expect(schema.description).toMatch(/\S/));

  const parts = [...objectsIn({ ...contract, components: { ...contract.components, schemas: {} } })].filter(
    ([pointer]) =>
      /^\/(info|servers\/\d+|tags\/\d+|components\/securitySchemes\/\w+)$/.test(pointer) ||
      /\/post(\/requestBody|\/responses\/\d+(\/headers\/[\w-]+)?)?$/.test(pointer),
  );
  test.each(parts)("%s has one", (_, part) => expect(part.description).toMatch(/\S/));
  test("are looked for in every part", () => expect(parts).toHaveLength(15));
});

test("every pattern has a title that completes a message", () => {
  const patterns = [...objectsIn(schemas)].filter(([, schema]) => typeof schema.pattern === "string");
  expect(patterns.length).toBeGreaterThan(0);
  for (const [pointer, { title }] of patterns) {
    expect([pointer, title]).toEqual([pointer, expect.stringMatching(/^(?!must |an? )\S.*[^.]$/)]);
  }
});

test("constants are enumerations, because some generators turn `const` into any string", () => {
  expect([...objectsIn(contract)].filter(([, object]) => "const" in object)).toEqual([]);
});
