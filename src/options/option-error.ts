/** An option has a wrong value. Its `name` is `TypeError`. The command line replaces the names of options by its own. */
export class OptionError extends TypeError {
  /** As for the other errors of a call. Nothing was sent. */
  readonly linkMayExist = false;

  constructor(
    readonly option: string,
    /** What is wrong and what to do. Never quotes a value that may be a secret. */
    readonly reason: string,
    /** The option that allows the value. */
    readonly allowedBy?: string,
  ) {
    super(`${option}: ${reason}${allowedBy === undefined ? "" : `; see ${allowedBy}`}`);
  }
}

/** Describes a value without quoting it: "undefined", "an empty string", "a number". */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "an array";
  return `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}
