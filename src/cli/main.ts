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

-h, --help, also after a command, shows the options; -v, --version the version.
`;

async function main([name, ...args]: string[]): Promise<void> {
  const list = Object.keys(commands).join(", ");
  if (name === undefined) throw new Failure(`Name a command: ${list} (see --help)`, 2);
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(usage);
  } else if (name === "--version" || name === "-v") {
    const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
    process.stdout.write(`${JSON.parse(manifest).version}\n`);
  } else if (Object.hasOwn(commands, name)) {
    const command = await (commands[name] as () => Promise<Command>)();
    if (args.includes("--help") || args.includes("-h")) process.stdout.write(command.usage);
    else await command.run(args);
  } else {
    throw new Failure(`Unknown command ${name}; the commands are ${list} (see --help)`, 2);
  }
}

/** Ends the program with a line on stderr. Code 2, unless the error has another: the result is not known. */
function fail(error: unknown): void {
  const { message, syscall, stack } = error as NodeJS.ErrnoException;
  // An error of a system call is one of this machine, such as a full disk. Any other is a fault of the program.
  const line = error instanceof Failure || syscall !== undefined ? message : `${stack ?? error}`;
  process.stderr.write(`${line}\n`);
  process.exitCode = error instanceof Failure ? error.exitCode : 2;
}

// Without a listener, the signal ends the program at once. With one, writing fails with an error that is reported.
process.on("SIGXFSZ", () => {});
process.stderr.on("error", () => process.exit(2));
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A program that ends early, such as `head`, has read enough.
  if (error.code !== "EPIPE") fail(new Failure(`The output can't be written: ${error.message}`, 2));
  process.exit(2);
});
process.on("uncaughtException", (error) => {
  fail(error);
  process.exit(2);
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  fail(error);
}
