import { fillIn, type RequestCase } from "../cases/case.js";
import type { Need } from "../cases/needs.js";
import { operation } from "../contract/operation.js";
import { KnownDeviations, subjectOf } from "../known-deviations/known-deviations.js";
import { printable } from "../text/printable.js";
import { type Answer, MalformedAnswer, NoAnswer, UnreachableError } from "./answer.js";
import { Calls } from "./calls.js";
import { curlLine } from "./curl-line.js";
import { EarlierLinks } from "./earlier-links.js";
import type { CaseEvent } from "./events.js";
import type { Finding } from "./finding.js";
import { judgeAnswer } from "./judge.js";
import type { Plan, VerifyOptions } from "./options.js";
import { preflight } from "./preflight.js";

/** Longer bodies are cut off in reports. */
const maxShown = 1000;

/** The outcome of one call. */
interface Judged {
  readonly answer?: Answer;
  readonly findings: readonly Finding[];
}

/** A run: it sends the cases of a plan to one server and judges the answers. */
export class Run {
  readonly #plan: Plan;
  readonly #calls: Calls;
  readonly #known: KnownDeviations;
  readonly #earlierLinks = new EarlierLinks();

  constructor(plan: Plan, options: VerifyOptions) {
    this.#plan = plan;
    this.#calls = new Calls(plan, options);
    this.#known = new KnownDeviations(plan.known);
  }

  /** Checks that the server can be reached and accepts the calls. */
  async begin(hasPreflight: boolean): Promise<void> {
    await this.#calls.reach();
    if (hasPreflight) await preflight(this.#plan, (request) => this.#calls.send(request));
  }

  /** The event of a case that can't run. */
  skip(template: RequestCase, missing: readonly Need[]): CaseEvent {
    return this.#event(template, { outcome: "skipped", missing });
  }

  /** Makes the calls of a case, judges their answers, and returns its event. */
  async runCase(template: RequestCase): Promise<CaseEvent> {
    const one = fillIn(template, this.#plan.given);
    const [startedAt, start] = [new Date(), performance.now()];
    const event = { ...template, sent: one.sent };
    const calls = Array.from({ length: one.times ?? 1 }, () => this.#call(one));
    const result = await Promise.all(calls).then(
      (judged) => this.#resultOf(one, judged),
      (error: unknown) => this.#inconclusive(error),
    );
    return this.#event(event, { ...result, startedAt, milliseconds: performance.now() - start });
  }

  /** How many links the run has created, as far as the answers show. */
  get links(): number {
    return this.#calls.links;
  }

  /** The known deviations to remove or renew, each with what is wrong with it. */
  stale(): string[] {
    return this.#known.stale().map(({ entry, problem }) => `${subjectOf(entry)}: ${problem}`);
  }

  /** Ends the pending calls. */
  end(): void {
    this.#calls.end();
  }

  async #call(one: RequestCase): Promise<Judged> {
    try {
      const answer = await this.#calls.send(one.request);
      const findings = judgeCase(one, answer, this.#plan);
      return { answer, findings: findings.length > 0 ? findings : this.#earlierLinks.compare(answer, one.sent) };
    } catch (error) {
      if (!(error instanceof MalformedAnswer)) throw error;
      const received = this.#printable(error.message);
      const message = `The answer to ${one.sent} can't be read: ${received}.`;
      const rule = `${operation.pointer}/responses`;
      return { findings: [{ rule, expected: "an answer that can be read", received, message }] };
    }
  }

  /** What a case reports of the answers to its calls: the first one with a finding, if there is one. */
  #resultOf(one: RequestCase, judged: readonly Judged[]): Pick<CaseEvent, "outcome" | "findings" | "answer"> {
    const shown = judged.find(({ findings }) => findings.length > 0) ?? judged[0];
    const findings = (shown?.findings ?? []).map((finding) => {
      const deviation = this.#known.find({ rule: finding.rule, case: one.name });
      return deviation ? { ...finding, known: deviation.reason } : finding;
    });
    const isKnown = findings.every(({ known }) => known !== undefined);
    const { status, body } = shown?.answer ?? {};
    return {
      outcome: findings.length === 0 ? "passed" : isKnown ? "known" : "failed",
      findings,
      ...(status !== undefined && { answer: { status, body: this.#printable(new TextDecoder().decode(body)) } }),
    };
  }

  /** @throws the error, unless it only means that this case has no answer */
  #inconclusive(error: unknown): Pick<CaseEvent, "outcome" | "reason"> {
    const isMissing = error instanceof NoAnswer && !(error instanceof UnreachableError && !this.#calls.hasAnswered);
    if (!isMissing) throw error;
    return { outcome: "inconclusive", reason: this.#printable(error.message) };
  }

  #event(template: RequestCase, result: Pick<CaseEvent, "outcome"> & Partial<CaseEvent>): CaseEvent {
    const curl = curlLine(this.#plan, template.request);
    const base = { findings: [], curl, missing: [], startedAt: new Date(), milliseconds: 0 };
    return { type: "case", case: template, ...base, ...result };
  }

  #printable(text: string): string {
    return printable(text, maxShown, ...this.#plan.secrets);
  }
}

/** The findings of the answer to a case. */
export function judgeCase(
  one: RequestCase,
  answer: Answer,
  { server, tokens, secrets }: Pick<Plan, "server" | "tokens" | "secrets">,
): Finding[] {
  const { body } = one.request;
  const sent = body && "json" in body ? body.json : undefined;
  return judgeAnswer(one.expected, answer, {
    rule: one.rule,
    subject: one.sent,
    sent,
    baseUrl: server,
    tokens,
    secrets,
  });
}
