import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { fillIn } from "../../src/cases/case.ts";
import { type RequestCase, requestCases } from "../../src/cases/index.ts";
import { operation } from "../../src/contract/operation.ts";
import { networkTransport } from "../../src/verify/network-transport.ts";
import { pool } from "../../src/verify/pool.ts";
import { launch } from "../support/command.ts";
import { example } from "../support/contract.ts";
import { given } from "../support/given.ts";

// Stock Prism on the contract: another tool's reading of it, and an alternative to the mock.
const folder = dirname(createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json"));
const [, ...options] = manifest.scripts.prism.split(" ");
const prism = launch(process.execPath, [join(folder, "dist/index.js"), ...options, "--port", "0"], {
  cwd: fileURLToPath(new URL("../..", import.meta.url)),
});
let url = "";

beforeAll(async () => {
  [url] = await prism.prints(/http:\/\/127\.0\.0\.1:\d+$/m);
});
afterAll(async () => {
  prism.child.kill();
  await prism.ended;
});

const { path } = operation;
const examples = Object.entries(operation.responses).flatMap(([status, response]) =>
  Object.entries(response.examples).map(([name, { value }]) => [status, name, value] as const),
);

test.each(examples)("Prism answers %s with the preferred example %s", async (status, name, value) => {
  const response = await fetch(url + path, {
    method: "POST",
    headers: {
      Authorization: "Bearer polar_oat_test",
      "Content-Type": "application/json",
      Prefer: `code=${status}, example=${name}`,
    },
    body: JSON.stringify(example("minimal-request")),
  });
  expect(response.status).toBe(Number(status));
  expect(await response.json()).toEqual(value);
});

/** Where Prism answers differently from the contract, and with what. */
const differences: Record<string, [applies: (one: RequestCase) => boolean, status: number]> = {
  "it knows no token": [({ name }) => /^a caller: .*(unknown|lacks the scope|blocked)$/.test(name), 201],
  "it knows no product, price or discount": [({ rule }) => rule.endsWith("/responses/422"), 201],
  "no pattern says all that a URL parser does": [({ rule }) => rule === "/components/schemas/HttpUrl", 201],
  "no pattern says that of every engine's strings": [({ name }) => /half a surrogate|the other half/.test(name), 201],
  "its own answer to text that is not JSON": [({ request }) => "text" in Object(request.body), 400],
  "it replaces bytes that are not UTF-8": [({ request }) => "base64" in Object(request.body), 422],
  "it redirects nothing": [({ expected: [first] }) => first?.status === 307, 404],
  "it reads no body without a media type": [({ name }) => name.endsWith("is JSON with no media type"), 422],
};

test("Prism's verdict on each request case is that of the contract, except where no schema states the rule", async () => {
  const applied = new Set<string>();
  const expected: Record<string, number | undefined> = {};
  const received: Record<string, number> = {};
  for (const one of requestCases) {
    const [why, difference] = Object.entries(differences).find(([, [applies]]) => applies(one)) ?? [];
    if (why !== undefined) applied.add(why);
    expected[one.name] = difference?.[1] ?? one.expected[0]?.status;
  }
  const transport = networkTransport(url);
  for await (const [name, status] of pool(requestCases, 8, async ({ name, request }) => {
    return [name, (await transport.send(fillIn(request, given), AbortSignal.timeout(60_000), true)).status] as const;
  })) {
    received[name] = status;
  }
  expect(received).toEqual(expected);
  expect([...applied]).toEqual(expect.arrayContaining(Object.keys(differences)));
});
