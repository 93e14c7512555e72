import { type EndEvent, type Outcome, outcomes, type VerifyEvent } from "./events.js";
import { linksOf, mustMakeLink, planOf, type VerifyOptions } from "./options.js";
import { pool, Stopped } from "./pool.js";
import { Run } from "./run.js";

/**
 * Verifies a server: sends it each case of the contract and judges the answers. Creates checkout links, marked with the
 * label or the metadata `checkout-link-contract verify`. Doesn't follow redirects. Repeats a call only after a 429, or
 * if its connection closed before any byte of the answer.
 *
 * @throws TypeError if an option is wrong, or the server is the production one and that isn't allowed
 * @throws UnreachableError if it can't connect to the server
 * @throws PreflightError if a valid call is refused for its token or its path
 */
export async function* verifyProvider(options: VerifyOptions): AsyncGenerator<VerifyEvent, void, undefined> {
  const start = performance.now();
  const plan = planOf(options);
  options.signal?.throwIfAborted();
  const { server, cases, skipped } = plan;
  const count = cases.length + skipped.length;
  yield { type: "start", server, cases: count, skipped: skipped.length, ...linksOf(cases) };

  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const run = new Run(plan, options);
  let sawLink = false;
  let stopped: string | undefined;
  try {
    for (const { case: one, missing } of skipped) {
      counts.skipped++;
      yield run.skip(one, missing);
    }
    if (cases.length > 0) await run.begin(options.preflight ?? true);
    for await (const event of pool(cases, plan.concurrency, (one) => run.runCase(one))) {
      counts[event.outcome]++;
      sawLink ||= event.outcome === "passed" && event.answer?.status === 201;
      yield event;
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    stopped = error.message;
  } finally {
    // If the caller stops early, this ends the pending calls.
    run.end();
  }
  const done = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const [nearest] = skipped
    .filter((one) => mustMakeLink(one.case))
    .sort((one, other) => one.missing.length - other.missing.length);
  yield {
    type: "end",
    ...counts,
    notRun: count - done,
    ...(stopped !== undefined && { stopped }),
    links: run.links,
    unproven: sawLink || cases.some(mustMakeLink) ? [] : (nearest?.missing ?? []),
    // Cases that didn't run can't show a known deviation.
    stale: plan.isWhole && stopped === undefined ? run.stale() : [],
    milliseconds: performance.now() - start,
  } satisfies EndEvent;
}
