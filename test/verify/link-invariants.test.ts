import { describe, expect, test } from "vitest";
import { allowed, brokenInvariants } from "../support/broken-links.ts";
import { type Change, eventsOf, failedOf, fetchOf } from "../support/provider.ts";

const failuresOf = async (change: Change) => failedOf(await eventsOf({ fetch: fetchOf(change), only: "a link: " }));

test("more than a hundred providers break an invariant, and at most ten are unusual but allowed", () => {
  expect(brokenInvariants.length).toBeGreaterThan(100);
  expect(allowed.length).toBeLessThanOrEqual(10);
});

describe("the broken invariant is reported of a provider that", () => {
  test.each(brokenInvariants)("%s", async (_, rule, place, change) => {
    const findings = (await failuresOf(change)).flatMap((event) => event.findings);
    const found = findings.filter((finding) => finding.rule.startsWith(rule) && finding.message.includes(place));
    expect(
      found,
      JSON.stringify(
        findings.map(({ rule, message }) => [rule, message]),
        null,
        1,
      ),
    ).not.toEqual([]);
  });
});

describe("nothing is reported of a provider that", () => {
  test.each(allowed)("%s", async (_, change) => {
    expect(await failuresOf(change)).toEqual([]);
  });
});
