import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/abuse/*.test.ts"],
    globalSetup: "test/setup.ts",
    // One of the test files spends most of its time waiting for deadlines.
    maxWorkers: 3,
    // A row takes a second. One that doesn't end times out.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
