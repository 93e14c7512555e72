import type { Schema } from "./alternatives.js";
import { Comparison, type Options } from "./compare-schemas.js";
import { type Both, type Effect, Finding } from "./difference.js";
import { type Description, type Fact, facts } from "./statements.js";

/** Finds the differences between what two descriptions say of the operation. */
export function compare(before: Description, after: Description, options: Options = {}): Finding[] {
  const byKey = (some: Description) => new Map([...facts(some)].map((fact) => [`${fact.part} ${fact.rule}`, fact]));
  const [olds, nows] = [byKey(before), byKey(after)];
  const found = [...new Map([...olds, ...nows])].flatMap(([key, { part, rule }]) => {
    const isAnswered = (some: typeof olds) => some.has(`${part.split(" ", 1)} status`);
    // An answer that only one of them has needs no further comparison.
    if (rule !== "status" && isAnswered(olds) !== isAnswered(nows)) return [];
    const [was, is] = [olds.get(key), nows.get(key)];
    const says = [was, is].map((fact) => (fact ? [fact.value] : [])) as Both<unknown[]>;
    const schemas = [was, is].map((fact) => (fact?.schema ? [fact.schema] : [])) as Both<Schema[]>;
    const finding = new Finding(part, "", rule, says, schemas);
    for (const effect of effectsOf(was, is)) finding.effects.add(effect);
    const [[old], [now]] = schemas;
    const inside = old && now ? new Comparison(part, [old, now], options).findings.values() : [];
    return [...(finding.effects.size > 0 ? [finding] : []), ...inside];
  });
  return withRenamed(found);
}

/** The effects of replacing one fact with another. */
function effectsOf(old: Fact | undefined, now: Fact | undefined): readonly Effect[] {
  if (!old || !now) return (old ? old.whenGone : now?.whenNew) ?? [];
  if (old.rule === "security") {
    const [before, after] = [old.value as string[][], now.value as string[][]];
    const isEnough = (all: string[][]) => (held: string[]) =>
      all.some((needed) => needed.every((one) => held.includes(one)));
    const [isNarrower, isWider] = [!before.every(isEnough(after)), !after.every(isEnough(before))];
    return [...(isNarrower ? ["narrower" as const] : []), ...(isWider ? ["wider" as const] : [])];
  }
  if (old.isRequired !== now.isRequired) return [now.isRequired ? "narrower" : "wider"];
  if (old.rule === "deprecated") return now.value && !old.value ? ["deprecated"] : [];
  return old.value !== undefined && now.value !== undefined && old.value !== now.value ? ["changed"] : [];
}

/** Treats a removed name and an added one as a rename, if they are the only ones at their place and mean the same. */
function withRenamed(found: readonly Finding[]): Finding[] {
  const renamed = new Set<Finding>();
  const nameOf = ({ pointer, rule }: Finding) =>
    (rule === "property" ? pointer.split("/") : rule.split(" ")).at(-1) ?? "";
  const placeOf = (one: Finding) => `${one.part} ${one.rule}${one.pointer}`.slice(0, -nameOf(one).length);
  for (const old of found.filter(({ effects }) => effects.has("gone"))) {
    const isChanged = ({ effects }: Finding) => effects.has("gone") || effects.has("new");
    const beside = found.filter((one) => isChanged(one) && placeOf(one) === placeOf(old));
    const now = beside.find(({ effects }) => effects.has("new"));
    if (beside.length !== 2 || !now || now.schemas[1][0] !== old.schemas[0][0] || `${now.says[1]}` !== `${old.says[0]}`)
      continue;
    old.renamedTo = nameOf(now);
    for (const effect of now.effects) old.effects.add(effect);
    renamed.add(now);
  }
  return found.filter((one) => !renamed.has(one));
}
