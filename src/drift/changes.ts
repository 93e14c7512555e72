import { brokenBy, type Finding, isAnswer, type Party } from "./difference.js";

/** A finding with all places where it occurs for the same reason. */
export interface Change {
  /** A description of the difference. */
  readonly what: string;
  readonly findings: readonly [Finding, ...Finding[]];
  readonly breaks: ReadonlySet<Party>;
}

/** The name of a finding in files of known deviations. */
export function idOf(finding: Finding): string {
  return [finding.part, finding.pointer, wordsOf(finding)].filter(Boolean).join(" ");
}

/** Groups findings with one cause: the same description and the same schema. */
export function changesOf(findings: readonly Finding[]): Change[] {
  const groups: [Finding, ...Finding[]][] = [];
  for (const finding of findings) {
    const group = groups.find(([first]) => isSameCause(first, finding));
    if (group) group.push(finding);
    else groups.push([finding]);
  }
  return groups.map((group) => ({
    what: wordsOf(group[0]),
    findings: group,
    breaks: new Set(group.flatMap(brokenBy)),
  }));
}

function isSameCause(one: Finding, other: Finding): boolean {
  if (one.cause === undefined || one.cause !== other.cause || wordsOf(one) !== wordsOf(other)) return false;
  const [name, otherName] = [one, other].map(({ pointer }) => pointer.slice(pointer.lastIndexOf("/")));
  return name === otherName || !["required", "property"].includes(one.rule);
}

/** What is different, in words. */
export function wordsOf(finding: Finding): string {
  const { rule, effects, pointer, renamedTo } = finding;
  const name = pointer === "" && rule !== "deprecated" ? `${rule === "anyOf" ? "body" : rule} ` : "";
  if (renamedTo !== undefined) return `${name}is now ${name ? "" : "called "}${renamedTo}`;
  if (effects.has("new")) return `${name}is new${effects.has("narrower") && !isAnswer(finding) ? " and required" : ""}`;
  if (effects.has("gone")) return `${name}is gone${effects.has("narrower") ? " and refused" : ""}`;
  if (effects.has("deprecated")) return `${name}is deprecated`;
  return name + (words[rule]?.(finding) || said(finding) || values(finding, excerpt) || presence(finding));
}

const words: Readonly<Record<string, (finding: Finding) => string | undefined>> = {
  required: presence,
  enum: (finding) => (finding.says.some((lists) => lists.length === 0) ? undefined : values(finding, excerpt)),
  type: (finding) => values(finding, typeName),
  additionalProperties: (finding) => `${may(finding)} have unknown properties`,
  anyOf: (finding) => values(finding, kind),
  oneOf: (finding) => `${may(finding)} fit several members of oneOf`,
  not: (finding) => said(finding) ?? `${may(finding)} be what \`not\` rules out`,
  security: ({ effects }) =>
    effects.has("narrower")
      ? "needs other credentials, or a further scope"
      : "needs fewer credentials, or fewer scopes",
};

function may({ effects }: Finding): string {
  return effects.has("wider") ? "may" : "may no longer";
}

function presence(finding: Finding): string {
  if (finding.effects.has("wider")) return "may be missing";
  return isAnswer(finding) ? "is always there" : "is required";
}

/** The new and the old values of the keyword. */
function said({ rule, pointer, says }: Finding): string | undefined {
  const [olds = [], nows = []] = says.map((some) => [...new Set(some.map((one) => JSON.stringify(one)))]);
  if (olds.join() === nows.join()) return undefined;
  const list = (texts: string[], cut: (text: string) => string) => texts.map(cut).join(" or ");
  const isTold = list(olds, shortened) !== list(nows, shortened);
  const [old, now] = [olds, nows].map((texts) => list(texts, isTold ? shortened : String));
  return `${pointer === "" ? "" : `${rule} `}is ${now || "no longer there"}, was ${old || "not there"}`;
}

function values({ only: [old, now] }: Finding, describe: (value: unknown) => string): string {
  const list = (some: unknown[]) => [...new Set(some.map(describe))].slice(0, 10).join(", ");
  return [
    ...(now.length > 0 ? [`may be ${list(now)}`] : []),
    ...(old.length > 0 ? [`may no longer be ${list(old)}`] : []),
  ].join(", ");
}

/** Describes a kind of object by the properties that distinguish it from the others. */
function kind(marks: unknown): string {
  const texts = Object.entries(marks as object).map(([name, value]) =>
    value === undefined ? name : `${name} ${excerpt(value)}`,
  );
  return `of a kind with ${texts.join(" and ") || "other rules"}`;
}

function excerpt(value: unknown): string {
  return value === undefined ? "missing" : shortened(JSON.stringify(value));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 50)}…` : text;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : "a fraction";
  return `a ${typeof value}`;
}
