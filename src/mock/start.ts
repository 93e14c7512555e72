import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { servers } from "../../generated/servers.js";
import { type MockServer, startMockServer } from "./server.js";

const address = new URL(servers.mock);
const usage = `Usage: npm start -- [--port <number>] [--host <address>]

  --port  the port to listen on, 0 for any that is free (default ${address.port})
  --host  the address to listen on (default ${address.hostname}, which only this machine reaches)
  --help  shows this text
`;

async function main(): Promise<void> {
  const options = parseOptions();
  if (typeof options === "string") return exit(2, options);
  if (options.help) return void process.stdout.write(usage);

  let server: MockServer;
  try {
    server = await startMockServer(options);
  } catch (error) {
    return exit(1, cannotListen(error as Error, options));
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
  process.stdout.write(
    `The mock of Create Checkout Link listens on ${server.url}\n\nTry it:\n\n${await curl(server.url)}\n`,
  );
}

/** The options, or what is wrong with them. */
function parseOptions(): { port: number; host: string; help: boolean } | string {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string", default: address.port },
        host: { type: "string", default: address.hostname },
        help: { type: "boolean", default: false },
      },
    });
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535)
      return "--port: must be a number from 0 to 65535";
    return { ...values, port: Number(values.port) };
  } catch (error) {
    return (error as Error).message.replace(/\n/g, " ");
  }
}

function cannotListen({ message }: Error, { port, host }: { port: number; host: string }): string {
  if (message.includes("EADDRINUSE")) return `Port ${port} on ${host} is taken; choose another with --port`;
  return `Can't listen on ${host}, port ${port}: ${message}`;
}

async function curl(url: string): Promise<string> {
  const bundle = await readFile(new URL("../../generated/openapi.json", import.meta.url), "utf8");
  const { paths, components } = JSON.parse(bundle);
  const [path] = Object.keys(paths);
  const body = JSON.stringify(components.examples["minimal-request"].value);
  return `curl -i ${url}${path} -H 'Authorization: Bearer polar_oat_mock' -H 'Content-Type: application/json' -d '${body}'`;
}

function exit(code: number, reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = code;
}

await main();
