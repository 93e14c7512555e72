/**
 * A request, and what the contract expected for it. Pure data: it can be written as JSON. Strings such as
 * `{{product}}` stand for what a run is given; see `Need`.
 */
export interface RequestCase {
  /** What it is about, in words. No two cases share one. */
  readonly name: string;
  /** The rule that it stands for: a JSON pointer (RFC 6901) into the contract. */
  readonly rule: string;
  readonly request: CaseRequest;
  /** Whether the body satisfies the contract. Refusing more than the provider does, it may do so alone. */
  readonly bodyIsValid: boolean;
  /** The scope that the caller's token lacks. */
  readonly lacksScope?: string;
  /** The answers that keep the contract; one of them has to come. */
  readonly expected: readonly ExpectedAnswer[];
}

export interface CaseRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Exactly one way to write the body, or none: nothing is sent. */
  readonly body: { readonly json: unknown } | { readonly text: string } | { readonly base64: string } | undefined;
}

export interface ExpectedAnswer {
  readonly status: number;
  /** The name of the schema of the body; left out where the contract describes none. */
  readonly schema?: string;
  /** Headers that have to be there, each with the source of a regular expression that its value matches. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For a 422: the place in the body, a JSON pointer, that an entry of `detail` has to name. */
  readonly field?: string;
  /** For a 422: the `type` of that entry; of all entries when no field is promised. */
  readonly entryType?: string;
  /** For a 201: what the link has to hold, at least. */
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
  /** Where it breaks the contract: a JSON pointer into the body, or the name of a header. Left out if it doesn't. */
  readonly brokenAt?: string;
}

/** What a run may be given, by the name that stands for it in the cases. */
export const needs = [
  "token",
  "unscopedToken",
  "blockedToken",
  "product",
  "secondProduct",
  "archivedProduct",
  "foreignProduct",
  "price",
  "discount",
] as const;

export type Need = (typeof needs)[number];

/** What stands for a need in a case. */
export function placeholder(need: Need): string {
  return `{{${need}}}`;
}

/** What a request needs to be given before it can be sent. */
export function needsOf(request: CaseRequest): Need[] {
  const text = JSON.stringify(request);
  return needs.filter((need) => text.includes(placeholder(need)));
}

/** A copy of a JSON value in which what was given stands in place of its placeholders. */
export function fillIn<Value>(value: Value, given: Readonly<Partial<Record<Need, string>>>): Value {
  if (typeof value === "string") {
    return value.replace(/\{\{(\w+)\}\}/g, (whole, need) => given[need as Need] ?? whole) as Value;
  }
  if (Array.isArray(value)) return value.map((item) => fillIn(item, given)) as Value;
  if (typeof value !== "object" || value === null) return value;
  // Not by assignment: `__proto__` is a key like any other.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillIn(item, given)])) as Value;
}
