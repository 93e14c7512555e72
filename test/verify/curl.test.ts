import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { requestCases } from "../../src/cases/index.ts";
import { serve } from "../client/serve.ts";
import { given } from "../contract/given.ts";
import { casesOf, eventsOf, failedOf, serveProvider } from "./provider.ts";

const run = promisify(execFile);

/** The environment in which the lines are run. */
const env = {
  PATH: process.env.PATH,
  POLAR_ACCESS_TOKEN: given.token,
  POLAR_UNSCOPED_TOKEN: given.unscopedToken,
  POLAR_BLOCKED_TOKEN: given.blockedToken,
};

test("the line of a case that failed names a variable in place of each token", async () => {
  const { url } = await serve((response) => response.writeHead(500).end());
  const failed = failedOf(await eventsOf({ server: url }));
  expect(failed).toHaveLength(requestCases.length);
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

test("the line of a case that was skipped names what it wasn't given", async () => {
  const { url } = await serveProvider();
  const [event] = casesOf(await eventsOf({ server: url, given: {}, only: "a link: can be made for a price" }));
  expect(event?.outcome).toBe("skipped");
  expect(event?.curl).toContain('-H "Authorization: Bearer $POLAR_ACCESS_TOKEN"');
  expect(event?.curl).toContain('"product_price_id":"{{price}}"');
});

describe("the line makes the call of its case, and gets the status that it expected:", () => {
  test.each([
    ["a link: reflects every field that was sent", 201],
    ["a link: keeps metadata at its limits", 201],
    ["label: accepts an empty string", 201],
    ["success_url: accepts an apostrophe", 201],
    ["success_url: accepts a Chinese name", 201],
    ["success_url: refuses a backslash in the path, though a provider may let it pass", 422],
    ["success_url: refuses a delete character, though a provider may let it pass", 422],
    ["success_url: refuses a backtick, though a provider may let it pass", 422],
    ["metadata: refuses a wrong value under __proto__", 422],
    ["a text: is read as JSON with no media type", 201],
    ["a text: is not read as JSON with application/x-www-form-urlencoded", 422],
    ["a text: is refused when it is JSON in single quotes", 422],
    ["a text: is refused when it is JSON without a value", 422],
    ["a text: is refused when it is null", 422],
    ["a text: is refused when there is none", 422],
    ["a text: is refused when its bytes are not UTF-8", 400],
    ["a caller: is refused without a token", 401],
    ["a caller: is refused with credentials of another scheme", 401],
    ["a caller: is refused with a token that lacks the scope", 403],
    ["a caller: is refused when blocked", 403],
    ["the path: without its slash is redirected to that with it, its query kept", 307],
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

/** What makes a call what it is. */
function sentBy(request: Awaited<ReturnType<typeof serveProvider>>["exchanges"][number]["request"] | undefined) {
  if (!request) throw new Error("No call received");
  const { method, url, headers, body } = request;
  const { authorization, "content-type": type } = headers;
  return { method, url: url.href, authorization, type, body: Buffer.from(body).toString("base64") };
}
