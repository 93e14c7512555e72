import { expect, test } from "vitest";

// A mutant that breaks the loading of a module leaves no test to fail, and would count as one that survived.
test.each(["src/index.ts", "src/mock/mock.ts", "src/validation/index.ts", "src/verify/judge.ts"])(
  "%s loads",
  async (file) => expect(await import(`../../${file}`)).toBeDefined(),
);
