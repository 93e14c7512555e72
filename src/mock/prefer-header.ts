import { maxWaitMs } from "./limits.js";

/** What a `Prefer` header (RFC 7240) asks of the mock. */
export interface Preferences {
  /** The status to answer with. */
  code?: string;
  /** The named example to answer with. */
  example?: string;
  /** How many seconds to wait before the answer. */
  wait?: string;
}

/** Reads the preferences that the mock knows. If one is repeated, the first counts, as the RFC requires. */
export function parsePrefer(header: string | undefined): Preferences {
  const preferences: Preferences = {};
  if (header === undefined) return preferences;
  for (const [, name = "", quoted, plain] of header.matchAll(preference)) {
    const key = name.toLowerCase();
    if (key === "code" || key === "example" || key === "wait") preferences[key] ??= quoted ?? plain ?? "";
  }
  return preferences;
}

const preference = /([\w-]+)\s*(?:=\s*(?:"([^"]*)"|([^\s,;"]*)))?/g;

/** How long a request asks to wait, in milliseconds. What is no number of seconds counts as 0. */
export function waitMsOf({ wait = "" }: Preferences): number {
  return /^\d+(\.\d+)?$/.test(wait) ? Math.min(Number(wait) * 1000, maxWaitMs) : 0;
}
