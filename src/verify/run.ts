import { setMaxListeners } from "node:events";
import { type CaseRequest, fillIn, type RequestCase } from "../cases/case.js";
import { operation } from "../contract/operation.js";
import { KnownDeviations, subjectOf } from "../known-deviations/known-deviations.js";
import { printable } from "../text/printable.js";
import { type Answer, MalformedAnswer, NoAnswer, UnreachableError } from "./answer.js";
import { curlLine } from "./curl-line.js";
import { LinksSeen } from "./earlier-links.js";
import type { CaseEvent } from "./events.js";
import type { Finding } from "./finding.js";
import { judgeAnswer } from "./judge.js";
import type { Plan, VerifyOptions } from "./options.js";
import { Stopped } from "./pool.js";
import { preflight } from "./preflight.js";
import { exchange } from "./send-with-retries.js";
import { fetchTransport, networkTransport, reach } from "./transport.js";

/** After this many calls in a row without an answer, the run stops. */
const maxUnanswered = 20;
/** Longer bodies are cut off in reports. */
const maxShown = 1000;

/** What the cases of a run share. */
export function createRun(plan: Plan, options: VerifyOptions) {
  const { server, given, tokens, timeoutMs, maxTimeMs } = plan;
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, ...(options.signal ? [options.signal] : [])]);
  setMaxListeners(0, signal); // Each pending call and wait listens to it.
  const stop = (reason: string) => controller.abort(new Stopped(reason));
  const timer = setTimeout(stop, maxTimeMs, `the run took longer than ${maxTimeMs / 1000} s`);
  const transport = options.fetch ? fetchTransport(server, options.fetch) : networkTransport(server);
  const known = new KnownDeviations(plan.known);
  const seen = new LinksSeen();
  let hasAnswered = false;
  let unanswered = 0;
  let links = 0;

  async function send(request: CaseRequest): Promise<Answer> {
    const answer = await exchange(transport, request, {
      timeoutMs,
      signal,
      onCall({ isAnswered, isRepeated }) {
        hasAnswered ||= isAnswered;
        unanswered = isAnswered ? 0 : unanswered + 1;
        // The earlier call may have created a link, too.
        if (isRepeated) links++;
        if (unanswered >= maxUnanswered) stop(`${maxUnanswered} calls in a row had no answer`);
      },
    });
    if (answer.status === 201) links++;
    return answer;
  }

  const safe = (text: string, length: number) => printable(text, length, ...tokens);

  function event(one: RequestCase, result: Pick<CaseEvent, "outcome"> & Partial<CaseEvent>): CaseEvent {
    const curl = curlLine(server, one.request, given);
    const base = { findings: [], curl, missing: [], startedAt: new Date(), milliseconds: 0 };
    return { type: "case", case: one, ...base, ...result };
  }

  /** Makes one call of a case and judges the answer. */
  async function call(one: RequestCase): Promise<{ answer?: Answer; findings: Finding[] }> {
    try {
      const answer = await send(one.request);
      const findings = judgeCase(one, answer, server, tokens);
      if (findings.length === 0) findings.push(...seen.findings(answer, one.sent));
      return { answer, findings };
    } catch (error) {
      if (!(error instanceof MalformedAnswer)) throw error;
      const received = safe(error.message, maxShown);
      const message = `The answer to ${one.sent} can't be read as an answer of HTTP: ${received}.`;
      return { findings: [{ rule: `${operation.pointer}/responses`, expected: "an answer", received, message }] };
    }
  }

  async function runCase(template: RequestCase): Promise<CaseEvent> {
    const one = fillIn(template, given);
    const [startedAt, start] = [new Date(), performance.now()];
    const ended = () => ({ startedAt, milliseconds: performance.now() - start });
    const calls = Array.from({ length: one.times ?? 1 }, () => call(one));
    const results = await Promise.all(calls).catch((error) => {
      if (!(error instanceof NoAnswer) || (error instanceof UnreachableError && !hasAnswered)) throw error;
      return safe(error.message, maxShown);
    });
    if (typeof results === "string") return event(template, { outcome: "inconclusive", reason: results, ...ended() });
    const broken = results.find(({ findings }) => findings.length > 0);
    const shown = (broken ?? results[0])?.answer;
    const findings = (broken?.findings ?? []).map((finding) => {
      const excuse = known.find({ rule: finding.rule, case: one.name });
      return excuse ? { ...finding, known: excuse.reason } : finding;
    });
    const isKnown = findings.every((finding) => finding.known !== undefined);
    return event(template, {
      outcome: !broken ? "passed" : isKnown ? "known" : "failed",
      findings,
      ...(shown && { answer: { status: shown.status, body: safe(new TextDecoder().decode(shown.body), maxShown) } }),
      ...ended(),
    });
  }

  return {
    event,
    runCase,
    /** Checks that the server can be reached and accepts the calls. */
    async begin(hasPreflight: boolean): Promise<void> {
      if (!options.fetch) await reach(server, timeoutMs, signal);
      if (hasPreflight) await preflight(plan, send);
    },
    links: () => links,
    stale: () => known.stale().map(({ entry, problem }) => `${subjectOf(entry)}: ${problem}`),
    end() {
      clearTimeout(timer);
      controller.abort();
      transport.close();
    },
  };
}

/** The findings of the answer to a case. */
export function judgeCase(one: RequestCase, answer: Answer, baseUrl: string, tokens: readonly string[]): Finding[] {
  const { body } = one.request;
  const sent = body && "json" in body ? body.json : undefined;
  return judgeAnswer(one.expected, answer, { rule: one.rule, subject: one.sent, sent, baseUrl, tokens });
}
