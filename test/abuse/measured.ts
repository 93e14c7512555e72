import { once } from "node:events";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { type Command, cli, launch } from "../support/command.ts";

/** What a process has used. */
export interface Usage {
  /** User and system time. */
  readonly cpuMs: number;
  /** The peak memory since the last call. Only Linux reports it. */
  readonly memoryMb?: number | undefined;
  /** The memory that is held after a garbage collection. */
  readonly heldMb?: number;
}

/** A process whose usage is measured. */
export interface Measured extends Command {
  /** What it has used so far; after its end, in all. Zero if it was killed. */
  usage(): Promise<Usage>;
  /** Ends it like Ctrl-C. */
  stop(): Promise<number | null>;
}

/** More than any row needs, and less than a fault would use. */
const maxHeapMb = 256;

const reporter = new URL("usage.mjs", import.meta.url).href;

/** Runs a program of this folder, or `checkout-link-contract` if the program is undefined. The caller ends it. */
export function startMeasured(program: string | undefined, ...args: string[]): Measured {
  const script = program === undefined ? cli : fileURLToPath(new URL(program, import.meta.url));
  const options = [`--max-old-space-size=${maxHeapMb}`, "--expose-gc", "--import", reporter];
  const command = launch(process.execPath, [...options, script, ...args], { stdio: ["pipe", "pipe", "pipe", "pipe"] });
  const reports = (command.child.stdio as unknown as Readable[])[3] as Readable;
  let last: Usage = { cpuMs: 0 };
  let text = "";
  reports.setEncoding("utf8").on("data", (chunk) => {
    text += chunk;
    const lines = text.split("\n");
    text = lines.pop() ?? "";
    if (lines.length > 0) last = JSON.parse(lines.at(-1) ?? "");
  });
  return {
    ...command,
    async usage() {
      if (command.child.exitCode !== null || command.child.signalCode !== null) {
        await command.ended;
        return last;
      }
      const reported = once(reports, "data");
      command.child.kill("SIGUSR2");
      await Promise.race([reported, command.ended]);
      return last;
    },
    stop() {
      command.child.kill("SIGINT");
      return command.ended;
    },
  };
}

/** What a process has used since a measurement. */
export function usedBetween(before: Usage, after: Usage): Usage {
  return { ...after, cpuMs: after.cpuMs - before.cpuMs };
}

/** What a row took when it was written, as CPU time in milliseconds and memory in megabytes. */
export type Cost = readonly [cpuMs: number, memoryMb: number];

/** Expects that a row took at most ten times the CPU time, and three times the memory, which varies less. */
export function expectWithin({ cpuMs, memoryMb }: Usage, [usualMs, usualMb]: Cost): void {
  expect(cpuMs, "CPU time in milliseconds").toBeLessThan(10 * usualMs);
  if (memoryMb !== undefined) expect(memoryMb, "memory in megabytes").toBeLessThan(3 * usualMb);
}
