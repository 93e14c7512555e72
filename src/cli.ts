#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { servers } from "../generated/servers.js";
import { listen, type Watcher } from "./mock/server.js";

const address = new URL(servers.mock);
const usage = `Usage: checkout-link-contract mock [options]

Starts a mock of Create Checkout Link.

  --port <number>   the port to listen on, 0 for any that is free (default ${address.port})
  --host <address>  the address to listen on (default ${address.hostname}, which only this machine reaches)
  --seed <text>     makes IDs, secrets and times the same at each start
  --delay <ms>      waits before each answer (default 0)
  --quiet           logs no calls
  --help            shows this text
`;

/** What ends the program with a line on stderr. */
class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message.replace(/\s*\n\s*/g, " "));
  }
}

interface Options {
  port: number;
  host: string;
  seed: string | undefined;
  delayMs: number;
  quiet: boolean;
}

/** The options of the mock, or "help". */
function parseOptions(args: string[]): Options | "help" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  const [command, extra] = positionals;
  if (command === undefined) throw new Failure("Name a command: mock (see --help)", 2);
  if (command !== "mock") throw new Failure(`Unknown command ${command}; there is mock (see --help)`, 2);
  if (extra !== undefined) throw new Failure(`Unexpected argument ${extra} (see --help)`, 2);
  return {
    port: wholeNumber("--port", values.port, 65_535),
    host: values.host,
    seed: values.seed,
    delayMs: wholeNumber("--delay", values.delay, 600_000),
    quiet: values.quiet,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: { type: "string", default: address.port },
        host: { type: "string", default: address.hostname },
        seed: { type: "string" },
        delay: { type: "string", default: "0" },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new Failure((error as Error).message, 2);
  }
}

function wholeNumber(flag: string, value: string, most: number): number {
  if (/^\d{1,6}$/.test(value) && Number(value) <= most) return Number(value);
  throw new Failure(`${flag}: must be a whole number from 0 to ${most}`, 2);
}

async function startMock(options: Options): Promise<void> {
  // One line a call: never a token, a query or a body.
  const log: Watcher = ({ method, url }, { status, reason }, milliseconds) => {
    const path = url.pathname.slice(0, 100).replace(/polar_oat_\w+/g, "[redacted]");
    process.stdout.write(`${method} ${path} ${status} ${reason} (${milliseconds.toFixed(1)} ms)\n`);
  };
  const { url } = await listen(options, options.quiet ? () => {} : log).catch((error: NodeJS.ErrnoException) => {
    const { port, host } = options;
    if (error.code === "EADDRINUSE")
      throw new Failure(`Port ${port} on ${host} is taken; choose another with --port`, 1);
    if (error.syscall) throw new Failure(`Can't listen on ${host}, port ${port}: ${error.message}`, 1);
    throw new Failure(error.message, 1);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
  process.stdout.write(`The mock of Create Checkout Link listens on ${url}\n\nTry it:\n\n${await curl(url)}\n\n`);
}

async function curl(url: string): Promise<string> {
  const bundle = await readFile(new URL("../generated/openapi.json", import.meta.url), "utf8");
  const { paths, components } = JSON.parse(bundle);
  const [path] = Object.keys(paths);
  const body = JSON.stringify(components.examples["minimal-request"].value);
  return `curl -i ${url}${path} -H 'Authorization: Bearer polar_oat_mock' -H 'Content-Type: application/json' -d '${body}'`;
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (options === "help") process.stdout.write(usage);
  else await startMock(options);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
