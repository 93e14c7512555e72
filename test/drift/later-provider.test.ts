import { expect, test } from "vitest";
import { findDrift } from "../../src/drift/drift.ts";
import { text } from "../../src/drift/report.ts";
import { strictValidation, validation } from "../../src/validation/index.ts";
import { laterDescription } from "../support/later-description.ts";

test("the tolerant reader takes every answer of a later provider, and the strict one refuses what is new", () => {
  const drift = findDrift({
    source: "later",
    text: JSON.stringify(laterDescription()),
    known: [],
    knownOfProvider: [],
  });
  const breaking = drift.changes.filter(({ breaks }) => breaks.has("readers"));
  expect(breaking.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["may be a fraction", "may be missing", 'may be "stripe_later"', 'may be "later"']),
  );
  expect(text(drift)).toContain(`Breaks readers of answers: ${breaking.length} (0 with the tolerant reader)`);
  for (const { witnesses } of breaking.flatMap(({ differences }) => differences)) {
    expect(validation.response(witnesses[1])).toEqual([]);
    expect(strictValidation.response(witnesses[1])).not.toEqual([]);
  }
});
