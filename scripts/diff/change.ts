import { jsonPointer } from "../../src/contract/json-pointer.ts";

/** From the least to the most. */
export const impacts = ["patch", "minor", "major"] as const;
export type Impact = (typeof impacts)[number];

export type Party = "who sends requests" | "who reads responses";

/** A change of the contract, rated. */
export interface Change {
  /** Where: in the current contract, or in the released one if it is gone. */
  pointer: string;
  what: string;
  impact: Impact;
  /** For whom it is breaking. */
  breaks: Set<Party>;
  /** What who provides the endpoint has to do about it. */
  duties: Set<string>;
}

/** What a difference does: to the values that fit, to a field, to a default, to a name, or to nothing yet. */
export type Effect =
  | "narrower"
  | "wider"
  | "field new"
  | "field gone"
  | "default new"
  | "default other"
  | "name gone"
  | "announced";

interface Consequence {
  impact: Impact;
  breaks?: Party;
  duty?: string;
}

const accept = "has to accept more";
const refuse = "has to refuse more";
const promise = "has to promise more";
const follow = "has to follow it";

const consequences: Record<"request" | "response", Record<Effect, Consequence | undefined>> = {
  request: {
    narrower: { impact: "major", breaks: "who sends requests", duty: refuse },
    wider: { impact: "minor", duty: accept },
    "field new": { impact: "minor", duty: follow },
    // It is let pass, as any unknown field, but has no effect any more, and nobody is told.
    "field gone": { impact: "major", breaks: "who sends requests", duty: accept },
    "default new": { impact: "minor", duty: follow },
    "default other": { impact: "major", breaks: "who sends requests", duty: follow },
    "name gone": { impact: "major", breaks: "who sends requests" },
    announced: { impact: "minor" },
  },
  response: {
    narrower: { impact: "minor", duty: promise },
    wider: { impact: "major", breaks: "who reads responses" },
    "field new": { impact: "minor" },
    "field gone": { impact: "major", breaks: "who reads responses" },
    "default new": undefined,
    "default other": undefined,
    "name gone": { impact: "major", breaks: "who reads responses" },
    announced: { impact: "minor" },
  },
};

export type Report = (path: Path, what: string, ...effects: Effect[]) => void;
export type Path = (string | number)[];

/** Collects changes, one for each place. */
export class Changes {
  readonly #byPointer = new Map<string, Change>();

  /** Takes what is reported as a change of requests, or of responses. */
  of(direction: "request" | "response"): Report {
    return (path, what, ...effects) => {
      for (const effect of effects) {
        const consequence = consequences[direction][effect];
        if (consequence) this.#add(`#${jsonPointer(path)}`, what, consequence);
      }
    };
  }

  #add(pointer: string, what: string, { impact, breaks, duty }: Consequence): void {
    const change = this.#byPointer.get(pointer) ?? { pointer, what, impact, breaks: new Set(), duties: new Set() };
    this.#byPointer.set(pointer, change);
    change.impact = higher(change.impact, impact);
    if (breaks) change.breaks.add(breaks);
    if (duty) change.duties.add(duty);
  }

  list(): Change[] {
    return [...this.#byPointer.values()];
  }
}

/**
 * Puts what a second judge found to what a first one did: at the same place, or inside it, that is the same change, and
 * the higher rating holds.
 */
export function merged(first: Change[], second: Change[]): Change[] {
  const changes = first.map((change) => ({ ...change, breaks: new Set(change.breaks) }));
  for (const found of second) {
    const known = changes.find(({ pointer }) => `${found.pointer}/`.startsWith(`${pointer}/`));
    if (!known) changes.push(found);
    else if (higher(found.impact, known.impact) !== known.impact) {
      known.impact = found.impact;
      for (const party of found.breaks) known.breaks.add(party);
    }
  }
  return changes;
}

function higher(one: Impact, other: Impact): Impact {
  return impacts.indexOf(one) > impacts.indexOf(other) ? one : other;
}
