import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MockServer, startMockServer } from "checkout-link-contract/mock";
import { parse } from "junit2json";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import * as verifyCommand from "../../src/cli/verify-command.ts";
import { cli, run as runCommand, start } from "../support/command.ts";
import { given } from "../support/given.ts";
import { refusalOf } from "../support/refused-arguments.ts";
import { serve } from "../support/serve.ts";

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
  ["--archived-price", given.archivedPrice],
  ["--discount", given.discount],
  ["--foreign-discount", given.foreignDiscount],
].flat();

/** The URL of a server that answers every call with an empty 200. */
async function brokenServer(): Promise<string> {
  return (await serve((response) => response.end())).url;
}

test("our mock keeps the contract, and with the magic values given, no case is skipped", async () => {
  const { code, stdout, stderr } = await verify(mock.url, ...everything, "--strictness", "provider");
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^Verifying http:\/\/127\.0\.0\.1:\d+\/ by \d{3} cases\.\nIt makes \d{3} calls, which takes about \d+ s\.\nIt creates \d{2} checkout links, /,
  );
  expect(stdout).toMatch(/\n\d{3} passed, 0 failed, 0 skipped; \d+ rules kept, 0 broken \(\d+\.\d s\)\n$/);
});

test("a broken contract is reported with the rule, what was expected and received, and a curl command, and code 1", async () => {
  const { code, stdout } = await verify(
    await brokenServer(),
    "--token",
    "polar_oat_Secret",
    "--only",
    "success_url: refuses ftp",
  );
  expect(code).toBe(1);
  expect(stdout).toContain(
    [
      "FAILED success_url: refuses ftp",
      '  The server accepted `success_url: "ftp://example.com/"` (ftp) with 200; it must answer 422 with an entry of detail at /success_url.',
      "  rule    /components/schemas/HttpUrl/pattern",
      "  answer  200",
      "  try it  curl -i -X POST",
    ].join("\n"),
  );
  expect(stdout).toMatch(/ {2}try it {2}curl -i -X POST '.*' -H "Authorization: Bearer \$POLAR_ACCESS_TOKEN"/);
  expect(stdout).toContain("Broken rules:\n  /components/schemas/HttpUrl/pattern: 1 failed, 0 passed\n");
  expect(stdout).not.toContain("Secret");
});

test("cases that need more than was given are skipped, with the flag that they need; with --fail-on-skip they fail", async () => {
  const args = [mock.url, "--token", given.token, "--only", "a link"];
  const some = [...args, "--product", given.product];
  const { code, stdout } = await verify(...some);
  expect(code).toBe(0);
  for (const flag of [
    "--product <uuid>, a second time: 2 cases",
    "--discount <uuid>: 1 case",
    "--price <uuid>: 1 case",
  ]) {
    expect(stdout).toContain(flag);
  }
  expect((await verify(...some, "--fail-on-skip")).code).toBe(1);
  const nothing = await verify(...args);
  expect(nothing.code).toBe(2);
  expect(nothing.stderr).toBe("Every case was skipped: nothing is known about the server\n");
});

test("tokens are read from the environment; an empty variable counts as unset", async () => {
  const args = [cli, "verify", mock.url, "--only", "a caller"];
  const env = { PATH: process.env.PATH, POLAR_UNSCOPED_TOKEN: given.unscopedToken, POLAR_BLOCKED_TOKEN: "" };
  const { output, ended } = start(process.execPath, args, { env });
  expect(await ended).toBe(0);
  expect(output.stdout).toMatch(/5 passed, 0 failed, 1 skipped/);
  expect(output.stdout).toContain("--blocked-token <token>, or POLAR_BLOCKED_TOKEN: 1 case");
});

