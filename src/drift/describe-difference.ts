import { excerpt } from "../text/words.js";
import { type Difference, isAnswer, type Sides } from "./difference.js";

/** The name of a difference in files of known deviations. */
export function idOf(difference: Difference): string {
  return [difference.part, difference.pointer, describeDifference(difference)].filter(Boolean).join(" ");
}

/** Describes what is different, without the place. */
export function describeDifference(difference: Difference): string {
  const { rule, effects, pointer, renamedTo } = difference;
  const subject = pointer === "" && rule !== "deprecated" ? `${rule === "anyOf" ? "body" : rule} ` : "";
  if (renamedTo !== undefined) return `${subject}is now ${subject ? "" : "called "}${renamedTo}`;
  if (effects.has("new")) {
    return `${subject}is new${effects.has("narrower") && !isAnswer(difference) ? " and required" : ""}`;
  }
  if (effects.has("gone")) return `${subject}is gone${effects.has("narrower") ? " and refused" : ""}`;
  if (effects.has("deprecated")) return `${subject}is deprecated`;
  const description =
    descriptions[rule]?.(difference) ||
    describeStated(difference) ||
    describeValues(difference, valueAsText) ||
    describePresence(difference);
  return subject + description;
}

/** Descriptions of differences in some rules. Any other rule is described by its old and new value. */
const descriptions: Readonly<Record<string, (difference: Difference) => string | undefined>> = {
  required: describePresence,
  enum: (difference) =>
    difference.stated.some((lists) => lists.length === 0) ? undefined : describeValues(difference, valueAsText),
  type: (difference) => describeValues(difference, typeOf),
  additionalProperties: (difference) => `${may(difference)} have unknown properties`,
  anyOf: (difference) => describeValues(difference, distinctiveProperties),
  oneOf: (difference) => `${may(difference)} fit several members of oneOf`,
  not: (difference) => describeStated(difference) ?? `${may(difference)} be what \`not\` rules out`,
  security: ({ stated: [before = [], after = []] }) =>
    `needs ${credentials(after[0])}, needed ${credentials(before[0])}`,
};

function may({ effects }: Difference): string {
  return effects.has("wider") ? "may" : "may no longer";
}

function describePresence(difference: Difference): string {
  if (difference.effects.has("wider")) return "may be missing";
  return isAnswer(difference) ? "is always there" : "is required";
}

/** The new and the old value of the keyword or the statement, or undefined if they are the same. */
function describeStated({ rule, pointer, stated }: Difference): string | undefined {
  const [before, after] = stated.map((some) => [...new Set(some.map((one) => JSON.stringify(one)))]) as Sides<string[]>;
  if (before.join() === after.join()) return undefined;
  const cut = (texts: string[]) => texts.map(shortened).join(" or ");
  const isClear = cut(before) !== cut(after);
  const list = (texts: string[]) => (isClear ? cut(texts) : texts.join(" or "));
  return `${pointer === "" ? "" : `${rule} `}is ${list(after) || "no longer there"}, was ${list(before) || "not there"}`;
}

function describeValues({ onlyAllowed: [before, after] }: Difference, describe: (value: unknown) => string): string {
  const list = (values: unknown[]) => [...new Set(values.map(describe))].slice(0, 10).join(", ");
  return [
    ...(after.length > 0 ? [`may be ${list(after)}`] : []),
    ...(before.length > 0 ? [`may no longer be ${list(before)}`] : []),
  ].join(", ");
}

/** Describes an object by the properties that distinguish it from others. */
function distinctiveProperties(properties: unknown): string {
  const texts = Object.entries(properties as object).map(([name, value]) =>
    value === undefined ? name : `${name} ${valueAsText(value)}`,
  );
  return `an object with ${texts.join(" and ") || "other rules"}`;
}

/** Describes the sufficient sets of credentials. Each scope begins with the label of its scheme. */
function credentials(sets: unknown): string {
  const texts = (sets as string[][]).map((set) => {
    const schemes = set.filter((label) => !set.some((other) => label.startsWith(`${other} `)));
    const scopesOf = (scheme: string) =>
      set.flatMap((label) => (label.startsWith(`${scheme} `) ? [label.slice(scheme.length + 1)] : []));
    const described = schemes.map((scheme) => [scheme, scopesOf(scheme).join(" and ")].filter(Boolean));
    return described.map((parts) => parts.join(" with the scope ")).join(" plus ") || "no credentials";
  });
  return texts.join(" or ");
}

function valueAsText(value: unknown): string {
  return value === undefined ? "missing" : shortened(JSON.stringify(value));
}

function shortened(json: string): string {
  return excerpt(json, 60);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : "a fraction";
  return `a ${typeof value}`;
}
