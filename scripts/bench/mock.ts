import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { Agent, request as httpRequest } from "node:http";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { median, type Row, ratio } from "./row.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const bundlePath = join(root, "generated/openapi.json");
const prismCli = join(
  dirname(createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json")),
  "dist/index.js",
);
const connections = 16;
const secondsOfLoad = 3;
const rounds = 3;
const starts = 7;

const { examples } = JSON.parse(await readFile(bundlePath, "utf8")).components;
const body = JSON.stringify(examples["subscription-request"].value);
/** The same for a product that the mock has to make up. */
const bodyOfUnknown = JSON.stringify({
  ...examples["subscription-request"].value,
  products: ["6f0c1d2e-3a4b-4c5d-8e9f-0a1b2c3d4e5f"],
});
/** What a bare server answers. */
export const answer = JSON.stringify(examples["subscription-response"].value);
const request = [
  "POST /v1/checkout-links/ HTTP/1.1",
  "Host: 127.0.0.1",
  "Authorization: Bearer polar_oat_bench",
  "Content-Type: application/json",
  `Content-Length: ${Buffer.byteLength(body)}`,
  "",
  body,
].join("\r\n");

/** The fastest possible server: it reads and parses the body, and sends bytes that were ready before. */
const bare = `
  import { createServer } from "node:http";
  const [port, bytes] = process.argv.slice(1);
  createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk)).on("end", () => {
      JSON.parse(Buffer.concat(chunks).toString());
      response.writeHead(201, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(bytes) }).end(bytes);
    });
  }).listen(Number(port), "127.0.0.1");`;

const contenders: Record<string, (port: number) => string[]> = {
  "this mock": (port) => [join(root, "dist/cli/main.js"), "mock", "--port", String(port)],
  "this mock, quiet": (port) => [join(root, "dist/cli/main.js"), "mock", "--quiet", "--port", String(port)],
  "Prism CLI": (port) => [prismCli, "mock", bundlePath, "--port", String(port)],
  "Prism CLI, silent": (port) => [prismCli, "mock", bundlePath, "--verboseLevel", "silent", "--port", String(port)],
  "bare node:http": (port) => ["--input-type=module", "--eval", bare, String(port), answer],
};

/** Starts a contender and waits for its first 201. */
async function start(name: string): Promise<{ child: ChildProcess; port: number; milliseconds: number }> {
  const port = await freePort();
  const before = performance.now();
  const child = spawn(process.execPath, contenders[name]?.(port) ?? [], { stdio: ["ignore", "pipe", "pipe"] });
  // What it prints has to be taken from it, as a terminal would.
  child.stdout?.resume();
  child.stderr?.resume();
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${name} ended with code ${child.exitCode}`);
    await pause(2);
  }
  return { child, port, milliseconds: performance.now() - before };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.once("data", (text) => {
      socket.destroy();
      resolve(String(text).startsWith("HTTP/1.1 201"));
    });
    socket.once("error", () => resolve(false));
  });
}

/** The answers per second that Node's HTTP client gets over several connections, each with one pending request. */
export async function load(
  port: number,
  seconds: number,
  {
    connections: sockets = connections,
    latencies,
    content = body,
  }: { connections?: number; latencies?: number[]; content?: string } = {},
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const headers = {
    Authorization: "Bearer polar_oat_bench",
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(content),
  };
  const target = { host: "127.0.0.1", port, path: "/v1/checkout-links/", method: "POST", agent, headers };
  let count = 0;
  let ended = false;
  const call = () => {
    const start = performance.now();
    httpRequest(target, (response) => {
      if (response.statusCode !== 201) throw new Error(`An answer other than 201: ${response.statusCode}`);
      response.resume().on("end", () => {
        count++;
        latencies?.push(performance.now() - start);
        if (!ended) call();
      });
    })
      .on("error", (error) => {
        if (!ended) throw error;
      })
      .end(content);
  };
  const before = performance.now();
  for (let index = 0; index < sockets; index++) call();
  await pause(seconds * 1000);
  const perSecond = count / ((performance.now() - before) / 1000);
  ended = true;
  agent.destroy();
  return perSecond;
}

/** The same over raw sockets that read only the length of an answer, so that the client costs almost nothing. */
async function rawLoad(port: number, seconds: number): Promise<number> {
  let count = 0;
  const sockets = Array.from({ length: connections }, () => {
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    let missing = -1;
    socket.on("data", (chunk) => {
      if (missing < 0) {
        const head = chunk.indexOf("\r\n\r\n");
        const text = chunk.toString("latin1", 0, head);
        if (!text.startsWith("HTTP/1.1 201")) throw new Error(`An answer other than 201: ${text}`);
        missing = Number(text.match(/content-length: (\d+)/i)?.[1]) - (chunk.length - head - 4);
      } else missing -= chunk.length;
      if (missing > 0) return;
      missing = -1;
      count++;
      socket.write(request);
    });
    return socket;
  });
  const before = performance.now();
  await pause(seconds * 1000);
  const perSecond = count / ((performance.now() - before) / 1000);
  for (const socket of sockets) socket.destroy();
  return perSecond;
}

/** Starts the mock in a new process of tests. Prints how long that took, with the import. */
const startInTests = `
  const before = performance.now();
  const { startMockServer } = await import("${root}dist/mock/index.js");
  const mock = await startMockServer();
  console.log(performance.now() - before);
  await mock.close();`;

async function millisecondsInTests(): Promise<number> {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", startInTests]);
  let printed = "";
  for await (const text of child.stdout) printed += text;
  return Number(printed);
}

async function measure() {
  const names = Object.keys(contenders);
  const rates = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  const rawRates = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  const unknownRates: number[] = [];
  const timesInTests: number[] = [];
  for (let round = 0; round < starts; round++) {
    for (const name of names) {
      const { child, port, milliseconds } = await start(name);
      times[name]?.push(milliseconds);
      if (round < rounds) {
        await load(port, 1);
        rates[name]?.push(await load(port, secondsOfLoad));
        rawRates[name]?.push(await rawLoad(port, secondsOfLoad));
        if (name === "this mock, quiet") {
          unknownRates.push(await load(port, secondsOfLoad, { content: bodyOfUnknown }));
        }
      }
      child.kill("SIGKILL");
      await new Promise((resolve) => child.once("close", resolve));
    }
    timesInTests.push(await millisecondsInTests());
  }
  const medians = (of: Record<string, number[]>) =>
    Object.fromEntries(Object.entries(of).map(([name, values]) => [name, median(values)]));
  return {
    perSecond: medians(rates),
    unknownPerSecond: median(unknownRates),
    rawPerSecond: medians(rawRates),
    firstAnswer: medians(times),
    inTests: median(timesInTests),
  };
}

/** How fast the mock answers, beside the Prism CLI and bare `node:http`. */
export async function mockRows(): Promise<Row[]> {
  const { perSecond, unknownPerSecond, rawPerSecond, firstAnswer, inTests } = await measure();
  for (const [name, rate] of Object.entries(perSecond)) {
    const first = (firstAnswer[name] ?? Number.NaN).toFixed(0);
    process.stdout.write(
      `${name.padEnd(18)} ${rate.toFixed(0).padStart(6)} answers/s, first after ${first.padStart(5)} ms\n`,
    );
  }
  return [
    {
      measure: "answers a second, against the Prism CLI at its defaults",
      value: ratio(perSecond["this mock"], perSecond["Prism CLI"]),
      goal: "at least 5",
    },
    {
      measure: "answers a second, against the Prism CLI, silent; ours quiet",
      value: ratio(perSecond["this mock, quiet"], perSecond["Prism CLI, silent"]),
      goal: "at least 3",
    },
    {
      measure: "answers a second, against bare `node:http`; ours quiet",
      value: ratio(perSecond["this mock, quiet"], perSecond["bare node:http"]),
      goal: "at least 0.45",
    },
    {
      measure: "the same for a product that the examples don't know",
      value: ratio(unknownPerSecond, perSecond["bare node:http"]),
      goal: "at least 0.45",
    },
    {
      measure:
        "the same for one that they know, by raw sockets that read no more than the length: a client that costs almost nothing",
      value: ratio(rawPerSecond["this mock, quiet"], rawPerSecond["bare node:http"]),
      goal: "at least 0.30",
    },
    {
      measure: "time from start to first answer, against the Prism CLI",
      value: ratio(firstAnswer["this mock"], firstAnswer["Prism CLI"]),
      goal: "at most 0.15",
    },
    {
      measure: "`startMockServer` with its import, against the Prism CLI's time to its first answer",
      value: ratio(inTests, firstAnswer["Prism CLI"]),
      goal: "at most 0.06",
    },
  ];
}
