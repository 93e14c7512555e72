#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { type Command, Failure } from "./command.js";

/** The commands. Only the one that runs is loaded. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  mock: () => import("./mock-command.js"),
  verify: () => import("./verify-command.js"),
  drift: () => import("./drift-command.js"),
};

const usage = `Usage: checkout-link-contract <command> [options]

  mock    starts a mock of Create Checkout Link
  verify  verifies a server: sends it each case of the contract and judges the answers
  drift   compares an OpenAPI description of the endpoint, such as the provider's, with the contract

See checkout-link-contract <command> --help for the options, --version for the version.
`;

async function main([name, ...args]: string[]): Promise<void> {
  const list = Object.keys(commands).join(", ");
  if (name === undefined) throw new Failure(`Name a command: ${list} (see --help)`, 2);
  if (name === "--help" || name === "help") {
    process.stdout.write(usage);
  } else if (name === "--version") {
    const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
    process.stdout.write(`${JSON.parse(manifest).version}\n`);
  } else if (Object.hasOwn(commands, name)) {
    const command = await (commands[name] as () => Promise<Command>)();
    if (args.includes("--help")) process.stdout.write(command.usage);
    else await command.run(args);
  } else {
    throw new Failure(`Unknown command ${name}; the commands are ${list} (see --help)`, 2);
  }
}

// Stops if the output is piped to a program that ends early, such as `head`. Exit code 2: the result is not known.
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
