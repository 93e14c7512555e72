import { type ParseArgsConfig, parseArgs } from "node:util";
import { OptionError } from "../options/option-error.js";
import { printable } from "../text/printable.js";

export interface Command {
  readonly usage: string;
  /** Runs the command. Returns once everything has started; a server goes on listening. */
  run(args: string[]): Promise<void>;
}

/** Ends the program with a line on stderr. */
export class Failure extends Error {
  override name = "Failure";

  constructor(
    message: string,
    readonly exitCode: 1 | 2,
  ) {
    super(printable(message));
  }
}

/** How an option is described in the usage text. */
export interface Described {
  /** The placeholder of its value, such as `<text>`. */
  readonly value?: string;
  readonly about: string;
}

export const text = { type: "string" } as const;
export const flag = { type: "boolean", default: false } as const;

/** Reads the arguments of a command. An option with a value can be given once, unless it is `multiple`. */
export function parseOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    const { tokens = [] } = parseArgs({ ...config, tokens: true });
    const names = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
    const twice = names.find((name, index) => {
      const { type, multiple = false } = config.options?.[name] ?? { type: "boolean" };
      return type === "string" && !multiple && names.indexOf(name) !== index;
    });
    if (twice !== undefined) throw new Failure(`--${twice}: can be given only once`, 2);
    return parseArgs(config);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure((error as Error).message, 2);
  }
}

/** The lines of a usage text for options by name. */
export function usageLines(options: Readonly<Record<string, Described>>): string {
  const lines = Object.entries(options).map(([name, { value = "", about }]) => {
    return `  ${`--${name} ${value}`.padEnd(25)} ${about}\n`;
  });
  return lines.join("");
}

export function wholeNumber(flag: string, value: string, min: number, max: number): number {
  if (/^\d{1,10}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value);
  throw new Failure(`${flag}: must be a whole number from ${min} to ${max}`, 2);
}

/** Words a wrong option by its flag: a given one, or `--some-name` for `someName`. Returns other errors unchanged. */
export function inFlags(error: unknown, flags: Readonly<Record<string, string>>): unknown {
  if (!(error instanceof OptionError)) return error;
  const { option, reason, allowedBy } = error;
  const flagOf = (name: string) => flags[name] ?? `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return new Failure(`${flagOf(option)}: ${reason}${allowedBy === undefined ? "" : `; see ${flagOf(allowedBy)}`}`, 2);
}

/** Says in one line why a server can't listen. */
export function listenFailure(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  if (error instanceof OptionError) return inFlags(error, {});
  const { code, syscall, message } = error;
  if (code === "EADDRINUSE") return new Failure(`Port ${port} on ${host} is taken; choose another with --port`, 2);
  return new Failure(syscall ? `Can't listen on ${host}, port ${port}: ${message}` : message, 2);
}

/**
 * Calls a function on Ctrl-C or SIGTERM, and under npm also once the shell that npm started has ended: npm passes signals
 * on to that shell alone. Returns a function that undoes this.
 */
export function onSignal(end: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, end);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 200).unref();
  if (process.env.npm_command === undefined) clearInterval(watch);
  return () => {
    for (const signal of signals) process.off(signal, end);
    clearInterval(watch);
  };
}
