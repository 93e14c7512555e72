import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { operation } from "../../src/contract/operation.ts";
import { type Command, start } from "../support/command.ts";
import { example } from "../support/contract.ts";
import { pages, root } from "../support/docs-pages.ts";
import { serve } from "../support/serve.ts";

const recipe = pages.get("docs/proxy.md") ?? "";
const [, , command = "", document = "", upstream = ""] =
  recipe.match(/npx --no -- prism ((\w+) (\S+) (https:\S+))$/m) ?? [];
const folder = dirname(createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json"));

const good = example("minimal-request");
const noProducts = { ...good, products: [] };
/** What the server answers, in turn. */
const answers = [
  [201, example("minimal-response")],
  [201, { ...example("minimal-response"), created_at: "yesterday" }],
  [500, {}],
] as const;

/** Runs the command of the recipe in front of a server. */
async function proxy(...options: string[]) {
  let calls = 0;
  const server = await serve((response) => {
    const [status, body] = answers[calls++ % answers.length] ?? [];
    response.writeHead(status ?? 500, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  });
  const file = document.replace("node_modules/checkout-link-contract/", root);
  const prism = start(process.execPath, [
    join(folder, "dist/index.js"),
    command,
    file,
    server.url,
    "--port",
    "0",
    ...options,
  ]);
  const [url] = await prism.prints(/http:\/\/127\.0\.0\.1:\d+$/m);
  const call = async (body: object) => {
    const response = await fetch(url + operation.path, {
      method: operation.method,
      headers: { Authorization: "Bearer polar_oat_test", "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    return { status: response.status, violations: response.headers.get("sl-violations"), body: await response.json() };
  };
  return { prism, call, received: server.received };
}

/** What Prism has logged, without the times. */
const logOf = ({ output }: Command) => output.stdout.replace(/^\[[\d: APM]+\] › /gm, "");

test("the recipe's command passes calls on and logs violations as the recipe shows", async () => {
  expect(upstream).toBe("https://sandbox-api.polar.sh");
  const { prism, call, received } = await proxy();
  expect(await call(good)).toEqual({ status: 201, violations: null, body: answers[0][1] });
  expect(logOf(prism)).not.toContain("Violation:");
  expect(await call(good)).toMatchObject({
    status: 201,
    violations: expect.stringContaining("created_at"),
    body: answers[1][1],
  });
  expect(await call(noProducts)).toMatchObject({ status: 500, violations: expect.stringContaining("products") });
  expect(received.map(({ body }) => JSON.parse(body))).toEqual([good, good, noProducts]);
  await prism.prints(/warning +Violation: response .*status code/);
  const [, log = ""] = recipe.match(/^```text\n(.*?)^```/ms) ?? [];
  expect(logOf(prism).split("\n")).toEqual(expect.arrayContaining(log.trimEnd().split("\n")));
  const [, sought = ""] = recipe.match(/if grep (\S+) prism\.log/) ?? [];
  expect(log.split(sought)).toHaveLength(3);
  expect(logOf(prism)).toContain(recipe.match(/until grep -q (\w+) prism\.log/)?.[1]);
});

test("with --errors, Prism answers 422 for the client's violations and 500 for the server's", async () => {
  const { call, received } = await proxy("--errors");
  expect((await call(noProducts)).status).toBe(422);
  expect(received).toEqual([]);
  expect((await call(good)).status).toBe(201);
  expect((await call(good)).status).toBe(500);
});
