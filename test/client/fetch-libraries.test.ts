import { createServer } from "node:http";
import nodeFetch from "node-fetch";
import * as undici from "undici";
import { expect, onTestFinished, test } from "vitest";
import { createClient, type Fetch } from "../../src/index.ts";
import { example } from "../support/contract.ts";
import { body, failure } from "../support/failure.ts";
import { closedUrl, listening } from "../support/listen.ts";

// The types are tested too: each function is one that `fetch` of the client takes.
const agent = new undici.Agent();
const libraries: Record<string, Fetch> = {
  "the global fetch": globalThis.fetch,
  "undici's fetch": undici.fetch,
  "undici's fetch with a dispatcher": (url, init) => undici.fetch(url, { ...init, dispatcher: agent }),
  "node-fetch": nodeFetch,
  "node-fetch with options": (url, init) => nodeFetch(url, { ...init, compress: false }),
  "a function of a Request": async (request: Request) => globalThis.fetch(request),
  "a function of a URL and options": (url: string, init: RequestInit) => globalThis.fetch(`${url}`, init),
};

const link = example("several-products-response");

async function start(status: number, answer: object) {
  const received: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push([request.method, request.url, request.headers.authorization, JSON.parse(`${Buffer.concat(chunks)}`)]);
    response.writeHead(status, { "Content-Type": "application/json", "X-Request-ID": "r-1" });
    for (const part of JSON.stringify(answer).match(/.{1,2000}/gs) ?? []) response.write(part);
    response.end();
  });
  const { url, close } = await listening(server);
  onTestFinished(close);
  return { url, received };
}

test.each(Object.entries(libraries))("%s sends a call and reads its answer", async (_, fetch) => {
  const { url, received } = await start(201, link);
  const polar = createClient({ server: url, accessToken: "polar_oat_test", fetch });
  expect(await polar.createCheckoutLink(body)).toEqual(link);
  expect(received).toEqual([["POST", "/v1/checkout-links/", "Bearer polar_oat_test", body]]);
});

test.each(Object.entries(libraries))("with %s, errors have status, headers, body and cause", async (_, fetch) => {
  const { url } = await start(500, { error: "busy" });
  expect(await failure({ server: url, fetch })).toMatchObject({
    status: 500,
    requestId: "r-1",
    body: { error: "busy" },
  });
  const long = await start(201, link);
  expect(await failure({ server: long.url, fetch, maxResponseBytes: 3000 })).toMatchObject({
    name: "InvalidResponseError",
    problems: [{ pointer: "", rule: "maxResponseBytes" }],
  });
  const refused = await failure({ server: await closedUrl(), fetch });
  expect(refused).toMatchObject({ name: "NetworkError", code: "ECONNREFUSED", linkMayExist: false });
});
