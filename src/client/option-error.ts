/** An option has a wrong value. A `TypeError` by name, too; the parts are for those who word it anew. */
export class OptionError extends TypeError {
  constructor(
    readonly option: string,
    /** What is wrong. Never quotes the value. */
    readonly reason: string,
    /** The option that allows the value. */
    readonly allowedBy?: string,
  ) {
    super(`${option}: ${reason}${allowedBy === undefined ? "" : `; see ${allowedBy}`}`);
  }
}
