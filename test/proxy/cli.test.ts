import { describe, expect, test } from "vitest";
import { run } from "../command.ts";
import { example } from "../contract/judge.ts";
import { call, goodHeaders, path, upstream, upstreamOf } from "./servers.ts";

const request = JSON.stringify(example("minimal-request"));
const response = JSON.stringify(example("minimal-response"));
const json = { "Content-Type": "application/json" };
const badRequest = JSON.stringify({ ...example("minimal-request"), label: 5 });
const badLabel = "/components/schemas/CheckoutLinkCreateBase/properties/label/type";
const operation = "/paths/~1v1~1checkout-links~1/post";

/** Starts the proxy on a free port, in front of a server that answers 201 unless it is told of another. */
async function started(options: string[] = [], to?: string) {
  const server = to ?? (await upstreamOf(201, response, json)).url;
  const command = run("proxy", "--port", "0", "--upstream", server, ...options);
  const [greeting, url = ""] = await command.prints(/^The proxy listens on (\S+) and sends on to (\S+)\n/);
  /** What it has printed since it started, a line each. */
  const log = () => command.output.stdout.slice(greeting.length).trimEnd().split("\n");
  return { ...command, url, log };
}

test("prints where it listens, and a line for a good call", async () => {
  const { url, log, output, prints } = await started();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await call(url, { body: request })).body.toString()).toBe(response);
  await prints(/ ms\)\n/);
  expect(log()).toEqual([expect.stringMatching(/^POST \/v1\/checkout-links\/ 201 \(\d+\.\d ms\)$/)]);
  expect(output.stderr).toBe("");
});

test("prints a line for each violation, with its side, its place and its rule", async () => {
  const wrongLink = JSON.stringify({ ...example("minimal-response"), id: 5 });
  const { url } = await upstreamOf(201, wrongLink, json);
  const proxy = await started([], url);
  expect((await call(proxy.url, { body: badRequest })).body.toString()).toBe(wrongLink);
  await proxy.prints(/VIOLATION response.*\n/);
  expect(proxy.log()).toEqual([
    expect.stringMatching(/^POST \/v1\/checkout-links\/ 201 \(/),
    `  VIOLATION request: /label must be string,null (${badLabel})`,
    `  VIOLATION response: CheckoutLink/id must be string (/components/schemas/UuidV4/type)`,
  ]);
});

test("answers text that is no JSON, from either side, and tells of it", async () => {
  const { url } = await upstreamOf(201, '{"id": ', json);
  const proxy = await started([], url);
  expect((await call(proxy.url, { body: '{"label": ' })).body.toString()).toBe('{"id": ');
  await proxy.prints(/VIOLATION response.*\n/);
  expect(proxy.log().slice(1)).toEqual([
    `  VIOLATION request: must be JSON in UTF-8 (${operation}/requestBody/content/application~1json)`,
    `  VIOLATION response: JSON (${operation}/responses/201/content/application~1json)`,
  ]);
});

test("says of other calls that they are not of this contract, and of those without answer that there was none", async () => {
  const { url } = await upstream((outgoing, { method }) => {
    if (method === "GET") outgoing.writeHead(418).end();
    else outgoing.destroy();
  });
  const proxy = await started([], url);
  await call(proxy.url, { method: "GET" });
  await call(proxy.url, { body: request });
  await proxy.prints(/no answer.*\n/);
  expect(proxy.log()).toEqual([
    expect.stringMatching(/^GET \/v1\/checkout-links\/ 418, not of this contract \(\d+\.\d ms\)$/),
    expect.stringMatching(/^POST \/v1\/checkout-links\/ no answer \(\d+\.\d ms\)$/),
  ]);
});

test("logs no token, no query, and nothing of a body but the keys of metadata", async () => {
  const answer = {
    error: "SecretAnswer",
    detail: [{ loc: ["SecretLoc"], msg: 5, type: "SecretType", input: "SecretInput" }],
  };
  const { url } = await upstreamOf(422, JSON.stringify(answer), { ...json, "X-Secret": "SecretHeader" });
  const proxy = await started([], url);
  const headers = [["Authorization", "Bearer polar_oat_SecretToken"], goodHeaders[1]] as const;
  const body = JSON.stringify({
    payment_processor: "SecretBody",
    products: ["SecretId"],
    label: { Secret: 1 },
    metadata: { key: ["SecretValue"], polar_oat_SecretKey: null },
  });
  await call(proxy.url, { path: `${path}?key=SecretQuery#SecretFragment`, headers, body });
  await call(proxy.url, { method: "GET", path: "/polar_oat_SecretPath", headers });
  await call(proxy.url, { headers, body: '{"SecretKey' });
  await proxy.prints(/(?:^[A-Z]+ \/[\s\S]*){3}VIOLATION response.*msg/m);
  proxy.child.kill("SIGTERM");
  expect(await proxy.ended).toBe(0);
  expect(proxy.output.stdout).toMatch(/VIOLATION request: \/metadata\/key must/);
  expect(proxy.output.stdout).toMatch(/VIOLATION request: \/metadata\/\[redacted\] must/);
  expect(proxy.output.stdout).toMatch(/VIOLATION response: RequestValidationError\/detail\/0\/msg must/);
  expect(proxy.output.stdout).toMatch(/^GET \/\[redacted\] 422, not of this contract /m);
  expect(proxy.output.stdout + proxy.output.stderr).not.toMatch(/Secret/);
});

test("keeps what would steer the terminal out of the log", async () => {
  const proxy = await started();
  const key = "\u001b[31m\r\nVIOLATION\u0000\u0007\u009b\u2028\u202e";
  await call(proxy.url, { body: JSON.stringify({ ...example("minimal-request"), metadata: { [key]: null } }) });
  await proxy.prints(/VIOLATION.*must.*\n/);
  expect(proxy.log()).toHaveLength(2);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(proxy.log().join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u202e]/);
});

