import { type Given, type Need, needs } from "./needs.js";

/**
 * A request, and what the contract expects of it. Pure data that can be written as JSON. Strings such as `{{product}}`
 * stand for what a run is given; see `Need`.
 */
export interface RequestCase {
  /** What the case shows. No two cases share a name. */
  readonly name: string;
  /** The rule that the case tests: a JSON pointer (RFC 6901) into the contract. */
  readonly rule: string;
  /** A description of what is sent: the object of "The server refused …". */
  readonly sent: string;
  readonly strictness: Strictness;
  readonly request: CaseRequest;
  /** How many times the request is sent at once, each for its own link. Default: once. */
  readonly times?: number;
  /** Whether the body keeps the contract, which refuses some bodies that the provider accepts. */
  readonly bodyIsValid: boolean;
  /** The scope that the caller's token lacks. */
  readonly lacksScope?: string;
  /** The answers that keep the contract. The provider must send one of them. */
  readonly expected: readonly ExpectedAnswer[];
}

/** What requires it: the contract, or only the provider, where the contract leaves the answer open. */
export type Strictness = "contract" | "provider";

export interface CaseRequest {
  readonly method: string;
  /** The path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, written in one of three ways. Undefined for no body. */
  readonly body: { readonly json: unknown } | { readonly text: string } | { readonly base64: string } | undefined;
}

export interface ExpectedAnswer {
  readonly status: number;
  /** The name of the schema of the body. Left out where the contract describes no body. */
  readonly schema?: string;
  /** Required headers, each with the source of a regular expression that its value must match. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For a 422: the place in the body, a JSON pointer, that an entry of `detail` must name. */
  readonly field?: string;
  /** For a 422: the `type` of that entry, or of all entries if no field is expected. */
  readonly entryType?: string;
  /** For a 201: fields that the link must have. It may have more. */
  readonly link?: Readonly<Record<string, unknown>>;
}

/** An answer, and whether it keeps the contract. Pure data, as above. */
export interface ResponseCase {
  readonly name: string;
  readonly rule: string;
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
  /** Where the answer breaks the contract: a JSON pointer into the body, or the name of a header. */
  readonly brokenAt?: string;
}

/** The placeholder for a need in a case. */
export function placeholder(need: Need): string {
  return `{{${need}}}`;
}

/** The placeholder for an ID in upper case. */
export function placeholderInUpperCase(need: Need): string {
  return `{{${need} in upper case}}`;
}

/** What a run must be given to send a request. */
export function needsOf(request: CaseRequest): Need[] {
  const text = JSON.stringify(request);
  return needs.filter((need) => text.includes(placeholder(need)) || text.includes(placeholderInUpperCase(need)));
}

/** A copy of a JSON value with each placeholder replaced by what was given for it. */
export function fillIn<Value>(value: Value, given: Given): Value {
  if (typeof value === "string") {
    return value.replace(/\{\{(\w+)( in upper case)?\}\}/g, (whole, need, isUpper) => {
      const text = given[need as Need] ?? whole;
      return isUpper ? text.toUpperCase() : text;
    }) as Value;
  }
  if (Array.isArray(value)) return value.map((item) => fillIn(item, given)) as Value;
  if (typeof value !== "object" || value === null) return value;
  // Object.fromEntries, because assigning to `__proto__` would not create a key.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillIn(item, given)])) as Value;
}
