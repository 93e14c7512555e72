import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "junit2json";
import { describe, expect, onTestFinished, test } from "vitest";
import * as proxyCommand from "../../src/cli/proxy-command.ts";
import { run } from "../command.ts";
import { example } from "../contract/judge.ts";
import { closedUrl } from "../listen.ts";
import { refusalOf } from "../refusal.ts";
import { call, goodHeaders, path, type Sent, upstream, upstreamOf } from "./servers.ts";

const request = JSON.stringify(example("minimal-request"));
const response = JSON.stringify(example("minimal-response"));
const json = { "Content-Type": "application/json" };
const badRequest = JSON.stringify({ ...example("minimal-request"), label: 5 });
const badLabel = "/components/schemas/CheckoutLinkCreateBase/properties/label/type";
const upstreamIsHere = ["--upstream", "http://127.0.0.1:9"];
const operation = "/paths/~1v1~1checkout-links~1/post";

/** Starts the proxy on a free port, in front of a server that always answers 201 unless another one is named. */
async function started(options: string[] = [], to?: string) {
  const server = to ?? (await upstreamOf(201, response, json)).url;
  const command = run("proxy", "--port", "0", "--upstream", server, ...options);
  const [greeting, url = ""] = await command.prints(/^The proxy listens on (\S+) and sends on to (\S+)\n/);
  /** The lines it has printed since its greeting. */
  const log = () => command.output.stdout.slice(greeting.length).split("\n").slice(0, -1);
  return { ...command, url, log };
}