test("an answer of 20 MB, and a client that goes away in the middle of one, leave nothing on stderr", async () => {
  const { url } = await upstreamOf(201, Buffer.alloc(20_000_000, " "), json);
  const proxy = await started([], url);
  expect((await call(proxy.url, { body: request })).body).toHaveLength(20_000_000);
  const leaving = new AbortController();
  await fetch(`${proxy.url}${path}`, { method: "POST", body: request, signal: leaving.signal });
  leaving.abort();
  await proxy.prints(/(?:^POST .*\n){2}/m);
  expect((await call(proxy.url, { body: request })).body).toHaveLength(20_000_000);
  proxy.child.kill("SIGTERM");
  expect(await proxy.ended).toBe(0);
  expect(proxy.output.stderr).toBe("");
});

describe("at its end", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("by %s it sums up, each rule with its count", async (signal) => {
    const proxy = await started();
    for (const body of [request, badRequest, badRequest, "{"]) await call(proxy.url, { body });
    await fetch(proxy.url); // The connection is kept alive.
    await proxy.prints(/not of this contract.*\n/);
    const before = proxy.log().length;
    proxy.child.kill(signal);
    expect(await proxy.ended).toBe(0);
    expect(proxy.log().slice(before)).toEqual([
      "",
      "5 calls, 3 violations",
      `  2 × request ${badLabel}`,
      `  1 × request ${operation}/requestBody/content/application~1json`,
    ]);
    expect(proxy.output.stderr).toBe("");
  });

  test.each([
    ["a violation", badRequest, 1],
    ["no violation", request, 0],
  ])("with --fail-on-violation and %s the exit code tells", async (_, body, code) => {
    const proxy = await started(["--fail-on-violation"]);
    await call(proxy.url, { body });
    await proxy.prints(/ ms\)\n/);
    proxy.child.kill("SIGTERM");
    expect(await proxy.ended).toBe(code);
    expect(proxy.output.stdout).toMatch(new RegExp(`\n1 call, ${code} violations?\n`));
  });
});

test.each<[string[], string]>([
  [[], "--upstream"],
  [["--upstream"], "--upstream"],
  [["--upstream", "nonsense"], "--upstream"],
  [["--upstream", "ftp://127.0.0.1"], "--upstream"],
  [["--upstream", "http://127.0.0.1/?a=Secret"], "--upstream"],
  [["--upstream", "https://user:Secret@127.0.0.1"], "--upstream"],
  [["--upstream", "https://user:Secret@[bad"], "--upstream"],
  [["--upstream", "http://192.0.2.1"], "--allow-insecure-http"],
  [["--upstream", "http://127.0.0.1", "--port", "http"], "--port"],
  [["--upstream", "http://127.0.0.1", "--port", "65536"], "--port"],
  [["--upstream", "http://127.0.0.1", "--port", "-1"], "--port"],
  [["--upstream", "http://127.0.0.1", "--fail-on-violation=yes"], "--fail-on-violation"],
  [["--upstrem", "http://127.0.0.1"], "--upstrem"],
  [["http://127.0.0.1"], "http://127.0.0.1"],
])("the wrong options %j are one line that names the wrong one, and code 2", async (args, name) => {
  const { output, ended } = run("proxy", ...args);
  expect(await ended).toBe(2);
  expect(output.stderr).toMatch(/^[^\n]+\n$/);
  expect(output.stderr).toContain(name);
  expect(output.stderr).not.toMatch(/Secret|accessToken/);
  expect(output.stdout).toBe("");
});

test("sends on over http to another machine when that is allowed", async () => {
  const command = run("proxy", "--port", "0", "--upstream", "http://192.0.2.1:81", "--allow-insecure-http");
  const [, to] = await command.prints(/sends on to (\S+)\n/);
  expect(to).toBe("http://192.0.2.1:81/");
});

test("a port that is taken is one line and code 1", async () => {
  const { url } = await started();
  const { port } = new URL(url);
  const second = run("proxy", "--port", port, "--upstream", "http://127.0.0.1:9");
  expect(await second.ended).toBe(1);
  expect(second.output).toEqual({
    stdout: "",
    stderr: `Port ${port} on 127.0.0.1 is taken; choose another with --port\n`,
  });
});

test("a host that is not this machine's is one line and code 1", async () => {
  const { output, ended } = run("proxy", "--port", "0", "--host", "192.0.2.1", "--upstream", "http://127.0.0.1:9");
  expect(await ended).toBe(1);
  expect(output.stderr).toMatch(/^Can't listen on 192\.0\.2\.1, port 0: .*EADDRNOTAVAIL.*\n$/);
});

test("--help fits a screen", async () => {
  const { output, ended } = run("proxy", "--help");
  expect(await ended).toBe(0);
  for (const option of ["--upstream", "--port", "--host", "--fail-on-violation", "--allow-insecure-http"]) {
    expect(output.stdout).toContain(option);
  }
  const lines = output.stdout.split("\n");
  expect(lines.length).toBeLessThan(25);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
});
