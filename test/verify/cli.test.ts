import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MockServer, startMockServer } from "checkout-link-contract/mock";
import { parse } from "junit2json";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { run as runCommand, start } from "../command.ts";
import { given } from "../contract/given.ts";

let mock: MockServer;
let folder: string;
beforeAll(async () => {
  mock = await startMockServer();
  folder = await mkdtemp(join(tmpdir(), "verify-"));
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

/** What the command prints, and its exit code. */
async function verify(...args: string[]) {
  const { output, ended } = runCommand("verify", ...args);
  const code = await ended;
  return { ...output, code };
}

const everything = [
  ["--token", given.token],
  ["--unscoped-token", given.unscopedToken],
  ["--blocked-token", given.blockedToken],
  ["--product", given.product],
  ["--product", given.secondProduct],
  ["--archived-product", given.archivedProduct],
  ["--foreign-product", given.foreignProduct],
  ["--price", given.price],
  ["--discount", given.discount],
].flat();

/** A server that answers every call with 200 and nothing. */
async function brokenServer(): Promise<string> {
  const server = createServer((_, response) => response.end()).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("our mock keeps the contract, and given the magic values no case is skipped", async () => {
  const { code, stdout, stderr } = await verify(mock.url, ...everything);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Verifying http:\/\/127\.0\.0\.1:\d+\/ by \d{3} cases\.\n/);
  expect(stdout).toMatch(/\n\d{3} passed, 0 failed, 0 skipped; \d+ rules kept, 0 broken \(\d+\.\d s\)\n$/);
});

test("it says how many links it makes before it makes one, and how far it is while it runs", async () => {
  const { stdout } = await verify(mock.url, ...everything);
  const links = Number(stdout.match(/^This makes (\d+) checkout links/m)?.[1]);
  expect(links).toBeGreaterThan(5);
  expect(stdout).toMatch(/^100 of \d{3} cases, 0 failed$/m);
  expect(stdout.indexOf("This makes")).toBeLessThan(stdout.indexOf("100 of"));
});

test("a broken contract is told by rule, promise, what received and a curl line, and code 1", async () => {
  const { code, stdout } = await verify(
    await brokenServer(),
    "--token",
    "polar_oat_Secret",
    "--only",
    "success_url: refuses ftp",
  );
  expect(code).toBe(1);
  expect(stdout).toContain("FAILED success_url: refuses ftp\n  rule      /components/schemas/HttpUrl/pattern\n");
  expect(stdout).toContain("expected  422 RequestValidationError with an entry of detail at /success_url\n");
  expect(stdout).toMatch(
    / {2}received {2}200\n {2}try it {4}curl -i -X POST '.*' -H "Authorization: Bearer \$POLAR_ACCESS_TOKEN"/,
  );
  expect(stdout).toContain("Broken rules:\n  /components/schemas/HttpUrl/pattern: 1 failed, 0 passed\n");
  expect(stdout).not.toContain("Secret");
});

test("what was not given is named with its flag, and skipped; that is a failure only when asked for", async () => {
  const args = [mock.url, "--token", given.token, "--only", "a link"];
  const some = [...args, "--product", given.product];
  const { code, stdout } = await verify(...some);
  expect(code).toBe(0);
  for (const flag of [
    "--product <uuid>, a second time: 1 case",
    "--discount <uuid>: 1 case",
    "--price <uuid>: 1 case",
  ]) {
    expect(stdout).toContain(flag);
  }
  expect((await verify(...some, "--fail-on-skip")).code).toBe(1);
  const nothing = await verify(...args);
  expect(nothing.code).toBe(2);
  expect(nothing.stderr).toBe("Every case was skipped: nothing is known of the server\n");
});

test("tokens are read from the environment; one that is set to nothing is not set", async () => {
  const cli = new URL("../../dist/cli/main.js", import.meta.url).pathname;
  const args = [cli, "verify", mock.url, "--only", "a caller"];
  const env = { PATH: process.env.PATH, POLAR_UNSCOPED_TOKEN: given.unscopedToken, POLAR_BLOCKED_TOKEN: "" };
  const { output, ended } = start(process.execPath, args, { env });
  expect(await ended).toBe(0);
  expect(output.stdout).toMatch(/5 passed, 0 failed, 1 skipped/);
  expect(output.stdout).toContain("--blocked-token <token>, or POLAR_BLOCKED_TOKEN: 1 case");
});

describe("reports for programs", () => {
  test("JSON has stdout for itself", async () => {
    const { code, stdout, stderr } = await verify(mock.url, ...everything, "--reporter", "json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ failed: 0, skipped: 0 });
    expect(stderr).toMatch(/^Verifying /);
  });

  test("JUnit goes to a file, which a JUnit reader loads, and people read stdout", async () => {
    const file = join(folder, "contract.xml");
    const { code, stdout } = await verify(
      await brokenServer(),
      "--token",
      "polar_oat_Secret",
      "--reporter",
      "junit",
      "--output",
      file,
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/\n0 passed, \d+ failed, \d+ skipped; 0 rules kept, \d+ broken/);
    const xml = await readFile(file, "utf8");
    expect(xml).not.toContain("Secret");
    const suites = await parse(xml);
    const [, failed, skipped] = stdout.match(/ (\d+) failed, (\d+) skipped; /) ?? [];
    expect(suites).toMatchObject({ failures: Number(failed), skipped: Number(skipped) });
  });

  test("a file is written whole or not at all, and a folder that is not there is told before anything is sent", async () => {
    const before = mock.requests.length;
    const missing = await verify(mock.url, ...everything, "--output", join(folder, "nowhere/report.json"));
    expect(missing.code).toBe(2);
    expect(missing.stderr).toMatch(/^--output: ENOENT.*nowhere'\n$/);
    await mkdir(join(folder, "taken"), { recursive: true });
    const taken = await verify(mock.url, ...everything, "--output", join(folder, "taken"));
    expect(taken).toMatchObject({ code: 2, stderr: `--output: ${join(folder, "taken")} is a folder\n` });
    expect(mock.requests.length).toBe(before);
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("what can't be found out is one line that names it, and code 2", () => {
  test.each<[string, string[], RegExp]>([
    ["no address", [], /^Name the base URL of the server/],
    ["two", ["http://127.0.0.1:1", "http://127.0.0.1:2"], /^Unexpected argument http:\/\/127\.0\.0\.1:2/],
    ["no URL", ["nowhere", "--only", "a"], /^<base-url>: must be "production", "sandbox" or an absolute URL/],
    ["no token", ["http://127.0.0.1:1"], /^No access token.*POLAR_ACCESS_TOKEN/],
    [
      "the path of the endpoint",
      ["http://127.0.0.1:1/v1/checkout-links/", "--token", given.token],
      /^<base-url>: must be the base URL, without the path/,
    ],
    ["user info", ["--only", "a", "http://user:Secret@127.0.0.1:1"], /user info/],
    [
      "a closed port",
      ["--only", "a", "http://127.0.0.1:1"],
      /^http:\/\/127\.0\.0\.1:1\/ can't be reached: .*(ECONNREFUSED|bad port)/,
    ],
    [
      "a name that is none",
      ["--only", "a", "http://nowhere.invalid"],
      /^http:\/\/nowhere\.invalid\/ can't be reached: .*(ENOTFOUND|EAI_AGAIN)/,
    ],
    ["production", ["--only", "a", "https://api.polar.sh"], /--allow-production\n$/],
    ["production, by its name", ["--only", "a", "production"], /--allow-production\n$/],
    ["a token that is none", ["http://127.0.0.1:1", "--token", "polar oat Secret"], /^--token: must be a bearer token/],
    ["a token over http", ["http://192.0.2.1", "--token", "polar_oat_Secret"], /https only.*--allow-insecure-http\n$/],
    [
      "a product that is none",
      ["--only", "a", "http://127.0.0.1:1", "--product", "x"],
      /^--product: must be a version 4 UUID/,
    ],
    [
      "a second one that is none",
      ["--only", "a", "http://127.0.0.1:1", "--product", given.product, "--product", "x"],
      /^--product: must be/,
    ],
    ["three products", ["x", ...["1", "2", "3"].flatMap((id) => ["--product", id])], /^--product: two products/],
    [
      "a foreign product that is none",
      ["--only", "a", "http://127.0.0.1:1", "--foreign-product", "x"],
      /^--foreign-product: must be/,
    ],
    ["no such case", ["http://127.0.0.1:1", "--only", "nothing like it"], /^--only: no case has "nothing like it"/],
    [
      "no such reporter",
      ["http://127.0.0.1:1", "--reporter", "tap"],
      /^--reporter: must be one of pretty, json, junit/,
    ],
    [
      "no concurrency",
      ["http://127.0.0.1:1", "--concurrency", "0"],
      /^--concurrency: must be a whole number from 1 to 64/,
    ],
    ["no time", ["http://127.0.0.1:1", "--timeout", "soon"], /^--timeout: must be a whole number/],
    ["no such flag", ["http://127.0.0.1:1", "--tokn", "x"], /--tokn/],
  ])("%s", async (_, args, message) => {
    const { code, stderr } = await verify(...args);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).not.toContain("Secret");
    expect(code).toBe(2);
  });

  test("TLS with a server that speaks none", async () => {
    const { code, stderr } = await verify(mock.url.replace("http:", "https:"), "--token", given.token);
    expect(code).toBe(2);
    expect(stderr).toMatch(/can't be reached/);
  });
});

test("of failures that are alike three are shown, and the report in the file has all", async () => {
  const file = join(folder, "all.txt");
  const args = ["--token", "polar_oat_x", "--only", "/components/schemas/HttpUrl/pattern", "--output", file];
  const { stdout } = await verify(await brokenServer(), ...args);
  expect(stdout.match(/^FAILED /gm)).toHaveLength(3);
  expect(stdout).toContain("More cases fail by /components/schemas/HttpUrl/pattern; a report has all");
  expect(stdout).toContain("The curl lines read $POLAR_ACCESS_TOKEN: export it first.\n");
  expect((await readFile(file, "utf8")).match(/^FAILED /gm)?.length).toBeGreaterThan(200);
});

test("a reader that leaves early ends it without a stack, and not with success", async () => {
  const cli = new URL("../../dist/cli/main.js", import.meta.url).pathname;
  const line = `"${process.execPath}" "${cli}" verify ${mock.url} --token x_y --reporter json; echo "code $?" >&2`;
  const { output, ended } = start("sh", ["-c", `(${line}) | head -c 1`]);
  await ended;
  expect(output.stderr).toMatch(/code 2\n$/);
  expect(output.stderr).not.toMatch(/EPIPE|^ +at /m);
});

test("--version is that of the package", async () => {
  const { output, ended } = runCommand("--version");
  expect(await ended).toBe(0);
  const manifest = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  expect(output.stdout).toBe(`${manifest.version}\n`);
});

test("--help fits a screen and names every flag", async () => {
  const { code, stdout } = await verify("--help");
  expect(code).toBe(0);
  expect(stdout.split("\n").length).toBeLessThan(36);
  for (const flag of everything.filter((word) => word.startsWith("--"))) expect(stdout).toContain(flag);
});
