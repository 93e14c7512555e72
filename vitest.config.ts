import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/abuse/**", "test/browser/**", "test/interop/**", "test/package/**", "test/stryker/**"],
    globalSetup: "test/setup.ts",
    // As Node does, and the build: a default import of CommonJS is its `module.exports`.
    deps: { interopDefault: false },
    // Starting a process takes long on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests share no state, so their files may share modules, whose loading would take a fifth of the time. Most of the
    // rest goes to processes that are started and waited for.
    isolate: false,
    maxWorkers: 3,
  },
});
