import { Comparison, type Options } from "./compare-schemas.js";
import { type Description, type Fact, facts } from "./facts.js";
import { type Effect, Finding } from "./finding.js";

/** Finds the differences between what two descriptions say of the operation. */
export function compare(old: Description, now: Description, options: Options = {}): Finding[] {
  const byKey = (some: Description) => new Map([...facts(some)].map((fact) => [`${fact.part} ${fact.rule}`, fact]));
  const [before, after] = [byKey(old), byKey(now)];
  const found = [...new Map([...before, ...after])].flatMap(([key, { part, rule }]) => {
    const isAnswered = (some: typeof before) => some.has(`${part.split(" ", 1)} status`);
    // An answer that only one of them has needs no further comparison.
    if (rule !== "status" && isAnswered(before) !== isAnswered(after)) return [];
    const [was, is] = [before.get(key), after.get(key)];
    const finding = new Finding(
      part,
      "",
      rule,
      [was ? [was.value] : [], is ? [is.value] : []],
      [was?.schema, is?.schema],
    );
    for (const effect of effectsOf(was, is)) finding.effects.add(effect);
    const inside = was?.schema && is?.schema ? new Comparison(part, [was.schema, is.schema], options).findings() : [];
    return finding.effects.size > 0 ? [finding, ...inside] : inside;
  });
  return withRenamed(found);
}

/** What it means if one fact replaces another. */
function effectsOf(old: Fact | undefined, now: Fact | undefined): readonly Effect[] {
  if (!old || !now) return (old ? old.whenGone : now?.whenNew) ?? [];
  if (old.rule === "security") {
    const [before, after] = [old.value as string[][], now.value as string[][]];
    const isEnoughIn = (all: string[][]) => (held: string[]) =>
      all.some((needed) => needed.every((one) => held.includes(one)));
    return [
      ...(before.every(isEnoughIn(after)) ? [] : (["narrower"] as const)),
      ...(after.every(isEnoughIn(before)) ? [] : (["wider"] as const)),
    ];
  }
  if (old.isRequired !== now.isRequired) return [now.isRequired ? "narrower" : "wider"];
  if (old.rule === "deprecated") return now.value && !old.value ? ["deprecated"] : [];
  return old.value !== undefined && now.value !== undefined && old.value !== now.value ? ["changed"] : [];
}

/** If exactly one name was removed and an equal one was added beside it, treats them as one that was renamed. */
function withRenamed(found: readonly Finding[]): Finding[] {
  const renamed = new Set<Finding>();
  const nameOf = ({ pointer, rule }: Finding) =>
    (rule === "property" ? pointer.split("/") : rule.split(" ")).at(-1) ?? "";
  const placeOf = (one: Finding) => `${one.part} ${one.rule}${one.pointer}`.slice(0, -nameOf(one).length);
  for (const old of found.filter(({ effects }) => effects.has("gone"))) {
    const isChanged = ({ effects }: Finding) => effects.has("gone") || effects.has("new");
    const beside = found.filter((one) => isChanged(one) && placeOf(one) === placeOf(old));
    const now = beside.find(({ effects }) => effects.has("new"));
    if (beside.length !== 2 || !now || now.schemas[1] !== old.schemas[0] || `${now.says[1]}` !== `${old.says[0]}`)
      continue;
    old.renamedTo = nameOf(now);
    for (const effect of now.effects) old.effects.add(effect);
    renamed.add(now);
  }
  return found.filter((one) => !renamed.has(one));
}
