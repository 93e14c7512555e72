import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { usage as usageOfMock } from "../../src/cli/mock-command.ts";
import { usage as usageOfVerify } from "../../src/cli/verify-command.ts";
import { start } from "../support/command.ts";
import { example, judge } from "../support/contract.ts";

// No container engine is needed: the test does what the Dockerfile says. test/package/setup.ts has packed the files that
// .dockerignore leaves, as the first stage does.

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFile(join(root, file), "utf8");

/** The instructions of the image's last stage. */
const stages = (await read("Dockerfile")).split(/^FROM /m);
const lines = (stages.at(-1) ?? "").split("\n").filter((line) => /^[A-Z]/.test(line));
const all = (name: string) =>
  lines.flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []));
const only = (name: string): string => {
  const [value, ...others] = all(name);
  if (value === undefined || others.length > 0) throw new Error(`The Dockerfile must have one ${name}`);
  return value;
};
const words = (text: string): string[] => JSON.parse(text.slice(text.indexOf("[")));

/** Where the image's folder /app is here. */
let app: string;
const here = (list: string[]) =>
  list.map((word) => word.replace(/^\/app\//, `${app}/`).replace(/^node$/, process.execPath));

/** The unprivileged user, if the tests may change to it. */
const user = process.getuid?.() === 0 ? { uid: 65532, gid: 65532 } : {};

beforeAll(async () => {
  app = await mkdtemp(join(inject("folder"), "app-"));
  await cp(inject("unpacked"), app, { recursive: true });
  if ("uid" in user) await promisify(execFile)("chmod", ["-R", "a+rX", inject("folder")]);
});

test("the image gets Node and the packed package, and nothing else", () => {
  expect(stages[1]).toMatch(/^RUN npm pack && tar -xzf \.\/\*\.tgz$/m);
  expect(all("COPY")).toEqual([
    "--from=build /usr/local/bin/node /usr/local/bin/node",
    "--from=build /build/package /app",
  ]);
});

test("the image doesn't run as root, and its first stage runs no script of a dependency", () => {
  expect(only("USER")).toBe("65532:65532");
  expect(stages[1]).toMatch(/^RUN npm ci --ignore-scripts$/m);
});

describe("as the image runs it, in a folder with these files alone,", () => {
  test("the mock is healthy, answers, and ends by the stop signal", async () => {
    const command = [...words(only("ENTRYPOINT")), ...words(only("CMD"))];
    expect(command.slice(-2)).toEqual(["--host", "0.0.0.0"]);
    const [program = "", ...args] = here(command);
    const { prints, ended, child } = start(program, args, { cwd: app, env: { PORT: "0" }, ...user });
    const [, port = ""] = await prints(/http:\/\/[\d.]+:(\d+)/);

    const [node = "", ...check] = here(words(only("HEALTHCHECK")));
    const healthAt = (PORT: string) =>
      promisify(execFile)(node, check, { env: { PORT } }).then(
        () => 0,
        (error) => error.code,
      );
    expect(check.join(" ")).toContain(`process.env.PORT || ${only("EXPOSE")}`);
    expect(await healthAt(port)).toBe(0);
    expect(await healthAt("1")).toBe(1);

    const response = await fetch(`http://127.0.0.1:${port}/v1/checkout-links/`, {
      method: "POST",
      headers: { Authorization: "Bearer polar_oat_test", "Content-Type": "application/json" },
      body: JSON.stringify(example("minimal-request")),
    });
    expect(judge("CheckoutLink", await response.json())).toEqual([]);

    child.kill(only("STOPSIGNAL") as NodeJS.Signals);
    expect(await ended).toBe(0);
  });

  test("verify verifies a server", async () => {
    const [program = "", ...args] = here(words(only("ENTRYPOINT")));
    const mock = start(program, [...args, "mock", "--port", "0", "--quiet"], { cwd: app, env: {}, ...user });
    const [url = ""] = await mock.prints(/http:\/\/[\d.]+:\d+/);
    const env = { POLAR_ACCESS_TOKEN: "polar_oat_test" };
    const options = ["--product", "3aa4ed0b-a31a-4d35-b782-58ed0cce73ab", "--only", "label"];
    const { output, ended } = start(program, [...args, "verify", url, ...options], { cwd: app, env, ...user });
    expect({ code: await ended, ...output }).toMatchObject({ code: 0, stdout: expect.stringContaining(" 0 failed") });
  });
});

test("docs/docker.md names services that exist, and options that the commands have", async () => {
  const page = await read("docs/docker.md");
  const [, yaml = ""] = page.match(/^```yaml\n(.*?)^```/ms) ?? [];
  const { services } = parse(yaml);
  expect(Object.keys(services)).toEqual(["polar", "backend", "verify"]);
  const hosts = [...yaml.matchAll(/http:\/\/(\w+):/g)].map(([, host]) => host);
  expect(Object.keys(services)).toEqual(expect.arrayContaining(hosts));
  expect(services.backend.environment.POLAR_SERVER).toBe(`http://polar:${only("EXPOSE")}`);
  const usage = { mock: usageOfMock, verify: usageOfVerify };
  const commands = [...page.matchAll(/\b(?<name>mock|verify) (?=--|http:)(?<rest>[^\n]*)/g)];
  expect(commands).toHaveLength(3);
  for (const { groups = {} } of commands) {
    for (const [flag] of (groups.rest ?? "").matchAll(/--[\w-]+/g)) {
      expect(usage[groups.name as keyof typeof usage]).toContain(`${flag} `);
    }
  }
});
