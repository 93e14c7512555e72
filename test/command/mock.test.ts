import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import * as mock from "../../src/cli/mock-command.ts";
import { run, start } from "../support/command.ts";
import { example, judge } from "../support/contract.ts";
import { refusalOf } from "../support/refused-arguments.ts";

/** Starts the mock on a free port and waits until it has printed all it prints at its start. */
async function started(...args: string[]) {
  const command = run("mock", "--port", "0", ...args);
  await command.prints(/curl .*\n/);
  return command;
}

test("prints its address and a curl command that creates a link", async () => {
  const { output } = await started();
  const line = output.stdout.split("\n").find((text) => text.startsWith("curl ")) ?? "";
  const url = output.stdout.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
  expect(line).toContain(`${url}/v1/checkout-links/`);

  const { stdout } = await promisify(execFile)("sh", ["-c", `${line} --silent`]);
  const [head = "", body = ""] = stdout.split("\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 201 /);
  expect(judge("CheckoutLink", JSON.parse(body))).toEqual([]);
  expect(output.stderr).toBe("");
});

test.each(["SIGINT", "SIGTERM"] as const)("exits with 0 at %s, even with a connection open", async (signal) => {
  const { child, output, ended } = await started();
  const url = output.stdout.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? "";
  await fetch(url); // The connection is kept alive.
  child.kill(signal);
  expect(await ended).toBe(0);
});

test("npm start exits with 0 at Ctrl-C, which npm's shell gets, too", async () => {
  const { scripts } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  const bin = fileURLToPath(new URL("../../node_modules/.bin", import.meta.url));
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { child, ended, prints } = start("sh", ["-c", `${scripts.start} --port 0`], { cwd: root, env, detached: true });
  await prints(/curl /);
  process.kill(-(child.pid ?? 0), "SIGINT");
  expect(await ended).toBe(0);
});

test("for a port in use it prints one line and exits with 1", async () => {
  const { output } = await started();
  const port = output.stdout.match(/127\.0\.0\.1:(\d+)/)?.[1] ?? "";
  const line = `Port ${port} on 127.0.0.1 is taken; choose another with --port`;
  expect(await refusalOf(mock, ["--port", port])).toEqual({ line, exitCode: 1, stdout: "" });
});

test("for a host of another machine it prints one line and exits with 1", async () => {
  const { line, ...rest } = await refusalOf(mock, ["--port", "0", "--host", "192.0.2.1"]);
  expect(line).toMatch(/^Can't listen on 192\.0\.2\.1, port 0: .*EADDRNOTAVAIL/);
  expect(rest).toEqual({ exitCode: 1, stdout: "" });
});

test.each<[string[], RegExp]>([
  [["--port", "http"], /^--port: must be a whole number from 0 to 65535$/],
  [["--port", "65536"], /^--port: must be/],
  [["--port", "-1"], /'--port'/],
  [["--port"], /'--port/],
  [["--delay", "soon"], /^--delay: must be/],
  [["--delay", "1.5"], /^--delay: must be/],
  [["--delay", "600001"], /^--delay: must be/],
  [["--seed"], /'--seed/],
  [["--quiet=yes"], /'--quiet'/],
  [["--prot", "80"], /'--prot'/],
  [["extra"], /'extra'/],
])("for the wrong option %j it prints one line that names it, and exits with 2", async (args, expected) => {
  const { line, ...rest } = await refusalOf(mock, args);
  expect(line).toMatch(expected);
  expect(rest).toEqual({ exitCode: 2, stdout: "" });
});

test.each<[string[], string]>([
  [["mock", "--port", "-1"], "--port"],
  [["mick"], "mick"],
  [[], "mock"],
])("the program started with %j prints one line, and exits with 2", async (args, name) => {
  const { output, ended } = run(...args);
  expect(await ended).toBe(2);
  expect(output.stderr).toMatch(/^[^\n]+\n$/);
  expect(output.stderr).toContain(name);
  expect(output.stdout).toBe("");
});

test.each([
  [["--help"], /\n {2}mock /],
  [["mock", "--help"], /\n {2}--port /],
])("%j fits a screen", async (args, expected) => {
  const { output, ended } = run(...args);
  expect(await ended).toBe(0);
  expect(output.stdout).toMatch(expected);
  expect(output.stdout.split("\n").length).toBeLessThan(25);
});

test("logs one line per call, with the names of ignored properties, without token, query or values of the body", async () => {
  const { output, prints } = await started();
  const url = output.stdout.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? "";
  const before = output.stdout.length;
  const headers = { Authorization: "Bearer polar_oat_SecretToken", "Content-Type": "application/json" };
  const body = JSON.stringify({ payment_processor: "SecretBody", products: [] });
  await fetch(`${url}/v1/checkout-links/?key=SecretQuery`, { method: "POST", headers, body });
  await fetch(`${url}/polar_oat_SecretPath`, { headers });
  await fetch(`${url}/v1/checkout-links/`, { method: "POST", headers, body: '{"SecretKey' });
  const misspelt = { ...example("minimal-request"), succes_url: "SecretValue", polar_oat_SecretName: 1, "\u001b": 2 };
  const many = Object.fromEntries(["a", "b", "c", "d".repeat(50)].map((name) => [name, 0]));
  for (const more of [misspelt, { ...misspelt, ...many }]) {
    await fetch(`${url}/v1/checkout-links/`, { method: "POST", headers, body: JSON.stringify(more) });
  }
  await prints(/(?:.* ms\)\n){5}/);
  const lines = output.stdout.slice(before).trimEnd().split("\n");
  expect(lines).toEqual([
    expect.stringMatching(/^POST \/v1\/checkout-links\/ 422 too_short at body\.\w+\.products \(\d+\.\d ms\)$/),
    expect.stringMatching(/^GET \/\[redacted\] 404 Not Found \(\d+\.\d ms\)$/),
    expect.stringMatching(/^POST \/v1\/checkout-links\/ 422 json_invalid at body\.1 \(\d+\.\d ms\)$/),
    expect.stringMatching(/^POST \/\S+ 201 link made; ignored: succes_url, \[redacted], {3}\(\d+\.\d ms\)$/),
    expect.stringMatching(/^POST \/\S+ 201 link made; ignored: succes_url, \[redacted], {2}, a, b and 2 more \(/),
  ]);
  expect(output.stdout + output.stderr).not.toMatch(/Secret/);
});

test("--assume-token answers a call without a token as if it had a good one", async () => {
  const { output } = await started("--assume-token");
  const url = output.stdout.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? "";
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify(example("minimal-request"));
  expect((await fetch(`${url}/v1/checkout-links/`, { method: "POST", headers, body })).status).toBe(201);
});

test("--quiet logs no calls, --seed repeats the links, --delay waits", async () => {
  const create = async () => {
    const { output } = await started("--quiet", "--seed", "spring", "--delay", "300");
    const url = output.stdout.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? "";
    const before = output.stdout;
    const start = performance.now();
    const response = await fetch(`${url}/v1/checkout-links/`, {
      method: "POST",
      headers: { Authorization: "Bearer polar_oat_test", "Content-Type": "application/json" },
      body: JSON.stringify(example("minimal-request")),
    });
    expect(performance.now() - start).toBeGreaterThan(290);
    const link = await response.json();
    expect(output.stdout).toBe(before);
    return link;
  };
  const [one, two] = await Promise.all([create(), create()]);
  expect(one).toEqual(two);
});
