import { expect, test } from "vitest";
import { budgets, gzippedSize } from "../../scripts/bench/size.ts";

// Sizes are the same on every machine; so this is a test, and times are not.
test.each(["client", "clientWithValidation"] as const)(
  "an app with one call, %s, stays within its budget",
  async (app) => {
    expect(await gzippedSize(app)).toBeLessThanOrEqual(budgets[app]);
  },
);
