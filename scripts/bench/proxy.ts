import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answer, load, root } from "./mock.ts";
import { median, type Row, ratio } from "./row.ts";

const secondsOfLoad = 3;
const rounds = 3;

/** A server that answers at once; with a key, over TLS. Its port is that of the first line it prints. */
const upstream = `
  import { readFileSync } from "node:fs";
  import { createServer as plain } from "node:http";
  import { createServer as secure } from "node:https";
  const [bytes, folder] = process.argv.slice(1);
  const create = folder ? (answer) => secure({ key: readFileSync(folder + "/key.pem"), cert: readFileSync(folder + "/cert.pem") }, answer) : plain;
  const server = create((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(201, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(bytes) }).end(bytes);
    });
  }).listen(0, "127.0.0.1", () => console.log(server.address().port));`;

/** A minimal proxy that keeps its connections alive. */
const bareProxy = `
  import * as http from "node:http";
  import * as https from "node:https";
  const url = new URL(process.argv[1]);
  const { Agent, request } = url.protocol === "https:" ? https : http;
  const agent = new Agent({ keepAlive: true });
  const server = http.createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming;
    const call = request({ hostname: url.hostname, port: url.port, method, path, headers: { ...headers, host: url.host }, agent });
    call.on("response", (response) => {
      outgoing.writeHead(response.statusCode, response.headers);
      response.pipe(outgoing);
    });
    incoming.pipe(call);
  }).listen(0, "127.0.0.1", () => console.log(server.address().port));`;

const evaluated = (code: string, ...args: string[]) => ["--input-type=module", "--eval", code, ...args];

/** Starts a program and waits until it prints a port. */
async function start(args: string[], ca?: string): Promise<{ child: ChildProcess; port: number }> {
  const env = { ...process.env, ...(ca && { NODE_EXTRA_CA_CERTS: ca }) };
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], env });
  const port = await new Promise<number>((resolve) => {
    child.stdout?.on("data", (text) => resolve(Number(String(text).match(/(\d+)(?= and|\n)/)?.[1])));
  });
  return { child, port };
}

/** Calls a second and the median of one call, through both proxies to one upstream. */
async function compare(folder?: string): Promise<{ rate: string; time: string }> {
  const ca = folder && join(folder, "cert.pem");
  const server = await start(evaluated(upstream, answer, ...(folder ? [folder] : [])));
  const url = `${folder ? "https" : "http"}://localhost:${server.port}`;
  const cli = [join(root, "dist/cli/main.js"), "proxy", "--port", "0", "--upstream", url];
  const proxies = { ours: await start(cli, ca), bare: await start(evaluated(bareProxy, url), ca) };
  const rates = { ours: [] as number[], bare: [] as number[] };
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = -1; round < rounds; round++) {
    for (const name of ["ours", "bare"] as const) {
      const perSecond = await load(proxies[name].port, round < 0 ? 1 : secondsOfLoad);
      const latencies: number[] = [];
      await load(proxies[name].port, 1, { connections: 1, latencies });
      if (round < 0) continue;
      rates[name].push(perSecond);
      times[name].push(median(latencies));
    }
  }
  for (const { child } of [server, ...Object.values(proxies)]) child.kill("SIGKILL");
  return {
    rate: ratio(median(rates.ours), median(rates.bare)),
    time: ratio(median(times.ours), median(times.bare)),
  };
}

/** How fast the proxy is, beside a bare one. */
export async function proxyRows(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const files = ["-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")];
  const options = ["-days", "1", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...files, ...options], { stdio: "ignore" });
  const results = { "http upstream": await compare(), "https upstream": await compare(folder) };
  await rm(folder, { recursive: true });
  return Object.entries(results).flatMap(([what, { rate, time }]) => [
    {
      measure: `calls a second through the proxy, against a bare \`node:http\` proxy that keeps connections alive; ${what}`,
      value: rate,
      goal: "at least 0.70",
    },
    { measure: `median of one call, against the same; ${what}`, value: time, goal: "at most 1.50" },
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${JSON.stringify(await proxyRows(), null, 2)}\n`);
  process.exit(0);
}
