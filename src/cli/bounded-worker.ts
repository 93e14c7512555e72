import { Worker } from "node:worker_threads";

/**
 * Runs a module in a thread with limits, until it posts its first message.
 *
 * @param data the `workerData` of the module
 * @param signal ends the thread
 * @throws Error if the thread needs too much memory, or fails in any other way; the reason of the signal
 */
export async function runInWorker<Message>(
  module: URL,
  data: unknown,
  { signal, maxHeapMb }: { signal: AbortSignal; maxHeapMb: number },
): Promise<Message> {
  const resourceLimits = { maxOldGenerationSizeMb: maxHeapMb };
  // The thread prints nothing itself; a library in it might.
  const worker = new Worker(module, { workerData: data, resourceLimits, stdout: true, stderr: true });
  try {
    return await new Promise<Message>((resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      worker.once("message", resolve);
      worker.once("error", (error: NodeJS.ErrnoException) =>
        reject(error?.code === "ERR_WORKER_OUT_OF_MEMORY" ? new Error(`it needs more than ${maxHeapMb} MB`) : error),
      );
      worker.once("exit", () => reject(new Error("the thread ended early")));
    });
  } finally {
    await worker.terminate();
  }
}
