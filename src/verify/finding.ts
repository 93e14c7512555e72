/** One way in which an answer breaks the contract. Tokens and client secrets are redacted. */
export interface Finding {
  /** The broken rule: a JSON pointer into the contract. */
  readonly rule: string;
  /** A description of what the contract expects. */
  readonly expected: string;
  /** A description of what was received instead. */
  readonly received: string;
  /** One sentence: what was sent, what the server did, and what it must do. */
  readonly message: string;
  /** Why the deviation is accepted, if it is a known one. */
  readonly known?: string;
}
