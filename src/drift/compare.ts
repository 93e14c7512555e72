import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { jsonPointer, valueAt } from "../contract/json-pointer.js";
import type { Both, Finding } from "./finding.js";
import { type Description, type Effect, effectsOf, type Fact, facts } from "./operation.js";
import { type Place, Sampler } from "./samples.js";
import { alternatives, type Json, type Node, Schemas, target, typeOf } from "./schemas.js";

export interface Options {
  /** Initial values of a part. */
  seeds?(part: string): readonly unknown[];
  /** Whether the old description refuses a value by a rule that no schema can state. */
  refuses?(part: string, value: unknown): boolean;
  tolerates?(part: string, value: unknown): boolean;
}

/** Finds the differences between two descriptions of the operation. */
export function compare(old: Description, now: Description, options: Options = {}): Finding[] {
  const comparison = new Comparison([old.document, now.document], options);
  const byKey = (some: Iterable<Fact>) => new Map([...some].map((fact) => [`${fact.part} ${fact.rule}`, fact]));
  const [before, after] = [byKey(facts(old)), byKey(facts(now))];
  matchNames(before, after);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const facts: Both<Fact | undefined> = [before.get(key), after.get(key)];
    const [status] = key.split(" ", 1);
    // An answer that only one of them has needs no further comparison.
    const isInBoth = [before, after].every((some) => some.has(`${status} status`) || !/^(\d|default)/.test(key));
    if (isInBoth || key.endsWith(" status")) comparison.compareFacts(facts);
  }
  return comparison.list();
}

/** If one server, media type or parameter was removed and one added, treats them as one that was renamed. */
function matchNames(before: ReadonlyMap<string, Fact>, after: Map<string, Fact>): void {
  const kindOf = ({ part, name, rule }: Fact) => name && `${part} ${rule.slice(0, -name.length)}`;
  const gone = [...before].filter(([key]) => !after.has(key));
  const fresh = [...after].filter(([key]) => !before.has(key));
  for (const [key, fact] of gone) {
    const kind = kindOf(fact);
    const [olds = [], nows = []] = [gone, fresh].map((some) => some.filter(([, one]) => kind && kindOf(one) === kind));
    const [now] = nows;
    if (!now || olds.length + nows.length > 2 || now[1].value !== fact.value) continue;
    after.delete(now[0]);
    after.set(key, now[1]);
  }
}

const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, allErrors: true });
addFormats.default(ajv);
// The format of version 4 UUIDs in descriptions that Pydantic writes.
ajv.addFormat("uuid4", /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i);

const exact = new Schemas(ajv, "oneOf");
/** Treats `oneOf` as `anyOf`, so that members that overlap by mistake can still be compared. */
const relaxed = new Schemas(ajv, "anyOf");

class Comparison {
  readonly #findings = new Map<string, Finding>();
  /** The content of a property's schema, to recognize it under another name. */
  readonly #contents = new Map<Finding, string>();
  constructor(
    readonly documents: Both<Json>,
    readonly options: Options,
  ) {}

  compareFacts([old, now]: Both<Fact | undefined>): void {
    const { part, rule } = (old ?? now) as Fact;
    const effects = effectsOf(old, now);
    if (effects.length > 0) {
      const finding = this.#finding(part, "", rule, effects);
      for (const [side, fact] of [old, now].entries()) finding.says[side]?.push(fact?.value);
      if (old && now?.name !== undefined && old.name !== now.name) finding.renamedTo = now.name;
    }
    if (old?.schema && now?.schema) this.#compareValues(part, [old.schema, now.schema]);
  }

