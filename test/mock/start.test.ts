import { type ChildProcessWithoutNullStreams, execFile, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { judge } from "../contract/judge.ts";

const start = fileURLToPath(new URL("../../dist/mock/start.js", import.meta.url));

function run(...args: string[]) {
  const child = spawn(process.execPath, [start, ...args]);
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, output: collect(child), ended: ending(child) };
}

function collect(child: ChildProcessWithoutNullStreams) {
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (text) => {
    output.stdout += text;
  });
  child.stderr.on("data", (text) => {
    output.stderr += text;
  });
  return output;
}

function ending(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((resolve) => child.on("close", resolve));
}

/** Starts the mock on a free port and waits until it has printed all it prints at its start. */
async function started() {
  const { child, output, ended } = run("--port", "0");
  while (!output.stdout.includes("curl ")) await new Promise((resolve) => child.stdout.once("data", resolve));
  return { child, output, ended };
}

test("prints its address and a curl line that makes a link", async () => {
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

test.each(["SIGINT", "SIGTERM"] as const)("ends with code 0 at %s, even with a connection open", async (signal) => {
  const { child, output, ended } = await started();
  const url = output.stdout.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? "";
  await fetch(url); // The connection is kept alive.
  child.kill(signal);
  expect(await ended).toBe(0);
});

test("a port that is taken is one line and code 1", async () => {
  const { output } = await started();
  const port = output.stdout.match(/127\.0\.0\.1:(\d+)/)?.[1] ?? "";
  const second = run("--port", port);
  expect(await second.ended).toBe(1);
  expect(second.output).toEqual({
    stdout: "",
    stderr: `Port ${port} on 127.0.0.1 is taken; choose another with --port\n`,
  });
});

test("a host that is not this machine's is one line and code 1", async () => {
  const { output, ended } = run("--port", "0", "--host", "192.0.2.1");
  expect(await ended).toBe(1);
  expect(output.stderr).toMatch(/^Can't listen on 192\.0\.2\.1, port 0: .*EADDRNOTAVAIL.*\n$/);
});

test.each([
  [["--port", "http"], "--port"],
  [["--port", "65536"], "--port"],
  [["--port", "-1"], "--port"],
  [["--port"], "--port"],
  [["--prot", "80"], "--prot"],
  [["extra"], "extra"],
])("the wrong option %j is one line that names it, and code 2", async (args, name) => {
  const { output, ended } = run(...args);
  expect(await ended).toBe(2);
  expect(output.stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(output.stderr).toContain(name);
  expect(output.stdout).toBe("");
});

test("--help fits a screen", async () => {
  const { output, ended } = run("--help");
  expect(await ended).toBe(0);
  expect(output.stdout).toContain("--port");
  expect(output.stdout.split("\n").length).toBeLessThan(25);
});
