import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { aliases, makeProject, type Project } from "./project.ts";
import { compilers, openapiTools } from "./tools.ts";

let project: Project;
const bin = (name: string) => join(project.folder, "node_modules/.bin", name);

beforeAll(async () => {
  project = await makeProject(...openapiTools, ...aliases({ "typescript-5.9": compilers["typescript-5.9"] }));
  await copyFile(join(inject("unpacked"), "generated/openapi.json"), join(project.folder, "openapi.json"));
  await copyFile(join(inject("unpacked"), "openapi/openapi.yaml"), join(project.folder, "openapi.yaml"));
});

test.each(["openapi.json", "openapi.yaml"])("Swagger Parser accepts %s and refuses a broken copy", async (file) => {
  await project.write(
    "validate.mjs",
    `import SwaggerParser from "@apidevtools/swagger-parser";
    const contract = await SwaggerParser.validate(process.argv[2]);
    console.log(contract.openapi, Object.keys(contract.paths).join());
    await SwaggerParser.validate({ ...await SwaggerParser.parse(process.argv[2]), paths: [] }).catch(() => console.log("broken"));`,
  );
  const { stdout, stderr } = await project.run(process.execPath, "validate.mjs", file);
  expect(stderr).toBe("");
  expect(stdout).toBe("3.1.1 /v1/checkout-links/\nbroken\n");
});

/**
 * Two rules of Spectral are a matter of taste or of OpenAPI 3.0: the slash is part of the provider's path, and since 3.1
 * a requirement may name the scopes of a bearer token even though its scheme lists none.
 */
test.each(["openapi.json", "openapi.yaml"])(
  "Spectral objects to nothing in %s but to what is so on purpose",
  async (file) => {
    await project.write("ruleset.yaml", "extends: spectral:oas\n");
    const options = ["--ruleset", "ruleset.yaml", "--format", "json", "--fail-severity", "error"];
    const { code, stdout } = await project.run(bin("spectral"), "lint", file, ...options);
    expect(code).toBe(0);
    const objections = JSON.parse(stdout).map((found: { code: string; path: string[] }) => [found.code, ...found.path]);
    expect(objections).toEqual([
      ["oas3-operation-security-defined", "security", "0", "OrganizationAccessToken", "0"],
      ["path-keys-no-trailing-slash", "paths", "/v1/checkout-links/"],
    ]);
  },
);

test("another generator makes a client that compiles, accepts our bodies and refuses others", async () => {
  const options = ["--path", "openapi.json", "--output", "generated", "--name", "api.ts", "--generate-union-enums"];
  const generated = await project.run(bin("swagger-typescript-api"), "generate", ...options);
  expect(generated.code).toBe(0);
  await project.write(
    "consumer.ts",
    `import { Api, type CheckoutLink, type CheckoutLinkCreate } from "./generated/api.js";
    const { v1 } = new Api({ baseUrl: "https://sandbox-api.polar.sh" });
    const id = "3aa4ed0b-a31a-4d35-b782-58ed0cce73ab";
    const payment_processor = "stripe";
    export const made: Promise<CheckoutLink> = v1.createCheckoutLink({ payment_processor, products: [id] }).then(({ data }) => data);
    export const bodies: CheckoutLinkCreate[] = [
      { payment_processor, product_id: id },
      { payment_processor, product_price_id: id, label: null, metadata: { a: 1 } },
      // @ts-expect-error none of the three shapes
      { payment_processor },
      // @ts-expect-error another payment processor
      { payment_processor: "paypal", products: [id] },
      // @ts-expect-error a list, not one
      { payment_processor, products: id },
    ];
    // @ts-expect-error a link has no such field
    export const price = made.then((link) => link.price);`,
  );
  const tsc = join(project.folder, "node_modules/typescript-5.9/bin/tsc");
  const flags = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"];
  const { stdout } = await project.run(process.execPath, tsc, ...flags, "consumer.ts");
  expect(stdout).toBe("");
});
