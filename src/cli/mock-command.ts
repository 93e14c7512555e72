import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { servers } from "../../generated/servers.js";
import type { Watcher } from "../mock/server.js";
import { listenFailure, orUsageFailure, wholeNumber } from "./failure.js";

const address = new URL(servers.mock);

export const usage = `Usage: checkout-link-contract mock [options]

Starts a mock of Create Checkout Link.

  --port <number>   the port to listen on, 0 for any that is free (default ${address.port})
  --host <address>  the address to listen on (default ${address.hostname}, which only this machine reaches)
  --seed <text>     makes IDs, secrets and times the same at each start
  --delay <ms>      waits before each answer (default 0)
  --quiet           logs no calls
  --help            shows this text
`;

interface Options {
  port: number;
  host: string;
  seed: string | undefined;
  delayMs: number;
  quiet: boolean;
}

function parse(args: string[]): Options | "help" {
  const { values } = orUsageFailure(() =>
    parseArgs({
      args,
      options: {
        port: { type: "string", default: address.port },
        host: { type: "string", default: address.hostname },
        seed: { type: "string" },
        delay: { type: "string", default: "0" },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }),
  );
  if (values.help) return "help";
  return {
    port: wholeNumber("--port", values.port, 0, 65_535),
    host: values.host,
    seed: values.seed,
    delayMs: wholeNumber("--delay", values.delay, 0, 600_000),
    quiet: values.quiet,
  };
}

/** Starts the mock, and returns while it listens. */
export async function run(args: string[]): Promise<void> {
  const options = parse(args);
  if (options === "help") {
    process.stdout.write(usage);
    return;
  }
  // One line a call: never a token, a query or a body.
  const log: Watcher = ({ method, url }, { status, reason }, milliseconds) => {
    const path = url.pathname.slice(0, 100).replace(/polar_oat_\w+/g, "[redacted]");
    process.stdout.write(`${method} ${path} ${status} ${reason} (${milliseconds.toFixed(1)} ms)\n`);
  };
  const { listen } = await import("../mock/server.js");
  const { url } = await listen(options, options.quiet ? () => {} : log).catch((error) => {
    throw listenFailure(error, options.host, options.port);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
  process.stdout.write(`The mock of Create Checkout Link listens on ${url}\n\nTry it:\n\n${await curl(url)}\n\n`);
}

async function curl(url: string): Promise<string> {
  const bundle = await readFile(new URL("../../generated/openapi.json", import.meta.url), "utf8");
  const { paths, components } = JSON.parse(bundle);
  const [path] = Object.keys(paths);
  const body = JSON.stringify(components.examples["minimal-request"].value);
  return `curl -i ${url}${path} -H 'Authorization: Bearer polar_oat_mock' -H 'Content-Type: application/json' -d '${body}'`;
}
