import type { Fault } from "./answer.js";
import type { ChosenAnswer } from "./chosen-answer.js";
import { maxWaitMs } from "./limits.js";

const preference = /([\w-]+)\s*(?:=\s*(?:"([^"]*)"|([^\s,;"]*)))?/g;

/**
 * Reads how a `Prefer` header (RFC 7240) asks to answer: `code`, `example`, `fault`, and `wait` in seconds. If one is
 * repeated, the first counts, as the RFC requires. A wait that is no number counts as none.
 */
export function parsePrefer(header: string | undefined): ChosenAnswer {
  if (header === undefined) return {};
  const values: Record<string, string> = {};
  for (const [, name = "", quoted, plain] of header.matchAll(preference)) {
    values[name.toLowerCase()] ??= quoted ?? plain ?? "";
  }
  const { code, example, fault, wait = "" } = values;
  return {
    ...(code !== undefined && { status: /^\d{3}$/.test(code) ? Number(code) : Number.NaN }),
    ...(example !== undefined && { example }),
    ...(fault !== undefined && { fault: fault as Fault }),
    ...(/^\d+(\.\d+)?$/.test(wait) && { waitMs: Math.min(Math.round(Number(wait) * 1000), maxWaitMs) }),
  };
}
