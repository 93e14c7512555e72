/** One broken rule of the contract. */
export interface Issue {
  /** The place in the value as a JSON pointer (RFC 6901), such as `/products/0`. */
  pointer: string;
  /** The broken rule: a JSON Schema keyword such as `minLength`, or `json` if the text isn't JSON. */
  rule: string;
  /** The problem in words, fit for a form. Never quotes the value. */
  message: string;
  /** What the rule asks for, so that you can word or translate the message yourself. */
  params: IssueParams;
}

/** What a broken rule asks for. Fields that don't apply to the rule are absent. */
export interface IssueParams {
  /** The limit of `minLength`, `maxLength`, `minItems`, `maxProperties`, `minimum` and the like. */
  limit?: number;
  /** For `type` the JSON types that are allowed, such as `["string", "null"]`; for `pattern` and `format` the rule's text. */
  expected?: readonly string[];
  /** The values that `enum` allows. */
  allowed?: readonly unknown[];
}
