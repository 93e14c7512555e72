import { expect, test } from "vitest";
import { bundle } from "../../generated/bundle.js";
import { findDrift } from "../../src/drift/drift.ts";
import { text } from "../../src/drift/report.ts";
import { strictValidation, validation } from "../../src/validation/index.ts";
import { laterDescription } from "../support/later-description.ts";

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document, which is taken apart
type Json = any;

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

test("a difference that the tolerant reader accepts is not blamed for one that it refuses", () => {
  const description = structuredClone(bundle) as Json;
  const { schemas } = description.components;
  // A price without a type has a refused amount, too, in some of the values that are tried.
  schemas.CurrentProductPriceBase.allOf[1].required = [];
  delete schemas.MeteredUnitAmount.properties.unit_amount.pattern;
  const { changes } = findDrift({ source: "later", text: JSON.stringify(description), known: [], knownOfProvider: [] });
  const tolerated = changes.map(({ what, differences }) => [
    what.slice(0, 14),
    differences.every(({ isTolerated }) => isTolerated),
  ]);
  expect(tolerated).toEqual([
    ["may be missing", true],
    ["may be missing", true],
    ["pattern is no ", false],
  ]);
});
