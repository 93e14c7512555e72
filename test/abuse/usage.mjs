// Loaded into a process before its own modules: reports its CPU time, its peak memory since the last report, and what it
// holds after a garbage collection, on file descriptor 3, at each SIGUSR2 and at the end.
import { existsSync, readFileSync, writeFileSync, writeSync } from "node:fs";

// Not `resourceUsage().maxRSS`, which counts what the parent had when it started this process.
const status = "/proc/self/status";
const hasPeak = existsSync(status);

function report() {
  const { user, system } = process.cpuUsage();
  const peak = hasPeak ? Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(status, "utf8"))?.[1]) : undefined;
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const heldMb = (heapUsed + arrayBuffers) / 2 ** 20;
  const used = { cpuMs: (user + system) / 1000, memoryMb: peak && peak / 1024, heldMb };
  writeSync(3, `${JSON.stringify(used)}\n`);
  if (hasPeak) writeFileSync("/proc/self/clear_refs", "5"); // The peak starts anew.
}

process.on("SIGUSR2", report);
process.on("exit", report);
