/** A known deviation, which is reported and is no failure. It is identified in one of three ways. */
export interface KnownDeviation {
  /** The broken rule: a JSON pointer into the contract. In all three, `*` matches any text. */
  readonly rule?: string;
  /** The name of a case of `verify`. */
  readonly case?: string;
  /** The ID of a difference that `drift` reports. */
  readonly difference?: string;
  /** Why the deviation is accepted. */
  readonly reason: string;
  /** The last day, in UTC, on which it is accepted: `YYYY-MM-DD`. */
  readonly expires?: string;
}

/** An entry to remove or renew, and what is wrong with it. */
export interface StaleDeviation {
  readonly entry: KnownDeviation;
  readonly problem: string;
}

/** A deviation by each of its identifiers. */
export type Deviation = Readonly<Partial<Record<(typeof names)[number], string>>>;

const names = ["rule", "case", "difference"] as const;
const fields: readonly string[] = [...names, "reason", "expires"];

/** A list of known deviations, and which of them have occurred. */
export class KnownDeviations {
  readonly #entries: readonly {
    entry: KnownDeviation;
    isExpired: boolean;
    matches: (deviation: Deviation) => boolean;
  }[];
  readonly #met = new Set<KnownDeviation>();

  constructor(entries: readonly KnownDeviation[], today = new Date()) {
    const date = today.toISOString().slice(0, 10);
    this.#entries = entries.map((entry) => ({
      entry,
      isExpired: entry.expires !== undefined && entry.expires < date,
      matches: matcher(entry),
    }));
  }

  /** The first entry that excuses a deviation, if one does. An expired entry excuses nothing. */
  find(deviation: Deviation): KnownDeviation | undefined {
    let found: KnownDeviation | undefined;
    for (const { entry, isExpired, matches } of this.#entries) {
      if (!matches(deviation)) continue;
      this.#met.add(entry);
      if (!isExpired) found ??= entry;
    }
    return found;
  }

  /** The entries to remove or renew. Complete once every deviation was looked up. */
  stale(): StaleDeviation[] {
    return this.#entries.flatMap(({ entry, isExpired }) => {
      if (!this.#met.has(entry)) return { entry, problem: "matches nothing" };
      return isExpired ? { entry, problem: `expired on ${entry.expires}` } : [];
    });
  }
}

/** Describes what an entry is about. */
export function subjectOf(entry: KnownDeviation): string {
  const name = names.find((name) => entry[name] !== undefined) ?? "rule";
  return `${name} ${entry[name]}`;
}

/**
 * Checks that a value is a list of known deviations.
 *
 * @param source where the value is from, for messages
 * @throws TypeError that names the entry, counted from 1, and the field
 */
export function checkKnownDeviations(value: unknown, source: string): readonly KnownDeviation[] {
  if (!Array.isArray(value)) throw new TypeError(`${source}: must be a list of known deviations`);
  for (const [index, entry] of value.entries()) {
    const problem = problemOf(entry);
    if (problem) throw new TypeError(`${source}: entry ${index + 1}: ${problem}`);
  }
  return value;
}

function problemOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return "must be an object";
  const unknown = Object.keys(entry).find((field) => !fields.includes(field));
  if (unknown !== undefined) return `${unknown}: is unknown; the fields are ${fields.join(", ")}`;
  for (const [field, value] of Object.entries(entry)) {
    if (typeof value !== "string" || value.trim() === "") return `${field}: must be text that is not empty`;
  }
  const { reason, expires, ...subject } = entry as KnownDeviation;
  if (reason === undefined) return "reason: is required";
  if (Object.keys(subject).length !== 1) return `must have exactly one of ${names.join(", ")}`;
  if (subject.rule !== undefined && !/^[/*]/.test(subject.rule))
    return "rule: must be a JSON pointer, which starts with /";
  if (expires !== undefined && !isDate(expires)) return "expires: must be a date such as 2026-12-31";
  return undefined;
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function matcher(entry: KnownDeviation): (deviation: Deviation) => boolean {
  return (deviation) =>
    names.some((name) => {
      const [glob, text] = [entry[name], deviation[name]];
      return glob !== undefined && text !== undefined && matchesGlob(glob, text);
    });
}

/** Whether a text matches a glob, in which `*` stands for any text. A regular expression could take long. */
function matchesGlob(glob: string, text: string): boolean {
  const [start = "", ...others] = glob.split("*");
  const end = others.pop();
  if (end === undefined) return text === glob;
  if (!text.startsWith(start)) return false;
  let index = start.length;
  for (const literal of others) {
    const found = text.indexOf(literal, index);
    if (found < 0) return false;
    index = found + literal.length;
  }
  return text.length - end.length >= index && text.endsWith(end);
}
