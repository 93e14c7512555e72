import { optionOf } from "../../cases/needs.js";
import { outcomes, verdictOf } from "../events.js";
import { byRule, causesOf, type Report } from "./report.js";

/** The version of the report's format, which `reportSchema` describes. */
const version = 1;

/** A run as JSON, for programs. */
export function json({ start, startedAt, cases, end }: Report): string {
  const { type: _, unproven, milliseconds, ...counts } = end;
  const report = {
    version,
    verdict: ["kept", "broken", "unknown"][verdictOf(end)],
    server: start.server,
    startedAt,
    milliseconds: Math.round(milliseconds),
    ...counts,
    causes: causesOf(cases),
    unproven: unproven.map(optionOf),
    rules: byRule(cases),
    cases: cases.map(({ type: _, case: one, missing, milliseconds, ...event }) => ({
      name: one.name,
      rule: one.rule,
      strictness: one.strictness,
      sent: one.sent,
      ...event,
      missing: missing.map(optionOf),
      milliseconds: Math.round(milliseconds),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const text = { type: "string" };
const count = { type: "integer", minimum: 0 };
const texts = { type: "array", items: text };
const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, count]));
const time = { type: "string", format: "date-time" };

function object(required: object, optional: object = {}): object {
  const properties = { ...required, ...optional };
  return { type: "object", required: Object.keys(required), properties, additionalProperties: false };
}

const finding = object({ rule: text, expected: text, received: text, message: text }, { known: text });

/** The JSON Schema of the JSON report. */
export const reportSchema: object = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Report of checkout-link-contract verify",
  ...object(
    {
      version: { const: version },
      verdict: { enum: ["kept", "broken", "unknown"] },
      server: text,
      startedAt: time,
      milliseconds: count,
      causes: { type: "array", items: object({ cause: text, cases: count, example: text }) },
      ...counts,
      notRun: count,
      links: count,
      unproven: texts,
      stale: texts,
      rules: { type: "array", items: object({ rule: text, ...counts }) },
      cases: {
        type: "array",
        items: object(
          {
            name: text,
            rule: text,
            strictness: { enum: ["contract", "provider"] },
            sent: text,
            outcome: { enum: outcomes },
            findings: { type: "array", items: finding },
            curl: text,
            missing: texts,
            startedAt: time,
            milliseconds: count,
          },
          { reason: text, answer: object({ status: count, body: text }) },
        ),
      },
    },
    { stopped: text },
  ),
};
