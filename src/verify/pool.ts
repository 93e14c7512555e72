/** Ends a run early. What has been done by then is reported. */
export class Stopped extends Error {
  override name = "Stopped";
}

/**
 * Yields results as they arrive, with a limit on how many are pending at once.
 *
 * @throws Stopped once the results that are ready have been yielded; any other error at once
 */
export async function* pool<Item, Result>(
  items: readonly Item[],
  concurrency: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const waiting = items.values();
  const underWay = new Map<Item, Promise<readonly [Item, Result]>>();
  const startNext = () => {
    const { value, done } = waiting.next();
    if (done) return;
    const result = work(value).then((result) => [value, result] as const);
    // If it fails after the caller has stopped, it must not end the process.
    result.catch(() => {});
    underWay.set(value, result);
  };
  for (let slot = 0; slot < concurrency; slot++) startNext();
  try {
    while (underWay.size > 0) {
      const [item, result] = await Promise.race(underWay.values());
      underWay.delete(item);
      startNext();
      yield result;
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    for (const one of await Promise.allSettled(underWay.values())) {
      if (one.status === "fulfilled") yield one.value[1];
    }
    throw error;
  }
}
