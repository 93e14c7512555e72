import { expect, test } from "vitest";
import { gzippedSize } from "../scripts/bench/size.ts";

// Sizes are the same on every machine; so this is a test, and times are not.
test.each([
  ["client", 6800],
  ["clientWithValidation", 18_500],
] as const)("an app with one call, %s, stays within %i bytes, minified and gzipped", async (app, budget) => {
  expect(await gzippedSize(app)).toBeLessThanOrEqual(budget);
});
