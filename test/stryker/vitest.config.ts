import { defineConfig } from "vitest/config";
import manifest from "../../package.json" with { type: "json" };

export default defineConfig({
  // The tests import the package by its name. Here that is its source, which has the mutants, instead of `dist/`.
  resolve: {
    alias: Object.entries(manifest.exports).flatMap(([name, target]) => {
      if (typeof target === "string") return [];
      const source = target.default.replace(/^\.\/dist\/(.*)\.js$/, "/src/$1.ts");
      return [{ find: new RegExp(`^${manifest.name}${name.slice(1)}$`), replacement: source }];
    }),
  },
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
