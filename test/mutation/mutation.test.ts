import { expect, test } from "vitest";
import { patternMutants } from "./pattern.ts";
import { equivalents, mutationReport } from "./report.ts";

test("every mutant of the contract is killed by a case", () => {
  const { lines, isPassed } = mutationReport();
  expect(lines).toEqual([
    expect.stringMatching(/^\d{4} of \d{4} mutants killed \(100 %\), \d+ more listed as equivalent \(\d\.\d %\)$/),
  ]);
  expect(isPassed).toBe(true);
}, 120_000);

test("each equivalent mutant is listed once, with a reason", () => {
  for (const { reason } of equivalents) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  const names = equivalents.flatMap(({ mutants }) => mutants);
  expect(new Set(names).size).toBe(names.length);
});

test("the mutants of a pattern are all patterns that are one step away", () => {
  expect(patternMutants("^(a|[b-d_]{2,3})$").map(({ pattern }) => pattern)).toEqual([
    "(a|[b-d_]{2,3})$",
    "^([b-d_]{2,3})$",
    "^(a)$",
    "^(a|[b-d_]{1,3})$",
    "^(a|[b-d_]{3,3})$",
    "^(a|[b-d_]{2,2})$",
    "^(a|[b-d_]{2,4})$",
    "^(a|[_]{2,3})$",
    "^(a|[b-d]{2,3})$",
    "^(a|[b-d_]{2,3})",
  ]);
});
