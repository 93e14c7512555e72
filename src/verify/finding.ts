/** One way in which an answer breaks the contract. Tokens and client secrets are redacted. */
export interface Finding {
  /** The broken rule: a JSON pointer into the contract. */
  readonly rule: string;
  /** What the contract expects, in words. */
  readonly expected: string;
  /** What was received instead, in words. */
  readonly received: string;
  /** All of it as one sentence: what was sent, what the server did, and what it must do. */
  readonly message: string;
  /** Why the deviation is accepted, if it is a known one. */
  readonly known?: string;
}
