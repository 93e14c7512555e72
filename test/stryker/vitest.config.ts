import { defineConfig } from "vitest/config";
import { sourceAlias } from "../support/source-alias.ts";

export default defineConfig({
  resolve: { alias: sourceAlias },
  test: {
    include: [
      "test/stryker/*.test.ts",
      "test/client/*.test.ts",
      "test/validation/*.test.ts",
      "test/validation/standard-schema.test.ts",
      "test/mock/{rejection,reporter}.test.ts",
      "test/verify/{broken-providers,judge,mutated-answers,rule,tokens}.test.ts",
    ],
    deps: { interopDefault: false },
    testTimeout: 10_000,
    // Otherwise each mutant of what runs when a module is loaded would load all modules again for each test file.
    isolate: false,
  },
});
