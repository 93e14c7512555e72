import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bundle } from "../../generated/bundle.js";
import { fillIn } from "../../src/cases/case.ts";
import { requestCases, responseCases } from "../../src/cases/index.ts";
import { path } from "../../src/contract/bundle.ts";
import { compare } from "../../src/drift/compare.ts";
import { changesOf, idOf, isAnswer } from "../../src/drift/finding.ts";
import { seedsOf } from "../../src/drift/seeds.ts";
import { given } from "../contract/given.ts";
import { contract } from "../contract/judge.ts";
import { Model } from "../mutation/model.ts";
import { type Mutant, mutants } from "../mutation/mutants.ts";
import { edits } from "./edits.ts";
import { variants } from "./variants.ts";

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document
type Json = any;

const describeAs = (document: Json) => ({ document, path, method: "post" });

function changesTo(now: Json) {
  return changesOf(compare(describeAs(bundle), describeAs(now), { seeds: seedsOf }));
}

const equivalents: string[] = parse(
  readFileSync(new URL("../mutation/equivalents.yaml", import.meta.url), "utf8"),
).flatMap(({ mutants }: { mutants: string[] }) => mutants);

describe("the same contract written in another way is no change:", () => {
  test.each(Object.entries(variants))("%s", (_, vary) => {
    const changed = vary(structuredClone(bundle) as Json);
    expect(changesTo(changed).map(({ findings: [finding] }) => idOf(finding))).toEqual([]);
  });
});

describe("an edit is told once, and to whom it breaks:", () => {
  test.each(edits.map((edit) => [edit.name, edit] as const))("%s", (_, edit) => {
    const now = structuredClone(bundle) as Json;
    edit.change(now);
    const changes = changesTo(now);
    expect(changes.map(({ what }) => what)).toEqual([expect.stringMatching(edit.words)]);
    expect(changes.flatMap(({ breaks }) => [...breaks]).sort()).toEqual([...edit.breaks].sort());
    // What isn't about values has no witness.
    for (const { pointer, effects, witnesses } of changes.flatMap(({ findings }) => findings)) {
      const isAboutValues = pointer !== "" && !["new", "gone", "deprecated"].some((one) => effects.has(one as never));
      if (isAboutValues) expect(witnesses.some((witness) => witness !== undefined)).toBe(true);
    }
  });
});

// What a change breaks is shown here by Ajv and the cases, not by looking at the change.
const { paths, security, components } = contract;
const { schemas, securitySchemes } = components;
const bare = { paths, security, components: { schemas, securitySchemes } };
const model = new Model(bare);

/** Of the mutants of schemas every so many, those that mean the same as the contract left out. */
const sampled = [...mutants(bare)]
  .filter(({ path, name }) => path[1] === "schemas" && !equivalents.includes(name))
  // The engine checks formats, and `uuid` beside this pattern refuses what it lets pass with other counts.
  .filter(({ name }) => !/UuidV4\/pattern: \{\d+,\d*\} for/.test(name))
  .filter((_, index) => index % 12 === 0);

/** For whom a mutant is seen to break: by cases of its schema that the contract and the mutant judge differently. */
function seenToBreak(mutant: Mutant): string[] {
  const isOfSchema = ({ rule }: { rule: string }) => rule.startsWith(`/components/schemas/${mutant.path[2]}`);
  const verdicts = model.judge(mutant);
  const requests = requestCases.filter(isOfSchema).map((one) => fillIn(one, given));
  const breaksSenders =
    verdicts.concernsRequest() && requests.some((one) => one.bodyIsValid && !verdicts.agreesOnRequest(one));
  const breaksReaders = responseCases
    .filter(isOfSchema)
    .some(
      (one) =>
        one.brokenAt !== undefined && verdicts.concernsResponse(one.response.status) && !verdicts.agreesOnResponse(one),
    );
  verdicts.dispose();
  return [...(breaksSenders ? ["senders"] : []), ...(breaksReaders ? ["readers"] : [])];
}

test("mutants of the contract are seen, and told to those whom they break", { timeout: 180_000 }, () => {
  const missed: string[] = [];
  let broken = 0;
  for (const mutant of sampled) {
    const parties = seenToBreak(mutant);
    broken += parties.length;
    const changes = changesOf(compare(describeAs(bare), describeAs(mutant.contract), { seeds: seedsOf }));
    // What is gone from answers is rated as breaking for readers, whether or not it was always there.
    const isGone = changes.some(({ findings }) => findings.some((one) => isAnswer(one) && one.effects.has("gone")));
    const told = [...changes.flatMap(({ breaks }) => [...breaks] as string[]), ...(isGone ? ["readers"] : [])];
    if (changes.length === 0) missed.push(`not seen: ${mutant.name}`);
    for (const party of parties) if (!told.includes(party)) missed.push(`not told to ${party}: ${mutant.name}`);
  }
  expect(missed).toEqual([]);
  expect(broken).toBeGreaterThan(50);
});
