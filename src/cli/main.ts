#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { Failure } from "./failure.js";

interface Command {
  run(args: string[]): Promise<void>;
}

/** Each command loads no more than it needs. */
const commands: Record<string, () => Promise<Command>> = {
  mock: () => import("./mock-command.js"),
  verify: () => import("./verify-command.js"),
  proxy: () => import("./proxy-command.js"),
};

const usage = `Usage: checkout-link-contract <command> [options]

  mock    starts a mock of Create Checkout Link
  verify  verifies a server: sends it each case of the contract and judges the answers
  proxy   stands between a client and a server, and reports what breaks the contract

See checkout-link-contract <command> --help for the options, --version for the version.
`;

async function main([name, ...args]: string[]): Promise<void> {
  if (name === "--help" || name === "help") {
    process.stdout.write(usage);
    return;
  }
  if (name === "--version") {
    const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
    process.stdout.write(`${JSON.parse(manifest).version}\n`);
    return;
  }
  const list = Object.keys(commands).join(", ");
  if (name === undefined) throw new Failure(`Name a command: ${list} (see --help)`, 2);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new Failure(`Unknown command ${name}; there are ${list} (see --help)`, 2);
  const command = await load();
  await command.run(args);
}

// Who reads no further, as `head` does, ends the program: what it would have found out is not known.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 2 : 1));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
