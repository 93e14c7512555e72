import type { CaseEvent, EndEvent, StartEvent } from "checkout-link-contract/verify";
import { expect, test } from "vitest";
import { github } from "../../src/verify/report/github.ts";
import { json } from "../../src/verify/report/json.ts";
import { junit } from "../../src/verify/report/junit.ts";
import { text } from "../../src/verify/report/text.ts";
import { encodings } from "../support/encoded-secrets.ts";
import { given } from "../support/given.ts";
import { eventsOf, failedOf, serveProvider } from "../support/provider.ts";
import { serve } from "../support/serve.ts";

const tokens = {
  token: "polar_oat_S3cr3t/0123+abc==",
  unscopedToken: "polar_oat_Unsc0ped~4567",
  blockedToken: "polar_oat_Bl0cked.89ab",
};

/** Answers that repeat what was received with a request. */
const echoes: [string, number, (text: string) => string, Record<string, string>][] = [
  ["an error in plain text", 500, (text) => text, {}],
  ["HTML that escapes nothing", 404, (text) => `<pre>${text}</pre>`, {}],
  ["a link that is none", 201, (text) => JSON.stringify({ id: text, metadata: { [text]: null } }), {}],
  ["a 201 that is a text", 201, (text) => JSON.stringify(text), {}],
  [
    "a 422",
    422,
    (text) => JSON.stringify({ detail: [{ loc: ["body", text], msg: text, type: text, input: { [text]: text } }] }),
    {},
  ],
  ["a 401", 401, (text) => JSON.stringify({ error: text, error_description: text }), {}],
];

test.each(echoes)("no event holds a token that a provider repeats in %s", async (_, status, text) => {
  const { url, received } = await serve((response, { headers, body }) => {
    const { authorization = "" } = headers;
    response
      .writeHead(status, {
        "Content-Type": "application/json",
        "WWW-Authenticate": authorization,
        Location: `http://127.0.0.1/?${authorization}`,
        "X-Body": String(body.length),
      })
      .end(text(authorization));
  });
  const runs = ["a caller:", "a link:", "label: refuses"].map((only) =>
    eventsOf({ server: url, given: { ...given, ...tokens }, only }),
  );
  const events = (await Promise.all(runs)).flat();
  const said = JSON.stringify(events);
  for (const token of Object.values(tokens)) {
    expect(received.some(({ headers }) => headers.authorization === `Bearer ${token}`)).toBe(true);
    expect(said).not.toContain(token);
  }
  const leaks = failedOf(events).filter(({ findings }) =>
    findings.some(({ received }) => received === "the access token"),
  );
  expect(leaks.length).toBeGreaterThan(15);
});

test.each(Object.entries(encodings))(
  "no report holds a token or a header that a provider repeats, %s",
  async (_, encode) => {
    const secrets = ["S3cr3t/of+the~tenant==", tokens.token];
    const { url } = await serve((response) =>
      response.writeHead(500).end(`${"x ".repeat(480)}${secrets.map(encode).join(" ").repeat(20)}`),
    );
    const options = { headers: { "X-Api-Key": secrets[0] ?? "" }, given: { ...given, ...tokens } };
    const events = await eventsOf({ server: url, ...options, only: "a caller: is refused when" });
    const [start, ...rest] = events;
    const cases = rest.slice(0, -1) as CaseEvent[];
    const report = { start: start as StartEvent, startedAt: new Date(), cases, end: rest.at(-1) as EndEvent };
    const written = [text, json, junit, github].map((reporter) => reporter(report)).join("\n");
    expect(written).toContain("[redacted]");
    expect(written).not.toMatch(/S3cr3t/);
  },
);

test("headers are added to each call, and no event holds their values", async () => {
  const headers = { "X-Api-Key": "S3cr3t of the tenant", "X-Region": "eu" };
  const { url, received } = await serve((response, { headers }) => response.writeHead(500).end(headers["x-api-key"]));
  const events = await eventsOf({ server: url, headers, only: "a caller:" });
  expect(received.map(({ headers }) => [headers["x-api-key"], headers["x-region"]])).toEqual(
    received.map(() => ["S3cr3t of the tenant", "eu"]),
  );
  const text = JSON.stringify(events);
  expect(text).not.toContain("S3cr3t");
  expect(text).toContain("-H 'X-Api-Key: [redacted]'");
});

test("no event holds a client secret that a provider repeats", async () => {
  const secret = "polar_cl_em7V53w2C1V0bgkLO6WzJE2DWPAkV86Cc67TutdS";
  const { url } = await serve((response) =>
    response.writeHead(500).end(`No link at https://buy.polar.sh/${secret}, ${secret}`),
  );
  const said = JSON.stringify(await eventsOf({ server: url, only: "a link:" }));
  expect(said).toContain("No link at");
  expect(said).not.toContain("em7V53w2");
});

test("no event holds a part of a token that a long answer repeats", async () => {
  const { url } = await serve((response, { headers }) =>
    response.writeHead(500).end("x".repeat(270) + headers.authorization),
  );
  const events = await eventsOf({ server: url, given: { ...given, ...tokens }, only: "a link: reflects" });
  expect(JSON.stringify(events)).not.toContain("S3cr3t");
});

test("a token that is too short to be a secret is not looked for in answers", async () => {
  const { url } = await serveProvider({
    request: (request) => ({ ...request, headers: { ...request.headers, authorization: "Bearer polar_oat_good" } }),
  });
  const events = await eventsOf({ server: url, given: { ...given, token: "polar" }, only: "a link: reflects" });
  expect(failedOf(events)).toEqual([]);
});
