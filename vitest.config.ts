import { defineConfig } from "vitest/config";
import { sourceAlias } from "./test/support/source-alias.ts";

/** The tests that need `dist/`. */
const built = ["test/{command,docs,generated,repository,surface,types}/*.test.ts", "test/mock/page.test.ts"];

/** Those with a configuration of their own. */
const others = "test/{abuse,browser,interop,package,stryker}/**";

const common = {
  // As Node does, and the build: a default import of CommonJS is its `module.exports`.
  deps: { interopDefault: false },
  // Starting a process takes long on a busy machine.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Tests share no state, so their files may share modules, whose loading would take a fifth of the time. Most of the
  // rest goes to processes that are started and waited for.
  isolate: false,
};

export default defineConfig({
  test: {
    maxWorkers: 3,
    projects: [
      {
        resolve: { alias: sourceAlias },
        test: { ...common, name: "unit", include: ["test/**/*.test.ts"], exclude: [...built, others] },
      },
      { test: { ...common, name: "built", include: built, globalSetup: "test/setup.ts" } },
    ],
  },
});
