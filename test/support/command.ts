import { type ChildProcessWithoutNullStreams, type SpawnOptionsWithoutStdio, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const cli = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** A running process. */
export interface Command {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it has printed so far. */
  readonly output: { stdout: string; stderr: string };
  /** The exit code, or null if a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Waits until stdout matches a pattern, and returns the first match. */
  prints(pattern: RegExp): Promise<RegExpMatchArray>;
}

/** Runs `checkout-link-contract` until the test finishes. */
export function run(...args: string[]): Command {
  return start(process.execPath, [cli, ...args]);
}

/** Runs a program until the test finishes. */
export function start(program: string, args: string[], options: SpawnOptionsWithoutStdio = {}): Command {
  const command = launch(program, args, options);
  onTestFinished(() => void command.child.kill("SIGKILL"));
  return command;
}

/** Runs a program until the caller ends it. */
export function launch(program: string, args: string[], options: SpawnOptionsWithoutStdio = {}): Command {
  const child = spawn(program, args, options);
  const output = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text) => {
      output[stream] += text;
    });
  }
  let hasEnded = false;
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", (code) => {
      hasEnded = true;
      resolve(code);
    });
  });
  async function prints(pattern: RegExp): Promise<RegExpMatchArray> {
    for (;;) {
      const match = output.stdout.match(pattern);
      if (match) return match;
      if (hasEnded) throw new Error(`It ended without printing ${pattern}: ${output.stdout}${output.stderr}`);
      await Promise.race([new Promise((resolve) => child.stdout.once("data", resolve)), ended]);
    }
  }
  return { child, output, ended, prints };
}
