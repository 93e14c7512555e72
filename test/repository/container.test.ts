import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { start } from "../support/command.ts";
import { example } from "../support/contract.ts";
import { read, root } from "../support/docs-pages.ts";

// What can be checked without a container engine: the files, and the commands in a folder that has just those files.
const dockerfile = await read("container/Dockerfile");
const [, final = ""] = dockerfile.split(/^FROM (?=.*distroless)/m);
const copied = [...final.matchAll(/^COPY --from=build (.*) \.\/\w*$/gm)].flatMap(([, sources = ""]) =>
  sources.split(" "),
);
const listAfter = (start: string): string[] => JSON.parse(final.split(`\n${start} `)[1]?.split("\n")[0] ?? "[]");
const [node, ...entryPoint] = listAfter("ENTRYPOINT");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "container-"));
  for (const source of copied) {
    await cp(source.replace("/build", root), join(folder, basename(source)), { recursive: true });
  }
});
afterAll(() => rm(folder, { recursive: true }));

test("the image copies only what the build makes or the repository has, and runs as another user than root", () => {
  expect(copied.length).toBeGreaterThan(4);
  expect(copied.filter((source) => !existsSync(source.replace("/build", root)))).toEqual([]);
  expect(final).toMatch(/^gcr\.io\/distroless\/nodejs\d+-debian\d+:nonroot$/m);
  expect(final).toMatch(/^STOPSIGNAL SIGTERM$/m);
});

test("in a folder with just the files of the image, the mock starts, is healthy, and ends with 0", async () => {
  const [command = "", ...args] = listAfter("CMD");
  const mock = start(process.execPath, [...entryPoint, command, ...args, "--port", "0"], { cwd: folder });
  const [url = ""] = await mock.prints(/http:\/\/[\d.]+:\d+/);
  const address = url.replace("0.0.0.0", "127.0.0.1");
  const body = JSON.stringify(example("minimal-request"));
  const headers = { Authorization: "Bearer polar_oat_test", "Content-Type": "application/json" };
  expect((await fetch(`${address}/v1/checkout-links/`, { method: "POST", headers, body })).status).toBe(201);

  const [program, option = "", check = ""] = listAfter("  CMD");
  expect([program, node]).toEqual([node, "/nodejs/bin/node"]);
  const healthAt = (at: string) =>
    spawnSync(process.execPath, [option, check.replace("http://127.0.0.1:4010", at)]).status;
  expect(healthAt(address)).toBe(0);
  mock.child.kill("SIGTERM");
  expect(await mock.ended).toBe(0);
  expect(healthAt(address)).toBe(1);
});

test("the services of the example use the image, and verify passes on the mock", async () => {
  const { backend, verify } = parse(await read("container/compose.yaml")).services;
  expect(verify.build).toEqual(backend.build);
  expect(existsSync(join(root, "container", backend.build.context, backend.build.dockerfile))).toBe(true);
  const mock = start(process.execPath, [...entryPoint, "mock", "--port", "0"], { cwd: folder });
  const [url = ""] = await mock.prints(/http:\/\/[\d.]+:\d+/);
  const args = verify.command.map((argument: string) => argument.replace("http://backend:4010", url));
  const env = { ...process.env, POLAR_ACCESS_TOKEN: verify.environment.POLAR_ACCESS_TOKEN.match(/:-(.*)\}/)[1] };
  const run = start(process.execPath, [...entryPoint, ...args], { cwd: folder, env });
  expect(await run.ended).toBe(0);
  expect(run.output.stdout).toMatch(/ passed, 0 failed/);
});
