import { type ChildProcessWithoutNullStreams, type SpawnOptionsWithoutStdio, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const cli = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));

/** A process, what it has printed so far, and how it ends. */
export interface Command {
  readonly child: ChildProcessWithoutNullStreams;
  readonly output: { stdout: string; stderr: string };
  /** The exit code, or null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Waits until stdout holds a text, of which it returns the first match. */
  prints(text: RegExp): Promise<RegExpMatchArray>;
}

/** Runs `checkout-link-contract`. The process ends with the test. */
export function run(...args: string[]): Command {
  return start(process.execPath, [cli, ...args]);
}

/** Runs any program. The process ends with the test. */
export function start(program: string, args: string[], options: SpawnOptionsWithoutStdio = {}): Command {
  const child = spawn(program, args, options);
  onTestFinished(() => void child.kill("SIGKILL"));
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    output.stderr += text;
  });
  let hasEnded = false;
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", (code) => {
      hasEnded = true;
      resolve(code);
    });
  });
  async function prints(text: RegExp): Promise<RegExpMatchArray> {
    for (;;) {
      const match = output.stdout.match(text);
      if (match) return match;
      if (hasEnded) throw new Error(`It ended and had not printed ${text}: ${output.stdout}${output.stderr}`);
      await Promise.race([new Promise((resolve) => child.stdout.once("data", resolve)), ended]);
    }
  }
  return { child, output, ended, prints };
}
