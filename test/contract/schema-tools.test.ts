import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fastify from "fastify";
import { expect, test } from "vitest";
import bundle from "../../generated/openapi.json" with { type: "json" };
import { contract, example } from "../support/contract.ts";

const { schemas } = bundle.components;

test("Ajv with ajv-formats compiles every schema of the bundle in strict mode", () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, `#/components/schemas/${name}`);
  for (const name of Object.keys(schemas)) expect(ajv.getSchema(`#/components/schemas/${name}`)).toBeTypeOf("function");
});

test("a Fastify server accepts every schema of the bundle for bodies and answers", async () => {
  const ajv = { strict: true, allowUnionTypes: true };
  const server = fastify({ ajv: { customOptions: ajv }, serializerOpts: { ajv } });
  for (const [name, schema] of Object.entries(schemas)) {
    // Fastify finds a schema by its `$id`.
    server.addSchema(
      JSON.parse(JSON.stringify({ $id: name, ...schema }), (key, value) =>
        key === "$ref" ? value.replace("#/components/schemas/", "") : value,
      ),
    );
    const $ref = `${name}#`;
    server.post(`/${name}`, { schema: { body: { $ref }, response: { 200: { $ref } } } }, async ({ body }) => body);
  }
  await server.ready();

  const post = async (schema: string, payload: object) =>
    (await server.inject({ method: "POST", url: `/${schema}`, payload })).statusCode;
  for (const name of Object.keys(
    contract.paths["/v1/checkout-links/"].post.requestBody.content["application/json"].examples,
  )) {
    expect([name, await post("CheckoutLinkCreate", example(`${name}-request`))]).toEqual([name, 200]);
    expect([name, await post("CheckoutLink", example(`${name}-response`))]).toEqual([name, 200]);
  }
  expect(await post("CheckoutLinkCreate", {})).toBe(400);
  expect(await post("CheckoutLink", {})).toBe(400);
  await server.close();
});