test("prints where it listens, a line for each call, and a line for each violation", async () => {
  const media = (place: string) => `${operation}/${place}/content/application~1json`;
  const steering = "\u001b[31m\r\nVIOLATION\u0007\u009b\u2028\u202e";
  const withSteering = JSON.stringify({ ...example("minimal-request"), metadata: { [steering]: null } });
  const calls: [sent: Sent, answer: string | undefined, printed: RegExp[]][] = [
    [{ body: request }, response, [/^POST \/v1\/checkout-links\/ 201 \(\d+\.\d ms\)$/]],
    [
      { body: badRequest },
      JSON.stringify({ ...example("minimal-response"), id: 5 }),
      [
        /^POST \/v1\/checkout-links\/ 201 \(\d+\.\d ms\)$/,
        new RegExp(`^  VIOLATION request: /label must be [^(]+ \\(${badLabel}\\)$`),
        /^ {2}VIOLATION response: CheckoutLink\/id must be [^(]+ \(\/components\/schemas\/UuidV4\/type\)$/,
      ],
    ],
    [
      { body: '{"label": ' },
      '{"id": ',
      [
        /^POST \S+ 201 \(/,
        new RegExp(`^  VIOLATION request: must be JSON in UTF-8 \\(${media("requestBody")}\\)$`),
        new RegExp(`^  VIOLATION response: JSON \\(${media("responses/201")}\\)$`),
      ],
    ],
    [{ method: "GET" }, response, [/^GET \/v1\/checkout-links\/ 418, not of this contract \(\d+\.\d ms\)$/]],
    [
      { body: request },
      undefined,
      [/^POST \/v1\/checkout-links\/ no answer: the upstream closed the connection before its answer \(\d+\.\d ms\)$/],
    ],
    // What would control the terminal is left out.
    [
      { body: withSteering },
      response,
      [/^POST/, /^ {2}VIOLATION request: \/metadata\/ \[31m VIOLATION +must be [^(]+ \(/],
    ],
  ];
  let answer: string | undefined;
  const { url: to } = await upstream((outgoing, { method }) => {
    if (answer === undefined) outgoing.destroy();
    else outgoing.writeHead(method === "GET" ? 418 : 201, json).end(answer);
  });
  const { url, log, output } = await started([], to);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  for (const [sent, given, printed] of calls) {
    const before = log().length;
    answer = given;
    const { body } = await call(url, sent);
    if (given !== undefined) expect(body.toString()).toBe(given);
    const lines = () => log().slice(before);
    await expect.poll(lines, { timeout: 30_000 }).toHaveLength(printed.length);
    expect(lines()).toEqual(printed.map((line) => expect.stringMatching(line)));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(lines().join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u202e]/);
  }
  expect(output.stderr).toBe("");
});

test("logs no token, no query, and nothing from a body but keys of metadata", async () => {
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

test("an answer of 20 MB, and a client that leaves in the middle of one, print nothing to stderr", async () => {
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
  test.each([
    ["SIGINT", [], 0],
    ["SIGTERM", ["--fail-on-violation"], 1],
  ] as const)("by %s, with the options %j, it sums up by rule and exits with %i", async (signal, options, code) => {
    const proxy = await started([...options]);
    for (const body of [request, badRequest, badRequest, "{"]) await call(proxy.url, { body });
    await fetch(proxy.url); // The connection is kept alive.
    await proxy.prints(/not of this contract.*\n/);
    const before = proxy.log().length;
    proxy.child.kill(signal);
    expect(await proxy.ended).toBe(code);
    expect(proxy.log().slice(before)).toEqual([
      "",
      "5 calls, 3 violations",
      `  2 × request ${badLabel}`,
      `  1 × request ${operation}/requestBody/content/application~1json`,
    ]);
    expect(proxy.output.stderr).toBe("");
  });

  test("with --fail-on-violation and no violation it exits with 0", async () => {
    const proxy = await started(["--fail-on-violation"]);
    await call(proxy.url, { body: request });
    await proxy.prints(/ ms\)\n/);
    proxy.child.kill("SIGTERM");
    expect(await proxy.ended).toBe(0);
    expect(proxy.output.stdout).toMatch(/\n1 call, 0 violations\n$/);
  });

  test.each<[string, (url: string) => Promise<unknown>, string]>([
    ["no call", async () => {}, "0 calls, 0 violations"],
    ["calls elsewhere alone", (url) => fetch(url), "1 call, 0 violations"],
  ])("with %s it says that nothing is known, and exits with 2", async (_, use, counts) => {
    const proxy = await started();
    await use(proxy.url);
    proxy.child.kill("SIGINT");
    expect(await proxy.ended).toBe(2);
    const nothing = "No call to the endpoint was answered: nothing is known about it.";
    expect(proxy.log().slice(-3)).toEqual(["", counts, nothing]);
  });

  test("with calls that no upstream answers it exits with 2", async () => {
    const proxy = await started([], await closedUrl());
    await call(proxy.url, { body: request });
    proxy.child.kill("SIGTERM");
    expect(await proxy.ended).toBe(2);
    expect(proxy.output.stdout).toMatch(/\n1 call, 1 without an answer, 0 violations\nNo call to the endpoint/);
  });

  test("it writes a report in JSON to stdout and one in JUnit to a file, and the log to stderr", async () => {
    const folder = await mkdtemp(join(tmpdir(), "proxy-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "proxy.xml");
    const { url } = await upstreamOf(201, response, json);
    const reporters = ["--reporter", "json", "--reporter", `junit=${file}`];
    const proxy = run("proxy", "--port", "0", "--upstream", url, ...reporters);
    await expect.poll(() => proxy.output.stderr, { timeout: 30_000 }).toMatch(/^The proxy listens on /);
    const [, at = ""] = proxy.output.stderr.match(/listens on (\S+)/) ?? [];
    for (const body of [request, badRequest, badRequest]) await call(at, { body });
    await fetch(at);
    proxy.child.kill("SIGTERM");
    expect(await proxy.ended).toBe(0);
    const rule = { side: "request", rule: badLabel, message: expect.stringMatching(/^\/label must /), count: 2 };
    const report = JSON.parse(proxy.output.stdout);
    expect(report).toEqual({
      version: 1,
      upstream: `${url}/`,
      startedAt: new Date(report.startedAt).toISOString(),
      milliseconds: expect.any(Number),
      verdict: "broken",
      calls: 4,
      judged: 3,
      unanswered: 0,
      violations: [rule],
    });
    expect(proxy.output.stderr).toMatch(/\n4 calls, 2 violations\n/);
    const suite = await parse(await readFile(file, "utf8"));
    expect(suite).toMatchObject({
      tests: 2,
      failures: 1,
      errors: 0,
      testcase: [
        { name: "3 calls judged", classname: "traffic" },
        { name: `request: ${badLabel}`, failure: [{ message: expect.stringMatching(/^\/label must /) }] },
      ],
    });
  });

  test("a report in JUnit says when nothing is known", async () => {
    const proxy = run("proxy", "--port", "0", ...upstreamIsHere, "--reporter", "junit");
    await expect.poll(() => proxy.output.stderr, { timeout: 30_000 }).toMatch(/^The proxy listens on /);
    proxy.child.kill("SIGTERM");
    expect(await proxy.ended).toBe(2);
    const suite = await parse(proxy.output.stdout);
    const error = [{ message: "No call to the endpoint was answered", type: "inconclusive" }];
    expect(suite).toMatchObject({ tests: 1, failures: 0, errors: 1, testcase: [{ name: "0 calls judged", error }] });
  });
});

test.each<[string[], RegExp]>([
  [[], /^--upstream: name the base URL/],
  [["--upstream"], /'--upstream/],
  [["--upstream", "nonsense"], /^--upstream: must be .* absolute http or https URL; received "nonsense"$/],
  [["--upstream", "ftp://127.0.0.1"], /^--upstream: must be .*an (absolute )?http or https URL/],
  [["--upstream", "http://127.0.0.1/?a=Secret"], /^--upstream: must be .*an (absolute )?http or https URL/],
  [["--upstream", "https://user:Secret@127.0.0.1"], /^--upstream: must be .*an (absolute )?http or https URL/],
  [["--upstream", "https://user:Secret@[bad"], /^--upstream: must be/],
  [["--upstream", "http://192.0.2.1"], /^--upstream: .*; see --allow-insecure-http$/],
  [[...upstreamIsHere, "--port", "http"], /^--port: must be/],
  [[...upstreamIsHere, "--port", "65536"], /^--port: must be/],
  [[...upstreamIsHere, "--port", "-1"], /'--port'/],
  [[...upstreamIsHere, "--fail-on-violation=yes"], /'--fail-on-violation'/],
  [["--upstrem", "http://127.0.0.1"], /'--upstrem'/],
  [["http://127.0.0.1"], /'http:\/\/127\.0\.0\.1'/],
])("for the wrong options %j it prints one line that names the wrong one, and exits with 2", async (args, expected) => {
  const { line, ...rest } = await refusalOf(proxyCommand, args);
  expect(line).toMatch(expected);
  expect(rest).toEqual({ exitCode: 2, stdout: "" });
});

test("forwards over http to another machine if that is allowed, and for a port in use prints one line and exits with 1", async () => {
  const command = run("proxy", "--port", "0", "--upstream", "http://192.0.2.1:81", "--allow-insecure-http");
  const [, port = "", to] = await command.prints(/:(\d+) and sends on to (\S+)\n/);
  expect(to).toBe("http://192.0.2.1:81/");
  const second = run("proxy", "--port", port, ...upstreamIsHere);
  expect(await second.ended).toBe(1);
  const stderr = `Port ${port} on 127.0.0.1 is taken; choose another with --port\n`;
  expect(second.output).toEqual({ stdout: "", stderr });
});

test("for a host of another machine it prints one line and exits with 1", async () => {
  const args = ["--port", "0", "--host", "192.0.2.1", ...upstreamIsHere];
  const { line, ...rest } = await refusalOf(proxyCommand, args);
  expect(line).toMatch(/^Can't listen on 192\.0\.2\.1, port 0: .*EADDRNOTAVAIL/);
  expect(rest).toEqual({ exitCode: 1, stdout: "" });
});

test("its usage fits a screen and names each option", () => {
  const options = ["--upstream", "--port", "--host", "--fail-on-violation", "--reporter", "--allow-insecure-http"];
  for (const option of options) {
    expect(proxyCommand.usage).toContain(`\n  ${option} `);
  }
  for (const what of ["headers of one connection", "Expect", "trailers", "interim answers", "upgrades", "CONNECT"]) {
    expect(proxyCommand.usage.slice(proxyCommand.usage.indexOf("Not passed on"))).toContain(what);
  }
  const lines = proxyCommand.usage.split("\n");
  expect(lines.length).toBeLessThan(25);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
});
