import { type KnownDeviation, subjectOf } from "../known-deviations/known-deviations.js";
import { counted } from "../text/words.js";
import type { Alternatives } from "./alternatives.js";
import type { Change } from "./changes.js";
import { idOf } from "./describe-difference.js";
import { type Difference, isAnswer, type Party } from "./difference.js";
import { type Drift, sectionOf } from "./drift.js";

type Stale = readonly { readonly entry: KnownDeviation; readonly problem: string }[];

/** The report for people. The changes are numbered, in the order of `drift.changes`. */
export function text(drift: Drift, stale: Stale): string {
  const { source, contract, changes, known } = drift;
  const numbered = changes.map((change, index) => ({ change, number: index + 1 }));
  const lines = (some: typeof numbered, isShown: (difference: Difference) => boolean) =>
    some.map(({ change, number }) => `${String(number).padStart(4)}  ${lineOf(change, isShown)}`);
  const section = (title: string, party: Party, note = "") => {
    const some = numbered.filter(({ change }) => change.breaks.has(party));
    return [
      `${title}: ${some.length || "nothing"}${some.length > 0 ? note : ""}`,
      ...lines(some, (one) => isAnswer(one) === (party === "readers")),
    ];
  };
  const others = (title: string, section: ReturnType<typeof sectionOf>) => {
    const some = numbered.filter(({ change }) => sectionOf(change) === section);
    return some.length > 0 ? [`${title}: ${some.length}`, ...lines(some, () => true)] : [];
  };
  const broken = changes.filter(({ breaks }) => breaks.has("readers"));
  const tolerated = broken.filter(({ differences }) => differences.every(({ isTolerated }) => isTolerated));
  return [
    `${source}, against contract ${contract}`,
    ...section("Breaks senders of requests", "senders"),
    ...section(
      "Breaks readers of answers",
      "readers",
      ` (${broken.length - tolerated.length} with the tolerant reader)`,
    ),
    ...others("New in requests", "new in requests"),
    ...others("New in answers, and accepted", "new in answers"),
    ...others("Gone from answers", "gone from answers"),
    ...others("Stricter answers", "stricter answers"),
    ...(known.length > 0 ? [`${counted(known.length, "known deviation")} not shown (see --no-known)`] : []),
    ...stale.map(({ entry, problem }) => `Stale known deviation: ${subjectOf(entry)} ${problem}`),
    "",
  ].join("\n");
}

function lineOf({ differences, what }: Change, isShown: (difference: Difference) => boolean): string {
  const [first = differences[0], ...others] = differences.filter(isShown);
  const place = [...(/^(request|operation|201)$/.test(first.part) ? [] : [first.part]), first.pointer]
    .filter(Boolean)
    .join(" ");
  const more = others.length > 0 ? ` (and ${counted(others.length, "more place")})` : "";
  const content =
    first.rule === "property" && first.effects.has("new") ? `: ${contentOf(first.schemas[1].flat())}` : "";
  return `${place}${place === "" ? "" : "  "}${what}${content}${more}`;
}

/** What a schema allows, in short. */
function contentOf(alternatives: Alternatives): string {
  const texts = alternatives.map((one) => {
    if (one.enumeration) return one.enumeration.map((value) => JSON.stringify(value)).join(", ");
    const limit = (keyword: string) => one.valuesOf(keyword)[0];
    const [min, max] = [limit("minimum") ?? limit("minLength"), limit("maximum") ?? limit("maxLength")];
    const range = min === undefined && max === undefined ? "" : ` (${min ?? "…"} to ${max ?? "…"})`;
    return `${one.type ?? "anything"}${range}`;
  });
  return [...new Set(texts)].join(" or ");
}

/** The report for programs. */
export function json({ source, contract, changes, known }: Drift, stale: Stale): string {
  const report = {
    source,
    contract,
    changes: changes.map(({ what, differences, breaks }, index) => ({
      number: index + 1,
      what,
      breaks: [...breaks].filter((party) => party !== "providers"),
      passesTolerantReader: differences.every(({ isTolerated }) => isTolerated),
      differences: differences.map((difference) => ({
        id: idOf(difference),
        part: difference.part,
        pointer: difference.pointer,
        rule: difference.rule,
        effects: [...difference.effects],
        onlyContract: difference.witnesses[0],
        onlyDescription: difference.witnesses[1],
      })),
    })),
    known: known.map(({ difference, entry }) => ({ id: idOf(difference), reason: entry.reason })),
    stale: stale.map(({ entry, problem }) => ({ ...entry, problem })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The example behind a change or, if it doesn't concern values, what both say. */
export function witness({ differences }: Change): string {
  const [{ effects, stated, witnesses, renamedTo }] = differences;
  const shown = (titles: readonly string[], texts: readonly (string | undefined)[]) =>
    texts.flatMap((text, side) => (text === undefined ? [] : [`The ${titles[side]}:`, text]));
  const examples = shown(
    ["contract alone allows", "description alone allows"],
    witnesses.map((value) => JSON.stringify(value, null, 2)),
  );
  const others =
    renamedTo !== undefined
      ? []
      : effects.has("gone")
        ? ["Only the contract has it."]
        : effects.has("new")
          ? ["Only the description has it."]
          : shown(
              ["contract says", "description says"],
              stated.map(([value]) => JSON.stringify(value) ?? "nothing"),
            );
  return [...differences.map(idOf), ...(examples.length > 0 ? examples : others), ""].join("\n");
}
