// Loaded into a process before its own modules: reports its CPU time, its peak memory since the last report, and what it
// holds after a garbage collection, on file descriptor 3, at each SIGUSR2 and at the end.
import { writeSync } from "node:fs";
import { peakMb, restartPeak } from "./memory.mjs";

function report() {
  const { user, system } = process.cpuUsage();
  const memoryMb = peakMb();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const heldMb = (heapUsed + arrayBuffers) / 2 ** 20;
  const used = { cpuMs: (user + system) / 1000, memoryMb, heldMb };
  writeSync(3, `${JSON.stringify(used)}\n`);
  restartPeak();
}

process.on("SIGUSR2", report);
process.on("exit", report);