  list(): Finding[] {
    const found = [...this.#findings.values()];
    // If exactly one property was removed and one with the same content is new beside it, it was renamed.
    const parentOf = ({ part, pointer }: Finding) => `${part} ${pointer.slice(0, pointer.lastIndexOf("/"))}`;
    for (const old of found.filter(({ rule, effects }) => rule === "property" && effects.has("gone"))) {
      const beside = found.filter((one) => one.rule === "property" && parentOf(one) === parentOf(old));
      const now = beside.find(({ effects }) => effects.has("new"));
      if (beside.length !== 2 || !now || this.#contents.get(now) !== this.#contents.get(old)) continue;
      old.renamedTo = now.pointer.slice(now.pointer.lastIndexOf("/") + 1);
      for (const effect of now.effects) old.effects.add(effect);
      found.splice(found.indexOf(now), 1);
    }
    return found;
  }

  #compareValues(part: string, nodes: Both<Node>): void {
    const errors = (schemas: Schemas, side: number, whole: unknown) =>
      schemas.errors(this.documents[side], nodes[side]?.schema, whole);
    const isRefused = (side: number, whole: unknown) =>
      errors(relaxed, side, whole).length > 0 || (side === 0 && this.options.refuses?.(part, whole) === true);
    /** The only side that accepts its value, if there is one. */
    const acceptorOf = (wholes: readonly unknown[]): 0 | 1 | undefined => {
      if (part.includes(" ") && !wholes.every(isHeaderValue)) return undefined;
      const [old, now] = wholes.map((whole, side) => isRefused(side, whole));
      return old === now ? undefined : old ? 1 : 0;
    };
    const wholesOf = (place: Place, values: readonly unknown[]) =>
      nodes.map((_, side) => place.put(values[side], side));
    const record = (place: Place, rule: string, acceptor: 0 | 1, value: unknown, whole: unknown) => {
      const finding = this.#finding(part, jsonPointer(place.path), rule, [acceptor ? "wider" : "narrower"], place);
      finding.only[acceptor].push(value);
      finding.isTolerated &&= acceptor === 0 || this.options.tolerates?.(part, whole) === true;
      const { length = Number.POSITIVE_INFINITY } = JSON.stringify(finding.witnesses[acceptor]) ?? {};
      if (JSON.stringify(whole).length < length) finding.witnesses[acceptor] = whole;
    };
    const visitor = {
      enter: (place: Place) => {
        const kinds = place.nodes.map((some = [], side) => alternatives(this.documents[side], some).flat());
        const [before, after] = kinds.map((kind) =>
          JSON.stringify(kind.find(({ schema }) => "default" in schema)?.schema.default),
        );
        if (part === "request" && before !== after)
          this.#finding(part, jsonPointer(place.path), "default", [before === undefined ? "new" : "changed"], place);
        const [was, is] = kinds.map((kind) => kind.some(({ schema }) => schema.deprecated));
        if (is && !was) this.#finding(part, jsonPointer(place.path), "deprecated", ["deprecated"], place);
      },
      sample: (place: Place, values: readonly unknown[]) => {
        const unknown = place.nodes.indexOf(undefined);
        if (unknown >= 0)
          this.#finding(part, jsonPointer(place.path), "property", [unknown === 0 ? "new" : "gone"], place);
        const wholes = wholesOf(place, values);
        const acceptor = acceptorOf(wholes);
        if (acceptor === undefined || this.#isOfKindAlone(place, acceptor, wholes[acceptor])) return false;
        const refuser = 1 - acceptor;
        const rule =
          unknown >= 0
            ? "property"
            : this.#ruleOf(place, refuser, values[refuser], errors(relaxed, refuser, wholes[refuser]));
        if (rule !== undefined) record(place, rule, acceptor, values[acceptor], wholes[acceptor]);
        return rule !== undefined;
      },
      kind: (place: Place, objects: readonly unknown[]) => {
        const wholes = wholesOf(place, objects);
        const [old, now] = wholes.map((whole, side) =>
          errors(exact, side, whole).some(
            ({ keyword, instancePath, params }) =>
              keyword === "oneOf" && params.passingSchemas && instancePath === place.pointer,
          ),
        );
        const acceptor = old ? 1 : 0;
        if (old !== now) record(place, "oneOf", acceptor, objects[acceptor], wholes[acceptor]);
      },
      alone: (place: Place, value: unknown, tag: string | undefined, marks: ReadonlyMap<string, boolean>) => {
        const wholes = wholesOf(place, [value, value]);
        const acceptor = acceptorOf(wholes);
        if (acceptor === undefined) return;
        const told = [...marks].map(([name, isByValue]) => [name, isByValue ? (value as Json)[name] : undefined]);
        const [path, rule, shown] =
          tag === undefined
            ? ([place.path, "anyOf", Object.fromEntries(told)] as const)
            : ([[...place.path, tag], "enum", (value as Json)[tag]] as const);
        // The same union at several places counts as one cause.
        const nodes = place.nodes.map((some, side) =>
          some?.map((node) => (node.schema.$ref === undefined ? node : target(this.documents[side], node.schema.$ref))),
        );
        record({ ...place, path, nodes }, rule, acceptor, shown, wholes[acceptor]);
      },
    };
    const put = (value: unknown) => value ?? null;
    const seeds = this.options.seeds?.(part) ?? [];
    new Sampler(this.documents, relaxed, visitor).walk({
      path: [],
      pointer: "",
      nodes: nodes.map((node) => [node]),
      seeds,
      alone: [],
      put,
    });
  }

  /** Whether the other document refuses a value because it lacks such a kind, which is reported as a whole. */
  #isOfKindAlone({ alone }: Place, acceptor: number, whole: unknown): boolean {
    return alone.some(
      ({ side, kind, pointer }) =>
        side === acceptor &&
        kind.every(({ schema }) => relaxed.errors(this.documents[side], schema, valueAt(whole, pointer)).length === 0),
    );
  }

  /** The keyword by which a document refuses the value at a place; undefined if it refuses only what is inside. */
  #ruleOf(place: Place, side: number, value: unknown, errors: readonly Json[]): string | undefined {
    if (errors.length === 0) return "description";
    const broken = errors.flatMap(({ keyword, instancePath, params, propertyName }) => {
      const name =
        params.missingProperty ?? params.additionalProperty ?? (propertyName === undefined ? undefined : "[key]");
      const pointer: string = name === undefined ? instancePath : instancePath + jsonPointer([name]);
      return ["anyOf", "oneOf", "if"].includes(keyword) ? [] : [{ keyword: keyword as string, pointer }];
    });
    const here = broken.filter(({ pointer }) => pointer === place.pointer).map(({ keyword }) => keyword);
    const type = Number.isInteger(value)
      ? ["integer", "number"]
      : [value === null ? "null" : Array.isArray(value) ? "array" : typeof value];
    const types = alternatives(this.documents[side], place.nodes[side] ?? []).map(typeOf);
    const isOfType = types.some((one) => one === undefined || type.includes(one));
    // A union has an error for each member, including members of other types.
    const [rule] = isOfType
      ? here.filter((keyword) => keyword !== "type")
      : here.filter((keyword) => keyword === "type");
    return rule ?? here[0] ?? broken.find(({ pointer }) => place.pointer.startsWith(`${pointer}/`))?.keyword;
  }

