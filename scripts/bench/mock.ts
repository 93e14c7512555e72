import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { Agent, request } from "node:http";
import { createRequire } from "node:module";
import { type AddressInfo, createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { median, type Row, ratioRow } from "./row.ts";
import { root } from "./size.ts";

const bundlePath = join(root, "generated/openapi.json");
const prism = join(
  dirname(createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json")),
  "dist/index.js",
);
const connections = 16;
const rounds = 5;

const { examples } = JSON.parse(await readFile(bundlePath, "utf8")).components;
const body = JSON.stringify(examples["subscription-request"].value);

const contenders = {
  ours: [join(root, "dist/cli/main.js"), "mock"],
  oursQuiet: [join(root, "dist/cli/main.js"), "mock", "--quiet"],
  prism: [prism, "mock", bundlePath],
  prismSilent: [prism, "mock", bundlePath, "--verboseLevel", "silent"],
};
type Name = keyof typeof contenders;

/** Answers each message with the CPU time so far, in milliseconds. */
const reporter = `data:text/javascript,process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send((user + system) / 1000);
});`;

/** Starts a contender and waits for its first 201. */
async function start(name: Name): Promise<{ child: ChildProcess; port: number }> {
  const port = await freePort();
  const args = ["--import", reporter, ...contenders[name], "--port", String(port)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe", "ipc"] });
  // What it prints has to be taken from it, as a terminal would.
  child.stdout?.resume();
  child.stderr?.resume();
  while ((await statusOf(port).catch(() => 0)) !== 201) {
    if (child.exitCode !== null) throw new Error(`${name} ended with code ${child.exitCode}`);
    await pause(2);
  }
  return { child, port };
}

/** The CPU time that a process has used, in milliseconds. */
async function cpuOf(child: ChildProcess): Promise<number> {
  child.send("");
  const [milliseconds] = await once(child, "message");
  return milliseconds;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Makes one call, and returns the status of the answer. */
function statusOf(port: number, agent: Agent | false = false): Promise<number | undefined> {
  const headers = {
    Authorization: "Bearer polar_oat_bench",
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: "/v1/checkout-links/", method: "POST", agent, headers }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    })
      .on("error", reject)
      .end(body);
  });
}

/** Makes calls over several connections, each with one pending request. */
async function load(port: number, calls: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = calls;
  const callInTurn = async () => {
    while (left-- > 0) {
      const status = await statusOf(port, agent);
      if (status !== 201) throw new Error(`An answer other than 201: ${status}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, callInTurn));
  agent.destroy();
}

/** What the mock costs to start and to answer, beside the Prism CLI. */
export async function mockRows(): Promise<Row[]> {
  const names = Object.keys(contenders) as Name[];
  const answers: Record<Name, number[]> = { ours: [], oursQuiet: [], prism: [], prismSilent: [] };
  const starts: typeof answers = { ours: [], oursQuiet: [], prism: [], prismSilent: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { child, port } = await start(name);
      starts[name].push(await cpuOf(child));
      await load(port, 3000); // Warms up.
      const before = await cpuOf(child);
      await load(port, 2000);
      answers[name].push((await cpuOf(child)) - before);
      child.kill("SIGKILL");
      await once(child, "close");
    }
  }
  const row = (measure: string, ours: number[], theirs: number[], goal: string) =>
    ratioRow(measure, median(ours), median(theirs), goal);
  return [
    row("an answer, against the Prism CLI, both with their logs", answers.ours, answers.prism, "at most 0.40"),
    row("an answer, against the Prism CLI, both silent", answers.oursQuiet, answers.prismSilent, "at most 0.55"),
    row("from start to first answer, against the Prism CLI", starts.ours, starts.prism, "at most 0.15"),
  ];
}
