import fastify from "fastify";
import { expect, onTestFinished, test } from "vitest";
import { type CheckoutLinkCreate, createClient, HttpStatusError } from "../../src/index.ts";
import { startMockServer } from "../../src/mock/index.ts";
import { verifyProvider } from "../../src/verify/index.ts";
import { given } from "../support/given.ts";

/** A body that a server reads by itself, before it forwards: JSON, or the answer to what is none. */
function read(bytes: Buffer | undefined): { json: unknown } | { status: number; answer: object } {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { status: 400, answer: { detail: "There was an error parsing the body" } };
  }
  try {
    return { json: text === "" ? null : JSON.parse(text) };
  } catch {
    const entry = { type: "json_invalid", loc: ["body", 0], msg: "JSON decode error", input: {}, ctx: { error: "…" } };
    return { status: 422, answer: { error: "RequestValidationError", detail: [entry] } };
  }
}

/** A server that forwards each call by the client. */
async function startFacade(server: string): Promise<string> {
  const app = fastify();
  onTestFinished(() => app.close());
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.post("/v1/checkout-links/", async (request, reply) => {
    const [, accessToken] = /^Bearer +(.+)$/i.exec(request.headers.authorization ?? "") ?? [];
    const polar = createClient({ server, accessToken });
    const isJson = /^application\/([\w.+-]+\+)?json\b/i.test(request.headers["content-type"] ?? "application/json");
    const body = read(request.body as Buffer | undefined);
    if ("answer" in body && (isJson || body.status === 400)) return reply.code(body.status).send(body.answer);
    try {
      // What is no JSON is of the wrong type, as is a text.
      const sent = isJson && "json" in body ? body.json : String(request.body);
      return await reply.code(201).send(await polar.createCheckoutLink(sent as CheckoutLinkCreate));
    } catch (error) {
      if (!(error instanceof HttpStatusError)) throw error;
      for (const name of ["WWW-Authenticate", "Retry-After"]) {
        const value = error.headers.get(name);
        if (value !== null) reply.header(name, value);
      }
      return reply.code(error.status).send(error.body);
    }
  });
  return app.listen({ host: "127.0.0.1", port: 0 });
}

test("a server that forwards by the client keeps the contract: status, headers and bodies go through", async () => {
  const mock = await startMockServer();
  onTestFinished(() => mock.close());
  const server = await startFacade(mock.url);
  const findings: string[] = [];
  let links = 0;
  for await (const event of verifyProvider({ server, given, strictness: "contract" })) {
    if (event.type === "case") findings.push(...event.findings.map(({ message }) => message));
    if (event.type === "end") links = event.links;
  }
  expect(findings).toEqual([]);
  expect(links).toBeGreaterThan(100);
});
