import { expect, test } from "vitest";
import { runInWorker } from "../../src/cli/bounded-worker.ts";

const post = 'import { parentPort, workerData } from "node:worker_threads"; parentPort.postMessage(workerData)';
// Of objects, as a description is. Node 24 and 26 don't survive every way to fill a thread, such as by long arrays alone.
const hoard = "const held = []; for (;;) held.push({ text: String(held.length).repeat(100), list: [held.length] })";

function run(code: string, seconds = 30): Promise<unknown> {
  const module = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  return runInWorker(module, "done", { signal: AbortSignal.timeout(seconds * 1000), maxHeapMb: 32 });
}

test("a thread returns what it posts", async () => {
  expect(await run(post)).toBe("done");
});

test.each([
  ["needs too much memory", hoard, "it needs more than 32 MB"],
  ["throws", 'throw new Error("a fault")', "a fault"],
  ["leaves a rejection", 'Promise.reject(new Error("a fault"))', "a fault"],
  ["overflows the stack", "const f = () => f() + 1; f()", "Maximum call stack size exceeded"],
  ["ends early", "process.exit(0)", "the thread ended early"],
])("a thread that %s fails, and nothing else does", async (_, code, message) => {
  await expect(run(code)).rejects.toThrow(message);
});

test("a thread that doesn't end is ended", async () => {
  await expect(run("for (;;);", 1)).rejects.toThrow("aborted due to timeout");
});
