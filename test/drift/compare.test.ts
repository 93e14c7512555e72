import { describe, expect, test } from "vitest";
import { bundle } from "../../generated/bundle.js";
import { path } from "../../src/contract/bundle.ts";
import { changesOf, idOf } from "../../src/drift/changes.ts";
import { compare } from "../../src/drift/compare.ts";
import { findOperation } from "../../src/drift/load.ts";
import { seedsOf } from "../../src/drift/seeds.ts";
import { edits } from "./edits.ts";
import { missedMutants } from "./mutants.ts";
import { variants } from "./variants.ts";

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document
type Json = any;

const describeAs = (document: Json) => findOperation(document, "the description", { path, method: "post" });

function changesTo(now: Json) {
  return changesOf(compare(describeAs(bundle), describeAs(now), { seeds: seedsOf }));
}

describe("the same contract written in another way is no change:", () => {
  test.each(Object.entries(variants))("%s", (_, vary) => {
    const changed = vary(structuredClone(bundle) as Json);
    expect(changesTo(changed).map(({ findings: [finding] }) => idOf(finding))).toEqual([]);
  });
});

test("OpenAPI 3.0 says with a second keyword that a limit is excluded", () => {
  const limited = (openapi: string, schema: Json) => {
    const content = { "application/json": { schema: { type: "integer", ...schema } } };
    return describeAs({ openapi, paths: { [path]: { post: { responses: { 201: { content } } } } } });
  };
  const old = limited("3.0.4", { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false });
  expect(compare(old, limited("3.1.0", { exclusiveMinimum: 1, maximum: 9 }))).toEqual([]);
  expect(compare(old, limited("3.1.0", { minimum: 1, maximum: 9 }))).not.toEqual([]);
});

describe("an edit is reported once, under those whom it breaks:", () => {
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

test("mutants of the contract are found, and reported under those whom they break", { timeout: 180_000 }, () => {
  // `npm run test:mutation` compares all of them, which takes minutes.
  const { compared, broken, missed } = missedMutants(23);
  expect(missed).toEqual([]);
  expect(compared).toBeGreaterThan(50);
  expect(broken).toBeGreaterThan(25);
});
