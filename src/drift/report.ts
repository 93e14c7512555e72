import { subjectOf } from "../known-deviations/known-deviations.js";
import { annotation, markdownTable, markdownText } from "../text/github.js";
import { printable, printableJson } from "../text/printable.js";
import { counted } from "../text/words.js";
import type { Alternatives } from "./alternatives.js";
import type { Change } from "./changes.js";
import { idOf } from "./describe-difference.js";
import { type Difference, isAnswer, type Party } from "./difference.js";
import { type Drift, sectionOf } from "./drift.js";

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The report for people. The changes are numbered, in the order of `drift.changes`. */
export function text(drift: Drift): string {
  const { source, contract, known, stale } = drift;
  return asLines([
    `${source}, against contract ${contract}`,
    ...sectionsOf(drift).flatMap(({ title, lines }) => [title, ...lines]),
    ...(known.length > 0 ? [`${counted(known.length, "known deviation")} not shown (see --no-known)`] : []),
    ...stale.map(({ entry, problem }) => `Stale known deviation: ${subjectOf(entry)} ${problem}`),
  ]);
}

/** The report for people, followed by annotations of a job in GitHub Actions. */
export function annotated(drift: Drift): string {
  const breaking: readonly [Party, string][] = [
    ["senders", "Breaks senders of requests"],
    ["readers", "Breaks readers of answers"],
  ];
  const annotations = breaking.flatMap(([party, title]) =>
    drift.changes
      .filter(({ breaks }) => breaks.has(party))
      .slice(0, 10)
      .map((change) => annotation("error", title, printable(lineOf(change, isAbout(party))))),
  );
  return [text(drift), ...annotations.map((line) => `${line}\n`)].join("");
}

/** The report as Markdown, for the summary of a job. */
export function markdown(drift: Drift): string {
  const tables = sectionsOf(drift).flatMap(({ title, lines }) =>
    markdownTable(
      [title],
      lines.map((line) => [printable(line.trim())]),
    ),
  );
  const heading = drift.changes.length > 0 ? "The description differs from the contract" : "No difference";
  return [
    `## ${heading}`,
    "",
    `${markdownText(printable(drift.source))}, contract ${drift.contract}`,
    "",
    ...tables,
  ].join("\n");
}

function sectionsOf({ changes }: Drift): Section[] {
  const numbered = changes.map((change, index) => ({ change, number: index + 1 }));
  const lines = (some: typeof numbered, isShown: (difference: Difference) => boolean) =>
    some.map(({ change, number }) => `${String(number).padStart(4)}  ${lineOf(change, isShown)}`);
  const breaking = (title: string, party: Party, note = "") => {
    const some = numbered.filter(({ change }) => change.breaks.has(party));
    const count = some.length > 0 ? `${some.length}${note}` : "nothing";
    return [{ title: `${title}: ${count}`, lines: lines(some, isAbout(party)) }];
  };
  const others = (title: string, section: ReturnType<typeof sectionOf>) => {
    const some = numbered.filter(({ change }) => sectionOf(change) === section);
    return some.length > 0 ? [{ title: `${title}: ${some.length}`, lines: lines(some, () => true) }] : [];
  };
  const broken = changes.filter(({ breaks }) => breaks.has("readers"));
  const tolerated = broken.filter(({ differences }) => differences.every(({ isTolerated }) => isTolerated));
  return [
    ...breaking("Breaks senders of requests", "senders"),
    ...breaking(
      "Breaks readers of answers",
      "readers",
      ` (${broken.length - tolerated.length} with the tolerant reader)`,
    ),
    ...others("New in requests", "new in requests"),
    ...others("New in answers, and accepted", "new in answers"),
    ...others("Gone from answers", "gone from answers"),
    ...others("Stricter answers", "stricter answers"),
  ];
}

/** The differences that break a party. */
function isAbout(party: Party): (difference: Difference) => boolean {
  return (difference) => isAnswer(difference) === (party === "readers");
}

function lineOf({ differences, what }: Change, isShown: (difference: Difference) => boolean): string {
  const [first = differences[0], ...others] = differences.filter(isShown);
  const { part, pointer, rule, effects, schemas, renamedTo } = first;
  // The section says whether it is about requests or answers. What has no other subject needs its part.
  const isPartShown = !/^(request|operation|201)$/.test(part) || (rule === "deprecated" && pointer === "");
  const place = [...(isPartShown ? [part] : []), pointer].filter(Boolean).join(" ");
  const isNew = rule === "property" && effects.has("new") && renamedTo === undefined;
  const content = isNew ? `: ${contentOf(schemas[1].flat())}` : "";
  const more = others.length > 0 ? ` (and ${counted(others.length, "more place")})` : "";
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
export function json({ source, contract, changes, known, stale }: Drift): string {
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
  return `${printableJson(report)}\n`;
}

/** The example behind a change or, if it doesn't concern values, what both say. */
export function witness({ differences }: Change): string {
  const [{ effects, stated, witnesses, renamedTo }] = differences;
  const bySide = (titles: readonly string[], texts: readonly (string | undefined)[]) =>
    texts.flatMap((shown, side) => (shown === undefined ? [] : [`The ${titles[side]}:`, shown]));
  const examples = bySide(
    ["contract alone allows", "description alone allows"],
    witnesses.map((value) => (value === undefined ? undefined : printableJson(value))),
  );
  const statements = () => {
    if (renamedTo !== undefined) return [];
    if (effects.has("gone")) return ["Only the contract has it."];
    if (effects.has("new")) return ["Only the description has it."];
    const values = stated.map(([value]) => JSON.stringify(value) ?? "nothing");
    return bySide(["contract says", "description says"], values);
  };
  const shown = examples.length > 0 ? examples : statements();
  return asLines([...differences.map(idOf), ...shown.flatMap((part) => part.split("\n"))]);
}

/** Lines without secrets, and without anything that steers a terminal or a CI runner. */
function asLines(lines: readonly string[]): string {
  return lines.map((line) => `${printable(line)}\n`).join("");
}