describe("reports for programs", () => {
  test("JSON is alone on stdout", async () => {
    const { code, stdout, stderr } = await verify(mock.url, ...everything, "--only", "a link", "--reporter", "json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ failed: 0, skipped: 0 });
    expect(stderr).toMatch(/^Verifying /);
  });

  test("JUnit goes to a file, which a JUnit reader loads, and people read stdout", async () => {
    const file = join(folder, "contract.xml");
    const { code, stdout } = await verify(
      await brokenServer(),
      ...["--token", "polar_oat_Secret", "--only", "label", "--reporter", `junit=${file}`],
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/\n0 passed, \d+ failed, \d+ skipped; 0 rules kept, \d+ broken/);
    const xml = await readFile(file, "utf8");
    expect(xml).not.toContain("Secret");
    const suites = await parse(xml);
    const [, failed, skipped] = stdout.match(/ (\d+) failed, (\d+) skipped; /) ?? [];
    expect(suites).toMatchObject({ failures: Number(failed), skipped: Number(skipped) });
  });

  test("a report that can't be written is found before anything is sent", async () => {
    const before = mock.requests.length;
    const { code, stderr } = await verify(mock.url, ...everything, "--reporter", `text=${folder}`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `--reporter: ${folder} is a folder; name a file in it\n` });
    expect(mock.requests.length).toBe(before);
  });

  test("nor is anything sent if a report is to go to a socket, which is no file", async () => {
    const socket = join(folder, "socket");
    const server = createServer().listen(socket);
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const before = mock.requests.length;
    const { code, stderr } = await verify(mock.url, ...everything, "--reporter", `json=${socket}`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^--reporter: ENXIO: .*\n$/) });
    expect(mock.requests.length).toBe(before);
  });

  test("a report beyond the size limit of files ends the run with 2 and a line", async () => {
    const line = `ulimit -f 1; "${process.execPath}" "${cli}" verify ${mock.url} --token polar_oat_x --only label --reporter json=large.json`;
    const { output, ended } = start("bash", ["-c", line], { cwd: folder });
    expect(await ended).toBe(2);
    expect(output.stderr).toMatch(/^--reporter: EFBIG: .*\n$/);
  });
});

