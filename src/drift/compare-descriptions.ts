import type { Alternatives } from "./alternatives.js";
import { compareSchemas, type Options } from "./compare-schemas.js";
import { Difference, type Effect, type Sides } from "./difference.js";
import type { Description } from "./find-operation.js";
import { memoized } from "./interned.js";
import type { Statement } from "./statements.js";

type Statements = ReadonlyMap<string, Statement>;

/** Finds the differences between what two descriptions say of the operation. */
export function compareDescriptions(before: Description, after: Description, options: Options = {}): Difference[] {
  const [olds, news] = [byKey(before), byKey(after)];
  const differences = [...new Map([...olds, ...news])].flatMap(([key, { part, rule }]) => {
    const isAnswered = (some: Statements) => some.has(`${part.split(" ", 1)} status`);
    // An answer that only one of them has needs no further comparison.
    if (rule !== "status" && isAnswered(olds) !== isAnswered(news)) return [];
    const [old, now] = [olds.get(key), news.get(key)];
    const inside = old?.schema && now?.schema ? compareSchemas(part, [old.schema, now.schema], options) : [];
    const effects = effectsOf(old, now);
    return effects.length > 0 ? [differenceOf([old, now], effects), ...inside] : inside;
  });
  return withRenamed(differences);
}

function byKey({ statements }: Description): Statements {
  return new Map(statements.map((one) => [`${one.part} ${one.rule}`, one]));
}

function differenceOf(statements: Sides<Statement | undefined>, effects: readonly Effect[]): Difference {
  const [{ part, rule }] = statements.filter((one) => one !== undefined) as [Statement];
  const stated = statements.map((one) => (one ? [one.value] : [])) as Sides<unknown[]>;
  const schemas = statements.map((one) => (one?.schema ? [one.schema] : [])) as Sides<Alternatives[]>;
  const difference = new Difference(part, "", rule, stated, schemas);
  for (const effect of effects) difference.effects.add(effect);
  return difference;
}

/** The effects of replacing one statement with another. */
function effectsOf(old: Statement | undefined, now: Statement | undefined): readonly Effect[] {
  if (!old || !now) return (old ? old.whenGone : now?.whenNew) ?? [];
  if (old.rule === "security") return effectsOnCallers(old.value as string[][], now.value as string[][]);
  if (old.isRequired !== now.isRequired) return [now.isRequired ? "narrower" : "wider"];
  if (old.rule === "deprecated") return now.value && !old.value ? ["deprecated"] : [];
  return old.value !== undefined && now.value !== undefined && old.value !== now.value ? ["changed"] : [];
}

/** The effects of replacing the sufficient sets of credentials with others. */
function effectsOnCallers(before: string[][], after: string[][]): Effect[] {
  const isEnough = (sets: string[][]) => (held: string[]) =>
    sets.some((needed) => needed.every((one) => held.includes(one)));
  return [
    ...(before.every(isEnough(after)) ? [] : (["narrower"] as const)),
    ...(after.every(isEnough(before)) ? [] : (["wider"] as const)),
  ];
}

/** Treats a removed name and an added one as a rename, if they are the only ones at their place and mean the same. */
function withRenamed(differences: readonly Difference[]): Difference[] {
  const groups = new Map<string, Difference[]>();
  for (const one of differences.filter(({ effects }) => effects.has("gone") || effects.has("new"))) {
    const place = `${one.part} ${one.rule}${one.pointer}`.slice(0, -nameOf(one).length);
    memoized(groups, place, () => []).push(one);
  }
  const renamed = new Set<Difference>();
  for (const group of groups.values()) {
    const old = group.find(({ effects }) => effects.has("gone"));
    const now = group.find(({ effects }) => effects.has("new"));
    if (group.length !== 2 || !old || !now) continue;
    if (now.schemas[1][0] !== old.schemas[0][0] || `${now.stated[1]}` !== `${old.stated[0]}`) continue;
    old.renamedTo = nameOf(now);
    for (const effect of now.effects) old.effects.add(effect);
    renamed.add(now);
  }
  return differences.filter((one) => !renamed.has(one));
}

/** The name of a property, server, media type or parameter that only one description has. */
function nameOf({ pointer, rule }: Difference): string {
  return (rule === "property" ? pointer.split("/") : rule.split(" ")).at(-1) ?? "";
}
