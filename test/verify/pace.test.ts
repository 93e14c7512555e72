import { describe, expect, test } from "vitest";
import { planOf } from "../../src/verify/options.ts";
import { Pace } from "../../src/verify/pace.ts";
import { given } from "../support/given.ts";
import { eventsOf, serveProvider } from "../support/provider.ts";

const never = new AbortController().signal;

/** How long some turns take together, in milliseconds. */
async function timeOf(pace: Pace, turns: number): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: turns }, () => pace.turn(never)));
  return performance.now() - start;
}

test("calls start as far apart as their number in a minute says, however many ask at once", async () => {
  expect(await timeOf(new Pace(1200), 5)).toBeGreaterThanOrEqual(195);
});

test("without a limit no call waits", async () => {
  expect(await timeOf(new Pace(undefined), 1000)).toBeLessThan(1000);
});

test("a hold stops all calls, also those that already wait for their turn", async () => {
  const pace = new Pace(600);
  const start = performance.now();
  const turns = [pace.turn(never), pace.turn(never)];
  pace.hold(300);
  await turns[1];
  expect(performance.now() - start).toBeGreaterThanOrEqual(295);
});

test("an aborted signal ends the wait", async () => {
  const controller = new AbortController();
  const pace = new Pace(undefined);
  pace.hold(60_000);
  const turn = pace.turn(controller.signal);
  controller.abort(new Error("Enough"));
  await expect(turn).rejects.toThrow("Enough");
});

describe("a run against", () => {
  const token = { token: given.token };

  test("the sandbox makes 90 calls a minute unless said otherwise, and has the time for it", () => {
    expect(planOf({ server: "sandbox", given })).toMatchObject({ callsPerMinute: 90, maxTimeMs: expect.any(Number) });
    expect(planOf({ server: "sandbox", given }).maxTimeMs).toBeGreaterThan(600_000);
    expect(planOf({ server: "sandbox", given, callsPerMinute: 10 }).maxTimeMs).toBeGreaterThan(50 * 60_000);
    expect(planOf({ server: "sandbox", given, maxTimeMs: 1000 }).maxTimeMs).toBe(1000);
  });

  test("any other server has no limit", () => {
    expect(planOf({ server: "http://127.0.0.1", given: token })).toMatchObject({
      callsPerMinute: undefined,
      maxTimeMs: 600_000,
    });
  });

  test("a server that refuses calls now and then, waits as it is asked to, says so, and shows that the contract is kept", async () => {
    let calls = 0;
    let refusesUntil = 0;
    const { url } = await serveProvider({
      answer: (reply) => {
        if (++calls % 40 === 0) refusesUntil = performance.now() + 900;
        return performance.now() < refusesUntil ? { status: 429, headers: { "Retry-After": "1" }, body: "" } : reply;
      },
    });
    const waits: number[] = [];
    const events = await eventsOf({ server: url, only: "success_url", onWait: (seconds) => waits.push(seconds) });
    expect(events.at(-1)).toMatchObject({ failed: 0, inconclusive: 0, notRun: 0 });
    expect(new Set(waits)).toEqual(new Set([1]));
  });
});
