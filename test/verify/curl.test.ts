import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { requestCases } from "../../src/cases/index.ts";
import { given } from "../support/given.ts";
import { casesOf, eventsOf, failedOf, serveProvider } from "../support/provider.ts";
import { serve } from "../support/serve.ts";

const run = promisify(execFile);

/** The environment in which the commands run. */
const env = {
  PATH: process.env.PATH,
  POLAR_ACCESS_TOKEN: given.token,
  POLAR_UNSCOPED_TOKEN: given.unscopedToken,
  POLAR_BLOCKED_TOKEN: given.blockedToken,
};

test("the command of a failed case has a variable for each token", async () => {
  const { url } = await serve((response) => response.writeHead(500).end());
  const failed = failedOf(await eventsOf({ server: url }));
  // The provider itself fails on text that it can't store.
  const allowing = requestCases.filter(({ expected }) => expected.some(({ status }) => status === 500));
  expect(failed).toHaveLength(requestCases.length - allowing.length);
  const credentials = failed.map(({ case: { name }, curl }) => [name, curl.match(/Authorization: ([^'"]*)/)?.[1]]);
  const others = credentials.filter(([, value]) => value !== "Bearer $POLAR_ACCESS_TOKEN");
  expect(Object.fromEntries(others)).toEqual({
    "a caller: is refused without a token": undefined,
    "a caller: is refused without a token, whatever the body": undefined,
    "a caller: is refused with a token that is unknown": "Bearer not_a_token_of_anyone",
    "a caller: is refused with credentials of another scheme": "Basic bm9ib2R5Om5vdGhpbmc=",
    "a caller: is refused with a token that lacks the scope": "Bearer $POLAR_UNSCOPED_TOKEN",
    "a caller: is refused when blocked": "Bearer $POLAR_BLOCKED_TOKEN",
  });
});

test("the command of a skipped case has placeholders for what wasn't given", async () => {
  const { url } = await serveProvider();
  const [event] = casesOf(await eventsOf({ server: url, given: {}, only: "a link: can be made for a price" }));
  expect(event?.outcome).toBe("skipped");
  expect(event?.curl).toContain('-H "Authorization: Bearer $POLAR_ACCESS_TOKEN"');
  expect(event?.curl).toContain('"product_price_id":"{{price}}"');
});

describe("the command makes the call of its case and gets the expected status:", () => {
  test.each([
    ["a link: reflects every field that was sent", 201],
    ["a link: keeps metadata at its limits", 201],
    ["label: accepts an empty string", 201],
    ["success_url: accepts apostrophes, brackets and bars", 201],
    ["success_url: accepts a Chinese host", 201],
    ["success_url: refuses a backslash in the path, though a provider may let it pass", 422],
    ["success_url: refuses a delete character in the path, though a provider may let it pass", 422],
    ["success_url: refuses a backtick in the host, though a provider may let it pass", 422],
    ["metadata: refuses a wrong value under __proto__", 422],
    ["the body: is JSON with no media type", 201],
    ["the body: is not JSON with application/x-www-form-urlencoded", 422],
    ["the body: is refused if it has single quotes", 422],
    ["the body: is refused if it is only a space", 422],
    ["the body: is refused if it is null", 422],
    ["the body: is required", 422],
    ["the body: is refused if its bytes are not UTF-8", 400],
    ["a caller: is refused without a token", 401],
    ["a caller: is refused with credentials of another scheme", 401],
    ["a caller: is refused with a token that lacks the scope", 403],
    ["a caller: is refused when blocked", 403],
    ["the path: without its slash is redirected to the path with it, and the query is kept", 307],
    ["the path: another method is refused", 405],
  ])("%s", async (name, status) => {
    const { url, exchanges } = await serveProvider();
    const event = casesOf(await eventsOf({ server: `${url}/`, only: name })).find((one) => one.case.name === name);
    const [byCase] = exchanges.splice(0);
    const { stdout } = await run("sh", ["-c", event?.curl ?? ""], { env });
    expect(Number(stdout.match(/^HTTP\/1\.1 (\d+)/)?.[1])).toBe(status);
    expect(exchanges).toHaveLength(1);
    expect(sentBy(exchanges[0]?.request)).toEqual(sentBy(byCase?.request));
  });
});

/** The parts of a call that matter. */
function sentBy(request: Awaited<ReturnType<typeof serveProvider>>["exchanges"][number]["request"] | undefined) {
  if (!request) throw new Error("No call received");
  const { method, url, headers, body } = request;
  const { authorization, "content-type": type } = headers;
  return { method, url: url.href, authorization, type, body: Buffer.from(body).toString("base64") };
}