test("one run writes several reports, each to its own place, and never two to one", async () => {
  const [xml, markdown, data] = ["several.xml", "several.md", "several.json"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const reporters = [`junit=${xml}`, `github=${markdown}`, `json=${data}`].flatMap((one) => ["--reporter", one]);
  const { code, stdout } = await verify(mock.url, ...everything, "--only", "label: ", ...reporters);
  expect(code).toBe(0);
  expect(stdout).toMatch(/ 0 failed, 0 skipped; /);
  const { passed } = JSON.parse(await readFile(data, "utf8"));
  expect(await parse(await readFile(xml, "utf8"))).toMatchObject({ tests: passed, failures: 0 });
  expect(await readFile(markdown, "utf8")).toContain(`${passed} passed, 0 failed`);
  const { line } = await refusalOf(verifyCommand, [mock.url, "--reporter", "json", "--reporter", "junit"]);
  expect(line).toMatch(/^--reporter: two reports can't both go to stdout; give one a file/);
});

describe("in GitHub Actions", () => {
  async function inActions(...options: string[]) {
    const summary = join(await mkdtemp(join(folder, "actions-")), "summary.md");
    await writeFile(summary, "Before.\n");
    const args = [cli, "verify", await brokenServer(), "--only", "label: refuses a number", ...options];
    const env = { PATH: process.env.PATH, GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary };
    const { output, ended } = start(process.execPath, [...args, "--token", given.token], { env });
    expect(await ended).toBe(1);
    return { stdout: output.stdout, summary: await readFile(summary, "utf8") };
  }

  test("failures are annotated, and added to the job's summary", async () => {
    const { stdout, summary } = await inActions();
    expect(stdout).toMatch(/^::error title=label%3A refuses a number::The server accepted /m);
    expect(summary).toMatch(/^Before\.\n## ❌ The contract is broken\n/);
  });

  test("--no-github leaves that out", async () => {
    const { stdout, summary } = await inActions("--no-github");
    expect(stdout).not.toContain("::error");
    expect(summary).toBe("Before.\n");
  });
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends the run with a summary, a whole report of what was done, and code 2",
  async (signal) => {
    const file = join(folder, `${signal}.xml`);
    let calls = 0;
    const { url } = await serve(async (response, { headers, body }) => {
      if (++calls > 30) return; // All others wait.
      const answer = await fetch(`${mock.url}/v1/checkout-links/`, { method: "POST", headers: headers as never, body });
      response.writeHead(answer.status, [...answer.headers].flat()).end(await answer.text());
    });
    const options = ["--only", "metadata", "--reporter", `junit=${file}`, "--concurrency", "1"];
    const command = runCommand("verify", url, "--token", given.token, ...options);
    await expect.poll(() => calls, { timeout: 30_000 }).toBe(31);
    command.child.kill(signal);
    expect(await command.ended).toBe(2);
    expect(command.output.stdout).toMatch(/^The run stopped: it was interrupted\. \d+ cases did not run\.$/m);
    expect(command.output.stdout).toMatch(/\n\d+ passed, 0 failed, /);
    const xml = await readFile(file, "utf8");
    const notRun = Number(command.output.stdout.match(/(\d+) cases did not run/)?.[1]);
    expect(xml.match(/<skipped message="Did not run: it was interrupted"/g)).toHaveLength(notRun);
    expect(await parse(xml)).toMatchObject({ failures: 0, errors: 1 });
    expect(xml).toContain(`<error message="The run stopped: it was interrupted. ${notRun} cases did not run.`);
    expect(command.output.stderr).toBe("");
  },
);

test("a refused token is reported in one line, with code 2; --no-preflight runs the cases anyway", async () => {
  const args = [mock.url, "--token", "not_a_token", "--only", "label: "];
  const { line, exitCode } = await refusalOf(verifyCommand, args);
  expect(line).toMatch(/ answers 401 to a valid call: the access token is wrong, .* \(--no-preflight runs/);
  expect(exitCode).toBe(2);
  expect((await verify(...args, "--no-preflight")).code).toBe(1);
});

test("a file of known deviations excuses its entries, which are shown", async () => {
  const file = join(folder, "known.yaml");
  await writeFile(file, '- case: "label: refuses a number"\n  reason: Old clients send numbers\n');
  const args = ["--token", given.token, "--only", "label: refuses a number"];
  const { code, stdout } = await verify(await brokenServer(), ...args, "--no-preflight", "--known", file);
  expect(code).toBe(0);
  expect(stdout).toContain("KNOWN label: refuses a number");
  expect(stdout).toMatch(/Known deviations:\n {2}\S+: Old clients send numbers: 1 case\n/);
});

describe("whatever prevents a run is reported in one line, with code 2", () => {
  const url = "http://127.0.0.1:1";
  const some = ["--only", "a"];
  test.each<[string, string[], RegExp]>([
    ["no address", [], /^Name the base URL of the server/],
    ["two", [url, "http://127.0.0.1:2"], /^Unexpected argument http:\/\/127\.0\.0\.1:2/],
    [
      "no URL",
      ["nowhere", "--only", "a"],
      /^<base-url>: must be "production", "sandbox" or an absolute http or https URL/,
    ],
    ["no token", [url], /^No access token.*POLAR_ACCESS_TOKEN/],
    [
      "the path of the endpoint",
      ["http://127.0.0.1:1/v1/checkout-links/", "--token", given.token],
      /^<base-url>: must be the base URL, without the path/,
    ],
    ["user info", [...some, "http://user:Secret@127.0.0.1:1"], /user info/],
    ["a closed port", [...some, url], /^http:\/\/127\.0\.0\.1:1\/ can't be reached: .*(ECONNREFUSED|bad port)/],
    [
      "a name that is none",
      [...some, "http://nowhere.invalid"],
      /^http:\/\/nowhere\.invalid\/ can't be reached: .*(ENOTFOUND|EAI_AGAIN)/,
    ],
    ["production", [...some, "https://api.polar.sh"], /--allow-production$/],
    ["production, by its name", [...some, "production"], /--allow-production$/],
    ["a token that is none", [url, "--token", "polar oat Secret"], /^--token: must be a bearer token/],
    ["a token over http", ["http://192.0.2.1", "--token", "polar_oat_Secret"], /https only.*--allow-insecure-http$/],
    ["a product that is none", [...some, url, "--product", "x"], /^--product: must be a version 4 UUID/],
    ["a second one that is none", [...some, url, "--product", given.product, "--product", "x"], /^--product: must be/],
    [
      "three products",
      ["x", ...["1", "2", "3"].flatMap((id) => ["--product", id])],
      /^--product: can be given only 2 times/,
    ],
    ["a foreign product that is none", [...some, url, "--foreign-product", "x"], /^--foreign-product: must be/],
    ["no such case", [url, "--only", "nothing like it"], /^--only: no case has "nothing like it"/],
    ["no such reporter", [url, "--reporter", "tap"], /^--reporter: must be one of text, json, junit, github/],
    ["no concurrency", [url, "--concurrency", "0"], /^--concurrency: must be a whole number from 1 to 64/],
    ["a header that is none", [url, "--header", "Secret"], /^--header: must be a name and a value, as in/],
    [
      "a header of the cases",
      [...some, url, "--header", "Authorization: Secret"],
      /^--header: Authorization is set by the cases$/,
    ],
    ["a rate of 0", [url, "--rate", "0"], /^--rate: must be a whole number from 1 to 60000/],
    ["no time", [url, "--timeout", "soon"], /^--timeout: must be a whole number/],
    ["two texts", [url, ...some, "--only", "b"], /^--only: can be given only once/],
    ["no such flag", [url, "--tokn", "x"], /--tokn/],
  ])("%s", async (_, args, message) => {
    const { line, exitCode } = await refusalOf(verifyCommand, args);
    expect(line).toMatch(message);
    expect(exitCode).toBe(2);
  });

  test("TLS with a server that doesn't support it, printed by the program", async () => {
    const { code, stderr } = await verify(mock.url.replace("http:", "https:"), "--token", given.token);
    expect(stderr).toMatch(/^https:\S+ can't be reached: [^\n]+\n$/);
    expect(code).toBe(2);
  });
});

test("a run that can't start replaces what its reports had, and they say why", async () => {
  const [xml, data] = [join(folder, "old.xml"), join(folder, "old.json")];
  const reporters = ["--reporter", `junit=${xml}`, "--reporter", `json=${data}`];
  const unknown = "00000000-0000-4000-8000-000000000404";
  for (const [args, why] of [
    [["http://127.0.0.1:1", "--token", given.token], "can't be reached"],
    [[mock.url, "--token", given.token, "--product", unknown], "the server refuses"],
    [[mock.url, "--token", given.token, "--price", "no ID"], "must be a version 4 UUID"],
  ] as const) {
    await Promise.all([xml, data].map((file) => writeFile(file, "an old report")));
    const { code, stderr } = await verify(...args, ...reporters);
    expect({ code, lines: stderr.split("\n").length }).toEqual({ code: 2, lines: 2 });
    expect(stderr).toContain(why);
    const report = JSON.parse(await readFile(data, "utf8"));
    expect(report).toMatchObject({ verdict: "unknown", stopped: stderr.trim(), passed: 0, failed: 0 });
    const read = await readFile(xml, "utf8");
    expect(await parse(read)).toMatchObject({ errors: 1, failures: 0, tests: report.notRun + 1 });
    expect(read.replaceAll("&quot;", '"')).toContain(why);
  }
});

test("failures are shown by cause, and the report in the file has all of them", async () => {
  const file = join(folder, "all.txt");
  const args = [
    "--token",
    "polar_oat_x",
    "--only",
    "/components/schemas/HttpUrl/pattern",
    "--reporter",
    `text=${file}`,
  ];
  const { stdout } = await verify(await brokenServer(), ...args);
  expect(stdout.match(/^FAILED /gm)).toHaveLength(6);
  expect(stdout).toMatch(
    /What explains the failures:\n {2}\d+ cases: answered 200 where 201 or 422 is required; the server never answers 201 or 422\n/,
  );
  expect(stdout).toMatch(/^\d+ more did not pass\. Add --reporter text=report\.txt/m);
  expect(stdout).toContain("The curl lines read $POLAR_ACCESS_TOKEN: export it first.\n");
  expect((await readFile(file, "utf8")).match(/^FAILED /gm)?.length).toBeGreaterThan(100);
});

test("a reader that stops early ends it without a stack trace and with code 2", async () => {
  const line = `"${process.execPath}" "${cli}" verify ${mock.url} --token x_y --only success_url --reporter json; echo "code $?" >&2`;
  const { output, ended } = start("sh", ["-c", `(${line}) | head -c 1`]);
  await ended;
  expect(output.stderr).toMatch(/code 2\n$/);
  expect(output.stderr).not.toMatch(/EPIPE|^ +at /m);
});

test("an output that can't be written ends it in one line, with code 2", async () => {
  const { output, ended } = start("sh", [
    "-c",
    `"$0" "$1" verify ${mock.url} --token x_y > /dev/full`,
    process.execPath,
    cli,
  ]);
  expect(await ended).toBe(2);
  expect(output.stderr).toMatch(/^The output can't be written: ENOSPC[^\n]*\n$/);
});

test.each(["--version", "-v"])("%s is that of the package", async (flag) => {
  const { output, ended } = runCommand(flag);
  expect(await ended).toBe(0);
  const manifest = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  expect(output.stdout).toBe(`${manifest.version}\n`);
});

test("its usage fits a screen and names each option", () => {
  expect(verifyCommand.usage.split("\n").length).toBeLessThan(42);
  const others = "--strictness --known --reporter --no-github --no-preflight --max-time --fail-on-skip".split(" ");
  for (const flag of [...everything.filter((word) => word.startsWith("--")), ...others])
    expect(verifyCommand.usage).toContain(flag);
});
