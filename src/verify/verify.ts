import { type EndEvent, type Outcome, outcomes, type StartEvent, type VerifyEvent } from "./events.js";
import { callsOf, linksOf, mustMakeLink, type Plan, planOf, type VerifyOptions } from "./options.js";
import { pool, Stopped } from "./pool.js";
import { preflightLinks } from "./preflight.js";
import { Run } from "./run.js";

/**
 * Verifies a server: sends it each case of the contract and judges the answers. Creates checkout links, marked with the
 * label or the metadata `checkout-link-contract verify`. Doesn't follow redirects. Repeats a call only after a 429, or
 * if its connection closed before any byte of the answer.
 *
 * @throws TypeError if an option is wrong, or the server is the production one and that isn't allowed
 * @throws UnreachableError if it can't connect to the server
 * @throws PreflightError if the server refuses what the run was given: its token, its base URL, or an ID
 */
export async function* verifyProvider(options: VerifyOptions): AsyncGenerator<VerifyEvent, void, undefined> {
  const start = performance.now();
  const plan = planOf(options);
  const { preflight: hasPreflight = true } = options;
  options.signal?.throwIfAborted();
  const { cases, skipped } = plan;
  yield startOf(plan, hasPreflight);

  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const run = new Run(plan, options);
  let sawLink = false;
  let stopped: string | undefined;
  try {
    for (const { case: one, missing } of skipped) {
      counts.skipped++;
      yield run.skip(one, missing);
    }
    if (cases.length > 0) await run.begin(hasPreflight);
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
    notRun: cases.length + skipped.length - done,
    ...(stopped !== undefined && { stopped }),
    links: run.links,
    unproven: sawLink || cases.some(mustMakeLink) ? [] : (nearest?.missing ?? []),
    // Cases that didn't run can't show a known deviation.
    stale: plan.isWhole && stopped === undefined ? run.stale() : [],
    milliseconds: performance.now() - start,
  } satisfies EndEvent;
}

/** How long one answer usually takes, to estimate the time of a run. */
const usualMs = 100;

function startOf(plan: Plan, hasPreflight: boolean): StartEvent {
  const { server, cases, skipped, callsPerMinute, concurrency } = plan;
  const { links, maxLinks } = linksOf(cases);
  const more = hasPreflight ? preflightLinks(plan) : 0;
  const calls = callsOf(cases);
  const paceMs = callsPerMinute === undefined ? 0 : (calls * 60_000) / callsPerMinute;
  return {
    type: "start",
    server,
    selected: [...cases, ...skipped.map((one) => one.case)],
    cases: cases.length + skipped.length,
    skipped: skipped.length,
    calls,
    ...(callsPerMinute !== undefined && { callsPerMinute }),
    estimatedMs: Math.ceil(Math.max(paceMs, (calls * usualMs) / concurrency)),
    links: links + more,
    maxLinks: maxLinks + more,
  };
}
