/** An option has a wrong value. A `TypeError` by name, too; the parts are for those who word it anew. */
export class OptionError extends TypeError {
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

/** What a value is, for those that must not be quoted: "undefined", "an empty string", "a number". */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "an array";
  return `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}
