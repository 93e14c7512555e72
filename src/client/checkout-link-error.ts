import { printable } from "../text/printable.js";

/** The base class of every error that a call throws. Its subclasses name the causes. */
export class CheckoutLinkError extends Error {
  override name = "CheckoutLinkError";
  /** Whether a link may exist. If not, it is safe to call again. */
  declare readonly linkMayExist: boolean;
  /** The URL that was called. */
  declare readonly url: string | undefined;

  /**
   * @param shown properties that logs show: short, and without anything that was sent or received whole
   * @param hidden properties that logs don't show
   */
  constructor(message: string, shown: object = {}, hidden: object = {}) {
    super(message);
    Object.assign(this, shown);
    for (const [name, value] of Object.entries(hidden)) Object.defineProperty(this, name, { value });
  }

  /** What a log needs, in at most 2,000 characters of JSON. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** A broken rule and its place, for logs. */
export interface Problem {
  /** A JSON pointer (RFC 6901) into the body. */
  readonly pointer: string;
  readonly rule: string;
}

/** The first problems of a list, short enough for a log. */
export function firstProblems(problems: readonly Problem[]): Problem[] {
  return problems
    .slice(0, 5)
    .map(({ pointer, rule }) => ({ pointer: printable(pointer, 80), rule: printable(rule, 40) }));
}

/** Ends a message that names the first of several problems. */
export function andMore(count: number): string {
  return count > 1 ? `, and ${count - 1} more` : "";
}