  #finding(part: string, pointer: string, rule: string, effects: readonly Effect[], place?: Place): Finding {
    const key = [part, pointer, rule].join(" ");
    const kinds = (place?.nodes ?? []).map((nodes = [], side) => alternatives(this.documents[side], nodes).flat());
    const isKeyword = rule !== "required" && rule !== "property";
    const holders = kinds.map((kind) => kind.filter(({ schema }) => isKeyword && rule in schema));
    const sources = kinds.map((kind, side) => {
      const [holder] = holders[side] ?? [];
      return holder ? `${holder.pointer}/${rule}` : (place?.nodes[side]?.[0] ?? kind[0])?.pointer;
    });
    const finding = this.#findings.get(key) ?? {
      part,
      pointer,
      rule,
      effects: new Set<Effect>(),
      says: [[], []] satisfies Both<unknown[]> as Both<unknown[]>,
      only: [[], []] satisfies Both<unknown[]> as Both<unknown[]>,
      witnesses: [undefined, undefined] satisfies Both<unknown> as Both<unknown>,
      sources: sources as Both<string | undefined>,
      isTolerated: true,
    };
    this.#findings.set(key, finding);
    for (const effect of effects) finding.effects.add(effect);
    for (const [side, some] of holders.entries()) finding.says[side]?.push(...some.map(({ schema }) => schema[rule]));
    const nodes = place?.nodes.find(Boolean);
    if (rule === "property" && nodes)
      this.#contents.set(finding, relaxed.numbers(this.documents[place?.nodes[0] ? 0 : 1], nodes));
    return finding;
  }
}

function isHeaderValue(value: unknown): boolean {
  return typeof value === "string" && /^[\t -~]*$/.test(value);
}
