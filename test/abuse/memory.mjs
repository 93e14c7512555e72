// The memory of this process, in megabytes. Only Linux tells; elsewhere it is undefined.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const status = "/proc/self/status";
const isKnown = existsSync(status);

function megabytes(name) {
  return isKnown
    ? Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(status, "utf8"))?.[1]) / 1024
    : undefined;
}

export const memoryMb = () => megabytes("VmRSS");

/** The peak since it was last restarted. Not `resourceUsage().maxRSS`, which counts what the parent had at the start. */
export const peakMb = () => megabytes("VmHWM");

export function restartPeak() {
  if (isKnown) writeFileSync("/proc/self/clear_refs", "5");
}
