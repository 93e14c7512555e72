import { isDeepStrictEqual } from "node:util";
import type { Effect, Report } from "./change.ts";
import { at, type Json, type Place, target } from "./place.ts";

/** State no rule: Redocly rates a change of them as a patch, and is right. */
const annotations = /^(\$comment|\$ref|description|examples?|externalDocs|title|x-.*)$/;

/** Let fewer values pass the fewer their own schema does. */
const nested = /^(items|additionalProperties|propertyNames)$/;

const limits = /^(min|max|exclusiveM)/;

/** Let fewer values pass than if they were not there. */
const assertions = /^(type|enum|const|required|pattern|format|multipleOf|not|anyOf|oneOf)$/;

/**
 * Reports each difference between schemas, and whether fewer or more values fit since. What it can't tell that of, it
 * takes for both.
 */
export class SchemaComparison {
  readonly #seen = new Set<string>();

  constructor(readonly report: Report) {}

  compare(before: Place, after: Place): void {
    const pair = JSON.stringify([before.path, after.path]);
    if (this.#seen.has(pair)) return;
    this.#seen.add(pair);
    const isReference = (place: Place) => place.value?.$ref !== undefined;
    if (!isReference(before) && !isReference(after)) {
      this.#compareKeywords(before, after);
      return;
    }
    this.compare(target(before), target(after));
    const besideReference = (place: Place) => (isReference(place) ? place : { ...place, value: {} });
    this.#compareKeywords(besideReference(before), besideReference(after));
  }

  #compareKeywords(before: Place, after: Place): void {
    const [one, other] = [asObject(before), asObject(after)];
    for (const keyword of new Set([...Object.keys(one.value), ...Object.keys(other.value)])) {
      const [old, now] = [at(one, keyword), at(other, keyword)];
      const isInBoth = old.value !== undefined && now.value !== undefined;
      if (annotations.test(keyword)) continue;
      if (nested.test(keyword)) this.compare(old, now);
      else if (keyword === "properties") this.#compareProperties(one, other);
      else if (keyword === "not" && isInBoth) new SchemaComparison(turned(this.report)).compare(old, now);
      else if (keyword === "allOf" || (/^(any|one)Of$/.test(keyword) && isInBoth)) this.#compareBranches(old, now);
      else if (!isDeepStrictEqual(old.value, now.value)) {
        this.report(now.path, became(old.value, now.value), ...effectsOf(keyword, old.value, now.value));
      }
    }
  }

  #compareProperties(before: Place, after: Place): void {
    const names = [before, after].flatMap(({ value }) => Object.keys(value.properties ?? {}));
    for (const name of new Set(names)) {
      const [old, now] = [at(before, "properties", name), at(after, "properties", name)];
      const isLetIn = before.value.additionalProperties === false;
      if (now.value === undefined) this.report(old.path, "the field is gone", "field gone");
      else if (old.value === undefined) this.report(now.path, "the field is new", isLetIn ? "wider" : "field new");
      else this.compare(old, now);
    }
  }

  /** Pairs the branches that are the same, then the others in their order. */
  #compareBranches(before: Place, after: Place): void {
    const isAll = after.path.at(-1) === "allOf";
    const added = branches(after);
    const changed = branches(before).filter((old) => {
      const index = added.findIndex((now) => isDeepStrictEqual(old.value, now.value));
      for (const same of index < 0 ? [] : added.splice(index, 1)) this.compare(old, same);
      return index < 0;
    });
    for (const old of changed) {
      const now = added.shift();
      if (now) this.compare(old, now);
      else this.report(old.path, "the branch is gone", isAll ? "wider" : "narrower");
    }
    for (const now of added) this.report(now.path, "the branch is new", isAll ? "narrower" : "wider");
  }
}

function branches(place: Place): Place[] {
  return Object.keys(place.value ?? []).map((index) => at(place, index));
}

function asObject(place: Place): Place {
  const value = typeof place.value === "object" ? place.value : place.value === false ? { not: {} } : {};
  return { ...place, value };
}

function effectsOf(keyword: string, before: Json, after: Json): Effect[] {
  if (keyword === "default") return [before === undefined ? "default new" : "default other"];
  if (keyword === "deprecated") return after ? ["announced"] : [];
  const isLimit = limits.test(keyword);
  if (!isLimit && !assertions.test(keyword)) return ["narrower", "wider"];
  if (before === undefined) return ["narrower"];
  if (after === undefined) return ["wider"];
  if (isLimit) return [after > before === /min/i.test(keyword) ? "narrower" : "wider"];
  if (keyword === "required") return effectsOfLists(after, before);
  if (keyword === "type" || keyword === "enum") return effectsOfLists([before].flat(), [after].flat());
  return ["narrower", "wider"];
}

function effectsOfLists(before: string[], after: string[]): Effect[] {
  const isIn = (list: string[]) => (value: string) =>
    list.includes(value) || (value === "integer" && list.includes("number"));
  const effects: Effect[] = before.every(isIn(after)) ? [] : ["narrower"];
  return after.every(isIn(before)) ? effects : [...effects, "wider"];
}

/** What lets fewer values pass inside a `not` lets more of them pass outside. */
function turned(report: Report): Report {
  const opposites: Partial<Record<Effect, Effect>> = {
    narrower: "wider",
    wider: "narrower",
    "field new": "wider",
    "field gone": "narrower",
  };
  return (path, what, ...effects) => report(path, what, ...effects.map((effect) => opposites[effect] ?? effect));
}

function became(before: Json, after: Json): string {
  const text = (value: Json) => JSON.stringify(value).replace(/^(.{60}).+/, "$1…");
  if (before === undefined) return `new: ${text(after)}`;
  if (after === undefined) return `gone: ${text(before)}`;
  if (!Array.isArray(before) || !Array.isArray(after)) return `${text(before)} became ${text(after)}`;
  const added = after.filter((value) => !before.includes(value));
  const dropped = before.filter((value) => !after.includes(value));
  return [...added.map((value) => `new: ${text(value)}`), ...dropped.map((value) => `gone: ${text(value)}`)].join(", ");
}
