import { defineConfig } from "vitest/config";
import { sourceAlias } from "../support/source-alias.ts";

export default defineConfig({
  resolve: { alias: sourceAlias },
  test: {
    include: [
      "test/stryker/*.test.ts",
      "test/client/*.test.ts",
      "test/text/*.test.ts",
      "test/validation/*.test.ts",
      "test/mock/pydantic*.test.ts",
      "test/verify/*judge*.test.ts",
      "test/verify/broken-*.test.ts",
      "test/verify/mutated-answers.test.ts",
      "test/verify/tokens.test.ts",
    ],
    deps: { interopDefault: false },
    testTimeout: 10_000,
    // Otherwise each mutant of what runs when a module is loaded would load all modules again for each test file.
    isolate: false,
  },
});
