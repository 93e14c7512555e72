import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import * as mock from "../../src/cli/mock-command.ts";
import { cli, run, start } from "../support/command.ts";
import { example, judge } from "../support/contract.ts";
import { closedUrl } from "../support/listen.ts";
import { refusalOf } from "../support/refused-arguments.ts";

const path = "/v1/checkout-links/";
const minimal = example("minimal-request");

/** Starts the mock on a free port and waits until it has printed all it prints at its start. */
async function started(...args: string[]) {
  const command = run("mock", "--port", "0", ...args);
  await command.prints(/curl .*\n/);
  const [url = ""] = command.output.stdout.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
  return { ...command, url };
}

function post(url: string, body: unknown, headers: Record<string, string> = { Authorization: "Bearer polar_oat_x" }) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return fetch(url, { method: "POST", headers: { "Content-Type": "application/json", ...headers }, body: text });
}

test("prints its address and a curl command that creates a link", async () => {
  const { output, url } = await started();
  const line = output.stdout.split("\n").find((text) => text.startsWith("curl ")) ?? "";
  expect(line).toContain(url + path);

  const { stdout } = await promisify(execFile)("sh", ["-c", `${line} --silent`]);
  const [head = "", body = ""] = stdout.split("\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 201 /);
  expect(judge("CheckoutLink", JSON.parse(body))).toEqual([]);
  expect(output.stderr).toBe("");
});

test.each(["SIGINT", "SIGTERM"] as const)("exits with 0 at %s, even with a connection open", async (signal) => {
  const { child, ended, url } = await started();
  await fetch(url); // The connection is kept alive.
  child.kill(signal);
  expect(await ended).toBe(0);
});

test("npm start ends at Ctrl-C, which npm's shell gets, too", async () => {
  const { scripts } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { child, ended, prints } = start("sh", ["-c", `${scripts.start} --port 0`], { cwd: root, detached: true });
  const [url] = await prints(/http:\S+/);
  process.kill(-(child.pid ?? 0), "SIGINT");
  await ended;
  await expect(fetch(url)).rejects.toThrow();
});

test("under npm it ends once the shell that npm started was stopped, which passes no signal on", async () => {
  const script = `"${process.execPath}" "${cli}" mock --port 0; exit`;
  const { child, ended, prints } = start("sh", ["-c", script], { env: { ...process.env, npm_command: "exec" } });
  const [url] = await prints(/http:\S+/);
  child.kill("SIGTERM");
  await ended; // The mock holds the output open until it ends.
  await expect(fetch(url)).rejects.toThrow();
});

test("for a port in use it prints one line and exits with 2", async () => {
  const { port } = new URL((await started()).url);
  const line = `Port ${port} on 127.0.0.1 is taken; choose another with --port`;
  expect(await refusalOf(mock, ["--port", port])).toEqual({ line, exitCode: 2, stdout: "" });
});

test("for a host of another machine it prints one line and exits with 2", async () => {
  const { line, ...rest } = await refusalOf(mock, ["--port", "0", "--host", "192.0.2.1"]);
  expect(line).toMatch(/^Can't listen on 192\.0\.2\.1, port 0: .*EADDRNOTAVAIL/);
  expect(rest).toEqual({ exitCode: 2, stdout: "" });
});

test("listens on the port of -p, or else of PORT", async () => {
  const { port } = new URL(await closedUrl());
  const env = { ...process.env, PORT: port };
  const byVariable = start(process.execPath, [cli, "mock"], { env });
  expect((await byVariable.prints(/http:\/\/127\.0\.0\.1:(\d+)/))[1]).toBe(port);
  const byOption = start(process.execPath, [cli, "mock", "-p", "0"], { env });
  expect((await byOption.prints(/http:\/\/127\.0\.0\.1:(\d+)/))[1]).not.toBe(port);
  const wrong = start(process.execPath, [cli, "mock"], { env: { ...env, PORT: "web" } });
  expect(await wrong.ended).toBe(2);
  expect(wrong.output.stderr).toBe("PORT: must be a whole number from 0 to 65535\n");
});

test.each<[string[], RegExp]>([
  [["--port", "http"], /^--port: must be a whole number from 0 to 65535$/],
  [["--port", "65536"], /^--port: must be/],
  [["--port", "-1"], /'--port'/],
  [["--port"], /--port/],
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
  [["-h"], /\n {2}mock /],
  [["mock", "--help"], /\n {2}-p, --port /],
  [["mock", "-h"], /\n {2}-p, --port /],
])("%j fits a screen", async (args, expected) => {
  const { output, ended } = run(...args);
  expect(await ended).toBe(0);
  expect(output.stdout).toMatch(expected);
  expect(output.stdout.split("\n").length).toBeLessThan(25);
});

test("logs one line per call, with the names of ignored properties, without token, query or values of the body", async () => {
  const { output, prints, url } = await started();
  const before = output.stdout.length;
  const headers = { Authorization: "Bearer polar_oat_SecretToken" };
  await post(`${url}${path}?key=SecretQuery`, { payment_processor: "SecretBody", products: [] }, headers);
  await fetch(`${url}/polar_oat_SecretPath`, { headers });
  await post(url + path, '{"SecretKey', headers);
  const misspelt = { ...minimal, succes_url: "SecretValue", polar_oat_SecretName: 1, "\u001b": 2 };
  const many = Object.fromEntries(["a", "b", "c", "d".repeat(50)].map((name) => [name, 0]));
  for (const more of [misspelt, { ...misspelt, ...many }]) await post(url + path, more, headers);
  await prints(/(?:.* ms\)\n){5}/);
  const lines = output.stdout.slice(before).trimEnd().split("\n");
  expect(lines).toEqual([
    expect.stringMatching(
      /^POST \/v1\/checkout-links\/ 422 \/payment_processor must be "stripe"; \/products must have at least 1 item \(\d+\.\d ms\)$/,
    ),
    expect.stringMatching(/^GET \/\[redacted\] 404 Not Found \(\d+\.\d ms\)$/),
    expect.stringMatching(/^POST \/v1\/checkout-links\/ 422 json_invalid at body\.1 \(\d+\.\d ms\)$/),
    expect.stringMatching(
      /^POST \/\S+ 201 link made; ignored: succes_url, \[redacted], {2}; hint: "succes_url" is ignored; did you mean "success_url"\? \(/,
    ),
    expect.stringMatching(
      /^POST \/\S+ 201 link made; ignored: succes_url, \[redacted], {2}, a, b, 2 more; hint: .* \(/,
    ),
  ]);
  expect(output.stdout + output.stderr).not.toMatch(/Secret/);
});

test("logs every field of a 422 with its message, business rules too, and what was asked for by its name", async () => {
  const { output, prints, url } = await started();
  const before = output.stdout.length;
  const [product] = minimal.products;
  const body = { ...minimal, products: ["x", product], metadata: { k: "", "\u001b[31m": 1.5 } };
  await post(url + path, body);
  await post(url + path, { ...minimal, products: ["00000000-0000-4000-8000-000000000404", product] });
  await post(url + path, { ...minimal, metadata: Object.fromEntries("abcdefg".split("").map((key) => [key, null])) });
  await post(url + path, minimal, { Authorization: "Bearer polar_oat_x", Prefer: "code=422" });
  await prints(/(?:.* ms\)\n){4}/);
  const texts = output.stdout.slice(before).trimEnd().split("\n");
  expect(texts.map((line) => line.replace(/^POST \S+ | \([\d.]+ ms\)$/g, ""))).toEqual([
    "422 /metadata/k must have at least 1 character; /metadata/ [31m must be a string, an integer or true or false; /products/0 must be a version 4 UUID",
    "422 /products/0 Product does not exist.",
    expect.stringMatching(/^422 (\/metadata\/[a-e] must be .*?; ){5}2 more$/),
    "422 missing-field",
  ]);
});

test("logs no secret of a link or a checkout", async () => {
  const { output, prints, url } = await started();
  const link = await (await post(url + path, minimal)).json();
  const { url: page } = await fetch(link.url);
  await prints(/GET \/checkout.* ms\)/);
  const secrets = [link.client_secret, page.split("/").at(-1)];
  for (const secret of secrets) expect(output.stdout).not.toContain(secret);
  expect(output.stdout).toContain("GET /checkout/[redacted] 200 checkout");
});

test("--products sells the products of a file, and its first one is in the curl command", async () => {
  const folder = await mkdtemp(join(tmpdir(), "products-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "products.json");
  const id = "11111111-1111-4111-8111-111111111111";
  const product = { id, name: "The course" };
  for (const content of [[product], { products: [product], discounts: [{ id, code: "LAUNCH" }] }]) {
    await writeFile(file, JSON.stringify(content));
    const { output, url } = await started("--products", file);
    expect(output.stdout).toContain(`"products":["${id}"]`);
    const link = await (await post(url + path, { ...minimal, products: [id] })).json();
    expect(link.products[0].name).toBe("The course");
    expect((await post(url + path, minimal)).status).toBe(422);
  }
  for (const [content, expected] of [
    ['[{ "id": "x" }]', /^--products: \/0\/id must be a version 4 UUID$/],
    ['{ "discounts": 5 }', /^--products: must be a list$/],
    ["{", /^--products: .* is not JSON$/],
    ["5", /^--products: must be a list$/],
  ] as const) {
    await writeFile(file, content);
    const { line, ...rest } = await refusalOf(mock, ["--port", "0", "--products", file]);
    expect(line).toMatch(expected);
    expect(rest).toEqual({ exitCode: 2, stdout: "" });
  }
  expect((await refusalOf(mock, ["--products", join(folder, "none.json")])).line).toMatch(/^--products: ENOENT/);
});

test("is seen as up by those who wait for a page or any success at its root", async () => {
  const { url } = await started();
  const { stdout } = await promisify(execFile)("curl", ["-sf", `${url}/`]);
  expect(JSON.parse(stdout)).toEqual({ mock: "Create Checkout Link", endpoint: "POST /v1/checkout-links/" });
  // As wait-on and Playwright's webServer.url ask.
  for (const method of ["HEAD", "GET"]) expect((await fetch(url, { method })).status).toBe(200);
});

test("--assume-token answers a call without a token as if it had a good one", async () => {
  const { url } = await started("--assume-token");
  expect((await post(url + path, minimal, {})).status).toBe(201);
});

test("--quiet logs no calls, --seed repeats the links, --delay waits", async () => {
  const create = async () => {
    const { output, url } = await started("--quiet", "--seed", "spring", "--delay", "300");
    const before = output.stdout;
    const start = performance.now();
    const response = await post(url + path, minimal);
    expect(performance.now() - start).toBeGreaterThan(290);
    const link = await response.json();
    expect(output.stdout).toBe(before);
    return { ...link, url: undefined };
  };
  const [one, two] = await Promise.all([create(), create()]);
  expect(one).toEqual(two);
});
