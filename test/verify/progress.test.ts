import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { requestCases } from "../../src/cases/index.ts";
import { Progress } from "../../src/cli/verify-progress.ts";
import type { CaseEvent, StartEvent } from "../../src/verify/events.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start: StartEvent = {
  type: "start",
  server: "http://127.0.0.1/",
  selected: requestCases,
  cases: 5,
  skipped: 0,
  calls: 5,
  estimatedMs: 1000,
  links: 1,
  maxLinks: 1,
};
const event = { type: "case", case: requestCases[0], outcome: "failed", findings: [], curl: "", missing: [] };

/** A progress that has begun, and what it writes from then on. */
function begun(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => void written.push(text) };
  const progress = new Progress(stream as unknown as NodeJS.WriteStream, "");
  progress.add(start);
  written.length = 0;
  return { progress, written: () => written.join("") };
}

const done = () => ({ ...event, startedAt: new Date(), milliseconds: 1 }) as unknown as CaseEvent;

describe("without a terminal", () => {
  test("a line every 30 s says how far the run is", () => {
    const { progress, written } = begun(false);
    progress.add(done());
    expect(written()).toBe("");
    vi.advanceTimersByTime(61_000);
    expect(written()).toBe("1 of 5 cases done, 1 failed\n".repeat(2));
    progress.stop();
    vi.advanceTimersByTime(60_000);
    expect(written().split("\n")).toHaveLength(3);
  });

  test("each wait that the server asks for is said once, with its seconds", () => {
    const { progress, written } = begun(false);
    for (let call = 0; call < 4; call++) progress.wait(20);
    vi.advanceTimersByTime(20_000);
    progress.wait(5);
    progress.stop();
    expect(written()).toBe(
      [20, 5]
        .map((s) => `The server asks to wait ${s} s (429 Too Many Requests); 0 of 5 cases done, 0 failed\n`)
        .join(""),
    );
  });
});

test("on a terminal one line is rewritten with each case, and cleared at the end", () => {
  const { progress, written } = begun(true);
  progress.add(done());
  progress.add(done());
  progress.stop();
  expect(written()).toBe("\r\u001b[K1 of 5 cases done, 1 failed\r\u001b[K2 of 5 cases done, 2 failed\r\u001b[K");
});
