import { inspect } from "node:util";
import { type CheckoutLinkCreate, createClient } from "checkout-link-contract";
import { validation } from "checkout-link-contract/validation";
import { expect, test } from "vitest";
import { example } from "../support/contract.ts";
import { serve } from "../support/serve.ts";

const accessToken = "polar_oat_TopSecret/0123+abc==";
const body = example("minimal-request") as CheckoutLinkCreate;

/** Everything that a log could show of an error. */
function everythingOf(error: unknown): string {
  const parts: string[] = [];
  for (let current = error, depth = 0; current !== undefined && depth < 10; depth++) {
    const { message, stack, cause } = Object(current) as Error;
    parts.push(String(current), message, stack ?? "", JSON.stringify(current) ?? "");
    parts.push(inspect(current, { depth: 10, showHidden: true }));
    current = cause;
  }
  return parts.join("\n");
}

async function failure(server: string, options: object): Promise<unknown> {
  const client = createClient({ server, accessToken, ...options });
  return client.createCheckoutLink(body).then(
    () => Promise.reject(new Error("The call succeeded")),
    (reason) => reason,
  );
}

const echoes: [string, number, (authorization: string) => string][] = [
  ["a 500 in HTML", 500, (authorization) => `<pre>Authorization: ${authorization}</pre>`],
  ["a 401 in JSON", 401, (authorization) => JSON.stringify({ error: authorization, error_description: authorization })],
  [
    "a 403 with escaped slashes",
    403,
    (authorization) => JSON.stringify({ error: authorization }).replace(/\//g, "\\/"),
  ],
  [
    "a 422 as input",
    422,
    (authorization) =>
      JSON.stringify({
        detail: [{ loc: ["body", authorization], msg: authorization, type: "x", input: { [authorization]: 1 } }],
      }),
  ],
  ["a 201 that is no JSON", 201, (authorization) => authorization],
  [
    "a 201 that is no link",
    201,
    (authorization) => JSON.stringify({ id: authorization, [authorization]: 1, metadata: { [authorization]: null } }),
  ],
];

test.each(echoes)(
  "an answer that repeats the access token, %s, doesn't take it into the error",
  async (_, status, text) => {
    const { url, received } = await serve((response, { headers }) => {
      response.writeHead(status, { "Content-Type": "application/json" }).end(text(headers.authorization ?? ""));
    });
    const error = await failure(url, { validation });
    expect(received[0]?.headers.authorization).toBe(`Bearer ${accessToken}`);
    expect(everythingOf(error)).not.toContain(accessToken);
  },
);

test("our error doesn't contain the access token, even if the error of fetch carries the request", async () => {
  const fetch = async (request: Request) => {
    const error = new Error(`Failed with ${request.headers.get("Authorization")}`, {
      cause: Object.assign(new TypeError(accessToken), { code: accessToken, name: accessToken }),
    });
    throw Object.assign(error, { config: { headers: { authorization: accessToken } }, request });
  };
  const error = await failure("sandbox", { fetch });
  expect(error).toMatchObject({ name: "NetworkError", cause: { message: "Failed with Bearer [redacted]" } });
  expect(everythingOf(error)).not.toContain(accessToken);
});

test("neither a timeout nor an abort has the access token in its error", async () => {
  const fetch = () => new Promise<Response>(() => {});
  expect(everythingOf(await failure("sandbox", { fetch, timeoutMs: 20 }))).not.toContain(accessToken);
});

test.each(["a", "t", "true", "12345", "detail", "-"])(
  "the token %j, too short to be a secret, spoils no answer",
  async (token) => {
    const detail = [{ loc: ["body", "products", 12345], msg: "detail: true - at all", type: "x" }];
    const { url } = await serve((response) => {
      response.writeHead(422, { "Content-Type": "application/json" }).end(JSON.stringify({ detail }));
    });
    expect(await failure(url, { accessToken: token })).toMatchObject({ name: "RequestRejectedError", detail });
  },
);
