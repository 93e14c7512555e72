import { describe, expect, test } from "vitest";
import { brokenRelations, notPromised } from "../support/broken-links.ts";
import { type Change, eventsOf, failedOf, fetchOf } from "../support/provider.ts";

const failuresOf = async (change: Change) => failedOf(await eventsOf({ fetch: fetchOf(change), only: "a link: " }));

test("more than a hundred providers break a relation, and at most ten are unusual but allowed", () => {
  expect(brokenRelations.length).toBeGreaterThan(100);
  expect(notPromised.length).toBeLessThanOrEqual(10);
});

describe("the broken relation is reported of a provider that", () => {
  test.each(brokenRelations)("%s", async (_, rule, place, change) => {
    const findings = (await failuresOf(change)).flatMap((event) => event.findings);
    const meant = findings.filter((finding) => finding.rule.startsWith(rule) && finding.message.includes(place));
    expect(
      meant,
      JSON.stringify(
        findings.map(({ rule, message }) => [rule, message]),
        null,
        1,
      ),
    ).not.toEqual([]);
  });
});

describe("nothing is reported of a provider that", () => {
  test.each(notPromised)("%s", async (_, change) => {
    expect(await failuresOf(change)).toEqual([]);
  });
});
